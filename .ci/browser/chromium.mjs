// The browser that every test here looks with, and what it has to complain of. Says so, and ends the process well, where none is installed.
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
if (!executablePath) {
  console.log('browser: not tried, Chromium is not installed (Debian: apt-get install chromium)')
  process.exit(0)
}

export const launch = () => chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})

/**
 * A page in a context of its own, and what the browser says is wrong with it: errors and warnings on the console (a breach of the content
 * security policy is one), exceptions, requests to another origin. That an answer is a refusal is for the test to say.
 */
export async function open(browser, base, options = {}) {
  const context = await browser.newContext({ baseURL: base, locale: 'zh-CN', viewport: { width: 1280, height: 800 }, ...options })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const complaints = []
  page.on('console', message => {
    const isRefusal = message.location().url === page.url() && /status of 4\d\d/.test(message.text())
    if (['error', 'warning'].includes(message.type()) && !isRefusal) complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', error => complaints.push(`${page.url()}: ${error.message}`))
  page.on('request', request => {
    if (new URL(request.url()).origin !== new URL(base).origin) complaints.push(`${page.url()} asks for ${request.url()}`)
  })
  return { context, page, complaints }
}

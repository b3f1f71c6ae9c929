// Swagger UI's first click in a browser: opens the page, executes the operation that gives the data set, and looks at what comes back.
// Usage: node browser.mjs <address of the page> [<file for a screenshot>]
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const [page_address, screenshot] = process.argv.slice(2)
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
if (!executablePath) {
  console.log('swagger ui: not tried, Chromium is not installed (Debian: apt-get install chromium)')
  process.exit(0)
}
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
try {
  const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1200, height: 1600 } })
  const complaints = []
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  await page.goto(page_address, { waitUntil: 'networkidle' })
  await page.click('#operations-Data_set-getDataset, [id$="-getDataset"]')
  await page.click('[id$="-getDataset"] .execute')
  await page.waitForSelector('[id$="-getDataset"] .live-responses-table .response-col_status')
  const status = (await page.textContent('[id$="-getDataset"] .live-responses-table .response .response-col_status')).trim()
  const asked = (await page.textContent('[id$="-getDataset"] .request-url pre')).trim()
  if (screenshot) await page.screenshot({ path: screenshot })
  const expected = new URL('../../api/v1/dataset', page_address).href
  if (!status.startsWith('200') || asked !== expected || complaints.length > 0) {
    throw new Error(`the first click asks ${asked} and gets ${status}; the browser says: ${complaints.join('; ') || 'nothing'}`)
  }
  console.log(`swagger ui at ${page_address}: its first click gets 200`)
} finally {
  await browser.close()
}

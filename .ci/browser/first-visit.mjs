// A first visit, wherever the service stands: a search on the pages, a record, the other language, and Swagger UI's first click.
// Usage: node first-visit.mjs <address of the service, with its path>
import assert from 'node:assert/strict'
import { launch, open } from './chromium.mjs'

const address = process.argv[2].replace(/\/?$/, '/')
const at = path => new URL(path, address).href
const browser = await launch()
try {
  const { page, complaints } = await open(browser, address, { ignoreHTTPSErrors: true, viewport: { width: 1200, height: 1600 } })
  page.on('request', request => request.url().startsWith(address) || complaints.push(`${page.url()} asks for ${request.url()}`))
  await page.goto(address)
  assert.equal(page.url(), at('zh'))
  await page.getByRole('searchbox').fill('游戏')
  await page.getByRole('searchbox').press('Enter')
  await page.waitForURL(url => url.href.startsWith(at('zh/incentives?')))
  await page.locator('[name=kind][value=subsidy]').check()
  await page.waitForURL(/kind=subsidy/)
  await page.locator('.rows h3 a').first().click()
  await page.waitForURL(url => url.href.startsWith(at('zh/incentives/')))
  await page.getByRole('link', { name: 'English' }).click()
  await page.waitForURL(url => url.href.startsWith(at('en/incentives/')))

  await page.getByRole('link', { name: 'API documentation' }).click()
  await page.click('#operations-Data_set-getDataset, [id$="-getDataset"]')
  await page.click('[id$="-getDataset"] .execute')
  await page.waitForSelector('[id$="-getDataset"] .live-responses-table .response-col_status')
  const status = await page.textContent('[id$="-getDataset"] .live-responses-table .response .response-col_status')
  assert.match(status.trim(), /^200/)
  assert.equal((await page.textContent('[id$="-getDataset"] .request-url pre')).trim(), at('api/v1/dataset'))
  assert.deepEqual(complaints, [])
  console.log(`in a browser at ${address}: the pages work, and Swagger UI's first click gets 200`)
} finally {
  await browser.close()
}

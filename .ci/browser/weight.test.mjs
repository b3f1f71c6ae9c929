// What a first view costs, in a browser that has seen nothing yet.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { launch, open } from './chromium.mjs'
import { base } from './service.mjs'

const browser = await launch()
after(() => browser.close())

for (const path of ['/zh', '/en', '/zh/incentives?validOn=today', '/en/incentives?validOn=today']) {
  test(`${path} is light, and can be used at once`, async () => {
    const loads = []
    for (let i = 0; i < 4; i++) {
      const { context, page } = await open(browser, base)
      let bytes = 0
      const protocol = await context.newCDPSession(page)
      protocol.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength })
      await protocol.send('Network.enable')
      await page.goto(path, { waitUntil: 'networkidle' })
      // A module has run before the document is said to be loaded.
      loads.push({ bytes, ms: await page.evaluate(() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd) })
      await context.close()
    }
    const bytes = Math.max(...loads.map(load => load.bytes))
    assert.ok(bytes > 0 && bytes < 60 * 1024, `${bytes} bytes`)
    const ms = Math.min(...loads.map(load => load.ms))
    assert.ok(ms < 1000, `${ms} ms until it can be used`)
  })
}

// What holds on every view, in both languages.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import { launch, open } from './chromium.mjs'
import { base, views } from './service.mjs'

const browser = await launch()
after(() => browser.close())

const status = { 'refusal': 400, 'nothing there': 404, 'withdrawn record': 410 }
// A scheme changes nothing but colours.
const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark', rules: ['color-contrast', 'link-in-text-block'] },
  { width: 1280, colorScheme: 'dark', rules: ['color-contrast', 'link-in-text-block'] },
]

/** What axe-core finds: by all its rules that are not experimental, or by those named. It stays in the page once it is there. */
async function breaches(page, rules) {
  const isThere = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder({ page, axeSource: isThere ? 'axe' : undefined }).setLegacyMode()
    .options({ preload: false, resultTypes: ['violations'], ...rules && { runOnly: rules } })
  return (await axe.analyze()).violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(node => node.html).join(' ')}`)
}

const all = Object.entries(await views())

// Each language has one page, and the two are looked through side by side: what is compiled for one view is there for the next.
describe('every view', { concurrency: 2 }, () => {
  for (const language of ['zh', 'en']) {
    describe(language, { concurrency: 1 }, async () => {
      const { page, complaints } = await open(browser, base)
      for (const [name, path] of all) {
        test(name, async () => {
          complaints.length = 0
          await page.emulateMedia({ media: 'screen' })
          const answer = await page.goto(`/${language}${path}`)
          assert.equal(answer.status(), status[name] ?? 200)
          for (const { width, colorScheme, rules } of looks) {
            const look = `${width} px, ${colorScheme}`
            await page.setViewportSize({ width, height: 800 })
            await page.emulateMedia({ colorScheme })
            assert.equal(await page.evaluate(() => Math.max(0, document.scrollingElement.scrollWidth - innerWidth)), 0, `scrolls sideways, ${look}`)
            assert.deepEqual(await breaches(page, rules), [], look)
          }
          await page.emulateMedia({ media: 'print' })
          const pressed = await page.locator('nav, input, select, button').evaluateAll(all => all.filter(one => one.checkVisibility()).map(one => one.outerHTML.slice(0, 80)))
          assert.deepEqual(pressed, [], 'what nobody can press on paper')
          assert.ok(await page.locator('h1').isVisible())
          assert.deepEqual(complaints, [])
        })
      }
    })
  }
})

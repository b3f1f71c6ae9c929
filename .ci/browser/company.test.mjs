// A company's profile matched, and regions compared.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { launch, open } from './chromium.mjs'
import { api, base, richestRegions } from './service.mjs'

const browser = await launch()
after(() => browser.close())

/** That a page counts the verdicts as the API does for the same query, and asks what it would ask. */
async function matches(page) {
  const answer = await api(`/match${new URL(page.url()).search}`)
  assert.deepEqual((await page.locator('.verdicts strong').allTextContents()).map(Number), Object.values(answer.verdicts))
  assert.equal(Object.values(answer.verdicts).reduce((one, other) => one + other), answer.candidates)
  // The page groups them by what a company can do.
  assert.deepEqual(
    (await page.locator('h2[id^="v-"] + .rows h3').allTextContents()).sort(), answer.items.map(({ incentive }) => incentive.title.zh).sort())
  if (answer.ask.length > 0) {
    assert.equal(await page.locator('.ask legend').first().textContent(), answer.ask[0].question.zh)
  }
  return answer
}

test('a studio is matched, and answers the next question', async () => {
  const { context, page, complaints } = await open(browser, base)
  const [region] = await richestRegions()
  await page.goto('/zh/match')
  await page.locator('#region').selectOption(region)
  await page.locator('#industry').selectOption('game')
  await page.locator('#employees').fill('20')
  await page.locator('form.profile button').click()
  await page.waitForURL(/\/zh\/match\?/)
  assert.deepEqual(new URL(page.url()).searchParams.getAll('region'), [region])
  const { ask: [asked], verdicts } = await matches(page)

  const form = page.locator('.ask form').first()
  if (asked.type === 'code') await form.locator(`input[value="${asked.codes[0].code}"]`).check()
  if (asked.type === 'number') await form.locator('input:visible').fill('10')
  await form.getByRole('button').first().click()
  await page.waitForURL(new RegExp(`[?&]${asked.parameter}=`))
  const next = await matches(page)
  assert.ok(next.ask.every(({ parameter }) => parameter !== asked.parameter), 'asks what is known')
  assert.notDeepEqual(next.verdicts, verdicts)
  const tag = page.locator('.tags li', { hasText: asked.type === 'code' ? asked.codes[0].label.zh : asked.type === 'number' ? '10' : '是' })
  await tag.last().getByRole('link').click()
  await page.waitForURL(url => !url.searchParams.has(asked.parameter))
  assert.deepEqual((await matches(page)).verdicts, verdicts)
  assert.deepEqual(complaints, [])
  await context.close()
})

test('two regions stand side by side', async () => {
  const { context, page, complaints } = await open(browser, base)
  const regions = (await richestRegions()).slice(0, 2)
  await page.goto('/zh/compare')
  const choices = page.locator('select[name=region]')
  await choices.nth(0).selectOption(regions[0])
  await choices.nth(1).selectOption(regions[1])
  await page.locator('form.profile button').click()
  await page.waitForURL(/\/zh\/compare\?/)
  assert.deepEqual(new URL(page.url()).searchParams.getAll('region').filter(Boolean), regions)
  const answer = await api(`/compare${new URL(page.url()).search}`)
  assert.deepEqual(await page.locator('.compare thead a').allTextContents(), answer.regions.map(({ name }) => name.zh))
  const rows = page.locator('.compare tbody tr:not(.all, .why)')
  assert.equal(await rows.count(), answer.rows.length)
  const shown = await rows.evaluateAll(all => all.map(row => [...row.querySelectorAll('td')].map(cell => Number(cell.querySelector('.counts a:not(.muted)')?.textContent.match(/\d+/)[0] ?? 0))))
  assert.deepEqual(shown, answer.rows.map(({ cells }) => cells.map(({ inForce }) => inForce)))
  assert.equal(await page.locator('.compare .why').count(), answer.rows.filter(({ incomparable, cells }) => incomparable && cells.filter(({ inForce }) => inForce > 0).length > 1).length)
  const winners = answer.rows.filter(({ winner }) => winner)
  assert.ok(await page.locator('.compare tr', { has: page.locator('.greatest') }).count() >= winners.length)
  assert.deepEqual(complaints, [])
  await context.close()
})

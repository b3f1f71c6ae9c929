// Finding: from a word to the words that a figure was read from.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { launch, open } from './chromium.mjs'
import { api, base, richestRegions } from './service.mjs'

const browser = await launch()
after(() => browser.close())

const label = async (list, code) => (await api(`/codelists/${list}`)).codes.find(one => one.code === code).name

/** That a list shows what the API answers to the same query, in the same order. */
async function shows(page, language = 'zh') {
  const answer = await api(`/incentives${new URL(page.url()).search}`)
  assert.equal(await page.locator('html').getAttribute('lang'), { zh: 'zh-Hans', en: 'en' }[language])
  assert.equal(parseInt(await page.locator('.count').textContent()), answer.total)
  assert.deepEqual(await page.locator('.rows h3').allTextContents(), answer.items.map(({ title }) => title[language]))
  return answer
}

const chosen = (page, name) => new URL(page.url()).searchParams.getAll(name)
const box = (page, name, value) => page.locator(`.filters input[name="${name}"][value="${value}"]`)

/** Waits for what is done to have changed the address, which comes after what is shown. */
const leadsTo = (page, what, isThere) => Promise.all([page.waitForURL(isThere), what])

test('a subsidy is found by a word of two characters, narrowed down, and widened again', async () => {
  const { context, page, complaints } = await open(browser, base)
  await page.goto('/')
  assert.equal(new URL(page.url()).pathname, '/zh')
  await page.getByRole('searchbox').fill('算力')
  await page.getByRole('searchbox').press('Enter')
  await page.waitForURL(/\/zh\/incentives\?/)
  assert.deepEqual([chosen(page, 'q'), chosen(page, 'validOn')], [['算力'], ['today']])
  const all = await shows(page)
  assert.ok(all.total > 0)

  const promised = page.locator('label', { has: page.locator('[name=kind][value=subsidy]') }).locator('.n')
  const count = parseInt(await promised.textContent())
  await leadsTo(page, box(page, 'kind', 'subsidy').check(), /kind=subsidy/)
  const { items, total } = await shows(page)
  assert.equal(total, count)
  assert.ok(items.every(({ kind }) => kind === 'subsidy'))
  assert.ok(await box(page, 'kind', 'subsidy').isChecked())

  const tag = page.locator('.tags').getByRole('link', { name: (await label('kind', 'subsidy')).zh })
  await leadsTo(page, tag.click(), url => !url.searchParams.has('kind'))
  assert.equal((await shows(page)).total, all.total)
  assert.ok(!await box(page, 'kind', 'subsidy').isChecked())
  assert.deepEqual(complaints, [])
  await context.close()
})

test('back and forward bring back what was shown', async () => {
  const { context, page, complaints } = await open(browser, base)
  await page.goto('/zh/incentives?validOn=today')
  await leadsTo(page, box(page, 'kind', 'policy').check(), /kind=policy/)
  await leadsTo(page, page.locator('#sort').selectOption('-amount'), /sort=-amount/)
  await page.locator('.rows h3 a').first().click()
  await page.waitForURL(/\/zh\/incentives\/./)
  for (const [step, query, isChecked] of [
    ['goBack', '?sort=-amount&validOn=today&kind=policy', true], ['goBack', '?validOn=today&kind=policy', true], ['goBack', '?validOn=today', false],
    ['goForward', '?validOn=today&kind=policy', true]]) {
    const expected = await api(`/incentives${query}`)
    await page[step]()
    await page.locator('.count', { hasText: expected.total }).waitFor()
    assert.deepEqual([...new URL(page.url()).searchParams].sort(), [...new URLSearchParams(query)].sort())
    await page.locator('.rows h3').first().getByText(expected.items[0].title.zh, { exact: true }).waitFor()
    await shows(page)
    assert.equal(await box(page, 'kind', 'policy').isChecked(), isChecked)
  }
  assert.deepEqual(complaints, [])
  await context.close()
})

test('a figure leads to its words', async () => {
  const { context, page, complaints } = await open(browser, base)
  await page.goto('/zh/incentives?source=tianhe-game-culture-measures-news-2025&hasAmount=true')
  const { items: [record] } = await shows(page)
  await page.locator('.rows h3 a').first().click()
  await page.waitForURL(`/zh/incentives/${record.id}`)
  assert.equal(await page.locator('h1').textContent(), record.title.zh)
  for (const figure of record.figures) {
    const words = page.locator('.words', { hasText: figure.text })
    assert.equal(await words.locator('.out').first().getAttribute('href'), figure.link)
    assert.match(figure.link, /^http.*#:~:text=/)
  }
  const [{ text, source, paragraph }] = record.figures
  await page.locator('tr .words', { hasText: text }).locator('.passage').click()
  await page.waitForURL(`/zh/sources/${source}#p${paragraph}`)
  const passage = page.locator(':target')
  assert.ok((await passage.locator('q').allTextContents()).includes(text))
  const { y } = await passage.boundingBox()
  assert.ok(y > -1 && y < 800, `the passage stands at ${y} px`)
  assert.deepEqual(complaints, [])
  await context.close()
})

test('the other language shows the same state', async () => {
  const { context, page } = await open(browser, base)
  await page.goto('/zh/incentives?validOn=today&industry=game')
  await leadsTo(page, box(page, 'kind', 'subsidy').check(), /kind=subsidy/)
  const { search } = new URL(page.url())
  await page.getByRole('link', { name: 'English' }).click()
  await page.waitForURL(`/en/incentives${search}`)
  await shows(page, 'en')
  assert.ok(await box(page, 'kind', 'subsidy').isChecked())
  await page.getByRole('link', { name: '中文' }).click()
  await page.waitForURL(`/zh/incentives${search}`)
  await context.close()
})

test('a copied link shows the same to somebody else', async () => {
  const { context, page } = await open(browser, base, { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto('/zh/incentives?q=游戏&validOn=today')
  await leadsTo(page, box(page, 'support', 'publishing').check(), /support=publishing/)
  await page.getByRole('button', { name: '复制链接' }).click()
  await page.getByRole('button', { name: '链接已复制' }).waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  assert.equal(link, page.url())
  const other = await open(browser, base, { locale: 'en-GB' })
  await other.page.goto(link)
  await shows(other.page)
  await Promise.all([context.close(), other.context.close()])
})

test('an empty result says why, and leads out', async () => {
  const { context, page, complaints } = await open(browser, base)
  const [region] = await richestRegions()
  const query = `q=nothinglikethis&kind=subsidy&region=${region}`
  const { emptiedBy } = await api(`/incentives?${query}`)
  await page.goto(`/zh/incentives?${query}`)
  await shows(page)
  const ways = page.locator('.empty li')
  assert.deepEqual((await ways.allTextContents()).map(way => parseInt(way.match(/(\d+)\D*$/)[1])), emptiedBy.map(({ total }) => total))
  await leadsTo(page, ways.first().getByRole('link').click(), url => !url.searchParams.has(emptiedBy[0].filter))
  assert.equal((await shows(page)).total, emptiedBy[0].total)
  assert.deepEqual(complaints, [])
  await context.close()
})

test('the count is announced, once', async () => {
  const { context, page } = await open(browser, base)
  await page.goto('/zh/incentives?validOn=today')
  await page.evaluate(() => {
    window.said = []
    const status = document.querySelector('[role=status]')
    new MutationObserver(() => window.said.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true })
  })
  await leadsTo(page, box(page, 'industry', 'game').check(), /industry=game/)
  await page.waitForTimeout(300)
  assert.deepEqual(await page.evaluate(() => window.said), [await page.locator('.count').textContent()])
  await context.close()
})

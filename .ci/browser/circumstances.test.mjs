// Under other circumstances: by the keyboard alone, without script, and where nothing answers.
import assert from 'node:assert/strict'
import { connect, createServer } from 'node:net'
import { after, test } from 'node:test'
import { launch, open } from './chromium.mjs'
import { api, base, richestRegions } from './service.mjs'

const browser = await launch()
after(() => browser.close())

const total = async page => parseInt(await page.locator('.count').textContent())

/** What has the focus, and whether somebody who looks can see that. */
const focused = page => page.evaluate(() => {
  const one = document.activeElement
  const { x, y, width, height } = one.getBoundingClientRect()
  const onTop = document.elementFromPoint(x + width / 2, y + height / 2)
  const { outlineStyle, outlineWidth } = getComputedStyle(one)
  return {
    is: one.id || one.name && `${one.name}=${one.value}` || one.className || one.textContent,
    isResult: one.matches('.rows h3 a'),
    isSeen: one.contains(onTop) || !!onTop?.contains(one),
    isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
  }
})

/** Tabs on until it is there; whatever has the focus on the way must be seen to have it. */
async function tabTo(page, isThere, limit) {
  for (let pressed = 0; pressed < limit; pressed++) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    assert.ok(now.isSeen && now.isMarked, `${now.is} is ${now.isSeen ? 'not marked' : 'hidden'} while it has the focus`)
    if (isThere(now)) return
  }
  assert.fail('not reached by the keyboard')
}

test('the keyboard is enough', async () => {
  const { context, page, complaints } = await open(browser, base)
  await page.goto('/zh/incentives?validOn=today')
  await tabTo(page, ({ is }) => is === 'skip', 1)
  await page.keyboard.press('Enter')
  assert.equal((await focused(page)).is, 'main')
  await tabTo(page, ({ is }) => is === 'q', 1)
  await page.keyboard.type('游戏')
  await page.keyboard.press('Enter')
  await page.waitForURL(/[?&]q=/)
  assert.equal((await focused(page)).is, 'q')
  assert.equal(await page.locator('#q').inputValue(), '游戏')

  // Past the results, their quotations and pages, down to the filters and there to the kinds.
  await page.locator('.rows li').last().getByRole('link').last().focus()
  await tabTo(page, ({ is }) => is === 'kind=subsidy', 80)
  await page.keyboard.press('Space')
  await page.waitForURL(/kind=subsidy/)
  assert.equal((await focused(page)).is, 'kind=subsidy')
  assert.ok(await page.locator('[name=kind][value=subsidy]').isChecked())

  await page.locator('#q').focus()
  await tabTo(page, ({ isResult }) => isResult, 10)
  const title = await page.evaluate(() => document.activeElement.textContent)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/zh\/incentives\/./)
  assert.equal(await page.locator('h1').textContent(), title)
  assert.deepEqual(complaints, [])
  await context.close()
})

test('on a narrow screen the filters are one step away, and stay there', async () => {
  const { context, page } = await open(browser, base, { viewport: { width: 320, height: 640 } })
  let asked = 0
  page.on('request', request => request.resourceType() === 'fetch' && asked++)
  await page.goto('/zh/incentives?validOn=today')
  await page.locator('.jump').click()
  await page.waitForURL(/#filters$/)
  await page.waitForTimeout(300)
  const { y } = await page.locator('#narrow').boundingBox()
  assert.ok(y > -1 && y < 640, `the filters stand at ${y} px`)
  assert.equal(asked, 0, 'asks again for what it shows')
  await context.close()
})

test('no script is needed', async () => {
  const { context, page, complaints } = await open(browser, base, { javaScriptEnabled: false })
  const [one, other] = await richestRegions()
  await page.goto('/en')
  await page.getByRole('searchbox').fill('游戏')
  await page.locator('form.search button').click()
  await page.waitForURL(/\/en\/incentives\?/)
  await page.locator('[name=kind][value=subsidy]').check()
  await page.getByRole('button', { name: 'Apply' }).click()
  await page.waitForURL(/kind=subsidy/)
  const { search } = new URL(page.url())
  const kept = new URLSearchParams([...new URLSearchParams(search)].filter(([, value]) => value))
  assert.equal(await total(page), (await api(`/incentives?${kept}`)).total)
  assert.equal(await page.locator('[data-copy]:visible').count(), 0, 'what only a script can do')

  await page.goto('/en')
  await page.locator('#m-region').selectOption(one)
  await page.locator('[action$="/match"] button').click()
  await page.waitForURL(/\/en\/match\?/)
  const { verdicts, ask } = await api(`/match?region=${one}&beneficiary=company`)
  assert.deepEqual((await page.locator('.verdicts strong').allTextContents()).map(Number), Object.values(verdicts))
  assert.equal(await page.locator('.ask legend').first().textContent(), ask[0].question.en)
  await page.locator('.ask .choice').first().click()
  await page.locator('.ask button').first().click()
  assert.equal(await page.locator('.tags li').count(), 3)

  await page.goto('/en')
  await page.locator('#c-one').selectOption(one)
  await page.locator('#c-two').selectOption(other)
  await page.locator('[action$="/compare"] button').click()
  await page.waitForURL(/\/en\/compare\?/)
  assert.equal(await page.locator('.compare thead a').count(), 2)
  assert.deepEqual(complaints, [])
  await context.close()
})

/** Stands before the service, and can go away and come back. */
async function doorway() {
  const { hostname, port } = new URL(base)
  const sockets = new Set()
  const server = createServer(socket => {
    const service = connect(port, hostname)
    for (const end of [socket, service]) sockets.add(end.on('error', () => {}))
    socket.pipe(service).pipe(socket)
  })
  const listen = at => new Promise(resolve => server.listen(at, '127.0.0.1', resolve))
  await listen(0)
  const { port: own } = server.address()
  return {
    base: `http://127.0.0.1:${own}`,
    open: () => listen(own),
    close: () => new Promise(resolve => {
      server.close(resolve)
      sockets.forEach(socket => socket.destroy())
    }),
  }
}

test('a service that is gone is said to be gone, and found again when it is back', async () => {
  const door = await doorway()
  const { context, page } = await open(browser, door.base)
  await page.goto('/zh/incentives?validOn=today')
  const before = await total(page)
  await door.close()
  await page.locator('[name=kind][value=subsidy]').check()
  const note = page.locator('.note[role=status]')
  await note.waitFor()
  assert.match(await note.textContent(), /服务没有响应/)
  assert.equal(await total(page), before)
  assert.equal(new URL(page.url()).search, '?validOn=today')
  await door.open()
  await note.getByRole('link').click()
  await page.waitForURL(/kind=subsidy/)
  assert.equal(await total(page), (await api(`/incentives${new URL(page.url()).search}`)).total)
  assert.equal(await note.count(), 0)
  await door.close()
  await context.close()
})

test('where only what the script fetches fails, the browser can go on', async () => {
  const { context, page } = await open(browser, base)
  await page.goto('/zh/incentives?validOn=today')
  await page.route('**/*', route => route.request().resourceType() === 'fetch' ? route.abort() : route.continue())
  await page.locator('#sort').selectOption('-amount')
  await page.locator('.note[role=status]').waitFor()
  await page.locator('.rows h3 a').first().click()
  await page.waitForURL(/\/zh\/incentives\/./)
  await page.locator('h1').waitFor()
  await context.close()
})

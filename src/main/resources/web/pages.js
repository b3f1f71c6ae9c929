// Spares a page with a list from being loaded anew: fetches the same URL that the browser would, and shows its <main> instead.
// Without this module the browser goes where it would have gone; where nothing answers, what is shown stays.

const status = document.querySelector('[data-status]')
const live = () => document.querySelector('main [data-live]')

// What has the focus is known again by its id, or by its name and value.
const mark = element => element && element !== document.body && (
  element.id ? `#${CSS.escape(element.id)}`
    : element.name ? `[name="${CSS.escape(element.name)}"][value="${CSS.escape(element.value)}"]` : null)

const bare = url => String(url).split('#')[0]
let shown = bare(location)
let asked

// For all to see where there is something to try again.
function say(text, again) {
  status.textContent = text
  status.className = again ? 'note' : 'spoken'
  if (!again) return
  const link = document.createElement('a')
  link.href = again
  link.textContent = status.dataset.again
  status.append(' ', link)
}

async function show(url, keep) {
  asked?.abort()
  asked = new AbortController()
  const focus = keep && mark(document.activeElement)
  const open = [...document.querySelectorAll('.filters details[open] > summary')].map(summary => summary.textContent)
  try {
    const answer = await fetch(url, { signal: asked.signal, headers: { Accept: 'text/html' } })
    if (!answer.ok) return location.assign(url)
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    document.querySelector('main').replaceWith(page.querySelector('main'))
    document.querySelector('[data-language]').href = page.querySelector('[data-language]').href
    document.title = page.title
    for (const summary of document.querySelectorAll('.filters details > summary'))
      if (open.includes(summary.textContent)) summary.parentElement.open = true
    begin()
    const again = focus && document.querySelector(`main ${focus}`)
    if (again) again.focus({ preventScroll: true })
    else document.querySelector('main').focus({ preventScroll: keep })
    shown = bare(url)
    say(live()?.dataset.count ?? document.title)
    return true
  } catch (failure) {
    if (failure.name !== 'AbortError') say(status.dataset.failed, url)
  }
}

const go = async (url, keep) => {
  if (await show(url, keep) && url.href !== location.href) history.pushState(null, '', url)
}

// A link stays with us where it leads to the list that is shown.
const isHere = url => live() && url.origin === location.origin && url.pathname === location.pathname && !url.hash

// Fields that were left empty say nothing.
function submitted(form, button) {
  const url = new URL(form.action)
  url.search = new URLSearchParams([...new FormData(form, button)].filter(([, value]) => value.trim()))
  return url
}

function begin() {
  for (const button of document.querySelectorAll('main [data-copy]')) button.hidden = !navigator.clipboard
}

document.addEventListener('submit', event => {
  const url = submitted(event.target, event.submitter)
  if (!isHere(url)) return
  event.preventDefault()
  go(url, true)
})

document.addEventListener('change', event => {
  const form = event.target.form
  if (event.target.type === 'search' || !form?.matches('[data-auto]')) return
  const url = submitted(form)
  if (isHere(url)) go(url, true)
})

document.addEventListener('click', async event => {
  const copy = event.target.closest('[data-copy]')
  if (copy) {
    await navigator.clipboard.writeText(location.href)
    say(copy.dataset.copy)
    copy.textContent = copy.dataset.copy
    return
  }
  const link = event.target.closest('main a[href], [data-status] a')
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const url = new URL(link.href)
  if (!isHere(url)) return
  event.preventDefault()
  await go(url, !link.rel.match(/next|prev/))
  if (link.rel.match(/next|prev/)) scrollTo(0, 0)
})

addEventListener('popstate', () => live() && bare(location) !== shown && show(location.href, true))
begin()

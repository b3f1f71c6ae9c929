// Spares a page with a list from being loaded anew: fetches the same URL that the browser would, and shows its <main> instead.
// Without this module, or where anything fails, the browser goes where it would have gone.

const status = document.querySelector('[data-status]')
const live = () => document.querySelector('main [data-live]')

// What has the focus is known again by its name and value, or by where it leads.
const mark = element => element && element !== document.body && (
  element.id ? `#${CSS.escape(element.id)}`
    : element.name ? `[name="${CSS.escape(element.name)}"][value="${CSS.escape(element.value)}"]` : null)

let asked

async function show(url, keep) {
  asked?.abort()
  asked = new AbortController()
  const focus = keep && mark(document.activeElement)
  const open = [...document.querySelectorAll('details[open] > summary')].map(summary => summary.textContent)
  try {
    const answer = await fetch(url, { signal: asked.signal, headers: { Accept: 'text/html' } })
    if (!answer.ok) throw new Error(answer.status)
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    document.querySelector('main').replaceWith(page.querySelector('main'))
    document.querySelector('[data-language]').href = page.querySelector('[data-language]').href
    document.title = page.title
    for (const summary of document.querySelectorAll('details > summary'))
      if (open.includes(summary.textContent)) summary.parentElement.open = true
    begin()
    const again = focus && document.querySelector(`main ${focus}`)
    if (again) again.focus({ preventScroll: true })
    else document.querySelector('main').focus({ preventScroll: keep })
    status.textContent = live()?.dataset.count ?? document.title
    return true
  } catch (failure) {
    if (failure.name === 'AbortError') return false
    status.textContent = status.dataset.failed
    location.assign(url)
    return false
  }
}

const go = async (url, keep) => {
  if (await show(url, keep)) history.pushState(null, '', url)
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
    status.textContent = copy.dataset.copy
    copy.textContent = copy.dataset.copy
    return
  }
  const link = event.target.closest('main a[href]')
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const url = new URL(link.href)
  if (!isHere(url)) return
  event.preventDefault()
  await go(url, !link.rel.match(/next|prev/))
  if (link.rel.match(/next|prev/)) scrollTo(0, 0)
})

addEventListener('popstate', () => live() && show(location.href, true))
begin()

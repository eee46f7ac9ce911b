// Everything works without this file. It adds: leaving at once with the keyboard, focus on the list of
// errors, and what only a script can do, such as printing.
const assets = new URL('./govuk/components/', import.meta.url)

document.documentElement.classList.add('scripts-run')
// GOV.UK's components ask for this class before they start.
document.body.classList.add('govuk-frontend-supported')

for (const [name, exported] of [
  ['exit-this-page', 'ExitThisPage'],
  ['error-summary', 'ErrorSummary'],
]) {
  const element = document.querySelector(`[data-module="govuk-${name}"]`)
  if (element) {
    import(new URL(`${name}/${name}.mjs`, assets).href).then((module) => new module[exported](element))
  }
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.addEventListener('click', () => window.print())
}

// A button that is pressed twice sends its form once. On a slow line the answer takes a while to come.
const mostPatience = 5000
const sentAt = new WeakMap()
document.addEventListener('submit', (event) => {
  if (event.defaultPrevented || event.submitter?.dataset.preventDoubleClick !== 'true') return
  const before = sentAt.get(event.target) ?? -mostPatience
  if (event.timeStamp - before < mostPatience) event.preventDefault()
  else sentAt.set(event.target, event.timeStamp)
})

// What is folded prints open. The style sheet does it where the browser lets it; this is for the others.
const folded = []
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details:not([open])')) {
    details.open = true
    folded.push(details)
  }
})
addEventListener('afterprint', () => {
  for (const details of folded.splice(0)) details.open = false
})

// A letter follows what is typed: the form is sent as its button would send it, and only the letter changes.
// Nothing is kept in the browser.
const letterForm = document.querySelector('[data-letter-form]')
if (letterForm) {
  const parts = ['[data-letter-preview]', '[data-letter-status]']
  let waiting
  let asked
  const refresh = async () => {
    asked?.abort()
    asked = new AbortController()
    const body = new URLSearchParams(new FormData(letterForm))
    body.set('out', 'show')
    try {
      const response = await fetch(letterForm.action, { method: 'POST', body, signal: asked.signal })
      const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
      for (const part of parts) {
        const [here, there] = [document.querySelector(part), fresh.querySelector(part)]
        // The same words again would be read out again.
        if (here && there && here.innerHTML !== there.innerHTML) here.replaceChildren(...there.childNodes)
      }
    } catch {
      // Without the network the button still says what is wrong.
    }
  }
  const soon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(refresh, 400)
  }
  const copy = document.querySelector('[data-copy-letter]')
  const label = copy?.textContent
  // Where the page is not sent securely, browsers let nobody copy.
  if (!navigator.clipboard) copy?.remove()
  copy?.addEventListener('click', async () => {
    await navigator.clipboard.writeText(letterWords(document.querySelector('.letter-paper')))
    copy.textContent = copy.dataset.copyLetter
    setTimeout(() => {
      copy.textContent = label
    }, 3000)
  })
  letterForm.addEventListener('input', soon)
  letterForm.addEventListener('change', soon)
  // A browser that comes back to the page puts in what was typed before.
  addEventListener('pageshow', () => {
    if (performance.getEntriesByType('navigation')[0]?.type !== 'navigate') soon()
  })
}

// The words of a letter as they would be typed: lines, and marks before the items of lists.
function letterWords(paper) {
  const words = (element) => {
    const copied = element.cloneNode(true)
    for (const unseen of copied.querySelectorAll('.govuk-visually-hidden')) unseen.remove()
    for (const end of copied.querySelectorAll('br')) end.replaceWith('\n')
    return copied.textContent
  }
  const block = (element) => {
    if (!element.matches('ol, ul')) return words(element)
    const mark = (at) => (element.matches('ol') ? `${at + 1}.` : '-')
    return [...element.children].map((item, at) => `${mark(at)} ${words(item)}`).join('\n')
  }
  return [...paper.children].map(block).join('\n\n')
}

// A list that follows typing: the search is asked as its button would ask it, and only the list changes. The
// field keeps the focus, the number found is announced, and the address shows the same list again.
const listForm = document.querySelector('[data-follow-list]')
const [listStatus, listResults] = ['status', 'results'].map((part) =>
  document.querySelector(`[data-follow-${part}]`),
)
if (listForm && listStatus && listResults) {
  const addressNow = () => `${listForm.action}?${new URLSearchParams(new FormData(listForm))}`
  let shownAddress = addressNow()
  let waiting
  let asked
  const refresh = async () => {
    const address = addressNow()
    if (address === shownAddress) return
    asked?.abort()
    asked = new AbortController()
    try {
      const response = await fetch(address, { signal: asked.signal })
      const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
      const results = fresh.querySelector('[data-follow-results]')
      const status = fresh.querySelector('[data-follow-status]')
      if (!results || !status) return
      listResults.replaceChildren(...results.childNodes)
      // The same words again would be read out again.
      if (listStatus.textContent !== status.textContent) listStatus.textContent = status.textContent
      document.title = fresh.title
      history.replaceState(history.state, '', address)
      shownAddress = address
    } catch {
      // Without the network the button still says what is wrong.
    }
  }
  listForm.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(refresh, 300)
  })
}

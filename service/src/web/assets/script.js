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

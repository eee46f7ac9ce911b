// A file that is sent shows how much of it has gone. The form is sent as its button would send it, and the answer is
// the same page: without this script the browser does all of it by itself.
const watch = (form) => {
  const status = form.querySelector('[data-upload-status]')
  const progress = form.querySelector('[data-upload-progress]')
  const bar = progress.querySelector('progress')
  const button = form.querySelector('button[type=submit], .govuk-button')
  const { largest, tooLarge, sending, checking, failed } = form.dataset

  const stop = (words) => {
    status.textContent = words
    progress.hidden = true
    button.disabled = false
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const [chosen] = form.elements.namedItem('file').files
    // A large file on a slow line takes minutes: it is not sent to be refused.
    if (chosen && chosen.size > Number(largest)) return stop(tooLarge)
    const request = new XMLHttpRequest()
    request.open('POST', form.action)
    request.responseType = 'document'
    let told = -1
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      const percent = Math.floor((100 * loaded) / total)
      bar.value = percent
      // Said in steps: a voice that reads every number is in the way.
      const step = percent - (percent % 20)
      if (step !== told && percent < 100) status.textContent = `${sending}: ${step}%`
      told = step
    })
    request.upload.addEventListener('load', () => {
      status.textContent = checking
    })
    request.addEventListener('load', () => show(request))
    for (const end of ['error', 'abort', 'timeout']) request.addEventListener(end, () => stop(failed))
    progress.hidden = !chosen
    bar.value = 0
    status.textContent = chosen ? sending : ''
    button.disabled = true
    request.send(new FormData(form))
  })

  // A good answer leads elsewhere; a refusal is this page again, with what is wrong.
  const show = ({ response, responseURL, status: code }) => {
    const main = response?.querySelector('main')
    if (code === 200 && responseURL !== form.action) return location.assign(responseURL)
    if (!main) return stop(failed)
    document.title = response.title
    document.querySelector('main').replaceChildren(...main.childNodes)
    for (const again of document.querySelectorAll('[data-upload]')) watch(again)
    const summary = document.querySelector('.govuk-error-summary')
    if (summary) {
      summary.tabIndex = -1
      summary.focus()
    }
    scrollTo(0, 0)
  }
}

for (const form of document.querySelectorAll('[data-upload]')) watch(form)

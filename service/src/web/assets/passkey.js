// Hands the browser what the service asks of a passkey, and sends the form when it is answered.
const form = document.querySelector('[data-passkey]')
const status = form?.querySelector('[data-passkey-status]')
const start = form?.querySelector('[data-passkey-start]')

const read = { create: 'parseCreationOptionsFromJSON', get: 'parseRequestOptionsFromJSON' }

async function ask() {
  const what = form.dataset.passkey
  status.textContent = ''
  start.disabled = true
  try {
    const publicKey = PublicKeyCredential[read[what]](JSON.parse(form.dataset.options))
    const answered = await navigator.credentials[what]({ publicKey })
    form.elements.namedItem('response').value = JSON.stringify(answered)
    form.submit()
  } catch {
    // Stopped by whoever sits there, or nothing fits: the button tries again.
    start.disabled = false
    status.textContent = status.dataset.stopped
  }
}

if (form) {
  if (typeof globalThis.PublicKeyCredential?.[read[form.dataset.passkey]] === 'function') {
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      ask()
    })
    // What was refused is not tried again by itself.
    if (form.dataset.atOnce === 'yes') ask()
  } else {
    start.remove()
    status.textContent = status.dataset.cannot
  }
}

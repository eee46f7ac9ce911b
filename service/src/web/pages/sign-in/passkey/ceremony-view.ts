/** The part of a page where the browser is asked for a passkey: a script reads it, and sends the form when it is answered. */
import type { Challenge } from '../../../../auth/auth.ts'
import { button } from '../../../govuk/button.ts'
import { assetAddress } from '../../../kit/assets.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { words } from '../words.ts'

export interface Ceremony {
  /** To use one that is there, or to make a new one. */
  readonly what: 'get' | 'create'
  readonly challenge: Challenge
  /** Where the answer is sent. */
  readonly action: string
  /** Fields besides. */
  readonly fields: Html
  /** On the button. */
  readonly words: string
  /** It was tried and refused: the button tries again, and nothing else does. */
  readonly isRefused: boolean
}

/** The form with what is asked of the browser. It says so where scripts do not run, or the browser has no passkeys. */
export function ceremonyView(visit: Visit, ceremony: Ceremony): Html {
  const { passkey } = words
  return html`<form action="${ceremony.action}" method="post" data-passkey="${ceremony.what}" data-at-once="${ceremony.isRefused ? 'no' : 'yes'}" data-options="${JSON.stringify(ceremony.challenge.options)}">${
    visit.formToken === '' ? nothing : tokenInput(visit)
  }${ceremony.fields}<input type="hidden" name="response" value=""><p class="needs-script" role="status" data-passkey-status data-stopped="${passkey.stopped}" data-cannot="${passkey.cannot}"></p><div class="needs-script">${button(
    { text: ceremony.words, attributes: { 'data-passkey-start': 'yes' } },
  )}</div><p class="passkey-scripts">${passkey.needsScripts}</p></form><script type="module" src="${assetAddress('passkey.js')}"></script>`
}

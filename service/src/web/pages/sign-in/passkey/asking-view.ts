/** The page on which the browser is asked for a passkey. */
import type { Challenge } from '../../../../auth/auth.ts'
import { type Html, html } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import type { Visit } from '../../../kit/page.ts'
import { errorsAbove, type FieldError } from '../form-page.ts'
import { words } from '../words.ts'
import { ceremonyView } from './ceremony-view.ts'

export interface Asking {
  readonly challenge: Challenge
  /** Where the answer is posted. */
  readonly action: string
  /** What goes with it that nobody sees. */
  readonly fields: Html
  readonly errors: readonly FieldError[]
  /** What to do without a passkey. */
  readonly instead: Html
}

/** A whole page. */
export function askingView(visit: Visit, { challenge, action, fields, errors, instead }: Asking): Html {
  const { passkey } = words
  return layout({
    title: passkey.title,
    section: '/cases',
    hasErrors: errors.length > 0,
    exit: true,
    main: html`${errorsAbove(errors)}<h1 class="govuk-heading-xl" id="passkey">${passkey.title}</h1><p>${passkey.lead}</p>${ceremonyView(
      visit,
      { what: 'get', challenge, action, fields, words: passkey.button, isRefused: errors.length > 0 },
    )}${instead}`,
  })
}

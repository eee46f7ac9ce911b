/** The page that asks for a second proof. */
import type { Challenge, SecondSteps } from '../../../../auth/auth.ts'
import { details } from '../../../govuk/details.ts'
import { input } from '../../../govuk/input.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import type { Visit } from '../../../kit/page.ts'
import { codeField } from '../code/view.ts'
import { errorOf, errorsAbove, type FieldError, formOf, hidden } from '../form-page.ts'
import { withOnward } from '../onward.ts'
import { askingView } from '../passkey/asking-view.ts'
import { words } from '../words.ts'

const { step } = words
const action = '/sign-in/second-step'

/** @param steps what they have set up @param onward the page to go on to, or null */
export function stepView(
  visit: Visit,
  steps: SecondSteps,
  onward: string | null,
  errors: readonly FieldError[],
): Html {
  const form = (act: string, fields: Html, text: string, classes?: string) =>
    formOf(visit, {
      action,
      fields: html`${hidden('act', act)}${hidden('onward', onward)}${fields}`,
      words: text,
      classes,
    })
  return layout({
    title: step.title,
    section: '/cases',
    hasErrors: errors.length > 0,
    exit: true,
    main: html`${errorsAbove(errors)}<h1 class="govuk-heading-xl">${step.title}</h1><p>${step.lead}</p>${
      steps.hasApp
        ? form('app', codeField('code', { label: step.app, hint: step.appHint }, errors), step.appButton)
        : nothing
    }${
      steps.passkeys > 0
        ? form('passkey', nothing, step.passkeyButton, steps.hasApp ? 'govuk-button--secondary' : undefined)
        : nothing
    }${steps.hasApp ? recoveryView(steps.recoveryCodes, errors, form) : nothing}`,
  })
}

function recoveryView(
  left: number,
  errors: readonly FieldError[],
  form: (act: string, fields: Html, text: string, classes: string) => Html,
): Html {
  const isOpen = errors.some(({ field }) => field === 'recovery')
  const inside =
    left === 0
      ? html`<p>${step.recoveryNone}</p>`
      : form(
          'recovery',
          input({
            name: 'recovery',
            classes: 'govuk-input--width-20',
            autocomplete: 'off',
            spellcheck: false,
            label: { text: step.recoveryCode, classes: 'govuk-label--s' },
            hint: { text: step.recoveryHint(left) },
            ...errorOf(errors, 'recovery'),
          }),
          step.recoveryButton,
          'govuk-button--secondary',
        )
  return details({ summaryText: step.recovery, html: inside, open: isOpen })
}

/** The browser is asked for a passkey. */
export function stepPasskeyView(
  visit: Visit,
  challenge: Challenge,
  onward: string | null,
  errors: readonly FieldError[],
): Html {
  const back = withOnward(action, onward)
  return askingView(visit, {
    challenge,
    action,
    fields: html`${hidden('act', 'passkey')}${hidden('onward', onward)}`,
    errors,
    instead: html`<p><a class="govuk-link" href="${back}">${words.passkey.otherWay}</a></p>`,
  })
}

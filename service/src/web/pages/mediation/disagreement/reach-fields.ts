/** How the service reaches a family: the fields, and what they say. */
import { isEmailAddress, typedLine, typedText } from '../../../../documents/letters/typed-text.ts'
import type { Referral } from '../../../../mediation/step-kinds.ts'
import { input } from '../../../govuk/input.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { described, type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { type Html, html } from '../../../kit/html.ts'

const labels = {
  email: 'Email',
  phone: 'Telephone',
  reach: 'When and how best? (optional)',
  needs: 'An interpreter, large print, or anything else that is needed (optional)',
} as const
const most = { email: 254, phone: 40, reach: 500, needs: 1000 } as const

type Reach = Pick<Referral, 'email' | 'phone' | 'reach' | 'needs'>

/** The fields. */
export function reachFields(typed: URLSearchParams, faults: readonly FieldFault[]): Html {
  const field = (name: keyof typeof labels) => ({
    name,
    label: { text: labels[name], classes: 'govuk-label--s' },
    value: typed.get(name) ?? '',
    ...described(faults, name, null),
  })
  return html`${input({ ...field('email'), type: 'email', autocomplete: 'email', spellcheck: false })}${input(
    {
      ...field('phone'),
      type: 'tel',
      autocomplete: 'tel',
      classes: 'govuk-input--width-20',
    },
  )}${textarea({ ...field('reach'), rows: 2 })}${textarea({ ...field('needs'), rows: 2 })}`
}

/** Reads them: one of email and telephone is needed. */
export function readReach(form: URLSearchParams, faults: FieldFault[]): Reach {
  const read = (name: keyof typeof labels, tidied: (raw: string) => string): string | null => {
    const typed = tidied(form.get(name) ?? '')
    if (typed.length > most[name])
      faults.push(
        fieldFault(
          name,
          `“${labels[name].replace(' (optional)', '')}” must be ${most[name]} characters or fewer`,
        ),
      )
    return typed === '' ? null : typed
  }
  const email = read('email', typedLine)
  const phone = read('phone', typedLine)
  if (email !== null && !isEmailAddress(email))
    faults.push(fieldFault('email', 'The email must be like name@example.com'))
  if (email === null && phone === null)
    faults.push(
      fieldFault('email', 'Give an email or a telephone number, so that the service can reach the family'),
    )
  return { email, phone, reach: read('reach', typedText), needs: read('needs', typedText) }
}

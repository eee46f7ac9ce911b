/** An email address that is typed twice: what goes to a wrong address cannot be called back. */
import { emailFrom } from '../../../../auth/email-address.ts'
import { input } from '../../../govuk/input.ts'
import { described, type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { type Html, html } from '../../../kit/html.ts'
import type { Typed } from './side-form.ts'

/** Two boxes. */
export function addressFields({ typed, faults }: Typed, hint: string): Html {
  const box = (name: string, text: string, says: string | null) =>
    input({
      name,
      type: 'email',
      autocomplete: 'off',
      spellcheck: false,
      label: { text, classes: 'govuk-label--s' },
      value: typed.get(name) ?? '',
      ...described(faults, name, says),
    })
  return html`${box('email', 'Email address', hint)}${box('again', 'The same address again', null)}`
}

/** Reads both. @returns the address in small letters; null: something is wrong with it */
export function readAddress(form: URLSearchParams, faults: FieldFault[]): string | null {
  const email = emailFrom(form.get('email') ?? '')
  if (email === null) {
    faults.push(fieldFault('email', 'Write an email address, like name@example.com'))
    return null
  }
  if (emailFrom(form.get('again') ?? '') === email) return email
  faults.push(fieldFault('again', 'The two addresses are not the same'))
  return null
}

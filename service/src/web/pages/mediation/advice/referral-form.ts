/** What a referral asks of a family: who they are and how to reach them, and nothing that is not needed. */
import { isEmailAddress } from '../../../../documents/letters/typed-text.ts'
import { familyLabels } from '../../../../mediation/advice/family-labels.ts'
import type { Referral } from '../../../../mediation/step-kinds.ts'
import { type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { type Html, html } from '../../../kit/html.ts'
import type { Typed } from '../sides/side-form.ts'
import { group, lineField, oneField, readLine, readOne, readText, textField } from './fields.ts'

/** To whom the fields speak: the family itself, or somebody who writes about it. */
export type AskedOf = 'family' | 'another'

const labelWords: Readonly<Record<(typeof familyLabels)[number], string>> = {
  parent: 'A parent',
  carer: 'A carer with parental responsibility',
  'young person': 'The young person themselves, after Year 11',
  representative: 'Somebody who acts for a young person or parent who cannot decide',
}

/** The fields. @param label what they are to the child; null: it is asked */
export function referralFields(typed: Typed, to: AskedOf, label: string | null): Html {
  const isFamily = to === 'family'
  const isYoung = label === 'young person'
  return html`${group(
    isFamily ? 'How the mediation service reaches you' : 'The family, and how to reach it',
    [
      lineField(typed, {
        name: 'name',
        label: isFamily ? 'Your name' : 'Name of whoever speaks for the family',
      }),
      ...(label === null
        ? [
            oneField(
              typed,
              { name: 'label', label: 'Who are they?' },
              familyLabels.map((value) => ({ value, text: labelWords[value] })),
            ),
          ]
        : []),
      ...(isYoung
        ? []
        : [
            lineField(typed, {
              name: 'childName',
              label: 'Name of the child or young person (if you give it)',
              hint: 'A certificate says for whom it is, so it is needed by then. Leave it empty if they speak for themselves.',
            }),
          ]),
      lineField(typed, { name: 'phone', label: 'Telephone' }, 'tel'),
      lineField(
        typed,
        {
          name: 'email',
          label: 'Email',
          hint: 'A telephone number or an email is enough. Neither is needed if a postal address stands below.',
        },
        'email',
      ),
      textField(
        typed,
        {
          name: 'reach',
          label: isFamily
            ? 'When and how are you best reached? (optional)'
            : 'When and how are they best reached? (optional)',
          hint: 'For example: after 4pm, by text message, in writing only, or a postal address.',
        },
        2,
      ),
      textField(
        typed,
        {
          name: 'needs',
          label: isFamily
            ? 'Do you need an interpreter or other support? (optional)'
            : 'Do they need an interpreter or other support? (optional)',
          hint: 'For example: an interpreter and for which language, British Sign Language, large print, somebody to be there.',
        },
        2,
      ),
    ],
  )}`
}

export type Reaching = Pick<Referral, 'name' | 'label' | 'childName' | 'email' | 'phone' | 'reach' | 'needs'>

/** Reads them. @param label as for the fields @returns null: faults were added */
export function readReaching(
  form: URLSearchParams,
  label: string | null,
  faults: FieldFault[],
): Reaching | null {
  const before = faults.length
  const name = readLine(form, { name: 'name', most: 200, missing: 'Write a name' }, faults)
  const asked = label ?? readOne(form, { name: 'label', missing: 'Say who they are' }, familyLabels, faults)
  const childName = asked === 'young person' ? null : readLine(form, { name: 'childName', most: 200 }, faults)
  const phone = readLine(form, { name: 'phone', most: 40 }, faults)
  if (phone !== null && phone.replace(/\D/g, '').length < 7)
    faults.push(fieldFault('phone', 'The telephone number is too short. Write it with its area code'))
  const email = readLine(form, { name: 'email', most: 254 }, faults)
  if (email !== null && !isEmailAddress(email))
    faults.push(fieldFault('email', 'The email must be like name@example.com'))
  const reach = readText(form, { name: 'reach', most: 600 }, faults)
  const needs = readText(form, { name: 'needs', most: 600 }, faults)
  if (faults.length === before && phone === null && email === null && reach === null)
    faults.push(
      fieldFault(
        'phone',
        'Give a telephone number, an email, or how else they are reached: the service has to answer',
      ),
    )
  if (name === null || asked === null || faults.length > before) return null
  return { name, label: asked, childName, email, phone, reach, needs }
}

/** The fields of who comes for a side, and who of them may settle. */
import { typedLine } from '../../../../documents/letters/typed-text.ts'
import type { Attendee } from '../../../../mediation/step-kinds.ts'
import { checkboxes } from '../../../govuk/checkboxes.ts'
import { input } from '../../../govuk/input.ts'
import { described, type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { type Html, html } from '../../../kit/html.ts'
import type { Typed } from './side-form.ts'

const rows = 5
const longestLine = 120

/** Puts those whom a side named into its form. */
export function typePeople(typed: URLSearchParams, people: readonly Attendee[]): void {
  for (const [index, { name, role, mayAgree }] of people.slice(0, rows).entries()) {
    typed.set(`name-${index}`, name)
    typed.set(`role-${index}`, role)
    if (mayAgree) typed.set(`may-${index}`, 'yes')
  }
}

/** Reads who comes; somebody is to be named. */
export function readPeople(typed: URLSearchParams, faults: FieldFault[]): readonly Attendee[] {
  const people: Attendee[] = []
  for (let row = 0; row < rows; row += 1) {
    const name = typedLine(typed.get(`name-${row}`) ?? '')
    const role = typedLine(typed.get(`role-${row}`) ?? '')
    if (name === '' && role === '') continue
    if (name === '') faults.push(fieldFault(`name-${row}`, 'Write the name'))
    if (role === '') faults.push(fieldFault(`role-${row}`, 'Write what they do'))
    for (const [field, text] of [
      ['name', name],
      ['role', role],
    ] as const)
      if (text.length > longestLine)
        faults.push(fieldFault(`${field}-${row}`, `Use ${longestLine} characters or fewer`))
    people.push({ name, role, mayAgree: typed.get(`may-${row}`) === 'yes' })
  }
  if (people.length === 0) faults.push(fieldFault('name-0', 'Say who comes'))
  return people
}

/** A row for each person. */
export function peopleFields(form: Typed): Html {
  return html`${Array.from({ length: rows }, (_, row) => personView(row, form))}`
}

function personView(row: number, { typed, faults }: Typed): Html {
  const line = (field: string, label: string) =>
    input({
      name: `${field}-${row}`,
      autocomplete: 'off',
      label: { text: label },
      value: typed.get(`${field}-${row}`) ?? '',
      ...described(faults, `${field}-${row}`, null),
    })
  return html`<fieldset class="govuk-fieldset side-person"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Person ${row + 1}</legend><div class="side-person__lines">${line('name', 'Name')}${line('role', 'What they do')}</div>${checkboxes(
    {
      name: `may-${row}`,
      classes: 'govuk-checkboxes--small',
      items: [
        {
          value: 'yes',
          text: 'They may settle the issues at the meeting',
          checked: typed.get(`may-${row}`) === 'yes',
        },
      ],
    },
  )}</fieldset>`
}

/** `/operate/new-organisation`: adds an organisation. */
import { addOrganisation } from '../../../../auth/organisations/keep-organisations.ts'
import {
  longestOrganisationName,
  organisationKinds,
  organisationNameFrom,
} from '../../../../auth/organisations/organisation.ts'
import type { Data } from '../../../../db/data.ts'
import { button } from '../../../govuk/button.ts'
import { input } from '../../../govuk/input.ts'
import { radios } from '../../../govuk/radios.ts'
import { described, type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, html } from '../../../kit/html.ts'
import { type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { kindWords } from '../../organisation/words.ts'
import { operateLayout, withOperator } from '../operate-frame.ts'
import { words } from '../words.ts'

const path = '/operate/new-organisation'

/** `/operate/new-organisation`. */
export function addOrganisationPage(data: Data): Page {
  return {
    path,
    account: 'needed',
    get: (visit) => withOperator(data, visit, async () => shown(view(visit, []))),
    post: (visit) =>
      withOperator(data, visit, async (tx) => {
        const kind = organisationKinds.find((each) => each === visit.form.get('kind'))
        const name = organisationNameFrom(visit.form.get('name') ?? '')
        if (kind === undefined || name === null) {
          const faults = [
            kind === undefined && fieldFault('kind', words.noKind),
            name === null && fieldFault('name', words.noName),
          ].filter((fault) => fault !== false)
          return shown(view(visit, faults), 400)
        }
        const id = await addOrganisation(tx, { kind, name })
        if (id === null) return shown(view(visit, [fieldFault('name', words.taken)]), 400)
        return redirect(`/operate/organisations/${id}?became=added`)
      }),
    states: [
      { name: 'the form', address: path, as: 'operator' },
      { name: 'nothing typed', address: path, form: { name: '' }, status: 400, as: 'operator' },
    ],
  }
}

function view(visit: Visit, faults: readonly FieldFault[]): Html {
  const { form } = visit
  return operateLayout(visit, {
    title: words.add,
    faults,
    main: html`<p>${words.addLead}</p><form method="post" action="${path}" novalidate>${tokenInput(visit)}${radios(
      {
        name: 'kind',
        fieldset: { legend: { text: words.kindQuestion, classes: 'govuk-fieldset__legend--s' } },
        ...described(faults, 'kind', null),
        value: form.get('kind') ?? undefined,
        items: organisationKinds.map((kind) => ({ value: kind, text: kindWords[kind] })),
      },
    )}${input({
      name: 'name',
      value: (form.get('name') ?? '').slice(0, 2 * longestOrganisationName),
      autocomplete: 'off',
      label: { text: words.name, classes: 'govuk-label--s' },
      ...described(faults, 'name', words.nameHint),
    })}${button({ text: words.addButton, preventDoubleClick: true })}</form>`,
  })
}

/** `/operate/people/<person>/second-step`: takes away the second step of a professional who lost it. */
import type { Auth } from '../../../../auth/auth.ts'
import { memberNamed } from '../../../../auth/organisations/read-members.ts'
import type { Data } from '../../../../db/data.ts'
import { examplePeople } from '../../../../example/people.ts'
import { button } from '../../../govuk/button.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { described, type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html } from '../../../kit/html.ts'
import { type Answer, notFound, type Page, redirect, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { isUuid } from '../../cases/opened-case.ts'
import { proveAgain } from '../../sign-in/prove-again.ts'
import { operateLayout, withOperator } from '../operate-frame.ts'
import { words } from '../words.ts'

const longestWhy = 500

/** `/operate/people/:person/second-step`. */
export function resetPage(data: Data, auth: Auth): Page {
  const show = (visit: Visit, faults: readonly FieldFault[]): Promise<Answer> =>
    withOperator(data, visit, async (tx, who) => {
      const person = visit.params['person'] ?? ''
      const name = isUuid(person) && person !== who.person ? await memberNamed(tx, person) : null
      return name === null ? notFound : shown(view(visit, name, faults), faults.length === 0 ? 200 : 400)
    })
  return {
    path: '/operate/people/:person/second-step',
    account: 'needed',
    get: (visit) => show(visit, []),
    async post(visit) {
      const why = (visit.form.get('why') ?? '').replace(/\s+/g, ' ').trim()
      if (why === '' || why.length > longestWhy) return show(visit, [fieldFault('why', words.noWhy)])
      const person = visit.params['person'] ?? ''
      const done = await auth.resetSecondStep(signedIn(visit), { person, why })
      if (done === 'stale') return proveAgain(auth, visit, visit.path)
      return done === 'reset' ? redirect('/operate?became=reset') : notFound
    },
    states: [
      { name: 'the form', address: addressFor(examplePeople.adviser.id), as: 'operator' },
      {
        name: 'nothing typed',
        address: addressFor(examplePeople.adviser.id),
        form: { why: '' },
        status: 400,
        as: 'operator',
      },
      { name: 'of a family', address: addressFor(examplePeople.parent.id), as: 'operator', status: 404 },
    ],
  }
}

function addressFor(person: string): string {
  return `/operate/people/${person}/second-step`
}

function view(visit: Visit, name: string, faults: readonly FieldFault[]): Html {
  return operateLayout(visit, {
    title: words.resetTitle(name),
    faults,
    main: html`<p>${words.resetLead}</p><p><strong>${words.resetCare}</strong></p><form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${textarea(
      {
        name: 'why',
        rows: 3,
        value: (visit.form.get('why') ?? '').slice(0, 2 * longestWhy),
        label: { text: words.whyLabel, classes: 'govuk-label--s' },
        ...described(faults, 'why', words.whyHint),
      },
    )}${button({ text: words.resetButton, classes: 'govuk-button--warning', preventDoubleClick: true })}</form>`,
  })
}

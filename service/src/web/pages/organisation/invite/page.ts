/** `/organisation/invite`: offers somebody a place. */
import type { Work } from '../../../../auth/signed-in.ts'
import type { Data } from '../../../../db/data.ts'
import { button } from '../../../govuk/button.ts'
import { type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, html } from '../../../kit/html.ts'
import { type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { addressOf, organisationField, organisationLayout, withKept } from '../organisation-frame.ts'
import {
  emailField,
  emailOfPlace,
  emptyPlace,
  roleFields,
  sendPlace,
  type TypedPlace,
  typedPlace,
} from '../place-form.ts'
import { words } from '../words.ts'

/** `/organisation/invite`. */
export function invitePage(data: Data): Page {
  return {
    path: '/organisation/invite',
    account: 'needed',
    counts: 'invitations',
    get: (visit) =>
      withKept(data, visit, async (_, work) =>
        shown(view(visit, work, { ...emptyPlace, role: 'member' }, [])),
      ),
    post: (visit) =>
      withKept(data, visit, async (tx, work) => {
        const typed = typedPlace(visit.form, work.kind)
        const email = emailOfPlace(typed)
        const { role, capacities } = typed
        const faults = [
          ...(typeof email === 'string' ? [] : [email]),
          ...(role === null ? [fieldFault('role', words.noRole)] : []),
        ]
        if (typeof email !== 'string' || role === null) return shown(view(visit, work, typed, faults), 400)
        const { organisation, name } = work
        const isSent = await sendPlace(tx, { organisation, name, email, role, capacities }, visit.origin)
        if (!isSent) return shown(view(visit, work, typed, [fieldFault('email', words.tooMany)]), 429)
        return redirect(`${addressOf('/organisation', work)}&became=invited`)
      }),
    states: [
      { name: 'the form', address: '/organisation/invite', as: 'service-administrator' },
      {
        name: 'nothing typed',
        address: '/organisation/invite',
        form: { email: '' },
        status: 400,
        as: 'service-administrator',
      },
    ],
  }
}

function view(visit: Visit, work: Work, typed: TypedPlace, faults: readonly FieldFault[]): Html {
  return organisationLayout(visit, {
    title: `${words.inviteTitle} to ${work.name}`,
    part: '/organisation',
    work,
    faults,
    main: html`<p>${words.inviteLead}</p><form method="post" action="/organisation/invite" novalidate>${tokenInput(visit)}${organisationField(
      work,
    )}${emailField(typed, faults)}${roleFields(work.kind, typed, faults)}${button({ text: words.send, preventDoubleClick: true })}</form>`,
  })
}

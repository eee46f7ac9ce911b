/** The form by which a side is added: who, which of those that are here, or one that is not. */
import type { OrganisationHere } from '../../../../mediation/arranging/organisations-here.ts'
import type { Matter } from '../../../../mediation/matter.ts'
import { roleWords } from '../../../../mediation/role-words.ts'
import { button } from '../../../govuk/button.ts'
import { input } from '../../../govuk/input.ts'
import { radios } from '../../../govuk/radios.ts'
import { described, faultSummary } from '../../../kit/form-fault.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { onceInput } from '../../cases/sent-once.ts'
import { matterAddress, matterLayout } from '../matter-frame.ts'
import type { AddedRole } from './add-page.ts'
import { addressFields } from './address-fields.ts'
import type { Typed } from './side-form.ts'

export interface AddModel extends Typed {
  readonly roles: readonly AddedRole[]
  /** Null: nobody has said whom they look for. */
  readonly role: AddedRole | null
  readonly found: readonly OrganisationHere[]
}

/** The whole page: first whom to look for, then which. */
export function addSideView(visit: Visit, matter: Matter, model: AddModel): Html {
  const { role, faults } = model
  const title = 'Add somebody who takes part'
  return matterLayout(visit, matter, {
    title,
    part: '/sides',
    isBelow: true,
    hasErrors: faults.length > 0,
    main: html`${faultSummary(faults)}<h1 class="govuk-heading-l">${title}</h1><p>Whoever is added sees the dates of this matter, what it is about and who takes part, and what is said in it from now on. What was said and shown before stays with those who heard it; whoever showed something can show it again. They never see what the family and the mediation service say to each other. Everybody who takes part is told by email that there is something new.</p>${searchView(
      visit,
      model,
    )}${role !== null && chooseView(visit, matter, model, role)}<p><a class="govuk-link" href="${matterAddress(matter, '/sides')}">Back without adding</a></p>`,
  })
}

function searchView(visit: Visit, { roles, role, typed, faults }: AddModel): Html {
  return html`<form method="get" action="${href(visit.path)}" class="card">${radios({
    name: 'role',
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: 'Whom do you look for?', classes: 'govuk-fieldset__legend--s' } },
    ...described(faults, 'role', null),
    items: roles.map((value) => ({ value, text: roleWords[value], checked: role === value })),
  })}${input({
    name: 'words',
    label: { text: 'Name or area (you can leave it empty)', classes: 'govuk-label--s' },
    value: typed.get('words') ?? '',
    autocomplete: 'off',
  })}${button({ text: 'Look', classes: 'govuk-button--secondary' })}</form>`
}

function chooseView(visit: Visit, matter: Matter, model: AddModel, role: AddedRole): Html {
  const { typed, faults, found } = model
  const isService = matter.voice.as === 'service'
  const none = found.length === 0 ? 'None that fits is here.' : null
  return html`<form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${onceInput(typed)}<input type="hidden" name="role" value="${role}"><input type="hidden" name="words" value="${typed.get('words') ?? ''}">${radios(
    {
      name: 'organisation',
      fieldset: { legend: { text: 'Which one?', classes: 'govuk-fieldset__legend--m' } },
      ...described(faults, 'organisation', none),
      items: [
        ...found.map(({ id, name, areas }) => ({
          value: id,
          text: name,
          ...(areas.length > 0 && { hint: { text: areas.join(', ') } }),
          checked: typed.get('organisation') === id,
        })),
        {
          value: 'none',
          text: 'It is not here: write its name below',
          checked: typed.get('organisation') === 'none' || found.length === 0,
        },
      ],
    },
  )}<div class="card"><h2 class="govuk-heading-s">If it is not here</h2>${input({
    name: 'label',
    autocomplete: 'off',
    label: { text: 'Its name', classes: 'govuk-label--s' },
    value: typed.get('label') ?? '',
    ...described(faults, 'label', null),
  })}${
    isService
      ? addressFields(
          model,
          'An address that you made sure of with them. They get a link, and take part for 30 days without an account.',
        )
      : html`<p class="govuk-hint">The mediation service makes sure of an address, and invites them.</p>`
  }</div>${input({
    name: 'knownAs',
    autocomplete: 'off',
    label: { text: 'How are they to know the family? (you can leave it empty)', classes: 'govuk-label--s' },
    value: typed.get('knownAs') ?? '',
    ...described(
      faults,
      'knownAs',
      'Only they read it, in their own list: a name or a reference by which they find their file. Without it they see the number of the matter.',
    ),
  })}${button({ text: 'Add them', preventDoubleClick: true })}</form>`
}

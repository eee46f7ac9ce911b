/** One organisation, as whoever runs the service sees it. */

import {
  bodySorts,
  type Member,
  type Offer,
  type Organisation,
} from '../../../../auth/organisations/organisation.ts'
import type { SingleSignOn } from '../../../../auth/organisations/single-sign-on.ts'
import type { Area } from '../../../../directory/directory.ts'
import { button } from '../../../govuk/button.ts'
import { input } from '../../../govuk/input.ts'
import { radios } from '../../../govuk/radios.ts'
import { select } from '../../../govuk/select.ts'
import { described, type FieldFault } from '../../../kit/form-fault.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { dayOfInstant } from '../../../kit/instant-words.ts'
import { signedIn, type Visit } from '../../../kit/page.ts'
import { deskTable } from '../../desk/desk-table.ts'
import { emailField } from '../../organisation/place-form.ts'
import { kindWords, words as organisationWords, roleWords } from '../../organisation/words.ts'
import { operateLayout } from '../operate-frame.ts'
import { words } from '../words.ts'

export interface OrganisationModel {
  readonly organisation: Organisation
  readonly members: readonly Member[]
  /** By the id of the person. */
  readonly emails: ReadonlyMap<string, string>
  readonly offers: readonly Offer[]
  /** Ids of those in which it works. */
  readonly areas: readonly string[]
  readonly allAreas: readonly Area[]
  /** Null: it has none. */
  readonly signIn: SingleSignOn | null
  /** Domains that are confirmed for it, whether or not its sign-in goes by them now. */
  readonly confirmed: readonly string[]
}

/** A whole page. */
export function organisationView(
  visit: Visit,
  model: OrganisationModel,
  faults: readonly FieldFault[],
): Html {
  const { organisation } = model
  const { became } = words
  const said = visit.query.get('became') ?? ''
  return operateLayout(visit, {
    title: organisation.name,
    faults,
    became: Object.hasOwn(became, said) ? became[said as keyof typeof became] : undefined,
    main: html`<p>${kindWords[organisation.kind]}.${organisation.isRetired && html` <strong>${words.retired}.</strong>`}</p>${membersView(
      model,
    )}${!organisation.isRetired && inviteView(visit, faults)}${nameView(visit, organisation, faults)}${organisation.kind === 'body' && sortView(visit, organisation, faults)}${areasView(visit, model, faults)}${domainView(visit, model)}${retireView(visit, organisation)}`,
  })
}

/** A form of this page. @param what is done */
function form(
  visit: Visit,
  what: string,
  fields: Html,
  text: string,
  classes = 'govuk-button--secondary',
): Html {
  return html`<form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}<input type="hidden" name="do" value="${what}">${fields}${button(
    { text, classes, preventDoubleClick: true },
  )}</form>`
}

function membersView({ members, emails, offers }: OrganisationModel): Html {
  return html`<section><h2 class="govuk-heading-m">${words.membersHeading}</h2>${
    members.length === 0
      ? html`<p class="soft">${words.noMembers}</p>`
      : deskTable(
          words.membersHeading,
          [words.name, words.role, words.email, words.lost],
          members.map(({ person, name, role }) => ({
            cells: [
              name,
              roleWords[role],
              html`<span class="address">${emails.get(person) ?? ''}</span>`,
              html`<a class="govuk-link" href="${href(`/operate/people/${person}/second-step`)}">${words.lost}<span class="govuk-visually-hidden">: ${name}</span></a>`,
            ],
          })),
        )
  }${
    offers.length === 0
      ? nothing
      : html`<p>${words.offers}: ${offers.map(
          ({ email, role, expiresAt, isOver }, at) =>
            html`${at > 0 && '; '}<span class="address">${email}</span> (${roleWords[role].toLowerCase()}, ${isOver ? organisationWords.over.toLowerCase() : `${organisationWords.until.toLowerCase()} ${dayOfInstant(expiresAt)}`})`,
        )}.</p>`
  }</section>`
}

function inviteView(visit: Visit, faults: readonly FieldFault[]): Html {
  const email = (visit.form.get('email') ?? '').slice(0, 300)
  return html`<section><h2 class="govuk-heading-m">${words.inviteHeading}</h2><p>${organisationWords.inviteLead}</p>${form(
    visit,
    'invite',
    emailField({ email }, faults),
    words.inviteButton,
    '',
  )}</section>`
}

function nameView(visit: Visit, { name }: Organisation, faults: readonly FieldFault[]): Html {
  return html`<section><h2 class="govuk-heading-m">${words.rename}</h2>${form(
    visit,
    'rename',
    input({
      name: 'name',
      value: visit.form.get('name') ?? name,
      autocomplete: 'off',
      label: { text: words.name },
      ...described(faults, 'name', words.nameHint),
    }),
    words.renameButton,
  )}</section>`
}

/** What a body is decides as what it can take part in a mediation. */
function sortView(visit: Visit, { bodySort }: Organisation, faults: readonly FieldFault[]): Html {
  return html`<section><h2 class="govuk-heading-m">${words.sortHeading}</h2>${form(
    visit,
    'sort',
    radios({
      name: 'sort',
      classes: 'govuk-radios--small',
      fieldset: { legend: { text: words.sortQuestion, classes: 'govuk-fieldset__legend--s' } },
      ...described(faults, 'sort', words.sortHint),
      value: visit.form.get('sort') ?? bodySort,
      items: bodySorts.map((value) => ({ value, text: words.sorts[value] })),
    }),
    words.sortButton,
  )}</section>`
}

function areasView(
  visit: Visit,
  { areas, allAreas }: OrganisationModel,
  faults: readonly FieldFault[],
): Html {
  const worked = allAreas.filter(({ id }) => areas.includes(id))
  const others = allAreas.filter(({ id }) => !areas.includes(id))
  return html`<section><h2 class="govuk-heading-m">${words.areasHeading}</h2><p>${words.areasLead}</p>${
    worked.length === 0
      ? html`<p class="soft">${words.noAreas}.</p>`
      : html`<ul class="govuk-list">${worked.map(
          ({ id, shortName }) =>
            html`<li><form method="post" action="${href(visit.path)}">${tokenInput(visit)}<input type="hidden" name="do" value="remove-area"><input type="hidden" name="area" value="${id}">${shortName} <button class="link-button" type="submit">${words.removeArea}<span class="govuk-visually-hidden"> ${shortName}</span></button></form></li>`,
        )}</ul>`
  }${form(
    visit,
    'add-area',
    select({
      name: 'area',
      label: { text: words.addArea },
      ...described(faults, 'area', null),
      items: [
        { value: '', text: words.choose },
        ...others.map(({ id, shortName }) => ({ value: id, text: shortName })),
      ],
    }),
    words.addAreaButton,
  )}</section>`
}

function domainView(visit: Visit, { signIn, confirmed }: OrganisationModel): Html {
  const says =
    signIn === null
      ? words.domainNone
      : (signIn.isConfirmed ? words.domainConfirmed : words.domainSays)(signIn.domain, signIn.issuer)
  const domainForm = (what: 'confirm' | 'unconfirm', domain: string) =>
    form(visit, what, html`<input type="hidden" name="domain" value="${domain}">`, words[what](domain))
  return html`<section><h2 class="govuk-heading-m" id="domain">${words.domainHeading}</h2><p class="address">${says}</p>${
    signIn === null ? nothing : domainForm(signIn.isConfirmed ? 'unconfirm' : 'confirm', signIn.domain)
  }${confirmed
    .filter((domain) => domain !== signIn?.domain)
    .map(
      (domain) => html`<p class="address">${words.domainKept(domain)}</p>${domainForm('unconfirm', domain)}`,
    )}</section>`
}

function retireView(visit: Visit, { id, isRetired }: Organisation): Html {
  if (isRetired) {
    return html`<section><h2 class="govuk-heading-m">${words.bringBackHeading}</h2><p>${words.bringBackLead}</p>${form(visit, 'bring-back', nothing, words.bringBack)}</section>`
  }
  const isOwn = signedIn(visit).works.some(({ organisation }) => organisation === id)
  return html`<section><h2 class="govuk-heading-m">${words.retireHeading}</h2><p>${isOwn ? words.own : words.retireLead}</p>${
    isOwn ? nothing : form(visit, 'retire', nothing, words.retire, 'govuk-button--warning')
  }</section>`
}

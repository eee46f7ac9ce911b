/** One member: what they may do, the cases that they have, and the end of their membership. */
import type { Member } from '../../../../auth/organisations/organisation.ts'
import type { Work } from '../../../../auth/signed-in.ts'
import type { ServiceCase } from '../../../../cases/desk/service-cases.ts'
import { backLink } from '../../../govuk/back-link.ts'
import { button } from '../../../govuk/button.ts'
import { select } from '../../../govuk/select.ts'
import type { FieldFault } from '../../../kit/form-fault.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { addressOf, organisationField, organisationLayout } from '../organisation-frame.ts'
import { roleFields, typedPlace } from '../place-form.ts'
import { words } from '../words.ts'

export interface MemberModel {
  /** The place of whoever looks. */
  readonly work: Work
  readonly member: Member
  readonly isMine: boolean
  /** Those that the member has, as far as whoever looks may know. */
  readonly cases: readonly ServiceCase[]
  readonly colleagues: readonly Member[]
}

/** A whole page. */
export function memberView(visit: Visit, model: MemberModel, faults: readonly FieldFault[]): Html {
  const { work, member, isMine } = model
  return organisationLayout(visit, {
    title: member.name,
    part: '/organisation',
    work,
    faults,
    main: html`${work.role === 'administrator' && changeView(visit, model, faults)}<section><h2 class="govuk-heading-m" id="end">${
      isMine ? words.leaveHeading : words.endHeading
    }</h2><p>${isMine ? words.leaveLead : words.endLead}</p>${endView(visit, model)}</section>${backLink({
      text: work.name,
      href: addressOf('/organisation', work),
    })}`,
  })
}

function changeView(
  visit: Visit,
  { work, member, isMine }: MemberModel,
  faults: readonly FieldFault[],
): Html {
  const typed = visit.form.get('do') === 'change' ? typedPlace(visit.form, work.kind) : member
  return html`${isMine && html`<p>${words.ownRole}</p>`}<form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${organisationField(
    work,
  )}<input type="hidden" name="do" value="change">${roleFields(work.kind, typed, faults)}${button({ text: words.save, preventDoubleClick: true })}</form>`
}

function endView(visit: Visit, { work, member, isMine, cases, colleagues }: MemberModel): Html {
  const others = colleagues.filter(({ person }) => person !== member.person)
  const asked = (each: ServiceCase) => each.families.map(({ name, label }) => `${name} (${label})`).join(', ')
  const held =
    cases.length === 0
      ? isMine && work.role === 'member' && html`<p>${words.yourCases}</p>`
      : html`<h3 class="govuk-heading-s">${words.cases(member.name, cases.length)}</h3><ul class="govuk-list govuk-list--bullet">${cases.map(
          (each) => html`<li>${asked(each)}</li>`,
        )}</ul><p>${words.casesLead}</p>${
          others.length === 0
            ? nothing
            : select({
                name: 'to',
                label: { text: words.give },
                items: [
                  { value: '', text: words.nobody },
                  ...others.map(({ person, name }) => ({ value: person, text: name })),
                ],
              })
        }`
  return html`<form method="post" action="${href(visit.path)}">${tokenInput(visit)}${organisationField(work)}<input type="hidden" name="do" value="end">${held}${button(
    {
      text: isMine ? words.leave : words.end,
      classes: 'govuk-button--warning',
      preventDoubleClick: true,
    },
  )}</form>`
}

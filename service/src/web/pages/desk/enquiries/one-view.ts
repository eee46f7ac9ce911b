/** An enquiry at the desk, with the ways to answer it. */
import type { Enquiry, Named } from '../../../../cases/desk/enquiry.ts'
import { dayInWords } from '../../../../cases/entries/entry-words.ts'
import { breadcrumbs } from '../../../govuk/breadcrumbs.ts'
import { button } from '../../../govuk/button.ts'
import { select } from '../../../govuk/select.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { described, type FieldFault, faultSummary } from '../../../kit/form-fault.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { dayOfInstant } from '../../../kit/instant-words.ts'
import type { Visit } from '../../../kit/page.ts'
import { enquiryFacts } from '../../cases/enquiry/enquiry-facts.ts'
import { deskLayout, keptServices } from '../desk-frame.ts'
import { aboutField, levelField } from '../family/record-form.ts'
import { type RecordModel, recordView } from '../family/record-view.ts'
import { words } from './words.ts'

export interface OneEnquiryModel {
  readonly enquiry: Enquiry
  /** Services that it may be passed on to; none where the family has not agreed. */
  readonly others: readonly Named[]
  readonly colleagues: readonly Named[]
  /** The service's own record; null: it is not the visitor's to keep. */
  readonly kept: Pick<RecordModel, 'record' | 'work'> | null
  /** Which form was posted; null: none. */
  readonly asked: string | null
  readonly faults: readonly FieldFault[]
}

/** A whole page. */
export function enquiryView(visit: Visit, model: OneEnquiryModel): Html {
  const { enquiry, faults, kept } = model
  const passed = enquiry.steps.filter(({ became }) => became === 'passed-on').at(-1)
  return deskLayout(visit, {
    title: 'An enquiry',
    part: '/desk/enquiries',
    hasErrors: faults.length > 0,
    before: breadcrumbs({ items: [{ text: words.title, href: '/desk/enquiries' }, { text: enquiry.name }] }),
    main: html`${faultSummary(faults)}<h1 class="govuk-heading-l">${enquiry.name}</h1><p>To ${enquiry.organisation.name}, on ${dayOfInstant(enquiry.madeAt)}.${
      passed === undefined ? nothing : html` Passed on by ${passed.organisation}: “${passed.says}”`
    }</p><div class="desk-columns"><div>${enquiryFacts(enquiry)}</div><div>${
      enquiry.state === 'waiting' ? answerView(visit, model) : handOnView(visit, model)
    }${kept === null ? nothing : recordView(visit, { ...kept, asked: model.asked, faults })}</div></div>`,
  })
}

function answerView(visit: Visit, model: OneEnquiryModel): Html {
  return html`${acceptView(visit, model)}${declineView(visit, model)}${passOnView(visit, model)}`
}

/** Faults of one form alone. */
function faultsOf({ asked, faults }: OneEnquiryModel, what: string): readonly FieldFault[] {
  return asked === what ? faults : []
}

function typedIn(visit: Visit, { asked }: OneEnquiryModel, what: string, name: string): string {
  return asked === what ? (visit.form.get(name) ?? '') : ''
}

function acceptView(visit: Visit, model: OneEnquiryModel): Html {
  const { caseId, scope } = model.enquiry
  const typed = (name: string) => typedIn(visit, model, 'accept', name)
  return answerCard(
    visit,
    'accept',
    words.accept,
    html`<p>${caseId === null ? words.acceptAlone : words.acceptCase}${
      scope === null
        ? nothing
        : html` ${scope.mayWrite ? 'You may add to it.' : 'You may read it.'}${scope.untilOn !== null && ` Until ${dayInWords(scope.untilOn)}.`}`
    }</p>${levelField(typed('level') || null, faultsOf(model, 'accept'))}${aboutField(typed('about') || null)}`,
    '',
  )
}

function declineView(visit: Visit, model: OneEnquiryModel): Html {
  return answerCard(
    visit,
    'decline',
    words.decline,
    html`<p>${words.declineSays}</p>${whyField(visit, model, 'decline')}`,
    'govuk-button--secondary',
  )
}

function passOnView(visit: Visit, model: OneEnquiryModel): Html {
  const { enquiry, others } = model
  if (!enquiry.mayPassOn || others.length === 0) {
    return html`<section class="card"><h2 class="govuk-heading-m">${words.passOn}</h2><p>${enquiry.mayPassOn ? words.noOther : words.mayNot}</p></section>`
  }
  return answerCard(
    visit,
    'pass-on',
    words.passOn,
    html`<p>${words.passOnSays}</p>${select({
      name: 'to',
      label: { text: words.to, classes: 'govuk-label--s' },
      ...described(faultsOf(model, 'pass-on'), 'to', null),
      items: [
        { value: '', text: 'Choose' },
        ...others.map(({ id, name }) => ({
          value: id,
          text: name,
          selected: typedIn(visit, model, 'pass-on', 'to') === id,
        })),
      ],
    })}${whyField(visit, model, 'pass-on')}`,
    'govuk-button--secondary',
  )
}

function whyField(visit: Visit, model: OneEnquiryModel, what: 'decline' | 'pass-on'): Html {
  const name = `${what}-why`
  return textarea({
    name,
    label: { text: words.why, classes: 'govuk-label--s' },
    value: typedIn(visit, model, what, name),
    rows: 3,
    ...described(faultsOf(model, what), name, null),
  })
}

function answerCard(visit: Visit, what: string, heading: string, fields: Html, classes: string): Html {
  return html`<section class="card" id="${what}" tabindex="-1"><h2 class="govuk-heading-m">${heading}</h2><form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}<input type="hidden" name="do" value="${what}">${fields}${button(
    { text: heading, classes, preventDoubleClick: true },
  )}</form></section>`
}

function handOnView(visit: Visit, model: OneEnquiryModel): Html {
  const { enquiry, colleagues, kept } = model
  const keeps = keptServices(visit).some(({ organisation }) => organisation === enquiry.organisation.id)
  const who = html`<p>${enquiry.withPerson === null ? 'Nobody answers it now.' : `${enquiry.withPerson.name} answers it.`}</p>`
  if (enquiry.caseId !== null) {
    return html`${who}<p><a class="govuk-link" href="${href(`/desk/families/${enquiry.caseId}`)}">See the family</a></p>`
  }
  if ((kept === null && !keeps) || colleagues.length === 0) return who
  return html`${who}<section class="card"><h2 class="govuk-heading-m">${words.handOn}</h2><form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}<input type="hidden" name="do" value="hand-on">${select(
    {
      name: 'colleague',
      label: { text: 'Colleague', classes: 'govuk-label--s' },
      ...described(faultsOf(model, 'hand-on'), 'colleague', null),
      items: [
        { value: '', text: 'Choose' },
        ...colleagues.map(({ id, name }) => ({ value: id, text: name })),
      ],
    },
  )}${button({ text: 'Give', classes: 'govuk-button--secondary', preventDoubleClick: true })}</form></section>`
}

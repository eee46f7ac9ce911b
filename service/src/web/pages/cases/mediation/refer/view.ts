/** The form by which a case is referred to a mediation service. */

import type { CaseFile } from '../../../../../cases/case-file.ts'
import { dayInWords } from '../../../../../cases/entries/entry-words.ts'
import type { MatterAlike } from '../../../../../mediation/advice/same-family.ts'
import { everyMeans, meansWords } from '../../../../../mediation/means-words.ts'
import { button } from '../../../../govuk/button.ts'
import { checkboxes } from '../../../../govuk/checkboxes.ts'
import { described, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { provisionLinks } from '../../../law/rule-statement.ts'
import { alikeConfirm, alikeQuestion } from '../../../mediation/advice/alike-view.ts'
import { group, oneField, textField } from '../../../mediation/advice/fields.ts'
import { letterFields } from '../../../mediation/advice/letter-form.ts'
import { letterLines } from '../../../mediation/advice/letter-words.ts'
import { referralFields } from '../../../mediation/advice/referral-form.ts'
import { backWithoutSaving } from '../../../mediation/matter-frame.ts'
import { dayField, type Typed } from '../../../mediation/sides/side-form.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import { onceInput } from '../../sent-once.ts'
import type { ReferContext } from './read-form.ts'

export interface ReferModel extends Typed, ReferContext {
  /** Decisions of the case that it can be about, with their names. */
  readonly concerns: readonly { readonly id: string; readonly name: string }[]
  /** The one that it is about; null: it is to be chosen, or the case has none. */
  readonly concern: { readonly id: string; readonly name: string } | null
  readonly alike: readonly MatterAlike[]
}

const title = 'Ask a mediation service'

/** A whole page: the decision first where there are several, then the form. */
export function referView(visit: Visit, file: CaseFile, model: ReferModel): Html {
  const { faults, alike, concerns, concern } = model
  const isToChoose = concern === null && concerns.length > 1
  return caseLayout(visit, file, {
    title,
    part: '/mediation',
    isBelow: true,
    hasErrors: faults.length > 0 || alike.length > 0,
    main: html`${faultSummary(faults)}${alikeQuestion(alike)}<h1 class="govuk-heading-xl">${title}</h1>${
      isToChoose ? whichView(visit, model) : formView(visit, file, model)
    }`,
  })
}

function whichView(visit: Visit, { concerns, ...typed }: ReferModel): Html {
  return html`<form method="get" action="${href(visit.path)}" novalidate>${oneField(
    typed,
    { name: 'concern', label: 'Which decision is it about?' },
    concerns.map(({ id, name }) => ({ value: id, text: name })),
  )}${button({ text: 'Continue' })}</form>`
}

function formView(visit: Visit, file: CaseFile, model: ReferModel): Html {
  const { typed, faults, as, services, concern, known, label, alike } = model
  const form: Typed = { typed, faults }
  const isFamily = as === 'family'
  const [only] = services
  return html`<p class="govuk-body-l">${
    isFamily
      ? 'You ask for information and advice about mediation. You decide nothing yet: you can still say yes or no.'
      : 'You hand the family over with its consent. What it says to the service you do not see, unless it lets you follow.'
  }</p><p>The service sees what stands in this form, and nothing else of the case. The council sees none of it.</p><form class="entry-form" method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${onceInput(typed)}${
    concern === null
      ? nothing
      : html`<input type="hidden" name="concern" value="${concern.id}"><p><strong>About:</strong> ${concern.name}</p>`
  }${
    services.length === 1
      ? html`<p><strong>To:</strong> ${only?.name}</p>`
      : oneField(
          form,
          { name: 'service', label: 'Which service?', hint: 'Those of your council’s area come first.' },
          services.map(({ id, name, isOfArea }) => ({
            value: id,
            text: name,
            hint: isOfArea ? 'Works in your area' : null,
          })),
        )
  }${isFamily ? nothing : consentView(form)}${group('The letter', [
    known === null
      ? letterFields(form, false)
      : html`<ul class="govuk-list">${letterLines(known).map((line) => html`<li>${line}</li>`)}</ul><p>The service gets this from the case. <a class="govuk-link" href="${href(caseAddress(file, '/events'))}">Correct it in the case</a></p>`,
    earlierView(form, model),
  ])}${referralFields(form, isFamily ? 'family' : 'another', label)}${textField(
    form,
    {
      name: 'about',
      label: isFamily
        ? 'Anything that they should know (optional)'
        : 'Anything that the service should know (optional)',
      hint: 'What it is about in your words, so that nobody has to tell it twice.',
    },
    4,
  )}${alikeConfirm(alike)}${button({ text: isFamily ? 'Send it to the service' : 'Refer the family', preventDoubleClick: true })}</form>${backWithoutSaving(caseAddress(file, '/mediation'))}`
}

function earlierView(form: Typed, { as, contactedOn }: ReferModel): Html {
  const day = (name: string): Html =>
    dayField(form, { name, legend: 'On which day was the first time?', hint: 'For example, 27 3 2026.' })
  return html`${oneField(
    form,
    {
      name: 'earlier',
      label:
        as === 'family'
          ? 'Were you in touch with a mediation adviser about this before, by any means?'
          : 'Was the family in touch with a mediation adviser about this before, by any means?',
      hint: contactedOn === null ? 'The first time counts.' : `The case says: on ${dayInWords(contactedOn)}.`,
    },
    [
      { value: 'no', text: as === 'family' ? 'No, this is the first time' : 'No' },
      { value: 'here', text: 'Yes, with the service that this goes to', more: day('hereOn') },
      { value: 'elsewhere', text: 'Yes, with another', more: day('elsewhereOn') },
    ],
  )}<p class="small">${provisionLinks(['LAW-MED-20'])}</p>`
}

function consentView(form: Typed): Html {
  return group('The family’s consent', [
    checkboxes({
      name: 'consent',
      classes: 'govuk-checkboxes--small',
      ...described(form.faults, 'consent', null),
      items: [
        {
          value: 'yes',
          text: 'The family agrees that this is passed to the mediation service',
          checked: form.typed.get('consent') === 'yes',
        },
      ],
    }),
    oneField(
      form,
      { name: 'means', label: 'How did they say so?' },
      everyMeans.map((value) => ({ value, text: meansWords[value] })),
    ),
    dayField(form, { name: 'on', legend: 'On which day did they say so?', hint: 'For example, 27 3 2026.' }),
  ])
}

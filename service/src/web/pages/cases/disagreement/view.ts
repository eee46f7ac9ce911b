/** What disagreement resolution is, what was asked for, and the form that asks for it. */
import type { CaseFile } from '../../../../cases/case-file.ts'
import { standingOf } from '../../../../mediation/disagreement/consents.ts'
import type { Matter } from '../../../../mediation/matter.ts'
import { button } from '../../../govuk/button.ts'
import { input } from '../../../govuk/input.ts'
import { insetText } from '../../../govuk/inset-text.ts'
import { radios } from '../../../govuk/radios.ts'
import { described, faultSummary } from '../../../kit/form-fault.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { besideField, outsideView, partsFields } from '../../mediation/disagreement/part-fields.ts'
import { reachFields } from '../../mediation/disagreement/reach-fields.ts'
import { clocksThatGoOn, whatItIsView } from '../../mediation/disagreement/what-it-is.ts'
import { words as shared } from '../../mediation/disagreement/words.ts'
import { caseLayout } from '../case-frame.ts'
import { areaForm } from '../mediation/area-of-case.ts'
import { onceInput } from '../sent-once.ts'
import type { CaseDisagreementModel } from './page.ts'
import { words } from './words.ts'

/** The whole page. */
export function caseDisagreementView(visit: Visit, file: CaseFile, model: CaseDisagreementModel): Html {
  const { faults, where, services, matters, isAdviser, isSent } = model
  return caseLayout(visit, file, {
    title: words.title,
    part: '/disagreement',
    hasErrors: faults.length > 0,
    main: html`${faultSummary(faults)}${isSent ? insetText({ text: words.sent }) : nothing}<h1 class="govuk-heading-xl">${words.title}</h1><p class="govuk-body-l">${shared.lead}</p>${whatItIsView()}${mattersView(matters)}<h2 class="govuk-heading-l">${isAdviser ? words.openFor : words.open}</h2>${
      where.area === null
        ? areaForm(visit, where.areas, words, faults)
        : services.length === 0
          ? html`<p>${words.noService} <a class="govuk-link" href="${href(`/directory/${where.area.slug}#disagreement-resolution`)}">${words.contacts}</a></p>`
          : formView(visit, model)
    }${clocksThatGoOn(visit, file)}`,
  })
}

function mattersView(matters: readonly Matter[]): Html {
  if (matters.length === 0) return nothing
  return html`<h2 class="govuk-heading-m">${words.yours}</h2><ul>${matters.map(
    (matter) =>
      html`<li><a class="govuk-link" href="${href(`/mediation/${matter.id}/disagreement`)}">${matter.reference}, with ${matter.service.name}</a>. ${words.stands[standingOf(matter)]}.</li>`,
  )}</ul>`
}

function formView(visit: Visit, model: CaseDisagreementModel): Html {
  const { typed, faults, services, where, isAdviser, outside } = model
  return html`<p>${words.sees} <a class="govuk-link" href="${href(`${visit.path}?w=other`)}">${words.otherArea}</a></p><form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${onceInput(typed)}<input type="hidden" name="w" value="${where.area?.slug ?? ''}">${radios(
    {
      name: 'service',
      classes: 'govuk-radios--small',
      fieldset: { legend: { text: words.service, classes: 'govuk-fieldset__legend--m' } },
      ...described(faults, 'service', words.serviceHint),
      items: services.map(({ id, name }) => ({
        value: id,
        text: name,
        checked: typed.get('service') === id,
      })),
    },
  )}${partsFields(model, isAdviser ? shared.withFor : shared.with)}${outsideView(outside, model, false)}${besideField(typed)}<h3 class="govuk-heading-m">${isAdviser ? words.reachFor : words.reach}</h3>${
    isAdviser
      ? input({
          name: 'consent',
          label: { text: words.consent, classes: 'govuk-label--s' },
          value: typed.get('consent') ?? '',
          ...described(faults, 'consent', words.consentHint),
        })
      : nothing
  }${reachFields(typed, faults)}${button({ text: words.send, preventDoubleClick: true })}</form>`
}

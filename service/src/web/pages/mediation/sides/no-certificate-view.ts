/** What a family can do where no rule says that a certificate follows: its last day, and how to ask the Tribunal. */

import type { Reason } from '@way-forward/law'
import type { LawOfMatter } from '../../../../mediation/agreement/appeal-dates.ts'
import { isFamily, type Matter } from '../../../../mediation/matter.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { provisionLinks } from '../../law/rule-statement.ts'
import { appealTimeView } from '../now/appeal-time.ts'
import { letterOfMatter } from './letter-of-matter.ts'

/** To the family: its last day to appeal, or where to work it out. Source: LAW-TIME-01, LAW-TIME-12. */
export function timeGoesOnView(law: LawOfMatter | null): Html {
  const appeal = law?.appeal ?? null
  return appeal === null
    ? html`<p>The time to appeal goes on meanwhile: <a class="govuk-link" href="/date/appeal">work out your last day</a>.</p>`
    : html`<p>The time to appeal goes on meanwhile. The Tribunal must receive the appeal by 5pm on its last day (${provisionLinks(['LAW-TIME-01', 'LAW-TIME-12'])}).</p>${appealTimeView(appeal)}`
}

/**
 * To the family: its last day and how to ask the Tribunal, or why nothing can be appealed as its case has it; to the service
 * what the family is told. Source: LAW-MED-23, LAW-MED-26, LAW-APP-11.
 * @param law as the reader's case has it; null: they see none
 */
export function noCertificateView(matter: Matter, law: LawOfMatter | null): Html {
  const reasons = whyNoAppeal(matter, law)
  if (isFamily(matter))
    return reasons.length > 0
      ? html`<p>As your case has it:</p><ul class="govuk-list govuk-list--bullet">${reasons.map(
          ({ say, rule }) => html`<li>${say} (${provisionLinks([rule])})</li>`,
        )}</ul>`
      : html`${timeGoesOnView(law)}${askTribunalView(matter)}`
  if (reasons.length > 0)
    return html`<p>As the dispute is recorded, nothing of it can be appealed (${provisionLinks(reasons.map(({ rule }) => rule))}).</p>`
  const appeal = law?.appeal ?? null
  return html`<p>The family is told to watch its last day to appeal, and to ask the Tribunal how its appeal can go ahead.</p>${appeal === null ? nothing : appealTimeView(appeal)}`
}

/** Why there is no appeal about it; empty: there is one, or the case does not know enough. */
function whyNoAppeal({ concern }: Matter, law: LawOfMatter | null): readonly Reason[] {
  const route = law?.found.routes.find((each) => each.id === 'appeal' && each.concern === concern)
  return route?.state === 'does-not-apply' ? route.why : []
}

/** To the family: the letter that asks, and where to send it. Source: LAW-MED-23, LAW-FORM-07. */
function askTribunalView(matter: Matter): Html {
  const letter = letterOfMatter(matter, 'ask-for-leave-without-a-certificate')
  return html`<p>Ask the Tribunal in good time how your appeal can go ahead if no certificate comes. The rule about leave to appeal without one is written for families who did not contact an adviser within the two months (${provisionLinks(['LAW-MED-23'])}). So <a class="govuk-link" href="${href(letter)}">the letter to the Tribunal</a> asks for leave, and how the appeal can go ahead if that rule does not cover yours. It goes with the appeal form: <a class="govuk-link" href="/appeal-step-by-step#where">where to send it</a> (${provisionLinks(['LAW-FORM-07'])}).</p>`
}

/** How a letter to the Tribunal names the decision that the appeal is about, and the council that made it. */
import { type Concern, noticeOfKind } from '@way-forward/law'
import type { Area } from '../../../directory/directory.ts'
import { decisionFields, noticeDates } from '../decision-in-dispute.ts'
import { noticeInWords } from '../decisions-and-notices/notice-words.ts'
import { choice, text } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import type { Common, Line } from '../letter.ts'
import { gap, line, or } from '../prose.ts'
import { voiceOf } from '../voice.ts'
import type { AppealDates } from './appeal-dates.ts'

/** Decisions that can be appealed: a proposal cannot (LAW-NOT-03). */
const decisions = {
  'refuse-assess': 'Not to carry out an EHC needs assessment',
  'refuse-issue': 'Not to make an EHC plan',
  'final-plan': 'What the final plan says',
  'amended-final-plan': 'What the final amended plan says, after a proposal',
  'after-reassessment': 'What the plan says after a re-assessment',
  'after-review': 'To keep the plan as it is after a review',
  'refuse-amend': 'Not to amend the plan after a proposal',
  'refuse-reassess': 'Not to carry out a re-assessment',
  cease: 'To end the plan',
} as const
export type AppealedDecision = keyof typeof decisions

/** The decision, the council where no area was chosen, and the dates of the notice. */
export const appealedDecisionFields = {
  decision: choice('What the council decided', decisions, 'the decision that you appeal'),
  council: text('The council', 'the name of the council', 'Leave it empty if you chose your area.'),
  noticeDatedOn: decisionFields.noticeDatedOn,
  noticeSentOn: decisionFields.noticeSentOn,
}

/** `the decision of Hartlepool Borough Council dated 3 November 2026, not to …, about Sam`. */
export function theDecision(
  given: AppealDates & { readonly decision: AppealedDecision | null; readonly council: string | null },
  common: Common,
  area: Area | null,
): Line {
  const council = or(given.council ?? area?.name ?? null, 'the name of the council')
  const what = given.decision === null ? gap('the decision that you appeal') : noticeInWords[given.decision]
  return line`${what} for ${voiceOf(common).person}, in the letter of ${council} ${noticeDates(given)}`
}

/** What a plan's answers say of the decision and its dates. */
export function decisionFromFacts(concern: Concern): Readonly<Record<string, string>> {
  if (concern.kind !== 'council-decision') return {}
  const { decision, noticeDatedOn, noticeSentOn } = concern
  // "Plan" and "not to amend" may each be one of two notices.
  const notice = decision === undefined || decision === 'refuse-amend' ? null : noticeOfKind(decision)
  const known = notice === null || notice.kind === 'proposal-to-amend' ? undefined : notice.kind
  return valuesFrom({
    decision: known,
    noticeDatedOn: noticeDatedOn ?? noticeSentOn,
    noticeSentOn: noticeDatedOn === undefined || noticeSentOn === noticeDatedOn ? undefined : noticeSentOn,
  })
}

/** The decision that a letter about mediation is about: fields, words, and the time to contact the adviser. */
import type { Calendar, Concern, Day } from '@way-forward/law'
import { type DueDay, dueDay } from './due-day.ts'
import { choice, dayField, type Field, type GivenFields } from './field.ts'
import { valuesFrom } from './from-facts.ts'
import type { Line, Piece } from './letter.ts'
import { dayOr, gap, line } from './prose.ts'

/** Fields of a letter about a decision. */
export const decisionFields = {
  decision: choice(
    'What did the council decide?',
    {
      'refuse-assess': 'Not to assess',
      'refuse-issue': 'Not to issue a plan',
      plan: 'A plan that you disagree with',
      'refuse-amend': 'Not to change the plan',
      'refuse-reassess': 'Not to re-assess',
      cease: 'To end the plan',
    },
    'what the council decided',
  ),
  noticeDatedOn: dayField('What is the date on the council’s letter?', 'the date on the council’s letter'),
  noticeSentOn: dayField(
    'On which day was it sent, if that is another day?',
    'the day on which it was sent',
    'By post or email. Leave it empty if it is the same day.',
  ),
} as const satisfies Readonly<Record<string, Field>>
type GivenDecision = GivenFields<typeof decisionFields>

const words: Readonly<Record<keyof (typeof decisionFields.decision)['options'], string>> = {
  'refuse-assess': 'the decision not to carry out an EHC needs assessment',
  'refuse-issue': 'the decision not to issue an EHC plan',
  plan: 'the EHC plan',
  'refuse-amend': 'the decision not to change the EHC plan',
  'refuse-reassess': 'the decision not to carry out a re-assessment',
  cease: 'the decision to end the EHC plan',
}

/** The decision as a noun. */
export function decisionInWords({ decision }: Pick<GivenDecision, 'decision'>): Piece {
  return decision === null ? gap('the decision') : words[decision]
}

/** `dated 3 November 2026`, and the day on which it was sent where that is another. */
export function noticeDates({
  noticeDatedOn,
  noticeSentOn,
}: Pick<GivenDecision, 'noticeDatedOn' | 'noticeSentOn'>): Line {
  const dated = line`dated ${dayOr(noticeDatedOn, decisionFields.noticeDatedOn.gap)}`
  return noticeSentOn === null || noticeSentOn === noticeDatedOn
    ? dated
    : line`${dated} and sent on ${dayOr(noticeSentOn, decisionFields.noticeSentOn.gap)}`
}

/** The two months to contact the adviser; null where no date was given. Source: LAW-MED-20, LAW-MED-22. */
export function timeToContactAdviser(
  { noticeDatedOn, noticeSentOn }: Pick<GivenDecision, 'noticeDatedOn' | 'noticeSentOn'>,
  calendar: Calendar,
): DueDay | null {
  const sent: Day | null = noticeSentOn ?? noticeDatedOn
  return dueDay('adviser-contact', { 'notice-sent': sent, 'notice-dated': noticeDatedOn }, calendar)
}

/** What a plan's answers say about the decision. A draft or a proposal is not yet one. */
export function decisionValues(concern: Concern): Readonly<Record<string, string>> {
  if (concern.kind !== 'council-decision') return {}
  const { decision, noticeDatedOn, noticeSentOn } = concern
  return valuesFrom({
    decision: decision === 'draft-plan' || decision === 'proposal-to-amend' ? undefined : decision,
    noticeDatedOn,
    noticeSentOn,
  })
}

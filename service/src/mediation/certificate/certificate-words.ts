/** What certificates say in plain words, on the page, on paper and where a code is checked. */
import type { Decision } from '@way-forward/law'
import type { Basis } from '../../db/data.ts'
import type { StopCode } from './may-issue.ts'

/** What each is called. */
export const basisWords: Readonly<Record<Basis, string>> = {
  'no-mediation': 'No mediation wanted',
  'took-part': 'Took part in mediation',
  deemed: 'Counts as having taken part',
}

/** What the decision was, as a noun. */
export const decisionWords: Readonly<Record<Decision, string>> = {
  'refuse-assess': 'The decision not to carry out an EHC needs assessment',
  'refuse-issue': 'The decision not to issue an EHC plan',
  plan: 'What the EHC plan says',
  'refuse-amend': 'The decision not to change the EHC plan',
  'refuse-reassess': 'The decision not to carry out a re-assessment',
  cease: 'The decision to end the EHC plan',
  'draft-plan': 'The draft of an EHC plan',
  'proposal-to-amend': 'The proposal to change the EHC plan',
}

/** What stands in the way of a certificate, to the adviser. */
export const stopWords: Readonly<Record<StopCode, string>> = {
  'no-notice': 'The decision and the date of its letter are not recorded yet.',
  'no-contact': 'The day on which the family first contacted a mediation adviser is not recorded yet.',
  'late-contact':
    'The family first contacted a mediation adviser more than two months after the letter, on every reading of its dates. This certificate may not be issued.',
  'ask-of-earlier':
    'The first contact that is recorded came more than two months after the letter. Ask the family whether it was in touch with another mediation adviser before, and write the answer down: an earlier contact counts.',
  'no-advice': 'No information and advice about mediation is recorded. It comes before every certificate.',
  'not-told': 'The family has not said that it does not want mediation.',
  'chose-mediation': 'The family last said that it wants mediation.',
  undecided: 'The family last said that it has not decided yet.',
  'did-not-choose': 'The family has not said that it wants mediation.',
  'not-ended': 'The mediation has not ended with an outcome.',
  'not-there': 'Nobody of the family is recorded as having been at a meeting.',
  'not-said': 'The council has not said that it cannot arrange the mediation in time.',
  'health-only':
    'Only health provision is in issue. The rule that counts the family as having taken part is for mediations that a council arranges, and there is no such rule here.',
}

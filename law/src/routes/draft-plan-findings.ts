/** What comments on a draft are on some facts. Source: LAW-DUTY-08, 09, 16, LAW-EHC-05, 08, 09, LAW-NOT-03, LAW-PHASE-03. */
import { type Found, found, reason } from './route.ts'

const nameYourSchool = reason(
  'A draft names no school. You may ask for a school or college of a listed kind: a maintained school or nursery, an academy, a further education college, a non-maintained special school, or an approved independent one.',
  'LAW-DUTY-08',
)
const mustName = reason(
  'If you ask in time, the council must name that school unless it is unsuitable, or does not fit with the education of others or the use of resources.',
  'LAW-DUTY-09',
)
const outsideSchool = reason(
  'Help outside any school or college can be written in only where the council is satisfied that help there would be inappropriate.',
  'LAW-DUTY-16',
)

/** A draft of a first or new plan. */
export const draft: { readonly inTime: Found; readonly afterwards: Found } = {
  inTime: found('open', [
    reason(
      'You have at least 15 days, the day of service included. The letter may give you longer.',
      'LAW-EHC-05',
    ),
    nameYourSchool,
    mustName,
    outsideSchool,
  ]),
  afterwards: found('open', [
    reason(
      'The 15 days that you surely have are over. Your letter may give you longer, and the plan is not final yet: send your comments today.',
      'LAW-EHC-05',
    ),
    nameYourSchool,
  ]),
}

const noAppealYet = reason(
  'Proposed changes cannot be appealed. The amended plan, or the decision not to change it, can.',
  'LAW-NOT-03',
)
/** Changes that the council proposes to a plan. */
export const proposal: { readonly inTime: Found; readonly afterwards: Found } = {
  inTime: found('open', [
    reason(
      'You have at least 15 days from the day on which the proposed changes were served, that day included. The letter may give you longer.',
      'LAW-EHC-09',
    ),
    noAppealYet,
    mustName,
    outsideSchool,
  ]),
  afterwards: found('open', [
    reason(
      'The 15 days that you surely have are over. Your letter may give you longer, and nothing final has come: send your comments today.',
      'LAW-EHC-09',
    ),
    noAppealYet,
  ]),
}

const fromThatDay = reason(
  'You have at least 15 days from the day on which the draft was served. Comment at once until you know that day.',
  'LAW-EHC-05',
)
export const dateUnknown = found('open', [fromThatDay], ['noticeDatedOn', 'noticeSentOn'])
/** Changes were proposed, and nobody has said when. */
export const startUnknown = found('open', [fromThatDay, noAppealYet], ['startedOn'])

export const decided = found('does-not-apply', [
  reason('There is a decision or a final plan, so no draft is open for comment.', 'LAW-EHC-05'),
])
export const reviewIsOver = found('does-not-apply', [
  reason('The council has decided after the review, so no changes are open for comment.', 'LAW-EHC-09'),
])
export const amendedPlanIsThere = found('does-not-apply', [
  reason(
    'The amended plan is there, so no draft is open for comment. What it says can be appealed: add it as a concern of its own.',
    'LAW-EHC-09',
  ),
])

export const noDraftYet = found('not-yet', [
  reason(
    'It opens when the council sends a draft plan. From that day you have at least 15 days.',
    'LAW-EHC-05',
  ),
])
export const noProposalYet = found('not-yet', [
  reason(
    'It opens when the council sends changes that it proposes to the plan, at the latest four weeks after a review meeting. From that day you have at least 15 days.',
    'LAW-EHC-08',
  ),
])
/** An assessment or a review is under way. */
export const noReviewDraft = found('not-yet', [
  reason(
    'It opens when the council sends a draft plan or proposed changes. If you have them already, add them as a concern of their own.',
    'LAW-EHC-05',
  ),
])
export const noDraftHere = found('does-not-apply', [
  reason(
    'This concern has no draft plan that is open for comment. If you have a draft, add it as a concern of its own.',
    'LAW-EHC-05',
  ),
])
export const noPlanNoDraft = found('does-not-apply', [
  reason('Without a plan there is nothing to change at a move.', 'LAW-EHC-09'),
])

export const proposalUnknown = found(
  'unknown',
  [reason('It turns on whether the council has sent changes that it proposes to the plan.', 'LAW-EHC-09')],
  ['proposalOn'],
)
export const phaseUnknown = found(
  'not-yet',
  [
    reason(
      'It opens when the council sends changes that it proposes before the move. By when that must be turns on the move: into school, from infant to junior, to middle or secondary school, or on to post-16.',
      'LAW-PHASE-03',
    ),
  ],
  ['phase'],
)
export const planUnknown = found(
  'unknown',
  [reason('It turns on whether there is a plan.', 'LAW-EHC-09')],
  ['hasPlan'],
)
export const clockUnknown = found(
  'unknown',
  [reason('It turns on what is late: where changes were proposed you can comment on them.', 'LAW-EHC-09')],
  ['clock'],
)

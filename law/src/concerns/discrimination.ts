import { discriminationClaim } from '../deadlines/discrimination-claim.ts'
import type { MatterOf } from '../position/matter.ts'
import { claimStanding } from '../rules/discrimination/claim-standing.ts'
import { whoHearsAgainst } from '../rules/discrimination/who-hears-a-claim.ts'
import { concernRules, type Dates, type Said, warning } from './concern.ts'

/**
 * Disability discrimination. No two of its facts contradict each other by their order: a claim can be made
 * before conduct that goes on has ended. Source: LAW-EQ-01, LAW-TIME-18, LAW-TIME-11.
 */
export const discrimination = concernRules({
  kind: 'discrimination',
  dates: discriminationDates,
  warnings: discriminationWarnings,
  sequences: [],
})

/** The time of the County Court was not confirmed, so it has no date here. */
function discriminationDates({ concern }: MatterOf<'discrimination'>, dates: Dates): void {
  const { conductOn, goesOn, claimMadeOn, respondent } = concern
  if (conductOn === undefined || typeof claimMadeOn === 'number') return
  const hears = whoHearsAgainst(respondent)
  if (hears !== 'tribunal' && hears !== 'unknown') return
  const doubt = hears === 'unknown' ? ifItWasASchool : goesOn === 'yes' ? whileItGoesOn : undefined
  dates.add(discriminationClaim, { conduct: conductOn }, doubt)
}

function discriminationWarnings(
  { concern, on }: MatterOf<'discrimination'>,
  warn: (said: Said) => void,
): void {
  switch (claimStanding(concern, on)) {
    case 'in-time':
    case 'day-unknown':
      warn(keepsRunning)
      break
    case 'between':
    case 'still-goes-on':
    case 'perhaps-goes-on':
      warn(laterReading)
      break
    case 'over':
      warn(askToBeConsidered)
      break
    case 'not-the-tribunal':
      warn(otherCourtAtOnce)
      break
    default:
      break
  }
}

const ifItWasASchool =
  'This is the last day for a claim about a school. Claims about others go to the County Court, whose time was not confirmed.'
const whileItGoesOn =
  'Counted from the day you gave. Where what happened goes on, the six months count from its end; but one decision with lasting effects does not count as going on. This day is safe.'

const keepsRunning = warning(
  'clock-keeps-running',
  'Nothing stops the six months to claim: not a talk, not a complaint, not the school holidays.',
  'LAW-TIME-18',
)
const laterReading = warning(
  'later-reading',
  'On the safe reading the six months to claim have passed; on another they have not. Send the claim today, and ask in it that it is considered in case it is late.',
  'LAW-TIME-21',
  ['conductOn', 'goesOn'],
)
const askToBeConsidered = warning(
  'act-at-once',
  'The six months to claim have passed. That does not end your right: the Tribunal may consider a late claim. Send it as soon as you can, and say why it is late.',
  'LAW-TIME-18',
  ['conductOn'],
)
const otherCourtAtOnce = warning(
  'act-at-once',
  'Time in the County Court is short, and what was read of it was not confirmed. Ask Civil Legal Advice or a solicitor today, and act as if six months less a day is all you have.',
  'LAW-EQ-01',
  ['respondent'],
)

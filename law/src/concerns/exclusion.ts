import { discriminationClaim } from '../deadlines/discrimination-claim.ts'
import { exclusionReviewPanel } from '../deadlines/exclusion-review-panel.ts'
import { governorsMeeting } from '../deadlines/governors-meeting.ts'
import { judicialReview } from '../deadlines/judicial-review.ts'
import type { MatterOf } from '../position/matter.ts'
import { countedFromTheLastDecision } from '../rules/complaint/judicial-review-time.ts'
import { isSurelyPublic } from '../rules/complaint/public-body.ts'
import { timeSinceConduct } from '../rules/discrimination/time-to-claim.ts'
import { whoHearsAgainstSetting } from '../rules/discrimination/who-hears-a-claim.ts'
import { governorsDuty, hasGovernorsForExclusions } from '../rules/exclusion/governors-duty.ts'
import { isTakenBack, lastDecisionOn } from '../rules/exclusion/last-decision.ts'
import type { Day } from '../time/day.ts'
import { concernRules, type Dates, type Said, warning } from './concern.ts'

/** An exclusion or suspension. Source: LAW-EXC-01, LAW-EXC-02, LAW-TIME-18, LAW-EQ-01, LAW-JR-01. */
export const exclusion = concernRules({
  kind: 'exclusion',
  dates: exclusionDates,
  warnings: exclusionWarnings,
  sequences: [
    { earlier: 'excludedOn', later: 'representationsMadeOn', rule: 'LAW-EXC-01' },
    { earlier: 'excludedOn', later: 'governorsDecidedOn', rule: 'LAW-EXC-01' },
    { earlier: 'excludedOn', later: 'panelAskedOn', rule: 'LAW-EXC-02' },
    { earlier: 'excludedOn', later: 'panelDecidedOn', rule: 'LAW-EXC-02' },
    { earlier: 'governorsDecidedOn', later: 'panelAskedOn', rule: 'LAW-EXC-02' },
    { earlier: 'governorsDecidedOn', later: 'panelDecidedOn', rule: 'LAW-EXC-02' },
    { earlier: 'panelAskedOn', later: 'panelDecidedOn', rule: 'LAW-EXC-02' },
  ],
})

function exclusionDates({ concern }: MatterOf<'exclusion'>, dates: Dates): void {
  const { excludedOn, setting } = concern
  if (excludedOn !== undefined && isBeforeTheGovernors(concern)) {
    const duty = governorsDuty(concern)
    if (duty !== 'none' && duty !== 'unknown')
      dates.add(governorsMeeting, { notified: excludedOn, exclusion: duty, terms: undefined })
  }
  const upheldOn = permanentUpheldOn(concern)
  if (upheldOn !== null && typeof concern.panelAskedOn !== 'number')
    dates.add(exclusionReviewPanel, { notified: upheldOn, 'claim-decided': undefined, terms: undefined })
  if (excludedOn !== undefined && mayBeClaimed(concern))
    dates.add(discriminationClaim, { conduct: excludedOn }, ifItWasDiscrimination)
  if (setting !== undefined && isSurelyPublic(setting) && !isTakenBack(concern)) {
    const last = lastDecisionOn(concern)
    const arose = last ?? excludedOn
    if (arose !== undefined)
      dates.add(judicialReview, { arose }, last === undefined ? undefined : countedFromTheLastDecision)
  }
}

type Exclusion = MatterOf<'exclusion'>['concern']

function isBeforeTheGovernors(concern: Exclusion): boolean {
  const { setting, governorsDecidedOn, panelDecidedOn } = concern
  return (
    hasGovernorsForExclusions(setting) &&
    typeof governorsDecidedOn !== 'number' &&
    typeof panelDecidedOn !== 'number' &&
    !isTakenBack(concern)
  )
}

/** The day on which the governors upheld a permanent exclusion that no panel has decided on; null where none is known. */
function permanentUpheldOn(concern: Exclusion): Day | null {
  const { setting, governorsDecidedOn } = concern
  return hasGovernorsForExclusions(setting) &&
    concern.exclusion === 'permanent' &&
    typeof governorsDecidedOn === 'number' &&
    !isTakenBack(concern) &&
    typeof concern.panelDecidedOn !== 'number'
    ? governorsDecidedOn
    : null
}

/** Whether the Tribunal hears a claim against the setting, or may. */
function mayBeClaimed({ setting }: Exclusion): boolean {
  return whoHearsAgainstSetting(setting) !== 'county-court'
}

function exclusionWarnings({ concern, on }: MatterOf<'exclusion'>, warn: (said: Said) => void): void {
  if (permanentUpheldOn(concern) !== null && typeof concern.panelAskedOn !== 'number') warn(panelAtOnce)
  const { excludedOn } = concern
  if (mayBeClaimed(concern) && (excludedOn === undefined || timeSinceConduct(excludedOn, on) === 'in-time'))
    warn(claimKeepsRunning)
}

const ifItWasDiscrimination =
  'This is the last day if the exclusion was disability discrimination by a school. What the governors did later has a time of its own.'

const panelAtOnce = warning(
  'act-at-once',
  'You have 15 school days from the governors’ notice to ask for the review panel. Ask the school for its term and training days, count today, and send the request early.',
  'LAW-EXC-02',
  ['governorsDecidedOn', 'panelAskedOn'],
)
const claimKeepsRunning = warning(
  'clock-keeps-running',
  'If the exclusion has to do with a disability, six months to claim run from its day. Waiting for the governors or the panel does not stop them.',
  'LAW-TIME-18',
  ['excludedOn'],
)

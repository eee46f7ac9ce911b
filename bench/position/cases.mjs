/**
 * The cases whose positions are measured, as facts from outside: a usual appeal on the way to the Tribunal,
 * and a family with five concerns at once. Each is asked about on many days, on both sides of its dates.
 */
import { day, readFacts, shift } from '@way-forward/law'

const person = { nation: 'england', asks: 'parent' }

const appeal = {
  id: 'letter',
  kind: 'council-decision',
  decision: 'plan',
  disputed: ['needs', 'provision', 'placement'],
  noticeDatedOn: '2026-09-21',
  noticeSentOn: '2026-09-22',
  mediationAdviserContactedOn: '2026-10-05',
  adviserToldNoMediationOn: '2026-10-05',
  certificateIssuedOn: '2026-10-08',
  authorityToldOfMediationOn: 'no',
  appealMadeOn: 'no',
}

const others = [
  {
    id: 'therapy',
    kind: 'plan-not-delivered',
    missing: ['provision', 'health'],
    awareOn: '2026-09-10',
    complainedOn: '2026-10-01',
    complaintAnsweredOn: 'no',
  },
  {
    id: 'delay',
    kind: 'overdue',
    clock: 'final-amended-plan',
    startedOn: '2026-07-01',
    doneOn: 'no',
    complainedOn: 'no',
  },
  {
    id: 'bus',
    kind: 'transport',
    postSixteen: 'no',
    refusedOn: '2026-10-20',
    reviewAskedOn: '2026-10-30',
    reviewAnsweredOn: 'no',
  },
  {
    id: 'suspension',
    kind: 'exclusion',
    exclusion: 'suspension',
    setting: 'academy',
    daysOutThisTerm: '6-to-15',
    losesExam: 'no',
    excludedOn: '2026-11-02',
    governorsDecidedOn: 'no',
  },
]

const firstDay = day('2026-11-03')
/** A prime, so that the days share no rhythm with weeks. */
const days = 97

/** The days asked about. */
export const daysAskedAbout = Object.freeze(
  Array.from({ length: days }, (_, index) => shift(firstDay, index)),
)

/** A usual appeal, once read. */
export const usualAppeal = read([appeal])
/** Five concerns of one family, once read. */
export const fiveConcerns = read([appeal, ...others])

function read(concerns) {
  const found = readFacts({ person, concerns })
  if ('faults' in found) throw new Error(JSON.stringify(found.faults))
  return found.facts
}

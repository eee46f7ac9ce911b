/** What must be seen about the person and who acts, whatever the concern. */
import { type Said, warning } from '../../concerns/concern.ts'
import type { Facts, Person } from '../../facts.ts'
import type { Warning } from '../../rule.ts'
import type { Day } from '../../time/day.ts'
import { endOfSchoolYearOfTwentyFive, isTwentyFive } from './age.ts'
import { isOverSchoolAge, schoolLeavingDayOf } from './school-leaving-age.ts'
import { asksForThemselves, whoActs } from './who-acts.ts'

/**
 * The warnings about the person: none where nothing was said that changes anything, as for a parent of a
 * child in England. Source: LAW-DEF-01, 05, 06, LAW-CAP-01 to 05, LAW-CHILD-01, LAW-DET-01, LAW-DET-04, LAW-DUTY-14.
 */
export function personWarnings(facts: Facts, on: Day): readonly Warning[] {
  const { person } = facts
  if (person.nation !== undefined && person.nation !== 'england') return none
  const found: Warning[] = []
  const warn = (said: Said) => {
    found.push({ concern: null, ...said })
  }
  aboutAge(facts, on, warn)
  aboutActing(person, on, warn)
  if (person.detained === 'yes') {
    warn(otherRules)
    if (facts.concerns.some(({ kind }) => kind === 'agreement' || kind === 'tribunal-order')) warn(otherTimes)
  }
  return found.length === 0 ? none : found
}
const none: readonly Warning[] = []

function aboutAge({ person, concerns }: Facts, on: Day, warn: (said: Said) => void): void {
  const { asks, bornOn, schoolYearOfSixteen } = person
  if (asks !== 'child' && bornOn === undefined && schoolYearOfSixteen === undefined) return
  const over = isOverSchoolAge(person, on)
  if (asks === 'child') {
    if (over === 'yes') warn(rightsAreYours)
    else for (const each of forAChild) warn(each)
  }
  if (asks === 'young-person' && over === 'no') warn(notYetYours)
  const leaving = schoolLeavingDayOf(person)
  if (leaving === null && bornOn !== undefined) warn(yearsDisagree)
  if (over === 'yes' && isTwentyFive(person, on) === 'yes') {
    const end = endOfSchoolYearOfTwentyFive(person)
    warn(end !== null && on <= end ? planMayGoOn : tooOld)
  }
  if (leaving === null || over !== 'yes') return
  for (const concern of concerns) {
    if (concern.kind !== 'council-decision') continue
    const notice = concern.noticeSentOn ?? concern.noticeDatedOn
    if (notice !== undefined && notice <= leaving) {
      warn(rightHasPassed)
      return
    }
  }
}

function aboutActing(person: Person, on: Day, warn: (said: Said) => void): void {
  const actor = whoActs(person, on)
  switch (actor) {
    case 'parent':
      return
    case 'young-person':
      if (person.asks === 'parent' || person.asks === 'alternative-person') warn(rightsAreTheirs)
      return
    case 'parents-representative':
      warn(asksForThemselves(person, actor) ? youForTheParent : representativeForTheParent)
      return
    case 'young-person-in-doubt':
    case 'parent-in-doubt':
      warn(capacityInDoubt)
      return
    default:
      warn(asksForThemselves(person, actor) ? youForThem : inOrder)
  }
}

const forAChild = [
  warning(
    'child-asks',
    'Some things you can do yourself: complain about social care, with an advocate who must be offered to you, and get advice from the information and advice service. An appeal is for your parent to make, or whoever cares for you. What you think must be asked in mediation and by the Tribunal.',
    'LAW-CHILD-01',
    ['asks'],
  ),
  warning(
    'child-asks',
    'The council must listen to what you think, want and feel, and let you take part in decisions about you. An adult you trust can help you to say it.',
    'LAW-DEF-01',
    ['asks'],
  ),
]
const rightsAreYours = warning(
  'who-acts',
  'By the dates you gave you are over school-leaving age. The rights are now your own, and your parent can help you.',
  'LAW-DEF-06',
  ['asks', 'bornOn', 'schoolYearOfSixteen'],
)
const notYetYours = warning(
  'who-acts',
  'By the dates you gave you are not over school-leaving age yet. Until the last Friday in June of the school year in which you turn 16 your parent acts for you.',
  'LAW-DEF-06',
  ['asks', 'bornOn', 'schoolYearOfSixteen'],
)
const yearsDisagree = warning(
  'facts-disagree',
  'The date of birth and the school year of the 16th birthday do not fit together. Check both; until then the age counts only where both say the same.',
  'LAW-DEF-06',
  ['bornOn', 'schoolYearOfSixteen'],
)
const planMayGoOn = warning(
  'who-acts',
  'A young person is under 25 in this law. At 25 a plan may go on to the end of the school year, if the council keeps it. Ask for advice on what can still be challenged.',
  'LAW-DUTY-14',
  ['bornOn', 'schoolYearOfSixteen'],
)
const tooOld = warning(
  'who-acts',
  'A young person is under 25 in this law, so its routes may no longer be there. Ask for advice before you rely on one, and about help for adults.',
  'LAW-DEF-05',
  ['bornOn', 'schoolYearOfSixteen'],
)
const rightHasPassed = warning(
  'who-acts',
  'The letter came before school-leaving age, and now it has passed. The right is the young person’s from then on. How an appeal that is under way passes over is not settled: ask the Tribunal and an adviser.',
  'LAW-CHILD-01',
  ['bornOn', 'schoolYearOfSixteen'],
)
const rightsAreTheirs = warning(
  'who-acts',
  'Over school-leaving age the young person has the rights, and decides. They can ask you to help and to speak for them.',
  'LAW-DEF-05',
  ['asks', 'bornOn', 'schoolYearOfSixteen', 'youngPersonCapacity'],
)
const youForThem = warning(
  'who-acts',
  'You act instead of the young person, who lacks capacity for this. Where people are to be heard or advised, the young person counts too.',
  'LAW-CAP-05',
  ['youngPersonCapacity', 'youngPersonRepresentative'],
)
const inOrder = warning(
  'who-acts',
  'Where a young person lacks capacity someone acts instead: their representative first; without one, the parent; and where the parent lacks capacity too, the parent’s representative.',
  'LAW-CAP-04',
  ['youngPersonCapacity', 'youngPersonRepresentative', 'parentCapacity', 'parentRepresentative'],
)
const youForTheParent = warning(
  'who-acts',
  'You act in the place of the parent, who lacks capacity for this. By law that is a deputy or an attorney.',
  'LAW-CAP-03',
  ['asks', 'parentCapacity', 'parentRepresentative'],
)
const representativeForTheParent = warning(
  'who-acts',
  'Where a child’s parent lacks capacity, the parent’s representative acts in the parent’s place: a deputy or an attorney.',
  'LAW-CAP-03',
  ['parentCapacity', 'parentRepresentative'],
)
const capacityInDoubt = warning(
  'who-acts',
  'Whether someone has capacity is judged for each matter and at the time when it must be done. Take advice on it now; no time waits for it.',
  'LAW-CAP-01',
  ['youngPersonCapacity', 'parentCapacity'],
)
const otherRules = warning(
  'detained',
  'For someone in youth custody rules of their own hold, and fewer things can be appealed. Ask for an adviser who knows these rules; treat the dates here as the latest.',
  'LAW-DET-01',
  ['detained'],
)
const otherTimes = warning(
  'detained',
  'In custody an order or an agreement has times of its own, often different from those shown here.',
  'LAW-DET-04',
  ['detained'],
)

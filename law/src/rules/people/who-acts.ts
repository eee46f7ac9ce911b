/** Who must use a right of the family: whose it is, and who acts where capacity is lacking. */
import type { Person } from '../../facts.ts'
import type { Day } from '../../time/day.ts'
import { isOverSchoolAge } from './school-leaving-age.ts'

/**
 * - `parent`: the person is a child. `young-person`: over school-leaving age and with capacity.
 * - `young-persons-representative`, `parent-for-young-person`: the alternative person, in the order of the law.
 * - `alternative-person`: one of these; which of them turns on whether there is a representative.
 * - `parents-representative`, `parents-representative-for-young-person`: in place of a parent who lacks capacity.
 * - `young-person-in-doubt`, `parent-in-doubt`: whether they have capacity is doubted.
 */
export type Actor =
  | 'parent'
  | 'young-person'
  | 'young-persons-representative'
  | 'parent-for-young-person'
  | 'alternative-person'
  | 'parents-representative'
  | 'parents-representative-for-young-person'
  | 'young-person-in-doubt'
  | 'parent-in-doubt'

/**
 * Whether the rights are those of a young person. Where the age is not known, what was said about who asks
 * and about the young person counts, and else the person is taken to be a child. Source: LAW-DEF-05.
 */
export function isYoungPerson(person: Person, on: Day): boolean {
  const over = isOverSchoolAge(person, on)
  if (over !== 'unknown') return over === 'yes'
  const { asks, youngPersonCapacity, youngPersonRepresentative, parentCapacity } = person
  if (asks === 'child') return false
  return (
    asks === 'young-person' ||
    youngPersonCapacity !== undefined ||
    youngPersonRepresentative !== undefined ||
    (asks === 'alternative-person' && parentCapacity === undefined)
  )
}

/**
 * Who must use a right that belongs to the parent or the young person. Capacity is presumed where nothing is
 * said about it; where someone asks as the person who acts, the one for whom they act is taken to lack it.
 * Source: LAW-CAP-01, LAW-CAP-03, LAW-CAP-04, LAW-DEF-05, LAW-CHILD-01.
 */
export function whoActs(person: Person, on: Day): Actor {
  const { asks, youngPersonCapacity, youngPersonRepresentative, parentCapacity } = person
  const presumed = asks === 'alternative-person' ? 'lacks' : 'has'
  if (!isYoungPerson(person, on)) {
    const capacity = parentCapacity ?? presumed
    if (capacity === 'has') return 'parent'
    return capacity === 'lacks' ? 'parents-representative' : 'parent-in-doubt'
  }
  const capacity = youngPersonCapacity ?? presumed
  if (capacity === 'has') return 'young-person'
  if (capacity === 'doubted') return 'young-person-in-doubt'
  if (youngPersonRepresentative === undefined) return 'alternative-person'
  if (youngPersonRepresentative !== 'none') return 'young-persons-representative'
  if (parentCapacity === 'lacks') return 'parents-representative-for-young-person'
  return parentCapacity === 'doubted' ? 'parent-in-doubt' : 'parent-for-young-person'
}

/**
 * Whether nobody need be told that someone else must act: the one who asks is the one who acts, or nobody has
 * said who asks, or a helper asks on behalf of a parent or young person with capacity.
 */
export function asksForThemselves({ asks }: Person, actor: Actor): boolean {
  switch (asks) {
    case 'child':
    case 'young-person':
      return actor === 'young-person'
    case 'parent':
      return actor === 'parent' || actor === 'parent-for-young-person'
    case 'alternative-person':
      return actor !== 'parent' && actor !== 'young-person'
    default:
      return actor === 'parent' || actor === 'young-person'
  }
}

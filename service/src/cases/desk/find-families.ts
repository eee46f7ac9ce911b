/** Those of a desk's families that are looked for. */
import type { Day } from '@way-forward/law'
import type { InterventionLevel, InterventionState } from '../../db/data.ts'
import type { Family } from './families.ts'

export interface FamilyFilter {
  /** `due`: a date within seven days, or passed. `new`: something was added since the adviser last looked. */
  readonly show: 'all' | 'due' | 'new'
  readonly level: InterventionLevel | null
  readonly state: InterventionState | null
  /** The id of somebody who has it too. */
  readonly colleague: string | null
  /** Words of a name; empty: any. */
  readonly name: string
}

const soon = 7

/** Whether a family has a date within seven days, or one that has passed. */
export function isDue({ next }: Family, today: Day): boolean {
  return next !== null && next.day <= today + soon
}

/** Those that fit, in their order. */
export function findFamilies(
  families: readonly Family[],
  { show, level, state, colleague, name }: FamilyFilter,
  today: Day,
): readonly Family[] {
  const words = plain(name).split(' ').filter(Boolean)
  return families.filter(
    (family) =>
      (show === 'all' || (show === 'due' ? isDue(family, today) : family.isNew)) &&
      (level === null || family.level === level) &&
      (state === null || family.state === state) &&
      (colleague === null || family.colleagues.some(({ id }) => id === colleague)) &&
      words.every((word) => namesOf(family).some((each) => each.includes(word))),
  )
}

function namesOf({ childName, people }: Family): readonly string[] {
  return [childName ?? '', ...people].map(plain)
}

/** Without accents, marks and capitals. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

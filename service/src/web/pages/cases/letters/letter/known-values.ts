/** What a case knows for the form of a letter: names as far as the reader sees them, the council, what was recorded. */
import { type Day, isoOf, parseDay } from '@way-forward/law'
import type { SignedIn } from '../../../../../auth/signed-in.ts'
import type { CaseFile } from '../../../../../cases/case-file.ts'
import {
  type PlanSection,
  type Provision,
  totalsOf,
  type WeekPeriod,
  weeksOf,
} from '../../../../../cases/provision/provision-log.ts'
import { logAsPoints } from '../../../../../cases/provision/provision-words.ts'
import type { Area } from '../../../../../directory/directory.ts'
import type { Letter } from '../../../../../documents/letters/letter.ts'
import { most } from '../../../../../documents/letters/read-letter.ts'

/** Letters to the school, college or nursery itself. */
const toSetting: ReadonlySet<string> = new Set([
  'complain-to-a-school',
  'complain-to-a-college',
  'complain-to-a-nursery',
])

/** Fields that say what help was missed, by letter. */
export const missedFields: Readonly<Record<string, string>> = {
  'ask-for-help-in-the-plan': 'missed',
  'complain-to-the-council': 'issues',
  'complain-to-a-school': 'issues',
  'complain-to-a-college': 'issues',
  'complain-to-the-nhs': 'issues',
  'raise-a-concern': 'concerns',
}

/** Names, references and the day of birth. @param bornOn a fact of the person; undefined: not known */
export function namesOf(
  letter: Letter,
  file: Pick<CaseFile, 'details' | 'parties'>,
  who: Pick<SignedIn, 'name' | 'email'>,
  bornOn: Day | undefined,
): Readonly<Record<string, string>> {
  const { details } = file
  // Who works for a service writes for a family: the letter is the family's own.
  const isFamily = file.parties.some(({ kind, isMine }) => isMine && kind === 'family')
  return withoutNothing({
    ...(isFamily ? { name: who.name, email: who.email } : {}),
    childName: details['child-name']?.value,
    reference: letter.needs.includes('reference') ? details.reference?.value : undefined,
    bornOn: letter.needs.includes('bornOn') && bornOn !== undefined ? isoOf(bornOn) : undefined,
    toName: toSetting.has(letter.id) ? details.setting?.value : undefined,
  })
}

/** The council of a case, however its name was given; null: none that the directory knows. */
export function areaNamed(areas: readonly Area[], given: string | undefined): Area | null {
  if (given === undefined) return null
  const wanted = given.toLowerCase()
  return (
    areas.find(({ slug, gssCode, name, shortName }) =>
      [slug, gssCode, name, shortName].some((each) => each.toLowerCase() === wanted),
    ) ?? null
  )
}

const partOf: Readonly<Record<PlanSection, string>> = { F: 'provision', G: 'health', H: 'social-care' }

/** What the log says of a period, for a letter that has room for it. */
export function logOf(
  letter: Letter,
  provisions: readonly Provision[],
  period: WeekPeriod,
): Readonly<Record<string, string>> {
  const field = missedFields[letter.id]
  if (field === undefined) return {}
  const points = logAsPoints(provisions, period, most.line).slice(0, most.lines)
  if (points.length === 0) return {}
  const missing = provisions.filter((provision) => {
    const { part, none } = totalsOf(weeksOf(provision, period))
    return part + none > 0
  })
  const parts = [...new Set(missing.map(({ section }) => partOf[section]))].join(',')
  return { [field]: points.join('\n'), ...(field === 'missed' ? { parts } : {}) }
}

/** The period that an address names (`logFrom`, `logUntil`: the Mondays of its first and last week); null: none. */
export function periodNamed(query: URLSearchParams): WeekPeriod | null {
  const [first, last] = [parseDay(query.get('logFrom') ?? ''), parseDay(query.get('logUntil') ?? '')]
  return first === null || last === null || last < first || last - first > mostDays ? null : { first, last }
}
const mostDays = 7 * 160

function withoutNothing(
  values: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).filter((each): each is [string, string] => each[1] !== undefined),
  )
}

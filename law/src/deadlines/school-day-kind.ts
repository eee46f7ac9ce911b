/**
 * Kinds that count school days. Without term dates they have no day, and say the rule in words; with
 * them the day is counted. Source: LAW-EXC-01, LAW-EXC-02, LAW-ADM-01.
 */
import type { RuleId } from '../provisions.ts'
import { type Day, shift } from '../time/day.ts'
import { schoolDaysAfter, schoolDaysBefore, type Terms } from '../time/school-day.ts'
import type { Calendar } from '../time/working-day.ts'
import { type Fields, type Input, termDates } from './field.ts'
import { type AnyDeadline, type Kind, type KindDefinition, type Step, whatKindsShare } from './kind.ts'
import { note } from './one-period.ts'

/** The field that every such kind has beside its own. In a position it is always left out. */
const terms = termDates(
  'The term dates of the school. Without them the answer is the rule in words, without a day.',
)
type WithTerms<F extends Fields> = F & { readonly terms: typeof terms }

/** A count of school days, in words and as numbers. */
export interface SchoolDayClock {
  readonly from: Day
  /** How many, the trigger not counted; below nought they count back from it. */
  readonly count: number
  /** As many on the reading that gives the later day, where there are two. */
  readonly laterCount?: number
  readonly say: string
  readonly sayLater?: string
  readonly rule: RuleId
  readonly notes?: readonly Step[]
  readonly doubts?: readonly string[]
}

/** What the author of such a kind writes. */
export type SchoolDayDefinition<F extends Fields> = Omit<
  KindDefinition<WithTerms<F>>,
  'clock' | 'fields' | 'relaxedIn2020' | 'since2014'
> & {
  readonly fields: F
  readonly clock: (input: Input<WithTerms<F>>) => SchoolDayClock
}

/** Makes a kind that counts school days. */
export function schoolDayKind<const F extends Fields>(
  definition: SchoolDayDefinition<F>,
): Kind<WithTerms<F>, AnyDeadline> {
  const { fields, clock } = definition
  const { described, completed, undated } = whatKindsShare<WithTerms<F>>({
    ...definition,
    fields: { ...fields, terms },
  })
  return {
    ...described,
    work(input, calendar) {
      const found = clock(input)
      const given = (input as { readonly terms: Terms | undefined }).terms
      const { from, count, laterCount, say, rule, notes = [], doubts = [] } = found
      const lastDay = given === undefined ? null : counted(from, count, given, calendar)
      if (given === undefined || lastDay === null) {
        const why = given === undefined ? termsNeeded : termsTooShort
        return undated({ doubts, working: [{ say, from, to: null, rule }, note(why, rule), ...notes] })
      }
      const laterDay = laterCount === undefined ? null : counted(from, laterCount, given, calendar)
      const later: readonly Step[] =
        laterDay === null ? [] : [{ say: found.sayLater ?? say, from, to: laterDay, rule }]
      return completed(
        {
          lastDay,
          laterDay,
          doubts: [...doubts, count < 0 ? closedDaysBack : closedDays],
          working: [{ say, from, to: lastDay, rule }, ...later, note(inTerm, rule), ...notes],
        },
        input,
        calendar,
      )
    },
  }
}

/**
 * Counting back, the day found is the latest from which so many school days fit up to the trigger, the
 * trigger itself among them: as for notice in working days.
 */
function counted(from: Day, count: number, given: Terms, { ordinary }: Calendar): Day | null {
  return count < 0
    ? schoolDaysBefore(shift(from, 1), -count + 1, given, ordinary)
    : schoolDaysAfter(from, count, given, ordinary)
}

const termsNeeded = 'It runs in school days, so it has no day until the term dates of the school are known'
const termsTooShort =
  'The term dates that were given do not cover the whole count; give those before and after them too'
const inTerm = 'School days are Monday to Friday in term, without bank holidays'
const closedDays =
  'Days in term on which the school has no lessons, such as training days, are not known here. They do not count, so they make the time longer. The date in a letter comes first.'
const closedDaysBack =
  'Days in term on which the school has no lessons, such as training days, are not known here. They do not count, so with them this day comes earlier. The date in a letter comes first.'

/**
 * Situations like a family's own, each a whole path of the guide with its answers. Days are written from
 * the day asked about, so that a plan made of one is always fresh.
 */
import { type Day, isoOf, partsOf, shift } from '../time/day.ts'
import { addressOf, readAnswers } from './answers.ts'
import { situationsAboutPlans } from './situations/about-plans.ts'
import { situationsAboutServices } from './situations/about-services.ts'
import { situationsOfLetters } from './situations/of-letters.ts'
import type { SituationGroup, WrittenSituation } from './situations/written-situation.ts'

export { type SituationGroup, situationGroups } from './situations/written-situation.ts'

/** An example of a situation. */
export interface Situation {
  /** Stable, for links and tests. */
  readonly id: string
  readonly group: SituationGroup
  /** In the family's words. */
  readonly title: string
  /** What is assumed, in a sentence. */
  readonly says: string
  /** The canonical query of the answers, without a question mark, for a plan on this day. */
  readonly address: (on: Day) => string
}

/** Every example, in the order in which lists show them. */
export const situations: readonly Situation[] = [
  ...situationsOfLetters,
  ...situationsAboutPlans,
  ...situationsAboutServices,
].map(situation)

function situation({ id, group, title, says, answers }: WrittenSituation): Situation {
  return { id, group, title, says, address: (on) => addressOn(answers, on) }
}

/** Days from today (`-21d`) and years from this one (`+1y`) become what they are on this day. */
function addressOn(answers: string, on: Day): string {
  const query = answers
    .replace(/=([+-]\d+)d\b/g, (_, days) => `=${isoOf(shift(on, Number(days)))}`)
    .replace(/=([+-]\d+)y\b/g, (_, years) => `=${partsOf(on).year + Number(years)}`)
  // The pairs are read here, not by `URLSearchParams`, which the law cannot use.
  const pairs = query.split('&').map((pair) => pair.split('=') as [string, string])
  return addressOf(readAnswers(pairs).answers)
}

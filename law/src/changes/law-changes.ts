/** What changed in the law, and when: read from the times in which each rule was law. */

import { proposals } from '../proposals/proposals.ts'
import { presentLawFrom } from '../provisions/cite.ts'
import { provisionOf, type RuleId, ruleIds } from '../provisions.ts'

/** Something that began, changed, ended, or was announced on a day. */
export interface LawChange {
  /** ISO day. */
  readonly on: string
  /** `announced`: a proposal, which is not law. `noted`: a statement about the law, which decides nothing. */
  readonly kind: 'began' | 'changed' | 'ended' | 'announced' | 'noted'
  readonly rule: RuleId
  /** What the rule says from then on; of one that ended, what it said. */
  readonly says: string
  /** What it said before; null where nothing is known. */
  readonly before: string | null
  /** How much of the day is known: the dossier has only the year, or the month, of some. */
  readonly known: 'day' | 'month' | 'year'
}

/** Days of which only a part was read. Source: LAW-REGS-04, LAW-POL-12, LAW-POL-13, LAW-TRIB-13. */
const knownInPart: Readonly<Partial<Record<RuleId, 'month' | 'year'>>> = {
  'LAW-REGS-04': 'year',
  'LAW-POL-12': 'month',
  'LAW-POL-13': 'year',
  'LAW-TRIB-13': 'year',
}

/** Every change after the present law began, newest first; on one day in the order of the rules' ids. */
export const lawChanges: readonly LawChange[] = ruleIds
  .flatMap(changesOf)
  .toSorted((one, other) => compare(other.on, one.on) || compare(one.rule, other.rule))

function changesOf(rule: RuleId): readonly LawChange[] {
  const { inForce } = provisionOf(rule)
  const known = knownInPart[rule] ?? 'day'
  return inForce.flatMap(({ from, to, says }, index) => {
    const before = inForce[index - 1]?.says ?? null
    const start: LawChange = { on: from, kind: kindOf(rule, before), rule, says, before, known }
    const isLast = index === inForce.length - 1
    const end: LawChange = { on: to ?? '', kind: 'ended', rule, says, before: null, known }
    return [...(from === presentLawFrom ? [] : [start]), ...(isLast && to !== null ? [end] : [])]
  })
}

function kindOf(rule: RuleId, before: string | null): LawChange['kind'] {
  if (proposals.some((proposal) => proposal.rule === rule)) return 'announced'
  if (/^LAW-(POL|REGS)-\d+$/.test(rule) && rule !== 'LAW-REGS-03') return 'noted'
  return before === null ? 'began' : 'changed'
}

/** ISO days and ids sort as text does. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

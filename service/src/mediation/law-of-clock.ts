/** What a clock is called and where the law says it, for pages and for systems. */
import { kindNamed, type RuleId } from '@way-forward/law'
import type { Process } from '../db/data.ts'
import type { Clock } from './clock.ts'

/** What is to be done by the end of it. */
export function nameOfClock(kind: string): string {
  const known = own[kind]?.name ?? kindNamed(kind)?.title
  if (known === undefined) throw new RangeError(`a clock without a name: ${kind}`)
  return known
}

/** How a clock is counted. */
export interface LawOfClock {
  readonly says: string
  /** The provision; null: it is as the parties agreed. */
  readonly rule: RuleId | null
}

/** How it is counted, with its provision, by whom it runs on and in which process; null: the law has no such clock. */
export function lawOfClock(
  { kind, runsOn }: Pick<Clock, 'kind' | 'runsOn'>,
  process: Process,
): LawOfClock | null {
  // After mediation alone the Regulations set a time for what is agreed.
  if (kind === 'term' && process !== 'mediation') return { says: asAgreed, rule: null }
  const ours = own[kind]
  if (ours !== undefined) return ours
  if (kind === 'mediation-arranged' && runsOn === 'commissioner')
    return { says: commissionerArranges, rule: 'LAW-MED-25' }
  const known = kindNamed(kind)
  const [rule] = known?.rules ?? []
  return known === null || known === undefined || rule === undefined ? null : { says: known.says, rule }
}
const asAgreed = 'What was agreed is to be done by the day that the agreement gives.'
const commissionerArranges =
  'Only health is in issue: the health commissioner must arrange the mediation within 30 days from the day on which the council told it.'

/** Clocks that are no kind of the law by themselves: those of terms, and of answers to times that are offered. */
const own: Readonly<Record<string, { readonly name: string; readonly says: string; readonly rule: RuleId }>> =
  {
    term: {
      name: 'What was agreed',
      says: 'What was agreed is to be done by the day that the agreement gives, or else by the day that the law gives.',
      rule: 'LAW-MED-34',
    },
    'mark-times': {
      name: 'Which times you can come',
      says: 'Times for a meeting are answered while notice of the earliest of them can still be given, five working days before it.',
      rule: 'LAW-MED-28',
    },
  }

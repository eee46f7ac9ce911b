/** What became of each term of a sealed agreement, on a day. Pure. */
import { type Clock, isLate } from '../clock.ts'
import { type Matter, type StepOf, sideOf, stepsOf, type Voice } from '../matter.ts'
import { doneOn } from './agreement-clocks.ts'
import type { SealedAgreement, SealedTerm } from './sealed-agreement.ts'

/**
 * `no-day`: nobody set one, and nothing is late. `running`: its time runs. `late`: it is over on the latest reading.
 * `may-be-late`: over on the earlier reading alone. `said-done`: whoever does it says so. `confirmed`: another side says so
 * too. `disputed`: another side says that it was not done.
 */
export type TermState = 'no-day' | 'running' | 'may-be-late' | 'late' | 'said-done' | 'confirmed' | 'disputed'

export interface KeptTerm {
  readonly term: SealedTerm
  /** The side that does it; null: somebody who is no side. */
  readonly side: string | null
  readonly state: TermState
  /** The time of it has passed on the latest reading and it was not done, also where it is disputed. */
  readonly isLate: boolean
  /** ISO day on which it was done; null: it was not, or that is disputed. */
  readonly doneOn: string | null
  /** Everything that was said of it, the last one last. */
  readonly told: readonly StepOf<'term'>[]
}

/** The terms of what was sealed. @param today ISO day */
export function keptTerms(
  { steps }: Pick<Matter, 'steps'>,
  { terms, agreement }: Pick<SealedAgreement, 'terms' | 'agreement'>,
  today: string,
): readonly KeptTerm[] {
  const sides = new Map(agreement.terms.map(({ id, side }) => [id, side]))
  return terms.map((term) => {
    const told = stepsOf({ steps }, 'term').filter(({ about }) => about === term.id)
    const last = told.at(-1) ?? null
    const done = doneOn({ steps }, term.id)
    const late = lateness(term, done, today)
    return {
      term,
      side: sides.get(term.id) ?? null,
      state: stateOf(last, term, late),
      isLate: late === 'late',
      doneOn: done,
      told,
    }
  })
}

/** Whether everything that was agreed is at least said to be done, and nobody disputes it. */
export function isAllKept(terms: readonly Pick<KeptTerm, 'doneOn'>[]): boolean {
  return terms.every(({ doneOn }) => doneOn !== null)
}

/** Whether all of it is known to be done: confirmed by another side; of what the family does itself its own word counts. */
export function isAllConfirmed(
  { sides }: Pick<Matter, 'sides'>,
  terms: readonly Pick<KeptTerm, 'state' | 'side'>[],
): boolean {
  const family = sideOf({ sides }, 'family')?.id ?? null
  return terms.every(
    ({ state, side }) => state === 'confirmed' || (state === 'said-done' && side !== null && side === family),
  )
}

/**
 * Whether nothing that was in dispute is open any more: all of it was agreed, and is known to be done. Until then the time
 * for an appeal stays in sight. Source: LAW-MED-35, LAW-UNO-02.
 */
export function isAllDone(
  matter: Pick<Matter, 'sides'>,
  { outcome }: Pick<SealedAgreement, 'outcome'>,
  terms: readonly Pick<KeptTerm, 'state' | 'side'>[],
): boolean {
  return outcome === 'full' && isAllConfirmed(matter, terms)
}

/** Delay with an assessment or a plan can be excused; not where the parties agreed a day of their own. Source: LAW-ORD-04. */
export function mayBeExcused({ kind, isAgreedDay }: Pick<SealedTerm, 'kind' | 'isAgreedDay'>): boolean {
  return !isAgreedDay && /^(?:assess|reassess|make)-/.test(kind)
}

type Lateness = 'no-day' | 'in-time' | 'earlier-reading' | 'late'

function lateness({ lastDay, laterDay }: SealedTerm, doneOn: string | null, today: string): Lateness {
  if (lastDay === null) return 'no-day'
  const clock: Clock = { kind: 'term', step: null, runsOn: 'provider', side: null, lastDay, laterDay, doneOn }
  if (isLate(clock, today)) return 'late'
  return doneOn === null && lastDay < today ? 'earlier-reading' : 'in-time'
}

function stateOf(last: StepOf<'term'> | null, { lastDay }: SealedTerm, late: Lateness): TermState {
  if (last?.word === 'confirmed') return 'confirmed'
  if (last?.word === 'done') return 'said-done'
  if (last?.word === 'disputed') return 'disputed'
  if (lastDay === null) return 'no-day'
  return late === 'late' ? 'late' : late === 'earlier-reading' ? 'may-be-late' : 'running'
}

/** What somebody may say of a term. */
export type TermWord = 'done' | 'confirmed' | 'disputed'

/**
 * What a reader may say of a term. Whoever does it says that it was done, and the service may write that down; another
 * side confirms or disputes it: the family, or of the family's own terms the others.
 * @param side that does it; null: somebody who is no side, for whom any other side may say it
 * @param isCarrier the reader works for the body that the term names, and that was let in to carry it out
 */
export function mayTell(
  { voice, sides }: { readonly voice: Voice; readonly sides: Matter['sides'] },
  side: string | null,
  isCarrier: boolean,
): readonly TermWord[] {
  if (voice.as === 'nobody') return isCarrier ? ['done'] : []
  if (voice.as === 'service') return ['done']
  if (voice.side.id === side) return ['done']
  const family = sides.find(({ role, hasEnded }) => role === 'family' && !hasEnded)
  const confirms = family === undefined || family.id === side || family.id === voice.side.id
  if (confirms) return ['confirmed', 'disputed']
  return side === null ? ['done'] : []
}

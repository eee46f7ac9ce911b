/** Says what became of a term: done, confirmed or disputed; the family's case follows. */
import { randomUUID } from 'node:crypto'
import { noteAct } from '../../cases/note-act.ts'
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { sayFact } from '../advice/say-fact.ts'
import type { Matter } from '../matter.ts'
import { recordStep, StepOvertaken } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { concernOfTerm } from './agreement.ts'
import { mayTell, type TermWord } from './kept-terms.ts'
import { carriedTerms } from './let-carry-out.ts'
import { agreedStep, readVersions } from './read-agreement.ts'

export interface NewsOfTerm {
  readonly term: string
  readonly word: TermWord
  /** ISO day on which it was done; of a dispute the day on which it is said. */
  readonly onDay: string
  readonly says: string | null
  /** A document behind the wall of the agreement. */
  readonly document: string | null
  /** A UUID, so that a form sent twice is kept once. */
  readonly id?: string
}

/**
 * A body that carries a term out says in words alone that it was done: it adds no document to the case.
 * @returns whether it was recorded: there is such a term, and it is this reader's to say
 * @throws StepOvertaken where somebody else of the family said something of it at the same moment: nothing was recorded
 */
export async function recordTerm(
  tx: PersonTx,
  matter: Matter,
  { term, word, onDay, says, document, id }: NewsOfTerm,
): Promise<boolean> {
  const wall = wallOfMatter(matter, { use: 'agreement' })
  const agreed = agreedStep(matter)
  if (wall === null || agreed === null) return false
  const version = (await readVersions(tx, matter.id)).find(({ number }) => number === agreed.body.version)
  const found = version?.agreement.terms.find((each) => each.id === term)
  if (found === undefined) return false
  const isCarrier = (await carriedTerms(tx, matter)).has(term)
  if (!mayTell(matter, found.side, isCarrier).includes(word)) return false
  if (isCarrier) return document === null && sayCarriedOut(tx, matter, { wall, term, onDay, says, id })
  if (document !== null && !(await isBehind(tx, document, wall))) return false
  const recorded = await recordStep(tx, matter, {
    kind: 'term',
    word,
    wall,
    onDay,
    about: term,
    body: { ...(says !== null && { says }), ...(document !== null && { document }) },
    ...(id !== undefined && { id }),
  })
  // A form that was sent twice: it is said already.
  if (recorded === null) return true
  if (matter.voice.as === 'side' && matter.voice.side.role === 'family')
    await tellCase(tx, matter, { wall, term, keptOn: word === 'disputed' ? null : onDay })
  return true
}

/** A body that was let in to carry a term out is behind the wall to read: the database says it in its name, and no more. */
async function sayCarriedOut(
  tx: PersonTx,
  { id: matter, caseId }: Matter,
  {
    wall,
    term,
    onDay,
    says,
    id = randomUUID(),
  }: Pick<NewsOfTerm, 'term' | 'onDay' | 'says'> & { readonly wall: string; readonly id: string | undefined },
): Promise<boolean> {
  const { rows } = await sql<{ said: boolean }>`
    select mediation.say_carried_out(${id}::uuid, ${matter}::uuid, ${term}::uuid, ${onDay}::date, ${says}) as said`.execute(
    tx,
  )
  // A form that was sent twice is said already.
  if (rows[0]?.said === true)
    await noteAct(tx, { caseId, wall, act: 'recorded-step', about: { what: 'step', id } })
  return true
}

/** The family's own word moves its case: what another side says was done is to be confirmed first. */
async function tellCase(
  tx: PersonTx,
  { id, caseId }: Matter,
  { wall, term, keptOn }: { readonly wall: string; readonly term: string; readonly keptOn: string | null },
): Promise<void> {
  const concern = concernOfTerm(id, term)
  const known = await tx
    .selectFrom('cases.concern')
    .select('id')
    .where('id', '=', concern)
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  if (known === undefined) return
  const said = await sayFact(tx, { caseId, wall, concern, fact: 'keptOn', value: keptOn })
  if (said === 'overtaken') throw new StepOvertaken()
}

async function isBehind(tx: PersonTx, document: string, wall: string): Promise<boolean> {
  const found = await tx
    .selectFrom('cases.document')
    .select('id')
    .where('id', '=', document)
    .where('wall_id', '=', wall)
    .where('redacted_at', 'is', null)
    .executeTakeFirst()
  return found !== undefined
}

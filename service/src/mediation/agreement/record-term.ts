/** Says what became of a term: done, confirmed or disputed; the family's case follows. */
import { type Calendar, day } from '@way-forward/law'
import { recordEvent } from '../../cases/record-event.ts'
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { isLate } from '../clock.ts'
import { type Matter, stepsOf } from '../matter.ts'
import { readMatter } from '../read-matter.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { concernOfTerm } from './agreement.ts'
import { agreementClocks } from './agreement-clocks.ts'
import { mayTell, type TermWord } from './kept-terms.ts'
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

/** @returns whether it was recorded: there is such a term, and it is this reader's to say */
export async function recordTerm(
  tx: PersonTx,
  matter: Matter,
  { term, word, onDay, says, document, id }: NewsOfTerm,
  calendar: Calendar,
): Promise<boolean> {
  const wall = wallOfMatter(matter, { use: 'agreement' })
  const agreed = agreedStep(matter)
  if (wall === null || agreed === null) return false
  const version = (await readVersions(tx, matter.id)).find(({ number }) => number === agreed.body.version)
  const found = version?.agreement.terms.find((each) => each.id === term)
  if (found === undefined || !mayTell(matter, found.side).includes(word)) return false
  if (document !== null && !(await isBehind(tx, document, wall))) return false
  const isFirst = !stepsOf(matter, 'term').some((step) => step.about === term && step.word === 'confirmed')
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
  if (word === 'confirmed' && isFirst) await count(tx, matter.id, { step: recorded, term, onDay }, calendar)
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
  const earlier = await tx
    .selectFrom('cases.event as e')
    .select('e.id')
    .where('e.concern_id', '=', concern)
    .where('e.fact', '=', 'keptOn')
    .where('e.wall_id', '=', wall)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('cases.event as c').select('c.id').whereRef('c.corrects', '=', 'e.id'))),
    )
    .orderBy('e.number', 'desc')
    .executeTakeFirst()
  if (earlier === undefined && keptOn === null) return
  const fact = { caseId, wall, concern, fact: 'keptOn', value: keptOn }
  await recordEvent(tx, earlier === undefined ? fact : { ...fact, corrects: earlier.id })
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

/** Counts it for the service's numbers: kept late only where it was done after the latest reading. */
async function count(
  tx: PersonTx,
  matterId: string,
  { step, term, onDay }: { readonly step: string; readonly term: string; readonly onDay: string },
  calendar: Calendar,
): Promise<void> {
  const matter = await readMatter(tx, matterId)
  const agreed = matter === null ? null : agreedStep(matter)
  const due = matter === null ? undefined : stepsOf(matter, 'term-due').find(({ about }) => about === term)
  if (matter === null || agreed === null || due === undefined) return
  const clock = agreementClocks(matter, calendar).find((each) => each.step === due.id)
  const late = clock !== undefined && isLate({ ...clock, doneOn: null }, onDay)
  const days = day(onDay) - day(agreed.onDay)
  await sql`select mediation.count_term(${step}::uuid, ${late ? 'late' : 'on-time'}, ${days}::integer)`.execute(
    tx,
  )
}

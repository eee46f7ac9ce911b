/** Says what became of a term: done, confirmed or disputed; the family's case follows. */
import type { PersonTx } from '../../db/data.ts'
import { sayFact } from '../advice/say-fact.ts'
import type { Matter } from '../matter.ts'
import { recordStep, StepOvertaken } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { concernOfTerm } from './agreement.ts'
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

/**
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
  if (found === undefined || !mayTell(matter, found.side).includes(word)) return false
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

/** Records which decision a matter is about, with the dates of its letter. */
import type { Decision, DisputedPart } from '@way-forward/law'
import { currentEvents } from '../../cases/facts-of-case.ts'
import { readCase } from '../../cases/read-case.ts'
import type { PersonTx } from '../../db/data.ts'
import { lastStep, type Matter, stepsOf, takenBack } from '../matter.ts'
import { recordStep, StepOvertaken } from '../record-step.ts'
import { wallWithFamily } from '../walls-of-matter.ts'
import { wordOfDecision } from './notice-of-matter.ts'
import { sayFact } from './say-fact.ts'

export interface DecisionSaid {
  readonly decision: Decision
  /** ISO days; null: not known. One of them is. */
  readonly sentOn: string | null
  readonly datedOn: string | null
  /** The parts of the plan that are disputed; none: not asked. */
  readonly disputed: readonly DisputedPart[]
  /** A UUID to know it by, so that a form sent twice is kept once. */
  readonly id?: string
}

/**
 * Records the decision, or corrects it where the matter has one. What the case does not know yet becomes a fact of it;
 * what this wall said before is corrected, and what the family keeps elsewhere stays as they said it.
 * @returns the step; null: it was recorded before, or somebody else corrected it at the same moment
 * @throws RangeError where the reader does not stand behind the family's wall, or neither date is known
 */
export async function recordDecision(
  tx: PersonTx,
  matter: Matter,
  said: DecisionSaid,
): Promise<string | null> {
  const wall = wallWithFamily(matter)
  const onDay = said.sentOn ?? said.datedOn
  if (wall === null || onDay === null) throw new RangeError('no wall for a decision, or no day of it')
  const before = lastStep(matter, 'decision')
  const step = await recordStep(tx, matter, {
    kind: 'decision',
    word: wordOfDecision(said.decision, said.disputed),
    wall,
    onDay,
    body: { isSentDay: said.sentOn !== null, disputed: said.disputed },
    ...(said.id === undefined ? {} : { id: said.id }),
    ...(before === null ? {} : { corrects: before.id }),
  })
  if (step === null) return null
  await dateLetter(tx, matter, wall, step, said)
  await tellCase(tx, matter, wall, said)
  return step
}

/**
 * The date on the letter, where it is another day than that of sending, or the day of sending is not known: steps without
 * words then tell the two apart. What was said of it before is not so any more.
 */
async function dateLetter(
  tx: PersonTx,
  matter: Matter,
  wall: string,
  about: string,
  { sentOn, datedOn }: DecisionSaid,
): Promise<void> {
  const before = stepsOf(matter, 'notice-dated').at(-1)
  const dated = datedOn !== sentOn ? datedOn : null
  if (dated === null && before === undefined) return
  await recordStep(tx, matter, {
    kind: 'notice-dated',
    word: dated === null ? takenBack : null,
    wall,
    onDay: dated ?? before?.onDay ?? '',
    about,
    body: {},
    ...(before === undefined ? {} : { corrects: before.id }),
  })
}

async function tellCase(tx: PersonTx, matter: Matter, wall: string, said: DecisionSaid): Promise<void> {
  const { concern, concernKind, caseId } = matter
  if (concern === null || concernKind !== 'council-decision') return
  const file = await readCase(tx, caseId)
  const known = currentEvents(file?.events ?? []).filter((event) => event.concern === concern)
  const facts = {
    decision: said.decision,
    noticeSentOn: said.sentOn,
    noticeDatedOn: said.datedOn,
    disputed: said.disputed.length === 0 ? null : said.disputed.join(','),
  }
  for (const [fact, value] of Object.entries(facts)) {
    if (known.some((event) => event.fact === fact && event.wall !== wall)) continue
    const told = await sayFact(tx, { caseId, wall, concern, fact, value })
    if (told === 'overtaken') throw new StepOvertaken()
  }
}

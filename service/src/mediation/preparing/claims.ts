/**
 * Claims of a family for its expenses of a mediation, and what became of them. Whoever arranges the mediation pays, so a
 * claim stands behind the wall of the matter, which is the only one that the family shares with them; it says what was
 * spent, and nothing of what is said in the mediation.
 */
import type { PersonTx } from '../../db/data.ts'
import { issuesWordOf, whoArranges } from '../arranging/who-arranges.ts'
import { type Matter, type Side, type StepOf, stepsOf, takenBack } from '../matter.ts'
import { recordStep } from '../record-step.ts'
import type { ExpenseLine } from '../step-kinds.ts'
import { wallOfMatter } from '../walls-of-matter.ts'

export interface Claim {
  readonly claim: StepOf<'expenses'>
  /** What was said to it, in order. */
  readonly answers: readonly StepOf<'expenses'>[]
  readonly state: 'claimed' | 'agreed' | 'paid' | 'refused'
}

/** Every claim, the latest first. */
export function claimsOf(matter: Matter): readonly Claim[] {
  const steps = stepsOf(matter, 'expenses')
  return steps
    .filter(({ word }) => word === 'claimed')
    .map((claim): Claim => {
      // A receipt that is added makes it a claim anew; what was answered at the same moment was answered to it all the same.
      const ids = idsOf(matter, claim)
      const answers = steps.filter(({ about }) => about !== null && ids.has(about))
      const last = answers.at(-1)?.word
      return { claim, answers, state: last === undefined || last === takenBack ? 'claimed' : last }
    })
    .toReversed()
}

/** The ids that a claim has had, those before receipts were added too. */
function idsOf({ steps }: Pick<Matter, 'steps'>, claim: StepOf<'expenses'>): ReadonlySet<string> {
  const before = new Map(steps.map(({ id, corrects }) => [id, corrects]))
  const ids = new Set<string>()
  for (let id: string | null = claim.id; id !== null; id = before.get(id) ?? null) ids.add(id)
  return ids
}

/**
 * Who arranges the mediation, and pays (ss.53, 54; reg 41): the commissioners where only health is in issue, else the
 * council. Empty: they are not in the matter yet, or it is no mediation.
 */
export function arrangingSides(matter: Matter): readonly Side[] {
  if (matter.process !== 'mediation') return []
  const { arranger } = whoArranges(issuesWordOf(matter))
  return matter.sides.filter(({ role, hasEnded }) => role === arranger && !hasEnded)
}

/** Whether the reader may claim: the family, once somebody arranges. */
export function mayClaim(matter: Matter): boolean {
  const { voice } = matter
  return voice.as === 'side' && voice.side.role === 'family' && arrangingSides(matter).length > 0
}

/** What the reader may say to a claim now. The family takes back what nobody answered. */
export function sayableTo(
  matter: Matter,
  { state, claim }: Claim,
): readonly ('agreed' | 'refused' | 'paid' | 'taken-back')[] {
  const { voice } = matter
  if (voice.as !== 'side') return []
  // What the family claimed itself is not taken back by what the service writes down for it.
  const isOwn = voice.through === undefined || claim.body.through !== undefined
  if (voice.side.role === 'family') return state === 'claimed' && isOwn ? ['taken-back'] : []
  if (!arrangingSides(matter).some(({ id }) => id === voice.side.id)) return []
  return state === 'claimed' ? ['agreed', 'refused'] : state === 'agreed' ? ['paid'] : []
}

export interface NewClaim {
  readonly lines: readonly ExpenseLine[]
  readonly says?: string
  /** ISO day. */
  readonly onDay: string
  readonly id?: string
}

/** Claims expenses. @returns the id of the claim; null: it is not the reader's to claim, or it is there already */
export async function claimExpenses(tx: PersonTx, matter: Matter, claim: NewClaim): Promise<string | null> {
  const wall = wallOfMatter(matter, { use: 'matter' })
  if (wall === null || !mayClaim(matter) || claim.lines.length === 0) return null
  const { lines, says, onDay, id } = claim
  return recordStep(tx, matter, {
    kind: 'expenses',
    word: 'claimed',
    wall,
    onDay,
    body: { lines, ...(says !== undefined && { says }) },
    ...(id !== undefined && { id }),
  })
}

/** Adds a receipt to a claim of one's own that nobody answered. @returns whether it could be */
export async function addReceipt(
  tx: PersonTx,
  matter: Matter,
  { claim, document, onDay }: { readonly claim: string; readonly document: string; readonly onDay: string },
): Promise<boolean> {
  const found = openClaim(matter, claim)
  if (found === null) return false
  const { wall, body } = found.claim
  const step = await recordStep(tx, matter, {
    kind: 'expenses',
    word: 'claimed',
    wall,
    onDay,
    corrects: claim,
    body: { ...body, receipts: [...(body.receipts ?? []), document] },
  })
  return step !== null
}

/** A claim of the reader's own that nobody answered; null: there is none of that id. */
export function openClaim(matter: Matter, id: string): Claim | null {
  const found = claimsOf(matter).find(({ claim }) => claim.id === id)
  return found !== undefined && sayableTo(matter, found).includes(takenBack) ? found : null
}

export interface ClaimAnswer {
  /** The id of the claim. */
  readonly claim: string
  readonly word: 'agreed' | 'refused' | 'paid' | 'taken-back'
  readonly says?: string
  /** ISO day. */
  readonly onDay: string
}

/** Says what becomes of a claim. @returns whether it could be said */
export async function answerClaim(tx: PersonTx, matter: Matter, answer: ClaimAnswer): Promise<boolean> {
  const { word, says, onDay } = answer
  const found = claimsOf(matter).find(({ claim }) => claim.id === answer.claim)
  if (found === undefined || !sayableTo(matter, found).includes(word)) return false
  const { wall, id, body } = found.claim
  const step = await recordStep(tx, matter, {
    kind: 'expenses',
    word,
    wall,
    onDay,
    body: { lines: word === takenBack ? [] : body.lines, ...(says !== undefined && { says }) },
    ...(word === takenBack ? { corrects: id } : { about: id }),
  })
  return step !== null
}

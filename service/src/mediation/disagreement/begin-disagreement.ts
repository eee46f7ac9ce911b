/** Says in a new disagreement resolution who takes part, what it is about with each, and that whoever opened it agrees. */
import type { PersonTx, SideRole } from '../../db/data.ts'
import { addSide } from '../add-side.ts'
import { lastStep, type Matter, sideOf } from '../matter.ts'
import { readMatter } from '../read-matter.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import type { DisagreementPart, RunsBeside } from './disagreement-types.ts'
import { type Disputant, type SettingKind, type Subject, typeOf, wordOfParts } from './disagreement-types.ts'

/** With whom somebody disagrees, and about what. */
export interface PartWith {
  readonly role: Exclude<SideRole, 'family'>
  /** The organisation; null: it has no account here. */
  readonly organisation: string | null
  readonly name: string
  /** What a school or other provider is. */
  readonly setting?: SettingKind
  readonly subject: Subject
  readonly says: string
}

export interface Beginning {
  readonly matter: string
  /** Those who take part beside whoever is in it already. With each the family disagrees; without one, the council. */
  readonly parts: readonly PartWith[]
  readonly runsBeside: readonly RunsBeside[]
  /** ISO day. */
  readonly onDay: string
  /** How the others call it in their lists; null: by its number. */
  readonly knownAs: string | null
  /** How the family said to the service that it agrees, where it is not here to say so itself. */
  readonly toldConsent?: string
}

/**
 * Adds them as sides, says what it is about, and keeps the consent of whoever opens it: to open it is to agree.
 * @returns false: somebody may not be added by this person; the caller undoes what was added before them
 */
export async function beginDisagreement(tx: PersonTx, beginning: Beginning): Promise<boolean> {
  const { matter: id, onDay, knownAs, toldConsent, runsBeside } = beginning
  const parts = await withSides(tx, id, beginning.parts, knownAs)
  const matter = await readMatter(tx, id)
  const wall = matter === null ? null : wallOfMatter(matter, { use: 'matter' })
  if (matter === null || wall === null || parts === null) return false
  await sayParts(tx, matter, { parts, runsBeside, onDay })
  const family = sideOf(matter, 'family')
  const says = { kind: 'side-answer', word: 'joins', wall, onDay } as const
  if (matter.voice.as === 'side') await recordStep(tx, matter, { ...says, body: { people: [] } })
  else if (family !== null && toldConsent !== undefined)
    await recordStep(tx, matter, { ...says, about: family.id, body: { people: [], says: toldConsent } })
  return true
}

/** Adds those with whom somebody disagrees. @returns the parts by side; null: somebody may not be added */
async function withSides(
  tx: PersonTx,
  id: string,
  asked: readonly PartWith[],
  knownAs: string | null,
): Promise<readonly DisagreementPart[] | null> {
  const sides: string[] = []
  for (const { role, organisation, name } of asked) {
    const own = await ownSide(tx, id, role, organisation)
    const side = own ?? (await addSide(tx, { matter: id, role, organisation, label: name, knownAs }))
    if (side === null) return null
    sides.push(side)
  }
  const matter = await readMatter(tx, id)
  if (matter === null) return null
  const hasFamily = sideOf(matter, 'family') !== null
  const council = sideOf(matter, 'authority')
  const parts = asked.map((part, index): DisagreementPart | null => {
    const side = sides[index] as string
    const { subject, setting, says } = part
    // Without a family the council is one of the two: what it disagrees about is said once, with the other.
    if (!hasFamily && side === council?.id) return null
    const one: Disputant = hasFamily ? 'family' : 'authority'
    return {
      type: typeOf(one, disputantOf(part), subject).type,
      ...(!hasFamily && council !== null && { of: council.id }),
      side,
      subject,
      ...(setting !== undefined && { setting }),
      says,
    }
  })
  return parts.filter((part) => part !== null)
}

/** The side of whoever opens it, where that is the one that is asked for: a council cannot add itself. */
async function ownSide(tx: PersonTx, id: string, role: SideRole, organisation: string | null) {
  const matter = await readMatter(tx, id)
  const own = matter?.sides.find((side) => side.isMine && side.role === role)
  return own !== undefined && organisation !== null && own.organisation === organisation ? own.id : null
}

/** What somebody is for the types of section 57. */
export function disputantOf({ role, setting }: Pick<PartWith, 'role' | 'setting'>): Disputant {
  return role === 'provider' ? (setting ?? 'other-body') : role
}

/**
 * Who may say what it is about: the service and the family; without a family the council, and at the beginning whoever
 * opens it.
 */
export function mayChangeParts(matter: Matter): boolean {
  const { voice, sides } = matter
  if (voice.as !== 'side') return voice.as === 'service'
  const hasFamily = sides.some(({ role }) => role === 'family')
  const adds = hasFamily ? 'family' : 'authority'
  return voice.side.role === adds || lastStep(matter, 'disagreement') === null
}

/**
 * Says what it is about, anew where it was said. What section 57 does not name stands open until the service says it in
 * its own name (LAW-DRS-10).
 * @returns false: somebody else said it anew at the same moment
 * @throws RangeError without parts, or where the reader may not
 */
export async function sayParts(
  tx: PersonTx,
  matter: Matter,
  {
    parts,
    runsBeside,
    onDay,
    id,
  }: {
    readonly parts: readonly DisagreementPart[]
    readonly runsBeside: readonly RunsBeside[]
    readonly onDay: string
    readonly id?: string
  },
): Promise<boolean> {
  const wall = wallOfMatter(matter, { use: 'matter' })
  if (wall === null || !mayChangeParts(matter)) throw new RangeError('not theirs to say')
  const before = lastStep(matter, 'disagreement')
  const done = await recordStep(tx, matter, {
    kind: 'disagreement',
    word: wordOfParts(parts.map(({ type }) => type)),
    body: { parts, ...(runsBeside.length > 0 && { runsBeside }) },
    wall,
    onDay,
    ...(before !== null && { corrects: before.id }),
    ...(id !== undefined && { id }),
  })
  return done !== null
}

/**
 * Adds one more with whom there is a disagreement.
 * @returns false: they may not be added, or somebody was quicker; the caller undoes what was added before them
 */
export async function addPart(
  tx: PersonTx,
  matter: Matter,
  part: PartWith,
  { onDay, knownAs, id }: { readonly onDay: string; readonly knownAs: string | null; readonly id?: string },
): Promise<boolean> {
  if (!mayChangeParts(matter)) return false
  const added = await withSides(tx, matter.id, [part], knownAs)
  const now = await readMatter(tx, matter.id)
  if (added === null || added.length === 0 || now === null) return false
  const said = lastStep(now, 'disagreement')
  // What is said anew with somebody about the same thing takes the place of what was said.
  const kept = (said?.body.parts ?? []).filter(
    ({ side, subject }) => !added.some((each) => each.side === side && each.subject === subject),
  )
  const runsBeside = said?.body.runsBeside ?? []
  return sayParts(tx, now, {
    parts: [...kept, ...added],
    runsBeside,
    onDay,
    ...(id !== undefined && { id }),
  })
}

/** What a side needs so that it can take part: an interpreter, a ramp, a break. Told to the service alone or to everybody. */
import type { PersonTx } from '../../db/data.ts'
import type { Matter, Side, StepOf } from '../matter.ts'
import { stepsOf } from '../matter.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'

/** Who is told. */
export type ToldTo = 'service' | 'everybody'

export interface Needs {
  readonly side: Side
  /** As far as the reader sees them. */
  readonly steps: readonly StepOf<'needs'>[]
}

/** What each side needs, as far as the reader sees it; sides that said nothing are left out. */
export function needsOf(matter: Matter): readonly Needs[] {
  const all = stepsOf(matter, 'needs')
  return matter.sides
    .map((side) => ({ side, steps: all.filter((step) => isOf(step, side)) }))
    .filter(({ steps }) => steps.length > 0)
}

/** What one side said to the service alone, or to everybody; null: nothing. */
export function needsToldTo(matter: Matter, side: Side, told: ToldTo): StepOf<'needs'> | null {
  const use = told === 'service' ? 'with' : 'matter'
  return stepsOf(matter, 'needs').findLast((step) => isOf(step, side) && step.use === use) ?? null
}

function isOf(step: StepOf<'needs'>, { id }: Pick<Side, 'id'>): boolean {
  return step.side === id || (step.side === null && step.about === id)
}

/** Whether the reader may say what a side needs: the side itself, or the service for one that is not here. */
export function maySayNeeds({ voice }: Pick<Matter, 'voice'>, side: Side): boolean {
  if (side.hasEnded || voice.as === 'nobody') return false
  return voice.as === 'service' ? !side.isHere : voice.side.id === side.id
}

/**
 * Records them in the side's own name, or in the service's for a side that is not here and told it so. What was told to
 * the same before is corrected, but never by the service what a side said itself; nothing at all takes it back.
 * @returns whether anything was recorded
 * @throws RangeError where the reader does not speak for the side
 */
export async function sayNeeds(
  tx: PersonTx,
  matter: Matter,
  input: {
    readonly id: string
    readonly side: Side
    readonly told: ToldTo
    readonly access?: string
    readonly interpreter?: string
    /** ISO day. */
    readonly today: string
  },
): Promise<boolean> {
  const { id, side, told, access, interpreter, today } = input
  const { voice } = matter
  const isForThem = voice.as === 'service'
  if (!maySayNeeds(matter, side)) throw new RangeError('for nobody else')
  const wall = wallOfMatter(matter, told === 'service' ? { use: 'with', side: side.id } : { use: 'matter' })
  if (wall === null) throw new RangeError('no such wall')
  const said = needsToldTo(matter, side, told)
  const before = isForThem && said !== null && said.side !== null ? null : said
  const isNothing = access === undefined && interpreter === undefined
  if (isNothing && before === null) return false
  const done = await recordStep(tx, matter, {
    id,
    kind: 'needs',
    word: isNothing ? 'taken-back' : null,
    wall,
    onDay: today,
    body: { ...(access !== undefined && { access }), ...(interpreter !== undefined && { interpreter }) },
    ...(isForThem && { about: side.id }),
    ...(before !== null && { corrects: before.id }),
  })
  return done !== null
}

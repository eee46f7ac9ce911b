/** What each side prepared, and what it shows to everybody in the mediation. Pure. */
import { currentSteps, type Matter, type Side, type Step, type StepOf, takenBack } from '../matter.ts'
import type { Through } from '../step-kinds.ts'
import { wallOfMatter } from '../walls-of-matter.ts'

/** What a side may show to everybody: its own words behind its own wall. */
export type OwnItem = (StepOf<'prepared'> & Step) | (StepOf<'views'> & Step)

/** What one side prepared, as far as the reader sees it. */
export interface PreparedBySide {
  readonly side: Side
  readonly items: readonly PreparedItem[]
}

export interface PreparedItem {
  readonly item: OwnItem
  /** How it was shown last, and still is; null: it is not. */
  readonly shown: (StepOf<'shown'> & Step) | null
  /** Everybody who takes part now sees it. Who came after it was shown does not, until it is shown again. */
  readonly isShownToAll: boolean
}

/** Something that a side shows or showed to everybody in the mediation. */
export interface ShownItem {
  /** As it was shown. */
  readonly step: StepOf<'shown'> & Step
  /** ISO day on which it was taken back; null: it is shown. */
  readonly takenBackOn: string | null
}

const isShown = (step: Step): step is StepOf<'shown'> & Step => step.kind === 'shown'

/** The words of an item, as they are shown to everybody. */
export function wordsOfItem(item: OwnItem): string {
  return item.kind === 'prepared' ? item.body.says : [item.body.how, item.body.says ?? ''].join('\n\n').trim()
}

/** How a side that is not here told the service an item; undefined: the side wrote it itself, or there is none. */
export function throughOf(item: OwnItem | undefined): Through | undefined {
  return item?.kind === 'prepared' ? item.body.through : undefined
}

/** By side, those whose wall the reader is let in behind: the service sees all of them, a side its own. */
export function preparedBySide(matter: Matter): readonly PreparedBySide[] {
  const counting = currentSteps(matter.steps)
  const shown = counting.filter(isShown)
  const newest = wallOfMatter(matter, { use: 'mediation' })
  return matter.sides.flatMap((side) => {
    const wall = wallOfMatter(matter, { use: 'with', side: side.id })
    if (wall === null) return []
    const items = counting
      .filter((step): step is OwnItem => isOwnItem(step, side, wall))
      .map((item) => {
        const last = shown.findLast(({ about }) => about === item.id) ?? null
        return { item, shown: last, isShownToAll: last !== null && last.wall === newest }
      })
    return [{ side, items }]
  })
}

function isOwnItem({ kind, side, wall }: Step, { id }: Side, ownWall: string): boolean {
  return (kind === 'prepared' || kind === 'views') && side === id && wall === ownWall
}

/** The reader's own item of this id; null: there is none, or it is somebody else's. */
export function ownItem(matter: Matter, id: string): PreparedItem | null {
  if (matter.voice.as !== 'side') return null
  const { side } = matter.voice
  const own = preparedBySide(matter).find((each) => each.side.id === side.id)
  return own?.items.find(({ item }) => item.id === id) ?? null
}

/** Everything that was shown, the latest first; what was taken back keeps its place without its words. */
export function shownItems({ steps }: Pick<Matter, 'steps'>): readonly ShownItem[] {
  const backOf = new Map(
    steps
      .filter(({ kind, word }) => kind === 'shown' && word === takenBack)
      .map((step) => [step.corrects, step]),
  )
  return steps
    .filter(isShown)
    .filter(({ word }) => word !== takenBack)
    .map((step) => ({ step, takenBackOn: backOf.get(step.id)?.onDay ?? null }))
    .toReversed()
}

/**
 * What may leave a mediation: an item leaves when everybody who heard it, the service included, has agreed to it by
 * itself, and none of them has taken that back. Pure: pages, copies of a case and tests share it.
 */
import { type BareStep, currentSteps, type Matter, type Side, type Step, type StepOf } from '../matter.ts'

/** What of a matter decides it. A `Matter` is one. */
export type MatterOfReleases = Pick<Matter, 'sides' | 'steps' | 'service' | 'walls'>

/** What somebody whose agreement is needed said last; null: nothing yet. */
export type Said = StepOf<'release-answer'>['word'] | null

export interface Answer {
  /** Null: the mediation service. */
  readonly side: Pick<Side, 'id' | 'name' | 'isMine' | 'isHere' | 'hasEnded'> | null
  readonly name: string
  readonly says: Said
  /** ISO day on which they said so. */
  readonly on: string | null
}

/** An item that somebody asked to use outside, and what each said to it. */
export interface AskedItem {
  readonly asking: StepOf<'release-asked'>
  readonly item: Step
  readonly answers: readonly Answer[]
  readonly isReleased: boolean
  /** ISO day of the last agreement that was needed; null: it is not released. */
  readonly releasedOn: string | null
}

const itself: readonly string[] = ['release-asked', 'release-answer'] satisfies readonly BareStep['kind'][]

/** Whether a step is an item that may be asked for: something behind the wall of the mediation that still counts. */
function isItem({ kind, use }: Pick<BareStep, 'kind' | 'use'>): boolean {
  return use === 'mediation' && !itself.includes(kind)
}

/** Every item that may be asked for, in the order in which they were recorded. */
export function itemsOf({ steps }: Pick<Matter, 'steps'>): readonly Step[] {
  return currentSteps(steps).filter(isItem)
}

/**
 * The sides whose agreement is needed besides that of the service to an item behind a wall: all who stand behind it, and
 * those who did and took part, as what was said before them is theirs too. Who came later is not asked: they heard
 * nothing of it.
 * @param wall of the item
 */
export function sidesWhoMustAgree(
  { sides, steps, walls }: Pick<Matter, 'sides' | 'steps' | 'walls'>,
  wall: string,
): readonly Side[] {
  const behind = walls.find(({ id }) => id === wall)?.parties
  // Whoever cannot know who heard it asks everybody.
  if (behind === undefined) return sides
  const tookPart = new Set(
    steps
      .filter(({ kind, word, use }) => use === 'mediation' || (kind === 'side-answer' && word === 'joins'))
      .map(({ side }) => side),
  )
  const standing = new Map(behind.map(({ party, stands }) => [party, stands]))
  return sides.filter(({ id, party, hasEnded }) =>
    standing.get(party) === true ? !hasEnded : standing.has(party) && tookPart.has(id),
  )
}

/** Items that were asked for and still are, the latest first, with what each said. */
export function askedItems(matter: MatterOfReleases): readonly AskedItem[] {
  const counting = currentSteps(matter.steps)
  const items = new Map(itemsOf(matter).map((item) => [item.id, item]))
  return counting
    .filter((step): step is StepOf<'release-asked'> & Step => step.kind === 'release-asked')
    .toReversed()
    .flatMap((asking) => {
      const item = items.get(asking.about ?? '')
      return item === undefined ? [] : [askedItem(matter, counting, asking, item)]
    })
}

function askedItem(
  matter: MatterOfReleases,
  counting: readonly Step[],
  asking: StepOf<'release-asked'>,
  item: Step,
): AskedItem {
  const said = counting.filter(
    (step): step is StepOf<'release-answer'> & Step =>
      step.kind === 'release-answer' && step.about === asking.id,
  )
  const lastOf = (side: string | null) => said.findLast((step) => step.side === side)
  const answers = [null, ...sidesWhoMustAgree(matter, item.wall)].map((side): Answer => {
    const last = lastOf(side?.id ?? null)
    return {
      side,
      name: side?.name ?? matter.service.name,
      says: last?.word ?? null,
      on: last?.onDay ?? null,
    }
  })
  const isReleased = answers.every(({ says }) => says === 'agrees')
  const releasedOn = isReleased
    ? (answers
        .map(({ on }) => on ?? '')
        .sort()
        .at(-1) ?? null)
    : null
  return { asking, item, answers, isReleased, releasedOn }
}

/** The items that may leave today. */
export function releasedItems(matter: MatterOfReleases): readonly Step[] {
  const released = new Set(askedItems(matter).flatMap((asked) => (asked.isReleased ? [asked.item.id] : [])))
  return itemsOf(matter).filter(({ id }) => released.has(id))
}

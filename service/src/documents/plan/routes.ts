/** How the routes of a plan are put in order: their groups, their tags, and what is not open for one reason. */
import { describedRoute, type Reason, type RouteFinding, type RouteId } from '@way-forward/law'
import { groups, laterRoutes, type tags } from './words.ts'

/** Whether a route is shown among those that can be used. */
export function isOffered({ state }: RouteFinding): boolean {
  return state === 'open' || state === 'unknown'
}

/** What the order of the groups depends on. */
export interface GroupOrder {
  /** The routes that today’s step belongs to; none or one for one concern. */
  readonly doFirst: readonly RouteId[]
  /** A time to appeal or to claim is running. */
  readonly clockRuns: boolean
}

/** Today's group first, then the Tribunal where its time runs, then the rest. */
export function orderOfGroups({ doFirst, clockRuns }: GroupOrder): readonly number[] {
  const [first] = doFirst
  const leading = first === undefined ? null : groupOf(first)
  const key = `${leading} ${clockRuns}`
  const known = orders.get(key)
  if (known !== undefined) return known
  const order = [
    ...new Set([
      ...(leading === null ? [] : [leading]),
      ...(clockRuns ? [tribunalGroup] : []),
      ...groups.keys(),
    ]),
  ]
  orders.set(key, order)
  return order
}
const orders = new Map<string, readonly number[]>()

/** The tag of a route. */
export type Tag = keyof typeof tags

/** The tag of a route that is open or may be. */
export function tagOf({ id, state, first }: RouteFinding, doFirst: readonly RouteId[]): Tag {
  if (state === 'unknown') return 'unknown'
  if (doFirst.includes(id)) return 'first'
  if (lateRoutes.has(id)) return 'late'
  if (laterRoutes.has(id)) return 'later'
  if (first !== null && appealRoutes.has(id)) return first.rule === 'LAW-MED-23' ? 'leave' : 'certificate'
  return 'open'
}
const lateRoutes: ReadonlySet<RouteId> = new Set([
  'appeal-late',
  'appeal-leave-without-certificate',
  'discrimination-claim-late',
])
const appealRoutes: ReadonlySet<RouteId> = new Set(['appeal', 'appeal-recommendations'])

/** Which of `groups` a route stands in. */
export function groupOf(id: RouteId): number {
  return groupById.get(id) ?? otherGroup
}
const tribunalGroup = groups.findIndex(({ routes }) => routes.includes('appeal'))
const otherGroup = groups.length - 1
const groupById: ReadonlyMap<RouteId, number> = new Map(
  groups.flatMap(({ routes }, index) => routes.map((id): [RouteId, number] => [id, index])),
)

/** Routes that do not apply for the same reason are named together. */
export function byReason(
  routes: readonly RouteFinding[],
): readonly { readonly titles: string; readonly why: readonly Reason[] }[] {
  const found = new Map<string, { titles: string; readonly why: readonly Reason[] }>()
  for (const { id, why } of routes) {
    const [first] = why
    const key = why.length === 1 && first !== undefined ? first.say : id
    const known = found.get(key)
    if (known === undefined) found.set(key, { titles: titleOf(id), why })
    else known.titles += `; ${titleOf(id)}`
  }
  return [...found.values()]
}

/** What a route is called. */
export function titleOf(id: RouteId): string {
  return describedRoute(id)?.title ?? id
}

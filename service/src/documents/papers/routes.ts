/** The routes of a plan on paper, side by side in their groups, and those that are not open. */
import { describedRoute, en, factOf, type RouteDescription, type RouteFinding } from '@way-forward/law'
import { type Asked, missingOf } from '../plan/missing.ts'
import { byReason, groupOf, isOffered, orderOfGroups, type Tag, tagOf, titleOf } from '../plan/routes.ts'
import { groups, tags } from '../plan/words.ts'
import type { Citing, PaperSentence } from './cited-law.ts'

/** How a tag looks: each is told by its words too. */
export type RouteLook = (typeof tags)[Tag]['look']

/** A route that is open or may be. */
export interface PaperRoute {
  readonly title: string
  readonly tag: string
  readonly look: RouteLook
  readonly what: string
  /** Of several concerns, those that it is open for; null: it is open for the one. */
  readonly openFor: string | null
  /** What comes first; null: nothing does. */
  readonly first: PaperSentence | null
  readonly why: readonly PaperSentence[]
  /** What would settle whether it is open. */
  readonly settledBy: readonly string[]
  readonly steps: readonly string[]
  readonly whom: string
}

/** Routes of one sort. */
export interface PaperRouteGroup {
  readonly heading: string
  readonly routes: readonly PaperRoute[]
}

/** A row of the table in which routes are compared. */
export interface ComparedRoute {
  readonly title: string
  readonly tag: string
  readonly look: RouteLook
  readonly goodFor: string
  readonly cannot: string
  /** Cost, time, and whether it can run beside others. */
  readonly costAndTime: readonly string[]
  readonly decides: string
}

/** A route that is not open. */
export interface PaperClosedRoute {
  readonly titles: string
  /** Null: these facts never give it. */
  readonly tag: string | null
  readonly why: readonly PaperSentence[]
}

/** What the routes of a paper are made from. */
export interface RoutesOnPaper {
  readonly routes: readonly RouteFinding[]
  readonly asked: Asked
  readonly kind: Parameters<typeof factOf>[0]
  readonly doFirst: readonly RouteFinding['id'][]
  readonly clockRuns: boolean
  /** What each is open for, by route, where there are several concerns. */
  readonly openFor?: ReadonlyMap<RouteFinding['id'], string>
}

/** The routes that are open or may be, in the order of the page. */
export function openRoutes(options: RoutesOnPaper, citing: Citing): readonly PaperRouteGroup[] {
  const offered = options.routes.filter(isOffered)
  return orderOfGroups(options)
    .map((index) => ({
      heading: groups[index]?.heading ?? '',
      routes: offered
        .filter(({ id }) => groupOf(id) === index)
        .map((finding) => routeOf(finding, options, citing)),
    }))
    .filter(({ routes }) => routes.length > 0)
}

function routeOf(finding: RouteFinding, options: RoutesOnPaper, citing: Citing): PaperRoute {
  const { id, first, why } = finding
  const { what, steps, whom } = describedRoute(id) as RouteDescription
  const { text, look } = tags[tagOf(finding, options.doFirst)]
  return {
    title: titleOf(id),
    tag: text,
    look,
    what,
    openFor: options.openFor?.get(id) ?? null,
    first: first === null ? null : citing.sentence(first),
    why: why.map(citing.sentence),
    settledBy: finding.state === 'unknown' ? settledBy(finding, options) : [],
    steps,
    whom,
  }
}

function settledBy({ needs }: RouteFinding, { asked, kind }: RoutesOnPaper): readonly string[] {
  const facts = needs.map((fact) => ({ kind: factOf(kind, fact) === null ? null : kind, fact }))
  const { questions, words } = missingOf(facts, asked)
  return [...questions.map((question) => en[question].heading), ...words]
}

/** The same routes as a table, each once. */
export function comparedRoutes({
  routes,
  doFirst,
  clockRuns,
}: Pick<RoutesOnPaper, 'routes' | 'doFirst' | 'clockRuns'>): readonly ComparedRoute[] {
  const offered = new Map<string, RouteFinding>()
  for (const finding of routes)
    if (isOffered(finding) && !offered.has(finding.id)) offered.set(finding.id, finding)
  const inOrder = orderOfGroups({ doFirst, clockRuns }).flatMap((index) =>
    [...offered.values()].filter(({ id }) => groupOf(id) === index),
  )
  return inOrder.map((finding) => {
    const { goodFor, cannot, cost, time, binding, beside } = describedRoute(finding.id) as RouteDescription
    const { text, look } = tags[tagOf(finding, doFirst)]
    return {
      title: titleOf(finding.id),
      tag: text,
      look,
      goodFor,
      cannot,
      costAndTime: [cost, time, beside],
      decides: binding,
    }
  })
}

/** What is not open, and why: what may come or is over, then what these facts never give. */
export function closedRoutes(routes: readonly RouteFinding[], citing: Citing): readonly PaperClosedRoute[] {
  const closed = routes.filter(({ state }) => state === 'closed' || state === 'not-yet')
  const never = routes.filter(({ state }) => state === 'does-not-apply')
  return [
    ...closed.map(({ id, state, why }) => ({
      titles: titleOf(id),
      tag: tags[state === 'not-yet' ? 'not-yet' : 'closed'].text,
      why: why.map(citing.sentence),
    })),
    ...byReason(never).map(({ titles, why }) => ({ titles, tag: null, why: why.map(citing.sentence) })),
  ]
}

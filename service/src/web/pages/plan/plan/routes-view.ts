/** The routes side by side, each with its state and why; below them what is not open, and why. */
import {
  type ConcernKind,
  describedRoute,
  factOf,
  type Reason,
  type RouteDescription,
  type RouteFinding,
  type RouteId,
  type RuleId,
  routeDescriptions,
} from '@way-forward/law'
import { type Html, html, kept, nothing } from '../../../kit/html.ts'
import { lawLink } from './law-link.ts'
import { type Asked, missingOf } from './question-link.ts'
import { groups, laterRoutes, page, route, tags } from './words.ts'

export interface RoutesOptions {
  readonly routes: readonly RouteFinding[]
  readonly kind: ConcernKind
  readonly asked: Asked
  /** The routes that today's step belongs to; none or one for one concern. */
  readonly doFirst: readonly RouteId[]
  /** A time to appeal or to claim is running. */
  readonly clockRuns: boolean
  /** What a card says besides, by route: which of several concerns it is open for. */
  readonly notes?: ReadonlyMap<RouteId, string>
}

/** The routes that are open, or may be, in their groups. */
export function openRoutesView(options: RoutesOptions): Html {
  const cards: Html[][] = groups.map(() => [])
  for (const finding of options.routes) {
    if (isOffered(finding)) cards[groupOf(finding.id)]?.push(cardView(finding, options))
  }
  return html`${orderOfGroups(options).map((index) => {
    const members = cards[index] ?? []
    return members.length === 0
      ? nothing
      : html`<h3 class="routes__group">${groups[index]?.heading}</h3><ul class="routes">${members}</ul>`
  })}`
}

/** Today's group first, then the Tribunal where its time runs, then the rest. */
function orderOfGroups({ doFirst, clockRuns }: RoutesOptions): readonly number[] {
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

/** The routes that are not open: those that may come or are over, then in one folded list those that these facts never give. */
export function closedRoutesView({ routes }: Pick<RoutesOptions, 'routes'>): Html {
  const closed = routes.filter(({ state }) => state === 'closed' || state === 'not-yet')
  const never = routes.filter(({ state }) => state === 'does-not-apply')
  return html`${
    closed.length === 0
      ? nothing
      : html`<ul class="closed-routes">${closed.map(
          ({ id, state, why }) =>
            html`<li>${closedTitle(id, state === 'not-yet' ? 'not-yet' : 'closed')}${why.map(reasonWithLaw)}</li>`,
        )}</ul>`
  }${
    never.length === 0
      ? nothing
      : html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${page.notForHeading} (${never.length})</span></summary><div class="govuk-details__text"><ul class="closed-routes">${byReason(
          never,
        ).map(
          ({ titles, why }) =>
            html`<li><p class="closed-routes__title">${titles}</p>${why.map(reasonWithLaw)}</li>`,
        )}</ul></div></details>`
  }`
}

/** Routes that do not apply for the same reason are named together. */
function byReason(
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

/** Whether a route is shown among those that can be used. */
export function isOffered({ state }: RouteFinding): boolean {
  return state === 'open' || state === 'unknown'
}

function cardView(finding: RouteFinding, options: RoutesOptions): Html {
  const { id, why, first, state } = finding
  const tag = tagOf(finding, options.doFirst)
  // What needs answers or names of concerns is made for its page.
  if (state === 'unknown' || options.notes !== undefined) return cardOf(finding, tag, options)
  // Reasons are made once by the law, so a card with the same reasons is the same on every page.
  let known = cardsOfReasons.get(why)
  if (known === undefined) {
    known = []
    cardsOfReasons.set(why, known)
  }
  const same = known.find((each) => each.id === id && each.tag === tag && each.first === first)
  if (same !== undefined) return same.made
  const made = kept(cardOf(finding, tag, options))
  known.push({ id, tag, first, made })
  return made
}
const cardsOfReasons = new WeakMap<
  readonly Reason[],
  { readonly id: RouteId; readonly tag: Tag; readonly first: Reason | null; readonly made: Html }[]
>()

/**
 * What comes first stands on the card, or else the first reason; further reasons are behind "more", so that
 * many routes can be looked over. Where a route may or may not be open, every reason stands on the card.
 */
function cardOf({ id, why, first, needs, state }: RouteFinding, tag: Tag, options: RoutesOptions): Html {
  const { kind, asked, notes } = options
  const note = notes?.get(id)
  const shown = state === 'unknown' ? why : first === null ? why.slice(0, 1) : []
  const more = why.slice(shown.length)
  const rules = new Set<RuleId>(why.map((reason) => reason.rule))
  if (first !== null) rules.add(first.rule)
  return html`${fixedPart(id, tag)}${note === undefined ? nothing : html`<p class="small">${page.sharedFor} ${note}</p>`}${
    first === null ? nothing : html`<p><strong>${first.say}</strong></p>`
  }${shown.length === 0 ? nothing : html`<p>${shown.map(reasonAlone)}</p>`}${
    state === 'unknown' && needs.length > 0 ? settledBy(needs, kind, asked) : nothing
  }${factsOf.get(id) ?? nothing}${more.length === 0 ? nothing : html`<h5>${route.why}</h5><p>${more.map(reasonAlone)}</p>`}${moreOf.get(id) ?? nothing}${[...rules].map(lawItem)}</ul></div></details></li>`
}

function settledBy(needs: RouteFinding['needs'], kind: ConcernKind, asked: Asked): Html {
  const facts = needs.map((fact) => ({ kind: factOf(kind, fact) === null ? null : kind, fact }))
  const { questions, words } = missingOf(facts, asked)
  if (questions.length + words.length === 0) return nothing
  return html`<p>${route.settled} ${questions.map((question) => html`${question} `)}${words.join(', ')}</p>`
}

type Tag = keyof typeof tags

function tagOf({ id, state, first }: RouteFinding, doFirst: readonly RouteId[]): Tag {
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

function groupOf(id: RouteId): number {
  return groupById.get(id) ?? otherGroup
}
const tribunalGroup = groups.findIndex(({ routes }) => routes.includes('appeal'))
const otherGroup = groups.length - 1
const groupById: ReadonlyMap<RouteId, number> = new Map(
  groups.flatMap(({ routes }, index) => routes.map((id): [RouteId, number] => [id, index])),
)

// What follows is the same on every page, so it is made once: a route's own words, and the law's reasons.

/** The beginning of a card: title, tag, what it is. */
function fixedPart(id: RouteId, tag: Tag): Html {
  const key = `${id} ${tag}`
  return (
    cardBeginnings.get(key) ??
    remember(
      cardBeginnings,
      key,
      html`<li class="card route"><h4 class="route__title">${titleOf(id)} ${tagView(tag)}</h4><p>${describedRoute(id)?.what}</p>`,
    )
  )
}
const cardBeginnings = new Map<string, Html>()

function closedTitle(id: RouteId, tag: Tag): Html {
  const key = `${id} ${tag}`
  return (
    closedTitles.get(key) ??
    remember(closedTitles, key, html`<p class="closed-routes__title">${titleOf(id)} ${tagView(tag)}</p>`)
  )
}
const closedTitles = new Map<string, Html>()

function reasonAlone(reason: Reason): Html {
  return reasonsAlone.get(reason) ?? remember(reasonsAlone, reason, html`${reason.say} `)
}
const reasonsAlone = new WeakMap<Reason, Html>()

function reasonWithLaw(reason: Reason): Html {
  return (
    reasonsWithLaw.get(reason) ??
    remember(reasonsWithLaw, reason, html`<p>${reason.say} ${lawLink(reason.rule)}</p>`)
  )
}
const reasonsWithLaw = new WeakMap<Reason, Html>()

function lawItem(rule: RuleId): Html {
  return lawItems.get(rule) ?? remember(lawItems, rule, html`<li>${lawLink(rule)}</li>`)
}
const lawItems = new Map<RuleId, Html>()

function remember<K>(map: { set: (key: K, made: Html) => unknown }, key: K, made: Html): Html {
  map.set(key, kept(made))
  return made
}

function tagView(tag: Tag): Html {
  const { text, look } = tags[tag]
  return html`<strong class="govuk-tag tag--${look}">${text}</strong>`
}

function titleOf(id: RouteId): string {
  return describedRoute(id)?.title ?? id
}

/** The short facts of a card, and the beginning of what is behind "more". */
function factsView({ title, cost, time, binding }: RouteDescription): Html {
  return html`<ul class="facts" aria-label="${route.facts}">${[cost, time, binding].map((fact) => html`<li>${fact}</li>`)}</ul><details class="govuk-details route__more"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${route.more}<span class="govuk-visually-hidden">: ${title}</span></span></summary><div class="govuk-details__text">`
}

/** The rest, up to the list of the law, which the card fills and closes. */
function moreView({ goodFor, cannot, beside, steps, whom }: RouteDescription): Html {
  return html`<h5>${route.goodFor}</h5><p>${goodFor}</p><h5>${route.cannot}</h5><p>${cannot}</p><h5>${route.steps}</h5><ul class="govuk-list govuk-list--bullet">${steps.map((step) => html`<li>${step}</li>`)}</ul><h5>${route.whom}</h5><p>${whom}</p><h5>${route.beside}</h5><p>${beside}</p><h5>${route.law}</h5><ul class="govuk-list">`
}

const factsOf: ReadonlyMap<RouteId, Html> = new Map(
  routeDescriptions.map((description) => [description.id, kept(factsView(description))]),
)
const moreOf: ReadonlyMap<RouteId, Html> = new Map(
  routeDescriptions.map((description) => [description.id, kept(moreView(description))]),
)

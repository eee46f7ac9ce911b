/** The routes side by side under one clock, each with its state and why; below them what is not open, and why. */
import {
  type ConcernKind,
  factOf,
  type Position,
  type Reason,
  type RouteDescription,
  type RouteFinding,
  type RouteId,
  type RuleId,
  routeDescriptions,
} from '@way-forward/law'
import { untilOf } from '../../../../documents/plan/lanes.ts'
import {
  byReason,
  groupOf,
  isOffered,
  orderOfGroups,
  type Tag,
  tagOf,
  titleOf,
} from '../../../../documents/plan/routes.ts'
import { groups, page, route, tags } from '../../../../documents/plan/words.ts'
import { type Html, html, kept, nothing } from '../../../kit/html.ts'
import { type ClockModel, laneView } from './lanes-view.ts'
import { lawLink } from './law-link.ts'
import type { WaysToSay } from './ways-to-say.ts'

export interface RoutesOptions {
  readonly routes: readonly RouteFinding[]
  readonly kind: ConcernKind
  readonly ways: WaysToSay
  readonly found: Position
  /** The clock that the routes stand under; null: nothing of theirs is dated. */
  readonly clock: ClockModel | null
  /** The routes that today's step belongs to; none or one for one concern. */
  readonly doFirst: readonly RouteId[]
  /** A time to appeal or to claim is running. */
  readonly clockRuns: boolean
  /** What a route says besides: which of several concerns it is open for. */
  readonly notes?: ReadonlyMap<RouteId, string>
}

/** The routes that are open, or may be, in their groups. */
export function openRoutesView(options: RoutesOptions): Html {
  const members: Html[][] = groups.map(() => [])
  for (const finding of options.routes) {
    if (isOffered(finding)) members[groupOf(finding.id)]?.push(routeView(finding, options))
  }
  return html`${orderOfGroups(options).map((index) => {
    const own = members[index] ?? []
    return own.length === 0
      ? nothing
      : html`<h3 class="routes__group">${groups[index]?.heading}</h3><ul class="routes">${own}</ul>`
  })}`
}

/** The routes that are not open: those that may come or are over, then in one folded list those that these facts never give. */
export function closedRoutesView({
  routes,
  found,
  clock,
}: Pick<RoutesOptions, 'routes' | 'found' | 'clock'>): Html {
  const closed = routes.filter(({ state }) => state === 'closed' || state === 'not-yet')
  const never = routes.filter(({ state }) => state === 'does-not-apply')
  return html`${
    closed.length === 0
      ? nothing
      : html`<ul class="routes">${closed.map(
          (finding) =>
            html`${beginningOf(finding.id, finding.state === 'not-yet' ? 'not-yet' : 'closed')}${untilView(finding, found)}${clock !== null && laneView(finding, found, clock)}</summary><div class="govuk-details__text">${finding.why.map(reasonWithLaw)}</div></details></li>`,
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

/**
 * A route in a line: its name and tag, its last day, what comes first, and its bar under the clock. The rest
 * is folded, so that many routes can be looked over together.
 */
function routeView(finding: RouteFinding, options: RoutesOptions): Html {
  const { found, clock, notes } = options
  const { id, first } = finding
  const note = notes?.get(id)
  return html`${beginningOf(id, tagOf(finding, options.doFirst))}${untilView(finding, found)}${
    first === null ? nothing : firstOf(first)
  }${note !== undefined && html`<span class="route__first">${page.sharedFor} ${note}</span>`}${clock !== null && laneView(finding, found, clock)}${restOf(finding, options)}`
}

function untilView(finding: RouteFinding, found: Position): Html {
  const until = untilOf(finding, found)
  return until === '' ? nothing : html`<span class="route__until">${until}</span>`
}

/** What is folded. Reasons are made once by the law, so with the same reasons it is the same on every page. */
function restOf(finding: RouteFinding, options: RoutesOptions): Html {
  const { id, why, first, state } = finding
  // What needs answers is made for its page.
  if (state === 'unknown') return foldedOf(finding, options)
  let known = foldedOfReasons.get(why)
  if (known === undefined) {
    known = []
    foldedOfReasons.set(why, known)
  }
  const same = known.find((each) => each.id === id && each.first === first)
  if (same !== undefined) return same.made
  const made = kept(foldedOf(finding, options))
  known.push({ id, first, made })
  return made
}
const foldedOfReasons = new WeakMap<
  readonly Reason[],
  { readonly id: RouteId; readonly first: Reason | null; readonly made: Html }[]
>()

function foldedOf(finding: RouteFinding, { kind, ways }: RoutesOptions): Html {
  const { id, why, first, needs, state } = finding
  const rules = new Set<RuleId>(why.map((reason) => reason.rule))
  if (first !== null) rules.add(first.rule)
  return html`${factsOf.get(id) ?? nothing}${
    why.length === 0
      ? nothing
      : html`<h5>${state === 'unknown' ? route.whyUnknown : route.why}</h5><p>${why.map(reasonAlone)}</p>`
  }${state === 'unknown' && needs.length > 0 ? settledBy(finding, kind, ways) : nothing}${moreOf.get(id) ?? nothing}${[...rules].map(lawItem)}</ul></div></details></li>`
}

function settledBy({ needs, concern }: RouteFinding, kind: ConcernKind, ways: WaysToSay): Html {
  const { links, words } = ways.toSettle(
    needs.map((fact) =>
      factOf(kind, fact) === null ? { concern: null, kind: null, fact } : { concern, kind, fact },
    ),
  )
  if (links.length + words.length === 0) return nothing
  return html`<p>${route.settled} ${links.map((link) => html`${link} `)}${words.join(', ')}</p>`
}

// What follows is the same on every page, so it is made once: a route's own words, and the law's reasons.

/** The beginning of a route: title and tag. Routes that are not open stand under no heading of a group, and have none. */
function beginningOf(id: RouteId, tag: Tag): Html {
  const key = `${id} ${tag}`
  const known = beginnings.get(key)
  if (known !== undefined) return known
  const title = html`<span class="govuk-details__summary-text">${titleOf(id)}</span> ${tagView(tag)}`
  return remember(
    beginnings,
    key,
    html`<li class="route"><details class="govuk-details route__more"><summary class="govuk-details__summary route__summary">${
      tag === 'not-yet' || tag === 'closed'
        ? html`<span class="route__title">${title}</span>`
        : html`<h4 class="route__title">${title}</h4>`
    }`,
  )
}
const beginnings = new Map<string, Html>()

/** What comes first, made once for each reason of the law. */
function firstOf(first: Reason): Html {
  return firsts.get(first) ?? remember(firsts, first, html`<span class="route__first">${first.say}</span>`)
}
const firsts = new WeakMap<Reason, Html>()

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

/** What is folded begins with what the route is, and its short facts. */
function factsView({ what, cost, time, binding }: RouteDescription): Html {
  return html`</summary><div class="govuk-details__text"><p>${what}</p><ul class="facts" aria-label="${route.facts}">${[cost, time, binding].map((fact) => html`<li>${fact}</li>`)}</ul>`
}

/** The rest, up to the list of the law, which the route fills and closes. */
function moreView({ goodFor, cannot, beside, steps, whom }: RouteDescription): Html {
  return html`<h5>${route.goodFor}</h5><p>${goodFor}</p><h5>${route.cannot}</h5><p>${cannot}</p><h5>${route.steps}</h5><ul class="govuk-list govuk-list--bullet">${steps.map((step) => html`<li>${step}</li>`)}</ul><h5>${route.whom}</h5><p>${whom}</p><h5>${route.beside}</h5><p>${beside}</p><h5>${route.law}</h5><ul class="govuk-list">`
}

const factsOf: ReadonlyMap<RouteId, Html> = new Map(
  routeDescriptions.map((description) => [description.id, kept(factsView(description))]),
)
const moreOf: ReadonlyMap<RouteId, Html> = new Map(
  routeDescriptions.map((description) => [description.id, kept(moreView(description))]),
)

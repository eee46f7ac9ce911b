/** The routes side by side, each with its state and why; below them what is not open, and why. */
import {
  type Answers,
  addressOf,
  describedRoute,
  en,
  type QuestionName,
  questionAbout,
  type Reason,
  type RouteDescription,
  type RouteFinding,
  type RouteId,
  type RuleId,
  routeDescriptions,
} from '@way-forward/law'
import { type Html, href, html, kept, nothing } from '../../../kit/html.ts'
import { lawLink } from './dates-view.ts'
import { groups, page, route, tags } from './words.ts'

export interface RoutesOptions {
  readonly routes: readonly RouteFinding[]
  readonly answers: Answers
  /** The route that today's step belongs to, or null. */
  readonly doFirst: RouteId | null
  /** A time to appeal is running. */
  readonly clockRuns: boolean
}

/** The routes that are open, or may be. */
export function openRoutesView(options: RoutesOptions): Html {
  const { routes, clockRuns } = options
  const cards: Html[][] = groups.map(() => [])
  for (const finding of routes) {
    if (isOffered(finding)) cards[groupOf(finding.id)]?.push(cardView(finding, options))
  }
  const shown = groups.map(({ heading }, index) => {
    const members = cards[index] ?? []
    return members.length === 0
      ? nothing
      : html`<h3 class="routes__group">${heading}</h3><ul class="routes">${members}</ul>`
  })
  return html`<section><h2>${page.routesHeading}</h2><p>${clockRuns ? page.routesIntro : page.routesIntroPlain}</p>${shown}</section>`
}

/** The routes that are not open. */
export function closedRoutesView({ routes }: RoutesOptions): Html {
  const closed = routes.filter((finding) => !isOffered(finding))
  if (closed.length === 0) return nothing
  return html`<section><h2>${page.closedHeading}</h2><ul class="closed-routes">${closed.map(
    ({ id, state, why }) =>
      html`<li>${closedHeading(id, state === 'not-yet' ? 'not-yet' : state === 'closed' ? 'closed' : 'does-not-apply')}${why.map(reasonWithLaw)}</li>`,
  )}</ul></section>`
}

/** A question with the answers kept. @param text its own words unless given */
export function questionLink(
  question: QuestionName,
  answers: Answers,
  text: string = en[question].heading,
): Html {
  return html`<a class="govuk-link" href="${href(`/guide/${question}?${addressOf(answers)}`)}">${text}</a>`
}

function isOffered({ state }: RouteFinding): boolean {
  return state === 'open' || state === 'unknown'
}

function cardView(finding: RouteFinding, options: RoutesOptions): Html {
  const { why, first, state } = finding
  const [reason] = why
  const tag = tagOf(finding, options.doFirst)
  if (reason === undefined || why.length > 1 || first !== null || state === 'unknown') {
    return cardOf(finding, tag, options)
  }
  // Most routes have one reason, which is the same on every page, and so is their card.
  const known = simpleCards.get(reason) ?? new Map<string, Html>()
  simpleCards.set(reason, known)
  const key = `${finding.id} ${tag}`
  return known.get(key) ?? remember(known, key, cardOf(finding, tag, options))
}
const simpleCards = new WeakMap<Reason, Map<string, Html>>()

function cardOf({ id, why, first, needs, state }: RouteFinding, tag: Tag, options: RoutesOptions): Html {
  const rules = new Set<RuleId>(why.map((reason) => reason.rule))
  if (first !== null) rules.add(first.rule)
  return html`${fixedPart(id, tag)}${
    first === null ? nothing : html`<p><strong>${first.say}</strong></p>`
  }<p>${why.map(reasonAlone)}</p>${
    state === 'unknown' && needs.length > 0
      ? html`<p>${route.settled} ${[...new Set(needs.map(questionAbout))].map((question) => html`${questionLink(question, options.answers)} `)}</p>`
      : nothing
  }${factsAndMore.get(id) ?? nothing}${[...rules].map(lawItem)}</ul></div></details></li>`
}

type Tag = keyof typeof tags

function tagOf({ id, state, first }: RouteFinding, doFirst: RouteId | null): Tag {
  if (state === 'unknown') return 'unknown'
  if (id === doFirst) return 'first'
  if (lateRoutes.has(id)) return 'late'
  if (groupOf(id) === laterGroup) return 'later'
  if (first !== null && appealRoutes.has(id)) return first.rule === 'LAW-MED-23' ? 'leave' : 'certificate'
  return 'open'
}
const lateRoutes: ReadonlySet<RouteId> = new Set(['appeal-late', 'appeal-leave-without-certificate'])
const appealRoutes: ReadonlySet<RouteId> = new Set(['appeal', 'appeal-recommendations'])

function groupOf(id: RouteId): number {
  return groupById.get(id) ?? besideGroup
}
const besideGroup = 1
const laterGroup = 2
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

function closedHeading(id: RouteId, tag: Tag): Html {
  const key = `${id} ${tag}`
  return (
    closedHeadings.get(key) ?? remember(closedHeadings, key, html`<h3>${titleOf(id)} ${tagView(tag)}</h3>`)
  )
}
const closedHeadings = new Map<string, Html>()

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

/** The rest of a card, up to the list of the law, which the card fills and closes. */
function factsAndMoreOf(description: RouteDescription): Html {
  const { title, goodFor, cannot, cost, time, binding, beside, steps, whom } = description
  return html`<ul class="facts" aria-label="${route.facts}">${[cost, time, binding].map((fact) => html`<li>${fact}</li>`)}</ul><details class="govuk-details route__more"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${route.more}<span class="govuk-visually-hidden">: ${title}</span></span></summary><div class="govuk-details__text"><h5>${route.goodFor}</h5><p>${goodFor}</p><h5>${route.cannot}</h5><p>${cannot}</p><h5>${route.steps}</h5><ul class="govuk-list govuk-list--bullet">${steps.map((step) => html`<li>${step}</li>`)}</ul><h5>${route.whom}</h5><p>${whom}</p><h5>${route.beside}</h5><p>${beside}</p><h5>${route.law}</h5><ul class="govuk-list">`
}

const factsAndMore: ReadonlyMap<RouteId, Html> = new Map(
  routeDescriptions.map((description) => [description.id, kept(factsAndMoreOf(description))]),
)

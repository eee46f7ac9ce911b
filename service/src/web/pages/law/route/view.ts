/** One route: what it is for, what it costs, how to do it, whom to ask, and the law behind it. */
import { type ConcernKind, concernKinds, type RouteDescription } from '@way-forward/law'
import { summaryList } from '../../../govuk/summary-list.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import { withTerms } from '../glossary-link.ts'
import { lawFrame } from '../law-frame.ts'
import { asAtLine, ruleList } from '../rule-statement.ts'
import { concernWords } from '../words/concern-words.ts'
import { concernsOfRoute } from './concerns-of-route.ts'
import { datesOfRoute } from './dates-of-route.ts'
import { words } from './words.ts'

const above = { text: words.all, href: '/routes' } as const

/** A whole page. */
export function routeView(route: RouteDescription): Html {
  const seen = new Set<string>()
  const row = (key: string, text: string) => ({
    key: { text: key },
    value: { html: html`${withTerms(text, seen)}` },
  })
  return lawFrame({
    title: route.title,
    above,
    main: html`<h1 class="govuk-heading-xl">${route.title}</h1>
<p class="govuk-body-l">${withTerms(route.what, seen)}</p>
${summaryList({
  rows: [
    row(words.goodFor, route.goodFor),
    row(words.cannot, route.cannot),
    row(words.cost, route.cost),
    row(words.time, route.time),
    row(words.binding, route.binding),
    row(words.beside, route.beside),
    row(words.whom, route.whom),
  ],
})}
<h2>${words.steps}</h2>
<ol class="govuk-list govuk-list--number">${route.steps.map((step) => html`<li>${withTerms(step, seen)}</li>`)}</ol>
${route.rules.some((rule) => rule.startsWith('LAW-FORM-')) ? html`<p><a class="govuk-link" href="/appeal-step-by-step">${words.steps1}</a></p>` : nothing}
${route.id === 'mediation-advice' || route.id === 'mediation' ? html`<p><a class="govuk-link" href="/certificate">${words.certificate}</a></p>` : nothing}
<h2>${words.concerns}</h2>
${concernsView(route)}
<p>${words.concernsSay} <a class="govuk-link" href="/guide">${words.check}</a></p>
${datesView(route)}
<h2>${words.law}</h2>
${ruleList(route.rules, seen)}
${asAtLine}`,
  })
}

/** Where an address names no route that there is. */
export function unknownRouteView(): Html {
  return lawFrame({
    title: words.unknown,
    above,
    main: html`<h1 class="govuk-heading-xl">${words.unknown}</h1><p>${words.unknownSays} <a class="govuk-link" href="/routes">${words.unknownLink}</a></p>`,
  })
}

/** What the route is for; for those that are for everything a sentence is enough. */
function concernsView({ id }: RouteDescription): Html {
  const { now, later } = concernsOfRoute(id)
  if (now.length === concernKinds.length) return html`<p>${words.anything}</p>`
  return html`<ul>${now.map(concernItem)}</ul>${
    later.length === 0 ? nothing : html`<p>${words.later}</p><ul>${later.map(concernItem)}</ul>`
  }`
}

function concernItem(kind: ConcernKind): Html {
  return html`<li>${concernWords[kind]}</li>`
}

function datesView({ id }: RouteDescription): Html {
  const dates = datesOfRoute(id)
  if (dates.length === 0) return nothing
  return html`<h2>${words.dates}</h2><ul>${dates.map(
    ({ name, title }) => html`<li><a class="govuk-link" href="/date/${name}">${title}</a></li>`,
  )}</ul>`
}

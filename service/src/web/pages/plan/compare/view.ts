/** Routes compared in one table, which stands as a list of rows on a narrow screen. */
import { describedRoute, type RouteFinding, type RouteId, routeDescriptions } from '@way-forward/law'
import { untilOf } from '../../../../documents/plan/lanes.ts'
import { groupOf, isOffered, tagOf, titleOf } from '../../../../documents/plan/routes.ts'
import { tags } from '../../../../documents/plan/words.ts'
import { table } from '../../../govuk/table.ts'
import { tag } from '../../../govuk/tag.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import type { BesidePlan } from '../beside/beside-plan.ts'
import { besideFrame, besideLinks, clockView } from '../beside/beside-view.ts'
import { words } from './words.ts'

/** The page. Without answers it compares every route. */
export function compareView(plan: BesidePlan): Html {
  const offered = offeredOnce(plan.found.routes)
  const ids = plan.step === null ? routeDescriptions.map(({ id }) => id) : offered.map(({ id }) => id)
  return besideFrame(
    plan,
    words.title,
    html`<p class="govuk-body-l">${plan.step === null ? words.leadAll : words.lead}</p>${clockView(plan)}${table(
      {
        classes: 'stacked-table compare',
        firstCellIsHeader: true,
        head: [
          { text: words.route },
          { text: words.goodFor },
          { text: words.cost },
          { text: words.time },
          { text: words.binding },
          { text: words.beside },
          { text: words.cannot },
        ],
        rows: ids
          .toSorted((a, b) => groupOf(a) - groupOf(b))
          .map((id) => rowOf(id, offered.find((each) => each.id === id) ?? null, plan)),
      },
    )}${besideLinks(plan, '/plan/compare')}`,
  )
}

/** Each route once, though it may be open for several concerns. */
function offeredOnce(routes: readonly RouteFinding[]): readonly RouteFinding[] {
  const found = new Map<RouteId, RouteFinding>()
  for (const each of routes) if (isOffered(each) && !found.has(each.id)) found.set(each.id, each)
  return [...found.values()]
}

function rowOf(id: RouteId, finding: RouteFinding | null, { found, steps }: BesidePlan) {
  const described = describedRoute(id)
  const doFirst = steps.flatMap(({ route }) => (route === null ? [] : [route]))
  const cell = (label: string, text: string | undefined) => ({ text, attributes: { 'data-label': label } })
  return [
    {
      html: html`${titleOf(id)}${finding === null ? nothing : stateOf(finding, doFirst, untilOf(finding, found))}`,
    },
    cell(words.goodFor, described?.goodFor),
    cell(words.cost, described?.cost),
    cell(words.time, described?.time),
    cell(words.binding, described?.binding),
    cell(words.beside, described?.beside),
    cell(words.cannot, described?.cannot),
  ]
}

function stateOf(finding: RouteFinding, doFirst: readonly RouteId[], until: string): Html {
  const { text, look } = tags[tagOf(finding, doFirst)]
  return html` ${tag({ text, classes: `tag--${look}` })}${until === '' ? nothing : html`<br><span class="small soft">${until}</span>`}`
}

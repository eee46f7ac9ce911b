/** The routes of a concern in short: name, state and last day; the rest stands on a page of its own. */
import type { RouteFinding } from '@way-forward/law'
import type { CaseFile } from '../../../../cases/case-file.ts'
import { untilOf } from '../../../../documents/plan/lanes.ts'
import { groupOf, isOffered, orderOfGroups, tagOf, titleOf } from '../../../../documents/plan/routes.ts'
import { clockRunsFor } from '../../../../documents/plan/warnings.ts'
import { tags } from '../../../../documents/plan/words.ts'
import { details } from '../../../govuk/details.ts'
import { tag } from '../../../govuk/tag.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import type { ClockedPart } from '../../plan/plan/concern-view.ts'
import { caseAddress } from '../case-frame.ts'
import { words } from './words.ts'

/** Where the routes of a concern stand on the page of routes. */
export function routesAnchor(place: number): string {
  return `routes-${place + 1}`
}

/** Those that are open, in the order of the whole list; folded below, those of which more has to be known. */
export function routesInShort(file: CaseFile, part: ClockedPart): Html {
  const { concern, found, step, place } = part
  const doFirst = step.route === null ? [] : [step.route]
  const order = orderOfGroups({ doFirst, clockRuns: clockRunsFor(part) })
  const offered = found.routes
    .filter((each) => each.concern === concern.id && isOffered(each))
    .sort((a, b) => order.indexOf(groupOf(a.id)) - order.indexOf(groupOf(b.id)))
  const known = offered.filter(({ state }) => state !== 'unknown')
  const unknown = offered.filter(({ state }) => state === 'unknown')
  const all = `${caseAddress(file, '/routes')}#${routesAnchor(place)}`
  return html`${
    known.length === 0
      ? html`<p>${words.noRoutes}</p>`
      : html`<ul class="short-routes">${known.map((finding) => lineOf(finding, part, doFirst))}</ul>`
  }${
    unknown.length === 0
      ? nothing
      : details({
          summaryText: words.routesUnknown(unknown.length),
          html: html`<ul class="short-routes">${unknown.map((finding) => lineOf(finding, part, doFirst))}</ul>`,
        })
  }<p><a class="govuk-link" href="${href(all)}">${words.routesAll}</a></p>`
}

function lineOf(finding: RouteFinding, { found }: ClockedPart, doFirst: readonly RouteFinding['id'][]): Html {
  const { text, look } = tags[tagOf(finding, doFirst)]
  const until = untilOf(finding, found)
  return html`<li><span class="short-routes__title">${titleOf(finding.id)}</span> ${tag({ text, classes: `tag--${look}` })}${
    until === '' ? nothing : html` <span class="short-routes__until">${until}</span>`
  }</li>`
}

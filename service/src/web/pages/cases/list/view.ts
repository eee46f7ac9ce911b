/** The list of somebody's cases. */
import { plainDay } from '@way-forward/law'
import { namesOfConcerns } from '../../../../cases/concern-names.ts'
import type { KeptSide } from '../../../../cases/kept-sides.ts'
import type { ListedCase } from '../../../../cases/list-cases.ts'
import { nameOfCase } from '../../../../cases/name-of-case.ts'
import { isWaiting, type PersonsMatter } from '../../../../mediation/matters-of-person.ts'
import { button } from '../../../govuk/button.ts'
import { tag } from '../../../govuk/tag.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { leaf } from '../../../kit/leaf.ts'
import { signedIn, type Visit } from '../../../kit/page.ts'
import { signedInLayout } from '../../../kit/signed-in-frame.ts'
import { caseAddress } from '../case-frame.ts'
import { matterName, nextOfMatter, partedView } from '../today/matters-view.ts'
import { keptListView } from '../yours/kept/view.ts'
import { words } from './words.ts'

export interface CaseListModel {
  readonly cases: readonly ListedCase[]
  /** Mediations and disagreement resolutions of these cases, and those that somebody takes part in by a link. */
  readonly matters: readonly PersonsMatter[]
  readonly kept: readonly KeptSide[]
}

/** A whole page. Whoever takes part in a matter by a link, and has no case, reads of no case. */
export function caseListView(visit: Visit, { cases, matters, kept }: CaseListModel): Html {
  const hasDesk = signedIn(visit).works.some(({ kind }) => kind === 'adviser')
  const guest = matters.filter(({ as }) => as === 'guest')
  const isGuestAlone = cases.length === 0 && guest.length > 0
  const title = isGuestAlone ? words.mattersTitle : words.title
  const main = html`<h1 class="govuk-heading-xl">${title}</h1>${
    hasDesk ? html`<p>${words.desk} <a class="govuk-link" href="/desk">${words.deskLink}</a></p>` : nothing
  }${
    isGuestAlone
      ? nothing
      : cases.length === 0
        ? noneView()
        : html`<ul class="case-list">${cases.map((each) => caseView(each, matters))}</ul>${button({ text: words.open, href: '/cases/open', classes: 'govuk-button--secondary' })}`
  }${partedView(guest, isGuestAlone)}${keptListView(kept)}`
  return signedInLayout(visit, { title, accountSection: '/cases', main })
}

function caseView(listed: ListedCase, matters: readonly PersonsMatter[]): Html {
  const { id, childName, openedAt, label, kind, concerns, settled, isOnlyOwn, next, news } = listed
  const details = childName === null ? {} : { 'child-name': { value: childName, wall: '' } }
  const about = [...namesOfConcerns(concerns).values()]
  return html`<li class="card case-card${next === null && ' case-card--plain'}">${next === null ? nothing : leaf(next.day)}<div><h2 class="govuk-heading-m"><a class="govuk-link" href="${href(caseAddress({ id }))}">${nameOfCase({ details, openedAt })}</a></h2><p>${
    next === null
      ? words.noDate
      : html`<strong>${next.what}</strong>: ${next.which === 'advised' ? words.advised(plainDay(next.lastDay)) : words.last}`
  }</p><p>${about.length > 0 ? about.join(', ') : settled > 0 ? words.settled : isOnlyOwn ? words.onlyOwn : words.nothingYet}</p>${waitingView(matters.filter((each) => each.caseId === id && isWaiting(each)))}<p class="soft">${kind === 'family' ? words.asFamily(label) : words.asAdviser(label)}${
    news === 0 ? nothing : html` ${tag({ text: words.news(news), classes: 'tag--first' })}`
  }</p></div></li>`
}

/** What waits for the family in mediations of the case. */
function waitingView(waiting: readonly PersonsMatter[]): Html {
  return html`${waiting.map(
    (matter) =>
      html`<p><strong>${nextOfMatter(matter)}</strong>: <a class="govuk-link" href="${href(`/mediation/${matter.id}`)}">${matterName(matter)}</a></p>`,
  )}`
}

function noneView(): Html {
  return html`<p class="govuk-body-l">${words.noneLead}</p><ul class="govuk-list govuk-list--bullet">${words.whatFor.map((each) => html`<li>${each}</li>`)}</ul>${button({ text: words.open, href: '/cases/open' })}<p>${words.fromPlan} <a class="govuk-link" href="/guide">${words.fromPlanLink}</a></p><p>${words.invited}</p>`
}

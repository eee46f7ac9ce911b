/** A side that is offered by email, as whoever is offered it sees it. Nothing of the matter stands here. */
import type { ListedCase } from '../../../../cases/list-cases.ts'
import { nameOfCase } from '../../../../cases/name-of-case.ts'
import type { OfferedSide, SideRefusal } from '../../../../mediation/arranging/take-side.ts'
import { button } from '../../../govuk/button.ts'
import { summaryList } from '../../../govuk/summary-list.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import type { Visit } from '../../../kit/page.ts'
import { signedInLayout } from '../../../kit/signed-in-frame.ts'
import { refusals, words } from './words.ts'

/** Before somebody has signed in. */
export function landingView(visit: Visit, offer: OfferedSide): Html {
  return frame(
    visit,
    html`${offerView(offer)}<p>${words.signInSays}</p><form method="post" action="${href(visit.path)}">${tokenInput(visit)}${button(
      { text: words.signIn },
    )}</form><p class="soft">${words.notYou}</p>`,
  )
}

interface Taking {
  readonly secret: string
  /** Cases of their family that whoever takes it over has already. */
  readonly own: readonly ListedCase[]
}

/** For somebody who is signed in with the address that it was sent to: one button. */
export function takeView(visit: Visit, offer: OfferedSide, { secret, own }: Taking): Html {
  return frame(
    visit,
    html`${offerView(offer)}${besideView(own)}<form method="post" action="/mediation/invited">${tokenInput(visit)}<input type="hidden" name="secret" value="${secret}">${button(
      { text: offer.kind === 'claim' ? words.claim : words.take, preventDoubleClick: true },
    )}</form><p class="soft">${words.notYou}</p>`,
  )
}

/** Two cases of one family stand side by side: said before the second is there. */
function besideView(own: readonly ListedCase[]): Html {
  if (own.length === 0) return nothing
  return html`<section class="card card--sky"><h2 class="govuk-heading-m">${words.besideHeading(own.length)}</h2><ul class="govuk-list">${own.map(
    ({ id, childName, openedAt }) =>
      html`<li><a class="govuk-link" href="${href(`/cases/${id}`)}">${nameOfCase({ details: childName === null ? {} : { 'child-name': { value: childName, wall: '' } }, openedAt })}</a></li>`,
  )}</ul>${words.beside.map((each) => html`<p>${each}</p>`)}</section>`
}

/** Why it cannot be taken. */
export function refusedView(visit: Visit, why: SideRefusal): Html {
  const { title, says } = refusals[why]
  return frame(
    visit,
    html`<h1 class="govuk-heading-xl">${title}</h1><p class="govuk-body-l">${says}</p>${
      visit.who !== null &&
      html`<p>${words.signedInAs(visit.who.email)} <a class="govuk-link" href="/cases">${words.on}</a></p>`
    }`,
  )
}

/** Where the browser holds no secret any more. */
export function lostView(visit: Visit): Html {
  return frame(
    visit,
    html`<h1 class="govuk-heading-xl">${words.lostTitle}</h1><p class="govuk-body-l">${words.lost}</p>`,
  )
}

function offerView({ kind, role, process, service }: OfferedSide): Html {
  const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } })
  const isClaim = kind === 'claim'
  return html`<h1 class="govuk-heading-xl">${words.heading(service)}</h1><p class="govuk-body-l">${
    isClaim ? words.claimLead : words.guestLead[process]
  }</p>${summaryList({
    rows: [
      row(words.as, words.roles[role]),
      row(words.sees, isClaim ? words.claimSees : words.guestSees),
      row(words.until, isClaim ? words.claimUntil : words.guestUntil),
    ],
  })}`
}

function frame(visit: Visit, main: Html): Html {
  return visit.who === null
    ? layout({ title: words.title, main, section: '/cases', exit: true })
    : signedInLayout(visit, { title: words.title, main, accountSection: null })
}

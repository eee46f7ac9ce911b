/** A place in an organisation, as whoever is offered it sees it. */
import type { PlaceRefusal, PresentedPlace } from '../../../auth/organisations/accept-place.ts'
import { button } from '../../govuk/button.ts'
import { summaryList } from '../../govuk/summary-list.ts'
import { tokenInput } from '../../kit/form-token.ts'
import { type Html, href, html } from '../../kit/html.ts'
import { layout } from '../../kit/layout.ts'
import type { Visit } from '../../kit/page.ts'
import { signedInLayout } from '../../kit/signed-in-frame.ts'
import { capacityWords, kindWords, roleWords, todayWords } from '../organisation/words.ts'
import { refusals, words } from './words.ts'

/** Before somebody has signed in. */
export function landingView(visit: Visit, place: PresentedPlace): Html {
  return frame(
    visit,
    html`${placeView(place)}<p>${words.signInSays}</p><form method="post" action="${href(visit.path)}">${tokenInput(visit)}${button(
      { text: words.signIn },
    )}</form><p class="soft">${words.notYou}</p>`,
  )
}

/** For somebody who is signed in: one button. */
export function takeView(visit: Visit, place: PresentedPlace, secret: string): Html {
  return frame(
    visit,
    html`${placeView(place)}<form method="post" action="/join">${tokenInput(visit)}<input type="hidden" name="secret" value="${secret}">${button(
      { text: words.take, preventDoubleClick: true },
    )}</form><p class="soft">${words.notYou}</p>`,
  )
}

/** Why it cannot be taken. */
export function refusedView(visit: Visit, why: PlaceRefusal): Html {
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

function placeView({ name, kind, role, capacities }: PresentedPlace): Html {
  const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } })
  return html`<h1 class="govuk-heading-xl">${words.heading(name)}</h1><p class="govuk-body-l">${words.lead}</p>${summaryList(
    {
      rows: [
        row(words.organisation, `${name} (${kindWords[kind]})`),
        row(words.as, roleWords[role]),
        capacities.length > 0 && row(words.may, capacities.map((each) => capacityWords[each]).join(', ')),
        todayWords[kind] !== undefined && row(words.today, todayWords[kind]),
        row(words.next, words.nextSays),
      ],
    },
  )}`
}

function frame(visit: Visit, main: Html): Html {
  return visit.who === null
    ? layout({ title: words.title, main, section: '/cases', exit: true })
    : signedInLayout(visit, { title: words.title, main, accountSection: null })
}

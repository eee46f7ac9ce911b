/** An invitation as whoever is invited sees it. Nothing of the child stands here. */
import { day, plainDay } from '@way-forward/law'
import type { PresentedOffer } from '../../../cases/sharing/sharing.ts'
import { button } from '../../govuk/button.ts'
import { radios } from '../../govuk/radios.ts'
import { summaryList } from '../../govuk/summary-list.ts'
import { described, type FieldFault, faultSummary } from '../../kit/form-fault.ts'
import { tokenInput } from '../../kit/form-token.ts'
import { type Html, href, html } from '../../kit/html.ts'
import { layout } from '../../kit/layout.ts'
import type { Visit } from '../../kit/page.ts'
import { signedInLayout } from '../../kit/signed-in-frame.ts'
import { refusals, words } from './words.ts'

/** Before somebody has signed in. @param action where the button leads */
export function landingView(visit: Visit, offer: PresentedOffer, action: string): Html {
  return frame(
    visit,
    html`${offerView(offer)}<p>${words.signInSays}</p><form method="post" action="${href(action)}">${tokenInput(visit)}${button(
      { text: words.signIn },
    )}</form><p class="soft">${words.notYou}</p>`,
  )
}

export interface AcceptModel {
  readonly offer: PresentedOffer
  readonly secret: string
  /** Advice services that they work for. */
  readonly services: readonly { readonly organisation: string; readonly name: string }[]
  readonly faults: readonly FieldFault[]
}

/** For somebody who is signed in: one button. */
export function acceptView(visit: Visit, { offer, secret, services, faults }: AcceptModel): Html {
  const whom =
    offer.kind === 'adviser' &&
    services.length > 0 &&
    radios({
      name: 'for',
      fieldset: { legend: { text: words.whom, classes: 'govuk-fieldset__legend--s' } },
      ...described(faults, 'for', null),
      items: [
        ...services.map(({ organisation, name }) => ({ value: organisation, text: `For ${name}` })),
        { value: 'myself', text: words.myself },
      ],
    })
  return frame(
    visit,
    html`${faultSummary(faults)}${offerView(offer)}<form method="post" action="/invitation" novalidate>${tokenInput(visit)}<input type="hidden" name="secret" value="${secret}">${whom}${button(
      { text: words.accept, preventDoubleClick: true },
    )}</form><p class="soft">${words.notYou}</p>`,
    faults.length > 0,
  )
}

/** Why it cannot be accepted. @param why as the verb says */
export function refusedView(visit: Visit, why: keyof typeof refusals): Html {
  const { title, says } = refusals[why]
  return frame(
    visit,
    html`<h1 class="govuk-heading-xl">${title}</h1><p class="govuk-body-l">${says}</p>${
      visit.who !== null &&
      html`<p>${words.signedInAs(visit.who.email)} <a class="govuk-link" href="/cases">${words.toCases}</a></p>`
    }`,
  )
}

/** Where the browser holds no secret any more. */
export function lostView(visit: Visit): Html {
  return frame(
    visit,
    html`<h1 class="govuk-heading-xl">${words.lostTitle}</h1><p class="govuk-body-l">${words.lost}</p><p><a class="govuk-link" href="/cases">${words.toCases}</a></p>`,
  )
}

function offerView({ madeAs, label, opens, mayWrite, fromOn, untilOn }: PresentedOffer): Html {
  const from = madeAs === null ? words.somebody : madeAs.slice(0, 1).toUpperCase() + madeAs.slice(1)
  const sees = (['family', 'shared'] as const)
    .filter((kind) => opens.includes(kind))
    .map((kind) => words[kind])
  const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } })
  return html`<h1 class="govuk-heading-xl">${words.heading(from)}</h1><p class="govuk-body-l">${words.lead}</p>${summaryList(
    {
      rows: [
        row(words.as, label),
        row(words.sees, sees.length === 0 ? words.seesNothingYet : sees.join(', and ')),
        row(words.adds, sees.length === 0 || mayWrite ? words.readsAndAdds : words.readsOnly),
        row(words.from, plainDay(day(fromOn))),
        row(words.until, untilOn === null ? words.noEnd : plainDay(day(untilOn))),
      ],
    },
  )}<p>${words.known}</p>`
}

function frame(visit: Visit, main: Html, hasErrors = false): Html {
  const shared = { title: words.title, hasErrors, main }
  return visit.who === null
    ? layout({ ...shared, section: '/cases', exit: true })
    : signedInLayout(visit, { ...shared, accountSection: '/cases' })
}

/** The frame of every page of an account: the way around it, and in a demonstration the banner that says so. */
import type { OrganisationKind } from '../../db/data.ts'
import { tokenInput } from './form-token.ts'
import { type Html, html, nothing } from './html.ts'
import { type Frame, layout } from './layout.ts'
import type { Visit } from './page.ts'

/** The entries of the navigation of an account, by path. */
export type AccountSection = '/cases' | '/desk' | '/mediation' | '/organisation' | '/operate' | '/account'

export interface SignedInFrame extends Omit<Frame, 'section' | 'exit' | 'top'> {
  /** The entry that the page belongs to, or null. */
  readonly accountSection: AccountSection | null
  /** A desk of a professional: denser. */
  readonly isDesk?: boolean
}

/** A whole document for whoever is signed in. It has the button to leave at once. */
export function signedInLayout(visit: Visit, frame: SignedInFrame): Html {
  const { main, accountSection, isDesk, ...rest } = frame
  return layout({
    ...rest,
    section: '/cases',
    exit: true,
    top: html`${bannerOfDemo(visit)}${wayAround(visit, accountSection)}`,
    main: isDesk === true ? html`<div class="desk">${main}</div>` : main,
  })
}

/** Says that this is a demonstration, and where its emails are; elsewhere nothing. */
export function bannerOfDemo({ isDemo }: Pick<Visit, 'isDemo'>): Html {
  return isDemo ? demoBanner : nothing
}

const demoBanner = html`<section class="demo-banner" aria-label="Demonstration"><p><strong>This is a demonstration.</strong> Everybody in it is an example, and nothing is sent. <a class="govuk-link" href="/demo">Be somebody else</a>, or <a class="govuk-link" href="/demo/outbox">read what would have been sent</a>.</p></section>`

/** Who has a desk for mediation and disagreement resolution, by the kind of organisation. */
export const desksOfMediation: readonly OrganisationKind[] = ['mediationService', 'authority', 'body']

const entries: readonly {
  readonly path: AccountSection
  readonly words: string
  /** Who sees it, by the kind of organisation that they work for: `any` of them; null: everybody. */
  readonly kinds: readonly OrganisationKind[] | 'any' | null
}[] = [
  { path: '/cases', words: 'Your cases', kinds: null },
  { path: '/desk', words: 'Desk', kinds: ['adviser'] },
  { path: '/mediation', words: 'Mediation desk', kinds: desksOfMediation },
  { path: '/organisation', words: 'Your organisation', kinds: 'any' },
  { path: '/operate', words: 'This service', kinds: ['operator'] },
  { path: '/account', words: 'Your account', kinds: null },
]

function wayAround(visit: Visit, section: AccountSection | null): Html {
  const { who } = visit
  if (who === null) return nothing
  const shown = entries.filter(
    ({ kinds }) => kinds === null || who.works.some(({ kind }) => kinds === 'any' || kinds.includes(kind)),
  )
  return html`<div class="account-bar"><nav aria-label="Your account"><ul class="account-bar__list">${shown.map(
    ({ path, words }) =>
      html`<li><a class="govuk-link" href="${path}"${path === section && html` aria-current="true"`}>${words}</a></li>`,
  )}</ul></nav><form class="account-bar__out" method="post" action="/sign-out">${tokenInput(visit)}<button class="account-bar__button" type="submit">Sign out ${who.name}</button></form></div>`
}

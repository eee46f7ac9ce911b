/** The frame of the desk, and who may sit at it: members of a service that advises families. */
import type { Work } from '../../../auth/signed-in.ts'
import type { Data, PersonTx } from '../../../db/data.ts'
import { type Html, href, html, nothing } from '../../kit/html.ts'
import { type Answer, notFound, signedIn, type Visit } from '../../kit/page.ts'
import { signedInLayout } from '../../kit/signed-in-frame.ts'
import { type Became, becameWords } from './words.ts'

/** The parts of the desk, by their address. */
export type DeskPart = (typeof parts)[number]['path']

const parts = [
  { path: '/desk', words: 'Families', keeps: false },
  { path: '/desk/enquiries', words: 'Enquiries', keeps: false },
  { path: '/desk/hours', words: 'Your hours', keeps: false },
  { path: '/desk/ended', words: 'Ended', keeps: false },
  { path: '/desk/service', words: 'All cases of the service', keeps: true },
  { path: '/desk/numbers', words: 'Yearly return', keeps: true },
] as const

export interface DeskFrame {
  readonly title: string
  readonly part: DeskPart
  readonly main: Html
  readonly before?: Html
  readonly hasErrors?: boolean
}

/** A whole document of the desk. */
export function deskLayout(visit: Visit, { part, main, ...rest }: DeskFrame): Html {
  const keeps = keptServices(visit).length > 0
  return signedInLayout(visit, {
    ...rest,
    accountSection: '/desk',
    isDesk: true,
    wide: true,
    main: html`<nav class="desk-parts not-print" aria-label="Desk"><ul>${parts
      .filter((each) => keeps || !each.keeps)
      .map(
        ({ path, words }) =>
          html`<li><a class="govuk-link" href="${href(path)}"${path === part ? html` aria-current="page"` : nothing}>${words}</a></li>`,
      )}</ul></nav>${becameView(visit)}${main}`,
  })
}

/** The address of a list, which then says what became. */
export function afterDoing(list: '/desk' | '/desk/enquiries', became: Became): string {
  return `${list}?became=${became}`
}

function becameView({ query }: Visit): Html {
  const became = query.get('became') ?? ''
  return Object.hasOwn(becameWords, became)
    ? html`<p class="govuk-inset-text" role="status">${becameWords[became as Became]}</p>`
    : nothing
}

/** The services that advise families and that the visitor works for. */
export function servicesOf(visit: Visit): readonly Work[] {
  return signedIn(visit).works.filter(({ kind }) => kind === 'adviser')
}

/** Those of them whose members the visitor keeps. */
export function keptServices(visit: Visit): readonly Work[] {
  return servicesOf(visit).filter(({ role }) => role === 'administrator')
}

/** Answers for somebody who sits at the desk; for everybody else it is not there. */
export async function withDesk(
  data: Data,
  visit: Visit,
  work: (tx: PersonTx, services: readonly Work[]) => Promise<Answer>,
): Promise<Answer> {
  const services = servicesOf(visit)
  if (services.length === 0) return notFound
  return data.actingAs({ person: signedIn(visit).person }, (tx) => work(tx, services))
}

/** The service that an address names, of those that the visitor may choose; the first where it names none. */
export function chosenService(choices: readonly Work[], id: string | null): Work | null {
  return choices.find(({ organisation }) => organisation === id) ?? choices[0] ?? null
}

/** Links to choose another service by; nothing where there is one. @param address without a query */
export function serviceChoice(address: string, choices: readonly Work[], chosen: Work): Html {
  if (choices.length < 2) return nothing
  return html`<nav class="desk-services" aria-label="Services"><ul>${choices.map(
    ({ organisation, name }) =>
      html`<li><a class="govuk-link" href="${href(`${address}?service=${organisation}`)}"${organisation === chosen.organisation ? html` aria-current="true"` : nothing}>${name}</a></li>`,
  )}</ul></nav>`
}

/** The frame of the mediation desk, and who may sit at it: whoever works for a mediation service, a council or a body. */
import type { Work } from '../../../../auth/signed-in.ts'
import type { Data, PersonTx } from '../../../../db/data.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { type Answer, notFound, signedIn, type Visit } from '../../../kit/page.ts'
import { desksOfMediation, signedInLayout } from '../../../kit/signed-in-frame.ts'

export type MediationDeskPart = (typeof parts)[number]['path']

const everybody = () => true
const services = ({ kind }: Work): boolean => kind === 'mediationService'
const keepers = (work: Work): boolean => services(work) && work.role === 'administrator'
/** Those who have things to do once something was agreed. */
const doers = ({ kind }: Work): boolean => kind === 'authority' || kind === 'body'

const parts = [
  { path: '/mediation', words: 'Matters', for: everybody },
  { path: '/mediation/terms', words: 'Terms to keep', for: doers },
  { path: '/mediation/people', words: 'Advisers and mediators', for: services },
  { path: '/mediation/service', words: 'Who has which', for: keepers },
  { path: '/mediation/numbers', words: 'Numbers', for: everybody },
] as const

export interface MediationDeskFrame {
  readonly title: string
  readonly part: MediationDeskPart
  readonly main: Html
  readonly hasErrors?: boolean
}

/** A whole document of the desk. */
export function mediationDeskLayout(visit: Visit, { part, main, ...rest }: MediationDeskFrame): Html {
  const works = mediationWorks(visit)
  const mine = parts.filter((each) => works.some(each.for))
  return signedInLayout(visit, {
    ...rest,
    accountSection: '/mediation',
    isDesk: true,
    wide: true,
    main: html`${
      mine.length < 2
        ? nothing
        : html`<nav class="desk-parts not-print" aria-label="Mediation desk"><ul>${mine.map(
            ({ path, words }) =>
              html`<li><a class="govuk-link" href="${href(path)}"${path === part ? html` aria-current="page"` : nothing}>${words}</a></li>`,
          )}</ul></nav>`
    }${main}`,
  })
}

/** For whom the visitor sits at this desk. */
export function mediationWorks(visit: Visit): readonly Work[] {
  return signedIn(visit).works.filter(({ kind }) => desksOfMediation.includes(kind))
}

/** The mediation services among them. */
export function mediationServices(visit: Visit): readonly Work[] {
  return mediationWorks(visit).filter(services)
}

/** The councils, commissioners and other bodies among them. */
export function keepersOfTerms(visit: Visit): readonly Work[] {
  return mediationWorks(visit).filter(doers)
}

/** Those whose members the visitor keeps. */
export function keptMediationServices(visit: Visit): readonly Work[] {
  return mediationWorks(visit).filter(keepers)
}

/** Whether the visitor acts in every matter of an organisation, by working there; else in those that they were given. */
export function actsInAll({ kind, capacities }: Work): boolean {
  return kind !== 'mediationService' || capacities.includes('mediationAdviser')
}

/** Answers for one of these organisations, the one that the address or form names; for everybody else there is nothing. */
export async function atMediationDesk(
  data: Data,
  visit: Visit,
  choices: readonly Work[],
  work: (tx: PersonTx, at: Work) => Promise<Answer>,
): Promise<Answer> {
  const asked = visit.form.get('for') ?? visit.query.get('for')
  const at = asked === null ? choices[0] : choices.find(({ organisation }) => organisation === asked)
  if (at === undefined) return notFound
  return data.actingAs({ person: signedIn(visit).person }, (tx) => work(tx, at))
}

/** Links to another organisation that the visitor works for; nothing where there is one. */
export function organisationChoice(address: MediationDeskPart, choices: readonly Work[], chosen: Work): Html {
  if (choices.length < 2) return nothing
  return html`<nav class="desk-services" aria-label="Organisations"><ul>${choices.map(
    ({ organisation, name }) =>
      html`<li><a class="govuk-link" href="${href(`${address}?for=${organisation}`)}"${organisation === chosen.organisation ? html` aria-current="true"` : nothing}>${name}</a></li>`,
  )}</ul></nav>`
}

/** The page that an address asks for, from 1. */
export function pageOf({ query }: Visit): number {
  const page = Number(query.get('page') ?? '1')
  return Number.isInteger(page) && page >= 1 && page <= 4000 ? page : 1
}

/** Links to the pages before and after. @param address of a page */
export function pagesView(page: number, hasMore: boolean, address: (page: number) => string): Html {
  if (page === 1 && !hasMore) return nothing
  return html`<nav class="desk-pages" aria-label="Pages">${page > 1 ? html`<a class="govuk-link" href="${href(address(page - 1))}">Page before</a> ` : nothing}Page ${page}${hasMore ? html` <a class="govuk-link" href="${href(address(page + 1))}">Next page</a>` : nothing}</nav>`
}

/** The frame of the pages of an organisation, and who may open them: whoever works there. */
import type { SignedIn, Work } from '../../../auth/signed-in.ts'
import type { Data, PersonTx } from '../../../db/data.ts'
import { scopesFor } from '../../../mediation/api/scopes.ts'
import { insetText } from '../../govuk/inset-text.ts'
import { type FieldFault, faultSummary } from '../../kit/form-fault.ts'
import { type Html, href, html, nothing } from '../../kit/html.ts'
import { type Answer, notFound, signedIn, type Visit } from '../../kit/page.ts'
import { signedInLayout } from '../../kit/signed-in-frame.ts'
import { words } from './words.ts'

export type OrganisationPart =
  | '/organisation'
  | '/organisation/sign-in'
  | '/organisation/api'
  | '/organisation/webhooks'

const parts: readonly {
  readonly path: OrganisationPart
  readonly words: string
  /** Only for those whose systems may ask here. */
  readonly forSystems?: true
}[] = [
  { path: '/organisation', words: words.members },
  { path: '/organisation/sign-in', words: words.signIn },
  { path: '/organisation/api', words: words.tokens, forSystems: true },
  { path: '/organisation/webhooks', words: words.webhooks, forSystems: true },
]

/** Whether the systems of an organisation may ask here: those of who takes part in mediation. */
export function hasSystems({ kind }: Pick<Work, 'kind'>): boolean {
  return scopesFor(kind).length > 0
}

export interface OrganisationFrame {
  readonly title: string
  readonly part: OrganisationPart
  readonly work: Work
  readonly faults?: readonly FieldFault[]
  /** What was just done. */
  readonly became?: string | undefined
  readonly main: Html
}

/** A whole document. */
export function organisationLayout(visit: Visit, frame: OrganisationFrame): Html {
  const { title, part, work, faults = [], became, main } = frame
  const { works } = signedIn(visit)
  return signedInLayout(visit, {
    title,
    accountSection: '/organisation',
    isDesk: true,
    wide: true,
    hasErrors: faults.length > 0,
    main: html`${work.role === 'administrator' && partsView(part, work)}${works.length > 1 && choiceView(part, works, work)}${faultSummary(
      faults,
    )}<h1 class="govuk-heading-l">${title}</h1>${
      became === undefined ? nothing : insetText({ text: became, attributes: { role: 'status' } })
    }${main}`,
  })
}

function partsView(part: OrganisationPart, work: Work): Html {
  return html`<nav class="desk-parts not-print" aria-label="Organisation"><ul>${parts
    .filter(({ forSystems }) => forSystems !== true || hasSystems(work))
    .map(
      (each) =>
        html`<li><a class="govuk-link" href="${href(addressOf(each.path, work))}"${each.path === part && html` aria-current="page"`}>${each.words}</a></li>`,
    )}</ul></nav>`
}

function choiceView(part: OrganisationPart, works: readonly Work[], chosen: Work): Html {
  return html`<nav class="desk-services" aria-label="${words.choose}"><ul>${works.map(
    (each) =>
      html`<li><a class="govuk-link" href="${href(addressOf(each.role === 'administrator' ? part : '/organisation', each))}"${each.organisation === chosen.organisation && html` aria-current="true"`}>${each.name}</a></li>`,
  )}</ul></nav>`
}

/** The address of a part for one organisation. */
export function addressOf(part: string, { organisation }: Pick<Work, 'organisation'>): string {
  return `${part}?organisation=${organisation}`
}

/** The place of the visitor in the organisation that an address or a form names; the first where none is named. */
export function workOf(visit: Visit): Work | null {
  const { works } = signedIn(visit)
  const named = visit.form.get('organisation') ?? visit.query.get('organisation')
  if (named === null) return works[0] ?? null
  return works.find(({ organisation }) => organisation === named) ?? null
}

/** Works as the visitor in the organisation that is named. @returns null: they do not work there */
export async function inWork<T>(
  data: Data,
  visit: Visit,
  does: (tx: PersonTx, work: Work, who: SignedIn) => Promise<T>,
): Promise<T | null> {
  const work = workOf(visit)
  if (work === null) return null
  const who = signedIn(visit)
  return data.actingAs({ person: who.person }, (tx) => does(tx, work, who))
}

/** Answers for whoever works there; for everybody else it is not there. */
export async function withWork(
  data: Data,
  visit: Visit,
  answer: (tx: PersonTx, work: Work, who: SignedIn) => Promise<Answer>,
): Promise<Answer> {
  return (await inWork(data, visit, answer)) ?? notFound
}

/** The same for whoever keeps its members. */
export async function withKept(
  data: Data,
  visit: Visit,
  answer: (tx: PersonTx, work: Work, who: SignedIn) => Promise<Answer>,
): Promise<Answer> {
  return withWork(data, visit, async (tx, work, who) =>
    work.role === 'administrator' ? answer(tx, work, who) : notFound,
  )
}

/** The field that says which organisation a form is about. */
export function organisationField({ organisation }: Pick<Work, 'organisation'>): Html {
  return html`<input type="hidden" name="organisation" value="${organisation}">`
}

/** The same for whoever keeps the members of an organisation whose systems may ask here. */
export async function withSystems(
  data: Data,
  visit: Visit,
  answer: (tx: PersonTx, work: Work, who: SignedIn) => Promise<Answer>,
): Promise<Answer> {
  return withKept(data, visit, async (tx, work, who) => (hasSystems(work) ? answer(tx, work, who) : notFound))
}

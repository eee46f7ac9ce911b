/** The letters of a family about a term that is late: to whoever does it. */
import type { KeptTerm } from '../../../../../mediation/agreement/kept-terms.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import { routesFirst } from '../../disagreement/part-fields.ts'

/**
 * The addresses name the term alone: the page of the letter reads its words behind the wall of the agreement. Whoever is
 * neither council nor health commissioner is written to by name, and a complaint goes to them.
 */
export function lettersView(matter: Matter, kept: KeptTerm): Html {
  const role = matter.sides.find(({ id }) => id === kept.side)?.role ?? null
  const isOther = role !== 'authority' && role !== 'commissioner'
  return html`<p><strong>Letters that are ready, with what your case knows:</strong></p><ul>${lettersTo(
    role,
    kept,
  ).map(
    ([id, text]) =>
      html`<li><a class="govuk-link" href="${href(`/cases/${matter.caseId}/entries/letters/${id}?matter=${matter.id}&term=${kept.term.id}`)}">${text}</a></li>`,
  )}</ul>${
    isOther
      ? html`<p>If it is a school, a college or a nursery, you can also complain to it:</p>${routesFirst('provider')}`
      : nothing
  }<p class="small soft">You can write, complain, do both, or neither. Each letter keeps to the written agreement and to nothing that was said in mediation.</p>`
}

function lettersTo(
  role: string | null,
  { term }: KeptTerm,
): readonly (readonly [id: string, text: string])[] {
  const ask = ['ask-for-an-agreement-to-be-kept', 'Ask for what was agreed to be done'] as const
  const write = ['raise-a-concern', `Write to ${term.who} about it`] as const
  if (role === 'authority') return [ask, ['complain-to-the-council', 'Complain to the council']]
  if (role !== 'commissioner') return [write]
  // That letter knows two weeks after mediation; the council is told within one (LAW-MED-34).
  const first = term.kind === 'tell-council' && !term.isAgreedDay ? write : ask
  return [first, ['complain-to-the-nhs', 'Complain to the health commissioner']]
}

/** The pages for what can go wrong. Made once, because they are the same for everybody. */
import { type Html, html } from '../../kit/html.ts'
import { layout } from '../../kit/layout.ts'
import type { PageState } from '../../kit/page.ts'
import type { ProblemStatus } from '../../kit/serve.ts'
import { problemWords } from './words.ts'

/** The page for a status. */
export function problemPage(status: ProblemStatus): Html {
  return pages[status]
}

const pages = Object.fromEntries(
  Object.entries(problemWords).map(([status, { title, body }]) => [
    status,
    layout({ title, section: null, main: html`<h1 class="govuk-heading-xl">${title}</h1>${body}` }),
  ]),
) as Readonly<Record<ProblemStatus, Html>>

/** How the browser tests come to see the ones that a visitor can reach. */
export const problemStates: readonly PageState[] = [
  { name: 'no such page', address: '/no-such-page', status: 404 },
  { name: 'a form for a page that takes none', address: '/privacy', form: { a: 'b' }, status: 405 },
  {
    name: 'a form that is too large',
    address: '/guide/decision',
    form: { d: 'x'.repeat(20_000) },
    status: 413,
  },
  { name: 'an address that is too long', address: `/?${'x'.repeat(5000)}`, status: 414 },
]

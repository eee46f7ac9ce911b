/** The frame of the pages of a case: its name, and the way around it. */
import type { CaseFile } from '../../../cases/case-file.ts'
import { nameOfCase } from '../../../cases/name-of-case.ts'
import { breadcrumbs } from '../../govuk/breadcrumbs.ts'
import { type Html, html, nothing } from '../../kit/html.ts'
import type { Visit } from '../../kit/page.ts'
import { signedInLayout } from '../../kit/signed-in-frame.ts'

/** The parts of a case, by the end of their address. */
export type CasePart = (typeof parts)[number]['path']

export interface CaseFrame {
  /** What the page is, for the title and the breadcrumb. */
  readonly title: string
  /** The part that the page belongs to. */
  readonly part: CasePart
  readonly main: Html
  /** The page lies below its part, which the breadcrumb then links to. */
  readonly isBelow?: boolean
  readonly hasErrors?: boolean
  readonly wide?: boolean
}

const parts = [
  { path: '', words: 'Today' },
  { path: '/events', words: 'Dates and facts' },
  { path: '/about', words: 'Who it is about' },
  { path: '/entries', words: 'Notes, calls and letters' },
  { path: '/documents', words: 'Documents' },
  { path: '/provision', words: 'What the plan promises' },
  { path: '/mediation', words: 'Mediation' },
  { path: '/disagreement', words: 'Disagreement resolution' },
  { path: '/sharing', words: 'Who sees it' },
  { path: '/history', words: 'What was done' },
  { path: '/reminders', words: 'Reminders' },
  { path: '/yours', words: 'Copy or erase' },
] as const

/** The address of a part of a case. */
export function caseAddress(
  { id }: Pick<CaseFile, 'id'>,
  part: CasePart | `${CasePart}/${string}` = '',
): string {
  return `/cases/${id}${part}`
}

/** A whole document of a case, under the name that its reader knows it by. */
export function caseLayout(visit: Visit, file: CaseFile, frame: CaseFrame): Html {
  const { title, part, main, isBelow, ...rest } = frame
  const words = parts.find(({ path }) => path === part)?.words ?? ''
  const name = nameOfCase(file)
  const isToday = part === '' && isBelow !== true
  return signedInLayout(visit, {
    ...rest,
    // Titles stand in histories of browsers: no name.
    title: isToday ? 'Your case' : title,
    accountSection: '/cases',
    before: breadcrumbs({
      items: [
        { text: 'Your cases', href: '/cases' },
        ...(isToday ? [] : [{ text: name, href: caseAddress(file) }]),
        ...(isBelow === true && part !== '' ? [{ text: words, href: caseAddress(file, part) }] : []),
        { text: isToday ? name : title },
      ],
    }),
    main: html`${wayAround(file, part)}${main}`,
  })
}

/** Folded on a narrow screen, so that the page begins at the top; open in a line on a wide one. */
function wayAround(file: CaseFile, part: CasePart): Html {
  const here = parts.find(({ path }) => path === part)?.words
  return html`<nav class="case-parts not-print" aria-label="This case"><details><summary>${here}<span class="case-parts__more">More of this case</span></summary><ul class="case-parts__list">${parts.map(
    ({ path, words }) =>
      html`<li><a class="govuk-link" href="${caseAddress(file, path)}"${path === part ? html` aria-current="true"` : nothing}>${words}</a></li>`,
  )}</ul></details></nav>`
}

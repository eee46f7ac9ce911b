/** `/directory/national`: the bodies that serve all of England. */
import type { Data } from '../../../../db/data.ts'
import { nationalEntries } from '../../../../directory/area-entries.ts'
import { roles } from '../../../../directory/directory.ts'
import { backLink } from '../../../govuk/back-link.ts'
import { html } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { type Page, shown } from '../../../kit/page.ts'
import { roleSection } from '../role-section.ts'
import { words } from './words.ts'

/** `/directory/national`. */
export function nationalPage(data: Data): Page {
  return {
    path: '/directory/national',
    async get({ today }) {
      const entries = await data.asPublic(nationalEntries)
      const sections = roles
        .map((role) => ({ role, found: entries.filter((entry) => entry.role === role) }))
        .filter(({ found }) => found.length > 0)
      return shown(
        layout({
          title: words.title,
          section: '/directory',
          before: backLink({ text: words.back, href: '/directory' }),
          main: html`<h1 class="govuk-heading-xl">${words.title}</h1><p class="govuk-body-l">${words.lead}</p>${sections.map(({ role, found }) => roleSection(role, found, today, null))}`,
        }),
      )
    },
    states: [{ name: 'for all of England', address: '/directory/national' }],
  }
}

/** What a matter is and how it stands: the same address for everybody, and to each what stands behind their walls. */
import type { Data } from '../../../../db/data.ts'
import { html } from '../../../kit/html.ts'
import { type Page, shown } from '../../../kit/page.ts'
import { matterLayout, nameOfMatter } from '../matter-frame.ts'
import { withMatter } from '../opened-matter.ts'

/** The page. */
export function matterNowPage(data: Data): Page {
  return {
    path: '/mediation/:matter',
    account: 'needed',
    states: [],
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) =>
        shown(
          matterLayout(visit, matter, {
            title: 'How it stands',
            part: '',
            main: html`<h1 class="govuk-heading-l">${nameOfMatter(matter)}</h1>`,
          }),
        ),
      ),
  }
}

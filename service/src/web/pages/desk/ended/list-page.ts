/** `/desk/ended`: families that share nothing with the service any more. Its own notes stay. */
import { type EndedFamily, endedFamilies } from '../../../../cases/desk/ended-families.ts'
import type { Data } from '../../../../db/data.ts'
import { type Html, href, html } from '../../../kit/html.ts'
import { dayOfInstant } from '../../../kit/instant-words.ts'
import { type Page, shown, type Visit } from '../../../kit/page.ts'
import { deskLayout, withDesk } from '../desk-frame.ts'
import { deskTable } from '../desk-table.ts'
import { counted } from '../words.ts'

/** `/desk/ended`. */
export function endedPage(data: Data): Page {
  return {
    path: '/desk/ended',
    account: 'needed',
    get: (visit) =>
      withDesk(data, visit, async (tx, services) => {
        const ids = services.map(({ organisation }) => organisation)
        return shown(endedView(visit, await endedFamilies(tx, ids)))
      }),
    states: [{ name: 'none', address: '/desk/ended', as: 'adviser' }],
  }
}

function endedView(visit: Visit, families: readonly EndedFamily[]): Html {
  return deskLayout(visit, {
    title: 'Ended',
    part: '/desk/ended',
    main: html`<h1 class="govuk-heading-l">Families who share nothing with you now</h1><p>They took back what they shared, or the days that they chose are over. You see nothing of their case, and no names. What your service wrote for itself stays, and what was counted stays counted.</p>${
      families.length === 0
        ? html`<p class="soft">There is none.</p>`
        : deskTable(
            'Families who share nothing with you now',
            ['Began', 'Ended', 'Notes of your own'],
            families.map(({ party, joinedAt, leftAt, notes }) => ({
              cells: [
                html`<a class="govuk-link" href="${href(`/desk/ended/${party}`)}">${dayOfInstant(joinedAt)}</a>`,
                leftAt === null ? 'The days they chose are over, or have yet to come' : dayOfInstant(leftAt),
                counted(notes, 'note', 'notes'),
              ],
            })),
          )
    }`,
  })
}

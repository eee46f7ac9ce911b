/** One role with its entries, or with what to ask where there are none. */
import type { Day } from '@way-forward/law'
import type { Entry, Role } from '../../../directory/directory.ts'
import { roleDescriptions } from '../../../directory/role-descriptions.ts'
import { roleWords } from '../../../directory/role-words.ts'
import { type Html, href, html, nothing, type Value } from '../../kit/html.ts'
import { entryView } from './entry-view.ts'
import { gaps } from './words.ts'

/**
 * A section of an area's page.
 * @param slug of the area, for the letter; null: all of England
 * @param more what stands below its description
 */
export function roleSection(
  role: Role,
  entries: readonly Entry[],
  today: Day,
  slug: string | null,
  more: Value = nothing,
): Html {
  return html`<section class="role" aria-labelledby="${role}"><h2 class="govuk-heading-m" id="${role}">${roleWords[role].title}</h2><p class="soft">${roleDescriptions[role]}</p>${more}${
    entries.length > 0 ? entries.map((entry) => entryView(entry, today, 3)) : gapView(role, slug)
  }</section>`
}

function gapView(role: Role, slug: string | null): Html {
  const gap = gaps[role]
  if (gap === undefined) return nothing
  const { asks, letter } = gap
  const where = slug === null ? '' : `?w=${slug}`
  return html`<div class="role__gap"><p><strong>We have no contact here yet.</strong> ${asks}</p>${
    letter === undefined
      ? nothing
      : html`<p><a class="govuk-link" href="${href(`/letters/${letter.name}${where}`)}">${letter.says}</a></p>`
  }</div>`
}

/** The search through the directory, and the list of all councils. */
import type { Area, PlacedEntry } from '../../../../directory/directory.ts'
import type { Paged } from '../../../../directory/paged.ts'
import { roleWords } from '../../../../directory/role-words.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { entryAnchor } from '../entry-view.ts'
import { postcodeForm, searchForm } from './form-view.ts'
import { foundWords, pageWords, words } from './words.ts'

/** What the page shows. */
export interface SearchModel {
  readonly text: string
  /** Null: nothing was looked for. */
  readonly found: { readonly areas: Paged<Area>; readonly entries: Paged<PlacedEntry> } | null
  readonly all: readonly Area[]
  /** The operator chose a postcode service. */
  readonly hasPostcodes: boolean
}

/** The page. */
export function searchView({ text, found, all, hasPostcodes }: SearchModel): Html {
  return layout({
    title: found === null ? words.title : `${text}: ${words.title}`,
    section: '/directory',
    main: html`<h1 class="govuk-heading-xl">${words.title}</h1><p class="govuk-body-l">${words.lead}</p>
${searchForm(text)}
<div role="status" class="directory-status" data-follow-status>${found === null ? nothing : foundWords(found.areas.total, found.entries.total)}</div>
<div data-follow-results>${found === null ? nothing : foundView(text, found)}</div>
${hasPostcodes ? postcodeForm('', null) : nothing}
<section aria-labelledby="all"><h2 class="govuk-heading-m" id="all">${words.all}</h2>${regionsView(all)}</section>
<p><a class="govuk-link" href="/directory/national">${words.national}</a><br><span class="soft small">${words.nationalSays}</span></p>
<p><a class="govuk-link" href="/directory/directory.csv">${words.csv}</a><br><span class="soft small">${words.csvSays}</span></p>
<p class="small"><a class="govuk-link" href="/open-referral/v3">${words.feed}</a><br><a class="govuk-link" href="/embed">${words.embed}</a></p>`,
  })
}

function foundView(text: string, { areas, entries }: NonNullable<SearchModel['found']>): Html {
  if (areas.total + entries.total === 0) {
    return html`<section class="card" aria-labelledby="nothing"><h2 class="govuk-heading-m" id="nothing">${words.noneHeading}</h2><ul>${words.noneSays.map((each) => html`<li>${each}</li>`)}</ul></section>`
  }
  return html`${
    areas.things.length === 0
      ? nothing
      : html`<section aria-labelledby="councils"><h2 class="govuk-heading-m" id="councils">${words.councils}</h2><ul class="govuk-list directory-list">${areas.things.map(
          ({ name, slug, region }) =>
            html`<li><a class="govuk-link" href="/directory/${slug}">${name}</a> <span class="soft small">${region}</span></li>`,
        )}</ul>${areas.total > areas.things.length ? html`<p class="soft">${words.more}</p>` : nothing}</section>`
  }${
    entries.total === 0
      ? nothing
      : html`<section aria-labelledby="services"><h2 class="govuk-heading-m" id="services">${words.services}</h2><ul class="govuk-list directory-list">${entries.things.map(entryRow)}</ul>${pagesView(text, entries)}</section>`
  }`
}

function entryRow({ entry, areas }: PlacedEntry): Html {
  const anchor = entryAnchor(entry)
  const [first, ...others] = areas
  const role = roleWords[entry.role].title
  const address = `/directory/${first?.slug ?? 'national'}#${anchor}`
  const shownOthers = others.slice(0, mostAreas - 1)
  return html`<li><a class="govuk-link" href="${href(address)}">${entry.name}</a><br><span class="soft small">${role}: ${first?.shortName ?? words.inEngland}${shownOthers.map(
    ({ shortName, slug }) =>
      html`, <a class="govuk-link" href="${href(`/directory/${slug}#${anchor}`)}">${shortName}</a>`,
  )}${others.length > shownOthers.length && ` and ${others.length - shownOthers.length} more`}</span></li>`
}
const mostAreas = 6

function pagesView(text: string, { number, pages }: Paged<PlacedEntry>): Html {
  if (pages <= 1) return nothing
  const to = (page: number, says: string) => {
    const query = new URLSearchParams({ q: text, page: String(page) })
    return html`<li><a class="govuk-link" href="${href(`/directory?${query}`)}">${says}<span class="govuk-visually-hidden"> (${pageWords(page, pages)})</span></a></li>`
  }
  return html`<nav aria-label="${words.pages}"><ul class="govuk-list directory-pages">${number > 1 ? to(Math.min(number - 1, pages), words.earlier) : nothing}<li>${pageWords(number, pages)}</li>${number < pages ? to(number + 1, words.later) : nothing}</ul></nav>`
}

function regionsView(all: readonly Area[]): Html {
  const regions = [...new Set(all.map(({ region }) => region))].sort()
  return html`${regions.map((region) => {
    const members = all.filter((area) => area.region === region)
    return html`<details class="govuk-details directory-region"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${region} (${members.length})</span></summary><div class="govuk-details__text"><ul class="govuk-list">${members.map(
      ({ shortName, slug }) =>
        html`<li><a class="govuk-link" href="/directory/${slug}">${shortName}</a></li>`,
    )}</ul></div></details>`
  })}`
}

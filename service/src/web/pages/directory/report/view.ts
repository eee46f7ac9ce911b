/** Saying that an entry is wrong, and what became of it. */
import type { PlacedEntry } from '../../../../directory/directory.ts'
import { longestReport } from '../../../../directory/report-entry.ts'
import { roleWords } from '../../../../directory/role-words.ts'
import { backLink } from '../../../govuk/back-link.ts'
import { button } from '../../../govuk/button.ts'
import { errorSummary } from '../../../govuk/error-summary.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { entryAnchor } from '../entry-view.ts'
import { words } from './words.ts'

/** The form. @param typed what was written @param error what is wrong with it, or null */
export function reportView(placed: PlacedEntry, typed: string, error: string | null): Html {
  const { entry, areas } = placed
  const where = areas.length === 1 ? `, ${areas[0]?.shortName}` : ''
  return frame(
    placed,
    words.title,
    html`${
      error === null
        ? nothing
        : errorSummary({ titleText: words.problem, errorList: [{ text: error, href: '#says' }] })
    }<h1 class="govuk-heading-xl">${words.title}</h1><p class="govuk-body-l">${entry.name}<br><span class="soft">${roleWords[entry.role].title}${where}</span></p><p>${words.lead}</p><form action="/directory/report/${entry.id}" method="post" novalidate>${textarea(
      {
        name: 'says',
        value: typed,
        label: { text: words.field, classes: 'govuk-label--s' },
        hint: { text: words.hint },
        errorMessage: error === null ? undefined : { text: error },
        attributes: { maxlength: String(longestReport) },
      },
    )}${button({ text: words.send })}</form>`,
    error !== null,
  )
}

/** What became of a report: `sent`, or `full` where no more are taken just now. */
export function reportedView(placed: PlacedEntry, became: 'sent' | 'full'): Html {
  const [title, says] = became === 'sent' ? [words.thanks, words.thanksSays] : [words.full, words.fullSays]
  return frame(
    placed,
    title,
    html`<h1 class="govuk-heading-xl">${title}</h1><p>${says}</p><p>${words.meanwhile}</p>`,
  )
}

/** Where there is no such entry. */
export function unknownEntryView(): Html {
  return layout({
    title: words.unknown,
    section: '/directory',
    main: html`<h1 class="govuk-heading-xl">${words.unknown}</h1><p>${words.unknownSays} <a class="govuk-link" href="/directory">${words.unknownLink}</a></p>`,
  })
}

function frame({ entry, areas }: PlacedEntry, title: string, main: Html, hasErrors = false): Html {
  const address = `/directory/${areas[0]?.slug ?? 'national'}#${entryAnchor(entry)}`
  return layout({
    title,
    section: '/directory',
    hasErrors,
    before: backLink({ text: words.back, href: address }),
    main,
  })
}

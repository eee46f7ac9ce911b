/** What is to be done by an organisation, over all its matters. */
import { day, isoOf, plainDay, weekdayName } from '@way-forward/law'
import type { Work } from '../../../../../auth/signed-in.ts'
import { isLateTerm, type TermCounts, type TermToKeep } from '../../../../../mediation/desk/terms-to-keep.ts'
import { tag } from '../../../../govuk/tag.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { linesOf } from '../../../cases/entries/entry/card-view.ts'
import { deskTable } from '../../../desk/desk-table.ts'
import { mediationDeskLayout, organisationChoice, pagesView } from '../desk-frame.ts'
import { numberOf } from '../matters/words.ts'

export interface TermsModel {
  readonly at: Work
  readonly works: readonly Work[]
  readonly counts: TermCounts
  readonly terms: readonly TermToKeep[]
  readonly page: number
  readonly hasMore: boolean
}

const words = {
  title: 'Terms to keep',
  nothing: 'Nothing that was agreed is still to be done by you.',
  lead: 'What was agreed in mediation and disagreement resolution and is to be done by you, the earliest day first. A thing leaves this list once somebody says that it was done; it comes back where another side says that it was not.',
  columns: ['To be done', 'By', 'Matter'],
  disputed: 'The other side says that it was not done',
  noDay: 'No day was agreed',
  late: 'Late',
  passed: 'Last day has passed',
} as const

/** A whole page. */
export function termsView(visit: Visit, { at, works, counts, terms, page, hasMore }: TermsModel): Html {
  const address = (number: number) => `/mediation/terms?for=${at.organisation}&page=${number}`
  return mediationDeskLayout(visit, {
    title: words.title,
    part: '/mediation/terms',
    main: html`${organisationChoice('/mediation/terms', works, at)}<h1 class="govuk-heading-l">${words.title}</h1>${
      counts.all === 0
        ? html`<p>${words.nothing}</p>`
        : html`<dl class="desk-totals"><div><dt>To be done</dt><dd>${numberOf(counts.all)}</dd></div><div><dt>In the next seven days</dt><dd>${numberOf(counts.week)}</dd></div><div><dt>Late</dt><dd>${numberOf(counts.late)}</dd></div></dl><p>${words.lead}</p>${
            terms.length === 0
              ? nothing
              : html`<div class="desk-terms">${deskTable(
                  words.title,
                  words.columns,
                  terms.map((term) => rowOf(term, isoOf(visit.today))),
                )}</div>`
          }${pagesView(page, hasMore, address)}`
    }`,
  })
}

function rowOf(term: TermToKeep, today: string) {
  const { matter, reference, knownAs, service, what, isDisputed } = term
  const isLate = isLateTerm(term, today)
  return {
    isPressing: isLate,
    cells: [
      html`<a class="govuk-link" href="${href(`/mediation/${matter}/kept#term-${term.term}`)}">${linesOf(what)}</a>`,
      html`${dayView(term, today)}${isLate ? html` ${tag({ text: words.late, classes: 'tag--late' })}` : nothing}${isDisputed ? html`<br><span class="soft">${words.disputed}</span>` : nothing}`,
      html`${knownAs ?? reference}${knownAs === null ? nothing : html`<br><span class="soft">${reference}</span>`}<br><span class="soft">${service}</span>`,
    ],
  }
}

function dayView({ lastDay, laterDay }: TermToKeep, today: string): Html {
  if (lastDay === null) return html`<span class="soft">${words.noDay}</span>`
  const last = day(lastDay)
  const isPassed = lastDay < today && laterDay !== null && laterDay >= today
  return html`<strong><time datetime="${lastDay}">${weekdayName(last).slice(0, 3)} ${plainDay(last)}</time></strong>${
    laterDay === null
      ? nothing
      : html`<br><span class="soft">Later reading <time datetime="${laterDay}">${plainDay(day(laterDay))}</time></span>`
  }${isPassed ? html` ${tag({ text: words.passed, classes: 'tag--not-yet' })}` : nothing}`
}

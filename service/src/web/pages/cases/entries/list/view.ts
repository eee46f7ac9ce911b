/** The list of entries. */
import { type Day, plainDay } from '@way-forward/law'
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { writtenKinds } from '../../../../../cases/entries/entry-body.ts'
import { kindWords } from '../../../../../cases/entries/entry-words.ts'
import type { Promised } from '../../../../../cases/entries/late-promises.ts'
import type { FoundEntries } from '../../../../../cases/entries/read-entries.ts'
import type { EntryKind } from '../../../../../db/data.ts'
import { button } from '../../../../govuk/button.ts'
import { input } from '../../../../govuk/input.ts'
import { select } from '../../../../govuk/select.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import { concernField, titleOfConcern } from '../../concern-choice.ts'
import { entryCard, lateInWords, sourceOf, whatCameLink } from '../entry/card-view.ts'
import { type ListChoice, queryOf } from './choice.ts'
import { words } from './words.ts'

export interface EntryListModel extends FoundEntries, ListChoice {
  /** What was searched for; empty: nothing. */
  readonly words: string
  /** Promises whose day has passed. */
  readonly late: readonly Promised[]
  readonly mayWrite: boolean
  /** All of it on one page, to print. */
  readonly isAll: boolean
  readonly page: number
  readonly onAPage: number
  readonly today: Day
}

/** A whole page. */
export function entryListView(visit: Visit, file: CaseFile, model: EntryListModel): Html {
  const { entries, late, mayWrite } = model
  const isAsked = model.words !== '' || model.kind !== null || model.concern !== null
  const isEmpty = entries.length === 0 && !isAsked
  const main = html`<h1 class="govuk-heading-xl">${words.title}</h1><p class="govuk-body-l not-print">${words.lead}</p>${
    mayWrite ? addView(file) : nothing
  }${lateView(file, late)}${isEmpty ? nothing : filterView(visit, file, model)}<h2 class="govuk-heading-m" id="list">${headingOf(file, model)}</h2>${
    entries.length === 0
      ? html`<p class="govuk-body">${isEmpty ? words.nothingYet : words.nothingFits}</p>`
      : html`<div class="entries">${entries.map((entry) =>
          entryCard(file, entry, late.find((promise) => promise.entry === entry.id) ?? null),
        )}</div>`
  }${pagesView(file, model)}`
  return caseLayout(visit, file, { title: words.title, part: '/entries', main })
}

function headingOf(file: CaseFile, { kind, concern, words: looked, total, today }: EntryListModel): Html {
  const about = titleOfConcern(file, concern)
  return html`${total === 1 ? words.one : words.many(total)}${kind !== null && `: ${kindWords[kind]}`}${about !== null && `, ${about}`}${looked !== '' && `, with “${looked}”`} <span class="only-print">on ${plainDay(today)}</span>`
}

function addView(file: CaseFile): Html {
  return html`<nav class="entry-add not-print" aria-labelledby="entry-add"><h2 class="govuk-heading-s" id="entry-add">${words.add}</h2><ul class="entry-add__list">${writtenKinds.map(
    (kind) =>
      html`<li><a class="govuk-button govuk-button--secondary" role="button" href="${href(caseAddress(file, `/entries/add/${kind}`))}">${words.kinds[kind]}</a></li>`,
  )}<li><a class="govuk-button" role="button" href="${href(caseAddress(file, '/entries/letters'))}">${words.letters}</a></li></ul></nav>`
}

/** Promises whose day has passed, whatever the list is narrowed to. */
function lateView(file: CaseFile, late: readonly Promised[]): Html {
  if (late.length === 0) return nothing
  return html`<section class="card card--urgent" aria-labelledby="late-promises"><h2 class="govuk-heading-m" id="late-promises">${words.late}</h2><ul class="entry-late">${late.map(
    (promise) => {
      const { entry } = promise
      return html`<li><a class="govuk-link" href="${href(caseAddress(file, `/entries/${entry}`))}">${sourceOf(promise)}</a><br>${lateInWords(promise)}${whatCameLink(file, promise)}</li>`
    },
  )}</ul></section>`
}

function filterView(visit: Visit, file: CaseFile, model: EntryListModel): Html {
  const kinds = Object.entries(kindWords) as [EntryKind, string][]
  return html`<form class="entry-filter not-print" method="post" action="${href(`${caseAddress(file, '/entries')}#list`)}">${tokenInput(visit)}${select(
    {
      name: 'kind',
      label: { text: words.kind, classes: 'govuk-label--s' },
      items: [
        { value: '', text: words.everyKind },
        ...kinds.map(([value, text]) => ({ value, text, selected: value === model.kind })),
      ],
    },
  )}${concernField(file, model.concern, words.concern, words.everyConcern)}${input({
    name: 'words',
    label: { text: words.search, classes: 'govuk-label--s' },
    value: model.words,
    autocomplete: 'off',
    type: 'search',
  })}${button({ text: words.show, classes: 'govuk-button--secondary' })}</form>`
}

function pagesView(file: CaseFile, model: EntryListModel): Html {
  const { total, entries, page, onAPage, isAll } = model
  if (model.words !== '') {
    return total > entries.length ? html`<p class="govuk-body">${words.firstOf(entries.length)}</p>` : nothing
  }
  const address = (more: Record<string, string>) =>
    href(`${caseAddress(file, '/entries')}${queryOf(model, more)}`)
  const last = isAll ? 1 : Math.ceil(total / onAPage)
  return html`<nav class="entry-pages not-print" aria-label="${words.pages}"><ul>${page > 1 && !isAll && html`<li><a class="govuk-link" href="${address({ page: String(page - 1) })}">${words.later}</a></li>`}${page < last && html`<li><a class="govuk-link" href="${address({ page: String(page + 1) })}">${words.earlier}</a></li>`}${last > 1 && html`<li><a class="govuk-link" href="${address({ all: '1' })}">${words.all}</a></li>`}</ul>${total > 0 && html`<button class="govuk-button govuk-button--secondary needs-script" type="button" data-print>${words.print}</button>`}</nav>`
}

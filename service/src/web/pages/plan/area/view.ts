/** Choosing a council: by its name, from what was found, or from the list of all. */
import { type Answers, addressOf } from '@way-forward/law'
import type { Area } from '../../../../directory/directory.ts'
import { backLink } from '../../../govuk/back-link.ts'
import { button } from '../../../govuk/button.ts'
import { input } from '../../../govuk/input.ts'
import { select } from '../../../govuk/select.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { words } from './words.ts'

/** What the page shows. */
export interface AreaChoice {
  /** Without a council. */
  readonly answers: Answers
  /** What was typed. */
  readonly text: string
  /** What it may mean; empty where nothing was typed or found. */
  readonly found: readonly Area[]
  /** Every council; null: the directory cannot be asked. */
  readonly all: readonly Area[] | null
}

/** The page. */
export function areaView({ answers, text, found, all }: AreaChoice): Html {
  return layout({
    title: words.title,
    section: null,
    before: backLink({ text: words.back, href: `/plan?${addressOf(answers)}` }),
    main: html`<h1>${words.title}</h1><p>${words.lead}</p>${
      all === null
        ? html`<p><strong>${words.away}</strong></p>`
        : html`${searchForm(answers, text)}${foundView(answers, text, found)}${listForm(answers, all)}`
    }`,
  })
}

function searchForm(answers: Answers, text: string): Html {
  return html`<form action="/plan/area" method="get" novalidate>${hidden(answers)}${input({
    name: 'council',
    value: text,
    autocomplete: 'off',
    label: { text: words.field, classes: 'govuk-label--s' },
  })}${button({ text: words.find })}</form>`
}

function foundView(answers: Answers, text: string, found: readonly Area[]): Html {
  if (text === '') return nothing
  if (found.length === 0) return html`<p><strong>${words.none}</strong></p>`
  return html`<section><h2>${words.found}</h2><ul>${found.map(
    ({ name, slug }) =>
      html`<li><a class="govuk-link" href="${href(`/plan?${addressOf({ ...answers, w: slug })}`)}">${name}</a></li>`,
  )}</ul></section>`
}

function listForm(answers: Answers, all: readonly Area[]): Html {
  return html`<form action="/plan" method="get" novalidate>${hidden(answers)}${select({
    name: 'w',
    label: { text: words.all, classes: 'govuk-label--s' },
    items: [
      { value: '', text: words.choose },
      ...all.map(({ shortName, slug }) => ({ value: slug, text: shortName })),
    ],
  })}${button({ text: words.use, classes: 'govuk-button--secondary' })}</form>`
}

/** The answers, to go along with a form. */
function hidden(answers: Answers): Html {
  return html`${Object.entries(answers).map(([key, value]) => html`<input type="hidden" name="${key}" value="${value}">`)}`
}

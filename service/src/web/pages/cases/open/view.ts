/** Opening a case: what carries over, who opens it, and for whom. */
import { addressOf, en, type Reading } from '@way-forward/law'
import { answerInWords } from '../../../../documents/plan/answers-in-words.ts'
import { button } from '../../../govuk/button.ts'
import { details } from '../../../govuk/details.ts'
import { input } from '../../../govuk/input.ts'
import { radios } from '../../../govuk/radios.ts'
import { summaryList } from '../../../govuk/summary-list.ts'
import { described, type FieldFault, faultSummary } from '../../../kit/form-fault.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { signedInLayout } from '../../../kit/signed-in-frame.ts'
import { kindField } from '../concerns/kind-field.ts'
import { openers, words } from './words.ts'

export interface OpenCaseModel {
  readonly reading: Reading
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
}

/** In the address of a plan whose family wants to ask a mediation service: the case begins there. */
export const forMediation = 'mediation'

/** A whole page. */
export function openCaseView(visit: Visit, { reading, typed, faults }: OpenCaseModel): Html {
  const { answers, facts } = reading
  const hasAnswers = facts.concerns.length > 0
  const goesOn = visit.query.get('for') === forMediation ? `&for=${forMediation}` : ''
  const query = hasAnswers ? `?${addressOf(answers)}${goesOn}` : ''
  const main = html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${words.title}</h1><p class="govuk-body-l">${words.lead}</p>${
    hasAnswers ? carriedView(reading) : nothing
  }<form method="post" action="${href(`/cases/open${query}`)}" novalidate>${tokenInput(visit)}${
    hasAnswers ? nothing : html`${notSure}${kindField(html`${words.kindLegend}`, typed.get('kind'), faults)}`
  }${radios({
    name: 'who',
    fieldset: { legend: { text: words.who, classes: 'govuk-fieldset__legend--s' } },
    ...described(faults, 'who', words.whoHint),
    items: Object.entries(openers).map(([value, { text, hint }]) => ({
      value,
      text,
      ...(hint === null ? {} : { hint: { text: hint } }),
      checked: typed.get('who') === value,
    })),
  })}${input({
    name: 'name',
    label: { text: `${words.name}${words.optional}`, classes: 'govuk-label--s' },
    ...described(faults, 'name', words.nameHint),
    value: typed.get('name') ?? '',
    autocomplete: 'off',
    spellcheck: false,
  })}${details({ summaryText: words.helper, text: words.helperSays })}${button({ text: words.open, preventDoubleClick: true })}</form>`
  return signedInLayout(visit, {
    title: words.title,
    accountSection: '/cases',
    hasErrors: faults.length > 0,
    main,
  })
}

const notSure = html`<p>${words.notSure} <a class="govuk-link" href="/guide">${words.notSureLink}</a></p>`

/** The answers in words, as the plan's list of answers has them. */
function carriedView({ path, answers, next }: Reading): Html {
  return html`<h2>${words.carriedHeading}</h2><p>${words.carried} ${words.carriedPerson}</p>${summaryList({
    rows: path
      .filter((question) => question !== next)
      .map((question) => ({
        key: { text: en[question].short },
        value: { text: answerInWords(question, answers).join('; ') },
      })),
  })}`
}

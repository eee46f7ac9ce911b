/** The service's own record of a file, with its forms: how it helps, and time worked. */
import type { ServiceRecord } from '../../../../cases/desk/service-record.ts'
import type { Work } from '../../../../cases/desk/work-time.ts'
import { dayInWords } from '../../../../cases/entries/entry-words.ts'
import { button } from '../../../govuk/button.ts'
import { details } from '../../../govuk/details.ts'
import type { FieldFault } from '../../../kit/form-fault.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { concernWords } from '../../law/words/concern-words.ts'
import { levelWords, minutesInWords, stateWords } from '../words.ts'
import { recordFields } from './record-form.ts'
import { workFields, workTable } from './work-form.ts'

export interface RecordModel {
  readonly record: readonly ServiceRecord[]
  readonly work: readonly Work[]
  /** Which form was posted; null: none. */
  readonly asked: string | null
  readonly faults: readonly FieldFault[]
}

/** Both parts, one after the other. */
export function recordView(visit: Visit, model: RecordModel): Html {
  return html`${levelView(visit, model)}${workView(visit, model)}`
}

function levelView(visit: Visit, { record, asked, faults }: RecordModel): Html {
  const [last = null, ...earlier] = record
  const isWrong = asked === 'record' && faults.length > 0
  return html`<section class="card" aria-labelledby="level-heading"><h2 class="govuk-heading-m" id="level-heading">How you help</h2><p class="small soft">The family does not see this.</p>${
    last === null
      ? html`<p>Nothing is written down yet.</p>`
      : html`<p>${inWords(last)}</p>${
          earlier.length === 0
            ? nothing
            : details({
                summaryText: 'Before that',
                html: html`<ul class="govuk-list">${earlier.map((each) => html`<li>${inWords(each)}</li>`)}</ul>`,
              })
        }`
  }${details({
    summaryText: 'Write down a change',
    open: isWrong,
    html: formOf(
      visit,
      'record',
      recordFields(isWrong ? visit.form : null, last, isWrong ? faults : [], visit.today),
    ),
  })}</section>`
}

function inWords({ level, state, concern, fromOn }: ServiceRecord): Html {
  return html`<strong>${levelWords[level]}</strong>, ${stateWords[state].toLowerCase()}, from ${dayInWords(fromOn)}${concern !== null && html`. Mostly about: ${concernWords[concern]}`}`
}

function workView(visit: Visit, { work, asked, faults }: RecordModel): Html {
  const isWrong = asked === 'work' && faults.length > 0
  const minutes = work.reduce((sum, each) => sum + each.minutes, 0)
  return html`<section class="card" aria-labelledby="work-heading"><h2 class="govuk-heading-m" id="work-heading">Time worked</h2><p class="small soft">The family does not see this.</p>${
    work.length === 0
      ? html`<p>None is written down yet.</p>`
      : html`<p><strong>${minutesInWords(minutes)}</strong> in all.</p>${details({ summaryText: 'Each time', html: workTable(visit, work) })}`
  }${details({
    summaryText: 'Write down time',
    open: isWrong,
    html: formOf(visit, 'work', workFields(isWrong ? visit.form : null, isWrong ? faults : [], visit.today)),
  })}</section>`
}

function formOf(visit: Visit, what: string, fields: Html): Html {
  return html`<form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}<input type="hidden" name="do" value="${what}">${fields}${button({ text: 'Save', preventDoubleClick: true })}</form>`
}

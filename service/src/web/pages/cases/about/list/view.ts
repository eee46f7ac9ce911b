/** Who a case is about. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { detailWords } from '../../../../../cases/export/paper-words.ts'
import { factGroups } from '../../../../../cases/fact-groups.ts'
import { nameOfFact, valueInWords } from '../../../../../cases/fact-words.ts'
import { isAboutReader } from '../../../../../cases/is-about-reader.ts'
import type { CasePosition } from '../../../../../cases/position-of-case.ts'
import { wallInWords } from '../../../../../cases/wall-words.ts'
import type { DetailName } from '../../../../../db/data.ts'
import type { Area } from '../../../../../directory/directory.ts'
import { type SummaryRow, summaryList } from '../../../../govuk/summary-list.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { lawLink } from '../../../plan/plan/law-link.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import { writableWalls } from '../../wall-choice.ts'
import { addFactAddress, correctAddress, eventOf } from '../../ways-of-case.ts'
import { labelOf, words } from '../words.ts'

export interface AboutModel {
  readonly position: CasePosition
  readonly councils: readonly Area[]
}

/** A whole page. */
export function aboutView(visit: Visit, file: CaseFile, { position, councils }: AboutModel): Html {
  const details = (Object.keys(detailWords) as DetailName[]).map((what) => detailRow(file, what, councils))
  const main = html`<h1 class="govuk-heading-xl">${words.title}</h1><p class="govuk-body-l">${words.lead}</p><h2>${words.details}</h2>${summaryList({ rows: details })}<h2>${words.acting}</h2><p>${words.actingLead}</p>${actingView(position)}<h2>${words.facts}</h2>${factGroups(
    null,
    isAboutReader(file),
  ).map(
    ({ heading, facts }) =>
      html`<h3 class="govuk-heading-m">${heading}</h3>${summaryList({ rows: facts.map((fact) => factRow(file, fact)) })}`,
  )}`
  return caseLayout(visit, file, { title: words.title, part: '/about', main })
}

function detailRow(file: CaseFile, what: DetailName, councils: readonly Area[]): SummaryRow {
  const detail = file.details[what]
  const wall = file.walls.find(({ id }) => id === detail?.wall)
  const label = labelOf(what, isAboutReader(file))
  const council = what === 'authority' ? councils.find(({ name }) => name === detail?.value) : undefined
  return {
    key: { text: label },
    value: {
      html:
        detail === undefined
          ? html`<span class="soft">${words.notSaid}</span>`
          : html`${detail.value}${
              council === undefined
                ? nothing
                : html`<br><a class="govuk-link" href="${href(`/directory/${council.slug}`)}">${words.contacts}</a>`
            }${wall === undefined ? nothing : html`<br><span class="small soft">${words.sees} ${wallInWords(wall, file)}</span>`}`,
    },
    ...actions(
      file,
      caseAddress(file, `/about/${what}`),
      detail === undefined ? words.say : words.change,
      label,
    ),
  }
}

/** What the law says of the person and of who acts, from the facts below. */
function actingView({ found }: CasePosition): Html {
  const said = found.warnings.filter(({ concern }) => concern === null)
  return said.length === 0
    ? html`<p>${words.nothingSaid}</p>`
    : html`<div class="card card--sky">${said.map(({ say, rule }) => html`<p>${say} ${lawLink(rule)}</p>`)}</div>`
}

function factRow(file: CaseFile, fact: string): SummaryRow {
  const known = eventOf(file, null, fact)
  const wall = file.walls.find(({ id }) => id === known?.wall)
  const label = nameOfFact(null, fact, isAboutReader(file))
  const mayCorrect = known === null || wall?.mayWrite === true
  const to = known === null ? addFactAddress(file, null, fact) : correctAddress(file, known.id)
  return {
    key: { text: label },
    value: {
      html:
        known === null
          ? html`<span class="soft">${words.notSaid}</span>`
          : html`${valueInWords(null, fact, known.value)}${wall === undefined ? nothing : html`<br><span class="small soft">${words.sees} ${wallInWords(wall, file)}</span>`}`,
    },
    ...(mayCorrect ? actions(file, to, known === null ? words.say : words.change, label) : {}),
  }
}

function actions(file: CaseFile, to: string, text: string, label: string): Pick<SummaryRow, 'actions'> {
  return writableWalls(file).length === 0
    ? {}
    : { actions: { items: [{ href: to, text, visuallyHiddenText: label }] } }
}

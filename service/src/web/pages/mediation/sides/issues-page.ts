/** `/mediation/<matter>/sides/issues`: what the mediation is about, which says who arranges it. */
import { randomUUID } from 'node:crypto'
import type { Data } from '../../../../db/data.ts'
import { typedText } from '../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../example/people.ts'
import { tellOthers } from '../../../../mediation/arranging/tell-sides.ts'
import { wordOfIssues } from '../../../../mediation/arranging/who-arranges.ts'
import { lastStep, type Matter } from '../../../../mediation/matter.ts'
import { recordStep } from '../../../../mediation/record-step.ts'
import type { Issue, IssueArea } from '../../../../mediation/step-kinds.ts'
import { wallOfMatter } from '../../../../mediation/walls-of-matter.ts'
import { button } from '../../../govuk/button.ts'
import { select } from '../../../govuk/select.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { isoDay } from '../../../kit/date.ts'
import { described, type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { type Html, html } from '../../../kit/html.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { isUuid } from '../../cases/opened-case.ts'
import { beginOnce, onceOf } from '../../cases/sent-once.ts'
import { provisionLinks } from '../../law/rule-statement.ts'
import { isOvertaken, overtakenWords, seeFrom } from '../made-from.ts'
import { matterAddress } from '../matter-frame.ts'
import { withMatter } from '../opened-matter.ts'
import { isFamilyOrService } from './may-arrange.ts'
import { sideFormView, type Typed } from './side-form.ts'
import { areaWords } from './words.ts'

const mostIssues = 12
const longest = 600

/** `/mediation/<matter>/sides/issues`. */
export function issuesPage(data: Data): Page {
  return {
    path: '/mediation/:matter/sides/issues',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (_, matter) =>
        maySay(matter)
          ? shown(view(visit, matter, { typed: beginOnce(typedOf(matter)), faults: [] }))
          : notFound,
      ),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const wall = wallOfMatter(matter, { use: 'matter' })
        if (!maySay(matter) || wall === null) return notFound
        const { form: typed } = visit
        if (typed.get('do') === 'more') {
          typed.set('rows', String(Math.min(rowsOf(typed) + 2, mostIssues)))
          return shown(view(visit, matter, { typed, faults: [] }))
        }
        const { faults, issues } = readIssues(typed)
        if (faults.length > 0) return shown(view(visit, matter, { typed, faults }), 400)
        const before = lastStep(matter, 'issues')
        if (isOvertaken(typed, matter, before)) {
          const form = { typed: seeFrom(typed, before), faults, notice: overtakenWords }
          return shown(view(visit, matter, form), 400)
        }
        const word = wordOfIssues(issues)
        const once = onceOf(typed)
        await recordStep(tx, matter, {
          kind: 'issues',
          word,
          wall,
          body: { issues },
          // Other words for the same move no clock.
          onDay: before?.word === word ? before.onDay : isoDay(visit.today),
          ...(before !== null && { corrects: before.id }),
          ...(once !== null && { id: once }),
        })
        await tellOthers(tx, matter, visit.origin)
        return redirect(`${matterAddress(matter, '/sides')}?became=issues`)
      }),
    takes: { largest: 128 * 1024 },
    states: [
      { name: 'with health', address, as: 'mediation-adviser' },
      { name: 'nothing filled in', address, as: 'mediation-adviser', form: {}, status: 400 },
    ],
  }
}

const address = `/mediation/${exampleMatters.arranging}/sides/issues`

function maySay(matter: Matter): boolean {
  return matter.process === 'mediation' && isFamilyOrService(matter)
}

function typedOf(matter: Matter): URLSearchParams {
  const before = lastStep(matter, 'issues')
  const issues = before?.body.issues ?? []
  const rows = String(Math.min(issues.length + 2, mostIssues))
  const typed = seeFrom(new URLSearchParams({ rows }), before)
  for (const [index, { id, area, says, wanted }] of issues.entries()) {
    typed.set(`id-${index}`, id)
    typed.set(`area-${index}`, area)
    typed.set(`says-${index}`, says)
    typed.set(`wanted-${index}`, wanted ?? '')
  }
  return typed
}

function rowsOf(typed: URLSearchParams): number {
  const rows = Number(typed.get('rows'))
  return Number.isInteger(rows) && rows >= 1 ? Math.min(rows, mostIssues) : 3
}

/** Reads the rows of which something was filled in. */
export function readIssues(typed: URLSearchParams): {
  readonly faults: readonly FieldFault[]
  readonly issues: readonly Issue[]
} {
  const faults: FieldFault[] = []
  const issues: Issue[] = []
  const known = new Set<string>()
  for (let row = 0; row < rowsOf(typed); row += 1) {
    const area = typed.get(`area-${row}`) ?? ''
    const says = typedText(typed.get(`says-${row}`) ?? '')
    const wanted = typedText(typed.get(`wanted-${row}`) ?? '')
    if (area === '' && says === '' && wanted === '') continue
    if (!Object.hasOwn(areaWords, area))
      faults.push(fieldFault(`area-${row}`, 'Say what kind of thing it is'))
    if (says === '') faults.push(fieldFault(`says-${row}`, 'Say what the issue is'))
    for (const [name, text] of [
      ['says', says],
      ['wanted', wanted],
    ] as const)
      if (text.length > longest)
        faults.push(fieldFault(`${name}-${row}`, `Use ${longest} characters or fewer`))
    const given = typed.get(`id-${row}`) ?? ''
    const id = isUuid(given) && !known.has(given) ? given : randomUUID()
    known.add(id)
    issues.push({
      id,
      area: area as IssueArea,
      says,
      ...(area === 'health' && wanted !== '' && { wanted }),
    })
  }
  if (issues.length === 0) faults.push(fieldFault('says-0', 'Say at least one thing that it is about'))
  return { faults, issues }
}

function view(visit: Visit, matter: Matter, form: Typed): Html {
  const { typed, faults } = form
  const rows = Array.from({ length: rowsOf(typed) }, (_, row) => rowView(row, { typed, faults }))
  return sideFormView(visit, matter, {
    title: 'What the mediation is about',
    lead: html`The council, the mediation service and everybody else who takes part read this. It decides who must arrange the mediation and who must come. Where the plan has no health care, or not that which is wanted, the council has to be told what is wanted (${provisionLinks(['LAW-MED-02'])}).`,
    ...form,
    fields: html`<input type="hidden" name="rows" value="${rowsOf(typed)}">${rows}${
      rowsOf(typed) < mostIssues &&
      html`<p>${button({ text: 'More rows', name: 'do', value: 'more', classes: 'govuk-button--secondary' })}</p>`
    }`,
    submit: 'Save the issues',
  })
}

function rowView(row: number, { typed, faults }: Typed): Html {
  const value = (name: string) => typed.get(`${name}-${row}`) ?? ''
  return html`<fieldset class="govuk-fieldset side-issue"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Issue ${row + 1}</legend><input type="hidden" name="id-${row}" value="${value('id')}">${select(
    {
      name: `area-${row}`,
      label: { text: 'It is about' },
      value: value('area'),
      ...described(faults, `area-${row}`, null),
      items: [
        { value: '', text: 'Choose' },
        ...Object.entries(areaWords).map(([area, text]) => ({ value: area, text })),
      ],
    },
  )}${textarea({
    name: `says-${row}`,
    rows: 2,
    label: { text: 'What is the disagreement?' },
    value: value('says'),
    ...described(faults, `says-${row}`, null),
  })}${textarea({
    name: `wanted-${row}`,
    rows: 2,
    label: { text: 'If it is health care: what is wanted?' },
    value: value('wanted'),
    ...described(faults, `wanted-${row}`, null),
  })}</fieldset>`
}

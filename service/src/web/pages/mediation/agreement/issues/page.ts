/** `/mediation/<matter>/agreement/issues`: marks each issue as agreed or not, and says what else stands in it. */
import { day as dayOfIso, writtenDay } from '@way-forward/law'
import type { Data } from '../../../../../db/data.ts'
import { typedText } from '../../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { type Agreement, longestNote } from '../../../../../mediation/agreement/agreement.ts'
import { beginning, daysToDate } from '../../../../../mediation/agreement/days-to-date.ts'
import { issuesOfMatter } from '../../../../../mediation/agreement/issues-of-matter.ts'
import { mayWriteAgreement } from '../../../../../mediation/agreement/read-agreement.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import { button } from '../../../../govuk/button.ts'
import { radios } from '../../../../govuk/radios.ts'
import { textarea } from '../../../../govuk/textarea.ts'
import { isoDay } from '../../../../kit/date.ts'
import { described, type FieldFault, faultSummary, fieldFault } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import { notFound, type Page, shown, type Visit } from '../../../../kit/page.ts'
import { matterAddress, matterLayout } from '../../matter-frame.ts'
import { cannotWrite, withAgreement } from '../agreement-frame.ts'
import { agreementAt, baseName, baseOf, saveVersion } from '../save-version.ts'
import { words } from '../words.ts'

const madeOnName = 'made-on'

interface IssuesModel {
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
  readonly base: number
  readonly notice: Html
}

/** The page. */
export function agreementIssuesPage(data: Data): Page {
  return {
    path: '/mediation/:matter/agreement/issues',
    account: 'needed',
    get: (visit) =>
      withAgreement(data, visit, async (_, matter, versions) => {
        if (!mayWriteAgreement(matter)) return cannotWrite(matter)
        const { number: base = 0, agreement = beginning(matter, isoDay(visit.today)) } = versions.at(-1) ?? {}
        const model = { typed: typedOfAgreement(agreement), faults: [], base, notice: nothing }
        return shown(view(visit, matter, model))
      }),
    post: (visit) =>
      withAgreement(data, visit, async (tx, matter, versions) => {
        const { form: typed } = visit
        const base = baseOf(typed)
        const before = base === null ? null : agreementAt(versions, base)
        if (!mayWriteAgreement(matter)) return cannotWrite(matter)
        if (base === null || before === null) return notFound
        const { faults, ...read } = readIssues(typed, matter, before, isoDay(visit.today))
        if (faults.length > 0)
          return shown(view(visit, matter, { typed, faults, base, notice: nothing }), 400)
        const became = await saveVersion(tx, visit, matter, { base, before, mine: { ...before, ...read } })
        if (!('notice' in became)) return became
        const { base: last, next, notice } = became
        return shown(
          view(visit, matter, { typed: typedOfAgreement(next), faults: [], base: last, notice }),
          400,
        )
      }),
    takes: { largest: 128 * 1024 },
    states: [
      {
        name: 'of a draft',
        address: `/mediation/${exampleMatters.agreeing}/agreement/issues`,
        as: 'council-officer',
      },
    ],
  }
}

/** The choice that it is dated the day of the last acceptance. */
const lastAcceptance = 'last'

function typedOfAgreement({ issues, open, words: more, madeOn }: Agreement): URLSearchParams {
  const typed = new URLSearchParams({ open, words: more, [madeOnName]: madeOn ?? lastAcceptance })
  for (const { id, isAgreed } of issues) typed.set(`issue-${id}`, isAgreed ? 'agreed' : 'not-agreed')
  return typed
}

/** The days to choose from: those of meetings, and the one that it has. @param today ISO day */
function daysToChoose(matter: Matter, madeOn: string | null, today: string): readonly string[] {
  return [...new Set([...daysToDate(matter, today), ...(madeOn === null ? [] : [madeOn])])].sort()
}

/** Issues without a mark stay as they stand, and so does the day without a choice. */
function readIssues(typed: URLSearchParams, matter: Matter, before: Agreement, today: string) {
  const faults: FieldFault[] = []
  const known = issuesOfMatter(matter)
  const marked = known.flatMap(({ id, says }) => {
    const mark = typed.get(`issue-${id}`)
    return mark === 'agreed' || mark === 'not-agreed' ? [{ id, says, isAgreed: mark === 'agreed' }] : []
  })
  const rest = before.issues.filter(({ id }) => !marked.some((each) => each.id === id))
  const text = (name: string, label: string): string => {
    const read = typedText(typed.get(name) ?? '')
    if (read.length > longestNote)
      faults.push(
        fieldFault(name, `${label} must be ${longestNote.toLocaleString('en-GB')} characters or fewer`),
      )
    return read
  }
  const open = text('open', 'What is not agreed')
  const chosen = typed.get(madeOnName)
  const day = daysToChoose(matter, before.madeOn, today).find((each) => each === chosen)
  const madeOn = day ?? (chosen === lastAcceptance ? null : before.madeOn)
  return {
    faults,
    issues: [...marked, ...rest],
    open,
    words: text('words', 'What else stands in it'),
    madeOn,
  }
}

function dayChoice(visit: Visit, matter: Matter, typed: URLSearchParams): Html {
  const chosen = typed.get(madeOnName) ?? lastAcceptance
  const days = daysToChoose(matter, chosen === lastAcceptance ? null : chosen, isoDay(visit.today))
  if (days.length === 0) return nothing
  return radios({
    name: madeOnName,
    idPrefix: madeOnName,
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: 'Which day is the agreement dated?', classes: 'govuk-fieldset__legend--s' } },
    hint: { text: matter.process === 'mediation' ? words.madeOnHint : words.madeOnOutside },
    items: [
      ...days.map((day) => ({
        value: day,
        text: `${writtenDay(dayOfIso(day))}: it was agreed in the meeting of that day`,
        checked: chosen === day,
      })),
      {
        value: lastAcceptance,
        text: 'The day on which the last side accepts it',
        checked: chosen === lastAcceptance,
      },
    ],
  })
}

function view(visit: Visit, matter: Matter, { typed, faults, base, notice }: IssuesModel): Html {
  const issues = issuesOfMatter(matter)
  return matterLayout(visit, matter, {
    title: words.issues,
    part: '/agreement',
    isBelow: true,
    hasErrors: faults.length > 0,
    main: html`${faultSummary(faults)}<h1 class="govuk-heading-l">${words.issues}</h1>${notice}<p>Mark what these terms settle, and what stays in dispute. ${words.running}</p><form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}<input type="hidden" name="${baseName}" value="${base}">${issues.map(
      ({ id, says }, index) =>
        radios({
          name: `issue-${id}`,
          idPrefix: `issue-${index}`,
          classes: 'govuk-radios--inline govuk-radios--small',
          fieldset: { legend: { text: says, classes: 'govuk-fieldset__legend--s' } },
          items: [
            { value: 'agreed', text: 'Agreed', checked: typed.get(`issue-${id}`) === 'agreed' },
            { value: 'not-agreed', text: 'Not agreed', checked: typed.get(`issue-${id}`) === 'not-agreed' },
          ],
        }),
    )}${dayChoice(visit, matter, typed)}${textarea({
      name: 'open',
      rows: 3,
      label: { text: 'What else is not agreed? (optional)', classes: 'govuk-label--s' },
      value: typed.get('open') ?? '',
      ...described(faults, 'open', 'It stays in dispute, and narrows what is left to decide.'),
    })}${textarea({
      name: 'words',
      rows: 4,
      label: { text: 'What else is to stand in it? (optional)', classes: 'govuk-label--s' },
      value: typed.get('words') ?? '',
      ...described(faults, 'words', 'Such as how you will speak with each other, or when you meet again.'),
    })}${button({ text: notice === nothing ? 'Save' : 'Save with their changes', preventDoubleClick: true })}</form><p><a class="govuk-link" href="${matterAddress(matter, '/agreement')}">Back without saving</a></p>`,
  })
}

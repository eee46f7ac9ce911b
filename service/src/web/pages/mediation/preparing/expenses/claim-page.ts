/** `/mediation/<matter>/preparing/claim`: claims expenses, a line for each sort. */

import type { Data } from '../../../../../db/data.ts'
import { typedText } from '../../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import { claimExpenses, mayClaim } from '../../../../../mediation/preparing/claims.ts'
import {
  type ExpenseRate,
  expenseRates,
  penceAtRate,
} from '../../../../../mediation/preparing/expense-rates.ts'
import type { ExpenseLine } from '../../../../../mediation/step-kinds.ts'
import { input } from '../../../../govuk/input.ts'
import { isoDay } from '../../../../kit/date.ts'
import { described, type FieldFault, fieldFault } from '../../../../kit/form-fault.ts'
import { type Html, html, nothing } from '../../../../kit/html.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { beginOnce, onceOf } from '../../../cases/sent-once.ts'
import { withMatter } from '../../opened-matter.ts'
import { beginTold, matterSpoken, readTold, sideToWriteFor, toldFields } from '../../told-form.ts'
import { preparingAddress } from '../opened-item.ts'
import { longest } from '../words.ts'
import { saysName, wordsFormView } from '../words-form.ts'
import { expenseWords, rateInWords, unitInWords } from './expense-words.ts'
import { countOf, penceOf } from './money.ts'

/** `/mediation/<matter>/preparing/claim`; with `?for=<side>` what a family that is not here claims. */
export function claimPage(data: Data): Page {
  return {
    path: '/mediation/:matter/preparing/claim',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) => {
        const spoken = matterSpoken(matter, visit)
        const typed = beginTold(beginOnce(new URLSearchParams()), visit.today)
        return spoken !== null && mayClaim(spoken) ? shown(view(visit, matter, typed, [])) : notFound
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const { form: typed, today } = visit
        const side = sideToWriteFor(matter, visit)
        const { lines, faults } = readClaim(typed)
        const told = side === null ? null : readTold(typed, today, {}, faults)
        const spoken = matterSpoken(matter, visit, told?.through ?? undefined)
        if (spoken === null || !mayClaim(spoken)) return notFound
        const says = typedText(typed.get(saysName) ?? '')
        if (says.length > longest.words)
          faults.push(fieldFault(saysName, `Use at most ${longest.words} characters`))
        if (faults.length > 0) return shown(view(visit, matter, typed, faults), 400)
        const id = onceOf(typed)
        await claimExpenses(tx, spoken, {
          lines,
          onDay: told?.on ?? isoDay(today),
          ...(says !== '' && { says }),
          ...(id !== null && { id }),
        })
        return redirect(preparingAddress(matter, 'expenses'))
      }),
    states: [
      { name: 'empty', address: `/mediation/${exampleMatters.kept}/preparing/claim`, as: 'other-parent' },
    ],
  }
}

const countName = ({ kind }: ExpenseRate): string => `count-${kind}`
const sumName = ({ kind }: ExpenseRate): string => `sum-${kind}`

/** The lines of a form: what has a fixed rate is counted, the rest is what it cost. */
export function readClaim(typed: URLSearchParams): {
  readonly lines: readonly ExpenseLine[]
  readonly faults: FieldFault[]
} {
  const faults: FieldFault[] = []
  const lines = expenseRates.flatMap((rate): readonly ExpenseLine[] => {
    const { kind, unit, each } = rate
    const [counted, cost] = [typed.get(countName(rate)) ?? '', typed.get(sumName(rate)) ?? '']
    if (counted.trim() === '' && cost.trim() === '') return []
    const count = unit === null ? null : countOf(counted)
    if (unit !== null && count === null) {
      faults.push(fieldFault(countName(rate), `${expenseWords[kind]}: say how many, such as 12 or 2.5`))
      return []
    }
    const pence = each !== null ? penceAtRate(kind, count ?? 0) : penceOf(cost)
    if (pence === null) {
      faults.push(fieldFault(sumName(rate), `${expenseWords[kind]}: say what it cost, such as 12.50`))
      return []
    }
    return [{ kind, pence, ...(count !== null && { count }) }]
  })
  if (lines.length === 0 && faults.length === 0)
    faults.push(
      fieldFault(sumName(expenseRates[0] as ExpenseRate), 'Say what you spent on at least one of these'),
    )
  return { lines, faults }
}

function view(visit: Visit, matter: Matter, typed: URLSearchParams, faults: readonly FieldFault[]): Html {
  const side = sideToWriteFor(matter, visit)
  const before = html`${side === null ? nothing : toldFields({ typed, faults }, side)}${expenseRates.map(
    (rate) => {
      const unit = unitInWords(rate)
      return html`<fieldset class="govuk-fieldset expense"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${expenseWords[rate.kind]}: ${rateInWords(rate)}</legend>${
        unit === null ? nothing : field(typed, faults, countName(rate), `How many ${unit}`)
      }${rate.each === null ? field(typed, faults, sumName(rate), 'What it cost, in pounds') : nothing}</fieldset>`
    },
  )}`
  return wordsFormView(visit, matter, {
    part: '/preparing',
    title: 'Claim expenses',
    lead: 'Fill in what you spent and leave the rest empty. You can add receipts once the claim is saved.',
    label: 'Something to say with it (optional)',
    hint: null,
    action: preparingAddress(matter, 'claim', side === null ? '' : `for=${side.id}`),
    submit: 'Send the claim',
    typed,
    faults,
    before,
  })
}

function field(typed: URLSearchParams, faults: readonly FieldFault[], name: string, label: string): Html {
  return input({
    name,
    value: typed.get(name) ?? '',
    classes: 'govuk-input--width-5',
    inputmode: 'decimal',
    label: { text: label },
    ...described(faults, name, null),
  })
}

/** The steps that follow a Tribunal order or an agreement of mediation: what each is called, and when it is due. */
import type { Calendar, Day } from '@way-forward/law'
import { type DueDay, dueDay } from '../due-day.ts'
import { choices } from '../field.ts'
import { endOfTime, howLate } from '../how-late.ts'
import type { Line } from '../letter.ts'
import { sentences } from '../sentences.ts'

interface StepWords {
  /** In the list of the form. */
  readonly option: string
  /** What must be done, as a point of a list. */
  readonly todo: string
  /** How long it has, after the step: `within two weeks`. */
  readonly within: string
  /** The law excuses delay in some circumstances: after an order, and where the appeal is not opposed. */
  readonly excused: readonly [afterOrder: boolean, unopposed: boolean]
}

const steps = {
  'assess-notify': {
    option: 'Tell me that it will assess: two weeks',
    todo: 'Tell me that the assessment will be carried out',
    within: 'within two weeks',
    excused: [true, true],
  },
  'assess-final-plan': {
    option: 'Assess, and send the final plan if one is needed: 14 weeks',
    todo: 'Send the final plan after the assessment, or the decision with reasons that none is needed',
    within: 'within 14 weeks',
    excused: [true, false],
  },
  'reassess-notify': {
    option: 'Tell me that it will re-assess: two weeks',
    todo: 'Tell me that the re-assessment will be carried out',
    within: 'within two weeks',
    excused: [true, true],
  },
  'reassess-final-plan': {
    option: 'Re-assess, and send the final plan if it changes: 14 weeks',
    todo: 'Send the final plan after the re-assessment, or the decision with reasons that it does not change',
    within: 'within 14 weeks',
    excused: [true, false],
  },
  'make-draft-plan': {
    option: 'Make a plan: the draft, five weeks',
    todo: 'Send the draft plan',
    within: 'within five weeks',
    excused: [true, true],
  },
  'make-final-plan': {
    option: 'Make a plan: the final plan, 11 weeks',
    todo: 'Send the final plan',
    within: 'within 11 weeks',
    excused: [true, true],
  },
  reconsider: {
    option: 'Think again: two weeks',
    todo: 'Think again, and send a draft plan or a notice of refusal',
    within: 'within two weeks',
    excused: [false, false],
  },
  'amend-provision': {
    option: 'Change the needs or the help in the plan (Sections B and F): five weeks',
    todo: 'Send the plan with the needs or the help changed',
    within: 'within five weeks',
    excused: [false, false],
  },
  'amend-placement': {
    option: 'Change the school or college in the plan (Section I): two weeks',
    todo: 'Send the plan with the school or college, or its type, changed',
    within: 'within two weeks',
    excused: [false, false],
  },
  continue: {
    option: 'Keep the plan as it is: at once',
    todo: 'Keep the plan in place',
    within: 'at once',
    excused: [false, false],
  },
  'continue-amended': {
    option: 'Keep the plan, and change it: five weeks',
    todo: 'Keep the plan in place, and send it changed',
    within: 'within five weeks',
    excused: [false, false],
  },
} as const satisfies Readonly<Record<string, StepWords>>

/** A step that the council must take; the names are the law's. */
export type StepName = keyof typeof steps
const stepNames = Object.keys(steps) as readonly StepName[]

/** Any of the steps, as a field. @param label the question */
export function stepsField(label: string, gap: string) {
  const options = Object.fromEntries(stepNames.map((name) => [name, steps[name].option]))
  return choices(label, options as Record<StepName, string>, gap)
}

/** What is counted from, and how. */
export interface CountedFrom {
  /** The order, the agreement, or the day on which the council told the Tribunal that it does not oppose; null: not given. */
  readonly day: Day | null
  readonly isUnopposed: boolean
  /** A day that the order sets, or that was agreed in writing; it stands in place of the others. */
  readonly setDay: Day | null
  readonly calendar: Calendar
  readonly on: Day
}

/** A step with its time. */
export interface DueStep {
  /** What must be done, alone. */
  readonly todo: string
  /** `Send the final plan: within 11 weeks. That time ended on …` */
  readonly said: Line
  readonly isLate: boolean
  /** The law may excuse the delay. */
  readonly mayBeExcused: boolean
}

/**
 * When each step is due. Nobody is called late before the latest reading has passed: where the order changes the
 * school and the help, the law has no time for the two together, and one plan within five weeks can be argued.
 * Source: LAW-ORD-03, LAW-ORD-04, LAW-UNO-01, LAW-MED-34, LAW-TIME-20, LAW-TIME-21.
 */
export function dueSteps(chosen: readonly StepName[], from: CountedFrom): readonly DueStep[] {
  return chosen.map((name): DueStep => {
    const { todo, excused } = steps[name]
    const due = dueDayOf(name, chosen, from)
    // What was done at once cannot be told from outside: nobody is called late for it.
    const isLate = name !== 'continue' && howLate(due, from.on) === 'late'
    const end = endOfTime(due, from.on, 'the last day for it')
    if (from.setDay !== null) return { todo, said: sentences(`${todo}.`, end), isLate, mayBeExcused: false }
    const within =
      from.isUnopposed && isWithHelp(name, chosen)
        ? 'within five weeks, because the help changes too'
        : steps[name].within
    return {
      todo,
      said: sentences(`${todo}: ${within}.`, name === 'continue' ? null : end),
      isLate,
      mayBeExcused: isLate && excused[from.isUnopposed ? 1 : 0],
    }
  })
}

/** The school is changed, and the help too. */
function isWithHelp(name: StepName, chosen: readonly StepName[]): boolean {
  return (
    name === 'amend-placement' && (chosen.includes('amend-provision') || chosen.includes('continue-amended'))
  )
}

function dueDayOf(
  name: StepName,
  chosen: readonly StepName[],
  { day, isUnopposed, setDay, calendar }: CountedFrom,
): DueDay | null {
  if (setDay !== null) return { lastDay: setDay, latestDay: setDay }
  const withHelp = isWithHelp(name, chosen)
  if (isUnopposed)
    return dueDay(
      'unopposed',
      { notified: day, order: name, 'also-amends-provision': withHelp ? true : null },
      calendar,
    )
  const found = dueDay('order', { made: day, order: name }, calendar)
  if (found === null || !withHelp) return found
  const onePlan = dueDay('order', { made: day, order: 'amend-provision' }, calendar)
  return onePlan === null ? found : { ...found, latestDay: onePlan.latestDay }
}

/**
 * One page for an adviser who has never seen the case, as the data that the template `handover` sets: what the
 * family has answered, where things stand, dates, what is not known, and room for notes.
 */
import { en, writtenDay } from '@way-forward/law'
import { citing } from './papers/cited-law.ts'
import { warningsOnPaper } from './papers/concern.ts'
import { inVoice } from './papers/voice.ts'
import { handover, paper } from './papers/words.ts'
import { answerInWords } from './plan/answers-in-words.ts'
import { nameOfConcern } from './plan/concern-words.ts'
import { entriesOf } from './plan/dates.ts'
import { type ConcernPart, type PlanModel, partsOf, stillNeeded, topWarnings } from './plan/plan-model.ts'
import { titleOf } from './plan/routes.ts'
import { timelineOf } from './plan/timeline-moments.ts'
import { todayWords } from './plan/today-words.ts'
import { warningsOf } from './plan/warnings.ts'
import { page } from './plan/words.ts'
import { footOf, type Reopening, reopeningOf } from './plan-paper.ts'

/** Where one concern stands. */
export interface HandoverConcern {
  /** Null where it is the only one. */
  readonly name: string | null
  /** The first step, and by which day where it has one. */
  readonly next: string
  /** States of routes with the names of those that are in each. */
  readonly routes: readonly { readonly state: string; readonly titles: string }[]
  readonly warnings: readonly string[]
  readonly dates: readonly HandoverDate[]
}

/** A day of a concern: what has happened, or what is due. */
export interface HandoverDate {
  readonly when: string
  readonly what: string
  readonly isLast: boolean
}

/** What the template is given. */
export interface HandoverPaper {
  readonly title: string
  readonly dayLine: string
  readonly foot: string
  readonly concerns: readonly HandoverConcern[]
  /** Warnings about the person. */
  readonly warnings: readonly string[]
  readonly facts: readonly { readonly question: string; readonly answer: string }[]
  readonly unknown: readonly string[]
  readonly council: string | null
  readonly reopen: Reopening
  readonly words: Readonly<Record<string, string>>
}

/** A plan as an adviser takes it over. @param council the name of the council, where one was chosen */
export function handoverOnPaper(model: PlanModel, council: string | null): HandoverPaper {
  const { answers, path, gap, on, facts } = model
  const parts = partsOf(model)
  const { all, most, isSeveral } = parts
  const missing = stillNeeded(model, most.asked)
  const made: HandoverPaper = {
    title: handover.title,
    dayLine: `${page.yourPlan} ${writtenDay(on)}`,
    foot: footOf(model),
    concerns: all.map((part) => concernOf(part, model, isSeveral)),
    warnings: isSeveral ? topWarnings(model, parts).map(({ say }) => say) : [],
    facts: path
      .filter((question) => question !== gap)
      .map((question) => ({
        question: en[question].short,
        answer: answerInWords(question, answers).join('; '),
      })),
    unknown: [...missing.questions.map((question) => en[question].short), ...missing.words],
    council,
    reopen: reopeningOf(model),
    words,
  }
  return inVoice(made, facts.person)
}

function concernOf(part: ConcernPart, model: PlanModel, isSeveral: boolean): HandoverConcern {
  const { concern, found, on, step, context } = part
  const own = found.routes.filter((each) => each.concern === concern.id)
  const titlesIn = (state: string): string =>
    own
      .filter((each) => each.state === state)
      .map(({ id }) => titleOf(id))
      .join('; ')
  const warnings = isSeveral ? warningsOf(part) : topWarnings(model, partsOf(model))
  return {
    name: isSeveral ? nameOfConcern(concern) : null,
    next:
      step.leaf === null
        ? `${todayWords(context).heading}.`
        : `${todayWords(context).heading} (${handover.by} ${writtenDay(step.leaf.day)}).`,
    routes: [
      { state: handover.openNow, titles: titlesIn('open') },
      { state: handover.notKnown, titles: titlesIn('unknown') },
      { state: handover.notYet, titles: titlesIn('not-yet') },
      { state: handover.closed, titles: titlesIn('closed') },
    ].filter(({ titles }) => titles !== ''),
    warnings: warningsOnPaper(warnings, model, citing()).map(({ say }) => say),
    dates: entriesOf(concern, found, on, timelineOf(concern, found, on)).map(({ when, what, shape }) => ({
      when,
      what,
      isLast: shape === 'last',
    })),
  }
}

const words = {
  service: paper.service,
  intro: handover.intro,
  council: handover.council,
  position: handover.positionHeading,
  next: handover.next,
  facts: handover.factsHeading,
  question: handover.question,
  answer: handover.answer,
  dates: handover.datesHeading,
  day: handover.day,
  what: handover.what,
  noDates: handover.noDates,
  unknown: handover.unknownHeading,
  nothingUnknown: handover.nothingUnknown,
  warnings: page.warningsHeading,
  notes: handover.notesHeading,
  notesHint: handover.notesHint,
} as const

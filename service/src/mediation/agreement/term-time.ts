/** Until when a term is to be done. Pure; every day comes from the law, none is counted here. */
import { type Calendar, day, deadline, plainDay, type RuleId } from '@way-forward/law'
import type { Process, SideRole } from '../../db/data.ts'
import type { StepBodies } from '../step-kinds.ts'
import type { AgreementDays, AgreementTerm } from './agreement.ts'
import { boundBy, isOrdered, type TermKind } from './term-kinds.ts'

/** Which time a term has, as its step says it. */
export type TimeWord = StepBodies['term-due']['word']

export interface TermTime {
  readonly word: TimeWord
  /** ISO day: surely in time. */
  readonly lastDay: string
  /** ISO day of the later reading; null: there is one reading. */
  readonly laterDay: string | null
  /** What is doubtful, and which other day counts beside it, in whole sentences. */
  readonly doubts: readonly string[]
  /** None: the parties agreed it where the law sets no time. */
  readonly rules: readonly RuleId[]
}

export interface WhatCounts extends AgreementDays {
  readonly process: Process
  /** It is a mediation about health alone, after which the council is told of the agreement. */
  readonly isHealthAlone: boolean
  readonly calendar: Calendar
  readonly roleOf: (side: string) => SideRole | null
}

/** The parts of a term that its time hangs on. */
export type TimedTerm = Pick<AgreementTerm, 'kind' | 'side' | 'by'>

/**
 * The time of a term. A day that the parties agree in writing stands in place of that of the Regulations, which hold
 * after mediation alone, and bind the council and the commissioners alone.
 * @param all the terms of the agreement, this one too: a school changed together with the help has a later reading
 * @returns null: neither the law nor the parties set a day
 * Source: LAW-MED-34, LAW-ORD-03, LAW-TIME-21.
 */
export function timeOfTerm(term: TimedTerm, all: readonly TimedTerm[], counts: WhatCounts): TermTime | null {
  if (term.by !== null) {
    const rules: readonly RuleId[] = counts.process === 'mediation' ? ['LAW-MED-34'] : []
    const word = term.kind === 'tell-council' && counts.isHealthAlone ? 'told-as-agreed' : 'as-agreed'
    return { word, lastDay: term.by, laterDay: null, doubts: [], rules }
  }
  if (term.kind === 'tell-council' && !counts.isHealthAlone) return null
  const role = term.side === null ? null : counts.roleOf(term.side)
  if (counts.process !== 'mediation' || role === null || !boundBy(term.kind).includes(role)) return null
  const found = timeFrom(counts.made, term, all, counts.calendar)
  const { acceptedLater } = counts
  const later = acceptedLater === null ? null : timeFrom(acceptedLater, term, all, counts.calendar)
  if (found === null || later === null) return found
  return { ...found, laterDay: later.laterDay ?? later.lastDay, doubts: [...found.doubts, acceptedAfter] }
}

/** Whether the parties agreed the day, and the law does not give it. */
export function isAgreedTime({ word }: Pick<TermTime, 'word'>): boolean {
  return word === 'as-agreed' || word === 'told-as-agreed'
}

/** The time by law, counted from one day. @param made ISO day */
function timeFrom(
  made: string,
  term: TimedTerm,
  all: readonly TimedTerm[],
  calendar: Calendar,
): TermTime | null {
  const found = lawfulTime(term.kind, made, calendar)
  if (found === null) return null
  const answer = answerWithoutPlan(term.kind, made, calendar)
  const doubts = answer === null ? found.doubts : [...found.doubts, answer]
  if (!isWithHelp(term, all)) return { ...found, doubts }
  const laterDay = laterOfOnePlan(made, calendar)
  return { ...found, word: 'as-ordered-with-help', laterDay, doubts: [...doubts, bothChanged] }
}

/**
 * By when the council answers that it makes no plan after it assessed, or that the plan stays: sooner than it would send one.
 * It has until the later day to send a plan, so that nobody is called late before. Source: LAW-ORD-03.
 */
function answerWithoutPlan(kind: TermKind, made: string, calendar: Calendar): string | null {
  if (kind !== 'assess-final-plan' && kind !== 'reassess-final-plan') return null
  const isFirst = kind === 'assess-final-plan'
  const order = isFirst ? 'assess-refusal' : 'reassess-refusal'
  const found = deadline('order', { made, order }, calendar)
  if ('faults' in found || found.lastDay === null) return null
  const no = isFirst ? 'no plan is needed' : 'the plan stays as it is'
  return `If it finds that ${no}, it says so with reasons within ten weeks: by ${plainDay(day(found.lastDay))}.`
}

/** The school is changed, and the needs or the help too. */
export function isWithHelp(
  { kind }: Pick<TimedTerm, 'kind'>,
  all: readonly Pick<TimedTerm, 'kind'>[],
): boolean {
  return (
    kind === 'amend-placement' &&
    all.some((other) => other.kind === 'amend-provision' || other.kind === 'continue-amended')
  )
}

/** The later reading where both are changed: one changed plan, in the time for the help. @param made ISO day @returns ISO day */
function laterOfOnePlan(made: string, calendar: Calendar): string | null {
  const found = deadline('order', { made, order: 'amend-provision' }, calendar)
  return 'faults' in found ? null : found.lastDay
}

function lawfulTime(kind: TermKind, made: string, calendar: Calendar): TermTime | null {
  const asked = isOrdered(kind)
    ? ({ word: 'as-ordered', name: 'order', values: { made, order: kind } } as const)
    : unordered[kind]
  if (asked === null) return null
  const found = deadline(asked.name, asked.values ?? { made }, calendar)
  if ('faults' in found || found.lastDay === null) return null
  const { lastDay, laterDay, doubt } = found
  return {
    word: asked.word,
    lastDay,
    laterDay,
    doubts: doubt === null ? [] : [doubt],
    rules: isOrdered(kind) ? ['LAW-MED-34', 'LAW-ORD-03'] : ['LAW-MED-34'],
  }
}

const unordered = {
  action: { word: 'two-weeks', name: 'agreement-action', values: null },
  'tell-council': { word: 'one-week', name: 'agreement-told-to-council', values: null },
  'own-day': null,
} as const

const acceptedAfter =
  'The Regulations count from the date of the agreement. Counted from the day on which the last side accepted it in writing, the time is over later: that is the later reading.'
const bothChanged =
  'The school and the help are both changed. The law has no time for the two together: two weeks for the school is the earlier reading, and one changed plan within five weeks can be argued.'

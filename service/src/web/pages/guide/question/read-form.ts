/** Reads the form of a question: an answer in codes, or what is wrong, and always what was typed. */
import { type Answers, type Day, en, parseDay, type QuestionName } from '@way-forward/law'
import {
  type DatePart,
  type DateReading,
  emptyDate,
  isoDay,
  readDateInput,
  sayDateFault,
  type TypedDate,
  typedOf,
} from '../../../kit/date.ts'
import { words } from '../words.ts'
import { type EventQuestion, isEventQuestion, keyOfEvent } from './event-question.ts'

/** What stands in the fields of a question. */
export interface Typed {
  /** The values that are chosen. */
  readonly chosen: readonly string[]
  /** The day of a yes, or the date on the letter. */
  readonly day: TypedDate
  /** The day on which the letter was sent. */
  readonly sentDay: TypedDate
  /** Whether it was sent on another day: `same`, `another`, `u`, or nothing. */
  readonly sent: string
}

/** The part of a question page that an error belongs to. */
export type Place = 'choice' | 'day' | 'sent-day'

/** What is wrong, where, and what to do instead. */
export interface FormError {
  readonly place: Place
  readonly message: string
  /** The boxes of a day at fault. */
  readonly parts: readonly DatePart[]
}

/** A form once read: the answers that it changes (undefined takes one away), or what is wrong with it. */
export type FormReading =
  | { readonly change: { readonly [K in keyof Answers]: string | undefined }; readonly typed: Typed }
  | { readonly errors: readonly FormError[]; readonly typed: Typed }

/** What the fields hold for an answer that was given before. */
export function typedFrom(question: QuestionName, answers: Answers): Typed {
  if (question === 'decision') {
    return {
      ...nothingTyped,
      chosen: answers.d === undefined ? [] : [answers.d === 'u' ? howToTell : answers.d],
    }
  }
  if (question === 'disputed') return { ...nothingTyped, chosen: [...(answers.p ?? '')] }
  if (question === 'dates') {
    return {
      chosen: answers.l === 'u' ? ['u'] : [],
      day: typedDay(answers.l),
      sentDay: typedDay(answers.s),
      sent: sentFrom(answers),
    }
  }
  const answer = answers[keyOfEvent[question]]
  if (answer === undefined) return nothingTyped
  const isCode = answer === 'x' || answer === 'u'
  return { ...nothingTyped, chosen: [isCode ? answer : 'yes'], day: typedDay(answer) }
}

function sentFrom({ l, s }: Answers): string {
  if (s !== undefined) return s === 'u' ? 'u' : 'another'
  return l === undefined || l === 'u' ? '' : 'same'
}

/** The choice that asks to be shown how to tell which decision it is. */
export const howToTell = 'how'

/**
 * Reads what was posted.
 * @param today days after it are refused: none of these things can lie ahead
 */
export function readQuestionForm(question: QuestionName, form: URLSearchParams, today: Day): FormReading {
  if (isEventQuestion(question)) return readEvent(question, form, today)
  if (question === 'dates') return readDates(form, today)
  return question === 'disputed' ? readDisputed(form) : readDecision(form)
}

function readDecision(form: URLSearchParams): FormReading {
  const chosen = knownOf('decision', [form.get('decision') ?? ''])
  const typed = { ...nothingTyped, chosen }
  const [code] = chosen
  return code === undefined
    ? { errors: [{ place: 'choice', message: en.decision.missing, parts: [] }], typed }
    : { change: { d: code }, typed }
}

function readDisputed(form: URLSearchParams): FormReading {
  const chosen = knownOf('disputed', form.getAll('disputed'))
  const typed = { ...nothingTyped, chosen }
  if (chosen.length === 0) {
    return { errors: [{ place: 'choice', message: en.disputed.missing, parts: [] }], typed }
  }
  if (chosen.includes('u') && chosen.length > 1) {
    return { errors: [{ place: 'choice', message: words.partsAndUnknown, parts: [] }], typed }
  }
  return { change: { p: chosen.join('') }, typed }
}

function readEvent(question: EventQuestion, form: URLSearchParams, today: Day): FormReading {
  const reading = readDateInput(form, `${question}-on`)
  const known = knownOf(question, [form.get(question) ?? ''])
  // A day without a choice can only mean yes.
  const chosen = known.length === 0 && reading.kind !== 'empty' ? ['yes'] : known
  const typed = { ...nothingTyped, chosen, day: reading.typed }
  const [choice] = chosen
  if (choice === undefined) {
    return { errors: [{ place: 'choice', message: en[question].missing, parts: [] }], typed }
  }
  if (choice !== 'yes') return { change: { [keyOfEvent[question]]: choice }, typed }
  const day = pastDay(reading, words.day, en[question].day.missing, today)
  return typeof day === 'string'
    ? { change: { [keyOfEvent[question]]: day }, typed }
    : { errors: [{ place: 'day', ...day }], typed }
}

function readDates(form: URLSearchParams, today: Day): FormReading {
  const letter = readDateInput(form, 'letter')
  const sentDay = readDateInput(form, 'sent-on')
  const hasNone = form.get('letter-none') === 'u'
  const given = form.get('sent') ?? ''
  const sent = sentChoices.has(given) ? given : sentDay.kind === 'empty' ? 'same' : 'another'
  const typed: Typed = {
    chosen: hasNone ? ['u'] : [],
    day: letter.typed,
    sentDay: sentDay.typed,
    sent: sentChoices.has(given) || sentDay.kind !== 'empty' ? sent : '',
  }
  const errors: FormError[] = []
  const l = letterAnswer(letter, hasNone, today)
  if (typeof l !== 'string') errors.push({ place: 'day', ...l })
  let s: string | undefined
  if (sent === 'u') s = 'u'
  if (sent === 'another') {
    const day = pastDay(sentDay, words.dayOfSending, en.dates.sent.missing, today)
    if (typeof day === 'string') s = day
    else errors.push({ place: 'sent-day', ...day })
  }
  return errors.length > 0 || typeof l !== 'string' ? { errors, typed } : { change: { l, s }, typed }
}
const sentChoices = new Set(['same', 'another', 'u'])

function letterAnswer(letter: DateReading, hasNone: boolean, today: Day): string | Fault {
  if (hasNone) return letter.kind === 'empty' ? 'u' : { message: words.bothDateAndNone, parts: [] }
  const answer = pastDay(letter, words.dateOnLetter, en.dates.missing, today)
  const isAhead = letter.kind === 'day' && typeof answer !== 'string'
  return isAhead ? { message: words.letterInPast, parts: [] } : answer
}

interface Fault {
  readonly message: string
  readonly parts: readonly DatePart[]
}

/** ISO text of a day that is not ahead, or what is wrong. */
function pastDay(reading: DateReading, subject: string, missing: string, today: Day): string | Fault {
  switch (reading.kind) {
    case 'empty':
      return { message: missing, parts: [] }
    case 'fault':
      return { message: sayDateFault(reading, subject), parts: reading.parts }
    case 'day':
      return reading.day > today ? { message: words.inPast(subject), parts: [] } : isoDay(reading.day)
  }
}

/** The values that the question offers, in its own order. */
function knownOf(question: QuestionName, values: readonly string[]): readonly string[] {
  const offered = en[question].options.map(({ value }) => value)
  const all = question === 'decision' ? [...offered, howToTell] : offered
  return all.filter((value) => values.includes(value))
}

function typedDay(answer: string | undefined): TypedDate {
  const day = answer === undefined ? null : parseDay(answer)
  return day === null ? emptyDate : typedOf(day)
}

const nothingTyped: Typed = { chosen: [], day: emptyDate, sentDay: emptyDate, sent: '' }

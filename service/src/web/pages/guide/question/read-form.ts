/** Reads the form of a question: an answer in codes, or what is wrong, and always what was typed. */
import {
  type Answers,
  type Day,
  en,
  keyOf,
  parseDay,
  type QuestionName,
  questionNamed,
} from '@way-forward/law'
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
import { type WayOut, wayOutOf } from './way-out.ts'
import { yearsOf } from './year-options.ts'

/** What stands in the fields of a question. */
export interface Typed {
  /** The values that are chosen. */
  readonly chosen: readonly string[]
  /** The day of a yes, a day that was asked for, or the date on the letter. */
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

/** Answers to change; undefined takes one away. */
export type Change = { readonly [K in keyof Answers]: string | undefined }

/** A form once read: the answers that it changes, the way out that was chosen, or what is wrong with it. */
export type FormReading =
  | { readonly change: Change; readonly typed: Typed }
  | { readonly wayOut: WayOut }
  | { readonly errors: readonly FormError[]; readonly typed: Typed }

/** What the fields hold for an answer that was given before. */
export function typedFrom(name: QuestionName, answers: Answers): Typed {
  const answer = answers[keyOf(name)]
  switch (questionNamed(name).kind) {
    case 'dates':
      return {
        chosen: answers.l === 'u' ? ['u'] : [],
        day: typedDay(answers.l),
        sentDay: typedDay(answers.s),
        sent: sentFrom(answers),
      }
    case 'many':
      return { ...nothingTyped, chosen: [...(answer ?? '')] }
    case 'day':
      return { ...nothingTyped, chosen: answer === 'u' ? ['u'] : [], day: typedDay(answer) }
    case 'event': {
      if (answer === undefined) return nothingTyped
      const isCode = answer === 'x' || answer === 'u'
      return { ...nothingTyped, chosen: [isCode ? answer : 'yes'], day: typedDay(answer) }
    }
    default: {
      // A letter from the council has no code of its own in an address that tells of one.
      const known = name === 'about' && answer === undefined && Object.keys(answers).length > 0 ? 'l' : answer
      if (known === undefined) return nothingTyped
      return { ...nothingTyped, chosen: [name === 'decision' && known === 'u' ? 'how' : known] }
    }
  }
}

function sentFrom({ l, s }: Answers): string {
  if (s !== undefined) return s === 'u' ? 'u' : 'another'
  return l === undefined || l === 'u' ? '' : 'same'
}

/**
 * Reads what was posted.
 * @param today days after it are refused where the thing cannot lie ahead; years are counted from it
 */
export function readQuestionForm(name: QuestionName, form: URLSearchParams, today: Day): FormReading {
  const question = questionNamed(name)
  switch (question.kind) {
    case 'dates':
      return readDates(form, today)
    case 'many':
      return readMany(name, form)
    case 'event':
      return readEvent(name, form, today)
    case 'day':
      return readDay(name, question.ahead, form, today)
    case 'year':
      return readChoice(name, form, [...yearsOf(question, today).map(String), 'u'])
    case 'one':
      return readChoice(name, form, offeredBy(name))
  }
}

function readChoice(name: QuestionName, form: URLSearchParams, offered: readonly string[]): FormReading {
  const value = form.get(name) ?? ''
  const wayOut = wayOutOf(name)
  if (wayOut !== null && value === wayOut.value) return { wayOut }
  if (!offered.includes(value)) return { errors: [at('choice', en[name].missing)], typed: nothingTyped }
  return { change: { [keyOf(name)]: value }, typed: { ...nothingTyped, chosen: [value] } }
}

function readMany(name: QuestionName, form: URLSearchParams): FormReading {
  const given = form.getAll(name)
  const chosen = offeredBy(name).filter((value) => given.includes(value))
  const typed = { ...nothingTyped, chosen }
  if (chosen.length === 0) return { errors: [at('choice', en[name].missing)], typed }
  if (chosen.includes('u') && chosen.length > 1) {
    return { errors: [at('choice', `${en[name].missing}, not both`)], typed }
  }
  return { change: { [keyOf(name)]: chosen.join('') }, typed }
}

function readEvent(name: QuestionName, form: URLSearchParams, today: Day): FormReading {
  const own = en[name]
  const reading = readDateInput(form, `${name}-on`)
  const known = offeredBy(name).filter((value) => value === form.get(name))
  // A day without a choice can only mean yes.
  const chosen = known.length === 0 && reading.kind !== 'empty' ? ['yes'] : known
  const typed = { ...nothingTyped, chosen, day: reading.typed }
  const [choice] = chosen
  if (choice === undefined) return { errors: [at('choice', own.missing)], typed }
  if (choice !== 'yes') return { change: { [keyOf(name)]: choice }, typed }
  const missing = own.kind === 'event' ? own.day.missing : own.missing
  const day = readPastDay(reading, words.day, missing, today)
  return typeof day === 'string'
    ? { change: { [keyOf(name)]: day }, typed }
    : { errors: [{ place: 'day', ...day }], typed }
}

function readDay(name: QuestionName, ahead: boolean, form: URLSearchParams, today: Day): FormReading {
  const own = en[name]
  const subject = own.kind === 'day' ? own.subject : words.day
  const reading = readDateInput(form, name)
  const isUnknown = form.get(`${name}-none`) === 'u'
  const typed = { ...nothingTyped, chosen: isUnknown ? ['u'] : [], day: reading.typed }
  const fail = (fault: Fault): FormReading => ({ errors: [{ place: 'day', ...fault }], typed })
  if (isUnknown) {
    return reading.kind === 'empty'
      ? { change: { [keyOf(name)]: 'u' }, typed }
      : fail({ message: words.dayAndUnknown, parts: [] })
  }
  const day =
    ahead && reading.kind === 'day' ? isoDay(reading.day) : readPastDay(reading, subject, own.missing, today)
  return typeof day === 'string' ? { change: { [keyOf(name)]: day }, typed } : fail(day)
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
    const day = readPastDay(sentDay, words.dayOfSending, en.dates.sent.missing, today)
    if (typeof day === 'string') s = day
    else errors.push({ place: 'sent-day', ...day })
  }
  return errors.length > 0 || typeof l !== 'string' ? { errors, typed } : { change: { l, s }, typed }
}
const sentChoices = new Set(['same', 'another', 'u'])

function letterAnswer(letter: DateReading, hasNone: boolean, today: Day): string | Fault {
  if (hasNone) return letter.kind === 'empty' ? 'u' : { message: words.bothDateAndNone, parts: [] }
  const answer = readPastDay(letter, words.dateOnLetter, en.dates.missing, today)
  const isAhead = letter.kind === 'day' && typeof answer !== 'string'
  return isAhead ? { message: words.letterInPast, parts: [] } : answer
}

interface Fault {
  readonly message: string
  readonly parts: readonly DatePart[]
}

function at(place: Place, message: string): FormError {
  return { place, message, parts: [] }
}

/** ISO text of a day that is not ahead, or what is wrong. */
function readPastDay(reading: DateReading, subject: string, missing: string, today: Day): string | Fault {
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
function offeredBy(name: QuestionName): readonly string[] {
  return en[name].options.map(({ value }) => value)
}

function typedDay(answer: string | undefined): TypedDate {
  const day = answer === undefined ? null : parseDay(answer)
  return day === null ? emptyDate : typedOf(day)
}

const nothingTyped: Typed = { chosen: [], day: emptyDate, sentDay: emptyDate, sent: '' }

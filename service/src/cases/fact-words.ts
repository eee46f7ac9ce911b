/** Facts in the reader's words: how they are asked for, what can be answered, and what was answered. */
import {
  type ConcernKind,
  en,
  type Fact,
  type FactName,
  factOf,
  parseDay,
  plainDay,
  type QuestionName,
  questionAbout,
  questionNamed,
} from '@way-forward/law'
import { type FactKey, ownQuestions, ownQuestionsToYou, questionsOfGuide } from './fact-questions.ts'

/** How a fact is asked for. */
export interface FactWords {
  readonly heading: string
  /** Its name in a list of what is known. */
  readonly short: string
  readonly hint: string | null
  /** Why it matters, where the guide says it. */
  readonly why: string | null
  /** Of a choice: its answers, in the law's order. Else none. */
  readonly options: readonly FactOption[]
  /** The question of the guide that asks for it; null: the guide does not. */
  readonly question: QuestionName | null
}

export interface FactOption {
  /** The word of the law. */
  readonly value: string
  readonly text: string
  readonly hint: string | null
  /** In a list of what is known. */
  readonly short: string
}

/**
 * How a fact is asked for.
 * @param kind of the concern; null: a fact of the person
 * @param isToYou the reader is the person whom the case is about
 * @throws RangeError where the law has no such fact
 */
export function wordsOfFact(kind: ConcernKind | null, name: string, isToYou = false): FactWords {
  const key = `${kind ?? 'person'} ${name}` as FactKey
  const words = made.get(key) ?? keptWords(key, kind, name)
  return isToYou ? { ...words, ...ownQuestionsToYou[key] } : words
}

function keptWords(key: FactKey, kind: ConcernKind | null, name: string): FactWords {
  const fact = factOf(kind, name)
  if (fact === null) throw new RangeError(`${key} is no fact`)
  const words = makeWords(key, fact, name as FactName)
  made.set(key, words)
  return words
}
const made = new Map<FactKey, FactWords>()

function makeWords(key: FactKey, fact: Fact, name: FactName): FactWords {
  const own = ownQuestions[key]
  const question = questionsOfGuide[key] ?? questionsOfGuide[name] ?? questionAbout(name)
  const label = capital(fact.label)
  if (own !== undefined || question === null) {
    const { heading = `${label}?`, short = label, hint = null, options } = own ?? {}
    return { heading, short, hint, why: null, options: optionsOf(fact, null, options), question: null }
  }
  const { heading, short, hint, why } = en[question]
  return { heading, short, hint, why, options: optionsOf(fact, question, undefined), question }
}

function optionsOf(
  fact: Fact,
  question: QuestionName | null,
  own: Readonly<Record<string, string>> | undefined,
): readonly FactOption[] {
  if (fact.type !== 'choice' && fact.type !== 'choices') return []
  return fact.options.map((value) => {
    const guide = question === null ? null : optionOfGuide(question, value)
    if (guide !== null) return guide
    const text = own?.[value] ?? yesOrNo[value] ?? capital(value.replaceAll('-', ' '))
    return { value, text, hint: null, short: text }
  })
}
const yesOrNo: Readonly<Record<string, string>> = { yes: 'Yes', no: 'No' }

/** The answer of a question that says this of its fact, as the guide words it. */
function optionOfGuide(name: QuestionName, value: string): FactOption | null {
  const question = questionNamed(name)
  if (question.kind !== 'one' && question.kind !== 'many') return null
  const found = Object.entries(question.codes).find(([, code]) =>
    typeof code === 'string' ? code === value : Object.values(code.facts).includes(value),
  )
  const words = found === undefined ? undefined : en[name].options.find((option) => option.value === found[0])
  return words === undefined ? null : { value, text: words.text, hint: words.hint, short: words.short }
}

/**
 * What an event says, in words: "3 November 2026", "Not to assess", "It has not happened".
 * @param value as the event keeps it; null: it was taken back
 */
export function valueInWords(kind: ConcernKind | null, name: string, value: string | null): string {
  if (value === null) return 'Taken back'
  const fact = factOf(kind, name)
  // The law may have lost a fact that was recorded under it.
  if (fact === null) return value
  switch (fact.type) {
    case 'day':
    case 'event': {
      const day = parseDay(value)
      if (day !== null) return plainDay(day)
      return value === 'no' ? 'It has not happened' : value
    }
    case 'year':
      return yearInWords(kind, name, Number(value))
    default:
      return value
        .split(',')
        .map((each) => wordsOfFact(kind, name).options.find((option) => option.value === each)?.short ?? each)
        .join(', ')
  }
}

/** A year as its question offers it: a school year, or a calendar year. */
export function yearInWords(kind: ConcernKind | null, name: string, year: number): string {
  const { question } = wordsOfFact(kind, name)
  const words = question === null ? null : en[question]
  return words?.kind === 'year' ? words.yearText(year) : String(year)
}

/** The short name of a fact, to begin a line. @param isToYou the reader is the person whom the case is about */
export function nameOfFact(kind: ConcernKind | null, name: string, isToYou = false): string {
  return factOf(kind, name) === null ? name : wordsOfFact(kind, name, isToYou).short
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Answers as they stand in an address: read, kept canonical, written, and turned into facts. */
import { type Concern, concernFacts, type FactName, type Facts, type Person, personFacts } from '../facts.ts'
import { parseDay } from '../time/day.ts'
import { codeOf, isAnswered, type Way, wayOf } from './path.ts'
import type { Matter } from './paths/several.ts'
import {
  type AnswerKey,
  type Answers,
  type QuestionName,
  questionNamed,
  questionNames,
  type Reading,
  whereKey,
  youngPersonKey,
} from './question.ts'
import type { GivenFacts, OneQuestion, Question } from './questions/shape.ts'

/** Every key with its question, in canonical order; those that no question owns come last. */
const questionOfKey: ReadonlyMap<string, QuestionName> = new Map(
  questionNames.flatMap((name) => questionNamed(name).keys.map((key) => [key, name] as const)),
)
const placeOf: ReadonlyMap<string, number> = new Map(
  [...questionOfKey.keys(), youngPersonKey, whereKey].map((key, place) => [key, place]),
)
const aCouncil = /^(?=.{2,60}$)[a-z]{2,}(-[a-z]+){0,7}$/

/** Puts keys in canonical order. */
function inOrder(keys: string[]): readonly AnswerKey[] {
  return keys.sort((a, b) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0)) as AnswerKey[]
}

/**
 * Reads the answers of an address.
 * @param query names and values, such as `URLSearchParams`; the first of a name counts, unknown names are
 *   passed over. Answers that are not valid, or that these answers no longer lead to, are dropped.
 */
export function readAnswers(query: Iterable<readonly [string, string]>): Reading {
  const given: Partial<Record<AnswerKey, string>> = {}
  for (const [name, value] of query) {
    if (name === whereKey && aCouncil.test(value)) given[whereKey] ??= value
    if (name === youngPersonKey && value === 'y') given[youngPersonKey] = value
    const question = questionOfKey.get(name)
    if (question === undefined) continue
    const key = name as AnswerKey
    if (given[key] !== undefined) continue
    const read = readAnswer(questionNamed(question), value)
    if (read !== null) given[key] = read
  }
  const way = wayOf(given)
  const answers = onPath(given, way)
  const path: QuestionName[] = []
  let next: QuestionName | null = null
  for (const question of way.path) {
    path.push(question)
    if (isAnswered(question, answers)) continue
    next = question
    break
  }
  return { answers, path, next, facts: factsOf(answers, way) }
}

/** The canonical query of these answers, without a question mark: `d=ra&l=2026-11-03&a=x`. */
export function addressOf(answers: Answers): string {
  const parts: string[] = []
  for (const key of inOrder(Object.keys(answers))) {
    const value = answers[key]
    if (value !== undefined) parts.push(`${key}=${value}`)
  }
  return parts.join('&')
}

/** The question that a fact comes from, on whatever path; null where the guide does not ask for it. */
export function questionAbout(fact: FactName): QuestionName | null {
  return questionOnPath(fact, questionNames)
}

/**
 * The question of a path that a fact comes from: one that asks for it, before one from whose answer it only
 * follows. Two kinds of concern may have a fact of the same name, so that only the path tells them apart.
 * @param path the questions of a reading, all of which can be answered
 * @returns null where none of them gives the fact
 */
export function questionOnPath(fact: FactName, path: readonly QuestionName[]): QuestionName | null {
  for (const factsOfRank of factsGivenBy) {
    const question = path.find((name) => factsOfRank.get(name)?.includes(fact))
    if (question !== undefined) return question
  }
  return null
}

/** What each question asks for; what its choices say; what follows from what it is about. */
const factsGivenBy: readonly ReadonlyMap<QuestionName, readonly string[]>[] = [asked, said, implied].map(
  (facts) => new Map(questionNames.map((name) => [name, facts(questionNamed(name))])),
)

function asked(question: Question): readonly string[] {
  if (question.kind === 'dates') return ['noticeDatedOn', 'noticeSentOn']
  return question.kind === 'one' || question.fact === null ? [] : [question.fact]
}

function said(question: Question): readonly string[] {
  return question.kind === 'one' && question.mayBeUnknown ? factsOfCodes(question) : []
}

function implied(question: Question): readonly string[] {
  return question.kind === 'one' && !question.mayBeUnknown ? factsOfCodes(question) : []
}

function factsOfCodes({ codes }: OneQuestion): readonly string[] {
  return Object.values(codes).flatMap(({ facts }) => Object.keys(facts))
}

/** An answer in its canonical form, or null where it is none. */
function readAnswer(question: Question, value: string): string | null {
  switch (question.kind) {
    case 'one':
      return (question.mayBeUnknown && value === 'u') || Object.hasOwn(question.codes, value) ? value : null
    case 'many':
      return question.mayBeUnknown && value === 'u' ? value : joinedLetters(question.codes, value)
    case 'event':
      return value === 'u' || value === 'x' || parseDay(value) !== null ? value : null
    case 'year':
      return value === 'u' || /^(?:19|20)\d\d$/.test(value) ? value : null
    default:
      return value === 'u' || parseDay(value) !== null ? value : null
  }
}

function joinedLetters(codes: Readonly<Record<string, string>>, value: string): string | null {
  for (const letter of value) if (!Object.hasOwn(codes, letter)) return null
  const joined = Object.keys(codes)
    .filter((letter) => value.includes(letter))
    .join('')
  return joined === '' ? null : joined
}

/** Drops what these answers do not lead to; keys in canonical order. */
function onPath(given: Answers, { path }: Way): Answers {
  const kept: string[] = []
  for (const question of path) {
    for (const key of questionNamed(question).keys) if (given[key as AnswerKey] !== undefined) kept.push(key)
  }
  if (given[whereKey] !== undefined) kept.push(whereKey)
  // "About me" asks who it is in its own words.
  if (given[youngPersonKey] !== undefined && !path.includes('about-me')) kept.push(youngPersonKey)
  // The day of sending stands only beside an answer about the date on the letter, and where it is another.
  const isSentApart = given.l !== undefined && given.s !== given.l
  const answers: Partial<Record<AnswerKey, string>> = {}
  for (const key of inOrder(kept)) {
    const value = given[key]
    if (value !== undefined && (key !== 's' || isSentApart)) answers[key] = value
  }
  // A letter needs no `q` where another answer says that it is one.
  const { q, ...besides } = answers
  return q === 'l' && isAnswered('about', besides) ? besides : answers
}

/** The answers as facts: each concern takes those that are its own. England is where the guide is for. */
function factsOf(answers: Answers, { path, matters }: Way): Facts {
  const given: Record<string, unknown> = { nation: 'england' }
  if (answers[youngPersonKey] !== undefined) given['asks'] = 'young-person'
  for (const name of path) addFacts(name, answers, given)
  return {
    person: pick(personFacts, given) as Person,
    concerns: matters.map((matter) => concernOf(matter, given)),
  }
}

function concernOf({ id, kind, facts }: Matter, given: Readonly<Record<string, unknown>>): Concern {
  const described = concernFacts[kind]
  return { id, kind, ...pick(described, given), ...pick(described, facts) } as Concern
}

function pick(
  described: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const picked: Record<string, unknown> = {}
  for (const name in given) if (Object.hasOwn(described, name)) picked[name] = given[name]
  return picked
}

function addFacts(name: QuestionName, answers: Answers, given: Record<string, unknown>): void {
  const question = questionNamed(name)
  if (question.kind === 'dates') {
    addDay('noticeDatedOn', answers.l, given)
    addDay('noticeSentOn', answers.s, given)
    return
  }
  const answer = answers[question.keys[0] as AnswerKey]
  if (answer === undefined) return
  switch (question.kind) {
    case 'one':
      addGiven(codeOf(name, answer)?.facts, given)
      return
    case 'many':
      if (question.fact !== null && answer !== 'u')
        given[question.fact] = [...answer].map((letter) => question.codes[letter])
      return
    case 'year':
      if (answer !== 'u') given[question.fact] = Number(answer)
      return
    case 'event':
      if (answer === 'x') addGiven({ [question.fact]: 'no', ...question.ifNot }, given)
      else addDay(question.fact, answer, given)
      return
    case 'day':
      addDay(question.fact, answer, given)
  }
}

function addGiven(facts: GivenFacts | undefined, given: Record<string, unknown>): void {
  if (facts !== undefined) Object.assign(given, facts)
}

function addDay(fact: string, answer: string | undefined, given: Record<string, unknown>): void {
  const day = answer === undefined ? null : parseDay(answer)
  if (day !== null) given[fact] = day
}

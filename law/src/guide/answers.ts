/** Answers as they stand in an address: read, kept canonical, written, and turned into facts. */
import type { CouncilDecision, Decision, DisputedPart, Event, FactName } from '../facts.ts'
import { type Day, parseDay } from '../time/day.ts'
import { keyOf, pathOf } from './path.ts'
import type { AnswerKey, Answers, QuestionName, Reading } from './question.ts'

/** The id of the one concern that the guide asks about. */
export const concernId = 'letter'

/** The decision that each code stands for. */
export const decisionCodes = {
  ra: 'refuse-assess',
  ri: 'refuse-issue',
  pl: 'plan',
  rm: 'refuse-amend',
  rr: 'refuse-reassess',
  ce: 'cease',
  dp: 'draft-plan',
  pa: 'proposal-to-amend',
} as const satisfies Record<string, Decision>

/** The part of the plan that each letter stands for, in the order in which letters are joined. */
export const disputedCodes = {
  n: 'needs',
  f: 'provision',
  i: 'placement',
  h: 'health',
  c: 'social-care',
} as const satisfies Record<string, DisputedPart>

const keys = ['d', 'l', 's', 'p', 'a', 'c', 'm', 't'] as const satisfies readonly AnswerKey[]
const keysOf = {
  decision: ['d'],
  dates: ['l', 's'],
  disputed: ['p'],
  adviser: ['a'],
  certificate: ['c'],
  mediation: ['m'],
  appeal: ['t'],
} as const satisfies Record<QuestionName, readonly AnswerKey[]>

/**
 * Reads the answers of an address.
 * @param query names and values, such as `URLSearchParams`; the first of a name counts, unknown names are
 *   passed over. Answers that are not valid, or that these answers no longer lead to, are dropped.
 */
export function readAnswers(query: Iterable<readonly [string, string]>): Reading {
  const given: Partial<Record<AnswerKey, string>> = {}
  for (const [name, value] of query) {
    const key = keys.find((each) => each === name)
    if (key === undefined || given[key] !== undefined) continue
    const read = readAnswer(key, value)
    if (read !== null) given[key] = read
  }
  const answers = onPath(given)
  const path: QuestionName[] = []
  let next: QuestionName | null = null
  for (const question of pathOf(answers)) {
    path.push(question)
    if (answers[keyOf[question]] !== undefined) continue
    next = question
    break
  }
  return { answers, path, next, concern: concernOf(answers) }
}

/** The canonical query of these answers, without a question mark: `d=ra&l=2026-11-03&a=x`. */
export function addressOf(answers: Answers): string {
  const parts: string[] = []
  for (const key of keys) {
    const value = answers[key]
    if (value !== undefined) parts.push(`${key}=${value}`)
  }
  return parts.join('&')
}

/** The question that a fact comes from. */
export function questionAbout(fact: FactName): QuestionName {
  return questionOfFact[fact]
}
const questionOfFact = {
  decision: 'decision',
  noticeDatedOn: 'dates',
  noticeSentOn: 'dates',
  disputed: 'disputed',
  mediationAdviserContactedOn: 'adviser',
  certificateIssuedOn: 'certificate',
  authorityToldOfMediationOn: 'mediation',
  appealMadeOn: 'appeal',
} as const satisfies Record<FactName, QuestionName>

/** An answer in its canonical form, or null where it is none. */
function readAnswer(key: AnswerKey, value: string): string | null {
  switch (key) {
    case 'd':
      return value === 'u' || Object.hasOwn(decisionCodes, value) ? value : null
    case 'p':
      return value === 'u' ? value : joinedParts(value)
    case 'l':
    case 's':
      return value === 'u' || parseDay(value) !== null ? value : null
    default:
      return value === 'u' || value === 'x' || parseDay(value) !== null ? value : null
  }
}

function joinedParts(value: string): string | null {
  for (const letter of value) if (!Object.hasOwn(disputedCodes, letter)) return null
  const joined = Object.keys(disputedCodes)
    .filter((letter) => value.includes(letter))
    .join('')
  return joined === '' ? null : joined
}

/** Drops what these answers do not lead to; keys in canonical order. */
function onPath(given: Answers): Answers {
  const wanted = new Set<AnswerKey>()
  for (const question of pathOf(given)) for (const key of keysOf[question]) wanted.add(key)
  // The day of sending stands only beside an answer about the date on the letter, and where it is another.
  if (given.l === undefined || given.s === given.l) wanted.delete('s')
  const answers: Partial<Record<AnswerKey, string>> = {}
  for (const key of keys) {
    const value = given[key]
    if (value !== undefined && wanted.has(key)) answers[key] = value
  }
  return answers
}

function concernOf(answers: Answers): CouncilDecision {
  return {
    id: concernId,
    kind: 'council-decision',
    decision: decisionOf(answers.d),
    noticeDatedOn: dayOrUnknown(answers.l),
    noticeSentOn: dayOrUnknown(answers.s),
    disputed: partsOf(answers.p),
    mediationAdviserContactedOn: eventOf(answers.a),
    // Without a contact there is no certificate (LAW-MED-07, 08), so the question is not asked.
    certificateIssuedOn: answers.a === 'x' ? 'no' : eventOf(answers.c),
    authorityToldOfMediationOn: eventOf(answers.m),
    appealMadeOn: eventOf(answers.t),
  }
}

function decisionOf(code: string | undefined): Decision | undefined {
  return code !== undefined && Object.hasOwn(decisionCodes, code)
    ? decisionCodes[code as keyof typeof decisionCodes]
    : undefined
}

function partsOf(letters: string | undefined): readonly DisputedPart[] | undefined {
  if (letters === undefined || letters === 'u') return undefined
  return [...letters].map((letter) => disputedCodes[letter as keyof typeof disputedCodes])
}

function eventOf(answer: string | undefined): Event {
  return answer === 'x' ? 'no' : dayOrUnknown(answer)
}

function dayOrUnknown(answer: string | undefined): Day | undefined {
  return answer === undefined ? undefined : (parseDay(answer) ?? undefined)
}

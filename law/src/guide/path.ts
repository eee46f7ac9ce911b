/** Which questions a family is asked: only those that some rule still needs, in an order people expect. */
import type { ConcernKind } from '../facts.ts'
import { admissionPath } from './paths/admission.ts'
import { agreementPath } from './paths/agreement.ts'
import { councilDecisionPath } from './paths/council-decision.ts'
import { discriminationPath } from './paths/discrimination.ts'
import { permanentExclusionPath, suspensionPath } from './paths/exclusion.ts'
import { healthServicePath } from './paths/health-service.ts'
import { helpInSettingPath } from './paths/help-in-setting.ts'
import { movingAreaPath } from './paths/moving-area.ts'
import { overduePath } from './paths/overdue.ts'
import type { PathOfKind } from './paths/path-of-kind.ts'
import { personalBudgetPath } from './paths/personal-budget.ts'
import { phaseTransferPath } from './paths/phase-transfer.ts'
import { planNotDeliveredPath } from './paths/plan-not-delivered.ts'
import { planReviewPath } from './paths/plan-review.ts'
import { recommendationPath } from './paths/recommendation.ts'
import { recordsPath } from './paths/records.ts'
import { requestPath } from './paths/request.ts'
import { councilMatter, type Matter, mattersOfServices, severalPath } from './paths/several.ts'
import { adultsSocialCarePath, childrensSocialCarePath } from './paths/social-care.ts'
import { transportPath } from './paths/transport.ts'
import { tribunalOrderPath } from './paths/tribunal-order.ts'
import type { AnswerKey, Answers, QuestionName } from './question.ts'
import { questionNamed } from './question.ts'
import type { Code } from './questions/shape.ts'

/** Where some answers lead: every question of the path, and the concerns that it is about. */
export interface Way {
  readonly path: readonly QuestionName[]
  readonly matters: readonly Matter[]
}

/**
 * Every question of the path that these answers are on, in order. A question without an answer is taken
 * as not known, so that answers given beyond a gap stay; only what it is about must be known to go on.
 */
export function pathOf(answers: Answers): readonly QuestionName[] {
  return wayOf(answers).path
}

/** The path, and what it is about. */
export function wayOf(answers: Answers): Way {
  const about = aboutOf(answers)
  if (about === undefined) return { path: ['about'], matters: none }
  const group = groups[about]
  if (group === undefined) return toMatter(['about'], 'about', about, answers)
  const path: QuestionName[] = ['about', group]
  const choice = answers[keyOf(group)]
  if (choice === undefined) return { path, matters: none }
  if (group === 'services') return several(path, choice, answers)
  if (group === 'nation') return { path, matters: mattersOf(group, choice) }
  return group === 'about-me' ? aboutMe(path, choice, answers) : toMatter(path, group, choice, answers)
}

/** The second question of each group of the first page; a letter needs none. */
const groups: Readonly<Record<string, QuestionName>> = {
  s: 'at-school',
  p: 'with-plan',
  a: 'asking',
  c: 'care',
  o: 'from-council',
  k: 'not-kept',
  v: 'services',
  m: 'about-me',
  n: 'nation',
}

/** What it is about. Addresses without `q` that answer a question about a letter are about a letter. */
export function aboutOf(answers: Answers): string | undefined {
  return answers.q ?? (letterKeys.some((key) => answers[key] !== undefined) ? 'l' : undefined)
}
// The day of sending and the disputed parts stand only beside another answer.
const letterKeys = ['d', 'l', 'a', 'c', 'm', 't'] as const satisfies readonly AnswerKey[]

/** The first question of the path that has no answer yet, or null when the path has ended. */
export function nextQuestion(answers: Answers): QuestionName | null {
  return pathOf(answers).find((question) => !isAnswered(question, answers)) ?? null
}

/** Whether a question has an answer. What it is about may be said by another answer. */
export function isAnswered(question: QuestionName, answers: Answers): boolean {
  return question === 'about' ? aboutOf(answers) !== undefined : answers[keyOf(question)] !== undefined
}

/** The key that settles a question. The day of sending (`s`) only adds to the date on the letter. */
export function keyOf(question: QuestionName): AnswerKey {
  return questionNamed(question).keys[0] as AnswerKey
}

function toMatter(path: QuestionName[], question: QuestionName, choice: string, answers: Answers): Way {
  const matters = mattersOf(question, choice)
  const [matter] = matters
  if (matter !== undefined) path.push(...pathOfMatter(matter, answers))
  return { path, matters }
}

function several(path: QuestionName[], services: string, answers: Answers): Way {
  path.push(...severalPath(answers))
  const [lead] = answers.vc === undefined ? [] : mattersOf('council-part', answers.vc)
  const council = lead === undefined ? null : councilMatter(lead, lead.facts)
  return { path, matters: mattersOfServices(services, council) }
}

/**
 * A child or a young person who writes for themselves is asked less: what an adult can find out with them is
 * left out. The year of the sixteenth birthday comes last, where age can matter and it was not asked before.
 */
function aboutMe(path: QuestionName[], who: string, answers: Answers): Way {
  path.push('my-matter')
  const choice = answers.mm
  if (choice === undefined) return { path, matters: none }
  const way = toMatter(path, 'my-matter', choice, answers)
  const isExclusion = choice === 'e' || choice === 's'
  const asked = way.path.filter(
    (question) => !notAskedOfMyself.has(question) && !(isExclusion && question === 'has-plan'),
  )
  if (who === 'y' && withAge.has(choice)) asked.push('sixteen')
  return { path: asked, matters: way.matters }
}
const notAskedOfMyself: ReadonlySet<QuestionName> = new Set<QuestionName>([
  'own-arrangements',
  'under-way',
  'assessed-lately',
  'sixteen',
  'acknowledged',
  'complained-to',
  'panel-decided',
])
/** Health, social care and discrimination; the others ask enough already. */
const withAge: ReadonlySet<string> = new Set(['n', 'c', 'a', 't'])

function mattersOf(question: QuestionName, choice: string): readonly Matter[] {
  const code = codeOf(question, choice)
  return code === null || code.lead === null ? none : [{ ...code.lead, facts: code.facts }]
}
const none: readonly Matter[] = []

/** What a choice of a question means, or null where it is none. */
export function codeOf(question: QuestionName, choice: string): Code | null {
  const asked = questionNamed(question)
  return asked.kind === 'one' && Object.hasOwn(asked.codes, choice) ? (asked.codes[choice] as Code) : null
}

function pathOfMatter({ kind, facts }: Matter, answers: Answers): readonly QuestionName[] {
  if (kind === 'exclusion' && facts.exclusion === 'suspension') return suspensionPath(answers)
  if (kind === 'social-care' && facts.service === 'adults') return adultsSocialCarePath(answers)
  return paths[kind](answers)
}
const paths: Readonly<Record<ConcernKind, PathOfKind>> = {
  'council-decision': councilDecisionPath,
  'help-in-setting': helpInSettingPath,
  'plan-not-delivered': planNotDeliveredPath,
  overdue: overduePath,
  request: requestPath,
  'plan-review': planReviewPath,
  'phase-transfer': phaseTransferPath,
  'moving-area': movingAreaPath,
  'health-service': healthServicePath,
  'social-care': childrensSocialCarePath,
  exclusion: permanentExclusionPath,
  discrimination: discriminationPath,
  admission: admissionPath,
  transport: transportPath,
  'personal-budget': personalBudgetPath,
  records: recordsPath,
  agreement: agreementPath,
  'tribunal-order': tribunalOrderPath,
  recommendation: recommendationPath,
}

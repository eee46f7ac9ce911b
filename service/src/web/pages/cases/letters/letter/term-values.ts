/** What a late term of an agreement fills in, where the address of a letter names one: never its words, which the page reads. */
import { day, plainDay } from '@way-forward/law'
import type { SideRole } from '../../../../../db/data.ts'
import type { Letter } from '../../../../../documents/letters/letter.ts'
import { most } from '../../../../../documents/letters/read-letter.ts'
import type { AgreedTerm, TermPlace } from '../../../../../mediation/agreement/read-kept-term.ts'
import { isOrdered } from '../../../../../mediation/agreement/term-kinds.ts'
import { isUuid } from '../../opened-case.ts'

/** The names under which an address gives the matter and the term. */
export const [matterName, termName] = ['matter', 'term'] as const

/** The term that an address names; null: none. */
export function termNamed(query: URLSearchParams): TermPlace | null {
  const [matter, term] = [query.get(matterName) ?? '', query.get(termName) ?? '']
  return isUuid(matter) && isUuid(term) ? { matter, term } : null
}

/**
 * What a term says in a letter that has room for it; nothing before it is late on every reading, as nobody is called late
 * before.
 * @param inCase the case follows the term itself, and says where and when it was agreed
 */
export function valuesOfTerm(
  letter: Letter,
  agreed: AgreedTerm,
  inCase: boolean,
): Readonly<Record<string, string>> {
  return agreed.kept.isLate ? (valuesFor[letter.id]?.(agreed, inCase) ?? {}) : {}
}

type Values = Readonly<Record<string, string>>

const valuesFor: Readonly<Record<string, (agreed: AgreedTerm, inCase: boolean) => Values>> = {
  'ask-for-an-agreement-to-be-kept': ({ kept: { term }, process, agreedOn, role }, inCase) => ({
    ...(inCase
      ? {}
      : {
          agreedIn: process,
          agreedOn,
          ...(term.isAgreedDay && term.lastDay !== null && { setDay: term.lastDay }),
        }),
    ...(role !== null && bodyOf[role]),
    // What the Tribunal could have ordered has a time of its own, and is a step in the letter that the case names.
    ...(isOrdered(term.kind) ? {} : { actions: wordsOf(term.what) }),
  }),
  'complain-to-the-council': (agreed) => ({ about: 'delay', topic, issues: wentWrong(agreed) }),
  'complain-to-the-nhs': (agreed) => ({ recipient: 'commissioner', topic, issues: wentWrong(agreed) }),
  'raise-a-concern': (agreed) => ({
    toName: agreed.kept.term.who,
    ...(agreed.role === 'commissioner' && { body: 'health' }),
    topic,
    concerns: wentWrong(agreed),
  }),
}

const topic = 'what was agreed has not been done'
const bodyOf: Partial<Readonly<Record<SideRole, Values>>> = {
  authority: { by: 'council' },
  commissioner: { by: 'health' },
}

/** The term in its own words, on one line: each line of a letter is a point of its own. */
function wordsOf(what: string): string {
  return what.replaceAll(/\s+/g, ' ').trim()
}

/** That it was agreed, until when on the latest reading, and that it was not done; a long term stands on a line of its own. */
function wentWrong({ kept: { term }, agreedOn }: AgreedTerm): string {
  const [words, last] = [wordsOf(term.what), term.laterDay ?? term.lastDay]
  const until = last === null ? '' : ` It was to be done by ${plainDay(day(last))}, and it has not been.`
  const [agreed, said] = [
    `Agreed in writing on ${plainDay(day(agreedOn))}:`,
    words.replace(/(?<![.!?])$/, '.'),
  ]
  const whole = `${agreed} ${said}${until}`
  return whole.length <= most.line ? whole : `${agreed}\n${words}\n${until.trim()}`
}

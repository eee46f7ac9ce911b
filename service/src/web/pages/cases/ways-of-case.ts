/** How a reader of a case says what is unknown: by the form that adds or corrects exactly that fact. */
import { factOf } from '@way-forward/law'
import type { CaseEvent, CaseFile } from '../../../cases/case-file.ts'
import { nameOfFact, wordsOfFact } from '../../../cases/fact-words.ts'
import { currentEvents } from '../../../cases/facts-of-case.ts'
import { isAboutReader } from '../../../cases/is-about-reader.ts'
import { href, html } from '../../kit/html.ts'
import type { FactInQuestion, WaysToSay } from '../plan/plan/ways-to-say.ts'
import { caseAddress } from './case-frame.ts'
import { writableWalls } from './wall-choice.ts'

/** Where a form leads back to: the list of events, or the page of today. */
export type CameFrom = 'today' | null

/** Where somebody came from, as an address says it. */
export function cameFrom(query: URLSearchParams): CameFrom {
  return query.get('from') === 'today' ? 'today' : null
}

/** The query that says it, with its question mark. */
export function fromQuery(from: CameFrom): string {
  return from === null ? '' : `?from=${from}`
}

/** The address of the form that adds a fact. @param concern its id; null: a fact of the person */
export function addFactAddress(
  file: Pick<CaseFile, 'id'>,
  concern: string | null,
  fact: string,
  from: CameFrom = null,
): string {
  return `${caseAddress(file, `/events/${concern ?? 'person'}/add/${fact}`)}${fromQuery(from)}`
}

/** The address of the form that corrects an event. */
export function correctAddress(file: Pick<CaseFile, 'id'>, event: string, from: CameFrom = null): string {
  return `${caseAddress(file, `/events/${event}/correct`)}${fromQuery(from)}`
}

/** The event that counts for a fact; null: nothing is said of it. */
export function eventOf(
  { events }: Pick<CaseFile, 'events'>,
  concern: string | null,
  fact: string,
): CaseEvent | null {
  return currentEvents(events).find((each) => each.concern === concern && each.fact === fact) ?? null
}

/** Whether the reader may correct an event: behind a wall that they may write behind, of a fact that the law still has. */
export function mayCorrect(
  { walls, concerns }: Pick<CaseFile, 'walls' | 'concerns'>,
  { wall, concern, fact }: Pick<CaseEvent, 'wall' | 'concern' | 'fact'>,
): boolean {
  const kind = concern === null ? null : concerns.find(({ id }) => id === concern)?.kind
  return (
    kind !== undefined &&
    factOf(kind, fact) !== null &&
    writableWalls({ walls }).some(({ id }) => id === wall)
  )
}

/** The ways of a case. What somebody may not correct they may say otherwise, where they write; who may write nowhere is told in words. */
export function waysOfCase(file: CaseFile, from: CameFrom): WaysToSay {
  const mayWrite = writableWalls(file).length > 0
  const isToYou = isAboutReader(file)
  const link = ({ concern, fact }: FactInQuestion, words: string) => {
    const known = eventOf(file, concern, fact)
    const to =
      known !== null && mayCorrect(file, known)
        ? correctAddress(file, known.id, from)
        : addFactAddress(file, concern, fact, from)
    return html`<a class="govuk-link" href="${href(to)}">${words}</a>`
  }
  return {
    toSettle(facts) {
      const once = [...new Map(facts.map((each) => [`${each.concern} ${each.fact}`, each])).values()]
      return mayWrite
        ? {
            links: once.map((each) => link(each, wordsOfFact(each.kind, each.fact, isToYou).heading)),
            words: [],
          }
        : { links: [], words: once.map(({ kind, fact }) => nameOfFact(kind, fact, isToYou)) }
    },
    toChange(fact) {
      const name = nameOfFact(fact.kind, fact.fact, isToYou)
      return mayWrite ? link(fact, name) : html`${name}`
    },
  }
}

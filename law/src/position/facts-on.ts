/** What had happened by a day: facts dated later have not happened yet. */
import { type Concern, concernFacts, type FactName } from '../facts.ts'
import type { Position } from '../rule.ts'
import type { Day } from '../time/day.ts'

/** A concern as it was on a day, and what was left out of it. */
export interface FactsOnDay {
  readonly concern: Concern
  readonly ignored: Position['ignored']
}

/** The facts of each kind that say when something happened: what the facts only carry may lie ahead. */
const datedFacts = Object.fromEntries(
  Object.entries(concernFacts).map(([kind, facts]) => [
    kind,
    Object.entries(facts).flatMap(([name, fact]) =>
      fact.type === 'event' || (fact.type === 'day' && !fact.ahead)
        ? [{ name: name as FactName, isEvent: fact.type === 'event' }]
        : [],
    ),
  ]),
) as unknown as Readonly<
  Record<Concern['kind'], readonly { readonly name: FactName; readonly isEvent: boolean }[]>
>

/**
 * The concern as it was known on a day. An event dated later counts as known not to have happened, a day
 * dated later as not known. A notice sent later is left out with both its dates; a letter that was sent
 * may carry a later date.
 */
export function factsOn(concern: Concern, on: Day): FactsOnDay {
  const values = concern as Readonly<Record<string, unknown>>
  let left: Record<string, unknown> | null = null
  const ignored: { concern: string; fact: FactName; say: string }[] = []
  const isLetter = concern.kind === 'council-decision'
  if (isLetter && (concern.noticeSentOn ?? concern.noticeDatedOn ?? on) > on) {
    const fact = concern.noticeSentOn === undefined ? 'noticeDatedOn' : 'noticeSentOn'
    ignored.push({ concern: concern.id, fact, say: noticeIsAhead })
    left = { ...concern, noticeDatedOn: undefined, noticeSentOn: undefined }
  }
  for (const { name, isEvent } of datedFacts[concern.kind]) {
    const value = values[name]
    if (typeof value !== 'number' || value <= on) continue
    if (isLetter && (name === 'noticeDatedOn' || name === 'noticeSentOn')) continue
    ignored.push({ concern: concern.id, fact: name, say: isAhead })
    left = { ...(left ?? concern), [name]: isEvent ? 'no' : undefined }
  }
  return left === null ? { concern, ignored: none } : { concern: left as unknown as Concern, ignored }
}

const none: Position['ignored'] = []
const noticeIsAhead =
  'The letter is dated after this day, so it is left out here. Its time limits start on the day on which it is sent.'
const isAhead = 'This is dated after this day, so here it has not happened yet.'

/** The history of a case as people read it: by day, and what somebody did several times in a day said once. Pure. */
import { oneself } from '../act-words.ts'
import type { HistoryLine } from './read-history.ts'

export interface HistoryDay {
  /** ISO day in London. */
  readonly on: string
  /** The latest first. */
  readonly entries: readonly HistoryEntry[]
}

/** What one person did on a day, once or several times. */
export interface HistoryEntry {
  readonly act: string
  readonly person: HistoryLine['person']
  readonly isMine: boolean
  readonly party: string | null
  /** The party that it was done to; null: it was done to no party. */
  readonly to: string | null
  /** The name of the person whom it was done to, or `oneself`; null: nobody, or nobody whom the reader knows. */
  readonly toPerson: string | null
  /** Behind which walls it is read; none: by the family. */
  readonly walls: readonly string[]
  /** How many things: what was told behind two walls was done once. */
  readonly times: number
  readonly firstAt: Date
  readonly lastAt: Date
}

interface Gathered {
  readonly last: HistoryLine
  readonly to: string | null
  firstAt: Date
  readonly walls: Set<string>
  readonly things: Set<string>
}

/** Groups lines. @param lines the newest first */
export function historyByDay(lines: readonly HistoryLine[]): readonly HistoryDay[] {
  const days = new Map<string, Map<string, Gathered>>()
  for (const line of lines) {
    const { on, act, person, party, wall, aboutId, number, at } = line
    const day = days.get(on) ?? new Map<string, Gathered>()
    days.set(on, day)
    // What is told of one thing behind several walls is one act.
    const told = toldBehindEach.has(act)
    const to = doneToParty.has(act) ? aboutId : null
    const whom = doneToPerson.has(act) ? aboutId : to
    const key = [act, person?.id, party, whom, told ? '' : wall].join(' ')
    const gathered = day.get(key) ?? { last: line, to, firstAt: at, walls: new Set(), things: new Set() }
    day.set(key, gathered)
    gathered.firstAt = at
    if (wall !== null) gathered.walls.add(wall)
    gathered.things.add(told && aboutId !== null ? aboutId : String(number))
  }
  return [...days].map(([on, entries]) => ({
    on,
    entries: [...entries.values()].map(({ last, to, firstAt, walls, things }) => ({
      act: last.act,
      person: last.person,
      isMine: last.isMine,
      party: last.party,
      to,
      toPerson: toPersonOf(last),
      walls: [...walls],
      times: things.size,
      firstAt,
      lastAt: last.at,
    })),
  }))
}

function toPersonOf({ person, aboutId, aboutPerson }: HistoryLine): string | null {
  return person !== null && person.id === aboutId ? oneself : aboutPerson
}

const doneToParty: ReadonlySet<string> = new Set(['shared-wall', 'withdrew-share'])
const doneToPerson: ReadonlySet<string> = new Set(['assigned', 'unassigned'])

/** Acts that are noted once behind each wall that they are about. */
const toldBehindEach: ReadonlySet<string> = new Set([
  'invited',
  'withdrew-invitation',
  'shared-wall',
  'withdrew-share',
])

/** Rounds of writing and killing: families write, one of the three is killed at some moment, and all is looked at. */
import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { type Day, day, isoOf, position, publishedCalendar, readFacts, shift } from '@way-forward/law'
import type { Acknowledged } from './acknowledged.ts'
import { type DurableService, startDurableService, type Victim, victims } from './durable-service.ts'
import { go, type Journey, newJourney, type Writing } from './journey.ts'
import { assertKept } from './kept.ts'

export interface Rounds {
  readonly count: number
  /** The same seed kills at the same moments. */
  readonly seed: number
  readonly say: (line: string) => void
}

/** What came of them. */
export interface Endured {
  readonly kills: Readonly<Record<Victim, number>>
  /** What was acknowledged and is there. */
  readonly kept: Readonly<Partial<Record<Acknowledged['what'], number>>>
  /** Journeys that were cut off on their way. */
  readonly cut: number
}

/** Families that write at the same time. */
const families = 3

/** A seed that nobody has chosen. */
export function anySeed(): number {
  return randomInt(2 ** 31)
}

/** Goes them. @throws AssertionError where something acknowledged is lost, or something is half */
export async function endure({ count, seed, say }: Rounds): Promise<Endured> {
  const chance = chanceOf(seed)
  const service = await startDurableService()
  try {
    const writing = await writingOn(service)
    const kills: Record<Victim, number> = { web: 0, worker: 0, database: 0 }
    const kept: Partial<Record<Acknowledged['what'], number>> = {}
    let cut = 0
    // A journey that nobody disturbs says how long one takes.
    const began = performance.now()
    const first = newJourney(writing)
    await go(first, writing)
    await assertKept(service, [first])
    const usual = performance.now() - began
    for (let round = 1; round <= count; round += 1) {
      const victim = victims[(round - 1) % victims.length] as Victim
      const after = Math.round(chance() * usual * 1.2)
      const journeys = await writeUntilKilled(service, writing, victim, after)
      kills[victim] += 1
      await service.recover()
      await assertKept(service, journeys)
      cut += journeys.filter(isCut).length
      for (const { what } of journeys.flatMap(({ acknowledged }) => acknowledged))
        kept[what] = (kept[what] ?? 0) + 1
      say(
        `${round} of ${count}: ${victim} killed after ${after} ms, ${journeys.length} journeys, all that was acknowledged is there`,
      )
    }
    return { kills, kept, cut }
  } catch (error) {
    say(service.said())
    throw error
  } finally {
    await service.stop()
  }
}

/** Families write until the kill; whoever is not disturbed by it goes on to the end of the journey. */
async function writeUntilKilled(
  service: DurableService,
  writing: Writing,
  victim: Victim,
  after: number,
): Promise<readonly Journey[]> {
  const journeys: Journey[] = []
  let isKilled = false
  const family = async (): Promise<void> => {
    while (!isKilled) {
      const journey = newJourney(writing)
      journeys.push(journey)
      try {
        await go(journey, writing)
      } catch (error) {
        // Before the kill nothing may go wrong; after the worker's neither.
        if (!isKilled || victim === 'worker') throw error
        return
      }
    }
  }
  const writers = Promise.all(Array.from({ length: families }, family))
  // Whoever ends the round early must hear of what went wrong first, and not of what came of it.
  writers.catch(() => undefined)
  await Promise.race([pause(after), writers])
  isKilled = true
  await service.kill(victim)
  await writers
  return journeys
}

function isCut({ acknowledged }: Journey): boolean {
  return acknowledged.at(-1)?.what !== 'invitation'
}

async function writingOn({ origin, outbox, session }: DurableService): Promise<Writing> {
  const asking = await session()
  const [row] = await asking.query<{ today: string }>('select people.today() as today')
  await asking.close()
  const today = day(row?.today ?? '')
  return { origin, outbox, today, sentOn: sentSoThatAppealIs(shift(today, 1), today) }
}

/** The day on which a refusal was sent whose last day to appeal is a given day; null: there is none. */
function sentSoThatAppealIs(lastDay: Day, today: Day): Day | null {
  for (let ago = 45; ago <= 100; ago += 1) {
    const sent = shift(today, -ago)
    const letter = {
      id: 'letter',
      kind: 'council-decision',
      decision: 'refuse-assess',
      noticeSentOn: isoOf(sent),
    }
    const read = readFacts({ person: { asks: 'parent' }, concerns: [letter] })
    const dates = 'facts' in read ? position(read.facts, today, publishedCalendar).dates : []
    if (dates.some((date) => date.kind === 'appeal' && date.lastDay === lastDay)) return sent
  }
  return null
}

/** Numbers from 0 up to 1, the same for the same seed. */
function chanceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

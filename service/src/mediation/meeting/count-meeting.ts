/** What a service counts of its meetings: what happened and when, nothing of whom. */
import { day, isoOf } from '@way-forward/law'
import type { PersonTx, SideRole } from '../../db/data.ts'
import { dayInLondon } from '../../documents/london-time.ts'
import { type Matter, stepsOf } from '../matter.ts'
import type { Present } from '../step-kinds.ts'
import { lastHeld, type Meeting } from './meetings-of-matter.ts'

interface Count {
  readonly what: 'meeting-held' | 'not-attended' | 'ended'
  readonly word: string | null
  /** ISO day. */
  readonly onDay: string
  readonly took?: number | null
}

/**
 * Counts a meeting once it is written down who came: the first that was held, by the days since the council was first told
 * (null: it was not), and each role of which nobody came. As it was first written down; corrections are not counted.
 */
export async function countMeeting(
  tx: PersonTx,
  matter: Matter,
  meeting: Meeting,
  people: readonly Present[],
): Promise<void> {
  const onDay = isoOf(dayInLondon(meeting.startsAt))
  const wasHeld = people.some(({ side, was }) => side !== null && was !== 'absent')
  const told = stepsOf(matter, 'authority-told')
    .map((step) => step.onDay)
    .sort()[0]
  if (wasHeld && lastHeld(matter) === null) {
    const took = told === undefined ? null : Math.min(Math.max(day(onDay) - day(told), 0), 3660)
    await count(tx, matter, { what: 'meeting-held', word: null, onDay, took })
  }
  for (const role of rolesAbsent(matter, people))
    await count(tx, matter, { what: 'not-attended', word: role, onDay })
}

/** Counts how a matter ended. Of several of one matter the last counts: one that was taken back is counted as that. */
export async function countEnd(tx: PersonTx, matter: Matter, word: string, onDay: string): Promise<void> {
  await count(tx, matter, { what: 'ended', word, onDay })
}

/** The roles of sides of whom nobody came. */
export function rolesAbsent(
  { sides }: Pick<Matter, 'sides'>,
  people: readonly Present[],
): readonly SideRole[] {
  const absent = sides.filter(({ id }) => {
    const own = people.filter(({ side }) => side === id)
    return own.length > 0 && own.every(({ was }) => was === 'absent')
  })
  return [...new Set(absent.map(({ role }) => role))]
}

async function count(tx: PersonTx, matter: Matter, { what, word, onDay, took = null }: Count): Promise<void> {
  const { organisation } = matter.service
  if (organisation === null) return
  await tx
    .insertInto('mediation.tally')
    .values({
      organisation_id: organisation,
      area_id: matter.area,
      matter_id: matter.id,
      process: matter.process,
      what,
      word,
      on_day: onDay,
      took,
    })
    .execute()
}

/** What a service counts of its meetings: what happened and when, nothing of whom. */
import { day, isoOf } from '@way-forward/law'
import type { PersonTx, SideRole } from '../../db/data.ts'
import { dayInLondon } from '../../documents/london-time.ts'
import { earliest } from '../clock.ts'
import { type Matter, stepsOf } from '../matter.ts'
import type { Present } from '../step-kinds.ts'
import { haveMet, type Meeting, sidesThatCame } from './meetings-of-matter.ts'

interface Count {
  readonly what: 'meeting-held' | 'not-attended'
  readonly word: string | null
  /** ISO day. */
  readonly onDay: string
  readonly took?: number | null
}

/**
 * Counts a meeting once it is written down who came: the first in which two sides met, by the days since the council was
 * first told (null: it was not), a correction too; and each role of which nobody came, as it was first written down.
 */
export async function countMeeting(
  tx: PersonTx,
  matter: Matter,
  meeting: Meeting,
  people: readonly Present[],
): Promise<void> {
  const onDay = isoOf(dayInLondon(meeting.startsAt))
  const told = earliest(stepsOf(matter, 'authority-told').map((step) => step.onDay))
  if (sidesThatCame(people).size > 1 && !haveMet(matter) && !(await isCounted(tx, matter))) {
    const took = told === null ? null : Math.min(Math.max(day(onDay) - day(told), 0), 3660)
    await count(tx, matter, { what: 'meeting-held', word: null, onDay, took })
  }
  if (meeting.attended !== null) return
  for (const role of rolesAbsent(matter, people))
    await count(tx, matter, { what: 'not-attended', word: role, onDay })
}

/** A meeting of it was counted as held, and corrected since. */
async function isCounted(tx: PersonTx, { id }: Matter): Promise<boolean> {
  const found = await tx
    .selectFrom('mediation.tally')
    .select('id')
    .where('matter_id', '=', id)
    .where('what', '=', 'meeting-held')
    .executeTakeFirst()
  return found !== undefined
}

/** The roles of sides of whom nobody came. */
function rolesAbsent({ sides }: Pick<Matter, 'sides'>, people: readonly Present[]): readonly SideRole[] {
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

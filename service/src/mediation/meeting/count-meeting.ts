/** What a service counts of its meetings: what happened and when, nothing of whom. */
import { day, isoOf } from '@way-forward/law'
import type { PersonTx, SideRole } from '../../db/data.ts'
import { dayInLondon } from '../../documents/london-time.ts'
import { arrangingFrom } from '../arranging/arranging-clocks.ts'
import { countForService } from '../count-for-service.ts'
import { type Matter, takenBack } from '../matter.ts'
import type { Present } from '../step-kinds.ts'
import { haveMet, type Meeting, sidesThatCame } from './meetings-of-matter.ts'

/**
 * Counts a meeting once it is written down who came: the first in which two sides met, by the days since its 30 days began
 * (null: they have not), a correction too; and each role of which nobody came, as it was last written down.
 */
export async function countMeeting(
  tx: PersonTx,
  matter: Matter,
  meeting: Meeting,
  people: readonly Present[],
): Promise<void> {
  const onDay = isoOf(dayInLondon(meeting.startsAt))
  const from = arrangingFrom(matter)
  if (sidesThatCame(people).size > 1 && !haveMet(matter) && !(await isCounted(tx, matter))) {
    const took = from === null ? null : Math.min(Math.max(day(onDay) - day(from), 0), 3660)
    await countForService(tx, matter, { what: 'meeting-held', word: null, onDay, took })
  }
  await countAbsences(tx, matter, meeting, people)
}

/** Where other roles stayed away than was written down before, that is taken back, and they are counted anew. */
async function countAbsences(
  tx: PersonTx,
  matter: Matter,
  { startsAt, step, attended }: Meeting,
  people: readonly Present[],
): Promise<void> {
  const before = rolesAbsent(matter, attended?.body.people ?? [])
  const now = rolesAbsent(matter, people)
  if (before.length === now.length && now.every((role) => before.includes(role))) return
  const onDay = isoOf(dayInLondon(startsAt))
  for (const word of [...(before.length > 0 ? [takenBack] : []), ...now])
    await countForService(tx, matter, { what: 'not-attended', word, onDay, about: step.id })
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

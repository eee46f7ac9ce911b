/** Says that a meeting goes on another day, and takes that back. */
import { isoOf } from '@way-forward/law'
import type { PersonTx } from '../../db/data.ts'
import { dayInLondon } from '../../documents/london-time.ts'
import { tellOthers } from '../arranging/tell-sides.ts'
import { holdMatter } from '../hold-matter.ts'
import { lastStep, type Matter } from '../matter.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { asMeetingsStand, type Meeting, meetingsOf } from './meetings-of-matter.ts'

/** The meeting that can be adjourned, or whose adjournment can be corrected: the last, once it is written down who came. */
export function meetingToAdjourn(matter: Matter): Meeting | null {
  const last = meetingsOf(matter).at(-1)
  return last === undefined || last.attended === null || lastStep(matter, 'ended') !== null ? null : last
}

/**
 * Records it in the service's name and tells every side; what was said of it before is corrected.
 * @param input.says null: it does not go on after all
 * @returns `overtaken`: somebody said something of meetings meanwhile; `known`: sent twice, or nothing to take back
 * @throws RangeError where the reader is not the service
 */
export async function adjournMeeting(
  tx: PersonTx,
  seenMatter: Matter,
  input: {
    readonly id: string
    /** As `asMeetingsStand` had it when the form was made. */
    readonly seen: string
    readonly says: string | null
    readonly origin: string
  },
): Promise<'adjourned' | 'overtaken' | 'known'> {
  const { id, seen, says, origin } = input
  const matter = await holdMatter(tx, seenMatter)
  const wall = wallOfMatter(matter, { use: 'matter' })
  if (matter.voice.as !== 'service' || wall === null) throw new RangeError('the service adjourns a meeting')
  if (matter.steps.some((step) => step.id === id)) return 'known'
  const meeting = meetingToAdjourn(matter)
  if (meeting === null || asMeetingsStand(matter) !== seen) return 'overtaken'
  const { adjourned, step, startsAt } = meeting
  if (says === null && adjourned === null) return 'known'
  await recordStep(tx, matter, {
    id,
    kind: 'adjourned',
    word: says === null ? 'taken-back' : null,
    wall,
    about: step.id,
    onDay: isoOf(dayInLondon(startsAt)),
    body: { says: says ?? '' },
    ...(adjourned !== null && { corrects: adjourned.id }),
  })
  if (adjourned === null) await tellOthers(tx, matter, origin)
  return 'adjourned'
}

/** What the family says to a meeting that it was told of less than five working days before. */
import type { Calendar } from '@way-forward/law'
import type { PersonTx } from '../../db/data.ts'
import { holdMatter } from '../hold-matter.ts'
import { type Matter, sideOf } from '../matter.ts'
import { recordStep } from '../record-step.ts'
import type { Means } from '../step-kinds.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { noticeAsked } from './family-is-asked.ts'
import { meetingAhead } from './meetings-of-matter.ts'
import { tellOfMeeting } from './tell-of-meeting.ts'
import { tellWhoever } from './tell-whoever.ts'

/**
 * Whether the reader answers for the family: it does itself; where it is not here it told the service, which writes that
 * down. What the family once said itself the service never changes. Source: LAW-MED-28.
 */
export function mayAnswerNotice(matter: Matter): boolean {
  const { voice } = matter
  if (voice.as !== 'service') return voice.as === 'side' && voice.side.role === 'family'
  const said = meetingAhead(matter)?.consent ?? null
  return sideOf(matter, 'family')?.isHere === false && (said === null || said.side === null)
}

/**
 * Records it; what was said before is corrected. Once it agrees everybody is told that the meeting stands.
 * @returns `overtaken`: the meeting is another now, or needs no answer; `known`: sent twice
 * @throws RangeError where the answer is not the reader's to give, or the service does not say how it was told
 */
export async function answerShortNotice(
  tx: PersonTx,
  seenMatter: Matter,
  input: {
    readonly id: string
    /** The step of the meeting that was shown. */
    readonly meeting: string
    readonly word: 'agrees' | 'refuses'
    /** How the family told the service. */
    readonly means?: Means
    /** ISO day. */
    readonly today: string
    readonly calendar: Calendar
    readonly origin: string
  },
): Promise<'answered' | 'overtaken' | 'known'> {
  const { id, meeting: shown, word, means, today, calendar, origin } = input
  const matter = await holdMatter(tx, seenMatter)
  const wall = wallOfMatter(matter, { use: 'matter' })
  const isService = matter.voice.as === 'service'
  if (!mayAnswerNotice(matter) || wall === null || isService !== (means !== undefined))
    throw new RangeError('the family agrees to short notice')
  if (matter.steps.some((step) => step.id === id)) return 'known'
  const ahead = meetingAhead(matter)
  const asked = ahead === null ? null : noticeAsked(matter, ahead, calendar)
  if (ahead === null || ahead.step.id !== shown || asked?.notice.is !== 'short') return 'overtaken'
  const before = ahead.consent?.about === shown ? ahead.consent : null
  await recordStep(tx, matter, {
    id,
    kind: 'short-notice',
    word,
    wall,
    about: shown,
    onDay: today,
    body: means === undefined ? {} : { means },
    ...(before !== null && { corrects: before.id }),
  })
  if (word === 'refuses' && !isService) await tellWhoever(tx, matter, ahead.step.recordedBy, origin)
  // Calendars have it as not confirmed, or as confirmed where the family thought better of it.
  if ((word === 'agrees') !== (asked.stands === 'confirmed'))
    await tellOfMeeting(tx, matter, {
      kind: 'meeting-changed',
      step: shown,
      place: ahead.step.body.place,
      isAsked: word === 'refuses',
      origin,
    })
  return 'answered'
}

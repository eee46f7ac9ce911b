/** Whether the family has to agree to a meeting, as it was told of it too late. */
import { type Calendar, isoOf } from '@way-forward/law'
import { dayInLondon } from '../../documents/london-time.ts'
import { type Matter, sideOf } from '../matter.ts'
import type { Meeting } from './meetings-of-matter.ts'
import { type Notice, noticeOf } from './notice-of-meeting.ts'

/** Notice of a meeting, and what the family has said to it. */
export interface NoticeAsked {
  readonly notice: Notice
  /**
   * `confirmed`: it stands. `asked`: notice is short and the family has not answered. `refused`: it does not agree.
   */
  readonly stands: 'confirmed' | 'asked' | 'refused'
}

/** Of mediation alone: for disagreement resolution the law sets no notice, and then there is none to look at. */
export function noticeAsked(matter: Matter, meeting: Meeting, calendar: Calendar): NoticeAsked | null {
  if (!hasNotice(matter)) return null
  const notice = noticeOf(meeting.step.onDay, isoOf(dayInLondon(meeting.startsAt)), calendar)
  if (notice.is !== 'short') return { notice, stands: 'confirmed' }
  const word = meeting.consent?.word
  return { notice, stands: word === 'agrees' ? 'confirmed' : word === 'refuses' ? 'refused' : 'asked' }
}

/** Whether the family has to be asked to agree to less notice than the law gives it. Source: LAW-MED-28. */
export function asksFamily(
  matter: Matter,
  { toldOn, meetingOn }: { readonly toldOn: string; readonly meetingOn: string },
  calendar: Calendar,
): boolean {
  return hasNotice(matter) && noticeOf(toldOn, meetingOn, calendar).is === 'short'
}

function hasNotice(matter: Matter): boolean {
  return matter.process === 'mediation' && sideOf(matter, 'family') !== null
}

/** What the desk of mediation says. */
import { type DeskList, mostCounted } from '../../../../../mediation/desk/desk-lists.ts'

export const words = {
  title: 'Mediation desk',
  columns: ['Matter', 'Next', 'Where it stands', 'Meeting'] as const,
  has: 'Who has it',
  find: 'Find by name, number, telephone or council',
  findButton: 'Find',
  found: (count: string, asked: string) => `${count} for “${asked}”`,
  nothingFound:
    'No matter has this name or number. Part of a name is enough: the family’s, the child’s, or the council’s.',
  tooMany: 'There are more. Write more of the name.',
  noDay: 'No day is set',
  lastDay: 'last day',
  lastDayToArrange: 'last day to arrange it',
  meetingDay: 'meeting',
  late: 'Late',
  passed: 'Last day has passed',
  waits: { us: 'Waits on you', others: 'Waits on others', nobody: 'Waits on nobody' },
  resolution: 'Disagreement resolution',
  newCall: 'Write down a call or a letter',
  newReferral: 'Refer a family to mediation',
  newResolution: 'Open a disagreement resolution',
  nobody: 'Nobody in particular',
  noCapacity: 'You see the matters that were given to you.',
  noAdviser:
    'Nobody here can take a referral, and no family finds this service: nobody of it is a mediation adviser. Whoever keeps its members can say that somebody is.',
  certificatesLate: (count: string, isOne: boolean) =>
    `${count} ${isOne ? 'certificate is' : 'certificates are'} late`,
  terms: 'Terms to keep',
  fresh:
    'How each matter stands is worked out when you open this page. “Late” is said only once the day has passed on every reading of the law.',
} as const

export const listWords: Readonly<Record<DeskList, string>> = {
  us: 'Waiting on us',
  late: 'Late',
  certificates: 'Certificates late',
  week: 'Due this week',
  new: 'New',
  others: 'Waiting on others',
  meetings: 'Meetings',
  mine: 'Mine',
  all: 'All open',
  closed: 'Closed',
}

/** A count of a list. */
export function numberOf(count: number): string {
  return count > mostCounted ? `More than ${mostCounted}` : String(count)
}

/** Said where a list has nothing. */
export const emptyWords: Readonly<Record<DeskList, string>> = {
  us: 'Nothing waits on you.',
  late: 'Nothing is late.',
  certificates: 'No certificate is late.',
  week: 'Nothing is due in the next seven days.',
  new: 'Nothing is new.',
  others: 'Nothing waits on others.',
  meetings: 'No meeting is set.',
  mine: 'Nothing was given to you.',
  all: 'There is no open matter.',
  closed: 'Nothing is closed yet.',
}

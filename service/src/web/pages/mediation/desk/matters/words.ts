/** What the desk of mediation says. */
import type { DeskList } from '../../../../../mediation/desk/desk-lists.ts'

export const words = {
  title: 'Mediation desk',
  columns: ['Matter', 'Next', 'Where it stands', 'Meeting'] as const,
  has: 'Who has it',
  find: 'Find by name or number',
  findButton: 'Find',
  found: (count: string, asked: string) => `${count} for “${asked}”`,
  nothingFound: 'No matter has this name or number. Part of a name is enough.',
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
  noCapacity:
    'You see the matters that were given to you. The numbers beside the lists are those of the whole service.',
  fresh:
    'How each matter stands is worked out when you open this page. “Late” is said only once the day has passed on every reading of the law.',
} as const

export const listWords: Readonly<Record<DeskList, string>> = {
  us: 'Waiting on us',
  late: 'Late',
  week: 'Due this week',
  new: 'New',
  others: 'Waiting on others',
  meetings: 'Meetings',
  mine: 'Mine',
  all: 'All open',
  closed: 'Closed',
}

/** Said where a list has nothing. */
export const emptyWords: Readonly<Record<DeskList, string>> = {
  us: 'Nothing waits on you.',
  late: 'Nothing is late.',
  week: 'Nothing is due in the next seven days.',
  new: 'Nothing is new.',
  others: 'Nothing waits on others.',
  meetings: 'No meeting is set.',
  mine: 'Nothing was given to you.',
  all: 'There is no open matter.',
  closed: 'Nothing is closed yet.',
}

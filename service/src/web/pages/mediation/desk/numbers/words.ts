/** The words of the numbers of mediation, which are their data dictionary too. */

import type { Area } from '../../../../../directory/directory.ts'
import { feedbackQuestions } from '../../../../../mediation/desk/feedback-questions.ts'
import { notSaid, type Whole, wholes } from '../../../../../mediation/desk/mediation-numbers.ts'

export interface Meaning {
  readonly title: string
  readonly means: string
}

export const wholeWords: Readonly<Record<Whole, Meaning>> = {
  contacts: {
    title: 'Contacts',
    means: 'Families who first came into contact with the service in the year. Each matter counts once.',
  },
  requests: {
    title: 'Requests',
    means: 'Matters that you were first brought into in the year. Each counts once.',
  },
  certificates: {
    title: 'Certificates',
    means:
      'Certificates that were issued in the year. One that replaces another is not counted again, and counts on the basis of the one that stands; one that was withdrawn is not counted.',
  },
  meetings: {
    title: 'Meetings held',
    means: 'Matters whose first meeting was held in the year.',
  },
  absences: {
    title: 'Did not attend',
    means: 'Times that nobody of a side came to a meeting, as it was last recorded.',
  },
  endings: {
    title: 'Ended',
    means: 'Matters that ended in the year, by what was last recorded of their end.',
  },
  agreements: { title: 'Agreements sealed', means: 'Agreements that every side accepted in the year.' },
  terms: {
    title: 'Terms that came due',
    means:
      'Things that were agreed with a day, whose last day on the latest reading is in the year: done by then, or its day has passed. A thing that another side says was not done counts as not done. Things that were agreed without a day are not counted.',
  },
  marks: {
    title: 'Marks from families',
    means: 'Marks that families gave once it was over. Nobody has to answer; each question counts by itself.',
  },
}

const area = 'The area of the council that the matter names.'
const process = 'Mediation, or disagreement resolution.'
const quarter = 'The quarter of the year, which begins in April.'

export const tableWords: Readonly<Record<string, Meaning>> = {
  'contacts-by-process': { title: 'Contacts: what for', means: process },
  'requests-by-process': { title: 'Requests: what for', means: process },
  'certificates-by-basis': {
    title: 'Certificates: basis',
    means: 'Whether the family did not mediate, took part, or counts as having taken part (reg 39(2)).',
  },
  'certificates-by-time': {
    title: 'Certificates: time taken',
    means:
      'Working days from what made the certificate due to its issue; three are the time that the law gives.',
  },
  'meetings-by-time': {
    title: 'Meetings: time taken',
    means:
      'Days to the first meeting from the day on which the council was told or, where only health care is in issue, the health commissioner (reg 35(3)); of several the first.',
  },
  'meetings-by-process': { title: 'Meetings: what for', means: process },
  'absences-by-role': { title: 'Did not attend: who', means: 'The side of whom nobody came.' },
  'endings-by-outcome': {
    title: 'Ended: what came of it',
    means: 'Agreed in full, in part or not at all; somebody took part no more; or no meeting was held.',
  },
  'endings-by-process': { title: 'Ended: what for', means: process },
  'agreements-by-outcome': {
    title: 'Agreements: how much',
    means: 'How much of what was disputed they settle.',
  },
  'terms-by-time': {
    title: 'Terms that came due: kept or not',
    means:
      'Whether it was done by its day, on the latest reading, after it, or not at all. What whoever does it says was done counts until another side disputes it.',
  },
  'marks-by-question': { title: 'Marks: question', means: 'Which question the mark answers.' },
  ...Object.fromEntries(
    wholes.flatMap((whole) => [
      [`${whole}-by-area`, { title: `${wholeWords[whole].title}: area`, means: area }],
      [`${whole}-by-quarter`, { title: `${wholeWords[whole].title}: quarter`, means: quarter }],
    ]),
  ),
  ...Object.fromEntries(
    feedbackQuestions.map(({ name, says }) => [
      `marks-of-${name}`,
      { title: says, means: 'Good: 4 or 5 of 5. Middle: 3. Poor: 1 or 2.' },
    ]),
  ),
}

const rowWords: Readonly<Record<string, string>> = {
  mediation: 'Mediation',
  'disagreement-resolution': 'Disagreement resolution',
  'no-mediation': 'No mediation',
  'took-part': 'Took part',
  deemed: 'Counts as taken part',
  'in-time': 'In time',
  later: 'Later',
  family: 'Family',
  authority: 'Council',
  commissioner: 'Health commissioner',
  provider: 'School or other provider',
  full: 'Agreed in full',
  partial: 'Agreed in part',
  none: 'Not agreed',
  withdrawn: 'Somebody took part no more',
  'not-held': 'No meeting was held',
  'on-time': 'On time',
  late: 'Late',
  'not-done': 'Not done',
  q1: 'April to June',
  q2: 'July to September',
  q3: 'October to December',
  q4: 'January to March',
  good: 'Good',
  middle: 'Middle',
  poor: 'Poor',
  ...Object.fromEntries(feedbackQuestions.map(({ name, says }) => [name, says])),
}

/** What a row of a table is called. @param areas of the directory, by which ids are named */
export function rowInWords(table: string, row: string, areas: readonly Area[]): string {
  if (row === notSaid) return table.endsWith('-by-area') ? 'Another area, or not known' : 'Not known'
  if (table.endsWith('-by-area'))
    return areas.find(({ id }) => id === row)?.name ?? 'An area that is no longer listed'
  if (table === 'certificates-by-time' && row === 'in-time') return 'Within 3 working days'
  if (table === 'meetings-by-time' && row === 'in-time') return 'Within 30 days'
  return rowWords[row] ?? row
}

/** The words of the yearly return, which are its data dictionary too. */
import { type ConcernKind, concernKinds } from '@way-forward/law'
import { notSaid, type Outcome, type Wait } from '../../../../cases/desk/count-year.ts'
import type { Shown } from '../../../../cases/desk/protect-numbers.ts'
import type { TableName, Whole } from '../../../../cases/desk/yearly-return.ts'
import type { Area } from '../../../../directory/directory.ts'
import { concernWords } from '../../law/words/concern-words.ts'
import { levelWords, stateWords, workWords } from '../words.ts'

export const words = {
  title: 'Yearly return',
  lead: 'Numbers are rounded to the nearest five. Under five they are not shown. Where a small number could be worked out from a total, the whole table is kept back. So nobody can be recognised, whatever is compared with what.',
  open: (day: string) =>
    `This year is not over. Its tables come after ${day}, when it is closed: tables that change while they grow would tell small numbers to whoever looks twice. Until then there are the four totals.`,
  closed: (day: string) => `What was written down by ${day} is counted. These tables do not change any more.`,
  file: 'The return as CSV',
  dictionary: 'What each number means, as CSV',
  meanings: 'What each number means',
  years: 'Years',
  of: (service: string, from: string, to: string) => `${service}, ${from} to ${to}`,
} as const

/** A number as people read it. */
export function numberInWords(shown: Shown): string {
  switch (shown.kind) {
    case 'about':
      return shown.value.toLocaleString('en-GB')
    case 'few':
      return 'fewer than 5'
    case 'kept-back':
      return 'not shown'
  }
}

export const wholeWords: Readonly<Record<Whole, { readonly title: string; readonly means: string }>> = {
  enquiries: {
    title: 'Enquiries',
    means:
      'Enquiries that came to the service in the year, from a case or without one. One that was passed on counts with each service that it came to.',
  },
  families: {
    title: 'Families helped',
    means:
      'Families whom the service’s own record shows as open or waiting at any time in the year. Each counts once.',
  },
  hours: {
    title: 'Hours worked',
    means:
      'Time that members of the service wrote down for days of the year, for families and for none. Each kind of work is rounded to the hour.',
  },
  meetings: {
    title: 'Meetings attended',
    means: 'Times written down as a meeting at a school or with the council, a mediation, or a hearing.',
  },
}

export const tableWords: Readonly<Record<TableName, { readonly title: string; readonly means: string }>> = {
  'enquiries-by-outcome': {
    title: 'Enquiries: what became of them',
    means: 'What had become of each enquiry of the year by 31 March, the end of the year.',
  },
  'enquiries-by-wait': {
    title: 'Accepted enquiries: time to acceptance',
    means:
      'Days from the day on which an enquiry came to the day on which it was accepted, weekends counted.',
  },
  'enquiries-by-area': {
    title: 'Enquiries: area',
    means: 'The council’s area that the enquiry named.',
  },
  'families-by-level': {
    title: 'Families helped: level',
    means: 'The level that the service’s own record gave last, at the end of the year.',
  },
  'families-by-state': {
    title: 'Families helped: state',
    means: 'The state that the service’s own record gave last, at the end of the year.',
  },
  'families-by-concern': {
    title: 'Families helped: what it is mostly about',
    means:
      'The kind of concern that the service’s own record named last. Nothing that a family wrote is counted.',
  },
  'families-by-area': {
    title: 'Families helped: area',
    means: 'The council’s area in the service’s own record.',
  },
  'hours-by-kind': {
    title: 'Hours: kind of work',
    means: 'Hours by the kind of work that was written down.',
  },
  'meetings-by-kind': {
    title: 'Meetings: kind',
    means: 'Times by the kind of meeting that was written down.',
  },
}

const outcomeWords: Readonly<Record<Outcome, string>> = {
  accepted: 'Accepted',
  declined: 'Declined',
  'passed-on': 'Passed on to another service',
  'taken-back': 'Taken back by the family',
  waiting: 'Still waiting',
}
const waitWords: Readonly<Record<Wait, string>> = {
  'two-days': 'Within 2 days',
  'five-days': '3 to 5 days',
  'ten-days': '6 to 10 days',
  longer: 'More than 10 days',
}

/** What a row of a table is called. @param areas of the directory, by which ids are named */
export function rowInWords(table: TableName, row: string, areas: readonly Area[]): string {
  switch (table) {
    case 'enquiries-by-outcome':
      return outcomeWords[row as Outcome]
    case 'enquiries-by-wait':
      return waitWords[row as Wait]
    case 'families-by-level':
      return levelWords[row as keyof typeof levelWords]
    case 'families-by-state':
      return stateWords[row as keyof typeof stateWords]
    case 'families-by-concern':
      return isConcern(row) ? concernWords[row] : 'Not said'
    case 'hours-by-kind':
    case 'meetings-by-kind':
      return workWords[row as keyof typeof workWords]
    case 'enquiries-by-area':
    case 'families-by-area':
      return row === notSaid
        ? 'Another area, or not said'
        : (areas.find(({ id }) => id === row)?.name ?? 'An area that is no longer listed')
  }
}

function isConcern(row: string): row is ConcernKind {
  return concernKinds.some((kind) => kind === row)
}

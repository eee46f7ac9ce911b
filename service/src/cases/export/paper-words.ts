/** Words that stand on the paper of a case alone. */
import type { DetailName } from '../../db/data.ts'

/** What a case is about, in the order of the paper. */
export const detailWords: Readonly<Record<DetailName, string>> = {
  'child-name': 'Child or young person',
  'who-acts': 'Who acts',
  'why-they-act': 'Why they act',
  authority: 'Council',
  setting: 'School, nursery or college',
  commissioner: 'Health commissioner',
  reference: 'Reference',
}

export const paperWords = {
  caseOn: 'Your case on',
  seen: 'This is what you can see. Others in this case may see more, or less. What stands behind a wall that you are not let in behind is not here.',
  somebody: 'Somebody',
  you: 'you',
  left: 'has left',
  corrected: 'Corrected later',
  correctedTimes: (times: number) =>
    times === 1
      ? 'Corrected once. What it said before is in case.json.'
      : `Corrected ${times} times. What it said before is in case.json.`,
  with: (name: string | null) =>
    name === null ? 'With a document that was taken out' : `With the document “${name}”`,
  writtenBy: (name: string, day: string) => `${name} wrote this on ${day}`,
  redacted: (name: string, day: string, why: string) => `${name} took the words out on ${day}: ${why}`,
  unread: 'This paper cannot show what it says. It is in case.json.',
  textCut: '(The rest is in case.json.)',
  aWeek: (time: string) => `${time} a week`,
  from: (day: string) => `From ${day}`,
  until: (day: string) => `Until ${day}`,
  entriesCut: (shown: number, all: number, papers: number) =>
    `The latest ${shown} of ${all} are here. The others are in ${papers === 2 ? 'case-2.pdf' : `case-2.pdf to case-${papers}.pdf`}.`,
  furtherEntries: (number: number, papers: number) => `Notes, calls and letters: part ${number} of ${papers}`,
  allAsked: 'What you asked of advice services',
  askedCut: (shown: number, all: number) =>
    `What you asked of advice services: the latest ${shown} of ${all}. All of them are in enquiries.json.`,
  askedOf: (service: string) => `Asked of ${service}`,
  weeksCut: (shown: number) => `The latest ${shown} weeks are here. All of them are in case.json.`,
  historyCut: 'The latest days are here. All of them are in case.json.',
  headings: {
    about: 'What this case is about',
    people: 'Who is in it',
    seenHeading: 'What you can see',
    position: 'Where things stand',
    nothing: 'Nothing is in dispute that this case knows of.',
    events: 'Dates and facts',
    event: 'What',
    value: 'When, or how',
    recordedOn: 'Recorded on',
    whoSees: 'Who sees it',
    noEvents: 'None are recorded.',
    entries: 'Notes, calls and letters',
    noEntries: 'None are written down.',
    provisions: 'What the plan promises',
    enquiries: 'What you asked of advice services',
    week: 'Week beginning',
    given: 'Given',
    time: 'How long',
    note: 'Note',
    documents: 'Documents',
    fileColumn: 'In this archive',
    nameColumn: 'Name',
    givenOn: 'Given on',
    hash: 'SHA-256',
    history: 'Who did what',
    law: 'The law that this rests on',
  },
} as const

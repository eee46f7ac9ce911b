/** The words that stand on papers alone. What a plan says comes from the plan and from the law. */
import { type Day, plainDay } from '@way-forward/law'

/** Words that every paper has. */
export const paper = {
  service: 'Way Forward',
  made: (on: Day) => `Made on ${plainDay(on)}`,
  lawAsAt: (on: Day) => `The law of England as we know it on ${plainDay(on)}. Information, not legal advice.`,
  reopen: 'Open this plan again',
  reopenScan: 'Point the camera of a phone at the square, or type the address.',
  reopenType: 'Type the address. It is too long for a square that a phone can read.',
  reopenHolds:
    'The address holds the answers: dates and short codes, no names. Whoever has this paper can open the plan. Dates may change when something happens: open it again before you act on them.',
} as const

/** Words of the plan on paper. */
export const planPaper = {
  todayHeading: 'What to do first',
  by: 'By',
  noDay: 'No day is set for this',
  working: 'How this date is worked out',
  counted: 'How it is counted',
  pictureHeading: 'The routes under one clock',
  pictureNote: 'Each bar stands under the days of the line above it.',
  pictureIs: 'A line of time, from left to right.',
  dayColumn: 'Day',
  whatColumn: 'What',
  open: 'Routes open to you',
  compared: 'The routes compared',
  route: 'Route',
  goodFor: 'Good for',
  cannot: 'What it cannot do',
  costAndTime: 'Cost, time, beside others',
  decides: 'Who decides, and whom it binds',
  first: 'First:',
  whomHeading: 'Whom to contact',
  whomIn: (area: string) => `Whom to contact in ${area}`,
  alsoHere: 'Also in your area',
  // LAW-NOT-02.
  inTheLetter:
    'A letter with a decision that can be appealed must give the contact details of the mediation adviser. Use those first.',
  unreachable: 'We know no number or address for this. Ask the council’s SEND team for it.',
  gapHere:
    'We have no contact for this in your area. Ask the council’s SEND team who it is and how to reach them.',
  lawHeading: 'The law that this plan rests on',
  lawNote:
    'The numbers in square brackets lead here. Each was read at its source, but where it says otherwise.',
  moreAbout: 'More about each route',
} as const

/** Words of the one page for an adviser. */
export const handover = {
  title: 'Handover for an adviser',
  intro:
    'What the family has answered, and what follows from it on this day. It names nobody: add names by hand.',
  council: 'Council:',
  positionHeading: 'Where things stand',
  next: 'First step:',
  by: 'by',
  openNow: 'Open:',
  notKnown: 'Not known whether open:',
  notYet: 'Not yet open:',
  closed: 'Closed:',
  factsHeading: 'What the family has answered',
  question: 'Question',
  answer: 'Answer',
  datesHeading: 'What has happened, what was sent, and dates to come',
  day: 'Day',
  what: 'What',
  noDates: 'Nothing is dated.',
  unknownHeading: 'What is not known',
  nothingUnknown: 'Nothing that the guide asks about.',
  notesHeading: 'Notes',
  notesHint:
    'Name and reference. What was sent, to whom, with which proof. Who said what. What the family wants.',
} as const

/** Words of the log. */
export const logPaper = {
  title: 'Log of calls and letters',
  blankLine: 'For writing down every call, letter, email and meeting',
  intro:
    'One line for each call, letter, email or meeting. Write it down the same day. Keep a copy of everything you send, with proof that it was sent: a certificate of posting, or a read receipt for an email.',
  datesHeading: 'Dates to watch',
  columns: [
    'Day and time',
    'Who, and how to reach them',
    'Call, letter, email or meeting',
    'What was said or promised, and by when',
    'Copy kept',
    'Proof of posting',
    'Read receipt',
    'Follow-up sent on',
  ],
} as const

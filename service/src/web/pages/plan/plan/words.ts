/** The words of the plan that are the page's own. What the law says comes from the law. */
import type { RouteId } from '@way-forward/law'

/** The words of the picture of the dates, and of its table. */
export const picture = {
  today: 'Today',
  letterSent: 'Letter sent',
  letterDated: 'Date on the letter',
  adviserContacted: 'You contacted the adviser',
  certificateIssued: 'Certificate issued',
  councilTold: 'Council told: you want mediation',
  appealMade: 'Tribunal received your appeal',
  advised: 'advised day',
  last: 'last day',
  later: 'later reading',
  twoMonths: 'End of the two months',
  closed: 'Tribunal’s closed days',
  august: '1 to 31 August',
  christmas: '25 Dec to 1 Jan',
  inWords: 'The same dates in words',
  caption: 'The dates of the picture in their order',
  day: 'Day',
  what: 'What',
  /** Deadlines that stand in the picture, by kind. The others are in the table below it. */
  names: {
    'adviser-contact': 'Adviser',
    appeal: 'Appeal',
    'mediation-arranged': 'Mediation arranged',
    certificate: 'Certificate',
    'draft-comments': 'Comments',
  } as Readonly<Record<string, string>>,
} as const

export const page = {
  yourPlan: 'Your plan on',
  change: 'change an answer',
  datesHeading: 'Your dates',
  routesHeading: 'Routes open to you',
  routesIntro:
    'They stand side by side. You can use several at once, and none of them stops the time to appeal.',
  routesIntroPlain: 'They stand side by side. You can use several at once.',
  closedHeading: 'Not open, and why',
  needsHeading: 'What we still need to know',
  needsIntro: 'With these answers the plan says more.',
  ignoredHeading: 'Not counted today',
  warningsHeading: 'Keep in mind',
  workingHeading: 'Every date, and how it is worked out',
  workingIntro:
    'The last day is the day on which you are surely in time. The advised day is earlier and leaves room for trouble. A later reading is one that some would argue for: do not plan on it.',
  whoHeading: 'Who to ring',
  takeHeading: 'Take it with you',
  calendar: 'Put the dates in my calendar',
  calendarNote: 'Each entry holds the address of this page, and so your answers.',
  printButton: 'Print, or save as a PDF',
  print: 'To print the plan or save it as a PDF, use “Print” in your browser.',
  answersHeading: 'This plan is made from its address',
  answers:
    'We keep nothing. Your answers are in the address of this page: dates and short codes, no names. Copy the address to come back to this plan, or to show it to somebody you trust.',
  shared:
    'On a shared phone or computer, others can find this address in the history. You can delete it there.',
  changeLong: 'Change an answer',
  address: 'The address of this plan',
  safety: 'How to stay safe on a shared device',
} as const

/** Today's step. */
export const today = {
  how: 'How to do it',
} as const

export const table = {
  caption: 'Your dates and their readings',
  what: 'What',
  advised: 'Advised day',
  last: 'Last day',
  later: 'Later reading',
  none: 'None',
  by5pm: 'by 5pm',
  step: 'Step',
  day: 'Day',
  doubt: 'What is not certain',
  show: 'How this date is worked out',
  passed: 'passed',
  noDay: 'No day',
  monthToCome:
    'This was the end of the two months. You contacted the adviser in time, so you have one month more from the day on which the certificate is issued.',
} as const

/** The tag of a route: its words, and the class of its look. */
export const tags = {
  open: { text: 'open', look: 'open' },
  first: { text: 'do first', look: 'first' },
  certificate: { text: 'certificate first', look: 'certificate' },
  leave: { text: 'ask for leave', look: 'certificate' },
  late: { text: 'late: ask a judge', look: 'late' },
  later: { text: 'later step', look: 'closed' },
  unknown: { text: 'not known yet', look: 'unknown' },
  'not-yet': { text: 'not yet', look: 'not-yet' },
  closed: { text: 'closed', look: 'closed' },
  'does-not-apply': { text: 'not on this decision', look: 'closed' },
} as const

export const route = {
  facts: 'Cost, time and who decides',
  settled: 'What would settle it:',
  more: 'More about this route',
  goodFor: 'Good for',
  cannot: 'What it cannot do',
  steps: 'How it goes',
  whom: 'Whom to contact',
  beside: 'Beside other routes',
  law: 'The law',
} as const

/** Routes in groups. A route that no group names stands beside. */
export const groups: readonly {
  readonly heading: string
  readonly routes: readonly RouteId[]
}[] = [
  {
    heading: 'About the decision itself',
    routes: [
      'mediation-advice',
      'mediation',
      'appeal',
      'appeal-continues',
      'appeal-late',
      'appeal-leave-without-certificate',
      'appeal-recommendations',
      'draft-plan-representations',
    ],
  },
  {
    heading: 'Beside these',
    routes: [
      'information-and-advice',
      'informal-discussion',
      'written-concern',
      'disagreement-resolution',
      'complaint-local-authority',
      'assessment-request',
      'reassessment-or-review-request',
    ],
  },
  {
    heading: 'If nothing else settles it',
    routes: ['ombudsman-lgsco', 'complaint-secretary-of-state', 'judicial-review'],
  },
]

/** What the page of a matter says. */
import type { Matter } from '../../../../mediation/matter.ts'
import type { MatterPart } from '../matter-frame.ts'

export const words = {
  resolution: 'Disagreement resolution',
  mediation: 'Mediation',
  by: (service: string) => `run by ${service}`,
  isTo: (who: string, what: string) => `${who} is to ${what}`,
  somebody: 'Somebody',
  somebodyElse: 'Whoever the agreement names',
  closed: 'It is closed',
  meetingOn: (day: string, time: string) => `The meeting is on ${day}, ${time}`,
  nothing: 'Nothing is to be done now',
  lastDay: 'The last day, surely in time',
  lastDayToArrange: 'The last day to arrange it',
  meetingDay: 'The day of the meeting',
  noDay: 'No day is set for it',
  passedMine: 'The last day has passed. On another reading of the law there is still time; do it today.',
  passedTheirs: 'The last day has passed. On another reading of the law there is still time.',
  lateMine: 'This is late on every reading of the law. Do it today, and say why it took longer.',
  lateTheirs:
    'This is late on every reading of the law. The page of that part says what can be asked for now.',
  others: 'Also to be done',
  dates: 'Dates',
  datesIntro:
    'Each day is worked out from what you see. The later reading is a day that can be argued for; nobody is called late before it has passed.',
  clockColumns: ['What', 'Who', 'Last day', 'Later reading', 'How it stands'] as const,
  none: 'None',
  done: (day: string) => `Done on ${day}`,
  runs: 'Runs',
  arrangedLate: (day: string) => `Arranged on ${day}, after the 30 days`,
  saidDone: (day: string) => `Said to be done on ${day}`,
  notHeld: (day: string) => `Ended without a meeting on ${day}`,
  contactPassed: 'This day has passed. Mediation and leave can still be asked for.',
  late: 'Late',
  maybeLate: 'Last day has passed',
  law: 'Where the law says so',
  appealMine: 'Your last day to appeal stays in sight',
  appealTheirs: 'The family’s last day to appeal',
  appealSays:
    'Mediation does not stop the time to appeal. This day stays in sight here until what was agreed is done.',
  toCase: 'All dates of your case',
  who: 'Who takes part',
  service: 'Mediation service, neutral',
  ended: 'takes part no more',
  given: 'Who of the service has it',
  happened: 'What happened',
  happenedIntro: 'What you see of it, the latest first.',
  corrected: 'put right later',
  feedback: 'You can say what you thought of it, once, if you want to.',
  toFeedback: 'Say what you thought',
} as const

interface PartOfTask {
  readonly part: MatterPart
  readonly words: string
}

const whatItIsAbout: PartOfTask = { part: '/disagreement', words: 'Go to what it is about' }
const partOfTask: Readonly<Record<string, PartOfTask>> = {
  'contact-family': { part: '/advice', words: 'Go to advice and certificate' },
  'give-advice': { part: '/advice', words: 'Go to advice and certificate' },
  'say-what-is-open': { part: '/advice', words: 'Go to advice and certificate' },
  decide: { part: '/advice', words: 'Go to advice and certificate' },
  certificate: { part: '/advice', words: 'Go to advice and certificate' },
  'say-what-about': whatItIsAbout,
  'tell-council': { part: '/sides', words: 'Go to who takes part' },
  answer: { part: '/sides', words: 'Go to who takes part' },
  'commissioner-notified': { part: '/sides', words: 'Go to who takes part' },
  'mediation-arranged': { part: '/sides', words: 'Go to who takes part' },
  'offer-times': { part: '/meeting', words: 'Go to dates and meeting' },
  'mark-times': { part: '/meeting', words: 'Go to dates and meeting' },
  'set-meeting': { part: '/meeting', words: 'Go to dates and meeting' },
  'say-no-meeting': { part: '/meeting', words: 'Go to dates and meeting' },
  'open-again': { part: '/meeting', words: 'Go to dates and meeting' },
  'ask-views': { part: '/preparing', words: 'Go to preparing' },
  'mediation-notice': { part: '/meeting', words: 'Go to dates and meeting' },
  meeting: { part: '/meeting', words: 'Go to dates and meeting' },
  'say-outcome': { part: '/meeting', words: 'Go to dates and meeting' },
  'write-agreement': { part: '/agreement', words: 'Go to the agreement' },
  'accept-agreement': { part: '/agreement', words: 'Go to the agreement' },
  term: { part: '/kept', words: 'Go to kept or not' },
  'agreement-told-to-council': { part: '/agreement', words: 'Go to the agreement' },
}

/** Where something is done; null: nowhere here. Consent to disagreement resolution is given where it says what it is about. */
export function partFor(what: string, { process }: Pick<Matter, 'process'>): PartOfTask | null {
  const isMediation = process === 'mediation'
  const to = what === 'answer' && !isMediation ? whatItIsAbout : partOfTask[what]
  // Certificates are of mediation alone.
  return to === undefined || (to.part === '/advice' && !isMediation) ? null : to
}

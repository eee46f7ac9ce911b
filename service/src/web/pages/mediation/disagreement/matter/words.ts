/** The words of the page on which everybody agrees to a disagreement resolution. */
import type { Consent, Standing } from '../../../../../mediation/disagreement/consents.ts'
import type { StepBodies } from '../../../../../mediation/step-kinds.ts'

export const words = {
  title: 'What it is about',
  standing: {
    waits: 'It begins once everybody has agreed',
    runs: 'Everybody who takes part has agreed',
    over: 'It has ended',
  } satisfies Readonly<Record<Standing, string>>,
  standingSays: {
    waits:
      'Until then dates can be sought and each side can prepare for itself. Nothing can be said yet behind the wall of what is said in it.',
    runs: 'What is said in it from now on, those at the table see and nobody else. Each of them may stop at any time.',
    over: 'Nothing more is said in it. What was agreed, and who took part, stays to be read.',
  } satisfies Readonly<Record<Standing, string>>,
  waitedFor: 'Waiting for:',
  tooSoon:
    'That could not be saved: not everybody has agreed yet. Keep what you wrote, and try again when they have.',
  ended: {
    full: 'All of it was agreed.',
    partial: 'Some of it was agreed.',
    none: 'Nothing was agreed. Every other way is still as open as before.',
    withdrawn: 'Somebody who was needed takes part no more. Every other way is still as open as before.',
    'not-held': 'It did not take place. Every other way is still as open as before.',
    'taken-back': '',
  } satisfies Readonly<Record<StepBodies['ended']['word'], string>>,
  parts: 'With whom, and about what',
  noParts: 'Nobody has said yet with whom it is.',
  family: 'The family',
  between: (one: string, other: string) => `${one} and ${other}`,
  waitsForService: (service: string) => `${service} has still to say whether it helps with this.`,
  helps: (service: string) => `${service} has said that it helps with this all the same.`,
  helpHeading: 'Does your service help with what section 57 does not name?',
  helpSays: 'The ways that come first stand above. If your service helps all the same, say so here.',
  help: 'We help with it all the same',
  beside: 'At the same time there is',
  add: 'Add somebody, or something else that it is about',
  consents: 'Who takes part',
  side: 'Who',
  answer: 'What they say',
  when: 'When',
  consent: {
    silent: 'No answer yet',
    joins: 'Takes part',
    declines: 'Does not take part',
    'takes-back': 'Took part, and has stopped',
  } satisfies Readonly<Record<Consent, string>>,
  ownIsIt: 'you',
  goneOn: 'It goes on without them',
  told: (service: string) => `told ${service}`,
  yours: 'Do you take part?',
  yoursSays:
    'It is free to say yes or no, and you may change your mind at any time. With a yes, what is said in it is confidential among those at the table.',
  joins: 'Yes, we take part',
  declines: 'No, we do not',
  takeBack: 'Stop taking part',
  takeBackSays:
    'From the moment you press the button you see nothing that is said in it any more. The others may go on without you. You cannot come back into this one; a new one can be opened at any time.',
  takeBackFamily:
    'It then ends for everybody. Your appeal, a complaint and every other way stay as open as before. You can ask for a new one at any time.',
  says: 'Anything that the others should know (optional)',
  saysHint: 'Everybody who takes part reads this.',
  toldHeading: (name: string) => `${name}: what they told you`,
  toldSays: 'They are not here. Write down what they said, and how.',
  toldHow: 'How did they say so?',
  toldHint:
    'Such as: on the telephone, the head teacher, on 3 November. Everybody who takes part reads this.',
  toldMissing: 'Say how they told you',
  toldLong: 'What you write must be 1,000 characters or fewer',
  whichAnswer: 'What did they say?',
  chooseAnswer: 'Choose what they said',
  writeDown: 'Write it down',
  without: (name: string) => `Go on without ${name}`,
  withoutSays:
    'They see nothing that is said from then on, and cannot be let in again: what the others say in the meantime is not theirs to read. If they think again, a new one can be opened with them.',
  sayPeople: 'Say who comes, and who may settle',
  changePeople: 'Change who comes',
  maySettle: 'may settle the issues',
  toSides: 'Who comes, and how they are invited',
  what: 'What it is and is not',
} as const

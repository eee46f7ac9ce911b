/** The words of getting ready for a meeting. */
import { type Said, said } from '../beside/beside-view.ts'

export const words = {
  title: 'Get ready for a meeting',
  lead: 'Whoever you meet, with a teacher, a case officer or a mediator: know what you want, say it in few points, and leave with it in writing.',
  before: 'Before',
  points: 'Your points',
  pointsLead:
    'Three or four are enough. For each: what is wrong, what shows it, and what would put it right.',
  suggested: 'Points that often matter here',
  pointsCaption: 'Points to make',
  pointColumns: ['What is wrong', 'What shows it', 'What would put it right', 'The least that would do'],
  at: 'At the meeting',
  record: 'What was agreed',
  recordLead:
    'Fill this in before anybody leaves, read it out, and ask each side to say yes. “We will look into it” is not yet a promise: ask who will do it and by which day.',
  recordFields: ['Meeting about', 'Day and place', 'Who was there, and for whom', 'Who could decide'],
  recordCaption: 'What was agreed',
  recordColumns: ['What will be done', 'Who does it', 'By when', 'How we shall know', 'Done on'],
  notAgreed: 'What was not agreed, and why',
  next: 'When we look at it again',
  signed: 'Read and agreed, with names',
  after: 'After: a note the same day',
  afterLead: 'Send it to everybody who was there. Silence then speaks for what you wrote down.',
  note: [
    'Thank you for meeting me on [day]. This is what I understood:',
    '1. [Who] will [do what] by [day].',
    '2. [Who] will [do what] by [day].',
    'We did not agree on [what].',
    'Please tell me by [day] if any of this is not right. We look at it again on [day].',
  ],
  letters: 'Letters and emails to send',
  attend: 'Write to ask who will come to mediation, and what they may decide',
} as const

/** What to do beforehand, for any meeting. */
export const beforeAny: readonly Said[] = [
  said(
    'Ask who will come, for whom they speak, and what they may decide. A meeting in which nobody can decide is worth less.',
  ),
  said('Ask for the papers that they will use, and send your points some days before.'),
  said('Say what you need: a quiet room, an interpreter, a break, a video call, somebody beside you.'),
  said(
    'Decide with whom you come. SENDIASS can often help you get ready, and sometimes come with you.',
    'LAW-DUTY-04',
  ),
  said(
    'Ask the person it is about what they want said, and how: in their own words, a drawing, a film, or by being there for a part.',
    'LAW-DEF-01',
  ),
  said('Think of the time: talking stops no clock.', 'LAW-CMP-13'),
]

/** For mediation besides. */
export const beforeMediation: readonly Said[] = [
  said(
    'You must hear of the day and place at least five working days before, unless you agree to less.',
    'LAW-MED-28',
  ),
  said('People must come who have the authority to settle it. Ask for their names.', 'LAW-MED-27'),
  said('You may bring one advocate or supporter by right, who may be a lawyer.', 'LAW-MED-29'),
  said('Your expenses are paid. Some must be agreed beforehand.', 'LAW-MED-33'),
]

export const atTheMeeting: readonly string[] = [
  'Say at the beginning what you hope to leave with.',
  'One point at a time. Is it settled, open, or for somebody else?',
  'Ask “What would have to be true for you to say yes?” and “Who decides that, and when?”',
  'Write down the words that matter, and read them back.',
  'You may ask for a break, and you need not agree to anything today.',
]

/** For mediation besides. */
export const atMediation: readonly Said[] = [
  said(
    'What is agreed must be put in writing before it counts. Check each point: who, what, by when.',
    'LAW-MED-34',
  ),
  said('You agree on a part: say what stays open. It can still be appealed.', 'LAW-MED-31'),
  said(
    'What is said in the room is treated as confidential. Keep it out of letters and papers for the Tribunal.',
    'LAW-MED-37',
  ),
]

/** What is agreed elsewhere than in mediation. */
export const notMediation: Said = said(
  'Only what is agreed in mediation must by law be in writing and has times set by law. Anywhere else, ask for it.',
  'LAW-MED-34',
)

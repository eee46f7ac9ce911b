/** The words of the questions about transport, a personal budget and records, in English. */
import { dayWords, event, oneOf, option, unknown, yesOrNo } from './option.ts'

export const councilServiceWords = {
  // LAW-TRN-01.
  'post-16': yesOrNo(
    {
      heading: 'Is it transport after Year 11?',
      hint: 'To a sixth form, a college or another post-16 place',
      why: 'After Year 11 each council has its own policy for transport.',
      short: 'After Year 11',
    },
    'it is after Year 11, or "I do not know"',
  ),
  // LAW-PB-01.
  budget: oneOf(
    {
      heading: 'What did the council decide?',
      why: 'For direct payments the council must give reasons and look at it again if you ask.',
      short: 'Decision on the budget',
    },
    'Choose what the council decided, or "I do not know"',
    [
      option('p', 'No personal budget', null),
      option('d', 'No direct payments', null),
      option('r', 'Direct payments are cut or stopped', null),
      unknown,
    ],
  ),
  'refused-on': dayWords(
    {
      heading: 'On which day did the decision reach you?',
      hint: 'The day on which you got the letter or email',
      why: 'The time to ask for a review or an appeal is counted from it.',
      short: 'The decision',
    },
    'The day of the decision',
  ),
  'review-asked': event(
    {
      heading: 'Have you asked the council to look at it again?',
      hint: 'A review. The letter should say how',
      why: 'It is the usual first step, and the council’s time to answer starts from it.',
      short: 'Review asked for',
    },
    'you have asked for a review',
    ['When did you ask?', 'The day on which you sent it'],
  ),
  'review-answered': event(
    {
      heading: 'Has the council answered the review?',
      why: 'The next step is open once you have the answer.',
      short: 'Answer to the review',
    },
    'the council has answered',
    ['When did the answer come?', 'The day on which you got it'],
  ),
  'second-stage': event(
    {
      heading: 'Have you asked for the second stage?',
      hint: 'An independent panel, in most councils',
      why: 'Councils usually give 20 working days to ask for it.',
      short: 'Second stage asked for',
    },
    'you have asked for the second stage',
    ['When did you ask?', 'The day on which you sent it'],
  ),
  'second-stage-decided': event(
    {
      heading: 'Has the panel decided?',
      why: 'After that the Local Government and Social Care Ombudsman is open.',
      short: 'Panel’s decision',
    },
    'the panel has decided',
    ['When did it decide?', 'The date on the decision'],
  ),
  // LAW-SAR-01.
  'records-asked': event(
    {
      heading: 'Have you asked for the copies?',
      hint: 'In any way: a letter, an email or by word of mouth',
      why: 'There is one month to answer, from the day on which the request was received.',
      short: 'Copies asked for',
    },
    'you have asked for the copies',
    ['When was the request received?', 'For an email, the day on which it was sent'],
  ),
  'records-came': event(
    {
      heading: 'Have the copies come?',
      why: 'If they are late or parts are missing, you can complain.',
      short: 'Copies came',
    },
    'the copies have come',
    ['When did they come?', 'The day on which you got them'],
  ),
  'records-extended': event(
    {
      heading: 'Were you told that it will take longer?',
      hint: 'Up to two months more, for a request that is complex',
      why: 'You must be told within the first month, with the reason.',
      short: 'Longer time',
    },
    'you were told that it will take longer',
    ['When were you told?', 'The date on the message'],
  ),
} as const

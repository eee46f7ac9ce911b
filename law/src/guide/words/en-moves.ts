/** The words of the questions about a review, the next phase and another area, in English. */
import { dayWords, event, oneOf, option, unknown } from './option.ts'
import type { YearWords } from './question-words.ts'

const transferYear: YearWords = {
  kind: 'year',
  heading: 'In which year is the move?',
  hint: 'The year of the September in which the new school or college starts',
  why: 'The plan must name the new place before 15 February of that year, and before 31 March for a move to post-16.',
  short: 'Year of the move',
  options: [unknown],
  help: [],
  missing: 'Choose the year of the move, or "I do not know"',
  yearText: (year) => String(year),
}

export const movesWords = {
  // LAW-PHASE-01 to 03.
  phase: oneOf(
    {
      heading: 'Which move is it?',
      why: 'The council has an earlier date for moves between schools than for moves to college.',
      short: 'The move',
    },
    'Choose which move it is, or "I do not know"',
    [
      option('ey', 'From nursery to school', null),
      option('ij', 'From infant to junior school', null),
      option('pm', 'From primary to middle school', null),
      option('ps', 'From primary to secondary school', null),
      option('ms', 'From middle to secondary school', null),
      option('st', 'From secondary school to sixth form or college', 'After Year 11'),
      option('pp', 'From one post-16 place to another', null),
      unknown,
    ],
  ),
  'transfer-year': transferYear,
  'transfer-day': dayWords(
    {
      heading: 'On which day does the new place start?',
      hint: 'The first day there',
      why: 'The plan must name the new place at least five months before.',
      short: 'Start at the new place',
    },
    'The day of the start',
  ),
  'final-plan': event(
    {
      heading: 'Has the plan that names the new place come?',
      hint: 'The final one, not a draft',
      why: 'It can be appealed, and its letter starts the time.',
      short: 'Plan for the new place',
    },
    'the plan has come',
    ['When was it sent?', 'The date on the letter with the plan'],
  ),
  // LAW-DUTY-11, LAW-EHC-07 to 09.
  'last-review': dayWords(
    {
      heading: 'On which day was the plan made or last reviewed?',
      hint: 'The later of the two. It usually stands on the first page of the plan',
      why: 'The next review must be over within twelve months of it.',
      short: 'Plan made or last reviewed',
    },
    'The day of the plan or its last review',
  ),
  'review-meeting': dayWords(
    {
      heading: 'On which day is or was the review meeting?',
      hint: 'If there is no date yet, choose "I do not know"',
      why: 'You must be invited two weeks before. The report is due two weeks after it, and the decision four weeks after it.',
      short: 'Review meeting',
    },
    'The day of the meeting',
  ),
  'review-report': event(
    {
      heading: 'Has the report of the review meeting come?',
      why: 'It goes to you and to the council within two weeks of the meeting.',
      short: 'Report of the review',
    },
    'the report has come',
    ['When did it come?', 'The date on the report'],
  ),
  proposal: event(
    {
      heading: 'Has the council sent proposed changes to the plan?',
      hint: 'A notice with the changes. It gives you at least 15 days to comment',
      why: 'Then the changed plan, or a decision not to change it, must follow within eight weeks.',
      short: 'Proposed changes',
    },
    'proposed changes have come',
    ['When were they sent?', 'The date on the letter'],
  ),
  'review-decided': event(
    {
      heading: 'Has the council sent its decision?',
      hint: 'To keep the plan, to end it, or the changed plan itself',
      why: 'The decision can be appealed, and its letter starts the time.',
      short: 'Decision after the review',
    },
    'the council has sent its decision',
    ['When was it sent?', 'The date on the letter'],
  ),
  // LAW-EHC-12.
  moved: dayWords(
    {
      heading: 'On which day do you move, or did you move?',
      why: 'The plan goes to the new council on the day of the move, or soon after it learns of it.',
      short: 'The move',
    },
    'The day of the move',
  ),
  'plan-transferred': event(
    {
      heading: 'Has the new council taken over the plan?',
      hint: 'A letter says that the plan has been transferred',
      why: 'Then the new council has six weeks to tell you what it will do with it.',
      short: 'Plan taken over',
    },
    'the plan has been taken over',
    ['When was it taken over?', 'The date in the letter'],
  ),
  'old-council-told': event(
    {
      heading: 'Have you told the old council of the move?',
      why: 'If it knows 15 working days before, the plan is passed on the day of the move itself.',
      short: 'Old council told',
    },
    'you have told the old council',
    ['When did you tell it?', 'The day of your first message'],
  ),
  'old-council-aware': event(
    {
      heading: 'Has the old council learned of the move in another way?',
      hint: 'From a school, or from the new council',
      why: 'Then it has 15 working days to pass on the plan.',
      short: 'Old council knows',
    },
    'the old council has learned of it',
    ['When did it learn of it?', 'A rough day is better than none'],
  ),
  informed: event(
    {
      heading: 'Has the new council said what it will do?',
      hint: 'When it will review the plan, and whether it will assess again',
      why: 'It has six weeks after taking over the plan.',
      short: 'Word from the new council',
    },
    'the new council has said what it will do',
    ['When did it say so?', 'The date on the letter'],
  ),
} as const

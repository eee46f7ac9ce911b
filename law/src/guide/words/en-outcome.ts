/** The words of the questions about what was agreed, ordered or recommended, in English. */
import { anyOf, dayWords, event, oneOf, option, unknown, yesOrNo } from './option.ts'

/** Letters as `orderCodes` gives them. LAW-ORD-03, LAW-ORD-04, LAW-UNO-01, LAW-MED-34. */
const steps = [
  option('a', 'Start an assessment', null),
  option('b', 'After the assessment: say that no plan is needed', null, 'Assessment, then no plan'),
  option('c', 'After the assessment: make a plan', null, 'Assessment, then a plan'),
  option('d', 'Start a re-assessment', null),
  option('e', 'After the re-assessment: say that the plan stays', null, 'Re-assessment, plan stays'),
  option('f', 'After the re-assessment: make a changed plan', null, 'Re-assessment, then a changed plan'),
  option('g', 'Make a plan: send a draft', null, 'A draft plan'),
  option('h', 'Make a plan: send the final plan', null, 'A final plan'),
  option('i', 'Think again about a refusal to make a plan', null, 'Think again'),
  option('j', 'Change the needs or the help in the plan', 'Sections B and F', 'Change Sections B or F'),
  option('k', 'Change the school or its type in the plan', 'Section I', 'Change Section I'),
  option('l', 'Keep the plan as it is', null),
  option('m', 'Keep the plan, and change it', null),
  option('n', 'End the plan', null),
] as const

export const outcomeWords = {
  // LAW-MED-34, LAW-MED-35.
  'agreed-in': oneOf(
    {
      heading: 'How was it agreed?',
      why: 'A written mediation agreement has times that the law sets, as if the Tribunal had ordered it.',
      short: 'How it was agreed',
    },
    'Choose how it was agreed, or "I do not know"',
    [
      option('m', 'In mediation', null),
      option('h', 'In mediation about health alone', null),
      option('d', 'In disagreement resolution', null),
      option('t', 'In a talk or by letter', null),
      unknown,
    ],
  ),
  'agreed-on': dayWords(
    {
      heading: 'What is the date of the agreement?',
      hint: 'The day on which it was written down',
      why: 'The times for what was agreed are counted from it.',
      short: 'The agreement',
    },
    'The date of the agreement',
  ),
  'agreed-terms': anyOf(
    {
      heading: 'What did the council agree to do?',
      hint: 'Choose all that have not been done',
      why: 'Each step has its own number of weeks.',
      short: 'What was agreed',
    },
    'Choose what was agreed, or "I do not know"',
    [...steps, option('z', 'Something else'), unknown],
  ),
  'agreed-for': dayWords(
    {
      heading: 'Did you agree on a day in writing?',
      hint: 'The day by which it was to be done. If there is none, choose "I do not know"',
      why: 'A day agreed in writing takes the place of the time that the law sets.',
      short: 'Day that was agreed',
    },
    'The day that was agreed',
  ),
  // LAW-UNO-01.
  unopposed: oneOf(
    {
      heading: 'How did the appeal end?',
      why: 'The council has the same kind of times in both cases, counted from another day.',
      short: 'How the appeal ended',
    },
    'Choose how the appeal ended, or "I do not know"',
    [
      option('o', 'The Tribunal made an order', null),
      option(
        'n',
        'The council told the Tribunal that it does not oppose the appeal',
        null,
        'The council did not oppose',
      ),
      unknown,
    ],
  ),
  'ordered-on': dayWords(
    {
      heading: 'On which day was that?',
      hint: 'The date of the order, or of the council’s message to the Tribunal',
      why: 'The weeks for each step are counted from it.',
      short: 'The order',
    },
    'The day of the order',
  ),
  // LAW-ORD-03.
  orders: anyOf(
    {
      heading: 'What must the council do?',
      hint: 'Choose all that have not been done',
      why: 'Each step has its own number of weeks.',
      short: 'What was ordered',
    },
    'Choose what was ordered, or "I do not know"',
    [...steps, unknown],
  ),
  'directed-for': dayWords(
    {
      heading: 'Did the Tribunal set another day?',
      hint: 'A date in its order. If there is none, choose "I do not know"',
      why: 'A day that the Tribunal sets takes the place of the usual time.',
      short: 'Day set by the Tribunal',
    },
    'The day set by the Tribunal',
  ),
  // LAW-REC-04 to 07.
  'recommended-about': anyOf(
    {
      heading: 'What is the recommendation about?',
      hint: 'Choose all that apply',
      why: 'Health answers for health, and the council for social care.',
      short: 'About',
    },
    'Choose what it is about, or "I do not know"',
    [option('h', 'Health'), option('c', 'Social care'), unknown],
  ),
  'recommended-on': dayWords(
    {
      heading: 'What is the date of the recommendation?',
      hint: 'It stands on the Tribunal’s decision',
      why: 'It must be answered within five weeks, beginning with that day.',
      short: 'The recommendation',
    },
    'The date of the recommendation',
  ),
  'recommendation-answered': event(
    {
      heading: 'Has it been answered?',
      hint: 'In writing, with the steps that will be taken, or the reasons why not',
      why: 'Nobody is bound to follow it, but it must be answered.',
      short: 'Answer to the recommendation',
    },
    'it has been answered',
    ['When did the answer come?', 'The date on the answer'],
  ),
  followed: yesOrNo(
    {
      heading: 'Does the answer say that it will be followed?',
      hint: 'If only in part, choose "No"',
      why: 'A refusal can be complained of, to an ombudsman in the end.',
      short: 'Followed',
    },
    'it will be followed, or "I do not know"',
  ),
} as const

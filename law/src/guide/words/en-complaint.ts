/** The words of the questions about a complaint, in English. */
import { dayWords, event, oneOf, option, unknown } from './option.ts'

const stageWhy =
  'Each stage of the complaint has its own number of working days. They are counted from this day.'

export const complaintWords = {
  // LAW-CMP-06, LAW-CMP-07, LAW-CMP-08.
  aware: dayWords(
    {
      heading: 'On which day did you first know about it?',
      hint: 'If it went on for a while, the day on which you first noticed. A rough day is better than none',
      why: 'A complaint and an ombudsman usually have to be reached within a year of it.',
      short: 'First known',
    },
    'The day on which you first knew',
  ),
  complained: event(
    {
      heading: 'Have you made a formal complaint?',
      hint: 'In writing, or by phone where it was taken down as a complaint. A talk or a concern is not one',
      why: 'The complaint starts a time for the answer. Later steps usually need the answer first.',
      short: 'Complaint made',
    },
    'you have made a formal complaint',
    ['When did you make it?', 'The day on which you sent it or said it'],
  ),
  'complaint-answered': event(
    {
      heading: 'Have you had the final answer to your complaint?',
      hint: 'The answer that says that there is no further stage, or that names an ombudsman',
      why: 'With the final answer the next step is open. Without one, delay itself can be complained of.',
      short: 'Final answer to the complaint',
    },
    'you have had the final answer',
    ['When did it come?', 'The date on the answer'],
  ),
  'complained-to': oneOf(
    {
      heading: 'Who received your complaint?',
      why: 'The hospital or clinic and the body that pays for it each have to answer, but you choose one of them.',
      short: 'Complaint sent to',
    },
    'Choose who received your complaint, or "I do not know"',
    [
      option('p', 'The hospital, clinic or therapist', 'The provider', 'The provider'),
      option(
        'c',
        'The body that pays for it',
        'The integrated care board (ICB), the commissioner',
        'The commissioner',
      ),
      unknown,
    ],
  ),
  acknowledged: event(
    {
      heading: 'Has your complaint been acknowledged?',
      hint: 'A letter, an email or a call that says that it has arrived',
      why: 'It should be acknowledged within three working days.',
      short: 'Complaint acknowledged',
    },
    'your complaint has been acknowledged',
    ['When was it acknowledged?', 'The date on the message, or the day of the call'],
  ),
  // LAW-CMP-07.
  'complaint-stage': oneOf(
    {
      heading: 'How far has the complaint come?',
      hint: 'Choose the last thing that happened',
      why: 'A complaint about children’s social care has three stages. Each has its own time limit.',
      short: 'How far the complaint has come',
    },
    'Choose how far the complaint has come, or "I do not know"',
    [
      option('n', 'There is no complaint yet', null, 'No complaint yet'),
      option('w', 'I complained, and wait for the first answer', 'Stage 1', 'Stage 1 is under way'),
      option('a', 'The first answer has come', 'Stage 1 is over', 'Stage 1 is answered'),
      option('r', 'I asked for an investigation', 'Stage 2', 'Stage 2 is asked for'),
      option('b', 'The answer to the investigation has come', 'Stage 2 is over', 'Stage 2 is answered'),
      option('p', 'I asked for the review panel', 'Stage 3', 'The panel is asked for'),
      option('m', 'The panel has met', null),
      option('f', 'The panel has reported', null),
      option('e', 'The council’s final answer has come', null),
      unknown,
    ],
  ),
  'complained-on': dayWords(
    { heading: 'On which day did you complain?', why: stageWhy, short: 'Day of the complaint' },
    'The day of the complaint',
  ),
  'stage-1-answered-on': dayWords(
    { heading: 'On which day did the first answer come?', why: stageWhy, short: 'Answer of stage 1' },
    'The day of the first answer',
  ),
  'stage-2-requested-on': dayWords(
    {
      heading: 'On which day did you ask for the investigation?',
      why: stageWhy,
      short: 'Stage 2 asked for',
    },
    'The day on which you asked',
  ),
  'stage-2-answered-on': dayWords(
    {
      heading: 'On which day did the answer to the investigation come?',
      why: stageWhy,
      short: 'Answer of stage 2',
    },
    'The day of the answer',
  ),
  'panel-requested-on': dayWords(
    { heading: 'On which day did you ask for the panel?', why: stageWhy, short: 'Panel asked for' },
    'The day on which you asked',
  ),
  'panel-met-on': dayWords(
    { heading: 'On which day did the panel meet?', why: stageWhy, short: 'Meeting of the panel' },
    'The day of the meeting',
  ),
  'panel-reported-on': dayWords(
    {
      heading: 'On which day did the council receive the panel’s report?',
      hint: 'The date on the report will do',
      why: stageWhy,
      short: 'Report of the panel',
    },
    'The day of the report',
  ),
  'complaint-answered-on': dayWords(
    {
      heading: 'On which day did the council’s final answer come?',
      why: 'With the final answer the ombudsman is open, within a year of your first knowing.',
      short: 'Final answer to the complaint',
    },
    'The day of the final answer',
  ),
} as const

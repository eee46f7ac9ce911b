/** The words of the questions about carrying out a plan, about requests and about delay, in English. */
import { anyOf, dayWords, event, oneOf, option, unknown, yesOrNo } from './option.ts'

export const planWords = {
  // LAW-DUTY-10.
  missing: anyOf(
    {
      heading: 'Which part of the plan is not happening?',
      hint: 'Choose all that apply. The letter of the section is at its top',
      why: 'The council must see to Section F. For Section G it is the health commissioner.',
      short: 'Not happening',
      help: [
        {
          summary: 'Where does therapy belong?',
          paragraphs: [
            'Therapy that teaches or trains counts as special educational provision. It is usually in Section F.',
            'Go by the section in which the plan puts it. If you are unsure, choose both.',
          ],
        },
      ],
    },
    'Choose which part is not happening, or "I do not know"',
    [
      option('f', 'Help with learning, therapy', 'Section F', 'Section F'),
      option('h', 'Health', 'Section G', 'Section G (health)'),
      option('c', 'Social care', 'Sections H1 and H2', 'Section H (social care)'),
      unknown,
    ],
  ),
  'own-arrangements': yesOrNo(
    {
      heading: 'Have you made other arrangements yourself?',
      hint: 'Suitable ones that take the place of the help in the plan, such as home education',
      why: 'Where a family has arranged it suitably itself, the council need not.',
      short: 'Own arrangements',
    },
    'you have made other arrangements, or "I do not know"',
  ),
  'under-way': yesOrNo(
    {
      heading: 'Is the plan being reviewed or assessed again at the moment?',
      why: 'Then health can be asked to take part in disagreement resolution too.',
      short: 'Review under way',
    },
    'a review is under way, or "I do not know"',
  ),
  // LAW-EHC-01 to 11, LAW-DUTY-11, LAW-PHASE-01.
  clock: oneOf(
    {
      heading: 'What is late?',
      why: 'The council has a fixed time for each step.',
      short: 'What is late',
    },
    'Choose what is late, or "I do not know"',
    [
      option(
        'ad',
        'The answer to a request for an assessment',
        '6 weeks',
        'Answer to a request for an assessment',
      ),
      option(
        'rt',
        'The decision after an assessment',
        'If it makes no plan, it must say so within 16 weeks',
        'Decision after an assessment',
      ),
      option('fp', 'The final plan', '20 weeks', 'Final plan'),
      option('ar', 'The yearly review', '12 months', 'Yearly review'),
      option('rd', 'The decision after a review meeting', '4 weeks', 'Decision after a review'),
      option('fa', 'The changed plan after proposed changes', '8 weeks', 'Changed plan'),
      option(
        'ra',
        'The answer to a request for a re-assessment',
        '15 days',
        'Answer to a request for a re-assessment',
      ),
      option('rf', 'The plan after a re-assessment', '14 weeks', 'Plan after a re-assessment'),
      option('pt', 'The plan for the next school or college', null, 'Plan for the next phase'),
      unknown,
    ],
  ),
  'request-received': dayWords(
    {
      heading: 'On which day did the council receive the request?',
      hint: 'The request to assess, or to assess again. For an email, the day on which it was sent',
      why: 'The council’s time is counted from that day.',
      short: 'Request received',
    },
    'The day of the request',
  ),
  'plan-reviewed': dayWords(
    {
      heading: 'On which day was the plan first made, or last reviewed?',
      hint: 'The later of the two. It usually stands on the first page of the plan',
      why: 'The next review must be over within twelve months of it.',
      short: 'Plan made or last reviewed',
    },
    'The day of the plan or its last review',
  ),
  'meeting-held': dayWords(
    {
      heading: 'On which day was the review meeting?',
      why: 'The decision is due within four weeks of the meeting.',
      short: 'Review meeting',
    },
    'The day of the meeting',
  ),
  'changes-sent': dayWords(
    {
      heading: 'On which day were the proposed changes sent?',
      hint: 'The date on the letter that came with them',
      why: 'The changed plan, or a decision not to change it, is due within eight weeks.',
      short: 'Proposed changes sent',
    },
    'The day of the proposed changes',
  ),
  'told-of-reassessment': dayWords(
    {
      heading: 'On which day did the council tell you that it will assess again?',
      hint: 'The date on its letter',
      why: 'The plan is due within fourteen weeks of it.',
      short: 'Told of the re-assessment',
    },
    'The day of that letter',
  ),
  done: event(
    {
      heading: 'Has the council done it since?',
      why: 'Delay can be complained of even when it is over. What was decided has routes of its own.',
      short: 'Done since',
    },
    'the council has done it',
    ['When did it do it?', 'The date on its letter'],
  ),
  // LAW-DUTY-06, LAW-EHC-11.
  assessed: event(
    {
      heading: 'Has the council made an EHC needs assessment before?',
      hint: 'The last one, if there were several',
      why: 'For six months after an assessment the council need not start another.',
      short: 'Last assessment',
    },
    'there was an assessment before',
    ['When was it finished?', 'The date of the decision or of the plan that came of it'],
  ),
  requested: event(
    {
      heading: 'Have you asked the council for it?',
      hint: 'In writing, by you or by the school',
      why: 'The council’s time to answer starts when it receives the request.',
      short: 'Asked the council',
    },
    'you have asked the council',
    ['When did the council receive it?', 'For an email, the day on which it was sent'],
  ),
  'request-answered': event(
    {
      heading: 'Has the council answered?',
      hint: 'With a yes or a no, not only that it has received the request',
      why: 'A refusal can often be appealed, and its letter starts a new time limit.',
      short: 'The council’s answer',
    },
    'the council has answered',
    ['When did it answer?', 'The date on the letter'],
  ),
} as const

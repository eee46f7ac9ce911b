/** The words of the questions about a school, nursery or college, in English. */
import { dayWords, event, oneOf, option, unknown, yesOrNo } from './option.ts'

export const settingWords = {
  'has-plan': yesOrNo(
    {
      heading: 'Is there an EHC plan?',
      hint: 'A final education, health and care plan from the council, not a support plan of the school',
      why: 'With a plan the council itself must see to the help in it. Without one, you can ask for an assessment.',
      short: 'EHC plan',
    },
    'there is an EHC plan, or "I do not know"',
  ),
  // LAW-DUTY-06.
  'assessed-lately': yesOrNo(
    {
      heading: 'Was there an EHC needs assessment in the last six months?',
      hint: 'By the council, not a test at school',
      why: 'You can ask for an assessment at any time. After a recent one the council’s duty to start again is weaker.',
      short: 'Assessed in the last six months',
    },
    'there was an assessment, or "I do not know"',
  ),
  // LAW-EXC-01.
  'days-out': oneOf(
    {
      heading: 'How many school days are lost this term?',
      hint: 'All suspensions of this term together, this one among them',
      why: 'The number decides whether the governors must meet, and how soon. If an exam or national test is missed, they must meet whatever the number.',
      short: 'School days lost this term',
    },
    'Choose how many school days are lost, or "I do not know"',
    [
      option('f', 'Up to 5', null, 'Up to 5 school days'),
      option('m', 'More than 5, up to 15', null, 'More than 5, up to 15 school days'),
      option('o', 'More than 15', null, 'More than 15 school days'),
      option(
        'e',
        'Any number, and an exam or national test is missed',
        'A public exam such as a GCSE, or a national curriculum test',
        'An exam or national test is missed',
      ),
      unknown,
    ],
  ),
  'excluded-on': dayWords(
    {
      heading: 'On which day did the school tell you of the exclusion or suspension?',
      hint: 'The date on its letter or message',
      why: 'The governors’ time to meet starts from it, and so does the time for a discrimination claim.',
      short: 'Exclusion or suspension',
    },
    'The day of the exclusion or suspension',
  ),
  representations: event(
    {
      heading: 'Have you asked the governors to look at it?',
      hint: 'In writing. The school’s letter says to whom',
      why: 'For some suspensions the governors must meet only if you ask.',
      short: 'Governors asked',
    },
    'you have asked the governors',
    ['When did you ask?', 'The day on which you sent it'],
  ),
  'governors-decided': event(
    {
      heading: 'Have the governors decided?',
      why: 'The time to ask for a review starts when they tell you.',
      short: 'Governors’ decision',
    },
    'the governors have decided',
    ['When did they tell you?', 'The date on their letter'],
  ),
  reinstated: yesOrNo(
    {
      heading: 'Did the governors take the pupil back?',
      hint: 'Reinstatement, at once or from a day that they named',
      why: 'If they did not, an independent panel can review the decision.',
      short: 'Taken back',
    },
    'the pupil was taken back, or "I do not know"',
  ),
  // LAW-EXC-02.
  'panel-asked': event(
    {
      heading: 'Have you asked for an independent review panel?',
      why: 'There are 15 school days to ask. You can ask for an SEN expert at the panel.',
      short: 'Review panel asked for',
    },
    'you have asked for a review panel',
    ['When did you ask?', 'The day on which you sent it'],
  ),
  'panel-decided': event(
    {
      heading: 'Has the review panel decided?',
      why: 'The panel can tell the governors to think again. It cannot take the pupil back itself.',
      short: 'Review panel’s decision',
    },
    'the review panel has decided',
    ['When was its decision sent?', 'The date on the decision'],
  ),
  // LAW-EQ-01.
  respondent: oneOf(
    {
      heading: 'Who treated you or your child worse?',
      why: 'A claim against a school goes to the Tribunal. A claim against most others goes to the County Court.',
      short: 'Who it was',
    },
    'Choose who it was, or "I do not know"',
    [
      option('s', 'A school', 'Maintained, academy or independent, or a maintained nursery school'),
      option('c', 'A college'),
      option('n', 'A nursery or childminder', 'One that is not a maintained nursery school'),
      option('l', 'The council'),
      option('o', 'Someone else'),
      unknown,
    ],
  ),
  'conduct-on': dayWords(
    {
      heading: 'On which day did it happen?',
      hint: 'If it went on, the last day. If something was not done, the day on which that was decided',
      why: 'There are six months for a claim, counted from that day.',
      short: 'What happened',
    },
    'The day on which it happened',
  ),
  'goes-on': yesOrNo(
    {
      heading: 'Does it still go on?',
      why: 'While it goes on, the six months have not started to run out.',
      short: 'Still goes on',
    },
    'it still goes on, or "I do not know"',
  ),
  claim: event(
    {
      heading: 'Have you sent a claim to the Tribunal?',
      why: 'Once the Tribunal has your claim, its letters set the dates.',
      short: 'Claim sent',
    },
    'you have sent a claim',
    ['When did the Tribunal receive it?', 'For an email sent before 5pm, the day on which you sent it'],
  ),
  // LAW-ADM-01.
  'admission-appeal': event(
    {
      heading: 'Have you lodged an admission appeal?',
      hint: 'With the school or the council, on its form. It goes to an independent panel',
      why: 'The letter must give you at least 20 school days. It must be heard within 40 school days after that.',
      short: 'Admission appeal',
    },
    'you have lodged an admission appeal',
    ['When did you lodge it?', 'The day on which you sent it'],
  ),
  'admission-decided': event(
    {
      heading: 'Has the admission panel decided?',
      why: 'Its decision binds the school. How the appeal was run can be complained of.',
      short: 'Admission panel’s decision',
    },
    'the admission panel has decided',
    ['When did it decide?', 'The date on the decision'],
  ),
  'admission-hearing': dayWords(
    {
      heading: 'On which day will the panel hear you?',
      hint: 'It is in the letter with the date of the hearing. If there is none yet, choose "I do not know"',
      why: 'You must be told at least 10 school days before, and the decision usually comes within 5 school days after.',
      short: 'Hearing of the admission appeal',
    },
    'The day of the hearing',
  ),
} as const

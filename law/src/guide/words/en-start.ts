/** The words of the first pages: what it is about, and who asks. In English. */
import { anyOf, oneOf, option, unknown } from './option.ts'
import type { YearWords } from './question-words.ts'

const sixteen: YearWords = {
  kind: 'year',
  heading: 'In which school year is the 16th birthday?',
  hint: 'Of the child or young person. A school year runs from 1 September to 31 August',
  why: 'Rights pass to the young person after that school year, and later social care for adults takes over. We do not ask for the date of birth.',
  short: 'School year of the 16th birthday',
  options: [unknown],
  help: [],
  missing: 'Choose the school year of the 16th birthday, or "I do not know"',
  yearText: (year) => `September ${year - 1} to August ${year}`,
}

export const startWords = {
  about: oneOf(
    {
      heading: 'What is it about?',
      hint: 'Choose what fits best. You can come back and look at another matter',
      why: 'Each matter has its own routes and its own time limits.',
      short: 'What it is about',
    },
    'Choose what it is about, or "None of these fits"',
    [
      option(
        'l',
        'A letter from the council about an assessment or a plan',
        'It says no, or a plan, a draft or proposed changes have come',
        'A letter from the council',
      ),
      option(
        's',
        'School, nursery or college',
        'Help that is needed, exclusion or suspension, discrimination, a place refused',
      ),
      option(
        'p',
        'A plan we already have',
        'It is not carried out, its yearly review, the next school, a move to another area',
      ),
      option(
        'a',
        'Asking the council, or waiting for it',
        'For an assessment, a re-assessment or an early review; or the council is late',
      ),
      option('c', 'Health or social care', 'From the NHS, or from the council for children or adults'),
      option(
        'o',
        'Transport, direct payments or records',
        'Also a personal budget, and copies of what is held about you',
      ),
      option(
        'k',
        'Something agreed or ordered that is not done',
        'An agreement, a Tribunal order or a recommendation',
      ),
      option('v', 'Several services at once', 'Such as the council, the school and health together'),
      option('m', 'I am the child or young person', 'This is about me, and I am asking myself', 'About me'),
      option('n', 'We live in Wales, Scotland or Northern Ireland', null, 'Outside England'),
    ],
  ),
  'at-school': oneOf(
    {
      heading: 'What is it at school, nursery or college?',
      why: 'An exclusion and a refused place have short time limits of their own.',
      short: 'What it is at school',
    },
    'Choose what it is, or "None of these fits"',
    [
      option(
        'h',
        'Help for special educational needs',
        'It is missing, too little or not right',
        'Help that is needed',
      ),
      option('e', 'Excluded for good', 'A permanent exclusion', 'Permanent exclusion'),
      option('s', 'Suspended', 'Sent home for a fixed time', 'Suspension'),
      option(
        'd',
        'Treated worse because of a disability',
        'Disability discrimination',
        'Disability discrimination',
      ),
      option(
        'a',
        'A school place was refused',
        'In the ordinary admissions, not in a plan',
        'School place refused',
      ),
    ],
  ),
  'with-plan': oneOf(
    {
      heading: 'What is it with the plan?',
      why: 'Each of these has its own dates for the council.',
      short: 'What it is with the plan',
    },
    'Choose what it is, or "None of these fits"',
    [
      option(
        'd',
        'Something in it is not happening',
        'Help, therapy or care that the plan promises',
        'Not carried out',
      ),
      option('r', 'Its yearly review', 'The meeting, the report or the decision after it', 'Yearly review'),
      option(
        'p',
        'The move to the next school or college',
        'Such as from primary to secondary',
        'Next phase of education',
      ),
      option('m', 'We move, or moved, to another council’s area', null, 'Move to another area'),
    ],
  ),
  asking: oneOf(
    {
      heading: 'What do you want the council to do?',
      why: 'Each request has its own rules, and the council has a time for each answer.',
      short: 'What you want from the council',
    },
    'Choose what you want, or "None of these fits"',
    [
      option('a', 'Assess for an EHC plan', 'An EHC needs assessment', 'An assessment'),
      option('r', 'Assess again', 'There is a plan, and needs have changed', 'A re-assessment'),
      option('e', 'Review the plan early', 'Before the yearly review is due', 'An early review'),
      option('l', 'Do what is overdue', 'A decision, a plan or a review is late', 'The council is late'),
    ],
  ),
  care: oneOf(
    {
      heading: 'Which service is it?',
      why: 'Each service has its own complaints procedure and its own ombudsman.',
      short: 'The service',
    },
    'Choose the service, or "None of these fits"',
    [
      option('h', 'Health', 'A hospital, a clinic, therapy, or who pays for it', 'Health'),
      option('c', 'Social care for children', 'For someone under 18', 'Children’s social care'),
      option('a', 'Social care for adults', 'For someone of 18 or over', 'Adults’ social care'),
    ],
  ),
  'from-council': oneOf(
    {
      heading: 'What is it?',
      why: 'These cannot be appealed to the Tribunal. Each has another way.',
      short: 'What it is',
    },
    'Choose what it is, or "None of these fits"',
    [
      option('t', 'Transport to school or college', null, 'Transport'),
      option('b', 'A personal budget or direct payments', null, 'Personal budget'),
      option('r', 'Copies of records', 'From the council, a school or a health service', 'Copies of records'),
    ],
  ),
  'not-kept': oneOf(
    {
      heading: 'What has not been kept?',
      why: 'An agreement and an order say by when it must be done. A recommendation must be answered.',
      short: 'What has not been kept',
    },
    'Choose what has not been kept, or "None of these fits"',
    [
      option('a', 'An agreement', 'From mediation, disagreement resolution or a talk', 'An agreement'),
      option('o', 'A Tribunal order', 'Also where the council did not oppose the appeal', 'A Tribunal order'),
      option('r', 'A Tribunal recommendation', 'On health or social care', 'A recommendation'),
    ],
  ),
  services: anyOf(
    {
      heading: 'Which services are they?',
      hint: 'Choose all that apply',
      why: 'One disagreement resolution can bring several services to one table. Each also has its own complaint.',
      short: 'The services',
    },
    'Choose the services',
    [
      option('c', 'The council’s SEN team', null, 'Council'),
      option('s', 'School or college'),
      option('n', 'Nursery or childminder'),
      option('h', 'Health'),
      option('k', 'Social care for children', null, 'Children’s social care'),
      option('a', 'Social care for adults', null, 'Adults’ social care'),
    ],
  ),
  'council-part': oneOf(
    {
      heading: 'What is it with the council?',
      why: 'A letter with a decision has time limits that run whatever else you do.',
      short: 'What it is with the council',
    },
    'Choose what it is with the council, or "None of these fits"',
    [
      option(
        'd',
        'The plan is not carried out',
        'Something that it promises is missing',
        'Plan not carried out',
      ),
      option('o', 'The council is late', 'With a decision, a plan or a review', 'The council is late'),
      option('l', 'A letter about an assessment or a plan', null, 'A letter from the council'),
    ],
  ),
  'about-me': oneOf(
    {
      heading: 'How far are you with school?',
      why: 'Some things you can do yourself at any age. For others a parent must act until the end of Year 11.',
      short: 'How far you are with school',
    },
    'Choose how far you are with school',
    [
      option(
        'c',
        'I have not finished Year 11',
        'Year 11 ends on the last Friday in June',
        'Not finished Year 11',
      ),
      option('y', 'I have finished Year 11, and I am under 25', null, 'Finished Year 11'),
    ],
  ),
  'my-matter': oneOf(
    {
      heading: 'What is it about for you?',
      why: 'Then we can say what you can do yourself, and who can help you.',
      short: 'What it is about',
    },
    'Choose what it is about, or "None of these fits"',
    [
      option('h', 'Help at school or college', null),
      option('d', 'My plan is not carried out', 'Something in your EHC plan is missing'),
      option('l', 'A letter from the council about me', 'About an assessment or a plan'),
      option('n', 'Health', 'A hospital, a clinic or therapy'),
      option('c', 'Social care for children', 'For someone under 18'),
      option('a', 'Social care for adults', 'For someone of 18 or over'),
      option('e', 'I was excluded for good', null, 'Permanent exclusion'),
      option('s', 'I was suspended', null, 'Suspension'),
      option('t', 'I was treated worse because of a disability', null, 'Disability discrimination'),
    ],
  ),
  nation: oneOf(
    {
      heading: 'Where do you live?',
      hint: 'The child or young person’s home counts',
      why: 'This service is about the law of England. The other nations have their own law and their own tribunals.',
      short: 'Where you live',
    },
    'Choose where you live',
    [option('w', 'Wales'), option('s', 'Scotland'), option('n', 'Northern Ireland')],
  ),
  sixteen,
  // LAW-DRS-02, LAW-DRS-05, LAW-DUTY-17, LAW-CMP-02 to 05.
  setting: oneOf(
    {
      heading: 'What kind of school or setting is it?',
      hint: 'Its website usually says so at the bottom of the first page',
      why: 'Each kind has its own duties and its own way to complain.',
      short: 'School or setting',
    },
    'Choose the kind of school or setting, or "I do not know"',
    [
      option(
        'ms',
        'A council-maintained school',
        'Also a community, foundation or voluntary school',
        'Maintained school',
      ),
      option('ac', 'An academy or free school', 'Often part of a trust', 'Academy'),
      option('in', 'An independent school', 'Also an independent special school', 'Independent school'),
      option('nm', 'A non-maintained special school', null),
      option('pr', 'A pupil referral unit', null),
      option('mn', 'A maintained nursery school', null),
      option('ey', 'Another nursery, pre-school or childminder', null, 'Nursery or childminder'),
      option('fe', 'A college or sixth-form college', null, 'College'),
      option('sp', 'A specialist post-16 institution', null),
      unknown,
    ],
  ),
  // LAW-DRS-03, LAW-DRS-10.
  'plan-stage': oneOf(
    {
      heading: 'Is there an EHC plan, or is one being made?',
      why: 'While a plan is made or reviewed, health and social care can be asked to take part in resolving a disagreement.',
      short: 'EHC plan',
    },
    'Choose how it is with the plan, or "I do not know"',
    [
      option('k', 'There is a plan, and no review is under way', null, 'A plan, nothing under way'),
      option('r', 'There is a plan, and it is being reviewed or assessed again', null, 'A plan under review'),
      option('a', 'No plan yet: an assessment or a draft is under way', null, 'A plan is being made'),
      option('x', 'No plan, and nothing is under way', null, 'No plan'),
      unknown,
    ],
  ),
} as const

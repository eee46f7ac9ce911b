/** The words of the questions about the council’s letter, in English. */
import { option } from './option.ts'
import type { ChoiceWords, DatesWords, EventWords } from './question-words.ts'

// LAW-APP-01 to 09, LAW-APP-10, LAW-NOT-03.
export const decisionWords: ChoiceWords = {
  kind: 'one',
  heading: 'What did the council decide?',
  hint: 'It is usually in the first paragraph of the letter',
  why: 'Each decision has its own routes. For some you need a mediation certificate before you can appeal, for one you may not.',
  short: 'What the council decided',
  options: [
    option('ra', 'Not to assess', 'It will not carry out an EHC needs assessment'),
    option('ri', 'Not to issue a plan', 'It assessed, and says no EHC plan is needed'),
    option('pl', 'What is in the plan', 'A final plan or an amended final plan has arrived'),
    option('rm', 'Not to change the plan', 'After a review or a new assessment'),
    option('rr', 'Not to assess again', 'You or the school asked for a re-assessment'),
    option('ce', 'To end the plan', 'It says that the plan will stop'),
    option('dp', 'Nothing final yet: a draft plan', 'It asks what you think of a draft'),
    option('pa', 'Nothing final yet: proposed changes', 'It asks what you think of changes to the plan'),
  ],
  help: [],
  missing: 'Choose what the council decided, or "I do not know"',
}

// LAW-TIME-01, LAW-TIME-02, LAW-MED-20, LAW-MED-22.
export const datesWords: DatesWords = {
  kind: 'dates',
  heading: 'What date is on the letter?',
  hint: 'Use the letter that tells you the decision, not an earlier one',
  why: 'Every time limit starts from this letter. It starts on the day the letter was sent, not on the day it reached you.',
  short: 'The date of the letter',
  options: [],
  help: [
    {
      summary: 'How do I find the date?',
      paragraphs: [
        'Look near the top of the first page, by the council’s address or above "Dear".',
        'A plan can carry other dates, such as the date of a review or of a draft. Use the date of the letter or email that came with the final plan.',
        'If two letters say the same thing, use the earlier one. An earlier date keeps you safe.',
      ],
    },
    {
      summary: 'There is no date on it',
      paragraphs: [
        'Look for the email that it came with, for a postmark on the envelope, or for the day on which it appeared in the council’s portal. That is the day on which it was sent.',
        'Choose "I cannot find any date on it" and give that day below as the day on which it was sent.',
        'If you find nothing, go on without a date and ask the council in writing on which day it sent the letter. Treat it as urgent until you know.',
      ],
    },
    {
      summary: 'It came only by email',
      paragraphs: [
        'Use the date on the letter that is attached. If there is none, use the day of the email as the day on which it was sent.',
        'An email that arrives in the evening or at a weekend still counts from the day on which it was sent.',
      ],
    },
  ],
  missing: 'Enter the date on the letter, or choose "I cannot find any date on it"',
  letter: {
    label: 'Date on the letter',
    hint: 'For example, 27 3 2026',
    missing: 'Enter the date on the letter',
    none: 'I cannot find any date on it',
  },
  sent: {
    question: 'Was it sent on another day?',
    label: 'The day on which it was sent',
    hint: 'The day of the email, or the postmark',
    missing: 'Enter the day on which the letter was sent',
    same: 'No, or I have no reason to think so',
    another: 'Yes, on another day',
    unknown: 'It was, but I do not know on which day',
  },
}

// LAW-MED-06, LAW-APP-03 to 06, LAW-APP-11, LAW-DEF-04, LAW-DEF-11.
export const disputedWords: ChoiceWords = {
  kind: 'many',
  heading: 'Which parts of the plan do you disagree with?',
  hint: 'Choose all that apply',
  why: 'If you disagree only about the school or other setting, you can appeal without a mediation certificate. For anything else you need one.',
  short: 'What you disagree with',
  options: [
    option('n', 'The needs it describes', 'Section B', 'Needs (Section B)'),
    option('f', 'The help it promises', 'Section F: special educational provision', 'Help (Section F)'),
    option(
      'i',
      'The school or other setting',
      'Section I: the one named, its type, or that none is named',
      'School or setting (Section I)',
    ),
    option('h', 'Health', 'Sections C and G', 'Health (Sections C and G)'),
    option('c', 'Social care', 'Sections D and H', 'Social care (Sections D and H)'),
    option('u', 'I do not know yet', null),
  ],
  help: [
    {
      summary: 'Where does therapy belong?',
      paragraphs: [
        'Therapy that teaches or trains your child counts as special educational provision, whoever provides it. Speech and language therapy usually does.',
        'Then it belongs in Section F, even if the plan puts it under health. Choose "The help it promises" as well.',
      ],
    },
  ],
  missing: 'Choose the parts you disagree with, or "I do not know yet"',
}

// LAW-MED-20, LAW-MED-22, LAW-TIME-19.
export const adviserWords: EventWords = {
  kind: 'event',
  heading: 'Have you contacted the mediation adviser?',
  hint: 'A call, an email or a form counts. The letter has to give the adviser’s contact details',
  why: 'You need the adviser’s certificate before you can appeal, and there are two months to make contact. You do not have to mediate.',
  short: 'Mediation adviser contacted',
  options: [
    option('yes', 'Yes', null),
    option('x', 'No, not yet', null, 'Not yet'),
    option('u', 'I do not know, or not on which day', null, 'Not known'),
  ],
  help: [
    {
      summary: 'Who is the mediation adviser?',
      paragraphs: [
        'An independent person who tells you about mediation and gives you the certificate. The adviser does not work for the council.',
        'The council’s SEN officer and the local advice service (SENDIASS) are other people. Talking to them is useful, but it does not count as contacting the mediation adviser.',
      ],
    },
  ],
  missing: 'Choose whether you have contacted the mediation adviser',
  day: {
    label: 'When did you first contact them?',
    hint: 'The day of your first email or form, or of the first call in which you spoke to someone or left a message',
    missing: 'Enter the day on which you first contacted the mediation adviser',
  },
}

// LAW-TIME-01, LAW-CMP-13.
export const appealWords: EventWords = {
  kind: 'event',
  heading: 'Have you already sent an appeal to the Tribunal?',
  hint: 'The First-tier Tribunal for special educational needs and disability, not the council',
  why: 'Once the Tribunal has your appeal, its letters set the dates. Then there is less to ask you.',
  short: 'Appeal sent to the Tribunal',
  options: [
    option('yes', 'Yes', null),
    option('x', 'No', null),
    option('u', 'I do not know whether it arrived', null, 'Not known'),
  ],
  help: [],
  missing: 'Choose whether you have already sent an appeal',
  day: {
    label: 'When did the Tribunal receive it?',
    hint: 'For an email sent before 5pm, the day on which you sent it',
    missing: 'Enter the day on which the Tribunal received your appeal',
  },
}

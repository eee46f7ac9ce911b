/** The words of the questions about the certificate and about mediation, in English. */
import type { EventWords } from './question-words.ts'

// LAW-MED-05, LAW-MED-07, LAW-MED-08, LAW-MED-21, LAW-TIME-01.
export const certificateWords: EventWords = {
  kind: 'event',
  heading: 'Do you have a mediation certificate?',
  hint: 'The mediation adviser sends it, with or without mediation',
  why: 'The certificate lets you appeal, and it can give you more time: one month from the day on which it was issued.',
  short: 'Mediation certificate',
  options: [
    { value: 'yes', text: 'Yes', hint: null, short: 'Yes' },
    { value: 'x', text: 'No, not yet', hint: null, short: 'Not yet' },
    { value: 'u', text: 'I do not know, or not from which day', hint: null, short: 'Not known' },
  ],
  help: [
    {
      summary: 'What does it look like?',
      paragraphs: [
        'A short letter or form, often sent by email. It says that you were given information about mediation, or that you took part in it.',
        'It carries the day on which it was issued. Use that day, not the day on which you read it.',
      ],
    },
  ],
  missing: 'Choose whether you have a mediation certificate',
  day: {
    label: 'When was it issued?',
    hint: 'The date on the certificate',
    missing: 'Enter the day on which the certificate was issued',
  },
}

// LAW-MED-02, LAW-MED-25, LAW-MED-26.
export const mediationWords: EventWords = {
  kind: 'event',
  heading: 'Has the council been told that you want mediation?',
  hint: 'By you, or by the mediation service for you',
  why: 'The council has 30 days from that day to arrange it. If it does not, you can ask for your certificate.',
  short: 'Council told that you want mediation',
  options: [
    { value: 'yes', text: 'Yes', hint: null, short: 'Yes' },
    { value: 'x', text: 'No, or I do not want mediation', hint: null, short: 'No' },
    { value: 'u', text: 'I do not know, or not on which day', hint: null, short: 'Not known' },
  ],
  help: [
    {
      summary: 'How can I find out?',
      paragraphs: [
        'The mediation service usually passes it on. Ask the service on which day it told the council.',
        'The 30 days start when the council was told, not when you first rang the adviser.',
      ],
    },
  ],
  missing: 'Choose whether the council has been told',
  day: {
    label: 'When was the council told?',
    hint: 'The day of your message to the council, or the day that the mediation service gives you',
    missing: 'Enter the day on which the council was told',
  },
}

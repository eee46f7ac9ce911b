/** The words of the page of one letter. */

import type { Writer } from '../../../../documents/letters/letter.ts'
import type { CommonField } from '../../../../documents/letters/read-letter.ts'

export const page = {
  back: 'All letters',
  kept: 'What you write goes into the letter and nowhere else. We keep nothing: save the letter before you leave this page.',
  toLetter: 'Go to the letter',
  toForm: 'Back to the form',
  filled: 'We have filled in what your plan says. Change what is not right.',
  about: 'What the letter says',
  aboutNothing: 'This letter needs nothing but the names below.',
  you: 'You',
  to: 'Who it goes to',
  otherTo: 'Write to somebody else',
  otherToHint: 'What you write here stands in the letter instead of what the directory says.',
  chooseCouncil: 'Choose your council',
  noDirectory: 'The directory cannot be read just now. Write the name and the address yourself.',
  optional: ' (optional)',
  example: 'For example, 27 3 2026.',
  line: 'One point a line.',
  show: 'Show the letter',
  unknownHeading: 'There is no such letter',
  unknownSays: 'The address may be mistyped, or the letter has another name now.',
  unknownLink: 'See all letters',
  problem: 'There is a problem',
  problemHere: 'Something in the form cannot stand in the letter. The letter below leaves it out.',
  problemLink: 'See what to change',
} as const

export const writerWords: Readonly<Record<Writer, string>> = {
  parent: 'I am the parent or carer',
  'young-person': 'I am the young person, and write for myself',
  representative: 'I act for somebody who cannot decide about this themselves',
}

/** What a common field is called, what it is for, and what the browser may fill in. */
export const commonWords: Readonly<
  Record<Exclude<CommonField, 'writer'>, { readonly label: string; readonly hint: string | null }>
> = {
  name: { label: 'Your name', hint: null },
  address: { label: 'Your address', hint: null },
  email: { label: 'Your email address', hint: null },
  phone: { label: 'Your phone number', hint: null },
  childName: {
    label: 'The name of the child or young person',
    hint: 'Leave it empty if you write about yourself.',
  },
  bornOn: { label: 'Date of birth', hint: 'Of the child or young person.' },
  reference: { label: 'Their reference', hint: 'It stands at the top of a letter that they sent you.' },
  toName: { label: 'Name of the person or body', hint: null },
  toAddress: { label: 'Their address', hint: null },
  toEmail: { label: 'Their email address', hint: null },
}
export const writerLabel = 'Who is writing?'
export const councilLabel = 'Your council'
export const councilHint = 'The council whose area the child or young person lives in.'

export const preview = {
  heading: 'Your letter',
  gapSpoken: 'Still to fill in: ',
  noGaps: 'Nothing is left to fill in. Read it once more before you send it.',
  oneGap: 'One gap is left to fill in. It is marked in the letter.',
  gaps: (count: number) => `${count} gaps are left to fill in. They are marked in the letter.`,
  enclosed: 'Enclosed:',
  toHeading: 'Where to send it',
  read: 'We read this on',
  ownPage: 'the service’s own page',
  otherPage: 'another body’s page',
  noPage: 'a document without an address',
  on: 'on',
  check: 'Check it before you rely on it: details change.',
  typed: 'To the person or body that you named.',
  adviser:
    'The directory has no mediation adviser for this council. The council’s decision letter must give you the adviser’s contact details.',
  council:
    'The directory has no details for this. Ask the council where to send it, or look in its last letter to you.',
  nobody: 'Choose your council, or write the name and the address, and they appear in the letter.',
  email: 'Email',
  phone: 'Phone',
  post: 'Post',
  website: 'Website',
} as const

export const outputs = {
  heading: 'Take it with you',
  docx: 'Word document',
  pdf: 'Save as PDF',
  copy: 'Copy the letter',
  copied: 'Copied',
  text: 'Text',
  eml: 'Email draft (file)',
  mail: 'Open in your email program',
  mailWhole: 'The letter is in it. Read it, fill in any gaps, and send it.',
  mailPart:
    'The letter is too long for a link. The draft has the heading only: copy the letter and paste it in, or use the email draft file.',
  draft: 'A letter with gaps is saved with the gaps marked.',
} as const

export const afterwards = {
  heading: 'After you send it',
  copy: 'Keep a copy of the letter and of everything you send with it.',
  post: 'By post: ask for proof of posting, or send it signed for.',
  email: 'By email: ask for a read receipt, and keep the sent message with its date.',
  diary: 'Write down the day by which you ask for an answer, and write again if it passes.',
  log: 'Note calls and letters in the log (PDF to print)',
  plan: 'Back to your plan',
  others: 'Other letters',
} as const

export const failed = {
  heading: 'There is no PDF of this letter',
  never: 'This copy of the service cannot make a PDF. Save the letter as a Word document or as text instead.',
  busy: 'Many papers are being made just now. Try again in a minute, or save the letter as a Word document.',
  font: 'The PDF cannot show some of the letters that you typed. Save the letter as a Word document or as text instead. These are missing:',
} as const

export const law = { heading: 'The law behind this letter' } as const

/** The words of the check of a decision letter. */
import type { DocumentSort, ItemFinding, NoticeItem, NoticeKind } from '@way-forward/law'
import type { FileFault } from '../../../files/file-text.ts'

export const page = {
  title: 'Is my decision letter complete?',
  lead: 'The law says what a council’s decision letter must tell you. Paste yours or choose its file, and see what is there, what is missing, and what in it is wrong.',
  kept: 'The letter is read and forgotten: it is not stored, logged or sent on. No person reads it, and no machine that learns from it.',
  text: 'Paste the words of the letter',
  textHint: 'All of it, with any pages about your rights. You may leave out names.',
  file: 'Or choose its file',
  fileHint:
    'A PDF, a Word document (.docx) or a text file of up to 10 MB. A photo or a scan has no words in it that we can read.',
  kind: 'What was decided?',
  kindUnknown: 'Find out from the letter',
  more: 'The day of the decision, and youth custody',
  decidedOn: 'The day of the decision, if the letter does not give it',
  decidedOnHint: 'The law changed on 3 April 2018: older letters had to say less. For example, 3 11 2026.',
  detained: 'The young person was in youth custody on that day',
  button: 'Check the letter',
  buttonAgain: 'Check again',
  again: 'Check another letter, or say what was decided',
  limits:
    'It reads words, not sense: “not found” means that we found no such words. Look for yourself before you rely on it.',
} as const

export const result = {
  items: 'What the letter must say',
  practice: 'What it should say, though the law does not make it',
  found: 'Found in the letter',
  wrong: 'What it says that the law does not',
  wrongNone:
    'We found none of the wrong statements that we look for. That does not make every sentence right.',
  dates: 'Dates in the letter',
  means: 'What it means',
  next: 'What you can do now',
  quoted: 'The letter says',
  near: 'The nearest words',
  right: 'What is right',
  doubt: 'In doubt:',
  pages: 'No words could be read on',
  cut: 'The letter was longer than we read. What follows is about its first part.',
  asOf: 'Checked against the law on',
  chosen: 'You said that this is:',
  taken: 'We took this for:',
  others: 'It could also be:',
} as const

/** What an item is called in a list. */
export const itemTitles: Readonly<Record<NoticeItem, string>> = {
  reasons: 'The reasons',
  'right-of-appeal': 'The right to appeal',
  'time-limits': 'The time for an appeal',
  'right-to-mediation': 'The right to mediation',
  'certificate-requirement': 'The mediation certificate',
  'adviser-contact': 'How to reach the mediation adviser',
  'mediation-timescales': 'The time for asking for mediation',
  'tell-authority-issues': 'That you must tell the council what mediation is about',
  'authority-contact': 'Whom to contact at the council about mediation',
  'disagreement-resolution': 'Disagreement resolution',
  'information-and-advice': 'Information, advice and support (SENDIASS)',
  recommendations: 'What the Tribunal can recommend on health and social care',
}

export const statusWords: Readonly<Record<ItemFinding['status'], { text: string; look: string }>> = {
  found: { text: 'found', look: 'open' },
  'not-found': { text: 'not found', look: 'late' },
  'cannot-tell': { text: 'cannot tell', look: 'unknown' },
}

/** What a letter is, as a heading says it. */
export const sortHeadings: Readonly<Record<Exclude<DocumentSort, 'decision'>, string>> = {
  'draft-plan': 'This looks like a draft plan, not a decision',
  'proposal-to-amend': 'This looks like a proposal, not a decision',
  acknowledgement: 'This looks like an answer that your request has arrived, not a decision',
  'review-report': 'This looks like a record of a review, not a decision',
  'not-a-letter': 'This does not look like a letter from a council',
  unclear: 'We cannot tell whether this is a decision',
}

/** What to do with a letter that is no decision. */
export const sortMeans: Readonly<Record<Exclude<DocumentSort, 'decision'>, readonly string[]>> = {
  'draft-plan': [
    'There is nothing to appeal yet. You can say what should change, name a school and ask for a meeting.',
    'The right to appeal comes with the final plan, and that letter must tell you so.',
  ],
  'proposal-to-amend': [
    'A proposal to change the plan cannot be appealed, so it need not say anything about an appeal.',
    'You can answer it. The decision that follows can be appealed: the amended plan, or a letter that it stays as it is.',
  ],
  acknowledgement: ['There is nothing to appeal yet. The time in which the council must decide is running.'],
  'review-report': [
    'A record of the meeting is no decision. The council must send its decision within four weeks of the meeting, and that letter must tell you of the right to appeal.',
  ],
  'not-a-letter': ['Check that you pasted the whole letter, or chose the right file.'],
  unclear: [
    'If the council has decided something, say below what it was, and the letter is checked against what the law asks for then.',
  ],
}

export const dateWords: Readonly<Record<string, string>> = {
  letter: 'the date of the letter',
  sent: 'the day it was sent',
  decision: 'the day of the decision',
  'appeal-by': 'the letter gives it for the appeal',
  'contact-by': 'the letter gives it for the mediation adviser',
  meeting: 'a meeting',
  request: 'a request',
  birth: 'a date of birth',
}

/** What a person would call each decision when they choose. */
export const kindOptions: readonly { readonly kind: NoticeKind; readonly text: string }[] = [
  { kind: 'refuse-assess', text: 'Not to assess' },
  { kind: 'refuse-issue', text: 'Not to make a plan, after an assessment' },
  { kind: 'final-plan', text: 'A first final plan' },
  { kind: 'after-review', text: 'After a review: the plan stays as it is, or ends' },
  {
    kind: 'after-review-not-attending',
    text: 'The same, for someone who goes to no school or college',
  },
  { kind: 'amended-final-plan', text: 'A changed final plan, after a proposal' },
  { kind: 'refuse-amend', text: 'Not to change the plan, after a proposal' },
  { kind: 'refuse-reassess', text: 'Not to assess again' },
  { kind: 'after-reassessment', text: 'A changed plan after a new assessment' },
  { kind: 'amendment-outside-review', text: 'A plan changed at another time than after a review' },
  { kind: 'cease', text: 'To end the plan' },
  { kind: 'proposal-to-amend', text: 'A proposal to change the plan (no decision yet)' },
]

export const faultWords: Readonly<Record<FileFault | 'nothing' | 'both' | 'too-long' | 'bad-date', string>> =
  {
    nothing: 'Paste the words of the letter, or choose its file',
    both: 'Paste the words or choose a file, not both',
    'too-long': 'Paste fewer words: at most 250,000 characters, which is more than a hundred pages',
    'bad-date': 'Enter the day of the decision as a real date, such as 3 11 2026, or leave it empty',
    empty: 'The file holds no words. Choose another, or paste the words of the letter',
    'too-large': 'The file is larger than 10 MB. Paste the words of the letter instead',
    picture:
      'The file is a picture, and we cannot read words in a picture. Type or paste the words of the letter',
    'old-word': 'The file is in an old Word format. Save it as .docx or PDF, or paste its words',
    'unknown-sort':
      'The file is neither a PDF, a Word document (.docx) nor text. Paste the words of the letter instead',
    'no-text-layer':
      'The PDF is a scan: it holds pictures of pages and no words. Type or paste the words, or ask the council for the letter as text',
    locked: 'The file is locked with a password. Save it without one, or paste the words of the letter',
    broken: 'The file is damaged and cannot be read. Save it again, or paste the words of the letter',
    'too-much': 'The file took too long or too much room to read. Paste the words of the letter instead',
    busy: 'Many letters are being read just now. Wait a moment and send it again, or paste its words',
  }

/** "3 things that the law asks for were not found". */
export function headingOf(missing: number, unsure: number): string {
  if (missing === 0 && unsure === 0) return 'Everything that the law asks for was found'
  if (missing === 0) {
    return unsure === 1
      ? 'One thing that the law asks for may be missing'
      : `${unsure} things that the law asks for may be missing`
  }
  return missing === 1
    ? 'One thing that the law asks for was not found'
    : `${missing} things that the law asks for were not found`
}

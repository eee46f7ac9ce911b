/** What the form of each kind of entry asks, in order. */
import {
  longestLine,
  longestWords,
  type WrittenKind,
  writtenKinds,
} from '../../../../../cases/entries/entry-body.ts'

export interface EntryField {
  readonly name: string
  readonly type: 'line' | 'words' | 'day' | 'time' | 'way'
  readonly label: string
  readonly hint: string | null
  /** What to do where it is left empty; null: it may be. */
  readonly needed: string | null
  readonly inputType?: 'tel'
}

export interface EntryForm {
  /** The heading of the form. */
  readonly title: string
  /** When it happened, as the kind asks it. */
  readonly when: string
  readonly fields: readonly EntryField[]
  /** The day by which something was promised; it is not before the day of the entry. */
  readonly promise: 'promisedOn' | 'answerBy' | null
}

function line(
  name: string,
  label: string,
  hint: string | null = null,
  needed: string | null = null,
): EntryField {
  return { name, type: 'line', label, hint, needed }
}

function words(
  name: string,
  label: string,
  hint: string | null = null,
  needed: string | null = null,
): EntryField {
  return { name, type: 'words', label, hint, needed }
}

function day(name: string, label: string, hint: string | null = null): EntryField {
  return { name, type: 'day', label, hint, needed: null }
}

const way = (label: string): EntryField => ({
  name: 'how',
  type: 'way',
  label,
  hint: null,
  needed: 'Choose how it went',
})

export const entryForms: Readonly<Record<WrittenKind, EntryForm>> = {
  call: {
    title: 'Write down a call',
    when: 'On which day was it?',
    fields: [
      line('with', 'Whom did you speak to?', 'Their name, and what they do.', 'Write whom you spoke to'),
      { ...line('number', 'The number'), inputType: 'tel' },
      {
        name: 'began',
        type: 'time',
        label: 'When did it begin?',
        hint: 'For example, 2:30pm or 14:30.',
        needed: null,
      },
      words('said', 'What was said?', null, 'Write what was said'),
      words('promised', 'What was promised?', 'Leave it empty if nothing was.'),
      day('promisedOn', 'By when?', 'The day on which it was to be done.'),
    ],
    promise: 'promisedOn',
  },
  'letter-sent': {
    title: 'Write down a letter or email that you sent',
    when: 'On which day did you send it?',
    fields: [
      line('to', 'To whom?', null, 'Write to whom it went'),
      way('How did you send it?'),
      line('about', 'What was it about?', 'Its heading, or a few words.', 'Write what it was about'),
      words('says', 'What does it say?', 'You can leave it empty and add a copy as a document.'),
      line(
        'proof',
        'What shows that it went?',
        'The reference on the proof of posting or of signed-for post, or that a read receipt came.',
      ),
      day('answerBy', 'By when did you ask for an answer?'),
    ],
    promise: 'answerBy',
  },
  'letter-received': {
    title: 'Write down a letter or email that came',
    when: 'On which day did it come?',
    fields: [
      line('from', 'From whom?', null, 'Write from whom it came'),
      way('How did it come?'),
      line('about', 'What was it about?', 'Its heading, or a few words.', 'Write what it was about'),
      day('datedOn', 'Which date stands on it?'),
      line('reference', 'Its reference'),
      words('says', 'What does it say?', 'You can leave it empty and add a copy as a document.'),
    ],
    promise: null,
  },
  meeting: {
    title: 'Write down a meeting',
    when: 'On which day was it?',
    fields: [
      words('people', 'Who was there?', 'Names, and what they do. One a line.', 'Write who was there'),
      line('where', 'Where was it?', 'A place, or online.'),
      words('said', 'What was said?', 'What was said in mediation is confidential: keep it for yourself.'),
      words('agreed', 'What was agreed?', 'Who does what. Leave it empty if nothing was.'),
      day('promisedOn', 'By when is it to be done?'),
    ],
    promise: 'promisedOn',
  },
  note: {
    title: 'Write a note',
    when: 'Which day is it about?',
    fields: [words('says', 'Your note', null, 'Write something')],
    promise: null,
  },
}

/** The kind that an address names; null: none that is written by hand. */
export function kindNamed(name: string | undefined): WrittenKind | null {
  return writtenKinds.find((kind) => kind === name) ?? null
}

/** Characters that a field may have. */
export function longestOf({ type }: Pick<EntryField, 'type'>): number {
  return type === 'words' ? longestWords : longestLine
}

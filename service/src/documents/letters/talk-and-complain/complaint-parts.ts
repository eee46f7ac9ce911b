/** What every complaint asks of its writer, and the order in which it says it. */

import { accessNeeds, needsField } from '../access-needs.ts'
import { dayField, type Field, type GivenFields, lines, text } from '../field.ts'
import type { Block, Line } from '../letter.ts'
import { counted, heading, line, linesOr, list, numbered, or, paragraph } from '../prose.ts'

/** What a body that looks at a complaint after the local one asks of it. */
export const localComplaintFields = {
  complainedOn: dayField('When did you complain to it?', 'the day on which you complained'),
  answeredOn: dayField(
    'When did its final answer come?',
    'the day of the final answer',
    'Leave it empty if none has come.',
  ),
} as const

/** The fields of every complaint. */
export const complaintFields = {
  topic: text(
    'What is it about, in a few words?',
    'what it is about',
    'This becomes the heading, so leave names out. For example: speech therapy not given since September.',
  ),
  issues: lines(
    'What went wrong?',
    'what went wrong, with dates',
    'One point a line, with dates if you know them. Each line becomes a numbered point.',
  ),
  effect: lines(
    'What has this meant?',
    'what this has meant',
    'For learning, health or life at home, one thing a line. You can leave it empty.',
  ),
  tried: lines(
    'What have you tried already?',
    'what you have tried',
    'Whom you spoke or wrote to, when, and what came of it, one a line. Leave out what was said in mediation: it is confidential.',
  ),
  outcome: lines('What do you want to happen?', 'what you want to happen', 'One thing a line.'),
  needs: needsField,
} as const satisfies Readonly<Record<string, Field>>

type ComplaintGiven = GivenFields<typeof complaintFields>

/** What differs from one complaint to the next. */
export interface ComplaintWords {
  /** Why it is written: names the complaint and its stage, in whole sentences. */
  readonly purpose: Line
  /** The law that it rests on, where the dossier has some. */
  readonly law: readonly Block[]
  /** What the part with the law is called; `The law` unless given. */
  readonly lawTitle?: string
  /** Why an earlier answer or a late complaint should not stop it. */
  readonly before?: readonly Block[]
  /** It goes to a body that looks at another's work, and does not itself put the points right. */
  readonly isAboutAnother?: true
  /** By when, and what comes after. */
  readonly answer: readonly Block[]
}

/** The heading of a complaint: the word, and what it is about. @param word such as `Formal complaint` */
export function complaintSubject(word: string, given: ComplaintGiven): Line {
  return line`${word}: ${or(given.topic, complaintFields.topic.gap)}`
}

/** The body of a complaint. */
export function complaintBody(
  given: ComplaintGiven,
  { purpose, law, lawTitle = 'The law', before = [], isAboutAnother, answer }: ComplaintWords,
): readonly Block[] {
  return [
    { kind: 'paragraph', line: purpose },
    ...before,
    heading('What went wrong'),
    numbered(linesOr(given.issues, complaintFields.issues.gap)),
    ...section('What this has meant', given.effect),
    ...section('What I have tried', given.tried),
    ...(law.length === 0 ? [] : [heading(lawTitle), ...law]),
    heading('What I ask for'),
    list(linesOr(given.outcome, complaintFields.outcome.gap)),
    heading('Your answer'),
    ...(isAboutAnother
      ? []
      : [
          paragraph`Please answer ${counted(given.issues, 'the numbered point', 'each numbered point')} in writing, and tell me what you will do, who will do it and by when.`,
        ]),
    ...answer,
    ...accessNeeds(given.needs),
  ]
}

function section(title: string, items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [heading(title), list(items.map((each) => [each]))]
}

/** Reasons, as a list after a sentence that ends in a colon. */
export function because(sentence: Line, reasons: readonly string[], what: string): readonly Block[] {
  return [{ kind: 'paragraph', line: sentence }, list(linesOr(reasons, what))]
}

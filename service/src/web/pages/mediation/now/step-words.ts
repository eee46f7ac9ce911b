/** What happened in a matter, in plain words. Nothing of what was said: that stands on the page of its part. */
import type { Matter, Step } from '../../../../mediation/matter.ts'
import { takenBack } from '../../../../mediation/matter.ts'
import type { StepKind } from '../../../../mediation/step-kinds.ts'
import { dayOfInstant, timeOfInstant } from '../../../kit/instant-words.ts'
import { spokenTo, toFamilyOr } from '../voice-of-reader.ts'

/** A sentence without its end, or by the word of the step. A `*` stands where the word is another. */
type Words = string | Readonly<Record<string, string>>

const words: Readonly<Record<StepKind, Words>> = {
  referral: 'The matter was opened',
  decision: 'The decision that it is about was written down',
  'notice-dated': 'The date on the letter was written down',
  contact: {
    here: 'The family first spoke with the service',
    '*': 'The family first spoke with an adviser elsewhere',
  },
  advice: 'Information and advice was given',
  choice: {
    mediate: 'The family said that it wants to mediate',
    'no-mediation': 'The family said that it does not want to mediate',
    undecided: 'The family said that it has not decided yet',
  },
  certificate: {
    'no-mediation': 'A certificate was issued: no mediation',
    'took-part': 'A certificate was issued: the family took part',
    deemed: 'A certificate was issued: as if the family had taken part',
    withdrawn: 'The certificate was withdrawn',
    'not-issued': 'The adviser decided that no certificate is issued',
  },
  'certificate-reason': {
    'not-issued': 'Why no certificate is issued was written down',
    '*': 'Why the certificate may be issued was written down',
  },
  issues: {
    'with-health': 'What it is about was written down: health and other things',
    'health-only': 'What it is about was written down: health alone',
    '*': 'What it is about was written down',
  },
  'authority-told': { 'by-family': 'The family told the council', '*': 'The service told the council' },
  'commissioner-told': 'The council told the health commissioner',
  'cannot-arrange': 'The council said that it cannot arrange it in time',
  'side-asked': 'A side was asked to take part',
  'side-answer': {
    joins: 'They said that they take part',
    declines: 'They said that they do not take part',
    'takes-back': 'They took back that they take part',
  },
  'guest-asked': {
    child: 'It was asked whether the child may come',
    'young-person': 'It was asked whether the young person may come',
    '*': 'It was said who else is to come',
  },
  'guest-invited': 'Somebody who is to come was invited',
  'guest-answer': {
    agrees: 'They agreed to somebody who is to come',
    refuses: 'They did not agree to somebody who was to come',
  },
  'times-offered': 'Times for a meeting were offered',
  'times-marked': 'It was said which times fit',
  needs: 'It was said what somebody needs so that they can take part',
  meeting: { cancelled: 'A meeting was cancelled', '*': 'A meeting was set' },
  'short-notice': {
    agrees: 'The family agreed to shorter notice',
    refuses: 'The family did not agree to shorter notice',
  },
  prepared: 'Something was prepared',
  shown: 'Something was shown to everybody in the mediation',
  views: {
    given: 'The child’s or young person’s views were given',
    asked: 'The child or young person was asked for their views',
    'not-wanted': 'The child or young person did not want to give views',
  },
  expenses: {
    claimed: 'Expenses were claimed',
    agreed: 'Expenses were agreed',
    paid: 'Expenses were paid',
    refused: 'Expenses were refused',
  },
  note: { joint: 'A note for everybody was written', '*': 'A note was written' },
  attended: 'It was written down who came to the meeting',
  adjourned: 'The meeting goes on another day',
  ended: {
    full: 'It ended: everything was settled',
    partial: 'It ended: a part was settled',
    none: 'It ended: nothing was settled',
    withdrawn: 'It ended: somebody took part no more',
    'not-held': 'It ended without a meeting',
  },
  version: {
    'with-terms': 'A version of the agreement was written',
    'without-terms': 'A version of the agreement was written, with no terms',
  },
  accepted: {
    accepts: 'They accepted a version of the agreement',
    declines: 'They did not accept a version of the agreement',
  },
  agreed: 'The agreement was sealed',
  'term-due': 'A day was set for something that was agreed',
  'term-undated': 'Something was agreed without a day',
  term: {
    done: 'Something that was agreed was said to be done',
    disputed: 'It was said not to be done',
    confirmed: 'It was confirmed to be done',
  },
  disagreement: 'What the disagreement is about was written down',
  'release-asked': 'Somebody asked that something may be used outside the mediation',
  'release-answer': {
    agrees: 'They agreed that it may be used outside',
    refuses: 'They did not agree that it may be used outside',
    'takes-back': 'They took that agreement back',
  },
  feedback: 'The family said what they thought of it',
  assigned: { adviser: 'It was given to an adviser', mediator: 'It was given to a mediator' },
}

/** The same as it is said to the family itself, where it is about what the family did. */
const toFamily: Partial<Readonly<Record<StepKind, Words>>> = {
  contact: {
    here: 'You first spoke with the service',
    '*': 'You first spoke with an adviser elsewhere',
  },
  choice: {
    mediate: 'You said that you want to mediate',
    'no-mediation': 'You said that you do not want to mediate',
    undecided: 'You said that you have not decided yet',
  },
  certificate: {
    'no-mediation': 'A certificate was issued: no mediation',
    'took-part': 'A certificate was issued: you took part',
    deemed: 'A certificate was issued: as if you had taken part',
    withdrawn: 'The certificate was withdrawn',
    'not-issued': 'The adviser decided that no certificate is issued',
  },
  'authority-told': { 'by-family': 'You told the council', '*': 'The service told the council' },
  'short-notice': {
    agrees: 'You agreed to shorter notice',
    refuses: 'You did not agree to shorter notice',
  },
  feedback: 'You said what you thought of it',
}

/** The same as it is said to a young person, where it is about the child. */
const toYoungPerson: Partial<Readonly<Record<StepKind, Words>>> = {
  'guest-asked': 'It was said who else is to come',
  views: {
    given: 'Your views were given',
    asked: 'You were asked for your views',
    'not-wanted': 'You did not want to give views',
  },
}

/** What a step says to this reader; a meeting with its time. */
export function wordsOfStep(step: Step, reader: Pick<Matter, 'voice'>): string {
  const to = spokenTo(reader)
  const young = to === 'young-person' ? toYoungPerson[step.kind] : undefined
  const known = young ?? (to === 'others' ? undefined : toFamily[step.kind]) ?? words[step.kind]
  const word: string = step.word ?? '*'
  if (word === takenBack) return `${plain(known)}: taken back, it is not so`
  const says = typeof known === 'string' ? known : (known[word] ?? known['*'] ?? plain(known))
  return step.kind === 'meeting' && step.atTime !== null && word !== 'cancelled'
    ? `${says} for ${dayOfInstant(step.atTime)}, ${timeOfInstant(step.atTime)}`
    : says
}

function plain(known: Words): string {
  return typeof known === 'string' ? known : (known['*'] ?? Object.values(known)[0] ?? '')
}

/** In whose name it is said; the reader's own: "You". */
export function sayerOf(
  step: Step,
  { sides, service, voice }: Pick<Matter, 'sides' | 'service' | 'voice'>,
): string {
  if (step.kind === 'referral' && step.word === 'adviser')
    return toFamilyOr({ voice }, 'Your adviser', 'An adviser of the family')
  // A council or commissioner that opens a matter is no side of it before.
  const side =
    step.kind === 'referral' ? (sides.find(({ role }) => role === step.word)?.id ?? null) : step.side
  const carrier = step.kind === 'term' ? step.body.carrier : undefined
  if (side === null) return carrier ?? service.name
  if (voice.as === 'side' && voice.side.id === side) return 'You'
  return sides.find(({ id }) => id === side)?.name ?? 'A side'
}

/** The letter that a matter is about: what was decided, its two dates, and what is disputed. */
import { type Day, type Decision, type DisputedPart, decisions, disputedParts } from '@way-forward/law'
import { type FactOption, wordsOfFact } from '../../../../cases/fact-words.ts'
import { faultOfLetter } from '../../../../mediation/advice/days-of-conversation.ts'
import type { DecisionSaid } from '../../../../mediation/advice/record-decision.ts'
import { isoDay } from '../../../kit/date.ts'
import { type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { type Html, html } from '../../../kit/html.ts'
import { dayFault, readDay } from '../../../kit/typed-day.ts'
import { dayField, type Typed } from '../sides/side-form.ts'
import { sayDay } from './day-words.ts'
import { manyField, oneField, putDay } from './fields.ts'

const kind = 'council-decision'
export type Letter = Omit<DecisionSaid, 'id'>

/** The fields. @param isNeeded the form is about the letter alone */
export function letterFields(typed: Typed, isNeeded: boolean): Html {
  const more = isNeeded ? '' : ' (if it is known)'
  return html`${oneField(
    typed,
    { name: 'decision', label: `What did the council decide?${more}` },
    answersOf('decision'),
  )}${dayField(typed, {
    name: 'dated',
    legend: `The date on the letter${more}`,
    hint: 'For example, 27 3 2026. The letter that tells the decision, not an earlier one.',
  })}${dayField(typed, {
    name: 'sent',
    legend: 'The day on which it was sent, if it is known',
    hint: 'The day of the email, or the postmark, even where it is the same day. Some time limits run from the one and some from the other.',
  })}${manyField(
    typed,
    {
      name: 'disputed',
      label: 'If it is about a plan: which parts are disputed?',
      hint: 'An appeal about the school or other placement alone needs no certificate.',
    },
    answersOf('disputed'),
  )}`
}

function answersOf(fact: 'decision' | 'disputed'): readonly FactOption[] {
  return wordsOfFact(kind, fact).options
}

/** The decision as somebody reads it. */
export function decisionInWords(decision: Decision): string {
  return answersOf('decision').find(({ value }) => value === decision)?.short ?? decision
}

/** The parts of a plan as somebody reads them. */
export function disputedInWords(disputed: readonly DisputedPart[]): string {
  return disputed
    .map((part) => answersOf('disputed').find(({ value }) => value === part)?.short ?? part)
    .join('; ')
}

/** Puts a letter into the form. */
export function putLetter(typed: URLSearchParams, letter: Partial<Letter>): void {
  if (letter.decision !== undefined) typed.set('decision', letter.decision)
  putDay(typed, 'dated', letter.datedOn ?? null)
  putDay(typed, 'sent', letter.sentOn ?? null)
  for (const part of letter.disputed ?? []) typed.append('disputed', part)
}

/**
 * Reads it. @param contact ISO day of the first contact, before which the letter must be; null: not known
 * @returns null: nothing stands there, or faults were added
 */
export function readLetter(
  form: URLSearchParams,
  {
    today,
    contact,
    isNeeded,
  }: { readonly today: Day; readonly contact: string | null; readonly isNeeded: boolean },
  faults: FieldFault[],
): Letter | null {
  const before = faults.length
  const decision = decisions.find((each) => each === form.get('decision')) ?? null
  const dated = readDay(form, 'dated', 'The date on the letter', faults)
  const sent = readDay(form, 'sent', 'The day on which it was sent', faults)
  const chosen = form.getAll('disputed')
  const disputed = disputedParts.filter((part) => chosen.includes(part))
  if (faults.length > before) return null
  const isEmpty = decision === null && dated === null && sent === null
  if (isEmpty && !isNeeded) return null
  if (decision === null) faults.push(fieldFault('decision', 'Say what the council decided'))
  if (dated === null && sent === null)
    faults.push(
      dayFault(
        'dated',
        isNeeded
          ? 'Enter the date on the letter'
          : 'Enter the date on the letter. If nobody has it at hand, leave the decision empty: it can be added later',
      ),
    )
  if (decision === null || faults.length > before) return null
  const letter = {
    decision,
    datedOn: dated === null ? null : isoDay(dated),
    sentOn: sent === null ? null : isoDay(sent),
    disputed: decision === 'plan' ? disputed : [],
  }
  const fault = faultOfLetter(letter, isoDay(today), contact)
  if (fault === null) return letter
  const [name, subject] =
    fault.which === 'datedOn' ? ['dated', 'The date on the letter'] : ['sent', 'The day on which it was sent']
  faults.push(
    dayFault(
      name,
      fault.fault === 'before-contact'
        ? `${subject} cannot be after the family’s first contact about it. Check both days`
        : sayDay(fault.fault, subject, { notice: null, contact }),
    ),
  )
  return null
}

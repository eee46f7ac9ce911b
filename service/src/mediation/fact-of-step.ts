/**
 * Which fact of the law a step is. A step that the law counts from becomes an event of the case behind the same wall, so
 * that the family's position and reminders follow it.
 */
import { takenBack } from './matter.ts'
import type { StepKind } from './step-kinds.ts'

/** The fact of the law that a step is, by its kind and word; null: none. */
export function factOfStep(kind: StepKind, word: string | null): string | null {
  const known = word === takenBack ? undefined : factsOfSteps[kind]
  return known === undefined ? null : typeof known === 'string' ? known : (known[word ?? ''] ?? null)
}

const factsOfSteps: Partial<Readonly<Record<StepKind, string | Readonly<Record<string, string>>>>> = {
  contact: 'mediationAdviserContactedOn',
  choice: { 'no-mediation': 'adviserToldNoMediationOn' },
  certificate: {
    'no-mediation': 'certificateIssuedOn',
    'took-part': 'certificateIssuedOn',
    deemed: 'certificateIssuedOn',
  },
  'authority-told': 'authorityToldOfMediationOn',
  'commissioner-told': 'commissionerToldOn',
  'cannot-arrange': 'adviserToldCannotArrangeOn',
  // The day of the meeting itself is recorded with it: `meeting/meeting-event.ts`.
  meeting: { 'in-person': 'mediationNoticeOn', video: 'mediationNoticeOn' },
  // One that was never held has no conclusion (reg 39(1)), and nobody took part (s.55(5)).
  ended: {
    full: 'mediationEndedOn',
    partial: 'mediationEndedOn',
    none: 'mediationEndedOn',
    withdrawn: 'mediationEndedOn',
  },
}

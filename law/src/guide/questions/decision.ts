/** The questions about a decision of the council. */
import type { Decision, DisputedPart } from '../../facts.ts'
import { happened, many, one } from './shape.ts'

/** The decision that each code stands for. */
export const decisionCodes = {
  ra: 'refuse-assess',
  ri: 'refuse-issue',
  pl: 'plan',
  rm: 'refuse-amend',
  rr: 'refuse-reassess',
  ce: 'cease',
  dp: 'draft-plan',
  pa: 'proposal-to-amend',
} as const satisfies Record<string, Decision>

/** The part of the plan that each letter stands for, in the order in which letters are joined. */
export const disputedCodes = {
  n: 'needs',
  f: 'provision',
  i: 'placement',
  h: 'health',
  c: 'social-care',
} as const satisfies Record<string, DisputedPart>

export const decisionQuestions = {
  decision: one(
    'd',
    Object.fromEntries(Object.entries(decisionCodes).map(([code, decision]) => [code, { decision }])),
  ),
  dates: { kind: 'dates', keys: ['l', 's'] },
  disputed: many('p', 'disputed', disputedCodes),
  // Without a contact there is no certificate (LAW-MED-07, 08), so the question is not asked.
  adviser: happened('a', 'mediationAdviserContactedOn', { certificateIssuedOn: 'no' }),
  certificate: happened('c', 'certificateIssuedOn'),
  mediation: happened('m', 'authorityToldOfMediationOn'),
  appeal: happened('t', 'appealMadeOn'),
} as const

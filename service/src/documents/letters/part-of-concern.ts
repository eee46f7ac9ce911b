/** Which part of a plan or decision a concern is about, where a letter goes with one part alone. */
import type { Concern } from '@way-forward/law'

/** Whether health care in a plan is, or may be, what is not given. */
export function healthIsMissing(concern: Concern): boolean {
  return concern.kind === 'plan-not-delivered' && (concern.missing?.includes('health') ?? true)
}

/** Whether social care in a plan is, or may be, what is not given. */
export function careIsMissing(concern: Concern): boolean {
  return concern.kind === 'plan-not-delivered' && (concern.missing?.includes('social-care') ?? true)
}

/** Whether it is, or may be, a recommendation of the Tribunal on this. */
export function isRecommendedOn(concern: Concern, about: 'health' | 'social-care'): boolean {
  return concern.kind === 'recommendation' && (concern.about?.includes(about) ?? true)
}

/** Whether the council has, or may have, decided: a draft or a proposal is no decision (LAW-APP-10). */
export function mayBeDecided(concern: Concern): boolean {
  return (
    concern.kind === 'council-decision' &&
    concern.decision !== 'draft-plan' &&
    concern.decision !== 'proposal-to-amend'
  )
}

/** Whether only the school or other setting is disputed, so that no certificate is needed (LAW-MED-06). */
export function isPlacementAlone(concern: Concern): boolean {
  return (
    concern.kind === 'council-decision' &&
    concern.disputed?.length === 1 &&
    concern.disputed[0] === 'placement'
  )
}

/** Whether the council has been, or may have been, told of the wish to mediate. */
export function mayBeMediated(concern: Concern): boolean {
  return (
    concern.kind === 'council-decision' &&
    mayBeDecided(concern) &&
    concern.authorityToldOfMediationOn !== 'no'
  )
}

/** Whether a mediation certificate has been issued. */
export function isCertified(concern: Concern): boolean {
  return concern.kind === 'council-decision' && typeof concern.certificateIssuedOn === 'number'
}

/** Whether this is, or may be, what a request is for. */
export function mayWant(
  { wants }: Extract<Concern, { kind: 'request' }>,
  what: NonNullable<Extract<Concern, { kind: 'request' }>['wants']>,
): boolean {
  return wants === undefined || wants === what
}

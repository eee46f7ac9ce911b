/** What kinds of term there are: each is bound to somebody, and has its time in the Regulations or none. */
import type { Process, SideRole } from '../../db/data.ts'
import { isHealthAlone } from '../arranging/who-arranges.ts'
import type { BareMatter, Side } from '../matter.ts'

/** As the law names them (LAW-ORD-03): what the Tribunal could have ordered. */
const orderedKinds = [
  'assess-notify',
  'assess-final-plan',
  'reassess-notify',
  'reassess-final-plan',
  'make-draft-plan',
  'make-final-plan',
  'reconsider',
  'amend-provision',
  'amend-placement',
  'continue',
  'continue-amended',
] as const
export type OrderedKind = (typeof orderedKinds)[number]

/** `action`: it could not have been appealed. `tell-council`: after mediation about health alone. `own-day`: only the day that is agreed. */
export const termKinds = [...orderedKinds, 'action', 'tell-council', 'own-day'] as const
export type TermKind = (typeof termKinds)[number]

/** Whether the Tribunal could have ordered it. */
export function isOrdered(kind: TermKind): kind is OrderedKind {
  return (orderedKinds as readonly TermKind[]).includes(kind)
}

/** Whom the Regulations bind to a kind (reg 42(2) to (4)); empty: whoever agrees to it. */
export function boundBy(kind: TermKind): readonly SideRole[] {
  if (isOrdered(kind)) return ['authority']
  switch (kind) {
    case 'action':
      return ['authority', 'commissioner']
    case 'tell-council':
      return ['commissioner']
    case 'own-day':
      return []
  }
}

/**
 * Whether a kind has a place in the agreement of a matter: that the council is told of it the law asks after mediation about
 * health alone. Source: LAW-MED-34.
 */
export function hasPlace(kind: TermKind, matter: Pick<BareMatter, 'process' | 'steps'>): boolean {
  return kind !== 'tell-council' || isHealthAlone(matter)
}

/**
 * Whether the Regulations set a time for whatever a side agrees to do, by what kind of thing it is: of a council or a health
 * commissioner, after mediation. Source: LAW-MED-34.
 */
export function isBoundSide(
  { process, sides }: { readonly process: Process; readonly sides: readonly Pick<Side, 'id' | 'role'>[] },
  side: string | null,
): boolean {
  const role = sides.find(({ id }) => id === side)?.role
  return process === 'mediation' && (role === 'authority' || role === 'commissioner')
}

export interface KindWords {
  /** In a list to choose from. */
  readonly option: string
  /** The time that it has by law, after mediation. */
  readonly time: string
}

export const kindWords: Readonly<Record<TermKind, KindWords>> = {
  'assess-notify': { option: 'Tell the family that it will assess', time: 'two weeks' },
  'assess-final-plan': { option: 'Assess, and send the final plan if one is needed', time: '14 weeks' },
  'reassess-notify': { option: 'Tell the family that it will assess again', time: 'two weeks' },
  'reassess-final-plan': { option: 'Assess again, and send the final plan if it changes', time: '14 weeks' },
  'make-draft-plan': { option: 'Make a plan: send the draft', time: 'five weeks' },
  'make-final-plan': { option: 'Make a plan: send the final plan', time: '11 weeks' },
  reconsider: { option: 'Think again, and send a draft plan or a refusal', time: 'two weeks' },
  'amend-provision': {
    option: 'Change the needs or the help in the plan (Sections B and F)',
    time: 'five weeks',
  },
  'amend-placement': { option: 'Change the school or college in the plan (Section I)', time: 'two weeks' },
  continue: { option: 'Keep the plan as it is', time: 'at once' },
  'continue-amended': { option: 'Keep the plan, and change it', time: 'five weeks' },
  action: { option: 'Do something else, that could not have been appealed', time: 'two weeks' },
  'tell-council': {
    option: 'Tell the council of this agreement: only after mediation about health alone',
    time: 'one week',
  },
  'own-day': {
    option: 'Something for which only the day counts that is agreed here',
    time: 'no time by law',
  },
}

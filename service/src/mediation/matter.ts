/** The shape of a matter, mediation or disagreement resolution, as one reader sees it. */
import type { ConcernKind } from '@way-forward/law'
import type { Process, SideRole, WallUse } from '../db/data.ts'
import type { StepBodies, StepKind, Through } from './step-kinds.ts'

export interface Matter {
  readonly id: string
  readonly caseId: string
  readonly process: Process
  /** What people say to each other on the telephone, such as "7K2M-QX04". */
  readonly reference: string
  /** What it is about in the case; null: the case has no concern for it. */
  readonly concern: string | null
  readonly concernKind: ConcernKind | null
  /** The mediation service that runs it. */
  readonly service: MatterParty
  /** The area of the council; null: not known. */
  readonly area: string | null
  readonly openedAt: Date
  /** Whoever takes part besides the service, those who ended it included, in the order in which they came. */
  readonly sides: readonly Side[]
  /** The walls of it that the reader is let in behind, in the order in which they were made. */
  readonly walls: readonly MatterWall[]
  /** Every step that the reader sees, in the order in which they were recorded, corrected ones included. */
  readonly steps: readonly Step[]
  /** In whose name the reader may speak. */
  readonly voice: Voice
}

export interface MatterParty {
  /** The party of the case. */
  readonly party: string
  /** Null: no organisation that is here. */
  readonly organisation: string | null
  /** What it is called to everybody. */
  readonly name: string
  readonly isMine: boolean
}

export interface Side extends MatterParty {
  readonly id: string
  readonly role: SideRole
  /** What it is, as its case has it: of a family what it is to the child, such as "parent" or "young person". */
  readonly label: string
  /** They take part no more. */
  readonly hasEnded: boolean
  /** Somebody acts for it here, or its organisation has an account. */
  readonly isHere: boolean
}

export interface MatterWall {
  readonly id: string
  readonly use: WallUse
  /** Between the service and which side, for `with`. */
  readonly side: string | null
  readonly mayWrite: boolean
  /** Who stands behind it or stood there, for `mediation`; empty for others. */
  readonly parties: readonly PartyBehind[]
}

/** A party of the case behind a wall. */
export interface PartyBehind {
  readonly party: string
  /** Today; else it did, and went. */
  readonly stands: boolean
}

/** Whom the reader speaks for: the service, a side, or nobody (they only follow it). */
export type Voice =
  | { readonly as: 'service' }
  /** `through`: the side is not here, and told the service so: `say-for-side.ts`. */
  | { readonly as: 'side'; readonly side: Side; readonly through?: Through }
  | { readonly as: 'nobody' }

/** One step: what happened, was said or was decided. */
export type Step = { readonly [Kind in StepKind]: StepOf<Kind> }[StepKind]

export interface StepOf<Kind extends StepKind> extends BareStepOf<Kind> {
  readonly body: StepBodies[Kind]['body']
  readonly recordedBy: string | null
  readonly recordedAt: Date
  /** The event of the case that it became; null: none. */
  readonly event: string | null
}

/** A step without its words: what clocks and stages are worked out from, by the page and by the worker. */
export type BareStep = { readonly [Kind in StepKind]: BareStepOf<Kind> }[StepKind]

export interface BareStepOf<Kind extends StepKind> {
  readonly id: string
  readonly kind: Kind
  /** What it comes to in a word. */
  readonly word: StepBodies[Kind]['word']
  /** What it is about: another step, a term, an offered time. */
  readonly about: string | null
  /** ISO day on which it happened, or for which it is. */
  readonly onDay: string
  /** The instant for which it is, of a meeting. */
  readonly atTime: Date | null
  readonly wall: string
  readonly use: WallUse
  /** In whose name; null: the service's. */
  readonly side: string | null
  readonly corrects: string | null
  readonly number: number
}

/** What stages and clocks are worked out from. A `Matter` is one too. */
export interface BareMatter {
  readonly process: Process
  readonly concernKind: ConcernKind | null
  readonly sides: readonly Pick<Side, 'id' | 'role' | 'hasEnded'>[]
  readonly steps: readonly BareStep[]
}

/** Steps that count: without those that another corrects, and without corrections that take back. */
export function currentSteps<S extends BareStep>(steps: readonly S[]): readonly S[] {
  const corrected = new Set(steps.map(({ corrects }) => corrects))
  return steps.filter((step) => !corrected.has(step.id) && step.word !== takenBack)
}

/** The word of a correction that says no more than that what it corrects is not so. */
export const takenBack = 'taken-back'

/** The steps of one kind that count, in their order. */
export function stepsOf<Kind extends StepKind>(
  matter: Pick<Matter, 'steps'>,
  kind: Kind,
): readonly StepOf<Kind>[] {
  return currentSteps(matter.steps).filter((step): step is Extract<Step, StepOf<Kind>> => step.kind === kind)
}

/** The last step of one kind that counts; null: there is none. */
export function lastStep<Kind extends StepKind>(matter: Matter, kind: Kind): StepOf<Kind> | null {
  return stepsOf(matter, kind).at(-1) ?? null
}

/** The same of steps without words. */
export function bareStepsOf<Kind extends StepKind>(
  matter: Pick<BareMatter, 'steps'>,
  kind: Kind,
): readonly BareStepOf<Kind>[] {
  return currentSteps(matter.steps).filter(
    (step): step is Extract<BareStep, BareStepOf<Kind>> => step.kind === kind,
  )
}

/** The side of a role that takes part, or else the last that did; null: none. */
export function sideOf<S extends Pick<Side, 'role' | 'hasEnded'>>(
  { sides }: { readonly sides: readonly S[] },
  role: SideRole,
): S | null {
  const all = sides.filter((side) => side.role === role)
  return all.find(({ hasEnded }) => !hasEnded) ?? all.at(-1) ?? null
}

/** Whether the reader speaks for the mediation service. */
export function isService({ voice }: Pick<Matter, 'voice'>): boolean {
  return voice.as === 'service'
}

/** Whether the reader speaks for the family. */
export function isFamily({ voice }: Pick<Matter, 'voice'>): boolean {
  return voice.as === 'side' && voice.side.role === 'family'
}

/** How a situation is written down. */

/** The groups in which situations are shown, in order. */
export const situationGroups = ['letter', 'plan', 'setting', 'care', 'council', 'kept', 'who'] as const
export type SituationGroup = (typeof situationGroups)[number]

export interface WrittenSituation {
  readonly id: string
  readonly group: SituationGroup
  readonly title: string
  readonly says: string
  /** A query as `question.ts` tables it; `-21d` is 21 days before the day asked about, `+1y` next year. */
  readonly answers: string
}

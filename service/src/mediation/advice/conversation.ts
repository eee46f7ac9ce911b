/** The conversation of a matter as its reader sees it: what was said, with what each correction replaced. Pure. */
import { type Matter, type Step, takenBack } from '../matter.ts'
import type { StepKind } from '../step-kinds.ts'

/** Something that was said, as it stands now. */
export interface Said {
  readonly step: Step
  /** What it said before, the last first. */
  readonly before: readonly Step[]
  /** It is not so: whoever recorded it took it back. */
  readonly isTakenBack: boolean
}

/** What a conversation consists of, from whoever referred to what the family decided. */
const kindsOfConversation: readonly StepKind[] = ['referral', 'decision', 'contact', 'advice', 'choice']

/** Everything of these kinds, by the day that it is of. */
export function conversationOf(
  { steps }: Pick<Matter, 'steps'>,
  kinds: readonly StepKind[] = kindsOfConversation,
): readonly Said[] {
  const byId = new Map(steps.map((step) => [step.id, step]))
  const corrected = new Set(steps.map(({ corrects }) => corrects))
  return steps
    .filter((step) => kinds.includes(step.kind) && !corrected.has(step.id))
    .map((step) => {
      const before: Step[] = []
      for (let at = step.corrects; at !== null; ) {
        const earlier = byId.get(at)
        if (earlier === undefined) break
        before.push(earlier)
        at = earlier.corrects
      }
      return { step, before, isTakenBack: step.word === takenBack }
    })
    .sort((a, b) =>
      a.step.onDay === b.step.onDay ? a.step.number - b.step.number : a.step.onDay < b.step.onDay ? -1 : 1,
    )
}

/** Whether the reader may correct a step: what was said in the name that they speak in. */
export function mayCorrect({ voice }: Pick<Matter, 'voice'>, { side }: Pick<Step, 'side'>): boolean {
  return voice.as === 'service' ? side === null : voice.as === 'side' && side === voice.side.id
}

/** How a reader can say what is still unknown: by a question of the guide, or by a form of their own case. */
import type { NeededFact } from '../../../../documents/plan/missing.ts'
import type { Html } from '../../../kit/html.ts'

/** A fact, and whose it is. */
export interface FactInQuestion extends NeededFact {
  /** The id of the concern; null: it is about the person. */
  readonly concern: string | null
}

export interface WaysToSay {
  /** What would settle these facts: links to where they can be said, and the rest in words. */
  readonly toSettle: (facts: readonly FactInQuestion[]) => {
    readonly links: readonly Html[]
    readonly words: readonly string[]
  }
  /** The short name of a fact, as a link where it can be changed. */
  readonly toChange: (fact: FactInQuestion) => Html
}

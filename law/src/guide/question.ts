/** The shape of the guide: which page comes next is worked out from the answers, never stored. */
import type { CouncilDecision } from '../facts.ts'

/** The question pages, by the name that stands in their address. */
export const questionNames = [
  'decision',
  'dates',
  'disputed',
  'adviser',
  'certificate',
  'mediation',
  'appeal',
] as const
export type QuestionName = (typeof questionNames)[number]

/**
 * Answers as they stand in an address: short codes, never names, free text or a date of birth. Days are
 * `YYYY-MM-DD`. `x` is "no", `u` is "I do not know". A key that is absent has not been answered.
 *
 * | key | question | values |
 * |---|---|---|
 * | `d` | decision | `ra` refuse-assess, `ri` refuse-issue, `pl` plan, `rm` refuse-amend, `rr` refuse-reassess, `ce` cease, `dp` draft-plan, `pa` proposal-to-amend, `u` |
 * | `l` | date on the letter | a day, or `u` |
 * | `s` | day it was sent, where another | a day, `u`, or absent |
 * | `p` | disputed parts | letters of `n` needs, `f` provision, `i` placement, `h` health, `c` social-care, joined: `ni`; or `u` |
 * | `a` | adviser contacted | a day, `x`, `u` |
 * | `c` | certificate issued | a day, `x`, `u` |
 * | `m` | council told of mediation | a day, `x`, `u` |
 * | `t` | appeal received by the Tribunal | a day, `x`, `u` |
 */
export type AnswerKey = 'd' | 'l' | 's' | 'p' | 'a' | 'c' | 'm' | 't'
export type Answers = Readonly<Partial<Record<AnswerKey, string>>>

/** What an address says, once read against the path. */
export interface Reading {
  /** Only the answers that are valid and still on the path, in canonical order. */
  readonly answers: Answers
  /** The pages of the path so far, in order; the last is `next` where there is one. */
  readonly path: readonly QuestionName[]
  /** The first question still to be answered, or null when the path has ended. */
  readonly next: QuestionName | null
  /** The answers as facts. */
  readonly concern: CouncilDecision
}

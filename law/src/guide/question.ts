/** The shape of the guide: which page comes next is worked out from the answers, never stored. */
import type { Facts } from '../facts.ts'
import { questions } from './questions/questions.ts'
import type { Question } from './questions/shape.ts'

/** The name of a question, as it stands in the address of its page. */
export type QuestionName = keyof typeof questions
/** The question pages, by name. */
export const questionNames = Object.keys(questions) as readonly QuestionName[]

/**
 * Answers as they stand in an address: short codes, never names, free text or a date of birth. Days are
 * `YYYY-MM-DD`. `x` is "no", `u` is "I do not know". A key that is absent has not been answered.
 *
 * | key | question | values |
 * |---|---|---|
 * | `q` | what it is about | `l` the council's letter, `s` at school, nursery or college, `p` a plan, `a` asking or waiting, `c` health or social care, `o` other services of the council, `k` not kept, `v` several services, `m` about me, `n` another nation |
 * | `qs` | at school | `h` help, `e` permanent exclusion, `s` suspension, `d` discrimination, `a` admission |
 * | `qp` | with the plan | `d` not delivered, `r` yearly review, `p` next phase, `m` another area |
 * | `qa` | asking | `a` assessment, `r` re-assessment, `e` early review, `l` the council is late |
 * | `qc` | care | `h` health, `c` children's, `a` adults' social care |
 * | `qo` | from the council | `t` transport, `b` personal budget, `r` records |
 * | `qk` | not kept | `a` agreement, `o` Tribunal order, `r` recommendation |
 * | `v` | several services | letters of `c` council, `s` school or college, `n` nursery, `h` health, `k` children's, `a` adults' social care |
 * | `vc` | the council's part | `d` not delivered, `o` late, `l` a letter |
 * | `me`, `mm` | about me, and what | `c` at school, `y` older; `mm` leads to one concern |
 * | `n` | nation | `w` Wales, `s` Scotland, `n` Northern Ireland |
 * | `d` | decision | `ra` refuse-assess, `ri` refuse-issue, `pl` plan, `rm` refuse-amend, `rr` refuse-reassess, `ce` cease, `dp` draft-plan, `pa` proposal-to-amend, `u` |
 * | `l` | date on the letter | a day, or `u` |
 * | `s` | day it was sent, where another | a day, `u`, or absent |
 * | `p` | disputed parts | letters of `n` needs, `f` provision, `i` placement, `h` health, `c` social-care, joined: `ni`; or `u` |
 * | `a` | adviser contacted | a day, `x`, `u` |
 * | `c` | certificate issued | a day, `x`, `u` |
 * | `m` | council told of mediation | a day, `x`, `u` |
 * | `t` | appeal received by the Tribunal | a day, `x`, `u` |
 * | `w` | where: the council, which no question asks for and no rule turns on | its name as in addresses: `city-of-bristol` |
 * | `i` | I: the young person asks, about whatever it is; where `me` says so already it is dropped | `y` |
 *
 * Every other key has two letters and stands with its question, its fact and its codes in `questions/`. A
 * letter from the council has no `q` in its canonical address once another answer says so: that is how
 * addresses were written when the guide knew nothing else.
 */
export type AnswerKey =
  | (typeof questions)[QuestionName]['keys'][number]
  | typeof whereKey
  | typeof youngPersonKey
/** The key of the council. It settles whom to contact and nothing else, and may stand beside any answers. */
export const whereKey = 'w'
/** The key of a young person who asks about something else than "about me" leads to: `y`, beside any answers. */
export const youngPersonKey = 'i'
export type Answers = Readonly<Partial<Record<AnswerKey, string>>>

/** What an address says, once read against the path. */
export interface Reading {
  /** Only the answers that are valid and still on the path, in canonical order. */
  readonly answers: Answers
  /** The pages of the path so far, in order; the last is `next` where there is one. */
  readonly path: readonly QuestionName[]
  /** The first question still to be answered, or null when the path has ended. */
  readonly next: QuestionName | null
  /** The answers as facts. There is no concern before it is known what it is about. */
  readonly facts: Facts
}

/** A question as data. */
export function questionNamed(name: QuestionName): Question {
  return questions[name]
}

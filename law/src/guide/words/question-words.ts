/** The shape of the words of a question page, so that a page holds no law and another language is one file. */
import type { Decision } from '../../facts.ts'
import type { QuestionName } from '../question.ts'
import type { questions } from '../questions/questions.ts'
import type { Question } from '../questions/shape.ts'

/** One answer to choose. `value` is the code that stands in the address. */
export interface OptionWords {
  readonly value: string
  readonly text: string
  readonly hint: string | null
  /** In a list of answers given: "Not to assess". */
  readonly short: string
}

/** Help to unfold. */
export interface HelpWords {
  readonly summary: string
  readonly paragraphs: readonly string[]
}

/** What every question page has. */
export interface QuestionWords {
  readonly kind: Question['kind']
  /** The question, as the heading of the page. */
  readonly heading: string
  readonly hint: string | null
  /** Why we ask. */
  readonly why: string
  /** The name of the question in a list of answers given. */
  readonly short: string
  readonly options: readonly OptionWords[]
  readonly help: readonly HelpWords[]
  /** What to do where nothing was chosen. */
  readonly missing: string
}

/** A question with one or with several answers. */
export interface ChoiceWords extends QuestionWords {
  readonly kind: 'one' | 'many'
}

/** A day to be typed. */
export interface DayWords {
  readonly label: string
  readonly hint: string
  /** What to do where no day was typed. */
  readonly missing: string
}

/** Something that may have happened: yes with its day, no, or not known. The yes has the code `yes` on the page alone. */
export interface EventWords extends QuestionWords {
  readonly kind: 'event'
  readonly day: DayWords
}

/** A day, or "I do not know". */
export interface DayQuestionWords extends QuestionWords {
  readonly kind: 'day'
  /** Begins what is said of a wrong date: "The day of the decision". */
  readonly subject: string
}

/** A calendar year, out of those that are offered. */
export interface YearWords extends QuestionWords {
  readonly kind: 'year'
  /** A year as an answer to choose. */
  readonly yearText: (year: number) => string
}

/** Both dates of the letter, on one page. */
export interface DatesWords extends QuestionWords {
  readonly kind: 'dates'
  readonly letter: DayWords & { readonly none: string }
  readonly sent: DayWords & {
    readonly question: string
    readonly same: string
    readonly another: string
    readonly unknown: string
  }
}

/** What a letter says, and so which decision it is. `decision` null: no decision that can be appealed. */
export interface TellingRow {
  readonly letterSays: string
  readonly decision: Decision | null
  readonly code: string | null
  readonly itIs: string
}

/** "Show me how to tell". */
export interface TellingWords {
  readonly heading: string
  readonly intro: string
  readonly letterSays: string
  readonly itIs: string
  readonly rows: readonly TellingRow[]
  /** The way on for someone who still cannot tell; its code is `u`. */
  readonly stillUnsure: string
}

/** The words of each kind of question. */
interface WordsOfKind {
  readonly one: ChoiceWords
  readonly many: ChoiceWords
  readonly event: EventWords
  readonly day: DayQuestionWords
  readonly year: YearWords
  readonly dates: DatesWords
}

/** Every question of the guide in one language. */
export type GuideWords = {
  readonly [N in QuestionName]: WordsOfKind[(typeof questions)[N]['kind']]
} & { readonly telling: TellingWords }

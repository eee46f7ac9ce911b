/** The day by which a finished letter asks for an answer, as its own words say it. */
import { type Day, shift, writtenDay } from '@way-forward/law'
import { plainLine } from '../letter-as-text.ts'
import type { LetterText } from './letter.ts'

/** How far ahead it is looked for, in days: further than any letter asks. */
const furthest = 60

/** @param on the day on which it was written @returns null: it names no such day, or more than one */
export function answerDayOf({ body }: Pick<LetterText, 'body'>, on: Day): Day | null {
  const lines = body.flatMap((block) => (block.kind === 'list' ? block.items : [block.line])).map(plainLine)
  const found = Array.from({ length: furthest }, (_, index) => shift(on, index + 1)).filter((each) =>
    lines.some((line) => line.includes(` by ${writtenDay(each)}`)),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

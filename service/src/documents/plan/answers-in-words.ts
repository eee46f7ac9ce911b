/** The answers of a plan in words, as a page and a paper list them. */
import { type Answers, en, keyOf, parseDay, type QuestionName, writtenDay } from '@way-forward/law'

/** An answer in words: the lines of the letter's dates, a line for each of several choices, one line for any other. */
export function answerInWords(question: QuestionName, answers: Answers): readonly string[] {
  const own = en[question]
  if (own.kind === 'dates') return linesOfDates(answers)
  const answer = answers[keyOf(question)]
  if (own.kind === 'many') return [...(answer ?? '')].map((letter) => shortOf(question, letter) ?? letter)
  // A letter from the council is said by its own answers.
  if (answer === undefined) return [shortOf(question, 'l') ?? '']
  const written = writtenOrNull(answer)
  if (written !== null) return [own.kind === 'event' ? `Yes, on ${written}` : written]
  if (own.kind === 'year' && answer !== 'u') return [own.yearText(Number(answer))]
  return [shortOf(question, answer) ?? 'Not known']
}

function linesOfDates({ l, s }: Answers): readonly string[] {
  const dated = writtenOrNull(l)
  const sent = writtenOrNull(s)
  const lines = [dated === null ? 'No date found on it' : `Dated ${dated}`]
  if (sent !== null) lines.push(`Sent on ${sent}`)
  else if (s === 'u') lines.push('Sent on another day, not known which')
  return lines
}

function shortOf(question: QuestionName, value: string | undefined): string | undefined {
  return en[question].options.find((option) => option.value === value)?.short
}

function writtenOrNull(answer: string | undefined): string | null {
  const day = answer === undefined ? null : parseDay(answer)
  return day === null ? null : writtenDay(day)
}

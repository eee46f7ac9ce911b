/** Many questions: one JSON object a line in, one answer a line out, in the same order. */
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Line, lineReader } from './line-reader.ts'

/** Answers one line with one line, without line ends; never throws for bad input. */
export type AnswerLine = (line: Line) => string

// Large enough that a write costs little for each line, small enough to hold nothing back.
const chunkLength = 65_536

/**
 * Answers every line of the input. Memory does not grow with the input: the output is waited for.
 * @param answer answers one line
 * @param output ended when the input ends, unless it is the process's own
 * @throws what reading or writing threw; a reader of the output who has gone away is an ordinary end
 */
export async function answerBatch(input: Readable, output: Writable, answer: AnswerLine): Promise<void> {
  try {
    await pipeline(input, (bytes: AsyncIterable<Buffer>) => answersTo(bytes, answer), output)
  } catch (error) {
    if (!isClosedPipe(error)) throw error
  }
}

/** The answers to these bytes, in chunks of whole lines. */
export async function* answersTo(input: AsyncIterable<Buffer>, answer: AnswerLine): AsyncGenerator<string> {
  const reader = lineReader()
  let answers = ''
  for await (const bytes of input) {
    for (const line of reader.take(bytes)) {
      answers += `${answer(line)}\n`
      if (answers.length >= chunkLength) {
        yield answers
        answers = ''
      }
    }
    // What has been asked is answered now, so that a program may ask line by line and wait.
    if (answers !== '') yield answers
    answers = ''
  }
  const last = reader.end()
  if (last !== null) yield `${answer(last)}\n`
}

function isClosedPipe(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE'
}

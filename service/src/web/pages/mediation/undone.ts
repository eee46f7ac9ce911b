/** What a form began and could not finish: everything that it wrote is undone, and the form is shown again. */
import type { Answer } from '../../kit/page.ts'

/** Thrown inside of a transaction, so that nothing of it is kept, with the answer that the reader gets all the same. */
export class Undone extends Error {
  override readonly name = 'Undone'
  readonly answer: Answer

  constructor(answer: Answer) {
    super('what was written is undone')
    this.answer = answer
  }
}

/** What work answers, or what it undid itself with. @param work a whole transaction */
export async function orUndone(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Undone) return error.answer
    throw error
  }
}

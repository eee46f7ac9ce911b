/** A form that opens a matter, sent twice at the same moment: it is opened once. */
import { sqlStateOf } from '../../db/connect.ts'

/** Does the work, in its own transaction. @returns what it returns; `before`: a matter of its id was there already */
export async function openedOnce<T>(work: () => Promise<T>): Promise<T | 'before'> {
  try {
    return await work()
  } catch (error) {
    if (sqlStateOf(error) === '23505') return 'before'
    throw error
  }
}

/** The operator's door for a command that is run once. */
import { readDatabase } from '../config.ts'
import type { OperatorData } from '../db/data.ts'
import { openDatabase } from '../db/open.ts'

/**
 * Opens the database that the configuration names, for as long as the work takes.
 * @throws where the operator's login is not given, with what to do
 */
export async function withOperatorData(work: (data: OperatorData) => Promise<void>): Promise<void> {
  const database = await openDatabase(readDatabase(), say)
  try {
    if (database.operatorData === null) {
      throw new Error(
        'Set DATABASE_OPERATOR_URL: this command needs that login. "npm run database -- roles" makes it.',
      )
    }
    await work(database.operatorData)
  } finally {
    await database.close()
  }
}

/** Says something beside what a command prints. */
export function say(line: string): void {
  console.error(line)
}

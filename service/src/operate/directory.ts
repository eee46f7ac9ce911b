/** The operator's command for the directory: `npm run directory -- …`. */
import { once } from 'node:events'
import { readDatabase } from '../config.ts'
import type { OperatorData } from '../db/data.ts'
import { openDatabase } from '../db/open.ts'
import { runDirectory } from './directory-command.ts'

// Whoever reads may stop reading: "export | head" is no fault, and the database is still closed.
process.stdout.on('error', () => undefined)
process.exitCode = await runDirectory(process.argv.slice(2), { withData, out, say })

async function withData(work: (data: OperatorData) => Promise<void>): Promise<void> {
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

async function out(text: string): Promise<boolean> {
  if (!process.stdout.writable) return false
  if (!process.stdout.write(text)) await once(process.stdout, 'drain').catch(() => undefined)
  return process.stdout.writable
}

function say(line: string): void {
  console.error(line)
}

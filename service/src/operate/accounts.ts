/** The operator's command for accounts: `npm run accounts -- …`. */
import { readConfig, readDatabase } from '../config.ts'
import { openDatabase } from '../db/open.ts'
import { runAccounts } from './accounts-command.ts'

process.exitCode = await runAccounts(process.argv.slice(2), {
  withData: async (work) => {
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
  },
  origin: () => {
    const { origin, port } = readConfig()
    return origin ?? `http://localhost:${port}`
  },
  out: (line) => console.log(line),
  say,
})

function say(line: string): void {
  console.error(line)
}

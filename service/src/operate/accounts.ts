/** The operator's command for accounts: `npm run accounts -- …`. */
import { readConfig } from '../config.ts'
import { runAccounts } from './accounts-command.ts'
import { say, withOperatorData } from './operator-data.ts'

process.exitCode = await runAccounts(process.argv.slice(2), {
  withData: withOperatorData,
  origin: () => {
    const { origin, port } = readConfig()
    return origin ?? `http://localhost:${port}`
  },
  out: (line) => console.log(line),
  say,
})

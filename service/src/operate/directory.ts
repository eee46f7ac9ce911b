/** The operator's command for the directory: `npm run directory -- …`. */
import { once } from 'node:events'
import { runDirectory } from './directory-command.ts'
import { say, withOperatorData } from './operator-data.ts'

// Whoever reads may stop reading: "export | head" is no fault, and the database is still closed.
process.stdout.on('error', () => undefined)
process.exitCode = await runDirectory(process.argv.slice(2), { withData: withOperatorData, out, say })

async function out(text: string): Promise<boolean> {
  if (!process.stdout.writable) return false
  if (!process.stdout.write(text)) await once(process.stdout, 'drain').catch(() => undefined)
  return process.stdout.writable
}

/**
 * A worker that erases and is killed at one point: before a statement, before a commit, around the deletion of a file.
 * Arguments: how it connects (JSON), the list of erasures, the folder of files, and at which point; it ends with 0
 * where it got to the end.
 */

import { eraseWhatWaits } from '../src/cases/erase/sweep.ts'
import { openWorkData } from '../src/db/acting.ts'
import type { Login } from '../src/db/connect.ts'
import type { EraserTx } from '../src/db/data.ts'
import { folderStore } from '../src/files/store/folder-store.ts'

const [login = '', list = '', files = '', at = ''] = process.argv.slice(2)

let points = 0
function point(): void {
  points += 1
  if (points === Number(at)) process.kill(process.pid, 'SIGKILL')
}

const work = openWorkData(JSON.parse(login) as Login)
const store = folderStore(files)
type Plugin = Parameters<EraserTx['withPlugin']>[0]
const killing: Plugin = {
  transformQuery: ({ node }) => {
    point()
    return node
  },
  transformResult: async ({ result }) => result,
}
await eraseWhatWaits({
  work: {
    ...work,
    asEraser: (erase) =>
      work.asEraser(async (tx) => {
        const done = await erase(tx.withPlugin(killing) as EraserTx)
        point()
        return done
      }),
  },
  list,
  store: {
    delete: async (name) => {
      point()
      await store.delete(name)
      point()
    },
  },
})
await work.close()

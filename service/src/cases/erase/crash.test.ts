import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import type { Session } from '../../db/connect.ts'
import { readErasures } from '../../db/erasure-list.ts'
import { folderStore } from '../../files/store/folder-store.ts'
import { readCase } from '../read-case.ts'
import { askErasure } from './ask-erasure.ts'
import { testList } from './list-of-test.ts'
import { sharedCase } from './shared-case-of-test.ts'
import { eraseWhatWaits } from './sweep.ts'

const program = fileURLToPath(new URL('../../../proof/erase-until-killed.ts', import.meta.url))
/** More points than erasing one side passes. */
const most = 60

describe('a worker that is killed while it erases', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  const { folder, list, remove } = testList()
  const files = join(folder, 'files')
  before(async () => {
    test = await testData()
    admin = await test.session('way_forward_admin')
  })
  after(async () => {
    await test.close()
    remove()
  })

  it('has erased nothing that is not listed, and the next one ends what it began', async () => {
    const store = folderStore(files)
    const login = JSON.stringify(test.loginAs('way_forward_work'))
    let at = 1
    for (; at <= most; at += 1) {
      const made = await sharedCase(test)
      for (const name of made.files.values()) await store.put(name, bytes())
      const own = made.files.get('parent private') as string
      const wall = made.walls.get('parent private') as string
      await test.data.actingAs({ person: made.people.parent, caseId: made.caseId }, (tx) =>
        askErasure(tx, { caseId: made.caseId, party: made.parties.parent }),
      )
      const { signal, status, stderr } = spawnSync(
        process.execPath,
        [program, login, list, files, String(at)],
        {
          encoding: 'utf8',
        },
      )
      assert.ok(signal === 'SIGKILL' || status === 0, stderr)
      const isListed = () =>
        readErasures(list).some((each) => each.kind === 'walls' && each.walls.includes(wall))
      const isThere = async () =>
        (await admin.query('select from cases.wall where id = $1', [wall])).length > 0
      // Whatever is gone is listed, and a file goes after the wall that it stood behind.
      assert.ok((await isThere()) || isListed(), `point ${at}`)
      assert.ok(existsSync(join(files, 'files', own)) || !(await isThere()), `point ${at}`)

      await eraseWhatWaits({ work: test.workData, list, store })
      assert.ok(isListed(), `point ${at}`)
      assert.equal(await isThere(), false, `point ${at}`)
      const left = [...made.files].filter(([, name]) => existsSync(join(files, 'files', name)))
      assert.equal(left.length, made.files.size - 3, `point ${at}`)
      assert.equal(existsSync(join(files, 'files', own)), false, `point ${at}`)
      assert.deepEqual(await admin.query('select from cases.doomed_file'), [])
      assert.deepEqual(await admin.query('select from cases.erasure where done_at is null'), [])
      const other = await test.data.actingAs({ person: made.people.other, caseId: made.caseId }, (tx) =>
        readCase(tx, made.caseId),
      )
      assert.equal(other?.events.length, 2, `point ${at}`)
      if (signal === null) break
    }
    // It was killed at every point that there is, and then not.
    assert.ok(at > 15 && at < most, String(at))
  })
})

async function* bytes(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('sealed')
}

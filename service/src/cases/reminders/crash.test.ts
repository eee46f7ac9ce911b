import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { isoOf, shift } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import type { Session } from '../../db/connect.ts'
import { folderMail } from '../../mail/folder.ts'
import {
  appealAfter,
  morning,
  now,
  openedWithRefusal,
  sentSoThatAppealIs,
  signedUp,
} from './reminders-of-test.ts'

const program = fileURLToPath(new URL('../../../proof/remind-until-killed.ts', import.meta.url))
/** In the order in which a morning passes them. */
const points = ['looking', 'composing', 'claiming', 'sending', 'sent', 'marking', 'none'] as const

describe('a worker that is killed while it reminds', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  const folder = mkdtempSync(join(tmpdir(), 'way-forward-'))
  before(async () => {
    test = await testData()
    admin = await test.session('way_forward_admin')
  })
  after(async () => {
    await test.close()
    rmSync(folder, { recursive: true })
  })

  it('loses no reminder, and sends none twice but with the same Message-ID', async () => {
    const login = JSON.stringify(test.loginAs('way_forward_work'))
    const today = await now(test)
    const sent = sentSoThatAppealIs(9, today)
    const on = shift(appealAfter(sent), -7)
    const outbox = folderMail(folder)
    for (const point of points) {
      const address = `${point}@example.org`
      await openedWithRefusal(test, await signedUp(test, address), isoOf(sent))
      const { signal, status, stderr } = spawnSync(
        process.execPath,
        [program, login, folder, isoOf(on), point],
        { encoding: 'utf8' },
      )
      assert.deepEqual([signal, status], point === 'none' ? [null, 0] : ['SIGKILL', null], stderr)
      // Its claim runs out: nobody waits for it here.
      await admin.query(
        `update post.message set claimed_until = now() - interval '1 second' where claimed_until is not null`,
      )
      await morning(test, outbox, on)
      await morning(test, outbox, on)
      const got = (await outbox.list(1_000)).filter(({ to }) => to === address)
      // Once it was sent and nobody knows it, it is sent again.
      assert.equal(got.length, point === 'sent' || point === 'marking' ? 2 : 1, point)
      for (const { text, messageId } of got) {
        assert.match(text, /Appeal to the Tribunal: the last day is [^.]*, in 7 days/)
        assert.equal(messageId, got[0]?.messageId)
      }
    }
  })
})

import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import {
  accountsOf,
  eraseSince,
  fileOf,
  limits,
  type Made,
  makeCases,
  redactedBody,
  seen,
} from '../../proof/backed-up-cases.ts'
import { noDatabase } from '../../proof/database.ts'
import { readCase } from '../cases/read-case.ts'
import { NoBackup } from '../db/backup-book.ts'
import { erasureListIn } from '../db/erasure-list.ts'
import { openDatabase } from '../db/open.ts'
import { keysFolderOf } from '../db/places.ts'
import { sql } from '../db/sql.ts'
import { openKeys } from '../keys.ts'
import { eraseAgainIn, type Kept, makeBackup, restoreBackup } from './backup.ts'
import { newMasterKey } from './master-key.ts'

const silent = () => undefined

function refusing(pattern: RegExp): (error: unknown) => boolean {
  return (error) => error instanceof NoBackup && pattern.test(error.message)
}

describe('a backup of the service’s own server with its cases', { skip: noDatabase }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'wf-'))
  chmodSync(folder, 0o711)
  const backup = join(folder, 'backup')
  const usual = process.env['TMPDIR']
  /** Another machine: another folder for all that it keeps. */
  const machine = (name: string): Kept => {
    const place = join(folder, name)
    mkdirSync(place, { recursive: true, mode: 0o711 })
    const isRoot = process.getuid?.() === 0
    // Root has its data under the temporary directory.
    if (isRoot) process.env['TMPDIR'] = place
    return {
      database: { kind: 'own', folder: isRoot ? null : join(place, 'data') },
      keysFolder: join(place, 'keys'),
      files: { store: { kind: 'folder', folder: null }, clamd: null, limits },
    }
  }
  const open = (kept: Kept) =>
    openDatabase(kept.database, silent, { erasures: erasureListIn(keysFolderOf(kept) ?? '') })
  let made: readonly Made[]
  let before_: readonly unknown[]
  let erased: Made
  let redacted: Made
  before(async () => {
    const kept = machine('one')
    openKeys(keysFolderOf(kept) ?? '')
    const opened = await open(kept)
    made = await makeCases(opened, kept)
    ;[erased, redacted] = made.slice(-2) as [Made, Made]
    // One is erased before the backup is made, so that the list has a line by then.
    await eraseSince(opened, kept, made[0] as Made, redacted)
    before_ = await Promise.all(made.slice(1).map((each) => seen(opened, kept, each)))
    await makeBackup(kept, backup, silent)
    const other = made.at(-3) as Made
    await eraseSince(opened, kept, erased, other)
    redacted = other
    await opened.close()
  })
  after(() => {
    if (usual === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = usual
    rmSync(folder, { recursive: true, force: true })
  })

  it('holds the documents, and neither a key nor the list of what was erased', () => {
    assert.ok(made.length > 10)
    const names = readdirSync(backup, { recursive: true }).map(String)
    assert.ok(names.some((name) => name.startsWith('way-forward-files/files/')))
    assert.deepEqual(
      names.filter((name) => /\.key$|erasures/.test(name)),
      [],
    )
    const key = readFileSync(join(folder, 'one', 'keys', 'master-0001.key'), 'utf8').trim()
    assert.equal(readFileSync(join(backup, 'way-forward-backup.json'), 'utf8').includes(key), false)
  })

  it('says what to put back where the keys or the list are missing, and changes nothing', async () => {
    const kept = machine('two')
    await assert.rejects(
      restoreBackup(kept, backup, silent),
      refusing(/needs master-0001\.key and signing\.key, which are not in .*two/),
    )
    // A service that was started first has made keys of its own.
    openKeys(keysFolderOf(kept) ?? '')
    await assert.rejects(
      restoreBackup(kept, backup, silent),
      refusing(/master-0001\.key and signing\.key in .* are not the keys/),
    )
    rmSync(join(folder, 'two', 'keys'), { recursive: true })
    cpSync(join(folder, 'one', 'keys'), join(folder, 'two', 'keys'), { recursive: true })
    writeFileSync(erasureListIn(keysFolderOf(kept) ?? ''), '')
    await assert.rejects(
      restoreBackup(kept, backup, silent),
      refusing(/erasures\.jsonl in .* has 0 lines, and had \d+/),
    )
    assert.deepEqual(readdirSync(join(folder, 'two')), ['keys'])
  })

  it('gives the same position and the same documents on an empty machine, and nothing that was erased since', async () => {
    const kept = machine('two')
    rmSync(join(folder, 'two', 'keys'), { recursive: true, force: true })
    cpSync(join(folder, 'one', 'keys'), join(folder, 'two', 'keys'), { recursive: true })
    const told: string[] = []
    const { oldData, oldFiles } = await restoreBackup(kept, backup, (line) => told.push(line))
    assert.deepEqual([oldData, oldFiles], [null, null])
    assert.ok(
      told.some((line) => /erased since it was backed up/.test(line)),
      told.join(),
    )
    const opened = await open(kept)
    try {
      const now = await Promise.all(
        made.slice(1).map((each) => (each === erased ? null : seen(opened, kept, each))),
      )
      assert.deepEqual(
        now,
        before_.map((each, index) => (made[index + 1] === erased ? null : each)),
      )
      const gone = await opened.data.actingAs({ person: erased.person, caseId: erased.caseId }, (tx) =>
        readCase(tx, erased.caseId),
      )
      assert.equal(gone, null)
      const { rows } = await accountsOf(opened).work.asEraser((tx) =>
        sql`select from cases.wall where case_id = ${erased.caseId}
          union all select from cases.case_file where id = ${erased.caseId}
          union all select from cases.entry where case_id = ${erased.caseId}
          union all select from cases.document where case_id = ${erased.caseId}
          union all select from cases.doomed_file`.execute(tx),
      )
      assert.equal(rows.length, 0)
      assert.equal(existsSync(fileOf(kept, erased)), false)
      assert.ok(existsSync(fileOf(kept, made[1] as Made)))
      assert.match(
        JSON.stringify(await redactedBody(opened, redacted)),
        /"body":null.*brought back from a backup/,
      )
    } finally {
      await opened.close()
    }
  })

  it('is brought back over what is there, which is kept beside it', async () => {
    const kept = machine('two')
    const { oldData, oldFiles } = await restoreBackup(kept, backup, silent)
    assert.ok(oldData !== null && existsSync(oldData))
    assert.ok(oldFiles !== null && existsSync(oldFiles))
  })

  it('is not served with what was erased where it was put there in another way', async () => {
    const kept = machine('three')
    cpSync(join(folder, 'one', 'keys'), join(folder, 'three', 'keys'), { recursive: true })
    const list = erasureListIn(keysFolderOf(kept) ?? '')
    const whole = readFileSync(list, 'utf8')
    // As if the last lines had come later: this machine knows of fewer when it restores.
    writeFileSync(list, whole.split('\n').slice(0, 2).join('\n').concat('\n'))
    await restoreBackup(kept, backup, silent)
    const early = await open(kept)
    assert.notEqual(await seen(early, kept, erased), null)
    await early.close()
    writeFileSync(list, whole)
    const told: string[] = []
    const opened = await openDatabase(kept.database, (line) => told.push(line), { erasures: list })
    try {
      assert.ok(told.some((line) => /erased again/.test(line)))
      const gone = await opened.data.actingAs({ person: erased.person, caseId: erased.caseId }, (tx) =>
        readCase(tx, erased.caseId),
      )
      assert.equal(gone, null)
    } finally {
      await opened.close()
    }
    assert.equal(await eraseAgainIn(kept, silent), false)
    // The files went with it, at the latest when the command looked.
    assert.equal(existsSync(fileOf(kept, erased)), false)
    appendFileSync(list, 'nonsense\n')
    await assert.rejects(
      openDatabase(kept.database, silent, { erasures: list }),
      /The list of what was erased is spoilt/,
    )
    writeFileSync(list, whole)
  })

  it('wraps the keys anew with another master key, and every document opens', async () => {
    const kept = machine('two')
    const keysFolder = keysFolderOf(kept) ?? ''
    const app = { user_id: randomUUID(), secret: randomBytes(20) }
    const before = await open(kept)
    const { wrapped: sealed, master: first } = openKeys(keysFolder).wrap(app.secret)
    const { database } = accountsOf(before).signIn
    await database
      .insertInto('sign_in.user')
      .values({ id: app.user_id, email: 'an-adviser@example.org', name: 'An adviser', email_verified: true })
      .execute()
    await database
      .insertInto('sign_in.one_time_code')
      .values({ user_id: app.user_id, sealed, master: first })
      .execute()
    await before.close()
    const { master, wrapped } = await newMasterKey(kept, silent)
    assert.equal(master, 'master-0002.key')
    assert.ok(wrapped >= 4)
    assert.equal((await newMasterKey(kept, silent, { isNew: false })).wrapped, 0)
    rmSync(join(folder, 'two', 'keys', 'master-0001.key'))
    const opened = await open(kept)
    try {
      assert.notEqual(await seen(opened, kept, made[1] as Made), null)
      // What somebody proves who they are with goes on as well.
      const row = await accountsOf(opened)
        .signIn.database.selectFrom('sign_in.one_time_code')
        .select(['sealed', 'master'])
        .executeTakeFirstOrThrow()
      assert.equal(row.master, master)
      assert.deepEqual(Buffer.from(openKeys(keysFolder).unwrap(row.sealed, row.master)), app.secret)
    } finally {
      await opened.close()
    }
  })
})

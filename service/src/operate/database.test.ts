import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { noDatabase } from '../../proof/database.ts'

const program = fileURLToPath(new URL('database.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'way-forward-'))
chmodSync(folder, 0o711)
const place: Readonly<Record<string, string>> =
  process.getuid?.() === 0 ? { TMPDIR: folder } : { TMPDIR: folder, DATA_FOLDER: join(folder, 'data') }
after(() => rmSync(folder, { recursive: true }))

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    env: { ...process.env, ...place, ...env },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('the command for the database', () => {
  it('says what it can do', () => {
    for (const word of ['--help', 'help', '-h']) {
      const { status, stdout } = run([word])
      assert.equal(status, 0)
      assert.match(stdout, /backup FOLDER[\s\S]*restore FOLDER[\s\S]*roles/)
    }
    assert.equal(run([]).status, 2)
  })

  it('says what is wrong with what it was told', () => {
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [['mend'], /There is no command "mend"/],
      [['toString'], /There is no command "toString"/],
      [['backup'], /Name one folder: backup FOLDER/],
      [['restore', 'a', 'b'], /Name one folder/],
      [['status', 'now'], /status takes nothing after it/],
    ]
    for (const [args, says] of wrong) {
      const { status, stderr } = run(args)
      assert.equal(status, 2)
      assert.match(stderr, says)
      assert.match(stderr, /npm run database/)
    }
  })

  it('says which address it lacks, or that the server is away, without a password', () => {
    const env = { DATA_FOLDER: '', DATABASE_URL: 'postgresql://way_forward_web:planted-0451@127.0.0.1:9/d' }
    for (const [args, says] of [
      [['backup', 'b'], /Set DATABASE_BACKUP_URL/],
      [['restore', 'b'], /Set DATABASE_OWNER_URL/],
      [['migrate'], /Set DATABASE_OWNER_URL/],
      [['status'], /ECONNREFUSED/],
    ] as const) {
      const { status, stdout, stderr } = run(args, env)
      assert.equal(status, 1)
      assert.match(stderr, says)
      assert.doesNotMatch(stdout + stderr, /planted-0451|\n\s+at /)
    }
  })

  it('prints the roles, with new passwords each time and the addresses to set', () => {
    const [one, two] = [run(['roles']).stdout, run(['roles']).stdout]
    const passwords = [...one.matchAll(/password '(\w+)'/g)].map(([, password]) => password)
    assert.equal(new Set(passwords).size, 7)
    for (const password of passwords) {
      assert.match(one, new RegExp(`DATABASE_\\w+=postgresql://way_forward_\\w+:${password}@HOST`))
      assert.ok(!two.includes(password ?? ''))
    }
    assert.match(one, /create database way_forward owner way_forward_owner/)
  })

  it('makes, backs up and restores the service’s own database', { skip: noDatabase }, () => {
    const before = run(['status'])
    assert.equal(before.status, 1)
    assert.match(before.stdout, /It is not running; the service starts it\.[\s\S]*It lacks: 0001-roles/)
    assert.match(run(['migrate']).stdout, /The tables are up to date/)
    assert.match(run(['status']).stdout, /Its tables are up to date/)
    const backup = join(folder, 'backup')
    const made = run(['backup', backup])
    assert.equal(made.status, 0, made.stderr)
    assert.match(made.stdout, /The backup is in .*backup \(\d+ MB\)[\s\S]*does not hold the keys/)
    assert.match(run(['backup', backup]).stderr, /is already there/)
    const restored = run(['restore', backup])
    assert.equal(restored.status, 0, restored.stderr)
    // The list of erasures holds no withdrawal: whoever restores has to tell people.
    assert.match(restored.stdout, /taken back since \d{4}-\d\d-\d\d \d\d:\d\d UTC/)
    const kept = /What was there is kept in (.*);/.exec(restored.stdout)?.[1]
    assert.ok(kept?.split(' and ').every((each) => existsSync(each)))
    assert.match(run(['erase-again']).stdout, /Nothing that was erased is there/)
    assert.match(run(['new-master-key']).stdout, /0 keys are wrapped with master-0002\.key/)
    assert.match(run(['wrap-again']).stdout, /0 keys are wrapped with master-0002\.key/)
    assert.match(run(['new-certificate-key']).stdout, /signed with the key [0-9a-f]{32}/)
    assert.match(run(['restore', backup]).stdout, /The backup is restored/)
    assert.match(run(['status']).stdout, /Its tables are up to date/)
  })
})

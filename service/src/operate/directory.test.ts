import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { noDatabase, type TestData, testData } from '../../proof/database.ts'
import { environmentWith } from '../config.ts'
import { findEntries } from '../directory/find-entries.ts'
import { reportEntry } from '../directory/report-entry.ts'
import { runDirectory } from './directory-command.ts'

const program = fileURLToPath(new URL('directory.ts', import.meta.url))

describe('the operator’s command for the directory', { skip: noDatabase }, () => {
  let here: TestData
  const folder = mkdtempSync(join(tmpdir(), 'directory-'))
  before(async () => {
    here = await testData()
  })
  after(async () => {
    rmSync(folder, { recursive: true })
    await here.close()
  })

  /** What the command prints, and how it ends. */
  const run = async (args: readonly string[]) => {
    const texts = { out: '', err: '' }
    const code = await runDirectory(args, {
      withData: (work) => work(here.operatorData),
      out: async (text) => {
        texts.out += text
        return true
      },
      say: (line) => {
        texts.err += `${line}\n`
      },
    })
    return { ...texts, code }
  }
  const file = (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  const head = 'gss_code,role,organisation,email,source_kind'

  it('explains itself, and what it cannot take', async () => {
    assert.equal((await run(['--help'])).code, 0)
    for (const [args, says] of [
      [[], /^npm run directory/m],
      [['bogus'], /There is no command "bogus"/],
      [['export', 'x'], /takes nothing/],
      [['reports', '--page', '0'], /--page is "0"/],
      [['hide', 'nobody'], /no role "nobody"/],
      [['constructor'], /There is no command/],
      [['import'], /Write: import FILE/],
      [['export', '--dry-run'], /has no --dry-run/],
      [['reports', '--page', '0'], /--page is "0"/],
      [['import', 'a.csv', '--wrong'], /--wrong/],
      [['hide', 'nobody'], /no role "nobody"/],
    ] as const) {
      const { code, out, err } = await run(args)
      assert.equal(code, 2, args.join(' '))
      assert.match(out + err, says)
    }
  })

  it('prints a template that an import takes', async () => {
    const { out, code } = await run(['template'])
    assert.equal(code, 0)
    assert.match(out, /^gss_code,authority,role,.*\r\n$/)
  })

  it('shows a dry run, imports, and says what it did', async () => {
    const path = file('stockport.csv', `${head}\nE08000007,pals,The desk,desk@example.org,own page\n`)
    const dry = await run(['import', path, '--dry-run'])
    assert.equal(dry.code, 0, dry.err)
    assert.match(dry.out, /^\+ E08000007 {2}pals {2}The desk/m)
    assert.match(dry.out, /Nothing was changed. It would be: 1 added, 0 changed/)
    assert.match((await run(['import', path])).out, /Done: 1 added, 0 changed, 0 removed, 0 unchanged/)
    assert.match((await run(['import', path])).out, /Done: 0 added, 0 changed, 0 removed, 1 unchanged/)
    const changed = file('stockport.csv', `${head}\nE08000007,pals,The desk,,own page\n`)
    assert.match((await run(['import', changed])).out, /email: "desk@example.org" → \(nothing\)/)
  })

  it('names every fault and changes nothing', async () => {
    const path = file('bad.csv', `${head}\nE08000007,pals,Good,,own page\nE0,nobody,Bad,x,mine\n`)
    const { code, err } = await run(['import', path])
    assert.equal(code, 1)
    assert.match(err, /^row 3, role: is "nobody"/m)
    assert.match(err, /^row 3, email: /m)
    assert.match(err, /Nothing was changed/)
    const { total } = await here.data.asPublic((tx) =>
      findEntries(tx, { text: 'good' }, { number: 1, size: 1 }),
    )
    assert.equal(total, 0)
  })

  it('says what to do about a file that is none', async () => {
    for (const [args, says] of [
      [['import', join(folder, 'nothing.csv')], /There is no file/],
      [['import', file('bytes.csv', '\0\0')], /no CSV file/],
      [['import', file('none.json', '{}')], /neither a page of services/],
      [['import', 'http://example.org/feed'], /over https only/],
      [['import', 'https://localhost/feed'], /private network/],
    ] as const) {
      const { code, err } = await run(args)
      assert.equal(code, 1, args.join(' '))
      assert.match(err, says)
    }
  })

  it('takes a feed, with the area of services that name none', async () => {
    const feed = file(
      'feed.json',
      JSON.stringify({
        contents: [
          {
            id: '5c2b7f0e-9d4a-4e1b-8f36-a1d07c95e2b4',
            name: 'Parent carer forum',
            status: 'active',
            attributes: [{ id: 'a', taxonomy_term: { id: 't', name: 'Parent carer forum' } }],
          },
          { id: 'b', name: 'Swimming', status: 'active' },
        ],
      }),
    )
    const without = await run(['import', feed])
    assert.equal(without.code, 1)
    assert.match(without.err, /give --area/)
    assert.equal((await run(['import', feed, '--area', 'nowhere'])).code, 2)
    const { out, err, code } = await run(['import', feed, '--area', 'stockport'])
    assert.equal(code, 0, err)
    assert.match(err, /1 service is passed over/)
    assert.match(out, /^\+ E08000007 {2}support-group {2}Parent carer forum/m)
  })

  it('exports what an import reads back unchanged', async () => {
    const { out, code } = await run(['export'])
    assert.equal(code, 0)
    const path = file('all.csv', out)
    assert.ok(readFileSync(path, 'utf8').includes('The desk'))
    assert.match(
      (await run(['import', path, '--remove-missing'])).out,
      /0 added, 0 changed, 0 removed, 607 unchanged/,
    )
  })

  it('lists reports without obeying them, and settles one', async () => {
    const { things } = await here.data.asPublic((tx) =>
      findEntries(tx, { text: 'desk' }, { number: 1, size: 1 }),
    )
    const entry = things[0]?.entry.id ?? ''
    const says = 'Wrong\u001b[2J number\u202e\nsecond line'
    assert.equal(await here.data.asPublic((tx) => reportEntry(tx, { entry, says })), 'taken')
    const { out } = await run(['reports'])
    assert.match(out, /> Wrong/)
    assert.match(out, /> second line/)
    assert.ok(!out.includes('\u001b') && !out.includes('\u202e'))
    const id = /^([0-9a-f-]{36}) /m.exec(out)?.[1] ?? ''
    assert.equal((await run(['settle', id])).code, 0)
    assert.equal((await run(['settle', id])).code, 1)
    assert.match((await run(['reports'])).out, /No report waits/)
  })

  it('tells how fresh the directory is, and hides and shows a role', async () => {
    const { out } = await run(['freshness'])
    assert.match(out, /^ {2}send-team +70 +15 +83 +2018-08-01$/m)
    assert.match((await run(['hide', 'healthwatch'])).out, /Hidden: healthwatch/)
    assert.match((await run(['show', 'healthwatch'])).out, /Every role is shown/)
  })

  it('takes each piece of an export in turn, and ends where nobody reads any more', async () => {
    let pieces = 0
    const code = await runDirectory(['export'], {
      withData: (work) => work(here.operatorData),
      out: async () => {
        pieces += 1
        return false
      },
      say: () => undefined,
    })
    assert.deepEqual([code, pieces], [0, 1])
  })
})

describe('the program', { skip: noDatabase }, () => {
  let here: TestData
  before(async () => {
    here = await testData()
  })
  after(() => here.close())

  const address = (user: string): string => {
    const login = here.loginAs(user)
    if ('url' in login) return login.url
    return `postgresql://${user}@localhost/${login.database}?host=${encodeURIComponent(login.socketFolder)}`
  }

  /** What the program prints, and how it ends. */
  const start = async (args: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
    const child = spawn(process.execPath, [program, ...args], {
      env: environmentWith({
        DATABASE_URL: address('way_forward_web'),
        DATABASE_OPERATOR_URL: address('way_forward_operate'),
        DATA_FOLDER: '',
        ...environment,
      }),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const texts = { out: '', err: '' }
    child.stdout.on('data', (chunk: Buffer) => {
      texts.out += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      texts.err += chunk.toString()
    })
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
    return { ...texts, code }
  }
  it('works on a given server, and says which address it needs', async () => {
    const exported = await start(['export'])
    assert.equal(exported.code, 0, exported.err)
    assert.match(exported.out, /^gss_code,authority,role,/)
    const { code, err } = await start(['reports'], { DATABASE_OPERATOR_URL: '' })
    assert.equal(code, 1)
    assert.match(err, /Set DATABASE_OPERATOR_URL/)
    assert.equal((await start(['--bogus'])).code, 2)
  })
})

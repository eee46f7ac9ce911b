import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { describe, it } from 'node:test'
import { readFiles } from './config/files.ts'
import { readOperate } from './config/operate.ts'
import { readConfig, readDatabase } from './config.ts'

describe('the configuration', () => {
  it('has a value for everything where nothing is set', () => {
    const database = { kind: 'own', folder: null }
    const expected = {
      ...readOperate({}),
      port: 3000,
      origin: null,
      holidaysFile: null,
      contact: null,
      database,
      isDemo: true,
      keysFolder: null,
      keptMonths: null,
      isBehindProxy: false,
      providersMayBeLocal: false,
      postcodes: null,
      mail: { kind: 'folder', folder: null },
      worker: 'here',
      files: readFiles({}),
    }
    assert.deepEqual(readConfig({}), expected)
    const names = ['PORT', 'PUBLIC_ORIGIN', 'HOLIDAYS_FILE', 'CONTACT', 'DATA_FOLDER', 'DATABASE_URL']
    assert.deepEqual(readConfig(Object.fromEntries(names.map((name) => [name, '']))), expected)
  })

  it('takes what is set', () => {
    assert.deepEqual(
      readConfig({
        PORT: '8080',
        PUBLIC_ORIGIN: 'https://wayforward.example',
        HOLIDAYS_FILE: 'holidays.json',
        CONTACT: 'help@wayforward.example',
        DATA_FOLDER: '/data',
        KEYS_FOLDER: '/keys',
        PROXY: 'yes',
      }),
      {
        ...readOperate({}),
        port: 8080,
        origin: 'https://wayforward.example',
        holidaysFile: 'holidays.json',
        contact: 'help@wayforward.example',
        database: { kind: 'own', folder: resolve('/data') },
        isDemo: false,
        keysFolder: resolve('/keys'),
        keptMonths: null,
        isBehindProxy: true,
        providersMayBeLocal: false,
        postcodes: null,
        mail: { kind: 'folder', folder: null },
        worker: 'here',
        files: readFiles({}),
      },
    )
    assert.equal(readConfig({ PORT: '0' }).port, 0)
    assert.equal(readConfig({ PORT: '65535' }).port, 65_535)
    assert.equal(readConfig({ CONTACT: 'https://a.example/contact' }).contact, 'https://a.example/contact')
  })

  it('is a demonstration only where nobody set it up, or where it is asked for', () => {
    const web = 'postgresql://way_forward_web:secret@db.example:5432/way_forward'
    assert.equal(readConfig({}).isDemo, true)
    assert.equal(readConfig({ DEMO: 'no' }).isDemo, false)
    for (const set of [
      { DATA_FOLDER: '/data' },
      { PUBLIC_ORIGIN: 'https://a.example' },
      { DATABASE_URL: web },
    ]) {
      assert.equal(readConfig(set).isDemo, false)
      assert.equal(readConfig({ ...set, DEMO: 'yes' }).isDemo, true)
    }
    assert.throws(() => readConfig({ DEMO: 'true' }), /^Error: DEMO is "true"\. Write yes or no/)
  })

  it('asks for the folder of the keys, and for every login of accounts, where somebody runs the server', () => {
    const login = (name: string) => `postgresql://${name}:secret@db.example:5432/way_forward`
    const all = {
      DATABASE_URL: login('a'),
      DATABASE_SIGN_IN_URL: login('b'),
      DATABASE_WORK_URL: login('c'),
      DATABASE_JOBS_URL: login('d'),
    }
    assert.throws(() => readConfig(all), /^Error: KEYS_FOLDER is not set/)
    const { database } = readConfig({ ...all, KEYS_FOLDER: '/keys', FILES_FOLDER: '/files' })
    assert.deepEqual(database.kind === 'given' && database.accounts, {
      signIn: login('b'),
      work: login('c'),
      jobs: login('d'),
    })
    const { DATABASE_JOBS_URL: _, ...some } = all
    assert.throws(() => readConfig({ ...some, KEYS_FOLDER: '/keys' }), /DATABASE_JOBS_URL together/)
  })

  it('takes a postcode service, over https or on this machine, and where its answer has the code', () => {
    const address = 'https://postcodes.example/{postcode}'
    assert.deepEqual(readConfig({ POSTCODE_SERVICE: address }).postcodes, {
      address,
      paths: [
        ['result', 'codes', 'admin_county'],
        ['result', 'codes', 'admin_district'],
      ],
    })
    const own = { POSTCODE_SERVICE: 'http://localhost:8000/{postcode}', POSTCODE_PATHS: 'gss, area.code' }
    assert.deepEqual(readConfig(own).postcodes?.paths, [['gss'], ['area', 'code']])
    for (const wrong of [
      'https://postcodes.example/',
      'http://postcodes.example/{postcode}',
      'https://{postcode}.example/',
      '{postcode}',
      'file:///{postcode}',
    ]) {
      assert.throws(
        () => readConfig({ POSTCODE_SERVICE: wrong }),
        /^Error: POSTCODE_SERVICE is ".*{postcode}/,
      )
    }
    assert.throws(() => readConfig({ POSTCODE_SERVICE: address, POSTCODE_PATHS: 'a..b' }), /POSTCODE_PATHS/)
    assert.throws(() => readConfig({ POSTCODE_PATHS: 'a.b' }), /POSTCODE_SERVICE is not/)
  })

  it('says what to write in place of a wrong port', () => {
    for (const PORT of ['65536', '-1', '3000a', '0x10', '1e3', ' 80', '3.5', '999999']) {
      assert.throws(() => readConfig({ PORT }), /^Error: PORT is ".*"\. Write a number from 0 to 65535/, PORT)
    }
  })

  it('says what to write in place of a wrong origin', () => {
    for (const PUBLIC_ORIGIN of [
      'wayforward.example',
      'https://wayforward.example/',
      'https://wayforward.example/path',
      'ftp://wayforward.example',
      'https://user@wayforward.example',
      'javascript:alert(1)',
    ]) {
      assert.throws(
        () => readConfig({ PUBLIC_ORIGIN }),
        /^Error: PUBLIC_ORIGIN is .*without a path/,
        PUBLIC_ORIGIN,
      )
    }
  })

  it('says what to write in place of a wrong contact', () => {
    for (const CONTACT of ['help', 'http://a.example', 'a b@c.d', 'javascript:alert(1)@x', '@a.b', 'a@']) {
      assert.throws(() => readConfig({ CONTACT }), /^Error: CONTACT is .*Write an email address/, CONTACT)
    }
  })
})

describe('where the data is', () => {
  const web = 'postgresql://way_forward_web:secret@db.example:5432/way_forward'

  it('takes the addresses of a server that somebody runs', () => {
    const none = { owner: null, operator: null, backup: null, accounts: null }
    assert.deepEqual(readDatabase({ DATABASE_URL: web }), { kind: 'given', web, ...none })
    const all = {
      DATABASE_URL: 'postgres://a@%2Fvar%2Frun%2Fpostgresql/way_forward',
      DATABASE_OWNER_URL: 'postgres://b@h/d',
      DATABASE_OPERATOR_URL: 'postgres://c@h/d?sslmode=require',
      DATABASE_BACKUP_URL: 'postgres://d@h/d',
    }
    assert.deepEqual(readDatabase(all), {
      kind: 'given',
      web: all.DATABASE_URL,
      owner: all.DATABASE_OWNER_URL,
      operator: all.DATABASE_OPERATOR_URL,
      backup: all.DATABASE_BACKUP_URL,
      accounts: null,
    })
  })

  it('refuses what is not an address of a login, and does not repeat its password', () => {
    for (const name of [
      'DATABASE_URL',
      'DATABASE_OWNER_URL',
      'DATABASE_OPERATOR_URL',
      'DATABASE_BACKUP_URL',
    ]) {
      for (const text of [
        'secret',
        'mysql://a:secret@h/d',
        'postgresql://h/secret',
        'postgresql://a:secret@h',
        '/secret',
      ]) {
        const read = () => readDatabase({ DATABASE_URL: web, [name]: text })
        assert.throws(read, (error: Error) => {
          assert.match(
            error.message,
            new RegExp(`^${name} is not the address of a PostgreSQL login\\. Write it as`),
          )
          assert.doesNotMatch(error.message, /secret/)
          return true
        })
      }
    }
  })

  it('refuses settings that speak against each other', () => {
    assert.throws(() => readDatabase({ DATABASE_URL: web, DATA_FOLDER: 'data' }), /leave one of them out/)
    assert.throws(() => readDatabase({ DATABASE_OWNER_URL: web }), /but DATABASE_URL is not/)
  })
})

describe('how long cases are kept', () => {
  it('is for as long as families want, unless it is said', () => {
    assert.equal(readConfig({}).keptMonths, null)
    assert.equal(readConfig({ RETENTION_MONTHS: '24' }).keptMonths, 24)
    for (const months of ['5', '0', '361', '-6', '12.5', 'a year'])
      assert.throws(
        () => readConfig({ RETENTION_MONTHS: months }),
        /Write a whole number of months from 6 to 360/,
      )
  })
})

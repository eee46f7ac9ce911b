/** The desk of a mediation service with many open matters against one with few, and by two web processes against one. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishedCalendar } from '@way-forward/law'
import { systemClock } from '../../service/src/clock.ts'
import { accountForServer } from '../../service/src/db/account.ts'
import { openData, openWorkData } from '../../service/src/db/acting.ts'
import { openSession } from '../../service/src/db/connect.ts'
import { logins } from '../../service/src/db/logins.ts'
import { migrate } from '../../service/src/db/migrate.ts'
import { databaseSql } from '../../service/src/db/roles.ts'
import { administrator, startServer as startDatabase } from '../../service/src/db/server.ts'
import { lookAtOpenMatters } from '../../service/src/mediation/desk/look-at-matters.ts'
import { middle } from '../alternate.mjs'
import { openAccounts, signInAll } from '../cases/accounts.mjs'
import { askMany } from '../cases/ask.mjs'
import { startServer } from '../load/processes.mjs'
import { matterStatements } from './matter-rows.mjs'

const counts = [10_000, 100]
const name = 'mediation_desk'
const lists = ['us', 'late', 'week', 'others', 'all']

/** @param {{isQuick: boolean}} options @returns {Promise<readonly object[]>} the figures */
export async function mediationDeskFigures({ isQuick }) {
  const today = systemClock.today()
  const folder = mkdtempSync(join(tmpdir(), 'way-forward-bench-'))
  chmodSync(folder, 0o755)
  const keysFolder = mkdtempSync(join(tmpdir(), 'way-forward-keys-'))
  const database = await startDatabase({
    folder: join(folder, 'server'),
    account: accountForServer(),
    say: () => undefined,
  })
  const login = (user) => database.loginAs(user, name)
  const servers = []
  try {
    const looked = await fill(database, login, today)
    const cookies = await signedIn(login, keysFolder)
    for (let at = 0; at < 2; at++) {
      const told = JSON.stringify({ login: login(logins.web), keysFolder, today })
      servers.push(await startServer(new URL('../cases/page-server.mjs', import.meta.url), [told]))
    }
    const ports = servers.map(({ port }) => port)
    await assertShown(ports[0], cookies)
    const questions = cookies.map((cookie) =>
      lists.map((list) => ({ path: `/mediation?list=${list}`, cookie })),
    )
    const growth = await growthOf(ports, questions, isQuick)
    const rate = await rateOf(ports, questions[0], isQuick)
    return [
      {
        name: 'mediation-desk-growth',
        value: growth.ratio,
        atMost: 1.5,
        unit: 'times the 95th percentile',
        detail: `${growth.times}, a desk of 10,000 open matters against one of 100, ${lists.length} of its lists in turn; all lines written anew in ${looked.toFixed(1)} s`,
      },
      {
        name: 'mediation-desk-two-processes',
        value: rate.two / rate.one,
        unit: 'times the pages a second',
        detail: `${Math.round(rate.two)} by two processes against ${Math.round(rate.one)} by one, of the desk of 10,000; the load and the database share two cores with them`,
      },
    ]
  } finally {
    for (const { stop } of servers) stop()
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
    rmSync(keysFolder, { recursive: true })
  }
}

/** Makes the database, and has the worker write its lines. @returns the seconds that the latter took */
async function fill(database, login, today) {
  const first = await openSession(database.loginAs(administrator, 'postgres'))
  await first.query(databaseSql(name))
  await first.close()
  await migrate(login(logins.owner))
  const admin = await openSession(login(administrator))
  await admin.query('set session_replication_role = replica; set synchronous_commit = off; set jit = off')
  for (const statement of matterStatements({ counts, today })) await admin.query(statement)
  const work = openWorkData(login(logins.work))
  const started = performance.now()
  try {
    const looked = await lookAtOpenMatters(work, { today, calendar: publishedCalendar })
    assert.equal(looked, counts[0] + counts[1])
  } finally {
    await work.close()
  }
  const seconds = (performance.now() - started) / 1000
  await admin.query('vacuum (analyze)')
  await admin.close()
  return seconds
}

/** One adviser of each service. */
async function signedIn(login, keysFolder) {
  const data = openData(login(logins.web))
  const accounts = await openAccounts({ login: login(logins.signIn), keysFolder, data })
  try {
    const people = counts.map((_, at) => idOf('adviser', at + 1))
    return await signInAll(accounts.auth, people)
  } finally {
    await accounts.close()
    await data.close()
  }
}

async function assertShown(port, [many, few]) {
  const page = async (cookie) =>
    (await fetch(`http://127.0.0.1:${port}/mediation?list=us`, { headers: { cookie } })).text()
  for (const [cookie, count] of [
    [many, '999\\+'],
    [few, '100|[0-9]{1,2}'],
  ]) {
    const shown = await page(cookie)
    assert.match(shown, new RegExp(`All open \\((?:${count})\\)`))
    assert.equal(shown.match(/href="\/mediation\/[0-9a-f-]{36}"/g)?.length, 25)
  }
}

async function growthOf(ports, [many, few], isQuick) {
  const times = isQuick ? 20 : 60
  const repeated = (questions) => Array.from({ length: times }, () => questions).flat()
  const one = async (questions) => {
    const asked = await askMany({ ports, questions: repeated(questions), connections: 1 })
    return asked.times.toSorted((a, b) => a - b)[Math.floor(asked.times.length * 0.95)]
  }
  // The first is thrown away: it makes the code quick and the statements known.
  await one(many)
  await one(few)
  const seen = []
  for (let round = 0; round < (isQuick ? 3 : 7); round++) {
    const pair = round % 2 === 0 ? [few, many] : [many, few]
    const measured = new Map()
    for (const questions of pair) measured.set(questions, await one(questions))
    seen.push([measured.get(few), measured.get(many)])
  }
  const ms = (at) => `${middle(seen.map((pair) => pair[at])).toFixed(1)} ms`
  return { ratio: middle(seen.map(([a, b]) => b / a)), times: `${ms(1)} to ${ms(0)}` }
}

async function rateOf(ports, questions, isQuick) {
  const milliseconds = isQuick ? 2_000 : 5_000
  const rate = async (some) => {
    const { answers, seconds } = await askMany({ ports: some, questions, connections: 8, milliseconds })
    return answers / seconds
  }
  const seen = []
  for (let round = 0; round < (isQuick ? 3 : 6); round++) {
    const one = await rate(ports.slice(0, 1))
    seen.push({ one, two: await rate(ports) })
  }
  return { one: middle(seen.map(({ one }) => one)), two: middle(seen.map(({ two }) => two)) }
}

/** As the database makes it. */
function idOf(kind, n) {
  const hex = createHash('md5').update(`${kind} ${n}`).digest('hex')
  return [8, 12, 16, 20, 32].map((end, at, ends) => hex.slice(at === 0 ? 0 : ends[at - 1], end)).join('-')
}

/** Pages of cases and desks among a million cases against a hundred thousand, how many a second, and all looked at again. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishedCalendar } from '@way-forward/law'
import { lookAtAll } from '../../service/src/cases/reminders/look-at-due.ts'
import { systemClock } from '../../service/src/clock.ts'
import { openData, openWorkData } from '../../service/src/db/acting.ts'
import { openSession } from '../../service/src/db/connect.ts'
import { logins } from '../../service/src/db/logins.ts'
import { administrator } from '../../service/src/db/server.ts'
import { middle } from '../alternate.mjs'
import { startServer } from '../load/processes.mjs'
import { openAccounts, signInAll } from './accounts.mjs'
import { askMany } from './ask.mjs'
import { earlierLaw, familiesOfDesk, nameOfId } from './case-rows.mjs'
import { startCaseServer } from './case-server.mjs'

/** Web processes: one for each core. */
const processes = 2
/** Pages a second, and seconds for looking at a million cases, that are asked for. */
const limits = { pagesASecond: 300, secondsOfAMillion: 180, growth: 1.5 }

/**
 * @param {{isQuick: boolean, kept: string | null}} options `kept`: the folder in which the databases stay from run to run
 * @returns {Promise<readonly object[]>} the figures
 */
export async function caseFigures({ isQuick, kept }) {
  const today = systemClock.today()
  const counts = isQuick ? [10_000, 100_000] : [100_000, 1_000_000]
  const server = await startCaseServer({ counts, today, folder: kept })
  const keysFolder = mkdtempSync(join(tmpdir(), 'way-forward-keys-'))
  try {
    const made = server.databases
      .map(({ count, madeIn }) => `${number(count)} cases made in ${madeIn.toFixed(0)} s`)
      .join(', ')
    console.error(made)
    return [
      ...(await pageFigures(server.databases, { today, keysFolder, isQuick })),
      await lookFigure(server.databases.at(-1), today),
    ]
  } finally {
    rmSync(keysFolder, { recursive: true })
    await server.stop()
  }
}

async function pageFigures(databases, { today, keysFolder, isQuick }) {
  const rounds = isQuick ? 3 : 7
  const asked = { pages: isQuick ? 150 : 300, desks: isQuick ? 20 : 40 }
  const sites = []
  try {
    for (const database of databases) {
      sites.push(await openSite(database, { today, keysFolder, rounds, asked }))
    }
    const pages = await growth(
      sites,
      rounds,
      ({ ports }, questions) => ({ ports, questions, connections: 2 }),
      'pages',
    )
    const desks = await growth(
      sites,
      rounds,
      ({ ports }, questions) => ({ ports, questions, connections: 1 }),
      'desks',
    )
    const rate = await rateOf(sites.at(-1), isQuick)
    const [few, many] = databases.map(({ count }) => number(count))
    return [
      {
        name: 'case-page-growth',
        value: pages.ratio,
        atMost: limits.growth,
        unit: 'times the 95th percentile',
        detail: `${pages.times}, among ${many} cases against ${few}; each the first of its reader today, two at once`,
      },
      {
        name: 'desk-growth',
        value: desks.ratio,
        atMost: limits.growth,
        unit: 'times the 95th percentile',
        detail: `${desks.times}, a desk of ${familiesOfDesk} families among ${many} cases against ${few}, one at a time`,
      },
      {
        name: 'case-pages-vs-limit',
        value: rate.pages / limits.pagesASecond,
        atLeast: 1,
        unit: `times the ${limits.pagesASecond} a second`,
        detail: `${number(Math.round(rate.pages))} a second among ${many} cases, ${processes} processes ${rate.busy} busy, each reader signed in`,
      },
    ]
  } finally {
    for (const { stop } of sites) stop()
  }
}

/** The service over one database, with people signed in: for each round other cases and other desks. */
async function openSite({ count, login }, { today, keysFolder, rounds, asked }) {
  const data = openData(login(logins.web))
  const accounts = await openAccounts({ login: login(logins.signIn), keysFolder, data })
  const servers = []
  try {
    // Spread over all of them, so that what one page read helps no other.
    const spread = (most, wanted) =>
      Array.from({ length: wanted }, (_, at) => 1 + Math.floor((at * most) / wanted))
    const cases = spread(count, (rounds + 1) * asked.pages)
    const desks = spread(Math.floor(count / familiesOfDesk), (rounds + 1) * asked.desks)
    const families = await signInAll(
      accounts.auth,
      cases.map((n) => idOf('parent', n)),
    )
    const advisers = await signInAll(
      accounts.auth,
      desks.map((n) => idOf('adviser', n)),
    )
    for (let at = 0; at < processes; at++) {
      const told = JSON.stringify({ login: login(logins.web), keysFolder, today })
      servers.push(await startServer(new URL('./page-server.mjs', import.meta.url), [told]))
    }
    const inRounds = (questions, size) =>
      Array.from({ length: rounds + 1 }, (_, round) => questions.slice(round * size, (round + 1) * size))
    const site = {
      servers,
      ports: servers.map(({ port }) => port),
      pages: inRounds(
        cases.map((n, at) => ({ path: `/cases/${idOf('case', n)}`, cookie: families[at] })),
        asked.pages,
      ),
      desks: inRounds(
        desks.map((_, at) => ({ path: '/desk', cookie: advisers[at] })),
        asked.desks,
      ),
      stop: () => {
        for (const server of servers) server.stop()
      },
    }
    await assertShown(site)
    // The first round is thrown away: it makes the code quick and the statements known.
    for (let again = 0; again < 3; again++)
      await askMany({ ...site, questions: site.pages[0], connections: 4 })
    await askMany({ ...site, questions: site.desks[0], connections: 2 })
    return site
  } catch (error) {
    for (const server of servers) server.stop()
    throw error
  } finally {
    await accounts.close()
    await data.close()
  }
}

/** Both pages are what they should be, and nobody else's case is there. */
async function assertShown({ ports, pages, desks }) {
  const get = (path, cookie) =>
    fetch(`http://127.0.0.1:${ports[0]}${path}`, { headers: { cookie }, redirect: 'manual' })
  const [[own, other]] = pages
  const page = await (await get(own.path, own.cookie)).text()
  assert.match(page, /class="case-parts/)
  assert.match(page, /Dates and facts/)
  assert.equal((await get(other.path, own.cookie)).status, 404)
  const [[desk]] = desks
  const families = (await (await get(desk.path, desk.cookie)).text()).match(
    /href="\/desk\/[^"]+"|href="\/cases\/[0-9a-f-]{36}"/g,
  )
  assert.ok(families.length >= familiesOfDesk, `a desk shows ${families.length} links`)
}

/** The 95th percentile of the second site to that of the first, by rounds in turn. */
async function growth([few, many], rounds, how, what) {
  const seen = []
  for (let round = 1; round <= rounds; round++) {
    const pair = round % 2 === 0 ? [few, many] : [many, few]
    const measured = new Map()
    for (const site of pair) {
      const { times } = await askMany(how(site, site[what][round]))
      measured.set(site, percentile(times, 0.95))
    }
    seen.push([measured.get(few), measured.get(many)])
  }
  const ms = (at) => `${middle(seen.map((pair) => pair[at])).toFixed(1)} ms`
  return { ratio: middle(seen.map(([a, b]) => b / a)), times: `${ms(1)} to ${ms(0)}` }
}

function percentile(times, part) {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))]
}

async function rateOf({ servers, ports, pages }, isQuick) {
  const questions = pages.flat()
  const seen = []
  for (let round = 0; round < (isQuick ? 4 : 8); round++) {
    for (const server of servers) await server.used()
    const { answers, seconds } = await askMany({
      ports,
      questions,
      connections: 10,
      milliseconds: isQuick ? 2_000 : 5_000,
    })
    const busy = []
    for (const server of servers) busy.push((await server.used()).busy)
    // The first round looks at each case for the first time today.
    if (round > 0) seen.push({ rate: answers / seconds, busy: Math.max(...busy) })
  }
  return {
    pages: middle(seen.map(({ rate }) => rate)),
    busy: `${Math.round(middle(seen.map(({ busy }) => busy)) * 100)}%`,
  }
}

/** Looks at all again, as after a change of law. */
async function lookFigure({ count, login }, today) {
  const admin = await openSession(login(administrator))
  await admin.query(`update cases.watch set law = '${earlierLaw}' where law <> '${earlierLaw}'`)
  await admin.query('vacuum analyze cases.watch')
  await admin.close()
  const work = openWorkData(login(logins.work))
  try {
    const started = performance.now()
    const looked = await lookAtAll(work, { today, calendar: publishedCalendar })
    const seconds = (performance.now() - started) / 1000
    assert.equal(looked, count)
    const limit = (limits.secondsOfAMillion * count) / 1_000_000
    return {
      name: 'look-again-vs-limit',
      value: limit / seconds,
      atLeast: 1,
      unit: `times as quick as ${limit} s`,
      detail: `${seconds.toFixed(0)} s for ${number(count)} cases, ${number(Math.round(count / seconds))} a second`,
    }
  } finally {
    await work.close()
  }
}

/** As the database makes it: see `idOf` of the rows. */
function idOf(kind, n) {
  const hex = createHash('md5').update(nameOfId(kind, n)).digest('hex')
  return [8, 12, 16, 20, 32].map((end, at, ends) => hex.slice(at === 0 ? 0 : ends[at - 1], end)).join('-')
}

function number(value) {
  return value.toLocaleString('en-GB')
}

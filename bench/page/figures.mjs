/** The result page against a constant string of its size, and against the same page by Express and Nunjucks. */
import assert from 'node:assert/strict'
import { alternate, middle } from '../alternate.mjs'
import { otherPages, resultPage } from './address.mjs'
import { closeLength, wordsOfPage } from './markup.mjs'
import { load, startServer } from './processes.mjs'

/** In bytes, once the white space that macros add is left out. */
const mostDifference = 0.03

/** @param {{isQuick: boolean}} options @returns {Promise<readonly object[]>} the figures */
export async function pageFigures({ isQuick }) {
  const service = await startServer('./service-server.mjs')
  try {
    const page = await read(service, resultPage)
    const constant = await read(service, '/constant')
    assert.equal(constant.body, page.body)
    assert.deepEqual(constant.headers, page.headers)

    const rival = await startServer('./express-server.mjs')
    try {
      const pages = [{ name: 'the page that is measured', path: resultPage }, ...otherPages]
      for (const each of pages) await assertSamePage(service, rival, each)
      const compare = (server, path) => comparison(service, server, path, isQuick)
      const constantly = await compare(service, '/constant')
      const byNunjucks = await compare(rival, resultPage)
      return [
        {
          name: 'result-page-vs-constant',
          value: constantly.ratio,
          atLeast: 0.33,
          unit: 'of the pages a second',
          detail: `${constantly.rates} of a constant of ${page.body.length.toLocaleString('en-GB')} characters; ${constantly.checks}`,
        },
        {
          name: 'result-page-vs-nunjucks',
          value: byNunjucks.ratio,
          atLeast: 10,
          unit: 'times the pages a second',
          detail: `${byNunjucks.rates} by Express and Nunjucks with the official macros, alike for ${pages.length} sets of answers; ${byNunjucks.checks}`,
        },
      ]
    } finally {
      rival.stop()
    }
  } finally {
    service.stop()
  }
}

/** Our page against another answer, in turn; beside the rates, the same by processor time and how busy each server was. */
async function comparison(service, server, path, isQuick) {
  const seen = { ours: [], theirs: [] }
  const measure = (name, from, address) => async () => {
    const measured = await load(from, address, isQuick ? 500 : 2000)
    seen[name].push(measured)
    return measured.rate
  }
  await warmUp(service, resultPage)
  await warmUp(server, path)
  const { ours, theirs, ratio } = await alternate(
    measure('ours', service, resultPage),
    measure('theirs', server, path),
    isQuick ? 3 : 9,
  )
  const middleOf = (name, what) => middle(seen[name].map((measured) => measured[what]))
  const byProcessor = middleOf('ours', 'ratePerProcessor') / middleOf('theirs', 'ratePerProcessor')
  const busy = ['ours', 'theirs'].map((name) => `${Math.round(middleOf(name, 'busy') * 100)}%`)
  return {
    ratio,
    rates: `${perSecond(ours)}, ${perSecond(theirs)}`,
    checks: `${byProcessor.toFixed(2)} by processor time, servers ${busy.join(' and ')} busy`,
  }
}

/** Asks until the server has had its code optimised: a slow machine would else measure that for one side alone. */
async function warmUp(server, path) {
  const wanted = 2000
  for (let answers = 0, tries = 0; answers < wanted && tries < 8; tries++) {
    answers += (await load(server, path, 1000)).answers
  }
}

/** The same headers, the same words in the same order, and as many bytes but for the white space that macros add. */
async function assertSamePage(service, rival, { name, path }) {
  const [ours, theirs] = [await read(service, path), await read(rival, path)]
  assert.deepEqual(withoutLength(theirs.headers), withoutLength(ours.headers), name)
  assertSameWords(wordsOfPage(theirs.body), wordsOfPage(ours.body), name)
  const [own, other] = [closeLength(ours.body), closeLength(theirs.body)]
  assert.ok(
    Math.abs(other / own - 1) <= mostDifference,
    `${name}: ${other} bytes by Nunjucks, ${own} by the service`,
  )
}

/** Says where two pages part, because a whole page is too much to read. */
function assertSameWords(theirs, ours, name) {
  if (theirs === ours) return
  let at = 0
  while (theirs[at] === ours[at]) at++
  const around = (words) => words.slice(Math.max(0, at - 60), at + 60)
  assert.fail(`${name}: the service says\n  ${around(ours)}\nand Nunjucks says\n  ${around(theirs)}`)
}

function withoutLength({ 'content-length': _, ...headers }) {
  return headers
}

async function read(server, path) {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, {
    headers: { 'Accept-Encoding': 'identity' },
  })
  const body = await response.text()
  assert.equal(response.status, 200, path)
  const headers = Object.fromEntries(response.headers)
  delete headers.date
  return { body, headers }
}

function perSecond(rate) {
  return `${Math.round(rate).toLocaleString('en-GB')} a second`
}

/** The result page against a constant string of its size, and against the same page by Express and Nunjucks. */
import assert from 'node:assert/strict'
import { comparison } from '../load/comparison.mjs'
import { startServer } from '../load/processes.mjs'
import { otherPages, resultPage } from './address.mjs'
import { closeLength, wordsOfPage } from './markup.mjs'

/** In bytes, once the white space that macros add is left out. */
const mostDifference = 0.03

/** @param {{isQuick: boolean}} options @returns {Promise<readonly object[]>} the figures */
export async function pageFigures({ isQuick }) {
  const service = await startServer(new URL('./service-server.mjs', import.meta.url))
  try {
    const page = await read(service, resultPage)
    const constant = await read(service, '/constant')
    assert.equal(constant.body, page.body)
    assert.deepEqual(constant.headers, page.headers)

    const rival = await startServer(new URL('./express-server.mjs', import.meta.url))
    try {
      const pages = [{ name: 'the page that is measured', path: resultPage }, ...otherPages]
      for (const each of pages) await assertSamePage(service, rival, each)
      const compare = (server, path) =>
        comparison({ server: service, path: resultPage }, { server, path }, isQuick)
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

/** Whether two servers send the same page. */
import assert from 'node:assert/strict'
import { closeLength, wordsOfPage } from './markup.mjs'

/** In bytes, once the white space that macros add is left out. */
const mostDifference = 0.03

/** The same headers, the same words in the same order, and as many bytes but for the white space that macros add. */
export async function assertSamePage(service, rival, { name, path }) {
  const [ours, theirs] = [await readPage(service, path), await readPage(rival, path)]
  assert.deepEqual(withoutLength(theirs.headers), withoutLength(ours.headers), name)
  assertSameWords(wordsOfPage(theirs.body), wordsOfPage(ours.body), name)
  const [own, other] = [closeLength(ours.body), closeLength(theirs.body)]
  assert.ok(
    Math.abs(other / own - 1) <= mostDifference,
    `${name}: ${other} bytes by Nunjucks, ${own} by the service`,
  )
}

/** A page, uncompressed, and its headers but for the time. */
export async function readPage(server, path) {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, {
    headers: { 'Accept-Encoding': 'identity' },
  })
  const body = await response.text()
  assert.equal(response.status, 200, path)
  const headers = Object.fromEntries(response.headers)
  delete headers.date
  return { body, headers }
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

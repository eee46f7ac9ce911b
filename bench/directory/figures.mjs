/** The search of the directory at 1,000 times today's entries, against a constant of its size and Express with Nunjucks. */
import assert from 'node:assert/strict'
import { middle } from '../alternate.mjs'
import { comparison } from '../load/comparison.mjs'
import { startServer } from '../load/processes.mjs'
import { assertSamePage, readPage } from '../page/same-page.mjs'
import { otherSearches, searchPage, widestSearch } from './address.mjs'
import { largeDirectory } from './large-directory.mjs'

/** Milliseconds that passes without losing the thread. */
const limitOfWidest = 1000

/** @param {{isQuick: boolean}} options @returns {Promise<readonly object[]>} the figures */
export async function directoryFigures({ isQuick }) {
  const times = isQuick ? 50 : 1000
  const directory = await largeDirectory(times)
  const servers = []
  const start = async (file) => {
    servers.push(await startServer(new URL(file, import.meta.url), [JSON.stringify(directory.login)]))
    return servers.at(-1)
  }
  try {
    const service = await start('./directory-server.mjs')
    const [page, constant] = [await readPage(service, searchPage), await readPage(service, '/constant')]
    assert.deepEqual(constant, page)
    const rival = await start('./express-server.mjs')
    const searches = [{ name: 'the search that is measured', path: searchPage }, ...otherSearches]
    for (const each of searches) await assertSamePage(service, rival, each)

    const compare = (server, path) =>
      comparison({ server: service, path: searchPage }, { server, path }, isQuick)
    const constantly = await compare(service, '/constant')
    const byNunjucks = await compare(rival, searchPage)
    const widest = await widestOf(service, isQuick ? 3 : 9)
    const size = `${directory.entries.toLocaleString('en-GB')} entries, ${times} times today’s`
    return [
      {
        name: 'directory-search-vs-constant',
        value: constantly.ratio,
        unit: 'of the pages a second',
        detail: `${constantly.rates} of a constant of ${page.body.length.toLocaleString('en-GB')} characters; ${size}; ${constantly.checks}`,
      },
      {
        name: 'directory-search-vs-nunjucks',
        value: byNunjucks.ratio,
        atLeast: 1,
        unit: 'times the pages a second',
        detail: `${byNunjucks.rates} by Express, Nunjucks and pg with the same statements, alike for ${searches.length} searches; ${byNunjucks.checks}`,
      },
      {
        name: 'directory-widest-search-vs-limit',
        value: limitOfWidest / widest,
        atLeast: 1,
        unit: `times as quick as ${limitOfWidest} ms`,
        detail: `${widest.toFixed(0)} ms for a word that stands in nearly every entry, asked alone`,
      },
    ]
  } finally {
    for (const server of servers) server.stop()
    await directory.stop()
  }
}

/** Milliseconds of the search that finds most. */
async function widestOf(service, count) {
  const seen = []
  for (let at = 0; at < count; at++) {
    const started = performance.now()
    await readPage(service, widestSearch)
    seen.push(performance.now() - started)
  }
  return middle(seen)
}

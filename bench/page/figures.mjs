/** The result page against a constant string of its size, and against the same page by Express and Nunjucks. */
import assert from 'node:assert/strict'
import { comparison } from '../load/comparison.mjs'
import { startServer } from '../load/processes.mjs'
import { otherPages, resultPage } from './address.mjs'
import { assertSamePage, readPage } from './same-page.mjs'

/** @param {{isQuick: boolean}} options @returns {Promise<readonly object[]>} the figures */
export async function pageFigures({ isQuick }) {
  const service = await startServer(new URL('./service-server.mjs', import.meta.url))
  try {
    const page = await readPage(service, resultPage)
    const constant = await readPage(service, '/constant')
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

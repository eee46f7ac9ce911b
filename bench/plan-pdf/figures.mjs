/** Plans on paper a second, by the service with Typst, against Chromium printing the page of the same plan. */
import assert from 'node:assert/strict'
import { day, publishedCalendar } from '@way-forward/law'
import { startBrowser } from '../../service/proof/browser.ts'
import { readPdf } from '../../service/proof/read-pdf.ts'
import { createApp } from '../../service/src/app.ts'
import { alternate } from '../alternate.mjs'
import { startServer } from '../load/processes.mjs'
import { lookedAtOn, origin, resultPage } from '../page/address.mjs'

/** Words of the plan that both papers must carry: its step, its days and a route that is open. */
const ofThePlan = [/SENDIASS/, /3 January 2027/, /mediation adviser/i, /disagreement resolution/i]

/** @param {{isQuick: boolean}} options @returns {Promise<readonly object[]>} the figures */
export async function planPdfFigures({ isQuick }) {
  const browser = await startBrowser()
  if (browser === null) throw new Error('no Chromium can start here')
  const service = await startServer(new URL('../page/service-server.mjs', import.meta.url))
  try {
    const clock = { today: () => day(lookedAtOn) }
    const app = createApp({ clock, calendar: publishedCalendar, origin })
    const byTypst = async () => {
      const answer = await app.request(resultPage.replace('/plan?', '/plan/plan.pdf?'))
      assert.equal(answer.status, 200)
      return new Uint8Array(await answer.arrayBuffer())
    }
    // One tab that stays open: what a service that prints with a browser would do at best.
    const tab = await browser.newPage()
    const byChromium = async () => {
      await tab.goto(`http://127.0.0.1:${service.port}${resultPage}`)
      return tab.pdf({ format: 'A4', tagged: true, outline: true })
    }
    const [ours, theirs] = [await readPdf(await byTypst()), await readPdf(await byChromium())]
    for (const { text, isTagged } of [ours, theirs]) {
      assert.ok(isTagged)
      for (const words of ofThePlan) assert.match(text, words)
    }
    const papers = isQuick ? 5 : 20
    const found = await alternate(rateOf(byTypst, papers), rateOf(byChromium, papers), isQuick ? 3 : 7)
    const perSecond = (rate) => `${rate.toFixed(1)} a second`
    return [
      {
        name: 'plan-pdf-vs-chromium',
        value: found.ratio,
        atLeast: 5,
        unit: 'times the plans a second',
        detail: `${perSecond(found.ours)} of ${ours.pages.length} pages, ${perSecond(found.theirs)} of ${theirs.pages.length} pages printed by Chromium, one after the other, both tagged`,
      },
    ]
  } finally {
    service.stop()
    await browser.close()
  }
}

/** A round: so many papers, one after the other, as a rate a second. */
function rateOf(make, papers) {
  return async () => {
    const started = performance.now()
    for (let made = 0; made < papers; made++) await make()
    return papers / ((performance.now() - started) / 1000)
  }
}

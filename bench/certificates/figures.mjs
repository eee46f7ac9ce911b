/**
 * Mediation certificates a second: issued, signed and kept in the database, and made as a PDF, against Chromium
 * printing the page of a certificate.
 */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { day, publishedCalendar } from '@way-forward/law'
import { startBrowser } from '../../service/proof/browser.ts'
import { testData } from '../../service/proof/database.ts'
import { exampleAccounts } from '../../service/proof/example-accounts.ts'
import { startListening } from '../../service/proof/listening.ts'
import { readPdf } from '../../service/proof/read-pdf.ts'
import { createApp } from '../../service/src/app.ts'
import { administrator } from '../../service/src/db/server.ts'
import { certificateAsPdf } from '../../service/src/documents/certificate-paper.ts'
import { exampleCertificates, exampleMatters } from '../../service/src/example/people.ts'
import { certificateSheet } from '../../service/src/mediation/certificate/certificate-sheet.ts'
import {
  advisedMatter,
  issued,
  keysOfTest,
} from '../../service/src/mediation/certificate/certificates-of-test.ts'
import { newCode } from '../../service/src/mediation/certificate/code.ts'
import { readCertificates } from '../../service/src/mediation/certificate/read-certificates.ts'
import { addSigningKey } from '../../service/src/mediation/certificate/signing-keys.ts'
import { castOf, inMatterAs } from '../../service/src/mediation/mediation-of-test.ts'
import { alternate } from '../alternate.mjs'

const lookedAtOn = '2026-11-21'

/** What both papers must carry: what it is, its code, its number. */
const wordsOfBoth = [
  'Mediation certificate',
  'Took part in mediation',
  'The Tribunal must receive the appeal by',
]

/** @param {{isQuick: boolean}} options @returns {Promise<readonly object[]>} the figures */
export async function certificateFigures({ isQuick }) {
  const browser = await startBrowser()
  if (browser === null) throw new Error('no Chromium can start here')
  const test = await testData()
  const { keys, close: closeKeys } = keysOfTest()
  let server = null
  try {
    const example = await exampleAccounts(test, day(lookedAtOn))
    const app = createApp({
      clock: { today: () => day(lookedAtOn) },
      calendar: publishedCalendar,
      origin: null,
      data: test.data,
      accounts: example.accounts,
    })
    server = await startListening((request) => app.fetch(request))
    const origin = `http://127.0.0.1:${server.port}`
    const { cookies } = await example.signedInAs('mediation-adviser')
    const page = `${origin}/mediation/${exampleMatters.kept}/certificate/${exampleCertificates.kept}`

    const context = await browser.newContext()
    await context.addCookies(
      cookies.split('; ').map((each) => {
        const at = each.indexOf('=')
        return { name: each.slice(0, at), value: each.slice(at + 1), url: origin }
      }),
    )
    // One tab that stays open: what a service that prints with a browser would do at best.
    const tab = await context.newPage()
    const byChromium = async () => {
      await tab.goto(page)
      return tab.pdf({ format: 'A4', tagged: true, outline: true })
    }

    // From now on a key signs whose private half is at hand.
    await test.workData.asWorker((tx) => addSigningKey(tx, keys, lookedAtOn))
    const cast = await castOf(test)
    const matters = []
    const more = async (count) => {
      for (let made = 0; made < count; made++) matters.push(await advisedMatter(test, cast))
    }
    const issueNext = async () => {
      const matter = matters.pop()
      const became = await issued(test, { keys, person: cast.adviser, matter }, { id: randomUUID() })
      assert.equal(became.became, 'issued')
      return { matter, ...became }
    }
    const pdfOf = (certificate) =>
      certificateAsPdf({
        code: certificate.code,
        address: `${origin}/certificate/${certificate.code}`,
        ...certificateSheet(certificate, publishedCalendar),
      })
    const read = async ({ matter, id }) => {
      const all = await inMatterAs(test, cast.adviser, matter, (tx) => readCertificates(tx, matter))
      return all.find((each) => each.id === id)
    }

    const theirs = await readPdf(await byChromium())
    const ofSamePage = await app.request(`${page}/pdf`, { headers: { Cookie: cookies } })
    assert.equal(ofSamePage.status, 200)
    const ours = await readPdf(new Uint8Array(await ofSamePage.arrayBuffer()))
    for (const { text, isTagged } of [ours, theirs]) {
      assert.ok(isTagged)
      for (const words of wordsOfBoth) assert.ok(text.replaceAll(/\s+/g, ' ').includes(words), words)
    }

    const [papers, rounds] = isQuick ? [5, 3] : [12, 7]
    await more(papers * (rounds + 1) * 2 + 1)
    // As a server does by itself before long; without it the planner knows nothing of tables that just filled.
    const admin = await test.session(administrator)
    await admin.query('vacuum analyze')
    const one = await read(await issueNext())
    const whole = await alternate(
      rateOf(async () => pdfOf(await read(await issueNext())), papers),
      rateOf(byChromium, papers),
      rounds,
    )
    const kept = await alternate(rateOf(issueNext, papers), rateOf(byChromium, papers), rounds)
    const paper = await alternate(
      // Another code each time: Typst keeps what it made of the same words.
      rateOf(() => pdfOf({ ...one, code: newCode() }), papers),
      rateOf(byChromium, papers),
      rounds,
    )
    const perSecond = (rate) => `${rate.toFixed(1)} a second`
    return [
      {
        name: 'certificates-vs-chromium',
        value: whole.ratio,
        atLeast: 2,
        unit: 'times the certificates a second',
        detail: `${perSecond(whole.ours)} issued, signed, kept and made as a PDF of ${ours.pages.length} page, ${perSecond(whole.theirs)} printed by Chromium from their page alone (${theirs.pages.length} pages), one after the other, both tagged`,
      },
      {
        name: 'certificates-issued-vs-chromium',
        value: kept.ratio,
        unit: 'times the certificates a second',
        detail: `${perSecond(kept.ours)} issued, signed and kept, without a PDF`,
      },
      {
        name: 'certificate-pdf-vs-chromium',
        value: paper.ratio,
        unit: 'times the certificates a second',
        detail: `${perSecond(paper.ours)} made as a PDF from a certificate that was read`,
      },
    ]
  } finally {
    await server?.close()
    await browser.close()
    closeKeys()
    await test.close()
  }
}

/** A round: so many, one after the other, as a rate a second. */
function rateOf(make, count) {
  return async () => {
    const started = performance.now()
    for (let made = 0; made < count; made++) await make()
    return count / ((performance.now() - started) / 1000)
  }
}

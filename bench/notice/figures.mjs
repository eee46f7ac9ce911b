/** The check of a ten-page decision letter, as pasted words and as a PDF sent to the page, against limits. */
import assert from 'node:assert/strict'
import { checkNotice, day, publishedCalendar } from '@way-forward/law'
import { createApp } from '../../service/src/app.ts'
import { pdfOf, textStream } from '../../service/src/files/made-files.ts'
import { middle } from '../alternate.mjs'
import { longLetterLines, longLetterPages, pagesOfLetter } from './long-letter.mjs'

const today = day('2026-11-21')

/** Milliseconds: a tenth of a second passes for at once, and a second for without losing the thread. */
const atOnce = 100
const withoutLosingTheThread = 1000

/** @param {{isQuick: boolean}} options @returns {Promise<readonly object[]>} the figures */
export async function noticeFigures({ isQuick }) {
  return [await checkFigure(isQuick), await pdfFigure(isQuick)]
}

/** The rules alone, by the time that the processor worked. */
async function checkFigure(isQuick) {
  const text = longLetterLines().join('\n')
  const options = { kind: null, decidedOn: null, detained: false, today }
  const check = checkNotice(text, options)
  assert.equal(check.kind, 'refuse-assess')
  assert.deepEqual(
    check.items.filter(({ standing, status }) => standing === 'statutory' && status !== 'found'),
    [],
  )
  const milliseconds = await middleOf(isQuick ? 10 : 40, async () => {
    const before = process.cpuUsage()
    checkNotice(text, options)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return {
    name: 'notice-check-vs-limit',
    value: atOnce / milliseconds,
    atLeast: 1,
    unit: `times as quick as ${atOnce} ms`,
    detail: `${milliseconds.toFixed(1)} ms of processor time for a letter of ${pagesOfLetter} pages and ${text.length.toLocaleString('en-GB')} characters`,
  }
}

/** What a visitor waits for: the file is sent, read in a process of its own, checked and answered with the page. */
async function pdfFigure(isQuick) {
  const file = pdfOf(longLetterPages().map(textStream))
  const app = createApp({ clock: { today: () => today }, calendar: publishedCalendar, origin: null })
  const send = async () => {
    const body = new FormData()
    body.set('file', new Blob([file], { type: 'application/pdf' }), 'letter.pdf')
    const started = performance.now()
    const answer = await app.request('/notice', { method: 'POST', body })
    const page = await answer.text()
    const milliseconds = performance.now() - started
    assert.equal(answer.status, 200)
    assert.match(page, /Everything that the law asks for was found/)
    return milliseconds
  }
  const milliseconds = await middleOf(isQuick ? 5 : 15, send)
  return {
    name: 'notice-of-pdf-vs-limit',
    value: withoutLosingTheThread / milliseconds,
    atLeast: 1,
    unit: `times as quick as ${withoutLosingTheThread} ms`,
    detail: `${milliseconds.toFixed(0)} ms by the clock from the PDF of ${pagesOfLetter} pages to the page, one after the other`,
  }
}

/** The middle of so many measurements, after three that are thrown away. */
async function middleOf(count, measure) {
  const seen = []
  for (let at = 0; at < count + 3; at++) seen.push(await measure())
  return middle(seen.slice(3))
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPdf } from '../../proof/read-pdf.ts'
import { blankLog } from './log-paper.ts'
import { RenderBusy, renderPdf } from './render.ts'

test('papers that are asked for at once are all made, and beyond a limit the rest is told to come again', async () => {
  const asked = Array.from({ length: 60 }, () => renderPdf('log', blankLog()))
  const answers = await Promise.allSettled(asked)
  const refused = answers.filter((each) => each.status === 'rejected')
  assert.ok(refused.length > 0)
  assert.ok(refused.every(({ reason }) => reason instanceof RenderBusy))
  const made = answers.filter((each) => each.status === 'fulfilled')
  assert.ok(made.length > 20)
  const { title } = await readPdf(made[0]?.value as Uint8Array)
  assert.equal(title, 'Log of calls and letters')
  await renderPdf('log', blankLog())
})

test('while papers are made, others are answered', async () => {
  const asked = Array.from({ length: 8 }, () => renderPdf('log', blankLog()))
  let isMade = false
  const all = Promise.all(asked).then(() => {
    isMade = true
  })
  await new Promise((done) => setImmediate(done))
  assert.equal(isMade, false)
  await all
})

test('data that a template cannot read fails alone, and the next paper is made', async () => {
  await assert.rejects(renderPdf('plan', { title: 'nothing else' }), /key/)
  assert.ok((await renderPdf('log', blankLog())).length > 0)
})

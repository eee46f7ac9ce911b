import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPdf } from '../../proof/read-pdf.ts'
import { visitOf } from '../web/kit/visit-of.ts'
import { readPlan } from '../web/pages/plan/plan/read-plan.ts'
import { handoverOnPaper } from './handover.ts'
import { blankLog, logOnPaper } from './log-paper.ts'
import { renderPdf } from './render.ts'

const letter = 'd=ra&l=2026-11-03&a=2026-11-10&c=x&m=2026-11-15&t=x'

test('the handover is one page: where things stand, answers, dates, what is not known, room for notes', async () => {
  const { pages, text, title, language, isTagged } = await readPdf(
    await renderPdf('handover', handoverOnPaper(planFor(letter), 'Bristol City Council')),
  )
  assert.equal(pages.length, 1)
  assert.equal(title, 'Handover for an adviser')
  assert.equal(language, 'en-GB')
  assert.equal(isTagged, true)
  let from = 0
  for (const each of [
    'Bristol City Council',
    'Where things stand',
    'First step:',
    'Open:',
    'What the family has answered',
    'Mediation adviser contacted',
    'Yes, on Tuesday 10 November 2026',
    'What has happened, what was sent, and dates to come',
    'You contacted the adviser',
    'Council told: you want mediation',
    'Appeal to the Tribunal: last day',
    'What is not known',
    'Notes',
  ]) {
    const at = text.indexOf(each, from)
    assert.ok(at !== -1, each)
    from = at
  }
})

test('usual cases fit on one page; four services at once may take two', async () => {
  for (const query of [
    'd=pl&l=2026-11-03&p=nfh&a=2026-11-05&c=x&m=2026-11-06&t=x',
    'q=p&qp=d&ms=f&st=ms&ow=x&aw=2026-09-22&co=x',
    'q=s&qs=e&st=ac&hp=x&ed=2026-11-17&gd=x',
    'd=u&l=2026-11-03&a=x&m=x&t=x',
    'q=v&v=cs&vc=l&d=ra&l=2026-11-03&t=x&a=x&m=x',
  ]) {
    const { pages } = await readPdf(await renderPdf('handover', handoverOnPaper(planFor(query), null)))
    assert.equal(pages.length, 1, query)
  }
  const four = handoverOnPaper(planFor('q=v&v=cshk&vc=d&ms=f&st=ms&ps=r&aw=2026-08-23'), null)
  assert.ok((await readPdf(await renderPdf('handover', four))).pages.length <= 2)
})

test('what is not known is named, not guessed', () => {
  const { unknown, facts } = handoverOnPaper(planFor('d=ra&l=2026-11-03'), null)
  assert.ok(unknown.length > 0)
  assert.ok(facts.every(({ answer }) => answer !== ''))
})

test('the log has the last days that are still to come, then room to write, with its ticks', async () => {
  const data = logOnPaper(planFor(letter))
  assert.ok(data.dates.some((each) => each.endsWith(', by 5pm: Appeal to the Tribunal')))
  const { text, isTagged, pages } = await readPdf(await renderPdf('log', data))
  assert.equal(isTagged, true)
  assert.equal(pages.length, 2)
  for (const each of [
    'Dates to watch',
    'Day and time',
    'Copy kept',
    'Proof of posting',
    'Read receipt',
    'Follow-up sent',
  ])
    assert.ok(text.includes(each), each)
  const past = logOnPaper(planFor('d=ra&l=2024-11-04&a=x&m=x&t=x'))
  assert.ok(past.dates.every((each) => !each.includes('2025')))
})

test('a blank log has no dates and leads nowhere', async () => {
  const data = blankLog()
  assert.deepEqual(data.dates, [])
  assert.equal(data.reopen, null)
  const { text, language } = await readPdf(await renderPdf('log', data))
  assert.equal(language, 'en-GB')
  assert.doesNotMatch(text, /Dates to watch|plan\?/)
})

function planFor(query: string) {
  const { plan } = readPlan(visitOf(`/plan?${query}`))
  assert.ok(plan !== null)
  return plan
}

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { noDatabase } from '../../../../../proof/database.ts'
import { readPdf } from '../../../../../proof/read-pdf.ts'
import { lastStep, type Matter, stepsOf } from '../../../../mediation/matter.ts'
import {
  actsForFamily,
  calledMatter,
  inMatterAs,
  somebody,
  withCast,
} from '../../../../mediation/mediation-of-test.ts'
import { boxesOf, type Visitor, visitorOf } from '../../cases/pages-of-test.ts'
import { pagesOfAdvice, visitorsOfCast } from './visitors-of-test.ts'

const today = '2026-11-21'

describe('a family that says it itself, here or by post', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  let as: ReturnType<typeof visitorsOfCast>
  let id: string
  let family: Visitor
  before(async () => {
    as = visitorsOfCast(test, cast, today)
    ;({ id } = await calledMatter(test, cast, { told: true }))
    const parent = await somebody(test, 'A parent')
    await actsForFamily(test, parent, id)
    family = visitorOf(pagesOfAdvice(test), parent, today)
  })

  const at = (end = '') => `/mediation/${id}/advice${end}`
  const matterAs = (person: string, of: string) =>
    inMatterAs(test, person, of, async (_, matter: Matter) => matter)
  const said = (end: string, form: Readonly<Record<string, string>>) =>
    as.adviser.post(at(end), { once: randomUUID(), ...form })

  it('is offered on paper with a form to post back, whose answer keeps the day of posting', async () => {
    const sheet = (await as.adviser.get(at('/on-paper'))).markup
    assert.match(sheet, /You are free to choose/)
    assert.match(sheet, /We do not want to mediate/)
    assert.match(sheet, /Post this page back to/)
    assert.match((await as.adviser.get(at())).markup, /print the same with a form to post back/)
    assert.equal((await as.officer.get(at('/on-paper'))).status, 404)
    const paper = await as.adviser.answer(at('/on-paper/pdf'))
    assert.ok(paper.kind === 'file')
    const read = await readPdf(Buffer.from(paper.body))
    assert.match(read.text, /About mediation, and what you want/)
    assert.match(read.text, /The day on which you post it/)
    assert.ok(read.isTagged && read.title === 'About mediation, and what you want')
    assert.doesNotMatch(`${paper.name} ${read.text}`, /Somebody who rang|Example,|child of/)
    const late = { choice: 'mediate', means: 'letter', ...boxesOf('on', '2026-11-20') }
    const wrong = await said('/choice', { ...late, ...boxesOf('posted', '2026-11-21') })
    assert.equal(wrong.status, 400)
    assert.match(wrong.markup, /cannot have been posted after the day on which it came/)
    assert.equal((await said('/choice', { ...late, ...boxesOf('posted', '2026-11-18') })).status, 303)
    const choice = lastStep(await matterAs(cast.adviser, id), 'choice')
    assert.deepEqual([choice?.onDay, choice?.body.postedOn], ['2026-11-20', '2026-11-18'])
    const again = (await as.adviser.get(`${at('/choice')}?corrects=${choice?.id}`)).markup
    assert.match(again, /name="posted-day"[^>]*value="18"|value="18"[^>]*name="posted-day"/)
    assert.match((await family.get(at())).markup, /<strong>Posted:<\/strong> 18 November 2026/)
  })

  it('of an earlier contact is said by the family itself, which corrects its own and nothing else', async () => {
    const { id } = await calledMatter(test, cast)
    const parent = await somebody(test, 'A parent')
    await actsForFamily(test, parent, id)
    const family = visitorOf(pagesOfAdvice(test), parent, today)
    const own = `/mediation/${id}/advice`
    assert.match((await family.get(own)).markup, /Say that you were in touch with an adviser before/)
    const form = (await family.get(`${own}/contact`)).markup
    assert.match(form, /Your first contact with a mediation adviser/)
    assert.doesNotMatch(form.slice(form.indexOf('<main')), /the family|\bthey\b were/i)
    const said = { with: 'elsewhere', means: 'telephone', ...boxesOf('on', '2026-10-20') }
    assert.equal((await family.post(`${own}/contact`, { once: randomUUID(), ...said })).status, 303)
    const [contact] = stepsOf(
      await inMatterAs(test, cast.adviser, id, async (_, matter) => matter),
      'contact',
    )
    assert.deepEqual(
      [contact?.word, contact?.onDay, contact?.side === null],
      ['elsewhere', '2026-10-20', false],
    )
    const correct = `${own}/contact?corrects=${contact?.id}`
    assert.ok((await family.get(own)).markup.includes(correct))
    assert.equal((await family.get(correct)).status, 200)
    assert.equal((await as.adviser.get(correct)).status, 404)
    for (const part of ['given', 'choice', 'note'])
      assert.equal((await family.get(`${own}/${part}`)).status, 404, part)
    const later = { ...said, ...boxesOf('on', '2026-11-22') }
    assert.equal((await family.post(`${own}/contact`, { once: randomUUID(), ...later })).status, 400)
  })
})

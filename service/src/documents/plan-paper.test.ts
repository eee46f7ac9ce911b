import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day, lawAsAt, plainDay, situations } from '@way-forward/law'
import { readPdf } from '../../proof/read-pdf.ts'
import type { Entry } from '../directory/directory.ts'
import { madeEntry } from '../directory/made-entry.ts'
import { visitOf } from '../web/kit/visit-of.ts'
import { readPlan } from '../web/pages/plan/plan/read-plan.ts'
import type { AreaOfPlan } from './papers/people.ts'
import type { PlanModel } from './plan/plan-model.ts'
import { planOnPaper } from './plan-paper.ts'
import { renderPdf } from './render.ts'

const letter = 'd=ra&l=2026-11-03&a=x&m=x&t=x'
const today = '2026-11-21'

describe('the paper itself', () => {
  test('is tagged, titled, in English, and reads in the order of the page', async () => {
    const { text, title, language, isTagged, roles, pages } = await paperOf(letter)
    assert.equal(title, 'Ring the mediation adviser this week')
    assert.equal(language, 'en-GB')
    assert.equal(isTagged, true)
    assertInOrder(text, [
      'Your plan on Saturday 21 November 2026',
      'Ring the mediation adviser this week',
      'Contact the mediation adviser by this day',
      'The last day in law is Sunday 3 January 2027',
      'Whom to ring',
      'What to say or send',
      'Whom to contact',
      'must give the contact details of the mediation adviser',
      'The routes under one clock',
      'Appeal to the Tribunal',
      'Your dates',
      'Mon 4 January 2027, by 5pm',
      'Two months after the notice was sent',
      'Routes open to you',
      'The routes compared',
      'Good for',
      'Not open now, and why',
      'The law that this plan rests on',
      'legislation.gov.uk/uksi/2014/1530',
      'Open this plan again',
      `https://wayforward.example/plan?${letter}`,
    ])
    assert.equal(roles.filter((role) => role === 'H1').length, 1)
    for (const role of ['H2', 'H3', 'Table', 'TH', 'L', 'Figure', 'Link'])
      assert.ok(roles.includes(role), role)
    for (const [at, page] of pages.entries()) assert.ok(page.includes(`Page ${at + 1} of ${pages.length}`))
    assert.ok(text.includes(`The law of England as we know it on ${plainDay(day(lawAsAt))}`))
  })

  test('writes quotation marks, apostrophes and dashes as they are', async () => {
    const { text } = await paperOf(letter)
    for (const glyph of ['’', '“', '”']) assert.ok(text.includes(glyph), glyph)
    assert.doesNotMatch(text, /\uFFFD|(?! )\p{Cc}/u)
  })

  test('describes its picture in the same words, and its square by the address', async () => {
    const { described } = await paperOf(letter)
    const [picture = '', square = ''] = described
    assertInOrder(picture, [
      '3 Nov: Date on the letter',
      '21 Nov: Today',
      'Mon 4 Jan, 5pm: Appeal: last day',
      'hatched',
    ])
    assert.ok(square.includes(`https://wayforward.example/plan?${letter}`))
  })
})

describe('what it says', () => {
  test('is what the page says, for every situation: no gap, no name, nothing unfinished', () => {
    for (const { id, address } of situations) {
      const plan = planFor(address(day(today)))
      const data = planOnPaper(plan, null)
      const said = JSON.stringify(data)
      assert.doesNotMatch(said, /undefined|NaN|\[object/, id)
      assert.equal(data.concerns.length, plan.facts.concerns.length, id)
      assert.ok(data.toDo.parts.length > 0 || data.toDo.why.length > 0, id)
      const numbers = data.law.map(({ number }) => number)
      assert.deepEqual(
        numbers,
        numbers.map((_, at) => at + 1),
        id,
      )
      for (const { title } of data.compared)
        assert.ok(said.split(JSON.stringify(title)).length > 2, `${id}: ${title}`)
    }
  })

  test('several concerns each have their part, and what is open for more than one stands once', async () => {
    const { text, isTagged } = await paperOf('q=v&v=cs&vc=l&d=ra&l=2026-11-03&t=x&a=x&m=x')
    assert.equal(isTagged, true)
    assertInOrder(text, [
      'The council’s letter',
      'Help at school, nursery or college',
      'Open for more than one of them',
    ])
  })

  test('a child is told who must do what a parent must do', async () => {
    const { text } = await paperOf('q=m&me=c&mm=l&d=ra&l=2026-11-03&t=x&a=x&m=x')
    assert.match(text, /Find an adult who can do this with you/)
    assert.match(text, /Your parent, or whoever cares for you, has to ask for this/)
  })

  test('a young person is spoken to', () => {
    const said = JSON.stringify(
      planOnPaper(planFor('q=m&me=y&mm=l&d=ra&l=2026-11-03&t=x&a=x&m=x&yr=2024'), null),
    )
    assert.doesNotMatch(said, /your child/i)
  })

  test('elsewhere in the United Kingdom there is no date, and nothing to compare but where to ask', async () => {
    const { text } = await paperOf('q=n&n=w')
    assert.doesNotMatch(text, /Your dates|under one clock/)
    assert.match(text, /Wales/)
    assert.doesNotMatch(text, /mediation adviser\. Use those/)
  })

  test('where nothing is dated there is no picture and no list of dates', async () => {
    const { text, described } = await paperOf('d=ra&l=u&a=x&m=x&t=x')
    assert.equal(described.length, 1)
    assert.match(text, /What we still need to know/)
  })

  test('an address that is too long for a square stands in words alone', async () => {
    const data = planOnPaper({ ...planFor(letter), origin: `https://${'a.'.repeat(600)}example` }, null)
    assert.equal(data.reopen.qr, null)
    assert.match(data.reopen.says, /too long for a square/)
    assert.deepEqual((await readPdf(await renderPdf('plan', data))).described.length, 1)
  })

  test('after the last day it says what a judge can still do, and never that a right is lost', async () => {
    const { text } = await paperOf(letter, '2027-01-13')
    assert.match(text, /judge/)
    assert.doesNotMatch(text, /lost (the|your) right/)
  })
})

describe('whom to contact', () => {
  test('the council’s letter comes first; then the entries of the area, with source, age and a warning', async () => {
    const where = areaWith([
      madeEntry('mediation-advice', 'A mediation service', {
        phones: [{ number: '0117 000 0000', when: 'term time' }],
      }),
      madeEntry('send-team', 'The SEND team'),
    ])
    const { text } = await readPdf(await renderPdf('plan', planOnPaper(planFor(letter), where)))
    assertInOrder(text, [
      'Whom to contact in Bristol',
      'must give the contact details of the mediation adviser',
      'Mediation adviser: A mediation service',
      '0117 000 0000 (term time)',
      'Read at example.org on 3 May 2018, 8 years ago',
      'Check before you rely on it',
      'We have no contact for this in your area',
      'Also in your area',
      'The SEND team',
    ])
  })

  test('what an entry says is words, whatever it is', async () => {
    const name = '#panic("x") $a$ *b* <script>alert(1)</script> \\ " ]'
    const { text } = await readPdf(
      await renderPdf('plan', planOnPaper(planFor(letter), areaWith([madeEntry('mediation-advice', name)]))),
    )
    assert.ok(text.replaceAll(/\s/g, '').includes(name.replaceAll(/\s/g, '')))
  })
})

async function paperOf(query: string, on = today) {
  return readPdf(await renderPdf('plan', planOnPaper(planFor(query, on), null)))
}

function planFor(query: string, on = today): PlanModel {
  const { plan } = readPlan(visitOf(`/plan?${query}`, {}, on))
  assert.ok(plan !== null)
  return plan
}

function areaWith(entries: readonly Entry[]): AreaOfPlan {
  return {
    area: {
      id: '1',
      gssCode: 'E06000023',
      name: 'Bristol City Council',
      shortName: 'Bristol',
      slug: 'bristol',
      region: 'South West',
    },
    entries,
    national: [],
  }
}

function assertInOrder(text: string, wanted: readonly string[]): void {
  let from = 0
  for (const each of wanted) {
    const at = text.indexOf(each, from)
    assert.ok(at !== -1, `“${each}” is not there, or not in its place`)
    from = at + each.length
  }
}

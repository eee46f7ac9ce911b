import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, situations } from '@way-forward/law'
import { noData } from '../../../../db/data.ts'
import { answerOf } from '../../../kit/visit-of.ts'
import { planPage as planPageOf } from './page.ts'

const planPage = planPageOf(noData)

test('without an answer that can be used, the guide begins', () => {
  assert.deepEqual(answerTo(''), { kind: 'redirect', to: '/guide' })
  assert.deepEqual(answerTo('x=1&d=nothing'), { kind: 'redirect', to: '/guide' })
})

test('the letter of three weeks ago: what to do, both last days, where the number is', () => {
  const text = textOf('d=ra&l=2026-11-03&a=x&m=x&t=x')
  assert.match(text, /^Ring the mediation adviser this week - Way Forward/)
  assert.match(text, /Thursday 31 December 2026/)
  assert.match(text, /The last day in law is Sunday 3 January 2027/)
  assert.match(text, /Mon 4 January 2027, by 5pm/)
  assert.match(text, /decision letter has to give the contact details/)
  assert.match(text, /Mediation advice and the certificate do first/)
  assert.match(text, /Appeal to the Tribunal certificate first/)
})

test('on the last day the page says today, and what to say and send stands open', () => {
  const address = 'd=ra&l=2026-11-03&a=x&m=x&t=x'
  const text = textOf(address, '2027-01-03')
  assert.match(text, /^Contact the mediation adviser today - /)
  assert.match(text, /The last day in law is today/)
  const open = markupOf(address, '2027-01-03').replaceAll(/<details[\s\S]*?<\/details>/g, '')
  assert.match(open, /I have had the council’s decision not to carry out an EHC needs assessment/)
  const calm = markupOf(address).replaceAll(/<details[\s\S]*?<\/details>/g, '')
  assert.doesNotMatch(calm, /I have had the council’s decision/)
})

test('too late: what a judge can still do, how to ask, and no word that a right is lost', () => {
  const text = textOf('d=ra&l=2026-11-03&a=x&m=x&t=x', '2027-01-13')
  assert.match(text, /^Ask a judge for more time - /)
  assert.match(text, /Please extend the time/)
  assert.match(text, /leave to appeal without a mediation certificate/)
  assert.match(text, /Late appeal, with a request for more time do first/)
  assert.match(text, /three to four weeks late has been set aside/)
  for (const { address, on } of planPage.states) {
    assert.doesNotMatch(
      textOf(queryOf(address), on),
      /lost (the|your) right|right is lost|no longer possible/i,
    )
  }
})

test('a case about weeks is not told to those who are years late', () => {
  assert.doesNotMatch(textOf('d=ra&l=2024-11-04&a=x&m=x&t=x'), /three to four weeks/)
})

test('two months gone with a certificate on its way: the month is still to come', () => {
  const query = 'd=ra&l=2026-11-21&a=2027-01-10&c=2027-01-29&t=x'
  const before = textOf(query, '2027-01-25')
  assert.match(before, /^Press the adviser for your certificate today - /)
  assert.match(before, /Appeal to the Tribunal not yet/)
  assert.match(before, /one month more from the day on which the certificate is issued/)
  assert.match(before, /Not counted today Mediation certificate ?: This is dated after this day/)
  assert.match(textOf(query, '2027-02-02'), /Mon 1 March 2027, by 5pm/)
})

test('contact missed while the appeal is open: leave stands beside the appeal', () => {
  const text = textOf('d=ra&l=2026-06-10&a=x&m=x&t=x', '2026-08-15')
  assert.match(text, /^Send your appeal, and ask to go on without a certificate - /)
  assert.match(text, /runs until 5pm on Tuesday 1 September 2026/)
  assert.match(text, /regulation 34\(3\)/)
  assert.match(text, /Appeal to the Tribunal ask for leave/)
})

test('day 31: the letter to council and adviser stands open', () => {
  const query = 'd=ra&l=2026-11-03&a=2026-11-10&c=x&m=2026-11-15&t=x'
  assert.match(textOf(query, '2026-12-15'), /^Watch for the date of your mediation - /)
  const text = textOf(query, '2026-12-16')
  assert.match(text, /^Write to the council and the adviser today - /)
  assert.match(text, /On 15 November 2026 you were told that I want to mediate/)
})

test('only the school: no certificate, the two months alone, mediation beside it', () => {
  const text = textOf('d=pl&l=2026-11-03&p=i&m=x&t=x')
  assert.match(text, /^Get your appeal ready - /)
  assert.match(text, /you need no certificate/)
  assert.match(text, /Mediation open/)
  assert.doesNotMatch(text, /Adviser: last day/)
})

test('a draft cannot be appealed yet, and its comments have a day', () => {
  const text = textOf('d=dp&l=2026-11-16')
  assert.match(text, /^Send your comments on the draft - /)
  assert.match(text, /not a decision yet/)
  assert.match(text, /Appeal to the Tribunal not yet/)
})

test('an unanswered question is named with its address, and the answers are kept', () => {
  const markup = markupOf('d=ra&l=2026-11-03')
  assert.match(markup, /href="\/guide\/appeal\?d=ra&amp;l=2026-11-03"/)
  assert.match(markup, /href="\/guide\/answers\?d=ra&amp;l=2026-11-03"/)
})

test('facts that disagree are named, with the way to change them', () => {
  const markup = markupOf('d=ra&l=2026-11-03&a=2026-11-05&c=2026-10-01&t=x')
  assert.match(markup, /The certificate is dated before the letter/)
  assert.match(markup, /href="\/guide\/certificate\?/)
})

test('a date beyond the bank holidays is not guessed', () => {
  const text = textOf('d=ra&l=2028-11-20&a=x&m=x&t=x', '2028-11-25')
  assert.match(text, /A date cannot be worked out/)
  assert.doesNotMatch(text, /20 January 2029/)
})

test('every state is told in its own words: a heading, routes, and no gap in a sentence', () => {
  for (const { address, on, name } of planPage.states) {
    const text = textOf(queryOf(address), on)
    assert.match(text, /Routes open to you|Open for more than one of them/, name)
    assert.doesNotMatch(text, /undefined|null|NaN|\[object/, name)
  }
})

test('each date shows its working with the provision and how surely it is known', () => {
  const markup = markupOf('d=ra&l=2026-11-03&a=x&m=x&t=x')
  assert.match(markup, /Two months after the notice was sent/)
  assert.match(markup, /href="https:\/\/www\.legislation\.gov\.uk\/uksi\/2008\/2699\/article\/20"/)
  assert.match(markup, /read at the source/)
})

test('an address cannot put its own words on the page', () => {
  const markup = markupOf('d=ra&l=2026-11-03&a=<script>alert(1)</script>&q="><b>')
  assert.doesNotMatch(markup, /alert|<b>/)
})

test('a young person’s plan is in the second person, over every situation and state', () => {
  const on = day('2026-11-21')
  const asked = [
    ...situations.map((situation) => ({
      query: situation.address(on),
      iso: '2026-11-21',
      name: situation.id,
    })),
    ...planPage.states.map(({ address, on: iso, name }) => ({ query: queryOf(address), iso, name })),
  ].filter(({ query }) => !query.includes('me=c'))
  assert.ok(asked.length > 100)
  for (const { query, iso, name } of asked) {
    const text = textOf(`${query}&i=y`, iso)
    assert.doesNotMatch(text, /\b(your|my) child\b/i, name)
    assert.doesNotMatch(text, /undefined|null|NaN|\[object/, name)
  }
})

test('the young person says so on the plan, and can take it back; a parent’s plan keeps its words', () => {
  const query = 'q=s&qs=h&st=ms&hp=x&al=x&aw=2026-08-23&co=x'
  assert.match(markupOf(query), /href="\/plan\?q=s[^"]*&amp;i=y">I am the young person</)
  const own = markupOf(`${query}&i=y`)
  assert.match(own, /You are asking for yourself/)
  assert.match(own, /href="\/plan\?q=s[^"]*&amp;co=x">I am asking for somebody else</)
  assert.match(textOf(query), /your child’s needs/)
})

test('the routes stand under one clock, each with its bar, its last day in words, and no number before it', () => {
  const markup = markupOf('d=ra&l=2026-11-03&a=x&m=x&t=x')
  const routes = markup.match(/<li class="route">/g)?.length ?? 0
  assert.ok(routes > 10)
  assert.equal(markup.match(/<svg class="lane"/g)?.length, routes)
  assert.equal(markup.match(/class="clock"/g)?.length, 1)
  assert.match(
    textOf('d=ra&l=2026-11-03&a=x&m=x&t=x'),
    /Appeal to the Tribunal certificate first last day Mon 4 January 2027, by 5pm/,
  )
})

test('what can be taken away has the same answers; the notice check is offered for a letter alone', () => {
  const query = 'd=ra&l=2026-11-03&a=x&m=x&t=x'
  const markup = markupOf(query)
  for (const path of [
    '/plan/plan.pdf',
    '/plan/dates.ics',
    '/plan/plan.html',
    '/plan/handover.pdf',
    '/plan/log.pdf',
    '/plan/code.svg',
    '/plan/calling',
    '/plan/meeting',
    '/plan/stages',
    '/plan/easy-read',
    '/plan/compare',
    '/letters',
  ])
    assert.ok(markup.includes(`href="${path}?${query.replaceAll('&', '&amp;')}"`), path)
  const way = /<a class="govuk-link" href="\/notice"/
  assert.match(markup, way)
  assert.doesNotMatch(markupOf('q=o&qo=t&p6=x&rf=2026-11-14&rv=x'), way)
  assert.doesNotMatch(markupOf('q=n&n=w'), /\/plan\/calling/)
})

function queryOf(address: string): string {
  return address.slice(address.indexOf('?') + 1)
}

function answerTo(query: string, on?: string) {
  return answerOf([planPage], `/plan?${query}`, undefined, on)
}

function markupOf(query: string, on?: string): string {
  const answer = answerTo(query, on)
  assert.equal(answer.kind, 'page')
  return answer.kind === 'page' ? String(answer.document) : ''
}

/** The words of the page from its title on, without markup. */
function textOf(query: string, on?: string): string {
  const markup = markupOf(query, on)
  return markup
    .slice(markup.indexOf('<title>'))
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

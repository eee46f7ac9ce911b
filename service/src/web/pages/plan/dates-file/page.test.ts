import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerOf, textOf } from '../../../kit/visit-of.ts'
import { datesFilePage } from './page.ts'

const letter = 'd=ra&l=2026-11-03&a=x&m=x&t=x'

test('advised day and last day are events of their own, and a later reading is none', () => {
  assert.deepEqual(titlesOf(letter), [
    '20261231 Advised day: contact the mediation adviser',
    '20270103 Last day: contact the mediation adviser',
    '20261223 Advised day: appeal to the SEND Tribunal',
    '20270104 Last day: appeal to the SEND Tribunal',
    '20271101 Advised day: complain to the Ombudsman',
    '20271102 Last day: complain to the Ombudsman',
  ])
  assert.deepEqual(titlesOf(`${letter}&s=2026-11-10`), titlesOf(letter))
})

test('days that have passed are left out; with none left, the plan is shown', () => {
  assert.deepEqual(titlesOf(letter, '2027-01-04').slice(0, 1), [
    '20270104 Last day: appeal to the SEND Tribunal',
  ])
  assert.deepEqual(answerTo('d=ra&l=u&a=x&m=x&t=x'), { kind: 'redirect', to: '/plan?d=ra&l=u&a=x&m=x&t=x' })
  assert.deepEqual(answerTo(''), { kind: 'redirect', to: '/guide' })
})

test('reminders ring only on days to come', () => {
  const body = bodyOf(letter, '2026-12-28')
  const last = eventIn(body, 'Last day: contact the mediation adviser')
  assert.deepEqual(
    [...last.matchAll(/TRIGGER:(\S+)/g)].map((match) => match[1]),
    ['-P2DT15H', '-PT15H'],
  )
})

test('an event keeps its identity when a certificate moves its day, and another letter has another', () => {
  const title = 'Last day: appeal to the SEND Tribunal'
  const uidOf = (query: string) => /UID:(\S+)/.exec(eventIn(bodyOf(query), title))?.[1]
  const uid = uidOf(letter)
  assert.match(uid ?? '', /^[0-9a-f]{32}@way-forward$/)
  assert.equal(uidOf('d=ra&l=2026-11-03&a=2026-11-05&c=2026-12-20&t=x'), uid)
  assert.notEqual(uidOf('d=ra&l=2026-11-04&a=x&m=x&t=x'), uid)
  const all = [...bodyOf(letter).matchAll(/UID:(\S+)/g)].map((match) => match[1])
  assert.equal(new Set(all).size, all.length)
})

test('a description has the working, the law, and the way back to the plan', () => {
  const event = eventIn(bodyOf(letter), 'Last day: appeal to the SEND Tribunal')
  assert.match(event, /Two months after the notice was sent: 3 January 2027/)
  assert.match(event, /rule 20\(1\)\(c\)/)
  assert.match(event, /URL:https:\/\/wayforward\.example\/plan\?d=ra&l=2026-11-03&a=x&m=x&t=x/)
})

test('lines are short and end as calendars expect', () => {
  const body = bodyOf(letter)
  for (const line of body.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75)
  assert.doesNotMatch(body.replaceAll('\r\n', ''), /[\r\n]/)
})

function answerTo(query: string, on?: string) {
  return answerOf([datesFilePage], `/plan/dates.ics?${query}`, undefined, on)
}

function bodyOf(query: string, on?: string): string {
  const answer = answerTo(query, on)
  assert.equal(answer.kind, 'file')
  if (answer.kind !== 'file') return ''
  assert.match(answer.type, /^text\/calendar/)
  return textOf(answer.body)
}

function unfolded(body: string): string {
  return body.replaceAll('\r\n ', '')
}

function eventIn(body: string, title: string): string {
  return (
    unfolded(body)
      .split('BEGIN:VEVENT')
      .find((each) => each.includes(`SUMMARY:${title}\r\n`)) ?? ''
  )
}

function titlesOf(query: string, on?: string): string[] {
  return [...unfolded(bodyOf(query, on)).matchAll(/DTSTART;VALUE=DATE:(\d+)[\s\S]*?SUMMARY:(.*)\r\n/g)].map(
    (match) => `${match[1]} ${match[2]}`,
  )
}

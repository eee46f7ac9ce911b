import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, isoOf, publishedCalendar } from '@way-forward/law'
import type { StoredEvent } from '../../cases/case-file.ts'
import type { Matter, Side, Step } from '../matter.ts'
import { certificateStands, lawOfFile } from './appeal-dates.ts'

let counted = 0
const step = (given: Pick<Step, 'kind'> & Partial<Step>): Step => {
  counted += 1
  const bare = { id: `step-${counted}`, word: null, about: null, atTime: null, corrects: null, side: null }
  return { ...bare, onDay: '2026-09-21', use: 'with', number: counted, body: {}, ...given } as Step
}
const family = { id: 'family', role: 'family', hasEnded: false } as Side
const walls = [{ id: 'w', use: 'with', side: 'family', mayWrite: true }] as const
const matterOf = (steps: readonly Step[], more: Partial<Matter> = {}): Matter =>
  ({
    id: 'matter',
    process: 'mediation',
    concern: 'letter',
    concernKind: 'council-decision',
    sides: [family],
    walls,
    steps,
    ...more,
  }) as Matter
const concern = { id: 'letter', wall: 'w', kind: 'council-decision', title: null, settledOn: null } as const
/** A letter sent on 3 August 2026: its two months end on 3 October. The adviser was contacted in week 7. */
const said = {
  decision: 'refuse-assess',
  noticeSentOn: '2026-08-03',
  mediationAdviserContactedOn: '2026-09-21',
}
const lawOf = (matter: Matter, on: string, more: Readonly<Record<string, string>> = {}) => {
  const events = Object.entries({ ...said, ...more }).map(
    ([fact, value], number): StoredEvent => ({
      id: `event-${number}`,
      concern: 'letter',
      fact,
      value,
      corrects: null,
      number,
    }),
  )
  const concerns = [{ ...concern, recordedAt: new Date(0) }]
  return lawOfFile(matter, { concerns, events }, day(on), publishedCalendar).appeal
}
const here = step({ kind: 'contact', word: 'here' })
const says = (found: ReturnType<typeof lawOf>) => found?.passed.map(({ say }) => say).join(' ')

test('until its last day nothing more is said of the time to appeal', () => {
  const found = lawOf(matterOf([here]), '2026-09-21')
  assert.ok(found !== null)
  assert.deepEqual(found.passed, [])
  assert.deepEqual(lawOf(matterOf([here]), isoOf(found.lastDay))?.passed, [])
})

test('the two months end nothing while the certificate of the service is to come: it is pressed for (LAW-TIME-19)', () => {
  const found = lawOf(matterOf([here]), '2026-11-05')
  assert.match(found?.doubt ?? '', /These are the two months alone/)
  assert.match(says(found) ?? '', /Press the adviser for the certificate today/)
  assert.doesNotMatch(says(found) ?? '', /over|late appeal|passed/)
})

test('what the case says of a certificate counts, and one that stands in the matter is not denied', () => {
  const issued = lawOf(matterOf([here]), '2026-11-05', { certificateIssuedOn: '2026-10-20' })
  assert.equal(issued && isoOf(issued.lastDay), '2026-11-20')
  const stands = step({ kind: 'certificate', word: 'took-part', about: 'c' })
  const unknown = lawOf(matterOf([here, stands]), '2026-11-05')
  assert.match(says(unknown) ?? '', /Whether that matters turns on an answer that is missing/)
  const withdrawn = step({ kind: 'certificate', word: 'withdrawn', about: 'c', corrects: stands.id })
  assert.match(says(lawOf(matterOf([here, stands, withdrawn]), '2026-11-05')) ?? '', /Press the adviser/)
})

test('nothing is taken for granted of another adviser, behind other walls, or in disagreement resolution', () => {
  const elsewhere = step({ kind: 'contact', word: 'elsewhere' })
  for (const matter of [
    matterOf([]),
    matterOf([here, elsewhere]),
    matterOf([here], { walls: [] }),
    matterOf([here], { process: 'disagreement-resolution' }),
  ])
    assert.match(says(lawOf(matter, '2026-11-05')) ?? '', /turns on an answer that is missing/)
})

test('it is called over by the law alone, and then with what remains', () => {
  const late = lawOf(matterOf([here]), '2026-12-05', { certificateIssuedOn: '2026-10-20' })
  assert.match(says(late) ?? '', /That does not end your right: a judge can accept a late appeal/)
  const two = { noticeDatedOn: '2026-07-27' }
  const between = lawOf(matterOf([here]), '2026-10-01', two)
  assert.ok(between !== null && between.laterDay !== null && isoOf(between.lastDay) < '2026-10-01')
  assert.match(says(between) ?? '', /on a later reading, which is not settled, it has not/)
})

test('another concern of the case is not taken for the one in dispute', () => {
  assert.equal(lawOf(matterOf([here], { concern: 'another' }), '2026-09-21'), null)
})

test('a certificate stands until it is withdrawn', () => {
  const one = step({ kind: 'certificate', word: 'deemed', about: 'a' })
  const two = step({ kind: 'certificate', word: 'took-part', about: 'b' })
  const back = step({ kind: 'certificate', word: 'withdrawn', about: 'a', corrects: one.id })
  assert.equal(certificateStands(matterOf([])), false)
  assert.equal(certificateStands(matterOf([one])), true)
  assert.equal(certificateStands(matterOf([one, back])), false)
  assert.equal(certificateStands(matterOf([one, two, back])), true)
  const uncorrected = step({ kind: 'certificate', word: 'withdrawn', about: 'a' })
  assert.equal(certificateStands(matterOf([one, uncorrected])), false)
})

/** The kinds that run in school days: without term dates, with them, and where they do not hold the count. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadline } from './deadline.ts'

const terms = '2026-09-02/2026-10-23,2026-11-02/2026-12-18,2027-01-04/2027-02-12'

function resultOf(kind: string, values: Readonly<Record<string, unknown>>) {
  const result = deadline(kind, values)
  assert.ok('lastDay' in result, JSON.stringify(result))
  return result
}

function daysOf(kind: string, values: Readonly<Record<string, unknown>>): readonly (string | null)[] {
  const { lastDay, laterDay, advisedDay } = resultOf(kind, { ...values, terms })
  return [lastDay, laterDay, advisedDay]
}

test('without term dates: the rule in words, no day, and nothing guessed', () => {
  const result = resultOf('governors-meeting', { notified: '2026-10-12', exclusion: 'permanent' })
  assert.deepEqual([result.lastDay, result.laterDay, result.advisedDay], [null, null, null])
  assert.match(result.doubt ?? '', /^It is counted from .* they were told\.$/)
  assert.deepEqual([result.manner, result.runsOn, result.moment], ['done', 'body', null])
  assert.deepEqual(
    result.working.map(({ say, from, to }) => [say, from, to]),
    [
      ['15 school days after notice of the exclusion', '2026-10-12', null],
      ['It runs in school days, so it has no day until the term dates of the school are known', null, null],
    ],
  )
  assert.ok(result.sources.length > 0)
})

test('term dates that do not hold the whole count give no day, and the working says so', () => {
  for (const short of ['2026-09-02/2026-10-23', '2026-11-02/2026-12-18']) {
    const { lastDay, working } = resultOf('admission-appeal', { notified: '2026-10-12', terms: short })
    assert.equal(lastDay, null)
    assert.match(working[1]?.say ?? '', /do not cover the whole count/)
  }
})

test('with term dates the day stands there, with what is not known about it', () => {
  const { doubt, working } = resultOf('governors-meeting', {
    notified: '2026-10-12',
    exclusion: 'permanent',
    terms,
  })
  assert.match(doubt ?? '', /training days.*they make the time longer/)
  assert.deepEqual(
    working.map(({ say, from, to }) => [say, from, to]),
    [
      ['15 school days after notice of the exclusion', '2026-10-12', '2026-11-09'],
      ['School days are Monday to Friday in term, without bank holidays', null, null],
    ],
  )
})

test('governors: 15 school days, and 50 where the family has to ask', () => {
  for (const exclusion of ['permanent', 'over-15', 'loses-exam']) {
    assert.deepEqual(daysOf('governors-meeting', { notified: '2026-10-12', exclusion }), [
      '2026-11-09',
      null,
      null,
    ])
  }
  const asked = { notified: '2026-10-12', exclusion: '6-to-15' }
  assert.deepEqual(daysOf('governors-meeting', asked), ['2027-01-11', null, null])
  assert.match(resultOf('governors-meeting', asked).working.at(-1)?.say ?? '', /only where the family asks/)
})

test('a review of an exclusion: 15 school days, from the end of a claim that was made first', () => {
  assert.deepEqual(daysOf('exclusion-review-panel', { notified: '2026-11-23' }), [
    '2026-12-14',
    null,
    '2026-12-11',
  ])
  const claimed = { notified: '2026-10-12', 'claim-decided': '2026-11-23' }
  assert.deepEqual(daysOf('exclusion-review-panel', claimed), ['2026-12-14', null, '2026-12-11'])
  const says = resultOf('exclusion-review-panel', { notified: '2026-11-23' }).working.map(({ say }) => say)
  assert.ok(says.some((say) => /made first, the 15 school days run from its end/.test(say)))
  assert.ok(says.some((say) => /special educational needs expert/.test(say)))
})

test('an admission appeal: 20 school days at the least, and the letter comes first', () => {
  assert.deepEqual(daysOf('admission-appeal', { notified: '2026-10-12' }), ['2026-11-16', null, '2026-11-13'])
  const { doubt, runsOn } = resultOf('admission-appeal', { notified: '2026-10-12' })
  assert.match(doubt ?? '', /The letter that refuses the place names the day/)
  assert.equal(runsOn, 'family')
})

test('the hearing: 40 school days from the last day to lodge, 30 from lodging where that was late', () => {
  const heard = (lodged: string, deadlineDay?: string) =>
    resultOf('admission-appeal-heard', {
      lodged,
      terms,
      ...(deadlineDay === undefined ? {} : { deadline: deadlineDay }),
    })
  assert.equal(heard('2026-10-01', '2026-10-12').lastDay, '2026-12-14')
  assert.equal(heard('2026-10-12', '2026-10-12').lastDay, '2026-12-14')
  assert.equal(heard('2026-10-13', '2026-10-12').lastDay, '2026-12-01')
  assert.doesNotMatch(heard('2026-10-13', '2026-10-12').doubt ?? '', /is not given/)
  // Without the last day to lodge, the shorter time is the one to expect first.
  assert.equal(heard('2026-10-13').lastDay, '2026-12-01')
  assert.match(heard('2026-10-13').doubt ?? '', /last day to lodge the appeal is not given/)
})

test('notice of the hearing counts back: eleven school days surely, ten arguably', () => {
  assert.deepEqual(daysOf('admission-appeal-notice', { hearing: '2026-11-10' }), [
    '2026-10-19',
    '2026-10-20',
    null,
  ])
  // A hearing in the holidays: the school days before it.
  assert.deepEqual(daysOf('admission-appeal-notice', { hearing: '2026-10-28' }), [
    '2026-10-08',
    '2026-10-09',
    null,
  ])
  assert.match(
    resultOf('admission-appeal-notice', { hearing: '2026-11-10', terms }).doubt ?? '',
    /comes earlier/,
  )
  assert.equal(daysOf('admission-appeal-notice', { hearing: '2026-09-16' })[0], null)
})

test('the decision: five school days where possible', () => {
  assert.deepEqual(daysOf('admission-appeal-decision', { heard: '2026-10-21' }), ['2026-11-04', null, null])
  assert.match(resultOf('admission-appeal-decision', { heard: '2026-10-21' }).doubt ?? '', /where possible/)
})

test('a count past the bank holidays that are known is refused, as everywhere', () => {
  const result = deadline('admission-appeal', { notified: '2028-12-15', terms: '2028-12-01/2029-02-01' })
  assert.ok('faults' in result)
  assert.equal(result.faults[0]?.code, 'beyond-holidays')
})

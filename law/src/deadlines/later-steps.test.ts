/** Permission to appeal, of the Tribunal and then of the Upper Tribunal, where the readings part. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadline } from './deadline.ts'

function resultOf(kind: string, values: Readonly<Record<string, unknown>>) {
  const result = deadline(kind, values)
  assert.ok('lastDay' in result, JSON.stringify(result))
  return result
}

const upper = (sent: string) => resultOf('upper-tribunal-appeal', { sent })
const upperDays = (sent: string) => [upper(sent).lastDay, upper(sent).laterDay]

test('the Upper Tribunal: one month without relief, and the closed days and weekends as a later reading', () => {
  assert.deepEqual(upperDays('2026-10-20'), ['2026-11-20', null])
  assert.doesNotMatch(upper('2026-10-20').doubt ?? '', /August|not a working day/)
  assert.match(upper('2026-10-20').doubt ?? '', /second source/)
  // A Saturday.
  assert.deepEqual(upperDays('2026-10-21'), ['2026-11-21', '2026-11-23'])
  assert.match(upper('2026-10-21').doubt ?? '', /not a working day/)
  assert.doesNotMatch(upper('2026-10-21').doubt ?? '', /August/)
  // The last day before August, and one day into it.
  assert.deepEqual(upperDays('2026-06-30'), ['2026-07-30', null])
  assert.deepEqual(upperDays('2026-07-01'), ['2026-08-01', '2026-09-01'])
  assert.match(upper('2026-07-01').doubt ?? '', /August or 25 December/)
  // Twenty days of August are left out, and the twentieth of September is a Sunday.
  assert.deepEqual(upperDays('2026-07-20'), ['2026-08-20', '2026-09-21'])
  // Received by 5pm, whatever the reading.
  assert.equal(upper('2026-10-20').moment, '17:00')
  assert.ok(
    upper('2026-10-20').working.some(({ say }) => say === 'The Upper Tribunal must receive it by 5pm'),
  )
})

test('a month that is too short, and a later reading past the bank holidays that are known', () => {
  assert.deepEqual(upperDays('2027-01-31'), ['2027-02-28', '2027-03-01'])
  assert.ok(upper('2027-01-31').working.some(({ say }) => /no such day/.test(say)))
  assert.deepEqual(upperDays('2028-11-27'), ['2028-12-27', null])
  assert.match(upper('2028-11-27').doubt ?? '', /beyond the bank holidays/)
})

const permission = (values: Readonly<Record<string, unknown>>) => resultOf('permission-to-appeal', values)

test('permission of the Tribunal: a discrimination case has no closed days, so no later reading', () => {
  const { lastDay, laterDay, doubt } = permission({ sent: '2026-07-10', case: 'discrimination' })
  assert.deepEqual([lastDay, laterDay, doubt], ['2026-08-07', null, null])
})

test('permission of the Tribunal: the later reading past the bank holidays that are known is left out', () => {
  const { lastDay, laterDay, doubt, working } = permission({ sent: '2028-11-28' })
  assert.deepEqual([lastDay, laterDay], ['2028-12-27', null])
  assert.match(doubt ?? '', /^The kind of case is not given\..*beyond the bank holidays/)
  assert.deepEqual(working.at(-1)?.to, null)
})

test('complaints about the NHS and adult social care: acknowledged, answered, and what has not been seen', () => {
  const acknowledged = resultOf('nhs-complaint-acknowledged', { received: '2026-12-23' })
  assert.deepEqual([acknowledged.lastDay, acknowledged.laterDay], ['2026-12-30', null])
  assert.match(acknowledged.doubt ?? '', /has not been seen/)
  const explained = resultOf('nhs-complaint-explained', { received: '2026-08-31' })
  assert.equal(explained.lastDay, '2027-02-28')
  assert.match(explained.doubt ?? '', /has not been seen/)
  for (const [result, number] of [
    [acknowledged, 13],
    [explained, 14],
  ] as const) {
    const { link, confidence } = result.sources.at(-1) ?? assert.fail()
    assert.equal(link, `https://www.legislation.gov.uk/uksi/2009/309/regulation/${number}`)
    assert.equal(confidence, 'UNVERIFIED')
  }
})

test('the health Ombudsman’s own page stands beside the regulations', () => {
  const { sources } = resultOf('ombudsman-phso', { aware: '2026-11-23' })
  assert.equal(sources.at(-1)?.link, 'https://www.ombudsman.org.uk/making-complaint')
})

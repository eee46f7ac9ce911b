import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openingTimesIn } from './opening-times.ts'

const workdays = ['MO', 'TU', 'WE', 'TH', 'FR']

describe('opening hours in words', () => {
  for (const [words, expected] of [
    ['Monday to Friday, 9am to 5pm', [{ days: workdays, opens: '09:00', closes: '17:00' }]],
    ['Mon-Fri 9.30am–4.45pm', [{ days: workdays, opens: '09:30', closes: '16:45' }]],
    ['Weekdays: 09:00 to 17:00.', [{ days: workdays, opens: '09:00', closes: '17:00' }]],
    ['Tuesday and Thursday 1 to 5pm', [{ days: ['TU', 'TH'], opens: '13:00', closes: '17:00' }]],
    ['Monday, Wednesday 9 to 5pm', [{ days: ['MO', 'WE'], opens: '09:00', closes: '17:00' }]],
    [
      'Monday to Thursday 9am to 5pm; Friday 9am to 12pm',
      [
        { days: ['MO', 'TU', 'WE', 'TH'], opens: '09:00', closes: '17:00' },
        { days: ['FR'], opens: '09:00', closes: '12:00' },
      ],
    ],
    ['Daily 8am to 8pm', [{ days: [...workdays, 'SA', 'SU'], opens: '08:00', closes: '20:00' }]],
  ] as const) {
    it(`reads "${words}"`, () => assert.deepEqual(openingTimesIn(words), expected))
  }

  for (const words of [
    'Term time only',
    '',
    'Monday to Friday',
    '9am to 5pm',
    'Monday to Friday 9-5',
    'Friday to Monday 9am to 5pm',
    'Monday to Friday 9am to 5pm, closed at lunch',
    'Monday to Friday 9am to 5pm. Ring first',
    'Monday 25:00 to 26:00',
    'Monday 5pm to 9am',
    'Monday 13pm to 14pm',
    'Monday 9:75 to 10:00',
    'Someday 9am to 5pm',
  ]) {
    it(`does not guess at "${words}"`, () => assert.deepEqual(openingTimesIn(words), []))
  }

  it('is quick on words made to be slow', () => {
    assert.deepEqual(openingTimesIn(`${'monday, '.repeat(10_000)}9am`), [])
    assert.deepEqual(openingTimesIn(`${' - '.repeat(20_000)}9`), [])
  })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../time/day.ts'
import { publishedCalendar } from '../time/working-day.ts'
import {
  byFive,
  closedPeriodsNotCounted,
  edgeStep,
  notCounted,
  notCountedInSenCase,
  passedOver,
  rolledOn,
} from './say.ts'

const rule = 'LAW-MED-21'

test('the days passed over are named, bank holidays by their title', () => {
  const names = (from: string, to: string) => passedOver(day(from), day(to), publishedCalendar)
  assert.equal(names('2026-11-22', '2026-11-23'), 'Sunday')
  assert.equal(names('2026-11-21', '2026-11-23'), 'Saturday and Sunday')
  assert.equal(names('2026-04-03', '2026-04-07'), 'Good Friday, Saturday, Sunday and Easter Monday')
  assert.equal(names('2026-12-25', '2026-12-29'), 'Christmas Day, Saturday, Sunday and Boxing Day')
  assert.equal(names('2026-11-23', '2026-11-23'), '')
})

test('what a count of working days leaves out: each name once, in order, without the trigger and the end', () => {
  const said = (from: string, to: string) => notCounted(day(from), day(to), publishedCalendar, rule)
  assert.deepEqual(said('2026-11-23', '2026-11-26'), [])
  assert.deepEqual(said('2026-11-20', '2026-11-23'), [
    { say: 'Not counted: weekends', from: day('2026-11-21'), to: day('2026-11-23'), rule },
  ])
  assert.equal(said('2026-11-20', '2026-12-07')[0]?.say, 'Not counted: weekends')
  assert.equal(
    said('2026-12-22', '2026-12-29')[0]?.say,
    'Not counted: Christmas Day, weekends and Boxing Day',
  )
  // A Saturday that starts a count is not counted anyway; nor is the end left out.
  assert.equal(said('2026-11-21', '2026-11-23')[0]?.say, 'Not counted: weekends')
  assert.deepEqual(said('2026-11-22', '2026-11-24'), [])
  assert.deepEqual(said('2026-11-20', '2026-11-21'), [])
})

test('in an SEN case closed periods are named instead of the days in them', () => {
  const said = (from: string, to: string) => notCountedInSenCase(day(from), day(to), publishedCalendar)
  assert.deepEqual(said('2026-12-22', '2027-01-05'), [
    {
      say: 'Not counted: 25 December to 1 January and weekends',
      from: day('2026-12-23'),
      to: day('2027-01-05'),
      rule: 'LAW-TIME-08',
    },
  ])
  assert.equal(said('2026-07-06', '2026-09-15')[0]?.say, 'Not counted: weekends and August')
  assert.deepEqual(said('2026-11-23', '2026-11-26'), [])
})

test('in a count of calendar days only closed periods are left out', () => {
  const said = (from: string, to: string) => closedPeriodsNotCounted(day(from), day(to))
  assert.deepEqual(said('2026-11-23', '2026-12-21'), [])
  assert.equal(said('2026-12-10', '2027-01-15')[0]?.say, 'Not counted: 25 December to 1 January')
  assert.equal(said('2026-07-10', '2026-09-07')[0]?.say, 'Not counted: August')
  assert.equal(said('2026-07-10', '2026-09-07')[0]?.rule, 'LAW-TIME-08')
})

test('a day that rolls on has a step, one that stays has none', () => {
  const [from, to] = [day('2026-11-21'), day('2026-11-23')]
  assert.deepEqual(rolledOn(from, to, publishedCalendar, rule), [
    {
      say: 'The time ends on a day that is not a working day; passed over: Saturday and Sunday',
      from,
      to,
      rule,
    },
  ])
  assert.deepEqual(rolledOn(to, to, publishedCalendar, rule), [])
})

test('the steps of the Tribunal', () => {
  const [end, later] = [day('2027-08-02'), day('2027-09-01')]
  assert.deepEqual(byFive(end), {
    say: 'The Tribunal must receive it by 5pm',
    from: end,
    to: end,
    rule: 'LAW-TIME-04',
  })
  assert.deepEqual([edgeStep(end, later).from, edgeStep(end, later).to], [end, later])
  assert.equal(edgeStep(end, 'beyond').to, null)
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day } from '../../time/day.ts'
import { publishedCalendar } from '../../time/working-day.ts'
import { timeForPermission, timeForUpperTribunal } from './upper-tribunal-time.ts'

const permission = (sent: string, on: string) => timeForPermission(day(sent), day(on), publishedCalendar)
const upper = (refused: string, on: string) => timeForUpperTribunal(day(refused), day(on), publishedCalendar)

describe('the time to take a decision further', () => {
  test('28 days for permission, on both sides of the last day', () => {
    assert.equal(permission('2026-10-01', '2026-10-29'), 'open')
    assert.equal(permission('2026-10-01', '2026-10-30'), 'over')
  })

  test('August is not counted in the 28 days', () => {
    assert.equal(permission('2026-07-20', '2026-09-17'), 'open')
    assert.equal(permission('2026-07-20', '2026-09-18'), 'over')
  })

  test('just before a closed period the later reading is kept', () => {
    // 28 days from 3 July 2027 end on Saturday 31 July; Monday lies in August.
    assert.equal(permission('2027-07-03', '2027-08-02'), 'open')
    assert.equal(permission('2027-07-03', '2027-08-03'), 'between')
    assert.equal(permission('2027-07-03', '2027-09-01'), 'between')
    assert.equal(permission('2027-07-03', '2027-09-02'), 'over')
  })

  test('one month for the Upper Tribunal, the later reading without closed days', () => {
    assert.equal(upper('2026-10-01', '2026-11-01'), 'open')
    assert.equal(upper('2026-10-01', '2026-11-02'), 'between')
    assert.equal(upper('2026-10-01', '2026-11-03'), 'over')
    assert.equal(upper('2026-12-10', '2027-01-11'), 'between')
  })

  test('beyond the bank holidays that are known nothing is refused', () => {
    assert.equal(permission('2030-01-10', '2031-01-01'), 'beyond')
    // What is in time on any calendar is in time all the same.
    assert.equal(permission('2028-12-20', '2029-01-17'), 'open')
    assert.equal(permission('2028-12-20', '2029-01-18'), 'beyond')
    assert.equal(upper('2028-12-10', '2029-01-10'), 'open')
    assert.equal(upper('2028-12-10', '2029-01-11'), 'beyond')
  })
})

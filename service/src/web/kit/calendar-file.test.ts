import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '@way-forward/law'
import fc from 'fast-check'
import { type CalendarEvent, calendarFile } from './calendar-file.ts'

const event: CalendarEvent = {
  uid: 'appeal-last-day',
  on: day('2027-01-04'),
  title: 'Last day to appeal',
  description: 'Two months, then the next working day.',
  address: 'https://example.org/plan?d=ra&l=2026-11-03',
  remindDaysBefore: [30, 1, 0],
}
const today = day('2026-11-21')

test('a file has the properties that RFC 5545 requires, in CRLF lines', () => {
  const text = calendarFile('Dates', [event], today)
  assert.ok(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:'))
  assert.ok(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n'))
  assert.equal(text.replaceAll('\r\n', '').match(/[\r\n]/), null)
  for (const line of [
    'UID:appeal-last-day',
    'DTSTAMP:20261121T000000Z',
    'DTSTART;VALUE=DATE:20270104',
    'DTEND;VALUE=DATE:20270105',
    'SUMMARY:Last day to appeal',
    'URL:https://example.org/plan?d=ra&l=2026-11-03',
  ]) {
    assert.ok(text.includes(`\r\n${line}\r\n`), line)
  }
})

test('a reminder rings at nine in the morning of its day', () => {
  const text = calendarFile('Dates', [event], today)
  const triggers = [...text.matchAll(/TRIGGER:(\S+)/g)].map((match) => match[1])
  assert.deepEqual(triggers, ['-P29DT15H', '-PT15H', 'PT9H'])
  assert.equal(text.match(/BEGIN:VALARM\r\nACTION:DISPLAY/g)?.length, 3)
})

test('text is escaped and cannot begin a line of its own', () => {
  const title = 'One, two; three \\ four\r\nDTSTART:19700101\u0007'
  const text = calendarFile('Dates', [{ ...event, title, remindDaysBefore: [] }], today)
  assert.ok(text.includes('SUMMARY:One\\, two\\; three \\\\ four\\nDTSTART:19700101\r\n'))
  assert.equal(unfolded(text).filter((line) => line.startsWith('DTSTART')).length, 1)
})

test('any text comes back whole from lines of at most 75 octets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (written) => {
      const description = written.replaceAll(/\p{Cc}/gu, '')
      const text = calendarFile('Dates', [{ ...event, description }], today)
      for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
      assert.ok(!text.includes('\uFFFD') || written.includes('\uFFFD'))
      const found = unfolded(text).find((line) => line.startsWith('DESCRIPTION:')) ?? ''
      assert.equal(unescaped(found.slice('DESCRIPTION:'.length)), description)
    }),
  )
})

function unfolded(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n')
}

function unescaped(text: string): string {
  return text.replaceAll(/\\([\\;,n])/g, (_, character: string) => (character === 'n' ? '\n' : character))
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type CalendarMeeting, calendarInvitation, methodOf } from './calendar-invitation.ts'
import { instantOfValue, only, readCalendarFile, textOfValue } from './calendar-of-test.ts'

const meeting: CalendarMeeting = {
  uid: '7b1e5a52-1111-4222-8333-444455556666',
  sequence: 2,
  isCancelled: false,
  isAsked: false,
  startsAt: '2026-07-08T09:00:00.000Z',
  endsAt: '2026-07-08T11:30:00.000Z',
  stampedAt: '2026-06-20T15:04:05.678Z',
  reference: '7K2M-QX04',
  place: 'Example Family Centre, Room 2; 1 Example Street',
  isOnline: false,
  link: 'https://wayforward.example/mediation/0d000000-0000-4000-8000-000000000008/meeting',
  organiser: 'The “example” mediation service',
  to: 'parent@example.org',
}

test('a calendar reads what is asked for: one event with everything that RFC 5546 wants', () => {
  const read = readCalendarFile(calendarInvitation(meeting))
  assert.equal(read.method, 'REQUEST')
  assert.equal(only(read.properties, 'VERSION').value, '2.0')
  only(read.properties, 'PRODID')
  const [event = [], ...more] = read.events
  assert.equal(more.length, 0)
  const value = (name: string) => only(event, name).value
  assert.equal(value('UID'), meeting.uid)
  assert.equal(value('SEQUENCE'), '2')
  assert.equal(value('STATUS'), 'CONFIRMED')
  assert.equal(textOfValue(value('SUMMARY')), 'Meeting 7K2M-QX04')
  assert.equal(textOfValue(value('LOCATION')), meeting.place)
  assert.ok(textOfValue(value('DESCRIPTION')).endsWith(`\n${meeting.link}`))
  assert.equal(value('URL'), meeting.link)
  assert.equal(instantOfValue(value('DTSTART')).toISOString(), meeting.startsAt)
  assert.equal(instantOfValue(value('DTEND')).toISOString(), meeting.endsAt)
  assert.equal(instantOfValue(value('DTSTAMP')).toISOString(), '2026-06-20T15:04:05.000Z')
  const organiser = only(event, 'ORGANIZER')
  assert.deepEqual(
    [organiser.value, organiser.parameters['CN']],
    ['mailto:no-reply@wayforward.example', 'The “example” mediation service'],
  )
  assert.equal(only(event, 'ATTENDEE').value, 'mailto:parent@example.org')
})

test('cancelled, asked, and online are said as calendars know them; no link to a video meeting', () => {
  const event = (change: Partial<CalendarMeeting>) => {
    const made = { ...meeting, ...change }
    const read = readCalendarFile(calendarInvitation(made))
    assert.equal(read.method, methodOf(made))
    return read.events[0] ?? []
  }
  const cancelled = event({ isCancelled: true, sequence: 3 })
  assert.equal(methodOf({ isCancelled: true }), 'CANCEL')
  assert.deepEqual(
    ['STATUS', 'SEQUENCE', 'UID'].map((name) => only(cancelled, name).value),
    ['CANCELLED', '3', meeting.uid],
  )
  assert.equal(only(event({ isAsked: true }), 'STATUS').value, 'TENTATIVE')
  assert.equal(
    textOfValue(only(event({ place: null, isOnline: true }), 'LOCATION').value),
    'Online: the link is on the page',
  )
  assert.ok(event({ place: null }).every(({ name }) => name !== 'LOCATION'))
})

test('whatever stands in it, no line, parameter or component of its own comes of it', () => {
  const text = fc.string({ unit: 'binary', maxLength: 120 })
  fc.assert(
    fc.property(text, text, text, (place, organiser, before) => {
      const attack = `${before}\r\nATTENDEE:mailto:a@b.example\nEND:VEVENT\u2028";X=1:`
      const made = calendarInvitation({
        ...meeting,
        place: place + attack,
        organiser: organiser + attack,
      })
      const { events } = readCalendarFile(made)
      assert.equal(events.length, 1)
      assert.equal(only(events[0] ?? [], 'ATTENDEE').value, 'mailto:parent@example.org')
    }),
    { numRuns: 60 },
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkedEmail, isAddress, UnfitMail } from './mail.ts'

const good = { to: 'parent@example.org', subject: 'A reminder', text: 'One line.\nAnother.' }

test('an email in order goes through as it is', () => {
  assert.equal(checkedEmail(good), good)
  checkedEmail({
    ...good,
    messageId: '<a-1@mail.example.org>',
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
})

test('nobody adds a header or somebody to write to', () => {
  const attacks = [
    { ...good, to: 'parent@example.org\r\nBcc: other@example.org' },
    { ...good, to: 'parent@example.org, other@example.org' },
    { ...good, to: 'Parent <parent@example.org>' },
    { ...good, to: '' },
    { ...good, subject: 'A reminder\nBcc: other@example.org' },
    { ...good, subject: 'A reminder\u2028x' },
    { ...good, subject: '' },
    { ...good, subject: 'x'.repeat(201) },
    { ...good, text: 'a\u0000b' },
    { ...good, text: '' },
    { ...good, messageId: '<a@b>\r\nX: y' },
    { ...good, headers: { 'X-Note': 'a\r\nBcc: other@example.org' } },
    { ...good, headers: { 'X-Note: a\r\nBcc': 'other@example.org' } },
    { ...good, headers: { Bcc: 'other@example.org' } },
    { ...good, headers: { From: 'other@example.org' } },
  ]
  for (const attack of attacks) {
    assert.throws(
      () => checkedEmail(attack),
      (error: Error) => error instanceof UnfitMail && !error.message.includes('example.org'),
      JSON.stringify(attack),
    )
  }
})

const part = (lines: readonly string[]) =>
  `${['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n')}\r\n`

test('a calendar part is one, and of the method that it is sent as', () => {
  const content = part(['METHOD:REQUEST'])
  checkedEmail({ ...good, calendar: { method: 'REQUEST', content } })
  for (const calendar of [
    { method: 'CANCEL', content },
    { method: 'REQUEST', content: 'BEGIN:VCALENDAR' },
    { method: 'REQUEST', content: content.replaceAll('\r\n', '\n') },
    { method: 'REQUEST', content: part(['METHOD:REQUEST', 'X:a\u0000b']) },
    { method: 'REQUEST', content: part(['METHOD:REQUEST', 'x'.repeat(20_000)]) },
  ] as const)
    assert.throws(() => checkedEmail({ ...good, calendar }), UnfitMail)
})

test('an address is one address', () => {
  for (const text of ['a@b.example', 'first.last+tag@mail.example.org', 'o’neil@example.org'])
    assert.ok(isAddress(text), text)
  for (const text of [
    'a',
    '@b',
    'a@',
    'a@b@c',
    'a b@c',
    'a@b..c',
    '.a@b',
    'a@b.',
    `${'a'.repeat(65)}@b`,
    'a@b\n',
  ])
    assert.ok(!isAddress(text), text)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '@way-forward/law'
import fc from 'fast-check'
import { madeEntry } from '../directory/made-entry.ts'
import { contactCards, entriesWithCards } from './contact-card.ts'

const on = day('2026-11-21')

test('a card has name, numbers with when, hours, where it was read, and that it is to be checked', () => {
  const [card] = parsed(
    contactCards(
      [
        madeEntry('information-and-advice', 'Bristol SENDIASS', {
          organisation: { id: '2', name: 'A charity' },
          phones: [
            { number: '+44 117 000 0000', when: null },
            { number: '0300 000 0000', when: 'school holidays' },
          ],
          email: 'help@example.org',
          website: 'https://example.org/help?a=1,2',
          postalAddress: ['1 The Street', 'Bristol'],
          hours: 'Monday; Tuesday',
        }),
      ],
      on,
    ),
  )
  assert.deepEqual(card, [
    ['VERSION', '3.0'],
    ['PRODID', '-//Way Forward//Contacts//EN'],
    ['UID', 'urn:uuid:00000000-0000-4000-8000-000000000001'],
    ['N', ';;;;'],
    ['FN', 'Bristol SENDIASS'],
    ['ORG', 'A charity'],
    ['X-ABShowAs', 'COMPANY'],
    ['TEL;TYPE=WORK,VOICE', '+44 117 000 0000'],
    ['TEL;TYPE=WORK,VOICE', '0300 000 0000'],
    ['EMAIL;TYPE=INTERNET,WORK', 'help@example.org'],
    ['URL', 'https://example.org/help?a=1,2'],
    ['ADR;TYPE=WORK', ';;1 The Street, Bristol;;;;'],
    [
      'NOTE',
      'Information, advice and support (SENDIASS)\n0300 000 0000: school holidays\nOpen: Monday; Tuesday\nRead at example.org on 3 May 2018, 8 years ago. Check before you rely on it.',
    ],
  ])
})

test('nothing that an entry holds can begin a line of its own or another card', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\r\n', '\n', '\r', '\u2028', '\u0085'),
      (text, end) => {
        const attack = `x${end}END:VCARD${end}BEGIN:VCARD${end}TEL:999${text}`
        const file = contactCards(
          [
            madeEntry('send-team', attack, {
              organisation: { id: '2', name: attack },
              phones: [{ number: attack, when: attack }],
              email: attack,
              website: attack,
              postalAddress: [attack],
              hours: attack,
            }),
          ],
          on,
        )
        const cards = parsed(file)
        assert.equal(cards.length, 1)
        assert.equal(cards[0]?.filter(([name]) => name.startsWith('TEL')).length, 1)
        for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75)
        assert.doesNotMatch(file.replaceAll('\r\n', ''), /[\r\n]/)
      },
    ),
    { numRuns: 40 },
  )
})

test('whom a family rings has a card, and the Tribunal; whom nobody can reach has none', () => {
  const shown = entriesWithCards({
    area: { id: '1', gssCode: 'E', name: 'Bristol', shortName: 'Bristol', slug: 'bristol', region: '' },
    entries: [
      madeEntry('send-team', 'SEND team', { email: 'send@example.org' }),
      madeEntry('mediation-advice', 'Nobody knows'),
      madeEntry('healthwatch', 'Healthwatch', { email: 'hw@example.org' }),
    ],
    national: [
      madeEntry('tribunal', 'The Tribunal', { email: 'tribunal@example.org' }),
      madeEntry('ofsted', 'Ofsted', { email: 'ofsted@example.org' }),
    ],
  })
  assert.deepEqual(
    shown.map(({ name }) => name),
    ['SEND team', 'The Tribunal'],
  )
})

/** The lines of each card, unfolded and unescaped as RFC 2426 says. */
function parsed(file: string): (readonly [name: string, value: string])[][] {
  const cards: (readonly [string, string])[][] = []
  for (const line of file.replaceAll('\r\n ', '').split('\r\n')) {
    if (line === 'BEGIN:VCARD') cards.push([])
    else if (line !== 'END:VCARD' && line !== '') {
      const at = line.indexOf(':')
      assert.match(line.slice(0, at), /^[A-Za-z-]+(;TYPE=[A-Z,]+)?$/)
      const value = line
        .slice(at + 1)
        .replaceAll(/\\([\\;,n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark))
      cards.at(-1)?.push([line.slice(0, at), value])
    }
  }
  return cards
}

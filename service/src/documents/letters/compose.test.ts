import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day, publishedCalendar } from '@way-forward/law'
import type { Area, Entry, Role } from '../../directory/directory.ts'
import { letterAsText, plainLine } from '../letter-as-text.ts'
import { type Composing, composed } from './compose.ts'
import { choice, choices, dayField, lines, text } from './field.ts'
import type { Letter } from './letter.ts'
import { dayOr, heading, line, linesOr, list, numbered, or, paragraph } from './prose.ts'
import { most, sayLetterFault } from './read-letter.ts'

const fields = {
  metOn: dayField('When did you meet?', 'the day of the meeting'),
  who: text('Whom did you meet?', 'whom you met'),
  points: lines('What do you want?', 'what you want'),
  tone: choice('Which?', { one: 'One', two: 'Two' }, 'which'),
  kinds: choices('Any of these?', { a: 'A', b: 'B', c: 'C' }, 'which of them'),
}
const example: Letter<typeof fields> = {
  id: 'example',
  title: 'An example',
  group: 'ask',
  when: 'Never.',
  fields,
  needs: ['childName', 'bornOn', 'reference'],
  to: () => ({ roles: ['send-team', 'local-offer'], called: 'the SEND team', greeting: 'SEND team' }),
  write: ({ given }) => ({
    subject: line`Meeting with ${or(given.who, 'whom you met')}`,
    body: [
      paragraph`We met on ${dayOr(given.metOn, 'the day of the meeting')}.`,
      heading('What I ask'),
      numbered(linesOr(given.points, 'what you want')),
      list([]),
      paragraph`${given.points[0] ?? ''}`,
      ...(given.kinds.length > 0 ? [paragraph`I chose ${given.kinds.join(' and ')}.`] : []),
      ...(given.tone === 'two' ? [paragraph`Two.`] : []),
    ],
  }),
  rules: ['LAW-EHC-01'],
  kinds: ['request'],
}

const plain: Composing = { today: day('2026-11-21'), calendar: publishedCalendar, area: null, entries: [] }
const area: Area = {
  id: 'a',
  gssCode: 'E06000001',
  name: 'Example Borough Council',
  shortName: 'Example',
  slug: 'example',
  region: 'North East',
}
const entryOf = (role: Role, added: Partial<Entry> = {}): Entry => ({
  id: role,
  role,
  name: `Example ${role}`,
  organisation: { id: 'o', name: 'Example Borough Council' },
  phones: [],
  email: null,
  website: null,
  postalAddress: [],
  hours: null,
  source: { address: null, readOn: '2026-11-01', datedOn: null, isOwn: true },
  ...added,
})
const compose = (form: Readonly<Record<string, string>>, composing = plain) =>
  composed(example, new URLSearchParams(form), composing)
const to = (form: Readonly<Record<string, string>>, composing = plain) =>
  compose(form, composing).text.to.map(plainLine)

describe('a letter', () => {
  test('stands whole, in the order of a letter', () => {
    const form = {
      name: 'Alex Example',
      address: '2 Low Road\nExampleton',
      email: 'alex@example.org',
      childName: 'Robin',
      bornOn: '2017-05-03',
      reference: 'SEN/12',
      toName: 'The office',
      toAddress: '3 Mid Lane',
      metOn: '2026-11-03',
      who: 'the head teacher.',
      points: '1. Speech therapy\n- A date',
      kinds: 'c,a',
      tone: 'two',
    }
    const { text, faults } = compose(form)
    assert.deepEqual(faults, [])
    assert.deepEqual(text.gaps, [])
    assert.equal(
      letterAsText(text),
      `Alex Example
2 Low Road
Exampleton
Email: alex@example.org

The office
3 Mid Lane

21 November 2026

Your reference: SEN/12
About: Robin, born on 3 May 2017

Dear SEND team

Meeting with the head teacher

We met on 3 November 2026.

What I ask

1. Speech therapy
2. A date

Speech therapy.

I chose a and c.

Two.

Yours faithfully

Alex Example
Parent or carer of Robin
`,
    )
  })

  test('with nothing given has gaps, each named once, and no fault', () => {
    const { text, faults } = compose({})
    assert.deepEqual(faults, [])
    assert.deepEqual(text.gaps, [
      'your name',
      'your address',
      'name of the SEND team',
      'postal or email address of the SEND team',
      'your child’s name',
      'date of birth',
      'whom you met',
      'the day of the meeting',
      'what you want',
    ])
    assert.equal(text.reference, null)
    assert.equal(text.body.filter(({ kind }) => kind === 'list').length, 1)
  })

  test('of a young person names nobody else, and one of a representative says so', () => {
    const own = compose({
      writer: 'young-person',
      name: 'Robin',
      childName: 'Sam',
      bornOn: '2008-05-03',
    }).text
    assert.deepEqual(own.signature.map(plainLine), ['Robin'])
    assert.equal(plainLine(own.about ?? []), 'My date of birth: 3 May 2008')
    assert.ok(!letterAsText(own).includes('Sam'))
    const deputy = compose({ writer: 'representative', name: 'Alex', childName: 'Robin' }).text
    assert.deepEqual(deputy.signature.map(plainLine), ['Alex', 'Acting for Robin'])
  })
})

describe('the addressee', () => {
  const withEntry: Composing = {
    ...plain,
    area,
    entries: [
      entryOf('local-offer', { email: 'offer@example.org' }),
      entryOf('send-team', { email: 'send@example.org' }),
    ],
  }

  test('is the first role that the area has, and is named with where it was read', () => {
    const { to: found, text } = compose({}, withEntry)
    assert.deepEqual(found.lines.map(plainLine), [
      'Example send-team',
      'Example Borough Council',
      'By email: send@example.org',
    ])
    assert.equal(found.entry?.role, 'send-team')
    assert.equal(text.email, 'send@example.org')
    assert.equal(
      compose({}, { ...withEntry, entries: withEntry.entries.slice(0, 1) }).text.email,
      'offer@example.org',
    )
  })

  test('of several entries is one that can be written to', () => {
    const entries = [
      entryOf('send-team'),
      entryOf('send-team', { id: '2', name: 'Second', postalAddress: ['1 High Street'] }),
    ]
    assert.deepEqual(to({}, { ...plain, area, entries }), [
      'Second',
      'Example Borough Council',
      '1 High Street',
    ])
  })

  test('is the council where its own team is not listed, and a gap where no council is known', () => {
    assert.deepEqual(to({}, { ...plain, area }), [
      'SEND team',
      'Example Borough Council',
      '[postal or email address of the SEND team]',
    ])
    assert.deepEqual(to({}), ['[name of the SEND team]', '[postal or email address of the SEND team]'])
  })

  test('of all of England has its name, listed or not', () => {
    const letter: Letter<typeof fields> = {
      ...example,
      to: () => ({ roles: ['tribunal'], called: 'the Tribunal', greeting: 'Tribunal' }),
    }
    const { text } = composed(letter, new URLSearchParams({ toEmail: 'a@example.org' }), plain)
    assert.deepEqual(text.to.map(plainLine), ['Tribunal', 'By email: a@example.org'])
  })

  test('that was typed puts the directory aside, address and all', () => {
    assert.deepEqual(to({ toName: 'Another body' }, withEntry), [
      'Another body',
      '[postal or email address of the SEND team]',
    ])
    assert.equal(compose({ toName: 'Another body' }, withEntry).text.email, null)
    assert.deepEqual(to({ toEmail: 'new@example.org' }, withEntry), [
      'Example send-team',
      'Example Borough Council',
      'By email: new@example.org',
    ])
  })
})

describe('what cannot stand in a letter', () => {
  const codes = (form: Readonly<Record<string, string>>) =>
    compose(form).faults.map(({ field, code }) => `${field} ${code}`)

  test('is a fault of its field at the first character too many', () => {
    assert.deepEqual(codes({ name: 'x'.repeat(most.name) }), [])
    assert.deepEqual(codes({ name: 'x'.repeat(most.name + 1) }), ['name too-long'])
    assert.deepEqual(codes({ who: 'x'.repeat(most.text) }), [])
    assert.deepEqual(codes({ who: 'x'.repeat(most.text + 1) }), ['who too-long'])
    assert.deepEqual(codes({ points: 'x\n'.repeat(most.lines) }), [])
    assert.deepEqual(codes({ points: 'x\n'.repeat(most.lines + 1) }), ['points too-many-lines'])
    assert.deepEqual(codes({ points: 'x'.repeat(most.line + 1) }), ['points line-too-long'])
    assert.deepEqual(codes({ address: 'x\n'.repeat(most.address + 1) }), ['address too-many-lines'])
    assert.deepEqual(codes({ other: 'x'.repeat(most.whole) }), [])
    assert.deepEqual(codes({ other: 'x'.repeat(most.whole + 1) }), ['null whole-too-long'])
  })

  test('is a day that there is not, one after today for a birth, and an address that no mail goes to', () => {
    assert.deepEqual(codes({ metOn: '2026-02-30' }), ['metOn not-a-day'])
    assert.deepEqual(codes({ metOn: '2030-01-01', bornOn: '2026-11-21' }), [])
    assert.deepEqual(codes({ bornOn: '2026-11-22' }), ['bornOn born-later'])
    for (const email of ['nobody', 'a@b', 'a b@c.org', 'a@b.org,c@d.org', '<a@b.org>', 'a@b..org', 'é@b.org'])
      assert.deepEqual(
        codes({ email, toEmail: email }),
        ['email not-an-email', 'toEmail not-an-email'],
        email,
      )
    assert.deepEqual(codes({ email: 'first.last+send@mail.example.org' }), [])
  })

  test('is an answer that was never offered', () => {
    assert.deepEqual(codes({ writer: 'judge', tone: 'three', kinds: 'a,z' }), [
      'tone not-an-option',
      'kinds not-an-option',
      'writer not-an-option',
    ])
    assert.deepEqual(codes({ tone: 'constructor', kinds: '__proto__' }), [
      'tone not-an-option',
      'kinds not-an-option',
    ])
  })

  test('leaves a gap, and is said in words with its limit', () => {
    const { text, faults } = compose({ name: 'x'.repeat(300) })
    assert.ok(text.gaps.includes('your name'))
    const says = faults.map((fault) => sayLetterFault(fault, 'Your name'))
    assert.deepEqual(says, ['“Your name” must be 200 characters or fewer'])
  })
})

describe('what was typed', () => {
  const nameOf = (name: string) => plainLine(compose({ name }).text.signature[0] ?? [])

  test('stands on one line without what cannot be seen', () => {
    assert.equal(nameOf(' Alex \r\n  Example\u0000\u0007\u001b[31m '), 'Alex Example[31m')
    assert.equal(nameOf('Alex\u202Egpj.exe\u2066\u200B\uFEFF'), 'Alexgpj.exe')
    assert.equal(nameOf('A\uD800lex\uFFFE'), 'Alex')
    assert.equal(nameOf('\u00a0\u2003'), '[your name]')
  })

  test('keeps letters of any script, marks over letters, and joined pictures', () => {
    assert.equal(nameOf('Zoe\u0308 Łukasz'), 'Zoë Łukasz')
    for (const name of ['مريم', 'שרה', 'ਪੰਜਾਬੀ', '李小龙', 'Nguyễn', '\u{1F469}\u200D\u{1F467}'])
      assert.equal(nameOf(name), name)
  })

  test('as lines has no marks of its own and no empty lines', () => {
    const items = (points: string) => {
      const block = compose({ points }).text.body.find(({ kind }) => kind === 'list')
      return block?.kind === 'list' ? block.items.map(plainLine) : []
    }
    assert.deepEqual(items('• One\n\n  2) Two\r\n(3) Three\r- Four\n10. Ten'), [
      'One',
      'Two',
      'Three',
      'Four',
      'Ten',
    ])
    assert.deepEqual(items('2.5 hours a week\n1-to-1 help\n-5 degrees'), [
      '2.5 hours a week',
      '1-to-1 help',
      '-5 degrees',
    ])
    assert.deepEqual(items('\n - \n'), ['[what you want]'])
  })
})

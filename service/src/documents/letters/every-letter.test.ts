/** What holds for every letter, whatever is filled in. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  concernKinds,
  type Day,
  day,
  isoOf,
  monthNames,
  parseDay,
  publishedCalendar,
  questionNamed,
  questionNames,
  ruleIds,
} from '@way-forward/law'
import fc from 'fast-check'
import { type Entry, roles } from '../../directory/directory.ts'
import { plainLine } from '../letter-as-text.ts'
import { type Composing, composeLetter, linesOf } from './compose.ts'
import type { Field } from './field.ts'
import { type Letter, type LetterText, letterGroups } from './letter.ts'
import { letterNamed, letters } from './letters.ts'
import { commonFields } from './read-letter.ts'

const today = day('2026-11-21')
const area = {
  id: 'area',
  gssCode: 'E06000001',
  name: 'Example Borough Council',
  shortName: 'Example',
  slug: 'example',
  region: 'North East',
}
const entries: readonly Entry[] = roles.map((role) => ({
  id: role,
  role,
  name: `The ${role} service`,
  organisation: { id: 'body', name: 'A body' },
  phones: [],
  email: 'service@example.org',
  website: null,
  postalAddress: ['1 High Street'],
  hours: null,
  source: { address: null, readOn: '2026-11-01', datedOn: null, isOwn: true },
}))
const withNothing: Composing = { today, calendar: publishedCalendar, area: null, entries: [] }
const withAll: Composing = { ...withNothing, area, entries }

const aWord = fc.constantFrom('Speech therapy has stopped', 'The taxi did not come', 'Nobody rang back')
const aDay = fc.integer({ min: -400, max: 40 }).map((days) => isoOf((today + days) as Day))
const commonValues: Readonly<Record<string, fc.Arbitrary<string>>> = {
  writer: fc.constantFrom('parent', 'young-person', 'representative'),
  name: fc.constant('Alex Example'),
  address: fc.constant('2 Low Road\nExampleton'),
  email: fc.constant('alex@example.org'),
  phone: fc.constant('01632 960001'),
  childName: fc.constant('Robin'),
  bornOn: fc.constantFrom('2009-02-03', '2018-08-31'),
  reference: fc.constant('SEN 12'),
  toName: fc.constant('The office'),
  toAddress: fc.constant('3 Mid Lane'),
  toEmail: fc.constant('office@example.org'),
}

/** Text fields that take a year. */
const years = new Set(['transferYear'])

/** Something that a writer could give. @param isWhole every choice is taken: some go with others alone */
function valueFor(name: string, field: Field, isWhole: boolean): fc.Arbitrary<string> {
  switch (field.type) {
    case 'text':
      return years.has(name) ? fc.constantFrom('2026', '2027') : aWord
    case 'lines':
      return fc.array(aWord, { minLength: 1, maxLength: 3 }).map((each) => each.join('\n'))
    case 'day':
      return aDay
    case 'choice':
      return fc.constantFrom(...Object.keys(field.options))
    case 'choices':
      return isWhole
        ? fc.constant(Object.keys(field.options).join(','))
        : fc.subarray(Object.keys(field.options), { minLength: 1 }).map((each) => each.join(','))
  }
}

/** Forms of a letter with any of its fields left out. */
function formsOf(letter: Letter): fc.Arbitrary<Record<string, string>> {
  return fc.record(fieldsOf(letter, false), { requiredKeys: [] }) as fc.Arbitrary<Record<string, string>>
}

/** Forms with every field filled in, and with days that do not contradict each other. */
function wholeFormsOf(letter: Letter): fc.Arbitrary<Record<string, string>> {
  const days = Object.entries(letter.fields).filter(([, { type }]) => type === 'day')
  return fc
    .tuple(fc.record(fieldsOf(letter, true)), aDay)
    .map(([form, on]) => ({ ...form, ...Object.fromEntries(days.map(([name]) => [name, on])) }))
}

function fieldsOf(letter: Letter, isWhole: boolean): Record<string, fc.Arbitrary<string>> {
  const own = Object.entries(letter.fields).map(
    ([name, field]) => [name, valueFor(name, field, isWhole)] as const,
  )
  return { ...commonValues, ...Object.fromEntries(own) }
}

for (const letter of letters) {
  describe(letter.id, () => {
    test('reads well whatever is filled in', () => {
      fc.assert(
        fc.property(formsOf(letter), fc.constantFrom(withNothing, withAll), (form, composing) => {
          assertReadsWell(composeLetter(letter, new URLSearchParams(form), composing))
        }),
        { numRuns: 150 },
      )
    })

    test('has no gap once all is filled in', () => {
      fc.assert(
        fc.property(wholeFormsOf(letter), (form) => {
          const { gaps } = composeLetter(letter, new URLSearchParams(form), withAll)
          assert.deepEqual(gaps, [], JSON.stringify(form))
        }),
        { numRuns: 150 },
      )
    })

    test('asks for nothing in the past', () => {
      fc.assert(
        fc.property(formsOf(letter), (form) => {
          for (const asked of askedFor(composeLetter(letter, new URLSearchParams(form), withAll)))
            assert.ok(asked >= today, `${isoOf(asked)} with ${JSON.stringify(form)}`)
        }),
        { numRuns: 150 },
      )
    })

    test('rests on rules that there are, and says when it is the right one', () => {
      assert.ok(letter.rules.length > 0)
      for (const rule of letter.rules) assert.ok(ruleIds.includes(rule), rule)
      for (const kind of letter.kinds) assert.ok(concernKinds.includes(kind), kind)
      assert.match(letter.when, /\.$/)
      assert.doesNotMatch(letter.title, /\.$/)
    })

    test('has fields of its own names, each with its words', () => {
      // An address may name choices and days of a letter beside the answers of a plan.
      const answers = questionNames.flatMap((each) => questionNamed(each).keys)
      const taken = new Set<string>([...commonFields, ...answers, 'w', 'out', 'content', 'letter'])
      for (const [name, field] of Object.entries(letter.fields)) {
        assert.ok(!taken.has(name), `${name} is a name of the page`)
        assert.match(name, /^[a-z][a-zA-Z0-9]+$/)
        assert.ok(field.label !== '' && field.gap !== '')
        assert.doesNotMatch(field.gap, /^[[A-Z].*\.$/)
        if ('options' in field) assert.ok(Object.keys(field.options).every((each) => !each.includes(',')))
      }
    })
  })
}

describe('the letters', () => {
  test('are twenty at least, in the order of their groups, each with its own id', () => {
    assert.ok(letters.length >= 20, `${letters.length}`)
    assert.equal(new Set(letters.map(({ id }) => id)).size, letters.length)
    const places = letters.map(({ group }) => letterGroups.indexOf(group))
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    )
    for (const group of letterGroups)
      assert.ok(
        letters.some((letter) => letter.group === group),
        group,
      )
  })

  test('are found by id, and nothing else is', () => {
    for (const letter of letters) assert.equal(letterNamed(letter.id), letter)
    for (const id of ['', 'constructor', '__proto__', 'Complain']) assert.equal(letterNamed(id), null)
  })

  test('of a complaint have the word in their heading', () => {
    const complaints = letters.filter(({ id }) => id.startsWith('complain'))
    assert.ok(complaints.length >= 8)
    for (const letter of complaints) {
      fc.assert(
        fc.property(formsOf(letter), (form) => {
          const { subject } = composeLetter(letter, new URLSearchParams(form), withAll)
          assert.match(plainLine(subject), /complaint/i)
        }),
        { numRuns: 30 },
      )
    }
  })

  test('fill in what a plan says with names and values that their forms have', () => {
    for (const letter of letters) {
      for (const kind of letter.kinds) {
        const said = letter.fromFacts?.({ id: 'x', kind } as never, {}) ?? {}
        for (const [name, value] of Object.entries(said)) {
          const field = letter.fields[name]
          assert.ok(
            field !== undefined || (commonFields as readonly string[]).includes(name),
            `${letter.id} ${name}`,
          )
          if (field?.type === 'choice')
            assert.ok(Object.hasOwn(field.options, value), `${letter.id} ${value}`)
        }
      }
    }
  })
})

/** Nothing broken, nothing torn, nothing left open. */
function assertReadsWell(text: LetterText): void {
  for (const line of linesOf(text)) {
    const words = plainLine(line)
    assert.doesNotMatch(words, /undefined|\bnull\b|NaN|\[object|[{}$]|\[\]/, words)
    assert.doesNotMatch(words, / {2}|^\s|\s$|\s[,.;:?!]|[,;:]\.|\.\.|,,|\(\s|\s\)/, words)
    assert.doesNotMatch(words, /\ba (?=[aeiou])(?!one\b|uni|use|usu|eu)/i, words)
    assert.doesNotMatch(words, /\ban (?=[bcdfgjklmnpqrstvwxyz])/, words)
    assert.doesNotMatch(
      words,
      /\b1 (?:working )?(?:days|weeks|months|years)\b|\bone (?:days|weeks|months)\b/,
      words,
    )
    assert.doesNotMatch(
      words,
      /\b(?:[2-9]|\d\d+|two|three|six) (?:working )?(?:day|week|month|year)\b(?!-| ?’)/,
      words,
    )
    assert.doesNotMatch(words, /\b(\w+) \1\b(?<!that that|had had)/i, words)
    assert.doesNotMatch(words, /['"]/, words)
  }
  for (const block of text.body) {
    if (block.kind === 'list') {
      assert.ok(block.items.length > 0)
      for (const item of block.items) assert.ok(item.length > 0)
    } else {
      const words = plainLine(block.line)
      if (block.kind === 'heading') assert.match(words, /[^.]$/)
      else assert.match(words, /[.?!:\]”]$/, words)
    }
  }
  assert.ok(text.subject.length > 0)
  assert.deepEqual(text.gaps, [...new Set(text.gaps)])
}

/** The days by which a letter asks for something. */
function askedFor(text: LetterText): readonly Day[] {
  return text.body.flatMap((block) =>
    (block.kind === 'list' ? block.items : [block.line])
      .map(plainLine)
      .flatMap((words) => words.split(/(?<=[.?!])\s/))
      .filter((sentence) => /^Please\b|\bI ask\b/.test(sentence))
      .flatMap((sentence) =>
        [...sentence.matchAll(/\bby (?:\w+day )?(\d{1,2}) ([A-Z][a-z]+) (\d{4})/g)].map(
          ([, d, month, year]) => {
            const number = monthNames.indexOf(month as (typeof monthNames)[number]) + 1
            return parseDay(`${year}-${String(number).padStart(2, '0')}-${String(d).padStart(2, '0')}`) as Day
          },
        ),
      ),
  )
}

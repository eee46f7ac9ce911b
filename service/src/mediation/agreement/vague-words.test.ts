import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hintInWords, vagueWords } from './vague-words.ts'

const hints = (what: string, hasDay = true) =>
  vagueWords(what, hasDay).map(({ words, missing }) => [words, missing])

test('words that leave open by when, how much, what, who or whether are pointed out', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['Send the report as soon as possible.', 'as soon as possible', 'when'],
    ['Send the report ASAP', 'ASAP', 'when'],
    ['Send the report in due course', 'in due course', 'when'],
    ['Ring the parent regularly', 'regularly', 'how-much'],
    ['Give regular feedback', 'regular', 'how-much'],
    ['Give access to a quiet room', 'access to', 'what'],
    ['Use a visual timetable as appropriate', 'as appropriate', 'what'],
    ['Give 2 hours of support as needed', 'as needed', 'what'],
    ['Give opportunities to talk', 'opportunities to', 'how-much'],
    ['Give up to 3 hours of therapy', 'up to', 'how-much'],
    ['The school will try to find a room', 'will try', 'whether'],
    ['A room will be provided', 'will be provided', 'who'],
    ['The council should send the plan', 'should', 'whether'],
  ]
  for (const [what, words, missing] of cases)
    assert.ok(
      hints(what).some(([found, is]) => found === words && is === missing),
      `${what}: ${JSON.stringify(hints(what))}`,
    )
})

test('help that is given again and again needs a number', () => {
  assert.deepEqual(hints('Give speech therapy'), [[null, 'how-much']])
  for (const what of [
    'Give 2 hours of speech therapy each week',
    'Give two sessions a week',
    'Give speech therapy weekly',
    'Give full-time support from one adult',
  ])
    assert.deepEqual(hints(what), [], what)
})

test('without a day, and without a word about one, the day is missing', () => {
  assert.deepEqual(hints('Send the report to the family', false), [[null, 'when']])
  assert.deepEqual(hints('Send the report soon', false), [['soon', 'when']])
  assert.deepEqual(hints('Send the report to the family'), [])
})

test('each words are pointed out once, the longer before what stands inside them, in their order', () => {
  assert.deepEqual(hints('As appropriate, regular calls; regular letters as appropriate'), [
    ['As appropriate', 'what'],
    ['regular', 'how-much'],
  ])
  assert.deepEqual(hints('In May and June'), [['May', 'whether']].slice(1))
})

test('words inside other words are left alone', () => {
  assert.deepEqual(hints('Send the irregularly shaped form to the staffroom'), [])
})

test('a hint is a sentence that names the words or what is missing', () => {
  assert.equal(hintInWords({ words: 'regular', missing: 'how-much' }), '“regular”: how much, and how often?')
  assert.match(hintInWords({ words: null, missing: 'when' }), /^No day stands here/)
  for (const missing of ['when', 'how-much', 'who', 'what', 'whether'] as const)
    for (const words of [null, 'x']) assert.match(hintInWords({ words, missing }), /[.?]$/)
})

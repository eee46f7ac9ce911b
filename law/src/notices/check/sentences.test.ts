import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainText } from './plain-text.ts'
import { longestRead, passageOf, readLetter } from './sentences.ts'

const words = (text: string) => readLetter(text).sentences.map((sentence) => sentence.words)

describe('where a sentence ends', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['One is here. Two is here! Is three? Yes.', ['One is here.', 'Two is here!', 'Is three?', 'Yes.']],
    [
      'Under s.51 and reg. 32 you can appeal. See e.g. Section F.',
      ['Under s.51 and reg. 32 you can appeal.', 'See e.g. Section F.'],
    ],
    [
      'It costs 4.5 pounds. Mail a.b@example.org. Ring 01632 960 111.',
      ['It costs 4.5 pounds.', 'Mail a.b@example.org.', 'Ring 01632 960 111.'],
    ],
    ['Ask Mr. Smith or Mrs. J. Jones. Then wait.', ['Ask Mr. Smith or Mrs. J. Jones.', 'Then wait.']],
    ['He said “Go.” Then he left.', ['He said "Go."', 'Then he left.']],
    ['A plan is made. 15 days are given.', ['A plan is made.', '15 days are given.']],
  ]
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(words(text), expected))
})

describe('lines of a letter', () => {
  test('a line broken in a sentence is joined, a short one stands alone', () => {
    assert.deepEqual(
      words('You have the right to appeal to the Tribunal\nagainst this decision.\nYour rights\nMediation'),
      ['You have the right to appeal to the Tribunal against this decision.', 'Your rights', 'Mediation'],
    )
  })

  test('a word broken at the end of a line is mended; a hyphen of its own stays', () => {
    assert.deepEqual(
      words('We carried out an assess-\nment and a re-\nassessment of non-\nbinding things.'),
      ['We carried out an assessment and a re-assessment of non-binding things.'],
    )
  })

  test('ligatures, odd spaces, soft hyphens, curly quotes and dashes become plain', () => {
    assert.deepEqual(words('The\u00a0certi\ufb01\u00adcate \u2013 you\u2019ll need\u200b it\u2026'), [
      "The certificate - you'll need it...",
    ])
  })

  test('page numbers are passed over', () => {
    assert.deepEqual(
      words('You have the right to appeal to the Tribunal and\nPage 1 of 2\nto have mediation too.'),
      ['You have the right to appeal to the Tribunal and to have mediation too.'],
    )
  })

  test('list items know the line that the list begins with', () => {
    const { sentences } = readLetter('You can:\n• appeal\n• ask for mediation\n\nNext.')
    assert.deepEqual(
      sentences.map(({ said }) => said),
      ['you can:', 'you can appeal', 'you can ask for mediation', 'next.'],
    )
  })

  test('bullets in one line are several items', () => {
    assert.deepEqual(words('You can: • appeal • mediate'), ['You can:', 'appeal', 'mediate'])
  })

  test('a sentence knows its heading', () => {
    const { sentences } = readLetter('How to appeal\nWrite to the Tribunal.\n\nMediation\nIt is free.')
    assert.deepEqual(
      sentences.map(({ under }) => under),
      ['', 'how to appeal', '', 'mediation'],
    )
  })
})

describe('places', () => {
  test('every sentence can be found again in the text', () => {
    const text = 'Dear  parent\r\n\r\nYou can ap-\r\npeal to the\u00a0Tribunal.  It is free.\r\n'
    const letter = readLetter(text)
    for (const sentence of letter.sentences) {
      const { text: found, start, end } = passageOf(letter, sentence)
      assert.equal(text.slice(start, end), found)
      assert.equal(found.replace(/-\s+/g, '').replace(/\s+/g, ' '), sentence.words)
    }
  })

  test('as many places as characters', () => {
    for (const text of ['', 'a', 'ﬁ…\u{1f600} x\ud800y', 'as-\nsess', '• a\n\n• b', 'İstanbul'])
      assert.equal(plainText(text).places.length, plainText(text).words.length)
  })
})

describe('bounds', () => {
  test('no sentence is longer than 700 characters, and none is lost', () => {
    const { sentences } = readLetter('word '.repeat(1000))
    assert.ok(sentences.every((sentence) => sentence.words.length <= 700))
    const long = readLetter('x'.repeat(2000)).sentences.map((sentence) => sentence.words.length)
    assert.deepEqual(long, [700, 700, 600])
  })

  test('the same sentence again and again is read three times', () => {
    assert.equal(readLetter('You can appeal. '.repeat(50)).sentences.length, 3)
  })

  test('what lies beyond the longest text is not read', () => {
    const text = `${'\n'.repeat(longestRead - 3)}abcdef`
    assert.deepEqual(words(text), ['abc'])
  })
})

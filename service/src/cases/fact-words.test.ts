import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { concernKinds, factOf } from '@way-forward/law'
import { factGroups, factsOfKind } from './fact-groups.ts'
import { ownQuestions, questionsOfGuide } from './fact-questions.ts'
import { nameOfFact, valueInWords, wordsOfFact } from './fact-words.ts'

const kinds = [null, ...concernKinds]

describe('facts in words', () => {
  it('asks for every fact of every kind with a question of its own', () => {
    for (const kind of kinds) {
      const headings = factsOfKind(kind).map((name) => wordsOfFact(kind, name).heading)
      for (const heading of headings) assert.match(heading, /^[A-Z].*[a-z0-9)]\?$/, `${kind}: ${heading}`)
      const names = factsOfKind(kind).map((name) => nameOfFact(kind, name))
      assert.equal(new Set(names).size, names.length, `${kind} names the same twice: ${names.join(', ')}`)
      assert.equal(
        new Set(headings).size,
        headings.length,
        `${kind} asks the same twice: ${headings.join(' ')}`,
      )
    }
  })

  it('has words for every answer, none of them a word of the code', () => {
    for (const kind of kinds) {
      for (const name of factsOfKind(kind)) {
        const fact = factOf(kind, name)
        if (fact?.type !== 'choice' && fact?.type !== 'choices') continue
        const { options } = wordsOfFact(kind, name)
        assert.deepEqual(
          options.map(({ value }) => value),
          [...fact.options],
        )
        assert.equal(new Set(options.map(({ short }) => short)).size, options.length, `${kind} ${name}`)
        for (const { value, text, short } of options) {
          assert.match(`${text} ${short}`, /^[A-Z]/)
          assert.equal(valueInWords(kind, name, value), short)
          if (value.includes('-')) assert.ok(!`${text} ${short}`.includes(value), `${name}: ${value}`)
        }
        if (fact.type === 'choices') {
          assert.equal(
            valueInWords(kind, name, fact.options.join(',')),
            options.map((o) => o.short).join(', '),
          )
        }
      }
    }
  })

  it('names each fact in one group', () => {
    for (const kind of kinds) {
      const grouped = factGroups(kind).flatMap(({ facts }) => facts)
      assert.deepEqual(grouped.toSorted(), factsOfKind(kind).toSorted(), `${kind}`)
    }
  })

  it('has no words for what is no fact', () => {
    for (const key of [...Object.keys(ownQuestions), ...Object.keys(questionsOfGuide)]) {
      const [kind, name] = key.includes(' ') ? key.split(' ') : [undefined, key]
      const found = kinds.some(
        (each) => (kind === undefined || (each ?? 'person') === kind) && factOf(each, name ?? '') !== null,
      )
      assert.ok(found, key)
    }
    assert.throws(() => wordsOfFact('records', 'decision'), RangeError)
  })

  it('says days, years and what has not happened', () => {
    assert.equal(valueInWords('council-decision', 'noticeSentOn', '2026-11-02'), '2 November 2026')
    assert.equal(valueInWords('council-decision', 'appealMadeOn', 'no'), 'It has not happened')
    assert.equal(valueInWords(null, 'schoolYearOfSixteen', '2027'), 'September 2026 to August 2027')
    assert.equal(valueInWords('records', 'requestedOn', null), 'Taken back')
    assert.equal(valueInWords('records', 'lostFact', 'word'), 'word')
  })
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readAnswers } from '../answers.ts'
import { questionNamed, questionNames } from '../question.ts'
import { decisionCodes } from '../questions/decision.ts'
import { en } from './en.ts'

/** Every text of the guide, wherever it stands. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsOf)
}

describe('the words of the guide', () => {
  test('every question has a heading that asks, a reason, and what to do where nothing was chosen', () => {
    for (const name of questionNames) {
      const { heading, why, missing, short, kind } = en[name]
      assert.equal(kind, questionNamed(name).kind, name)
      assert.match(heading, /\?$/, name)
      assert.match(missing, /^(?:Choose|Enter)/, name)
      for (const text of [why, missing]) assert.ok(text.length > 10, name)
      assert.ok(short.length > 4 && short.length <= 45, `${name}: ${short}`)
    }
  })

  test('the options are the codes that the address knows', () => {
    for (const name of questionNames) {
      const question = questionNamed(name)
      const values = en[name].options.map(({ value }) => value)
      switch (question.kind) {
        case 'one':
        case 'many': {
          // Who does not know the decision is shown how to tell.
          const unknown = question.mayBeUnknown && name !== 'decision' ? ['u'] : []
          assert.deepEqual([...values].sort(), [...Object.keys(question.codes), ...unknown].sort(), name)
          break
        }
        case 'event':
          assert.deepEqual(values, ['yes', 'x', 'u'], name)
          break
        case 'dates':
          assert.deepEqual(values, [], name)
          break
        default:
          assert.deepEqual(values, ['u'], name)
      }
    }
  })

  test('letters that are joined are offered in the order in which they are joined', () => {
    for (const name of questionNames) {
      const question = questionNamed(name)
      if (question.kind !== 'many') continue
      const values = en[name].options.map(({ value }) => value).filter((value) => value !== 'u')
      assert.deepEqual(values, Object.keys(question.codes), name)
    }
  })

  test('no page asks a tired parent to choose from more than nine, but for the steps of an order', () => {
    for (const name of questionNames) {
      const most = name === 'orders' || name === 'agreed-terms' ? 16 : 10
      assert.ok(en[name].options.length <= most, name)
    }
  })

  test('"how to tell" leads to every decision, and a row that leads to none says why', () => {
    const codes = en.telling.rows.map(({ code }) => code).filter((code) => code !== null)
    assert.deepEqual(codes, Object.keys(decisionCodes))
    for (const { code, decision, itIs } of en.telling.rows) {
      const [concern] = readAnswers([['d', code ?? 'none']]).facts.concerns
      assert.equal(concern?.kind === 'council-decision' ? concern.decision : null, decision)
      if (code === null) assert.match(itIs, /appealed|Tribunal/)
    }
  })

  test('the date has help for each trouble that people have with it', () => {
    assert.deepEqual(
      en.dates.help.map(({ summary }) => summary),
      ['How do I find the date?', 'There is no date on it', 'It came only by email'],
    )
  })

  test('years are offered as people say them', () => {
    assert.equal(en.sixteen.yearText(2026), 'September 2025 to August 2026')
    assert.equal(en['transfer-year'].yearText(2027), '2027')
  })

  test('no dossier ids, no straight apostrophes, no sentence of more than 40 words', () => {
    for (const text of textsOf(en)) {
      assert.doesNotMatch(text, /LAW-|\w'\w/, text)
      for (const sentence of text.split(/[.?!] /)) assert.ok(sentence.split(' ').length <= 40, sentence)
    }
  })

  test('hints follow the pattern: no full stop at the end', () => {
    for (const name of questionNames) {
      for (const hint of [en[name].hint, ...en[name].options.map((option) => option.hint)])
        if (hint !== null) assert.doesNotMatch(hint, /\.$/, hint)
    }
  })
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decisionCodes, disputedCodes, readAnswers } from '../answers.ts'
import { questionNames } from '../question.ts'
import { en } from './en.ts'
import type { EveryQuestionHasWords } from './question-words.ts'

const words: EveryQuestionHasWords = en

/** Every text of the guide, wherever it stands. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsOf)
}

describe('the words of the guide', () => {
  test('every question has a heading that asks, a reason, and what to do where nothing was chosen', () => {
    for (const name of questionNames) {
      const { heading, why, missing, short } = words[name]
      assert.match(heading, /\?$/, name)
      for (const text of [why, missing, short]) assert.ok(text.length > 10, name)
    }
  })

  test('the options are the codes that the address knows', () => {
    assert.deepEqual(
      en.decision.options.map(({ value }) => value),
      Object.keys(decisionCodes),
    )
    assert.deepEqual(
      en.disputed.options.map(({ value }) => value),
      [...Object.keys(disputedCodes), 'u'],
    )
    for (const name of ['adviser', 'certificate', 'mediation', 'appeal'] as const)
      assert.deepEqual(
        en[name].options.map(({ value }) => value),
        ['yes', 'x', 'u'],
        name,
      )
  })

  test('"how to tell" leads to every decision, and a row that leads to none says why', () => {
    const codes = en.telling.rows.map(({ code }) => code).filter((code) => code !== null)
    assert.deepEqual(codes, Object.keys(decisionCodes))
    for (const { code, decision, itIs } of en.telling.rows) {
      assert.equal(readAnswers([['d', code ?? 'none']]).concern.decision ?? null, decision)
      if (code === null) assert.match(itIs, /appealed|Tribunal/)
    }
  })

  test('the date has help for each trouble that people have with it', () => {
    assert.deepEqual(
      en.dates.help.map(({ summary }) => summary),
      ['How do I find the date?', 'There is no date on it', 'It came only by email'],
    )
  })

  test('no dossier ids, no straight apostrophes, no sentence of more than 40 words', () => {
    for (const text of textsOf(en)) {
      assert.doesNotMatch(text, /LAW-|\w'\w/, text)
      for (const sentence of text.split(/[.?!] /)) assert.ok(sentence.split(' ').length <= 40, sentence)
    }
  })

  test('hints follow the pattern: one short sentence without a full stop', () => {
    for (const name of questionNames) {
      for (const hint of [words[name].hint, ...words[name].options.map((option) => option.hint)])
        if (hint !== null) assert.doesNotMatch(hint, /\.$/, hint)
    }
  })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerOf, read } from '../../../kit/visit-of.ts'
import { stagesPage } from './page.ts'
import { expenses, mediationStages, resolutionStages } from './words.ts'

test('mediation and disagreement resolution have four stages each, with the same names', () => {
  assert.deepEqual(
    mediationStages.map(({ title }) => title),
    ['First contact', 'Case review', 'The meeting', 'The outcome'],
  )
  assert.deepEqual(
    resolutionStages.map(({ title }) => title),
    mediationStages.map(({ title }) => title),
  )
  for (const { says } of [...mediationStages, ...resolutionStages])
    for (const { rules } of says) assert.ok(rules.length > 0)
})

test('the expenses are those of regulation 41', () => {
  const text = textAt('/plan/stages')
  for (const figure of ['25p a mile', '£45', '£5.35 an hour', '£81', '£71', '£21', 'standard-class'])
    assert.ok(text.includes(figure), figure)
  assert.equal(expenses.length, 8)
  assert.match(text, /SEND Regulations 2014 reg 41/)
})

test('with answers it says which days run on, and leads back to the plan', () => {
  const { markup } = read(answerOf([stagesPage], '/plan/stages?d=ra&l=2026-11-03&a=x&m=x&t=x'))
  assert.match(markup, /Sunday 3 January 2027/)
  assert.match(markup, /href="\/plan\?d=ra&amp;l=2026-11-03&amp;a=x&amp;m=x&amp;t=x"/)
  assert.doesNotMatch(textAt('/plan/stages'), /The time runs on/)
})

test('the certificate comes from the adviser, within three working days', () => {
  const text = textAt('/plan/stages')
  assert.match(
    text,
    /certificate must come within three working days of the end, whatever the outcome\. It comes from the adviser/,
  )
  assert.doesNotMatch(text, /mediator (issues|gives|sends) (you )?(a|the) certificate/)
})

function textAt(address: string, on?: string): string {
  return read(answerOf([stagesPage], address, undefined, on))
    .markup.replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}

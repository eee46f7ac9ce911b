import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { claims, provisionOf, ruleIds } from '@way-forward/law'
import { captureRun } from '../captured-run.ts'

describe('way-forward rules', () => {
  test('lists every rule', async () => {
    const { code, output } = await captureRun(['rules', '--json'])
    assert.equal(code, 0)
    assert.deepEqual(
      JSON.parse(output).map(({ id }: { id: string }) => id),
      ruleIds,
    )
    const text = (await captureRun(['rules'])).output
    for (const id of ruleIds) assert.ok(text.includes(id), id)
  })

  test('shows one rule with its source, its times and its examples', async () => {
    const { code, output } = await captureRun(['rules', 'LAW-MED-06'])
    assert.equal(code, 0)
    assert.match(output, /s\.55\(2\)/)
    assert.match(output, /https:\/\/www\.legislation\.gov\.uk\/ukpga\/2014\/6/)
    assert.match(output, /In force +2014-09-01 to now/)
    assert.match(output, /Turns on +.*disputed/)
    assert.match(output, /Example/)
    const json = JSON.parse((await captureRun(['rules', 'LAW-MED-06', '--json'])).output)
    assert.equal(json.says, provisionOf('LAW-MED-06').says)
  })

  test('refuses a rule that there is not, and says where to look', async () => {
    const { code, errors } = await captureRun(['rules', 'no-such-rule'])
    assert.equal(code, 2)
    assert.match(errors, /way-forward rules/)
    const json = await captureRun(['rules', 'no-such-rule', '--json'])
    assert.equal(JSON.parse(json.output).error.code, 'bad-value')
    assert.equal((await captureRun(['rules', '--no-such'])).code, 2)
  })
})

describe('way-forward claims', () => {
  test('lists every statement and the conflicts', async () => {
    const { code, output } = await captureRun(['claims', '--json'])
    assert.equal(code, 0)
    assert.equal(JSON.parse(output).claims.length, claims.length)
    assert.ok(Array.isArray(JSON.parse(output).conflicts))
  })

  test('a guide and a verdict narrow the list', async () => {
    const { output } = await captureRun(['claims', '--guide', 'S0', '--verdict', 'WRONG', '--json'])
    const found: { guide: string; verdict: string }[] = JSON.parse(output).claims
    assert.ok(found.length > 0)
    assert.ok(found.every(({ guide, verdict }) => guide === 'S0' && verdict === 'WRONG'))
  })

  test('one statement says what is right and which rule settles it', async () => {
    const { code, output } = await captureRun(['claims', 'S0-44'])
    assert.equal(code, 0)
    assert.match(output, /^ {2}S0-44 +WRONG/)
    assert.match(output, /LAW-MED-20/)
  })

  test('refuses what there is not', async () => {
    for (const words of [['S9-01'], ['--guide', 'S9'], ['--verdict', 'MAYBE'], ['--no-such']]) {
      assert.equal((await captureRun(['claims', ...words])).code, 2, words.join(' '))
    }
  })
})

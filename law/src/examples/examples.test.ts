import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { positionFrom } from '../position/position-result.ts'
import { provisionOf, ruleIds } from '../provisions.ts'
import { examplesOf } from './examples.ts'
import { meets } from './meets.ts'

describe('the worked examples of each rule', () => {
  for (const rule of ruleIds) {
    for (const { says, facts, on, gives } of examplesOf(rule)) {
      test(`${rule}: ${says}`, () => {
        const found = positionFrom(facts, on)
        assert.ok(!('faults' in found), JSON.stringify(found))
        const cited = new Set<string>()
        for (const expected of gives) {
          const met = meets(expected, found)
          assert.ok(met.holds, `${JSON.stringify(expected)}\nfound: ${met.found}`)
          for (const each of met.cites) cited.add(each)
        }
        assert.ok(cited.has(rule), `nothing of what was expected cites ${rule}: ${provisionOf(rule).says}`)
      })
    }
  }
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ruleIds } from '../provisions.ts'
import { ruleSubjects, subjectOfRule } from './subjects.ts'

test('every rule belongs to one subject, and no subject is empty', () => {
  const grouped = ruleSubjects.flatMap(({ rules }) => rules)
  assert.deepEqual(grouped.toSorted(), ruleIds.toSorted())
  assert.deepEqual(
    ruleSubjects.filter(({ rules }) => rules.length === 0),
    [],
  )
})

test('a rule finds its subject', () => {
  assert.equal(subjectOfRule('LAW-MED-06').title, 'Mediation and the certificate')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DisagreementPart } from '../disagreement/disagreement-types.ts'
import type { Matter } from '../matter.ts'
import { issuesOfMatter } from './issues-of-matter.ts'

const matterOf = (parts: readonly DisagreementPart[]): Matter =>
  ({
    process: 'disagreement-resolution',
    steps: [{ id: 's', kind: 'disagreement', word: 'several', corrects: null, body: { parts } }],
  }) as unknown as Matter
const part = (subject: DisagreementPart['subject'], says: string, more: Partial<DisagreementPart> = {}) =>
  ({ type: 'a', side: 'council', subject, says, ...more }) as DisagreementPart

test('a part keeps its id when another is said anew, so that no mark of it wanders to other words', () => {
  const ids = (...parts: readonly DisagreementPart[]) =>
    new Map(issuesOfMatter(matterOf(parts)).map(({ id, says }) => [says, id]))
  const before = ids(part('duties', 'first'), part('provision', 'second'))
  // As `addPart` has it: what is said anew comes last.
  const after = ids(part('provision', 'second'), part('duties', 'first, said anew', { type: 'b' }))
  assert.equal(after.get('second'), before.get('second'))
  assert.equal(after.get('first, said anew'), before.get('first'))
  assert.notEqual(before.get('first'), before.get('second'))
})

test('two parts are never one, whoever disagrees with whom about what', () => {
  const parts = [
    part('duties', '1'),
    part('duties', '2', { side: 'school' }),
    part('duties', '3', { of: 'school' }),
    part('duties', '4'),
  ]
  assert.equal(new Set(issuesOfMatter(matterOf(parts)).map(({ id }) => id)).size, parts.length)
})

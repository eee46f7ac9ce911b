import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Side, Voice } from '../../../mediation/matter.ts'
import { spokenTo, toFamilyOr, voiceOf } from './voice-of-reader.ts'

const family = (label: string): { voice: Voice } => ({
  voice: { as: 'side', side: { role: 'family', label } as Side },
})
const council: { voice: Voice } = {
  voice: { as: 'side', side: { role: 'authority', label: 'council' } as Side },
}

test('a family is spoken to, a young person as the one whom it is about, and everybody else of them', () => {
  assert.equal(spokenTo(family('parent')), 'family')
  assert.equal(spokenTo(family('representative')), 'family')
  assert.equal(spokenTo(family('young person')), 'young-person')
  for (const other of [council, { voice: { as: 'service' } }, { voice: { as: 'nobody' } }] as const)
    assert.equal(spokenTo(other), 'others')
  assert.equal(toFamilyOr(family('parent'), 'You', 'They'), 'You')
  assert.equal(toFamilyOr(council, 'You', 'They'), 'They')
  assert.equal(voiceOf(council), null)
})

test('only sentences of the pages are turned: what somebody wrote of the family stays as they wrote it', () => {
  const written = 'The family did not answer us. The child said so, and the parent and the mediator agree.'
  for (const label of ['parent', 'young person']) assert.equal(voiceOf(family(label))?.(written), written)
  const page = 'The council was told that the family wants mediation. The child’s or young person’s views'
  assert.equal(
    voiceOf(family('parent'))?.(page),
    'The council was told that you want mediation. The child’s or young person’s views',
  )
  assert.equal(
    voiceOf(family('young person'))?.(page),
    'The council was told that you want mediation. Your views',
  )
})

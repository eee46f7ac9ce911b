import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Clock } from '../../../../mediation/clock.ts'
import { lawOfClock, nameOfClock } from '../../../../mediation/law-of-clock.ts'
import type { Matter, Side, Step } from '../../../../mediation/matter.ts'
import { runnerOf } from './clock-words.ts'

test('who must arrange the mediation is who the clock runs on', () => {
  const council = lawOfClock({ kind: 'mediation-arranged', runsOn: 'authority' }, 'mediation')
  assert.match(council?.says ?? '', /^The council must arrange/)
  const health = lawOfClock({ kind: 'mediation-arranged', runsOn: 'commissioner' }, 'mediation')
  assert.match(health?.says ?? '', /the health commissioner must arrange .* on which the council told it/)
  assert.equal(health?.rule, 'LAW-MED-25')
})

test('what was agreed in disagreement resolution is done by the day that was agreed: the law sets none', () => {
  const term = { kind: 'term', runsOn: 'authority' } as const
  assert.equal(lawOfClock(term, 'mediation')?.rule, 'LAW-MED-34')
  const outside = lawOfClock(term, 'disagreement-resolution')
  assert.equal(outside?.rule, null)
  assert.match(outside?.says ?? '', /by the day that the agreement gives\.$/)
})

test('notice of a meeting is to be given by whoever arranges it, though the service sends it', () => {
  const sides = [
    { id: 'c', role: 'authority', name: 'Example Council' },
    { id: 'h', role: 'commissioner', name: 'Example Care Board' },
  ] as unknown as readonly Side[]
  const service = { name: 'Example Mediation' } as Matter['service']
  const clock = { kind: 'mediation-notice', runsOn: 'service', side: null } as Clock
  const about = (word: 'health-only' | 'with-health') =>
    [{ id: 'i', kind: 'issues', word, corrects: null }] as unknown as readonly Step[]
  assert.equal(runnerOf(clock, { sides, service, steps: [] }), 'Example Council')
  assert.equal(runnerOf(clock, { sides, service, steps: about('with-health') }), 'Example Council')
  assert.equal(runnerOf(clock, { sides, service, steps: about('health-only') }), 'Example Care Board')
  assert.equal(runnerOf(clock, { sides: [], service, steps: [] }), 'The council')
  const certificate = { ...clock, kind: 'certificate' }
  assert.equal(runnerOf(certificate, { sides, service, steps: [] }), 'Example Mediation')
})

test('every clock of a matter has a name in words, and one without a name is no clock', () => {
  const kinds = ['adviser-contact', 'certificate', 'commissioner-notified', 'mediation-arranged']
  for (const kind of [...kinds, 'mediation-notice', 'mark-times', 'term']) {
    assert.match(nameOfClock(kind), /^[A-Z][^-]+ /, kind)
    assert.notEqual(nameOfClock(kind), kind)
    assert.ok(lawOfClock({ kind, runsOn: 'service' }, 'mediation'), kind)
  }
  assert.throws(() => nameOfClock('no-such-clock'), RangeError)
})

test('a term of somebody who is no side here runs on nobody of its kind', () => {
  const sides = [{ id: 's', role: 'provider', name: 'Example School' }] as unknown as readonly Side[]
  const service = { name: 'Example Mediation' } as Matter['service']
  const term = { kind: 'term', runsOn: 'provider', side: null, step: null } as Clock
  assert.equal(runnerOf(term, { sides, service, steps: [] }), 'Whoever the agreement names')
  const said = { id: 't', kind: 'term-due', body: { what: 'Help', who: 'Example Academy' }, corrects: null }
  const steps = [said] as unknown as readonly Step[]
  assert.equal(runnerOf({ ...term, step: 't' }, { sides, service, steps }), 'Example Academy')
  assert.equal(
    runnerOf({ ...term, step: 'another' }, { sides, service, steps }),
    'Whoever the agreement names',
  )
  assert.equal(runnerOf({ ...term, side: 's' }, { sides, service, steps: [] }), 'Example School')
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { day } from '../time/day.ts'
import { addressOf, concernId, questionAbout, readAnswers } from './answers.ts'

const read = (query: string) => readAnswers(new URLSearchParams(query))

describe('reading an address', () => {
  test('answers become facts', () => {
    const { answers, path, next, concern } = read('d=ra&l=2026-11-03&s=2026-11-05&t=x&a=2026-11-20&c=x&m=u')
    assert.deepEqual(answers, {
      d: 'ra',
      l: '2026-11-03',
      s: '2026-11-05',
      a: '2026-11-20',
      c: 'x',
      m: 'u',
      t: 'x',
    })
    assert.deepEqual(path, ['decision', 'dates', 'appeal', 'adviser', 'certificate', 'mediation'])
    assert.equal(next, null)
    assert.deepEqual(concern, {
      id: concernId,
      kind: 'council-decision',
      decision: 'refuse-assess',
      noticeDatedOn: day('2026-11-03'),
      noticeSentOn: day('2026-11-05'),
      disputed: undefined,
      mediationAdviserContactedOn: day('2026-11-20'),
      certificateIssuedOn: 'no',
      authorityToldOfMediationOn: undefined,
      appealMadeOn: 'no',
    })
  })

  test('every code of a decision', () => {
    const decisions = ['ra', 'ri', 'pl', 'rm', 'rr', 'ce', 'dp', 'pa', 'u'].map(
      (code) => read(`d=${code}`).concern.decision,
    )
    assert.deepEqual(decisions, [
      'refuse-assess',
      'refuse-issue',
      'plan',
      'refuse-amend',
      'refuse-reassess',
      'cease',
      'draft-plan',
      'proposal-to-amend',
      undefined,
    ])
    assert.equal(read('d=u').next, 'dates')
  })

  test('parts of a plan stand in one order, each once', () => {
    assert.equal(read('d=pl&l=2026-11-03&t=x&p=cin').answers.p, 'nic')
    assert.equal(read('d=pl&l=2026-11-03&t=x&p=nn').answers.p, 'n')
    assert.deepEqual(read('d=pl&l=2026-11-03&t=x&p=hif').concern.disputed, [
      'provision',
      'placement',
      'health',
    ])
    assert.equal(read('d=pl&l=2026-11-03&t=x&p=u').concern.disputed, undefined)
    assert.equal(read('d=pl&l=2026-11-03&t=x&p=').next, 'disputed')
    assert.equal(read('d=pl&l=2026-11-03&t=x&p=nz').next, 'disputed')
    assert.equal(read('d=pl&l=2026-11-03&t=x&p=nu').next, 'disputed')
  })

  test('what is not an answer is dropped', () => {
    assert.deepEqual(read('d=zz&l=2026-02-30&a=yes&c=1&m=&t=2026-13-01&q=1&__proto__=ra').answers, {})
    assert.equal(read('d=toString').next, 'decision')
    assert.equal(read('d=ra&l=x').next, 'dates')
  })

  test('the first of a name counts, and a bad one does not hide a good one', () => {
    assert.equal(read('d=ra&d=pl').answers.d, 'ra')
    assert.equal(read('d=zz&d=pl').answers.d, 'pl')
  })

  test('what the answers do not lead to is dropped', () => {
    assert.deepEqual(read('d=dp&l=2026-11-03&a=x&c=x&m=x&t=x&p=i').answers, { d: 'dp', l: '2026-11-03' })
    assert.deepEqual(read('d=ra&l=2026-11-03&p=i').answers, { d: 'ra', l: '2026-11-03' })
    assert.deepEqual(read('d=ra&l=u&t=2026-12-01&a=x&m=x').answers, { d: 'ra', l: 'u', t: '2026-12-01' })
    assert.deepEqual(read('d=ra&l=u&t=x&a=x&c=2026-12-01&m=x').answers, {
      d: 'ra',
      l: 'u',
      a: 'x',
      m: 'x',
      t: 'x',
    })
    assert.deepEqual(read('d=pl&l=u&t=x&p=i&a=2026-12-01&c=2026-12-03&m=x').answers, {
      d: 'pl',
      l: 'u',
      p: 'i',
      m: 'x',
      t: 'x',
    })
  })

  test('the day of sending stands only beside the date on the letter, and only where it is another', () => {
    assert.deepEqual(read('d=ra&s=2026-11-05').answers, { d: 'ra' })
    assert.deepEqual(read('d=ra&l=2026-11-05&s=2026-11-05').answers, { d: 'ra', l: '2026-11-05' })
    assert.deepEqual(read('d=ra&l=u&s=2026-11-05').answers, { d: 'ra', l: 'u', s: '2026-11-05' })
    assert.deepEqual(read('d=ra&l=u&s=u').answers, { d: 'ra', l: 'u' })
    assert.deepEqual(read('d=ra&l=2026-11-05&s=u').answers, { d: 'ra', l: '2026-11-05', s: 'u' })
  })

  test('changing one answer keeps the rest, and a gap keeps what lies beyond it', () => {
    const changed = read('d=ri&l=2026-11-03&t=x&a=2026-11-20&c=2026-11-24')
    assert.equal(changed.next, null)
    const gap = read('d=ra&t=x&a=2026-11-20&c=x&m=x')
    assert.equal(gap.next, 'dates')
    assert.deepEqual(gap.path, ['decision', 'dates'])
    assert.deepEqual(gap.answers, { d: 'ra', a: '2026-11-20', c: 'x', m: 'x', t: 'x' })
    assert.equal(read(`${addressOf(gap.answers)}&l=2026-11-03`).next, null)
  })

  test('nobody who was not contacted has issued a certificate', () => {
    assert.equal(read('d=ra&l=2026-11-03&t=x&a=x').concern.certificateIssuedOn, 'no')
    assert.equal(read('d=ra&l=2026-11-03&t=x&a=u').concern.certificateIssuedOn, undefined)
  })

  test('a fact leads back to its question', () => {
    assert.equal(questionAbout('noticeSentOn'), 'dates')
    assert.equal(questionAbout('authorityToldOfMediationOn'), 'mediation')
  })
})

describe('an address', () => {
  const value = fc.oneof(
    fc.constantFrom('x', 'u', 'ra', 'pl', 'dp', 'pa', 'i', 'in', 'h', 'nfihc', '', 'zz', '2026-02-30'),
    fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10)),
  )
  const query = fc.array(fc.tuple(fc.constantFrom('d', 'l', 's', 'p', 'a', 'c', 'm', 't', 'z'), value))

  test('round-trips: what was read, written and read again is the same', () => {
    fc.assert(
      fc.property(query, (pairs) => {
        const first = readAnswers(pairs)
        assert.deepEqual(read(addressOf(first.answers)), first)
      }),
    )
  })

  test('is written in one order', () => {
    assert.equal(
      addressOf({ t: 'x', m: 'x', a: 'x', l: '2026-11-03', d: 'ra' }),
      'd=ra&l=2026-11-03&a=x&m=x&t=x',
    )
    assert.equal(addressOf({}), '')
  })
})

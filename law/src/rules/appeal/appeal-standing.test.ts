import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { CouncilDecision } from '../../facts.ts'
import { day } from '../../time/day.ts'
import type { AdviserContact } from '../mediation/adviser-contact-time.ts'
import type { CertificateNeed } from '../mediation/certificate-exemption.ts'
import { type AppealMatter, appealStanding } from './appeal-standing.ts'

const lastDay = day('2026-08-10')
const latestDay = day('2026-08-12')
const issued = day('2026-07-01')

function standing(given: Partial<Omit<AppealMatter, 'concern'>> & { concern?: Partial<CouncilDecision> }) {
  return appealStanding({
    on: day('2026-08-20'),
    right: 'yes',
    need: 'needed',
    time: { deadline: null, lastDay, latestDay },
    contact: 'in-time',
    ...given,
    concern: { appealMadeOn: 'no', certificateIssuedOn: 'no', ...given.concern } as CouncilDecision,
  })
}

describe('where an appeal stands', () => {
  test('without a right, or without knowing, nothing is timed', () => {
    assert.equal(standing({ right: 'unknown' }), 'decision-unknown')
    assert.equal(standing({ right: 'no' }), 'no-right')
    assert.equal(standing({ right: 'not-yet' }), 'not-a-decision')
    assert.equal(standing({ time: null }), 'no-date')
    assert.equal(standing({ contact: null }), 'no-date')
  })

  test('made, also where no date is known', () => {
    assert.equal(standing({ concern: { appealMadeOn: issued }, time: null }), 'made')
  })

  test('both sides of each boundary', () => {
    assert.equal(standing({ on: lastDay }), 'in-time')
    assert.equal(standing({ on: day('2026-08-11') }), 'between')
    assert.equal(standing({ on: latestDay }), 'between')
    assert.equal(standing({ on: day('2026-08-13') }), 'awaiting-certificate')
  })

  test('a later reading that cannot be worked out refuses nothing', () => {
    const time = { deadline: null, lastDay, latestDay: 'unknown' as const }
    assert.equal(standing({ time, contact: 'passed', on: day('2030-01-01') }), 'between')
  })

  test('LAW-TIME-19: the certificate is still to come', () => {
    const table: [AdviserContact, 'no' | undefined, string][] = [
      ['in-time', 'no', 'awaiting-certificate'],
      ['arguable', 'no', 'awaiting-certificate'],
      ['in-time', undefined, 'certificate-unknown'],
      ['unknown', 'no', 'contact-unknown'],
      ['unknown', undefined, 'contact-unknown'],
      ['late', 'no', 'over'],
      ['late', undefined, 'certificate-unknown'],
      ['passed', 'no', 'over'],
      ['passed', undefined, 'over'],
    ]
    for (const [contact, certificateIssuedOn, expected] of table)
      assert.equal(
        standing({ contact, concern: { certificateIssuedOn } }),
        expected,
        `${contact} ${certificateIssuedOn}`,
      )
  })

  test('with a certificate issued its month is within the latest day', () => {
    assert.equal(standing({ concern: { certificateIssuedOn: issued } }), 'over')
  })

  test('exempt: over, unless a certificate after mediation may give an arguable month', () => {
    assert.equal(standing({ need: 'exempt' }), 'over')
    assert.equal(standing({ need: 'exempt', concern: { certificateIssuedOn: undefined } }), 'over')
    const mediated = { certificateIssuedOn: undefined, authorityToldOfMediationOn: issued }
    assert.equal(standing({ need: 'exempt', concern: mediated }), 'certificate-unknown')
    assert.equal(standing({ need: 'exempt', concern: { ...mediated, certificateIssuedOn: 'no' } }), 'over')
  })

  test('a doubted exemption is read in the later way before anything is refused', () => {
    assert.equal(standing({ need: 'doubted' }), 'awaiting-certificate')
    assert.equal(standing({ need: 'doubted', contact: 'passed' }), 'over')
  })

  test('not known what is disputed: asked only where it matters', () => {
    assert.equal(standing({ need: 'unknown' }), 'disputed-unknown')
    assert.equal(standing({ need: 'unknown', contact: 'passed' }), 'over')
  })

  test('never over while the latest reading runs', () => {
    const needs: CertificateNeed[] = ['needed', 'exempt', 'doubted', 'unknown']
    const contacts: AdviserContact[] = ['in-time', 'arguable', 'late', 'open', 'between', 'passed', 'unknown']
    fc.assert(
      fc.property(fc.constantFrom(...needs), fc.constantFrom(...contacts), (need, contact) => {
        assert.notEqual(standing({ need, contact, on: latestDay }), 'over')
      }),
    )
  })
})

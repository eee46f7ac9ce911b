import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { publishedCalendar } from '@way-forward/law'
import { certificateSheet } from './certificate-sheet.ts'
import { type CertificatePayload, certificateFormat } from './payload.ts'

const payload: CertificatePayload = {
  format: certificateFormat,
  code: '0000-0000-0000',
  basis: 'took-part',
  issuedOn: '2026-11-20',
  countsFrom: '2026-11-20',
  issuedBy: { service: 'A mediation service', adviser: 'A mediation adviser' },
  issuedTo: { name: 'A parent', is: 'parent', child: null },
  decision: { what: 'plan', authority: null, sentOn: '2026-10-09', datedOn: null },
  need: 'needed',
  contactedOn: '2026-11-02',
  reference: '7K2M-QX04',
  replaces: null,
}

/** What a certificate says of time. */
function timeOf(more: Partial<CertificatePayload>) {
  const said = { ...payload, ...more }
  const { time } = certificateSheet(
    {
      id: 'x',
      code: said.code,
      basis: said.basis,
      issuedOn: said.issuedOn,
      payload: said,
      file: '',
      replaces: null,
      replacedBy: null,
      withdrawn: null,
    },
    publishedCalendar,
  )
  return {
    lastDay: time.lastDay,
    doubt: time.doubt ?? '',
    says: time.says.map(({ say }) => say).join(' '),
    working: time.working.map(({ say }) => say),
  }
}

describe('what a certificate says of the time to appeal', () => {
  it('never says that none is needed where that is not known', () => {
    for (const need of ['unknown', 'doubted'] as const) {
      const { lastDay, doubt, says } = timeOf({ need })
      assert.equal(lastDay, 'Wednesday 9 December 2026')
      assert.ok(!`${doubt} ${says}`.includes('No certificate is needed for this appeal'), need)
      assert.match(says, /turns on what it is about/)
      assert.match(doubt, /not settled/)
      assert.ok(!says.includes('A later reading'))
    }
    assert.match(timeOf({ need: 'unknown' }).doubt, /^If the appeal is about the school/)
    assert.match(timeOf({ need: 'doubted' }).doubt, /health or social care too/)
    const exempt = timeOf({ need: 'exempt' })
    assert.match(exempt.says, /No certificate is needed to appeal about the school/)
    assert.match(exempt.doubt, /No certificate is needed for this appeal/)
  })

  it('says of a day that has passed what is left, and never that the right ends', () => {
    const sentOn = '2026-08-24'
    const decision = { ...payload.decision, sentOn }
    const late = timeOf({ decision, contactedOn: '2026-11-02' })
    assert.equal(late.lastDay, 'Monday 26 October 2026')
    for (const need of ['unknown', 'doubted'] as const)
      assert.match(timeOf({ decision, need, contactedOn: '2026-10-01' }).says, /can be argued/)
    assert.match(late.says, /had passed when this certificate was issued/)
    assert.match(late.says, /let an appeal in late/)
    assert.match(late.says, /leave to appeal without a certificate/)
    assert.match(late.says, /A later reading ends on Monday 21 December 2026\. It can be argued/)
    assert.ok(!late.says.includes('Do not rely on it'))
  })

  it('says the two months alone, with the doubt, where none is needed, also once they have passed', () => {
    for (const datedOn of [null, '2026-08-20']) {
      const decision = { ...payload.decision, sentOn: '2026-08-24', datedOn }
      const { lastDay, says, doubt } = timeOf({ decision, need: 'exempt' })
      assert.equal(lastDay, datedOn === null ? 'Monday 26 October 2026' : 'Tuesday 20 October 2026')
      assert.match(
        says,
        /had passed when this certificate was issued\. A judge can still let an appeal in late/,
      )
      for (const words of ['leave to appeal without', 'later reading'])
        assert.ok(!says.includes(words), words)
      assert.match(doubt, /gives more time is not settled; the two months are safe/)
    }
  })

  it('says none of that while the safe day lies ahead', () => {
    const { lastDay, says } = timeOf({})
    assert.equal(lastDay, 'Monday 21 December 2026')
    assert.ok(!says.includes('passed'))
    assert.ok(!says.includes('later reading'))
  })

  it('has the two dates of a letter in its doubt, whatever else is not settled', () => {
    const decision = { ...payload.decision, datedOn: '2026-10-07' }
    assert.match(timeOf({ need: 'unknown', decision }).doubt, /^If the appeal[^.]+\..* two dates/)
  })

  it('has the doubt of a first contact that was in time by one date of the letter alone, and keeps the day', () => {
    const decision = { ...payload.decision, sentOn: '2026-09-14', datedOn: '2026-09-10' }
    const { lastDay, doubt } = timeOf({ basis: 'no-mediation', decision, contactedOn: '2026-11-12' })
    assert.equal(lastDay, 'Monday 21 December 2026')
    assert.match(doubt, /^The notice has two dates, .* Appeal at once\.$/)
  })

  it('calls no certificate wrong where the date on the letter alone is known, and counts from that date', () => {
    const decision = { ...payload.decision, sentOn: null, datedOn: '2026-09-10' }
    const late = { basis: 'no-mediation', decision, contactedOn: '2026-11-12' } as const
    for (const need of ['needed', 'unknown', 'doubted'] as const) {
      const { lastDay, doubt, says, working } = timeOf({ ...late, need })
      assert.equal(lastDay, 'Tuesday 10 November 2026')
      assert.ok(!`${doubt} ${says}`.includes('should not have been issued'), need)
      assert.match(doubt, /Only the date on the letter is known\..* it may not have\./)
      assert.match(
        doubt,
        /Whether this certificate gives more time is not settled, so appeal as if it did not/,
      )
      assert.match(says, /A later reading ends on Monday 21 December 2026/)
      assert.equal(working[0], 'Two months after the date on the letter')
    }
    const inTime = timeOf({ ...late, contactedOn: '2026-11-10' })
    assert.equal(inTime.doubt, '')
    assert.equal(inTime.lastDay, 'Monday 21 December 2026')
    assert.equal(inTime.working[0], 'Two months after the date on the letter')
    // No certificate is needed: when the contact was changes nothing.
    assert.ok(!timeOf({ ...late, need: 'exempt' }).doubt.includes('Only the date on the letter'))
    const sent = timeOf({ ...late, decision: { ...decision, sentOn: '2026-09-10' } })
    assert.match(sent.doubt, /should not have been issued/)
    assert.equal(sent.working[0], 'Two months after the notice was sent')
  })
})

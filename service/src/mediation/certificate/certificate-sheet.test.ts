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
  return { lastDay: time.lastDay, doubt: time.doubt ?? '', says: time.says.map(({ say }) => say).join(' ') }
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
    for (const need of ['exempt', 'unknown', 'doubted'] as const)
      assert.match(timeOf({ decision, need, contactedOn: '2026-10-01' }).says, /can be argued/)
    assert.match(late.says, /had passed when this certificate was issued/)
    assert.match(late.says, /let an appeal in late/)
    assert.match(late.says, /leave to appeal without a certificate/)
    assert.match(late.says, /A later reading ends on Monday 21 December 2026\. It can be argued/)
    assert.ok(!late.says.includes('Do not rely on it'))
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
})

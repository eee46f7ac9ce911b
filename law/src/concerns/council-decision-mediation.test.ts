import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readFacts } from '../position/read-facts.ts'
import { position } from '../position.ts'
import { day, isoOf } from '../time/day.ts'

function on(given: Record<string, unknown>, iso: string, person: object = {}) {
  const read = readFacts({ person, concerns: [{ id: 'letter', kind: 'council-decision', ...given }] })
  assert.ok('facts' in read)
  return position(read.facts, day(iso))
}
const own = ['certificate', 'commissioner-notified', 'mediation-arranged', 'mediation-notice']
const dates = (given: Record<string, unknown>, iso: string) =>
  on(given, iso)
    .dates.filter(({ kind }) => own.includes(kind))
    .map(({ kind, lastDay, runsOn }) => `${kind} ${isoOf(lastDay)} ${runsOn}`)
    .join(', ')
const ownCodes = [
  'mediation-not-arranged',
  'certificate-overdue',
  'short-notice',
  'overdue',
  'facts-disagree',
]
const warnings = (given: Record<string, unknown>, iso: string) =>
  on(given, iso)
    .warnings.filter(({ code }) => ownCodes.includes(code))
    .map(({ code, rule }) => `${code} ${rule}`)
    .join(', ')

const letter = { decision: 'refuse-assess', noticeSentOn: '2026-11-03' }
const plan = { ...letter, decision: 'plan', disputed: ['provision'] }
const contacted = { ...letter, mediationAdviserContactedOn: '2026-11-18' }

describe('the certificate', () => {
  const due = 'certificate 2026-11-25 mediation-adviser'

  test('WK-31: three working days after the adviser was told that there is to be no mediation', () => {
    const given = { ...contacted, adviserToldNoMediationOn: '2026-11-20' }
    assert.equal(dates(given, '2026-11-21'), due)
    assert.equal(warnings(given, '2026-11-25'), '')
    assert.equal(warnings(given, '2026-11-26'), 'certificate-overdue LAW-MED-21')
    assert.equal(warnings({ ...given, certificateIssuedOn: '2026-11-24' }, '2026-11-26'), '')
    assert.equal(dates({ ...given, certificateIssuedOn: '2026-11-24' }, '2026-11-26'), '')
  })

  test('the warning is exact where the answer is known, and open where it is not', () => {
    const given = { ...contacted, authorityToldOfMediationOn: 'no', certificateIssuedOn: 'no' }
    const said = (more: object) => on({ ...given, ...more }, '2026-11-26').warnings
    const overdue = (more: object) => said(more).find(({ code }) => code === 'certificate-overdue')
    assert.match(overdue({})?.say ?? '', /^If you have told the adviser/)
    assert.match(overdue({ adviserToldNoMediationOn: '2026-11-20' })?.say ?? '', /^You told the adviser/)
    assert.equal(overdue({ adviserToldNoMediationOn: 'no' }), undefined)
    assert.equal(overdue({ adviserToldNoMediationOn: '2026-11-23' }), undefined)
  })

  test('after the end of mediation, and after word that it cannot be arranged', () => {
    const ended = { ...contacted, mediationEndedOn: '2026-11-20' }
    assert.equal(dates(ended, '2026-11-21'), due)
    assert.equal(warnings(ended, '2026-11-25'), '')
    assert.equal(warnings(ended, '2026-11-26'), 'certificate-overdue LAW-MED-31')
    const cannot = { ...contacted, adviserToldCannotArrangeOn: '2026-11-20' }
    assert.equal(dates(cannot, '2026-11-21'), due)
    assert.equal(warnings(cannot, '2026-11-25'), '')
    assert.equal(warnings(cannot, '2026-11-26'), 'certificate-overdue LAW-MED-26')
  })

  test('none after late contact without mediation, where none is needed, or with an appeal', () => {
    const late = {
      ...letter,
      mediationAdviserContactedOn: '2027-01-05',
      adviserToldNoMediationOn: '2027-01-05',
    }
    assert.equal(dates(late, '2027-01-20'), '')
    assert.equal(warnings(late, '2027-01-20'), '')
    assert.equal(
      dates({ ...late, mediationEndedOn: '2027-01-29' }, '2027-01-30'),
      'certificate 2027-02-03 mediation-adviser',
    )
    const placement = { ...plan, disputed: ['placement'], adviserToldNoMediationOn: '2026-11-20' }
    assert.equal(dates(placement, '2026-11-21'), '')
    const health = { ...plan, disputed: ['health'], adviserToldNoMediationOn: '2026-11-20' }
    assert.equal(dates(health, '2026-11-21'), '')
    const appealed = { ...contacted, adviserToldNoMediationOn: '2026-11-20', appealMadeOn: '2026-11-21' }
    assert.equal(dates(appealed, '2026-11-30'), '')
    assert.equal(warnings(appealed, '2026-11-30'), '')
  })
})

describe('arranging it', () => {
  const told = { ...plan, authorityToldOfMediationOn: '2026-11-21' }

  test('WK-32: the council, within 30 days; with health the commissioner is told in three working days', () => {
    assert.equal(dates(told, '2026-11-22'), 'mediation-arranged 2026-12-21 authority')
    const withHealth = { ...told, disputed: ['provision', 'health'] }
    assert.equal(
      dates(withHealth, '2026-11-22'),
      'commissioner-notified 2026-11-25 authority, mediation-arranged 2026-12-21 authority',
    )
    assert.equal(
      dates({ ...withHealth, commissionerToldOn: '2026-11-24' }, '2026-11-25'),
      'mediation-arranged 2026-12-21 authority',
    )
  })

  test('health alone: the commissioner, within 30 days from hearing of it', () => {
    const health = { ...told, disputed: ['health'] }
    assert.equal(dates(health, '2026-11-22'), 'commissioner-notified 2026-11-25 authority')
    const heard = { ...health, commissionerToldOn: '2026-11-24' }
    assert.equal(dates(heard, '2026-11-25'), 'mediation-arranged 2026-12-24 commissioner')
    assert.equal(warnings(heard, '2026-12-24'), '')
    assert.equal(warnings(heard, '2026-12-25'), 'mediation-not-arranged LAW-MED-25')
    assert.equal(warnings({ ...heard, mediationNoticeOn: '2026-12-20' }, '2026-12-25'), '')
    const working = on(heard, '2026-11-25').dates.find(({ kind }) => kind === 'mediation-arranged')?.working
    assert.match(working?.[0]?.say ?? '', /commissioner heard from the council/)
    assert.deepEqual(
      working?.map(({ rule }) => rule),
      ['LAW-MED-25', 'LAW-MED-03', 'LAW-MED-26'],
    )
  })

  test('the commissioner was not told', () => {
    const withHealth = { ...told, disputed: ['provision', 'health'], commissionerToldOn: 'no' }
    assert.equal(warnings(withHealth, '2026-11-25'), '')
    assert.equal(warnings(withHealth, '2026-11-26'), 'overdue LAW-MED-24')
    assert.equal(warnings({ ...withHealth, disputed: ['provision'] }, '2026-11-26'), '')
  })

  test('day 31, unless it is arranged, has ended, or the adviser knows', () => {
    const late = 'mediation-not-arranged LAW-MED-26'
    assert.equal(warnings(told, '2026-12-21'), '')
    assert.equal(warnings(told, '2026-12-22'), late)
    assert.equal(warnings({ ...told, mediationNoticeOn: '2026-12-15' }, '2026-12-22'), '')
    assert.equal(warnings({ ...told, mediationMeetingOn: '2026-12-21' }, '2026-12-22'), '')
    assert.equal(warnings({ ...told, mediationEndedOn: '2026-12-18' }, '2026-12-22'), '')
    assert.equal(warnings({ ...told, adviserToldCannotArrangeOn: '2026-12-21' }, '2026-12-22'), '')
    assert.equal(warnings({ ...told, appealMadeOn: '2026-12-21' }, '2026-12-22'), '')
    assert.equal(
      warnings({ ...told, mediationMeetingOn: '2027-01-12' }, '2026-12-22'),
      'mediation-not-arranged LAW-MED-25',
    )
    assert.equal(warnings({ ...told, mediationMeetingOn: '2027-01-12' }, '2026-12-21'), '')
  })

  test('a mediation that has ended has no date but the certificate', () => {
    const ended = { ...told, mediationMeetingOn: '2026-12-10', mediationEndedOn: '2026-12-10' }
    assert.equal(dates(ended, '2026-12-11'), 'certificate 2026-12-15 mediation-adviser')
  })
})

describe('a family that mediates though it disputes only the school', () => {
  const placement = { ...plan, disputed: ['placement'] }

  test('gets a certificate in three working days, and the doubt is said', () => {
    const ended = { ...placement, mediationEndedOn: '2026-11-20' }
    for (const given of [
      ended,
      { ...placement, adviserToldCannotArrangeOn: '2026-11-20' },
      { ...ended, adviserToldNoMediationOn: '2026-11-10' },
    ]) {
      assert.equal(dates(given, '2026-11-21'), 'certificate 2026-11-25 mediation-adviser')
      const [date] = on(given, '2026-11-21').dates.filter(({ kind }) => kind === 'certificate')
      assert.match(date?.doubt ?? '', /whether it gives more time is not settled/)
      assert.ok(date?.working.some(({ rule }) => rule === 'LAW-MED-31'))
    }
    assert.equal(dates({ ...ended, certificateIssuedOn: '2026-11-24' }, '2026-11-25'), '')
    assert.equal(dates({ ...ended, appealMadeOn: '2026-11-24' }, '2026-11-25'), '')
    assert.equal(warnings(ended, '2026-11-30'), '')
  })

  test('none where it mediated about health or social care alone', () => {
    assert.equal(dates({ ...plan, disputed: ['health'], mediationEndedOn: '2026-11-20' }, '2026-11-21'), '')
  })
})

describe('in custody', () => {
  const detained = { detained: 'yes' }
  const told = {
    ...letter,
    mediationAdviserContactedOn: '2026-11-04',
    authorityToldOfMediationOn: '2026-11-10',
  }
  const arranged = (given: Record<string, unknown>, iso = '2026-11-21') =>
    on(given, iso, detained).dates.filter(({ kind }) => kind === 'mediation-arranged')
  const custody = (given: Record<string, unknown>, iso = '2026-11-21') =>
    on(given, iso, detained).warnings.filter(
      ({ rule, code }) => rule === 'LAW-DET-03' || code === 'mediation-not-arranged',
    )

  test('the 30 days count from the first contact with the adviser, and the later reading from the council', () => {
    const [date, ...others] = arranged(told)
    assert.ok(date)
    assert.equal(others.length, 0)
    assert.equal(isoOf(date.lastDay), '2026-12-04')
    assert.equal(date.laterDay, day('2026-12-10'))
    assert.equal(date.runsOn, 'authority')
    assert.match(date.doubt ?? '', /when the mediation adviser was told/)
    assert.deepEqual([...new Set(date.working.map(({ rule }) => rule))], ['LAW-DET-03'])
    assert.deepEqual(
      date.sources.map(({ link }) => link),
      ['https://www.legislation.gov.uk/uksi/2015/62/regulation/21'],
    )
    assert.equal(arranged({ ...told, authorityToldOfMediationOn: '2026-11-04' })[0]?.laterDay, null)
  })

  test('no date where nobody has said when the adviser was contacted', () => {
    assert.deepEqual(arranged({ ...told, mediationAdviserContactedOn: undefined }), [])
    assert.deepEqual(arranged({ ...told, mediationAdviserContactedOn: 'no' }), [])
  })

  test('the warning stands while the mediation is to come, and the council is never called late by the other rule', () => {
    const rules = (given: Record<string, unknown>, iso?: string) =>
      custody(given, iso).map(({ code, rule }) => `${code} ${rule}`)
    assert.deepEqual(rules(told), ['detained LAW-DET-03'])
    assert.deepEqual(rules(told, '2026-12-20'), ['detained LAW-DET-03'])
    assert.deepEqual(rules({ ...told, mediationAdviserContactedOn: undefined }), ['detained LAW-DET-03'])
    for (const over of ['mediationNoticeOn', 'mediationEndedOn', 'certificateIssuedOn', 'appealMadeOn'])
      assert.deepEqual(rules({ ...told, [over]: '2026-11-20' }), [], over)
    assert.deepEqual(rules(letter), [])
    assert.deepEqual(
      on(told, '2026-11-21').warnings.filter(({ rule }) => rule === 'LAW-DET-03'),
      [],
    )
  })
})

describe('word of the meeting', () => {
  const meeting = { ...plan, mediationMeetingOn: '2026-11-30' }

  test('the last day for it, by the council or by the commissioner', () => {
    assert.equal(dates(meeting, '2026-11-10'), 'mediation-notice 2026-11-20 authority')
    assert.equal(
      dates({ ...meeting, disputed: ['health'] }, '2026-11-10'),
      'mediation-notice 2026-11-20 commissioner',
    )
    assert.equal(dates({ ...meeting, mediationNoticeOn: '2026-11-18' }, '2026-11-19'), '')
  })

  test('enough, exactly five, and short; said until the meeting', () => {
    const told = (given: string, on: string) => warnings({ ...meeting, mediationNoticeOn: given }, on)
    const words = (given: string) =>
      on({ ...meeting, mediationNoticeOn: given }, given).warnings.find(({ code }) => code === 'short-notice')
    assert.equal(told('2026-11-20', '2026-11-20'), '')
    assert.match(words('2026-11-23')?.say ?? '', /exactly five/)
    assert.match(words('2026-11-24')?.say ?? '', /less than five/)
    assert.equal(told('2026-11-24', '2026-11-30'), 'short-notice LAW-MED-28')
    assert.equal(told('2026-11-24', '2026-12-01'), '')
  })
})

test('steps in an order that cannot be are left out, with a warning', () => {
  const cases: readonly [object, string][] = [
    [{ adviserToldNoMediationOn: '2026-11-02' }, 'LAW-MED-20'],
    [{ mediationAdviserContactedOn: '2026-11-10', adviserToldNoMediationOn: '2026-11-09' }, 'LAW-MED-07'],
    [{ mediationAdviserContactedOn: 'no', adviserToldNoMediationOn: '2026-11-09' }, 'LAW-MED-07'],
    [{ authorityToldOfMediationOn: '2026-11-10', commissionerToldOn: '2026-11-09' }, 'LAW-MED-24'],
    [{ authorityToldOfMediationOn: '2026-11-10', adviserToldCannotArrangeOn: '2026-11-09' }, 'LAW-MED-26'],
    [{ mediationEndedOn: '2026-11-02' }, 'LAW-MED-01'],
    [{ authorityToldOfMediationOn: '2026-11-10', mediationEndedOn: '2026-11-09' }, 'LAW-MED-02'],
    [{ mediationNoticeOn: '2026-11-10', mediationMeetingOn: '2026-11-09' }, 'LAW-MED-28'],
    [{ mediationNoticeOn: '2026-11-10', mediationEndedOn: '2026-11-09' }, 'LAW-MED-28'],
  ]
  for (const [given, rule] of cases)
    assert.equal(
      warnings({ ...plan, ...given }, '2026-11-12'),
      `facts-disagree ${rule}`,
      JSON.stringify(given),
    )
})

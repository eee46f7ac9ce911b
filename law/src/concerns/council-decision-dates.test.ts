import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readFacts } from '../position/read-facts.ts'
import { position } from '../position.ts'
import { day, isoOf } from '../time/day.ts'

function on(given: Record<string, unknown>, iso: string) {
  const read = readFacts({ concerns: [{ id: 'letter', kind: 'council-decision', ...given }] })
  assert.ok('facts' in read)
  return position(read.facts, day(iso))
}
const dates = (given: Record<string, unknown>, iso: string) =>
  Object.fromEntries(on(given, iso).dates.map(({ kind, lastDay }) => [kind, isoOf(lastDay)]))
const dateOf = (given: Record<string, unknown>, iso: string, kind: string) => {
  const found = on(given, iso).dates.find((each) => each.kind === kind)
  assert.ok(found, kind)
  return found
}

describe('the dates of a concern', () => {
  const letter = { decision: 'refuse-assess', noticeSentOn: '2026-11-03' }

  test('of a letter with nothing done yet', () => {
    assert.deepEqual(dates(letter, '2026-11-21'), {
      'adviser-contact': '2027-01-03',
      appeal: '2027-01-04',
      'ombudsman-lgsco': '2027-11-02',
      'judicial-review': '2027-02-03',
    })
  })

  test('each carries its concern, its working and its sources', () => {
    for (const date of on(letter, '2026-11-21').dates) {
      assert.equal(date.concern, 'letter')
      assert.ok(date.working.length > 0)
      assert.ok(date.sources.length > 0)
    }
  })

  test('two dates of the letter: the earlier warns, the later is kept', () => {
    const two = { ...letter, noticeDatedOn: '2026-11-01' }
    const contact = dateOf(two, '2026-11-21', 'adviser-contact')
    assert.equal(isoOf(contact.lastDay), '2027-01-01')
    assert.equal(contact.laterDay, day('2027-01-03'))
    assert.equal(dates(two, '2026-11-21')['judicial-review'], '2027-02-01')
  })

  test('a step that is done has no date', () => {
    assert.equal(
      'adviser-contact' in dates({ ...letter, mediationAdviserContactedOn: '2026-11-10' }, '2026-11-21'),
      false,
    )
    assert.equal(
      'adviser-contact' in dates({ ...letter, certificateIssuedOn: '2026-11-10' }, '2026-11-21'),
      false,
    )
    assert.deepEqual(dates({ ...letter, appealMadeOn: '2026-11-20' }, '2026-11-21'), {
      'judicial-review': '2027-02-03',
    })
  })

  test('the placement alone needs no contact; with health beside it a certificate is advised', () => {
    const plan = { decision: 'plan', noticeSentOn: '2026-11-03' }
    assert.equal('adviser-contact' in dates({ ...plan, disputed: ['placement'] }, '2026-11-21'), false)
    assert.equal(
      'adviser-contact' in dates({ ...plan, disputed: ['placement', 'health'] }, '2026-11-21'),
      true,
    )
    assert.equal('adviser-contact' in dates(plan, '2026-11-21'), true)
  })

  test('health or social care alone: mediation has dates, an appeal has none', () => {
    const plan = { decision: 'plan', noticeSentOn: '2026-11-03', authorityToldOfMediationOn: '2026-11-20' }
    assert.deepEqual(dates({ ...plan, disputed: ['social-care'] }, '2026-11-21'), {
      'mediation-arranged': '2026-12-20',
      'ombudsman-lgsco': '2027-11-02',
      'judicial-review': '2027-02-03',
    })
    // Where only health is in issue the commissioner's 30 days start when it hears from the council.
    assert.deepEqual(dates({ ...plan, disputed: ['health'] }, '2026-11-21'), {
      'commissioner-notified': '2026-11-25',
      'ombudsman-lgsco': '2027-11-02',
      'judicial-review': '2027-02-03',
    })
    assert.deepEqual(Object.keys(dates({ ...plan, disputed: ['health', 'needs'] }, '2026-11-21')), [
      'adviser-contact',
      'appeal',
      'commissioner-notified',
      'mediation-arranged',
      'ombudsman-lgsco',
      'judicial-review',
    ])
  })

  test('a decision that nobody has named has the two months of every decision, with the doubt', () => {
    const appeal = dateOf({ noticeSentOn: '2026-11-03' }, '2026-11-21', 'appeal')
    assert.equal(isoOf(appeal.lastDay), '2027-01-04')
    assert.match(appeal.doubt ?? '', /if the letter tells you of a decision that can be appealed/)
  })

  test('a certificate where nobody has said what is disputed counts only for the later reading', () => {
    const given = { decision: 'plan', noticeSentOn: '2026-11-03', certificateIssuedOn: '2026-12-28' }
    const appeal = dateOf(given, '2026-12-29', 'appeal')
    assert.equal(isoOf(appeal.lastDay), '2027-01-04')
    assert.equal(appeal.laterDay, day('2027-01-28'))
    assert.match(appeal.doubt ?? '', /If you dispute only the school/)
  })

  test('in custody what Sections B and F say: the dates stand, each with the doubt', () => {
    const plan = { decision: 'plan', noticeSentOn: '2026-11-03' }
    const doubts = (given: Record<string, unknown>, person: object) => {
      const read = readFacts({ person, concerns: [{ id: 'letter', kind: 'council-decision', ...given }] })
      assert.ok('facts' in read)
      return position(read.facts, day('2026-11-21'))
        .dates.filter(({ kind }) => kind === 'appeal' || kind === 'adviser-contact')
        .map(({ kind, doubt }) => `${kind} ${/^In custody/.test(doubt ?? '')}`)
    }
    const detained = { detained: 'yes' }
    const doubted = ['adviser-contact true', 'appeal true']
    const certain = ['adviser-contact false', 'appeal false']
    assert.deepEqual(doubts({ ...plan, disputed: ['provision'] }, detained), doubted)
    assert.deepEqual(doubts({ ...plan, disputed: ['needs', 'health'] }, detained), doubted)
    assert.deepEqual(doubts({ ...plan, disputed: ['provision'] }, {}), certain)
    assert.deepEqual(doubts({ ...plan, disputed: ['provision', 'placement'] }, detained), certain)
    assert.deepEqual(doubts(plan, detained), certain)
    assert.deepEqual(doubts({ ...plan, decision: 'refuse-issue' }, detained), certain)
  })

  test('without a date on the letter there are none', () => {
    assert.deepEqual(dates({ decision: 'refuse-assess' }, '2026-11-21'), {})
  })

  test('beyond the bank holidays: what can be known is shown, and the rest is said', () => {
    const found = on({ decision: 'refuse-assess', noticeSentOn: '2028-11-21' }, '2028-12-01')
    assert.deepEqual(found.dates, [])
    assert.equal(found.warnings.at(-1)?.code, 'beyond-holidays')
    assert.equal(found.routes.find(({ id }) => id === 'appeal')?.state, 'open')
    const later = on({ decision: 'refuse-assess', noticeSentOn: '2028-11-21' }, '2029-06-01')
    assert.equal(later.routes.find(({ id }) => id === 'appeal')?.state, 'open')
    assert.equal(later.routes.find(({ id }) => id === 'appeal-late')?.state, 'open')
  })
})

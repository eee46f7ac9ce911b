/** Help in a setting, a plan that is not carried out, health and social care: dates, warnings, order of events. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'
import { positionFrom } from '../position/position-result.ts'

const overdueSaid = (given: Record<string, unknown>, on: string) =>
  inBrief(given, on).warnings.filter((warning) => warning.startsWith('answer-overdue'))

describe('help where the child learns', () => {
  const nursery = { kind: 'help-in-setting', setting: 'early-years-provider', complainedOn: '2026-10-24' }

  test('a nursery has 28 days; a school has no time set by law', () => {
    assert.deepEqual(inBrief(nursery, '2026-11-21').dates, ['early-years-complaint 2026-11-21'])
    assert.deepEqual(overdueSaid(nursery, '2026-11-21'), [])
    assert.deepEqual(overdueSaid(nursery, '2026-11-22'), ['answer-overdue CMP-05'])
    const answered = { ...nursery, complaintAnsweredOn: '2026-11-20' }
    assert.deepEqual(inBrief(answered, '2026-12-21').dates, [])
    assert.deepEqual(overdueSaid(answered, '2026-12-21'), [])
    assert.deepEqual(inBrief({ ...nursery, setting: 'academy' }, '2026-12-21').dates, [])
    assert.deepEqual(overdueSaid({ ...nursery, setting: 'academy' }, '2026-12-21'), [])
    assert.deepEqual(inBrief({ ...nursery, complainedOn: 'no' }, '2026-12-21').dates, [])
  })

  test('with a plan the council is the duty-holder, and the Ombudsman’s time runs', () => {
    const help = { kind: 'help-in-setting', awareOn: '2026-09-07' }
    assert.deepEqual(inBrief({ ...help, hasPlan: 'yes' }, '2026-11-21').dates, ['ombudsman-lgsco 2027-09-06'])
    assert.deepEqual(inBrief({ ...help, hasPlan: 'yes' }, '2026-11-21').warnings, [
      'council-is-duty-holder DUTY-10',
    ])
    assert.deepEqual(inBrief({ ...help, hasPlan: 'no' }, '2026-11-21').warnings, [])
    assert.deepEqual(inBrief({ ...help, hasPlan: 'no' }, '2026-11-21').dates, [])
  })
})

describe('social care where nobody has said which service', () => {
  const care = (bornOn: string, given: object = {}) => {
    const concern = { id: 'care', kind: 'social-care', complainedOn: '2026-10-01', ...given }
    const found = positionFrom({ person: { bornOn }, concerns: [concern] }, '2026-11-21')
    assert.ok(!('faults' in found))
    return {
      dates: found.dates.map(({ kind, lastDay }) => `${kind} ${lastDay}`),
      late: found.warnings.filter(({ code }) => code === 'answer-overdue').map(({ rule }) => rule),
    }
  }
  test('below 18 the children’s stages run, from 18 on nothing is guessed', () => {
    assert.deepEqual(care('2008-11-22'), {
      dates: ['childrens-complaint-stage-1 2026-10-15'],
      late: ['LAW-CMP-07'],
    })
    assert.deepEqual(care('2008-11-21'), { dates: [], late: [] })
    assert.deepEqual(care('2008-11-22', { service: 'adults' }).late, ['LAW-CMP-08'])
  })
})

describe('a plan that is not carried out', () => {
  const plan = (given: Record<string, unknown>) =>
    inBrief({ kind: 'plan-not-delivered', awareOn: '2026-09-07', ...given }, '2026-11-21')

  test('whose duty it is', () => {
    const holder = 'council-is-duty-holder DUTY-10'
    assert.deepEqual(plan({}).warnings, [holder])
    assert.deepEqual(plan({ missing: ['provision'] }).warnings, [holder])
    assert.deepEqual(plan({ missing: ['health'] }).warnings, [holder])
    assert.deepEqual(plan({ missing: ['provision', 'health'] }).warnings, [holder, holder])
    assert.deepEqual(plan({ missing: ['social-care'] }).warnings, [])
    assert.deepEqual(plan({ missing: ['provision', 'health'], ownArrangements: 'yes' }).warnings, [])
  })

  test('the dates of each complaint', () => {
    const council = 'ombudsman-lgsco 2027-09-06'
    assert.deepEqual(plan({ missing: ['provision'] }).dates, [council])
    assert.deepEqual(plan({ missing: ['health'] }).dates, [
      'health-or-adult-care-complaint 2027-09-07',
      council,
      'ombudsman-phso 2027-09-07',
    ])
    assert.deepEqual(plan({ missing: ['social-care'] }).dates, [council])
    assert.deepEqual(plan({ awareOn: undefined, missing: ['health'] }).dates, [])
  })

  test('for Section H the age decides which complaint has a date', () => {
    const kinds = (person: object) => {
      const concern = {
        id: 'one',
        kind: 'plan-not-delivered',
        missing: ['social-care'],
        awareOn: '2026-09-07',
      }
      const found = positionFrom({ person, concerns: [concern] }, '2026-11-21')
      assert.ok(!('faults' in found))
      return found.dates.map(({ kind, doubt }) => [kind, doubt?.slice(0, 21) ?? null])
    }
    assert.deepEqual(kinds({ bornOn: '2012-01-01' }), [
      ['childrens-complaint', 'Counted from the day '],
      ['ombudsman-lgsco', null],
    ])
    assert.deepEqual(kinds({ bornOn: '2005-01-01' }), [
      ['health-or-adult-care-complaint', null],
      ['ombudsman-lgsco', null],
    ])
  })
})

describe('a complaint about health or adult social care', () => {
  for (const concern of [{ kind: 'health-service' }, { kind: 'social-care', service: 'adults' }]) {
    const given = { ...concern, awareOn: '2026-11-02' }
    const made = { ...given, complainedOn: '2026-11-13' }

    test(`${concern.kind}: a year to make it, then three working days and six months`, () => {
      const dates = (each: Record<string, unknown>) =>
        inBrief(each, '2026-11-21').dates.filter((date) => !date.startsWith('ombudsman'))
      assert.deepEqual(dates(given), ['health-or-adult-care-complaint 2027-11-02'])
      assert.deepEqual(dates(made), [
        'nhs-complaint-acknowledged 2026-11-18',
        'nhs-complaint-explained 2027-05-13',
      ])
      assert.deepEqual(dates({ ...made, acknowledgedOn: '2026-11-16' }), [
        'nhs-complaint-explained 2027-05-13',
      ])
      assert.deepEqual(dates({ ...made, complaintAnsweredOn: '2026-11-20' }), [])
    })

    test(`${concern.kind}: late only when the time is over`, () => {
      assert.deepEqual(overdueSaid(made, '2026-11-18'), [])
      assert.deepEqual(overdueSaid(made, '2026-11-19'), ['answer-overdue CMP-08'])
      const acknowledged = { ...made, acknowledgedOn: '2026-11-16' }
      assert.deepEqual(overdueSaid(acknowledged, '2027-05-13'), [])
      assert.deepEqual(overdueSaid(acknowledged, '2027-05-14'), ['answer-overdue CMP-08'])
      assert.deepEqual(overdueSaid({ ...made, complaintAnsweredOn: '2027-05-20' }, '2027-05-20'), [])
      assert.deepEqual(overdueSaid({ ...made, complainedOn: '2028-12-20' }, '2029-01-10'), [])
    })
  }

  test('the Ombudsmen of a health service', () => {
    const health = {
      kind: 'health-service',
      awareOn: '2026-11-02',
      complainedOn: '2026-11-13',
      complaintAnsweredOn: '2026-11-20',
    }
    assert.deepEqual(inBrief(health, '2026-11-21').dates, ['ombudsman-phso 2027-11-02'])
    assert.deepEqual(inBrief({ ...health, inPlanProcess: 'yes' }, '2026-11-21').dates, [
      'ombudsman-phso 2027-11-02',
      'ombudsman-lgsco 2027-11-01',
    ])
  })
})

describe('a complaint about children’s social care', () => {
  const care = { kind: 'social-care', service: 'childrens' }
  const dates = (given: Record<string, unknown>, on = '2026-12-31') =>
    inBrief({ ...care, ...given }, on).dates

  test('the date that runs at each stage', () => {
    assert.deepEqual(dates({ awareOn: '2026-03-10' }), [
      'childrens-complaint 2027-03-10',
      'ombudsman-lgsco 2027-03-09',
    ])
    const made = { complainedOn: '2026-03-25' }
    assert.deepEqual(dates(made), ['childrens-complaint-stage-1 2026-04-10'])
    const first = { ...made, stage1AnsweredOn: '2026-04-10' }
    assert.deepEqual(dates(first), [])
    const second = { ...first, stage2RequestedOn: '2026-04-13' }
    assert.deepEqual(dates(second), ['childrens-complaint-stage-2 2026-05-19'])
    const read = { ...second, stage2AnsweredOn: '2026-06-01' }
    assert.deepEqual(dates(read), ['childrens-complaint-stage-3-request 2026-06-29'])
    const panel = { ...read, panelRequestedOn: '2026-06-08' }
    assert.deepEqual(dates(panel), ['childrens-complaint-panel 2026-07-20'])
    const met = { ...panel, panelMetOn: '2026-07-13' }
    assert.deepEqual(dates(met), ['childrens-complaint-panel-report 2026-07-20'])
    const reported = { ...met, panelReportedOn: '2026-07-20' }
    assert.deepEqual(dates(reported), ['childrens-complaint-response 2026-08-10'])
    assert.deepEqual(dates({ ...reported, complaintAnsweredOn: '2026-08-10' }), [])
    assert.deepEqual(dates({ service: undefined, ...made }), [])
  })

  test('late only after the longest time that each step may take', () => {
    const late = (given: Record<string, unknown>, on: string) => overdueSaid({ ...care, ...given }, on)
    const steps: readonly (readonly [Record<string, unknown>, string, string])[] = [
      [{ complainedOn: '2026-03-25' }, '2026-04-24', '2026-04-25'],
      [{ stage2RequestedOn: '2026-11-23' }, '2027-02-25', '2027-02-26'],
      [{ panelRequestedOn: '2026-06-08' }, '2026-07-20', '2026-07-21'],
      [{ panelMetOn: '2026-07-13' }, '2026-07-20', '2026-07-21'],
      [{ panelReportedOn: '2026-07-20' }, '2026-08-10', '2026-08-11'],
    ]
    for (const [given, last, after] of steps) {
      assert.deepEqual(late(given, last), [], JSON.stringify(given))
      assert.deepEqual(late(given, after), ['answer-overdue CMP-07'], JSON.stringify(given))
    }
    assert.deepEqual(late({ stage1AnsweredOn: '2026-03-25' }, '2026-12-01'), [])
    assert.deepEqual(late({ complainedOn: '2028-12-20' }, '2029-12-01'), [])
  })

  test('events in an impossible order are named', () => {
    const disagree = (given: Record<string, unknown>) =>
      inBrief({ ...care, ...given }, '2026-11-21').warnings.filter((each) =>
        each.startsWith('facts-disagree'),
      )
    assert.deepEqual(disagree({ complainedOn: '2026-11-02', stage1AnsweredOn: '2026-11-01' }), [
      'facts-disagree CMP-07',
    ])
    assert.deepEqual(disagree({ panelRequestedOn: 'no', panelMetOn: '2026-11-02' }), [
      'facts-disagree CMP-07',
    ])
    // Stage 2 may be asked for while stage 1 is unanswered, and the answer of stage 2 may be the last.
    assert.deepEqual(disagree({ stage1AnsweredOn: 'no', stage2RequestedOn: '2026-11-02' }), [])
    assert.deepEqual(disagree({ panelReportedOn: 'no', complaintAnsweredOn: '2026-11-02' }), [])
  })
})

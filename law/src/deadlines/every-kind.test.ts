/** What is true of every deadline kind. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { provisionOf } from '../provisions.ts'
import { type Day, day, isoOf, parseDay } from '../time/day.ts'
import { deadline, kindNamed, kinds } from './deadline.ts'
import type { Field, Fields } from './field.ts'
import type { AnyKind, DeadlineResult } from './kind.ts'

/** Who must act, what must have happened, and whether by 5pm, for each kind in the order of lists. */
const expected: Readonly<Record<string, string>> = {
  appeal: 'family received 17:00',
  'adviser-contact': 'family done',
  certificate: 'mediation-adviser done',
  'commissioner-notified': 'authority sent',
  'mediation-arranged': 'authority done',
  'mediation-notice': 'authority sent',
  'agreement-action': 'authority done',
  'agreement-told-to-council': 'commissioner sent',
  order: 'authority sent',
  unopposed: 'authority sent',
  'tribunal-response': 'authority received 17:00',
  'permission-to-appeal': 'family received 17:00',
  'upper-tribunal-appeal': 'family received 17:00',
  'recommendation-response': 'commissioner sent',
  'recommendation-copy': 'authority sent',
  'discrimination-claim': 'family received 17:00',
  'assessment-decision': 'authority sent',
  'assessment-advice': 'body sent',
  'refusal-to-issue': 'authority sent',
  'final-plan': 'authority sent',
  'reassessment-decision': 'authority sent',
  'reassessment-final-plan': 'authority sent',
  'draft-comments': 'family received',
  'annual-review': 'authority done',
  'review-meeting-notice': 'authority sent',
  'review-advice-circulated': 'authority sent',
  'review-report': 'authority sent',
  'review-decision': 'authority sent',
  'final-amended-plan': 'authority sent',
  'phase-transfer': 'authority done',
  'post-16-transfer': 'authority done',
  'plan-transfer': 'authority done',
  'new-authority-informs': 'authority sent',
  'new-authority-review': 'authority done',
  'childrens-complaint': 'family received',
  'childrens-complaint-stage-1': 'authority sent',
  'childrens-complaint-stage-2': 'authority sent',
  'childrens-complaint-stage-3-request': 'family received',
  'childrens-complaint-panel': 'authority done',
  'childrens-complaint-panel-report': 'authority sent',
  'childrens-complaint-response': 'authority sent',
  'health-or-adult-care-complaint': 'family received',
  'nhs-complaint-acknowledged': 'body sent',
  'nhs-complaint-explained': 'body sent',
  'early-years-complaint': 'body sent',
  'ombudsman-lgsco': 'family received',
  'ombudsman-phso': 'family received',
  'judicial-review': 'family done',
  'subject-access': 'body sent',
  'transport-review': 'family received',
  'governors-meeting': 'body done',
  'exclusion-review-panel': 'family received',
  'admission-appeal': 'family received',
  'admission-appeal-heard': 'body done',
  'admission-appeal-notice': 'body sent',
  'admission-appeal-decision': 'body sent',
}

/** The fields of each kind as the command line shows them; `?` is optional. */
const expectedFields: Readonly<Record<string, string>> = {
  appeal: 'notice-sent notice-dated? certificate-issued? placement-only? adviser-contacted?',
  'adviser-contact': 'notice-sent notice-dated?',
  certificate: 'triggered',
  'commissioner-notified': 'informed',
  'mediation-arranged': 'informed',
  'mediation-notice': 'meeting',
  'agreement-action': 'made',
  'agreement-told-to-council': 'made',
  order: 'made order',
  unopposed: 'notified order also-amends-provision?',
  'tribunal-response': 'received case?',
  'permission-to-appeal': 'sent case?',
  'upper-tribunal-appeal': 'sent',
  'recommendation-response': 'made',
  'recommendation-copy': 'received',
  'discrimination-claim': 'conduct',
  'assessment-decision': 'requested',
  'assessment-advice': 'received',
  'refusal-to-issue': 'requested',
  'final-plan': 'requested',
  'reassessment-decision': 'requested',
  'reassessment-final-plan': 'notified',
  'draft-comments': 'served',
  'annual-review': 'plan-made-or-last-reviewed',
  'review-meeting-notice': 'meeting',
  'review-advice-circulated': 'meeting',
  'review-report': 'meeting',
  'review-decision': 'meeting',
  'final-amended-plan': 'proposed meeting?',
  'phase-transfer': 'year to',
  'post-16-transfer': 'transfer',
  'plan-transfer': 'moved told? aware?',
  'new-authority-informs': 'transferred',
  'new-authority-review': 'transferred plan-made-or-last-reviewed?',
  'childrens-complaint': 'arose',
  'childrens-complaint-stage-1': 'started',
  'childrens-complaint-stage-2': 'requested',
  'childrens-complaint-stage-3-request': 'received',
  'childrens-complaint-panel': 'requested',
  'childrens-complaint-panel-report': 'met',
  'childrens-complaint-response': 'received',
  'health-or-adult-care-complaint': 'arose',
  'nhs-complaint-acknowledged': 'received',
  'nhs-complaint-explained': 'received',
  'early-years-complaint': 'received',
  'ombudsman-lgsco': 'aware',
  'ombudsman-phso': 'aware',
  'judicial-review': 'arose',
  'subject-access': 'received',
  'transport-review': 'received',
  'governors-meeting': 'notified exclusion terms?',
  'exclusion-review-panel': 'notified claim-decided? terms?',
  'admission-appeal': 'notified terms?',
  'admission-appeal-heard': 'lodged deadline? terms?',
  'admission-appeal-notice': 'hearing terms?',
  'admission-appeal-decision': 'heard terms?',
}

const notRelaxedIn2020 = [
  'appeal',
  'adviser-contact',
  'tribunal-response',
  'permission-to-appeal',
  'upper-tribunal-appeal',
  'discrimination-claim',
  'draft-comments',
  // Both of its days lie before 1 May.
  'phase-transfer',
]
const notSendLaw = ['upper-tribunal-appeal', 'discrimination-claim']
const countsBackFar = ['post-16-transfer', 'review-meeting-notice', 'review-advice-circulated']
const inSchoolDays = ({ fields }: AnyKind) => 'terms' in fields
const isComplaintOrOther = ({ name }: AnyKind) =>
  kinds.findIndex((each) => each.name === name) >=
  kinds.findIndex((each) => each.name === 'childrens-complaint')

/** The smallest input of a kind, with one day for every day that must be given. */
function smallest({ fields }: AnyKind, on: string): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [name, field] of Object.entries<Field>(fields)) {
    if (field.optional) continue
    if (field.type === 'day') values[name] = on
    if (field.type === 'year') values[name] = Math.max(1000, Number(on.slice(0, 4)))
    if (field.type === 'choice') values[name] = field.options[0]
  }
  return values
}

function resultFor(kind: AnyKind, values: Readonly<Record<string, unknown>>): DeadlineResult {
  const result = deadline(kind.name, values)
  assert.ok('lastDay' in result, `${kind.name} ${JSON.stringify(values)} ${JSON.stringify(result)}`)
  return result
}

test('the kinds are those of the contract, in its order, with its fields, and say who acts and how', () => {
  assert.deepEqual(
    kinds.map(({ name }) => name),
    Object.keys(expected),
  )
  for (const { name, runsOn, manner, moment, fields } of kinds) {
    assert.equal([runsOn, manner, moment].filter((part) => part !== null).join(' '), expected[name], name)
    const shown = Object.entries<Field>(fields).map(([field, { optional }]) => field + (optional ? '?' : ''))
    assert.equal(shown.join(' '), expectedFields[name], name)
    assert.equal(kindNamed(name)?.name, name)
  }
  assert.equal(kindNamed('appeals'), null)
})

test('every kind has words: a title, a sentence, and one for each field', () => {
  for (const { name, title, says, fields } of kinds) {
    assert.match(title, /^[A-Z][^.]+[^.]$/, name)
    assert.match(says, /^[A-Z].+\.$/, name)
    for (const [field, { doc }] of Object.entries<Field>(fields))
      assert.match(doc, /\w.+\.$/, `${name} ${field}`)
  }
  assert.equal(new Set(kinds.map(({ title }) => title)).size, kinds.length)
})

test('what is missing and what is wrong is told by field, for every field of every kind', () => {
  for (const kind of kinds) {
    const whole = smallest(kind, '2026-11-23')
    for (const [name, field] of Object.entries<Field>(kind.fields)) {
      const wrong = deadline(kind.name, { ...whole, [name]: 'nonsense' })
      assert.ok('faults' in wrong)
      assert.deepEqual(
        [wrong.faults.length, wrong.faults[0]?.code, wrong.faults[0]?.field],
        [1, 'bad-value', name],
      )
      const { [name]: _, ...without } = whole
      const missing = deadline(kind.name, without)
      if (field.optional) assert.ok('lastDay' in missing)
      else {
        assert.ok('faults' in missing)
        assert.deepEqual([missing.faults[0]?.code, missing.faults[0]?.field], ['missing', name])
      }
    }
    const unknown = deadline(kind.name, { ...whole, nonsense: true })
    assert.ok('faults' in unknown)
    assert.deepEqual([unknown.faults[0]?.code, unknown.faults[0]?.field], ['unknown-field', 'nonsense'])
  }
})

test('days far outside the table are refused by every kind, and never named past the year 9999', () => {
  for (const kind of kinds) {
    if (inSchoolDays(kind)) continue
    for (const on of [
      '0001-01-01',
      '1970-01-01',
      '2010-06-01',
      '2029-01-01',
      '2029-08-15',
      '9998-12-31',
      '9999-12-31',
    ]) {
      if (on === '2029-01-01' && countsBackFar.includes(kind.name)) continue
      const result = deadline(kind.name, smallest(kind, on))
      assert.ok('faults' in result, `${kind.name} ${on}`)
      const [fault] = result.faults
      assert.deepEqual([result.faults.length, fault?.code, fault?.field], [1, 'beyond-holidays', null])
      assert.match(fault?.message ?? '', /^(The day|\d{4}-\d\d-\d\d) is outside the bank holidays known here/)
    }
  }
})

test('a day that is far away beside one that is not is refused, or left out with the doubt', () => {
  const appealWith = (values: Readonly<Record<string, unknown>>) =>
    deadline('appeal', { 'notice-sent': '2026-10-01', ...values })
  for (const values of [
    { 'notice-dated': '9999-12-31' },
    { 'certificate-issued': '9999-12-31' },
    { 'certificate-issued': '9999-12-31', 'placement-only': true },
  ]) {
    const result = appealWith(values)
    assert.ok('faults' in result, JSON.stringify(values))
    assert.equal(result.faults[0]?.code, 'beyond-holidays')
  }
  const contacted = appealWith({ 'adviser-contacted': '9999-12-31' })
  assert.ok('lastDay' in contacted)
  const amended = deadline('final-amended-plan', { proposed: '2030-01-01', meeting: '2026-11-23' })
  assert.ok('lastDay' in amended)
  assert.deepEqual([amended.lastDay, amended.laterDay], ['2027-02-15', null])
  const far = deadline('final-amended-plan', { proposed: '9999-12-31', meeting: '2026-11-23' })
  assert.ok('faults' in far)
})

/** Terms that hold any count, some, and none. */
const terms = [
  '2012-01-01/2028-12-31',
  '2013-01-07/2016-07-22,2016-09-05/2020-12-18',
  '2028-12-29/2028-12-31',
]

/** Any input of a kind with its days from 2013 to 2028. */
function inputsOf({ fields }: AnyKind): fc.Arbitrary<Record<string, unknown>> {
  const days = fc
    .integer({ min: Number(day('2013-01-01')), max: Number(day('2028-12-31')) })
    .map((value) => isoOf(value as Day))
  const anyOf = (field: Field): fc.Arbitrary<unknown> => {
    if (field.type === 'day') return days
    if (field.type === 'flag') return fc.boolean()
    if (field.type === 'year') return fc.integer({ min: 2012, max: 2028 })
    if (field.type === 'terms') return fc.constantFrom(...terms)
    return fc.constantFrom(...field.options)
  }
  const record: Record<string, fc.Arbitrary<unknown>> = {}
  const required: string[] = []
  for (const [name, field] of Object.entries<Field>(fields as Fields)) {
    record[name] = anyOf(field)
    if (!field.optional) required.push(name)
  }
  return fc.record(record, { requiredKeys: required })
}

for (const kind of kinds) {
  test(`${kind.name}: shape, working and sources hold together for any input`, () => {
    fc.assert(
      fc.property(inputsOf(kind), (values) => {
        const result = deadline(kind.name, values)
        if ('faults' in result) {
          for (const { code, field } of result.faults) {
            assert.ok(code === 'beyond-holidays' ? field === null : code === 'bad-value' && field !== null)
          }
          return
        }
        const { lastDay, laterDay, advisedDay, working, sources, doubt } = result
        if (lastDay === null) {
          assert.ok(inSchoolDays(kind))
          assert.deepEqual([laterDay, advisedDay, working[0]?.to], [null, null, null])
        } else {
          assert.ok(laterDay === null || (laterDay > lastDay && doubt !== null))
          assert.ok(advisedDay === null || advisedDay < lastDay)
          assert.equal(advisedDay !== null, result.runsOn === 'family' && kind.name !== 'judicial-review')
          assert.ok(working.some(({ to }) => to === lastDay))
        }
        if (doubt !== null) assert.match(doubt, /^[A-Z](?!.* {2}).*\.$/s)
        assert.notEqual(working[0]?.from ?? null, null)
        for (const { say, from, to, rule } of working) {
          assert.ok(kind.rules.includes(rule), `${kind.name} ${rule}`)
          assert.match(say, /^[\dA-Z](?!.* {2}).*[^. ]$/)
          for (const each of [from, to]) assert.ok(each === null || parseDay(each) !== null)
          assert.ok(sources.some(({ provision }) => provision === provisionOf(rule).provision))
        }
        assert.ok(laterDay === null || working.some(({ to }) => to === laterDay), JSON.stringify(result))
        assert.equal(new Set(sources.map(({ provision }) => provision)).size, sources.length)
      }),
      { numRuns: 60 },
    )
  })
}

test('the first step starts at the trigger', () => {
  for (const kind of kinds) {
    if (kind.name === 'phase-transfer') continue
    assert.equal(resultFor(kind, smallest(kind, '2026-11-23')).working[0]?.from, '2026-11-23', kind.name)
  }
})

test('clocks on councils, commissioners and mediation advisers were relaxed in 2020, others were not', () => {
  for (const kind of kinds) {
    const { doubt, sources } = resultFor(kind, smallest(kind, '2020-06-17'))
    const relaxed = !notRelaxedIn2020.includes(kind.name) && !isComplaintOrOther(kind)
    assert.equal(/relaxed this time limit/.test(doubt ?? ''), relaxed, kind.name)
    assert.equal(sources.at(-1)?.provision === provisionOf('LAW-REGS-03').provision, relaxed, kind.name)
  }
})

test('clocks of the law on special educational needs say that it began in 2014, others do not', () => {
  for (const kind of kinds) {
    const { doubt } = resultFor(kind, smallest(kind, '2013-04-08'))
    const isSendLaw = !notSendLaw.includes(kind.name) && !isComplaintOrOther(kind)
    assert.equal(/began on 1 September 2014/.test(doubt ?? ''), isSendLaw, kind.name)
  }
})

test('every rule that a kind names has a provision with an official address', () => {
  const official =
    /^https:\/\/(www\.)?(legislation\.gov\.uk|gov\.uk|lgo\.org\.uk|ombudsman\.org\.uk|ico\.org\.uk|justice\.gov\.uk)\//
  for (const { name, rules } of kinds) {
    assert.ok(rules.length > 0 && rules.length <= 30, name)
    assert.equal(new Set(rules).size, rules.length, name)
    for (const rule of rules) {
      const { provision, link, says } = provisionOf(rule)
      assert.match(provision, /\w/)
      assert.match(link, official)
      assert.match(says, /^[A-Z].+\.$/)
    }
  }
})

test('an unknown kind is answered with the kinds that there are', () => {
  const result = deadline('apeal', {})
  assert.ok('faults' in result)
  assert.deepEqual(result.faults, [
    {
      code: 'unknown-kind',
      field: 'kind',
      message: `There is no kind "apeal". Use one of: ${Object.keys(expected).join(', ')}.`,
    },
  ])
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readFacts } from '../position/read-facts.ts'
import { position } from '../position.ts'
import { day, isoOf } from '../time/day.ts'

const plan = {
  decision: 'plan',
  disputed: ['provision'],
  noticeSentOn: '2026-05-01',
  mediationAdviserContactedOn: '2026-05-10',
  certificateIssuedOn: '2026-05-14',
}

function on(given: Record<string, unknown>, iso: string) {
  const read = readFacts({ concerns: [{ id: 'letter', kind: 'council-decision', ...plan, ...given }] })
  assert.ok('facts' in read)
  return position(read.facts, day(iso))
}
const tribunalDates = (given: Record<string, unknown>, iso: string) =>
  on(given, iso)
    .dates.filter(({ kind }) => /tribunal|permission/.test(kind))
    .map(({ kind, lastDay, laterDay }) =>
      [kind, isoOf(lastDay), ...(laterDay === null ? [] : [isoOf(laterDay)])].join(' '),
    )
const warned = (given: Record<string, unknown>, iso: string, code: string) =>
  on(given, iso).warnings.filter((each) => each.code === code)

describe('the dates of an appeal that was made', () => {
  const pending = { appealMadeOn: '2026-06-29' }
  const received = { ...pending, authorityReceivedAppealOn: '2026-07-06' }

  test('WK-39: the response, 30 working days without August', () => {
    assert.deepEqual(tribunalDates(pending, '2026-07-10'), [])
    assert.deepEqual(tribunalDates(received, '2026-07-05'), [])
    assert.deepEqual(tribunalDates(received, '2026-07-06'), ['tribunal-response 2026-09-15'])
  })

  test('a day that the Tribunal has set takes its place as it is, also on a Saturday in August', () => {
    const set = { ...received, responseDirectedFor: '2026-08-15' }
    assert.deepEqual(tribunalDates(set, '2026-07-10'), ['tribunal-response 2026-08-15'])
    const [date] = on(set, '2026-07-10').dates.filter(({ kind }) => kind === 'tribunal-response')
    assert.deepEqual(
      date?.working.map(({ rule }) => rule),
      ['LAW-TIME-20'],
    )
    assert.equal(date?.runsOn, 'authority')
    // Known before anyone has said when the council received the appeal.
    assert.deepEqual(tribunalDates({ ...pending, responseDirectedFor: '2026-08-15' }, '2026-07-10'), [
      'tribunal-response 2026-08-15',
    ])
  })

  test('after the decision: 28 days for permission, then a month after a refusal', () => {
    const decided = { ...received, tribunalDecidedOn: '2026-10-01' }
    assert.deepEqual(tribunalDates(decided, '2026-09-30'), ['tribunal-response 2026-09-15'])
    assert.deepEqual(tribunalDates(decided, '2026-10-01'), ['permission-to-appeal 2026-10-29'])
    const refused = { ...decided, permissionRefusedOn: '2026-11-10' }
    assert.deepEqual(tribunalDates(refused, '2026-11-09'), ['permission-to-appeal 2026-10-29'])
    assert.deepEqual(tribunalDates(refused, '2026-11-10'), ['upper-tribunal-appeal 2026-12-10'])
  })

  test('none for a draft, or where nothing that is disputed can be appealed', () => {
    assert.deepEqual(tribunalDates({ ...received, decision: 'draft-plan' }, '2026-07-10'), [])
    assert.deepEqual(tribunalDates({ ...received, disputed: ['health'] }, '2026-07-10'), [])
  })
})

describe('what is said of a date that the Tribunal has set', () => {
  const pending = { appealMadeOn: '2026-06-29' }
  test('once for whichever is set, and not once the appeal is decided', () => {
    assert.equal(warned(pending, '2026-07-10', 'directed-date').length, 0)
    for (const fact of ['responseDirectedFor', 'evidenceDirectedFor', 'hearingOn'])
      assert.equal(
        warned({ ...pending, [fact]: '2026-09-20' }, '2026-07-10', 'directed-date').length,
        1,
        fact,
      )
    const decided = { ...pending, hearingOn: '2026-09-20', tribunalDecidedOn: '2026-10-01' }
    assert.equal(warned(decided, '2026-10-01', 'directed-date').length, 0)
    assert.equal(
      warned({ hearingOn: '2026-09-20', appealMadeOn: 'no' }, '2026-07-10', 'directed-date').length,
      0,
    )
  })

  test('that an appeal came late is no longer said once it is decided', () => {
    const late = { appealMadeOn: '2026-07-10' }
    assert.equal(warned(late, '2026-08-01', 'appeal-time-passed').length, 1)
    assert.equal(
      warned({ ...late, tribunalDecidedOn: '2026-10-01' }, '2026-10-01', 'appeal-time-passed').length,
      0,
    )
  })
})

describe('steps of an appeal that cannot be in this order', () => {
  const disagreements = (given: Record<string, unknown>, iso = '2026-12-01') =>
    warned(given, iso, 'facts-disagree').map(({ facts, rule }) => [...facts, rule].join(' '))
  const steps = {
    appealMadeOn: '2026-06-29',
    authorityReceivedAppealOn: '2026-07-06',
    tribunalDecidedOn: '2026-10-01',
    permissionRefusedOn: '2026-11-10',
  }

  test('in their order nothing is said', () => {
    assert.deepEqual(disagreements(steps), [])
    const sameDay = { ...steps, authorityReceivedAppealOn: '2026-06-29', permissionRefusedOn: '2026-10-01' }
    assert.deepEqual(disagreements(sameDay), [])
  })

  test('each step before the one that it follows is named and left out', () => {
    assert.deepEqual(disagreements({ ...steps, authorityReceivedAppealOn: '2026-06-28' }), [
      'authorityReceivedAppealOn appealMadeOn LAW-TIME-16',
    ])
    assert.deepEqual(disagreements({ ...steps, permissionRefusedOn: '2026-09-30' }), [
      'permissionRefusedOn tribunalDecidedOn LAW-TIME-17',
    ])
    const early = { ...steps, tribunalDecidedOn: '2026-07-05', permissionRefusedOn: undefined }
    assert.deepEqual(disagreements(early), ['tribunalDecidedOn authorityReceivedAppealOn LAW-TIME-17'])
    assert.deepEqual(tribunalDates(early, '2026-12-01'), ['tribunal-response 2026-09-15'])
  })

  test('before the letter', () => {
    const given = { authorityReceivedAppealOn: '2026-04-30' }
    assert.deepEqual(disagreements(given), ['authorityReceivedAppealOn noticeSentOn LAW-TIME-01'])
  })

  test('a later step counts, though the earlier one is said not to have happened', () => {
    const given = { appealMadeOn: 'no', tribunalDecidedOn: '2026-10-01' }
    assert.deepEqual(disagreements(given), ['appealMadeOn tribunalDecidedOn LAW-TIME-17'])
    assert.deepEqual(tribunalDates(given, '2026-10-05'), ['permission-to-appeal 2026-10-29'])
  })

  test('an appeal about a draft is named by whichever step is known', () => {
    const draft = { decision: 'draft-plan', disputed: undefined, certificateIssuedOn: undefined }
    assert.deepEqual(disagreements({ ...draft, appealMadeOn: '2026-06-29' }), [
      'decision appealMadeOn LAW-APP-10',
    ])
    for (const fact of ['authorityReceivedAppealOn', 'tribunalDecidedOn', 'permissionRefusedOn'])
      assert.deepEqual(disagreements({ ...draft, [fact]: '2026-10-01' }), [`decision ${fact} LAW-APP-10`])
  })
})

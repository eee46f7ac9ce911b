import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'
import { concernKinds, settings } from '../facts.ts'
import type { RouteId } from '../rule.ts'

const on = '2026-11-21'
const asked = (id: RouteId, given: Record<string, unknown>, day = on) => inBrief(given, day).route(id)
const help = (setting?: string, rest: Record<string, unknown> = { complainedOn: 'no' }) => ({
  kind: 'help-in-setting',
  ...(setting === undefined ? {} : { setting }),
  ...rest,
})
const complaints = ['complaint-school', 'complaint-college', 'complaint-early-years'] as const

describe('help where the child learns', () => {
  test('each kind of place has exactly one complaint', () => {
    const places: Record<string, RouteId> = {
      college: 'complaint-college',
      'specialist-post-16': 'complaint-college',
      'early-years-provider': 'complaint-early-years',
    }
    for (const setting of settings) {
      const brief = inBrief(help(setting), on)
      const open = complaints.filter((id) => brief.state(id) === 'open')
      assert.deepEqual(open, [places[setting] ?? 'complaint-school'], setting)
      for (const id of complaints.filter((each) => !open.includes(each)))
        assert.equal(brief.state(id), 'does-not-apply', `${setting} ${id}`)
    }
  })

  test('an unknown place is not guessed', () => {
    for (const id of [...complaints, 'complaint-ofsted', 'complaint-secretary-of-state'] as const)
      assert.equal(asked(id, help()), 'unknown, CMP-02, needs setting', id)
  })

  test('each procedure, and who has the duty of best endeavours', () => {
    assert.equal(asked('complaint-school', help('maintained-school')), 'open, CMP-02 DUTY-17')
    assert.equal(asked('complaint-school', help('maintained-nursery-school')), 'open, CMP-02 DUTY-17')
    assert.equal(asked('complaint-school', help('academy')), 'open, CMP-03 DUTY-17')
    assert.equal(asked('complaint-school', help('independent-school')), 'open, CMP-03 DUTY-17')
    assert.match(inBrief(help('independent-school'), on).says('complaint-school')[1] ?? '', /has no duty/)
    assert.equal(asked('complaint-school', help('pupil-referral-unit')), 'open, CMP-02 DUTY-17')
    assert.equal(asked('complaint-school', help('non-maintained-special-school')), 'open, CMP-02')
    assert.equal(asked('complaint-college', help('college')), 'open, CMP-04 DUTY-17')
    assert.equal(asked('complaint-college', help('specialist-post-16')), 'open, CMP-04')
    assert.equal(asked('complaint-early-years', help('early-years-provider')), 'open, CMP-05')
  })

  test('what is known of the complaint: not said, made, waiting, answered', () => {
    const school = (rest: Record<string, unknown>) => asked('complaint-school', help('academy', rest))
    assert.equal(school({}), 'open, CMP-03 DUTY-17, needs complainedOn')
    assert.equal(
      school({ complainedOn: '2026-11-02' }),
      'open, CMP-03 DUTY-17 CMP-03, needs complaintAnsweredOn',
    )
    const waiting = { complainedOn: '2026-11-02', complaintAnsweredOn: 'no' }
    assert.equal(school(waiting), 'open, CMP-03 DUTY-17 CMP-03')
    const answered = { complainedOn: '2026-11-02', complaintAnsweredOn: '2026-11-21' }
    assert.equal(school(answered), 'closed, CMP-03 CMP-03')
    assert.equal(
      asked('complaint-school', help('academy', answered), '2026-11-20'),
      'open, CMP-03 DUTY-17 CMP-03',
    )
  })
})

describe('something in the plan is not given', () => {
  const missing = (...parts: string[]) => ({ kind: 'plan-not-delivered', missing: parts })

  test('the place can be complained about beside the council, where it is known', () => {
    const provision = missing('provision')
    assert.equal(asked('complaint-school', provision), 'open, DUTY-10, needs setting')
    assert.equal(asked('complaint-college', provision), 'unknown, CMP-02, needs setting')
    assert.equal(asked('complaint-school', { ...provision, setting: 'academy' }), 'open, DUTY-10')
    assert.equal(asked('complaint-school', { ...provision, setting: 'college' }), 'does-not-apply, CMP-04')
    assert.equal(
      asked('complaint-school', { ...provision, setting: 'early-years-provider' }),
      'does-not-apply, CMP-05',
    )
    assert.equal(asked('complaint-college', { ...provision, setting: 'college' }), 'open, DUTY-10')
    assert.equal(asked('complaint-college', { ...provision, setting: 'academy' }), 'does-not-apply, CMP-04')
    assert.equal(
      asked('complaint-early-years', { ...provision, setting: 'early-years-provider' }),
      'open, DUTY-10',
    )
    assert.equal(
      asked('complaint-early-years', { ...provision, setting: 'academy' }),
      'does-not-apply, CMP-05',
    )
  })

  test('not where only health or social care is missing; unknown where nobody has said', () => {
    for (const id of complaints) {
      assert.equal(asked(id, missing('health', 'social-care')), 'does-not-apply, DUTY-10', id)
      assert.equal(asked(id, { kind: 'plan-not-delivered' }), 'unknown, DUTY-10, needs missing', id)
    }
  })
})

describe('other concerns', () => {
  test('an exclusion: the place for what lies around it', () => {
    const exclusion = (setting?: string) => ({ kind: 'exclusion', ...(setting && { setting }) })
    assert.equal(asked('complaint-school', exclusion('academy')), 'open, EXC-01')
    assert.equal(asked('complaint-school', exclusion('college')), 'does-not-apply, CMP-04')
    assert.equal(asked('complaint-school', exclusion('early-years-provider')), 'does-not-apply, CMP-05')
    assert.equal(asked('complaint-college', exclusion('college')), 'open, CMP-04')
    assert.equal(asked('complaint-college', exclusion('academy')), 'does-not-apply, CMP-04')
    assert.equal(asked('complaint-early-years', exclusion('early-years-provider')), 'open, CMP-05 CMP-05')
    assert.equal(asked('complaint-early-years', exclusion('academy')), 'does-not-apply, CMP-05')
    for (const id of complaints) assert.equal(asked(id, exclusion()), 'unknown, CMP-02, needs setting')
  })

  test('discrimination: the body that is said to have discriminated', () => {
    const by = (respondent?: string) => ({ kind: 'discrimination', ...(respondent && { respondent }) })
    assert.equal(asked('complaint-school', by('school')), 'open, CMP-02 CMP-13')
    assert.equal(asked('complaint-college', by('college')), 'open, CMP-04 CMP-13')
    assert.equal(asked('complaint-early-years', by('early-years-provider')), 'open, CMP-05 CMP-13')
    for (const id of complaints) {
      assert.equal(asked(id, by('council')), 'does-not-apply, EQ-01', id)
      assert.equal(asked(id, by()), 'unknown, CMP-02, needs respondent', id)
    }
  })

  test('an agreement: never of mediation, perhaps of a talk', () => {
    const agreed = (given: Record<string, unknown>) => ({ kind: 'agreement', ...given })
    for (const id of complaints) {
      assert.equal(asked(id, agreed({})), 'unknown, CMP-12, needs agreedIn', id)
      assert.equal(asked(id, agreed({ agreedIn: 'mediation' })), 'does-not-apply, CMP-12', id)
      assert.equal(asked(id, agreed({ agreedIn: 'talk' })), 'open, CMP-12', id)
      assert.equal(asked(id, agreed({ agreedIn: 'disagreement-resolution' })), 'open, CMP-12', id)
      assert.equal(asked(id, agreed({ agreedIn: 'talk', healthOnly: 'yes' })), 'does-not-apply, CMP-12', id)
    }
  })

  test('records: whoever holds them; the rest is for others', () => {
    const mayBe = [
      'help-in-setting',
      'plan-not-delivered',
      'exclusion',
      'discrimination',
      'agreement',
      'records',
    ]
    for (const id of complaints) {
      assert.equal(asked(id, { kind: 'records' }), 'open, SAR-01', id)
      for (const kind of concernKinds.filter((each) => !mayBe.includes(each)))
        assert.equal(inBrief({ kind }, on).state(id), 'does-not-apply', `${id} ${kind}`)
    }
  })
})

describe('Ofsted', () => {
  const ofsted = (given: Record<string, unknown>, day = on) => asked('complaint-ofsted', given, day)
  const nursery = (rest: Record<string, unknown>) => help('early-years-provider', rest)

  test('comes after the nursery’s answer, or after its 28 days', () => {
    assert.equal(ofsted(nursery({})), 'open, CMP-05, first CMP-05, needs complainedOn')
    assert.equal(ofsted(nursery({ complainedOn: 'no' })), 'open, CMP-05, first CMP-05')
    const made = { complainedOn: '2026-10-24' }
    assert.equal(ofsted(nursery(made)), 'open, CMP-05, first CMP-05, needs complaintAnsweredOn')
    const waiting = nursery({ ...made, complaintAnsweredOn: 'no' })
    assert.equal(ofsted(waiting, '2026-11-21'), 'open, CMP-05, first CMP-05')
    assert.equal(ofsted(waiting, '2026-11-22'), 'open, CMP-05 CMP-05')
    assert.equal(ofsted(nursery({ ...made, complaintAnsweredOn: '2026-11-21' })), 'open, CMP-05')
  })

  test('is for nurseries and childminders alone', () => {
    assert.equal(ofsted(help('academy')), 'does-not-apply, CMP-05')
    assert.equal(ofsted({ kind: 'plan-not-delivered' }), 'unknown, DUTY-10, needs missing')
    const provision = { kind: 'plan-not-delivered', missing: ['provision'] }
    assert.equal(ofsted(provision), 'unknown, CMP-02, needs setting')
    assert.equal(ofsted({ ...provision, setting: 'early-years-provider' }), 'open, CMP-05, first CMP-05')
    assert.equal(ofsted({ ...provision, missing: ['health'] }), 'does-not-apply, CMP-05')
    assert.equal(ofsted({ kind: 'exclusion', setting: 'early-years-provider' }), 'open, CMP-05, first CMP-05')
    assert.equal(ofsted({ kind: 'exclusion', setting: 'academy' }), 'does-not-apply, CMP-05')
    assert.equal(
      ofsted({ kind: 'discrimination', respondent: 'early-years-provider' }),
      'open, CMP-05, first CMP-05',
    )
    assert.equal(ofsted({ kind: 'discrimination', respondent: 'school' }), 'does-not-apply, CMP-05')
    assert.equal(ofsted({ kind: 'discrimination' }), 'unknown, CMP-02, needs respondent')
    assert.equal(ofsted({ kind: 'records' }), 'does-not-apply, SAR-01')
    assert.equal(ofsted({ kind: 'council-decision' }), 'does-not-apply, CMP-05')
  })
})

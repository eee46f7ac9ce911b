import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'
import { concernKinds } from '../facts.ts'

const school = { kind: 'transport', postSixteen: 'no' }
const brief = (given: Record<string, unknown>, on = '2026-11-21') =>
  inBrief({ ...school, ...given }, on).route('transport-appeal')
const says = (given: Record<string, unknown>, on: string) =>
  inBrief({ ...school, ...given }, on).says('transport-appeal')

test('each stage is open and says what is next', () => {
  const refused = { refusedOn: '2026-11-02' }
  assert.equal(brief(refused), 'open, TRN-01 TRN-01, needs refusedOn reviewAskedOn')
  const asked = { ...refused, reviewAskedOn: '2026-11-03' }
  assert.equal(brief(asked), 'open, TRN-01 TRN-01, needs reviewAnsweredOn')
  assert.match(says(asked, '2026-11-21')[0] ?? '', /You have asked for a review/)
  const answered = { ...asked, reviewAnsweredOn: '2026-11-10' }
  assert.equal(brief(answered), 'open, TRN-01 TRN-01, needs panelAskedOn')
  const panel = { ...answered, panelAskedOn: '2026-11-12' }
  assert.equal(brief(panel), 'open, TRN-01 TRN-01, needs panelDecidedOn')
  const decided = { ...panel, panelDecidedOn: '2026-11-21' }
  assert.equal(brief(decided, '2026-11-20'), 'open, TRN-01 TRN-01, needs panelDecidedOn')
  assert.equal(brief(decided), 'closed, TRN-01')
})

test('the usual 20 working days close nothing, and are told from the day after', () => {
  const refused = { refusedOn: '2026-10-01' }
  assert.match(says(refused, '2026-10-29')[0] ?? '', /usually within 20 working days/)
  assert.match(says(refused, '2026-10-30')[0] ?? '', /are over/)
  const answered = { ...refused, reviewAskedOn: '2026-10-02', reviewAnsweredOn: '2026-11-02' }
  assert.match(says(answered, '2026-11-30')[0] ?? '', /ask in writing for the panel/)
  assert.match(says(answered, '2026-12-01')[0] ?? '', /are over/)
  assert.equal(brief(answered, '2026-12-01'), 'open, TRN-01 TRN-01, needs panelAskedOn')
  assert.equal(brief(refused, '2027-10-30'), 'open, TRN-01 TRN-01, needs reviewAskedOn')
})

test('over 16 the council’s own policy is the only guide', () => {
  const older = { postSixteen: 'yes', refusedOn: '2026-11-02' }
  assert.equal(brief(older), 'open, TRN-01 TRN-01, needs refusedOn reviewAskedOn')
  assert.match(says(older, '2026-11-21')[1] ?? '', /over 16/)
  assert.doesNotMatch(says({ refusedOn: '2026-11-02' }, '2026-11-21')[1] ?? '', /over 16/)
  assert.equal(
    brief({ postSixteen: undefined }),
    'open, TRN-01 TRN-01, needs refusedOn reviewAskedOn postSixteen',
  )
})

test('for every other kind of concern it does not apply', () => {
  for (const kind of concernKinds) {
    if (kind !== 'transport')
      assert.equal(inBrief({ kind }, '2026-11-21').route('transport-appeal'), 'does-not-apply, TRN-01')
  }
})

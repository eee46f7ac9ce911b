import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { settings } from '../../facts.ts'
import { day } from '../../time/day.ts'
import { claimAgainstSetting, claimStanding } from './claim-standing.ts'
import { timeSinceConduct, timeToClaim } from './time-to-claim.ts'
import { whoHearsAgainst, whoHearsAgainstSetting } from './who-hears-a-claim.ts'

const concern = { id: 'one', kind: 'discrimination' } as const

describe('the six months of a claim', () => {
  test('start with the day of the conduct, and nothing is added for a weekend', () => {
    assert.equal(timeSinceConduct(day('2026-03-10'), day('2026-09-09')), 'in-time')
    assert.equal(timeSinceConduct(day('2026-03-10'), day('2026-09-10')), 'over')
    // 14 August 2027 is a Saturday in August.
    assert.equal(timeSinceConduct(day('2027-02-15'), day('2027-08-14')), 'in-time')
    assert.equal(timeSinceConduct(day('2027-02-15'), day('2027-08-15')), 'over')
  })

  test('end in a month that is too short on two readings', () => {
    const conduct = day('2026-08-31')
    assert.equal(timeSinceConduct(conduct, day('2027-02-27')), 'in-time')
    assert.equal(timeSinceConduct(conduct, day('2027-02-28')), 'between')
    assert.equal(timeSinceConduct(conduct, day('2027-03-01')), 'over')
  })

  test('have not ended while the conduct goes on, and may not have where nobody has said', () => {
    const conductOn = day('2026-03-10')
    const last = day('2026-09-09')
    const after = day('2026-09-10')
    for (const goesOn of ['yes', 'no', undefined] as const)
      assert.equal(timeToClaim({ ...concern, conductOn, goesOn }, last), 'in-time')
    assert.equal(timeToClaim({ ...concern, conductOn, goesOn: 'yes' }, after), 'still-goes-on')
    assert.equal(timeToClaim({ ...concern, conductOn, goesOn: 'no' }, after), 'over')
    assert.equal(timeToClaim({ ...concern, conductOn }, after), 'perhaps-goes-on')
    assert.equal(timeToClaim({ ...concern, goesOn: 'yes' }, after), 'in-time')
    assert.equal(timeToClaim({ ...concern, goesOn: 'no' }, after), 'day-unknown')
    assert.equal(timeToClaim(concern, after), 'day-unknown')
  })

  test('that fall between the readings stay there even where the conduct goes on', () => {
    const conductOn = day('2026-08-31')
    assert.equal(timeToClaim({ ...concern, conductOn, goesOn: 'yes' }, day('2027-02-28')), 'between')
  })
})

describe('who hears a claim', () => {
  test('against each setting', () => {
    assert.deepEqual(
      settings.map((setting) => `${setting} ${whoHearsAgainstSetting(setting)}`),
      [
        'maintained-school tribunal',
        'academy tribunal',
        'independent-school tribunal',
        'non-maintained-special-school unsettled',
        'pupil-referral-unit unsettled',
        'maintained-nursery-school tribunal',
        'early-years-provider county-court',
        'college county-court',
        'specialist-post-16 county-court',
      ],
    )
    assert.equal(whoHearsAgainstSetting(undefined), 'unknown')
  })

  test('against each respondent', () => {
    assert.equal(whoHearsAgainst('school'), 'tribunal')
    for (const respondent of ['college', 'early-years-provider', 'council'] as const)
      assert.equal(whoHearsAgainst(respondent), 'county-court')
    assert.equal(whoHearsAgainst('other'), 'nobody-known')
    assert.equal(whoHearsAgainst(undefined), 'unknown')
  })
})

describe('where a claim to the Tribunal stands', () => {
  const conductOn = day('2026-03-10')
  const on = day('2026-06-01')

  test('turns on who it is about, then on whether it was made, then on time', () => {
    assert.equal(claimStanding({ ...concern, respondent: 'school', conductOn }, on), 'in-time')
    assert.equal(claimStanding({ ...concern, conductOn }, on), 'forum-unknown')
    assert.equal(claimStanding({ ...concern, conductOn, claimMadeOn: on }, on), 'made')
    assert.equal(
      claimStanding({ ...concern, respondent: 'school', conductOn, claimMadeOn: 'no' }, on),
      'in-time',
    )
    for (const respondent of ['college', 'other'] as const)
      assert.equal(
        claimStanding({ ...concern, respondent, conductOn, claimMadeOn: on }, on),
        'not-the-tribunal',
      )
  })

  test('against a setting, a doubt about who hears it shows while there is time', () => {
    assert.equal(claimAgainstSetting(undefined, conductOn, on), 'forum-unknown')
    assert.equal(claimAgainstSetting('college', conductOn, on), 'not-the-tribunal')
    assert.equal(claimAgainstSetting('academy', undefined, on), 'day-unknown')
    assert.equal(claimAgainstSetting('academy', conductOn, on), 'in-time')
    assert.equal(claimAgainstSetting('pupil-referral-unit', conductOn, on), 'forum-unsettled')
    assert.equal(claimAgainstSetting('pupil-referral-unit', conductOn, day('2026-09-10')), 'over')
  })
})

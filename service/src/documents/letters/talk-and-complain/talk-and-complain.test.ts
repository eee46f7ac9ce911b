/** The letters about talking and complaining: every word of them, and the days that they count. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Concern, type Day, day, shift } from '@way-forward/law'
import { assertGolden, assertLawDays, lawDayCase, wordsOf } from '../letters-under-test.ts'
import { complainAboutAdultSocialCare } from './complain-about-adult-social-care.ts'
import { complainAboutChildrensSocialCare } from './complain-about-childrens-social-care.ts'
import { complainToACollege } from './complain-to-a-college.ts'
import { complainToANursery } from './complain-to-a-nursery.ts'
import { complainToASchool } from './complain-to-a-school.ts'
import { complainToOfsted } from './complain-to-ofsted.ts'
import { complainToTheCouncil } from './complain-to-the-council.ts'
import { complainToTheHealthServiceOmbudsman } from './complain-to-the-health-service-ombudsman.ts'
import { complainToTheLocalGovernmentOmbudsman } from './complain-to-the-local-government-ombudsman.ts'
import { complainToTheNhs } from './complain-to-the-nhs.ts'
import { goldenCases } from './golden-cases.ts'
import { raiseAConcern } from './raise-a-concern.ts'
import { talkAndComplain } from './talk-and-complain.ts'

const parent = { writer: 'parent', childName: 'Sam' }

describe('the letters about talking and complaining', () => {
  for (const golden of goldenCases) {
    test(`${golden.letter.id} reads as its golden text`, () => assertGolden(import.meta.dirname, golden))
  }

  test('name the days that the law counts, whenever they are written', () => {
    assertLawDays([
      lawDayCase(complainToANursery, 'early-years-complaint', (on) => ({ received: on })),
      lawDayCase(complainAboutChildrensSocialCare, 'childrens-complaint-stage-1', (on) => ({ started: on }), {
        stage: 'first',
      }),
      lawDayCase(
        complainAboutChildrensSocialCare,
        'childrens-complaint-stage-2',
        (on) => ({ requested: on }),
        { stage: 'second' },
      ),
      lawDayCase(complainAboutChildrensSocialCare, 'childrens-complaint-panel', (on) => ({ requested: on }), {
        stage: 'third',
      }),
      lawDayCase(
        complainAboutChildrensSocialCare,
        'childrens-complaint-stage-3-request',
        () => ({ received: day('2026-10-26') }),
        { stage: 'third', answeredOn: '2026-10-26' },
      ),
      lawDayCase(complainToTheNhs, 'nhs-complaint-acknowledged', (on) => ({ received: on })),
      lawDayCase(complainAboutAdultSocialCare, 'nhs-complaint-acknowledged', (on) => ({ received: on })),
    ])
  })
})

describe('a complaint after its time', () => {
  const late = [
    // One year after the grounds arose, that day included.
    [complainAboutChildrensSocialCare, { stage: 'first', aroseOn: '2025-11-21' }, '2026-11-21'],
    // 12 months after learning of it, that day included.
    [complainAboutAdultSocialCare, { awareOn: '2025-11-21' }, '2026-11-21'],
    [complainToTheNhs, { awareOn: '2025-11-21' }, '2026-11-21'],
    [complainToTheHealthServiceOmbudsman, { awareOn: '2025-11-21' }, '2026-11-21'],
    // 12 months beginning with the day of first notice.
    [complainToTheLocalGovernmentOmbudsman, { awareOn: '2025-11-22' }, '2026-11-21'],
  ] as const
  for (const [letter, form, lastDay] of late) {
    test(`${letter.id} asks for it to be accepted only once the time is over`, () => {
      const asks = /I ask you to(?: accept (?:it|this one))?, because:/
      assert.doesNotMatch(wordsOf(letter, { ...parent, ...form }, day(lastDay)), asks)
      assert.match(wordsOf(letter, { ...parent, ...form }, shift(day(lastDay), 1)), asks)
    })
  }

  test('is not called late where nobody said when it began', () => {
    for (const [letter] of late) {
      assert.doesNotMatch(wordsOf(letter, parent, day('2026-11-21')), /more than a year|more than 12 months/)
    }
  })

  test('at stage 3 says so, and does not give up the panel', () => {
    const form = { ...parent, stage: 'third', answeredOn: '2026-10-26' }
    assert.match(
      wordsOf(complainAboutChildrensSocialCare, form, day('2026-11-23')),
      /run to Monday 23 November 2026/,
    )
    assert.match(
      wordsOf(complainAboutChildrensSocialCare, form, day('2026-11-24')),
      /ran to Monday 23 November 2026\. I ask you to arrange it all the same/,
    )
  })
})

describe('a concern', () => {
  test('is not headed as a complaint, and says that it is none', () => {
    const words = wordsOf(raiseAConcern, parent, day('2026-11-21'))
    assert.doesNotMatch(words.split('\n')[0] ?? '', /complaint/i)
    assert.match(words, /This is not a formal complaint\./)
  })
})

describe('law that binds some and not others', () => {
  const on = day('2026-11-21')
  test('an independent school is not held to best endeavours', () => {
    for (const school of ['independent', 'non-maintained-special'])
      assert.doesNotMatch(wordsOf(complainToASchool, { school, mainstream: 'yes' }, on), /best endeavours/)
    for (const school of ['maintained', 'academy', 'pupil-referral-unit'])
      assert.match(wordsOf(complainToASchool, { school, mainstream: 'yes' }, on), /best endeavours/)
    assert.doesNotMatch(
      wordsOf(complainToASchool, { school: 'maintained', mainstream: 'no' }, on),
      /best endeavours/,
    )
  })

  test('a specialist post-16 institution is not either', () => {
    assert.doesNotMatch(wordsOf(complainToACollege, { college: 'specialist' }, on), /best endeavours/)
  })

  test('with a plan the council is named as the one who must secure Section F', () => {
    for (const letter of [complainToASchool, complainToACollege])
      assert.match(
        wordsOf(letter, { ...parent, plan: 'yes' }, on),
        /section 42\(2\).*it is the council that must secure/,
      )
  })

  test('only academies and independent schools are asked for the panel of the standards', () => {
    const next = (school: string) => wordsOf(complainToASchool, { ...parent, school, stage: 'next' }, on)
    assert.match(next('academy'), /one of them independent of the management/)
    assert.match(next('independent'), /one of them independent of the management/)
    assert.match(next('maintained'), /panel of governors/)
    assert.doesNotMatch(next('maintained'), /independent of the management/)
  })
})

describe('what a plan says of a complaint', () => {
  const idOf = (concern: Concern) =>
    talkAndComplain
      .filter((letter) => letter.kinds.includes(concern.kind) && (letter.fits?.(concern) ?? true))
      .map(({ id }) => id)

  test('chooses the letters of the setting', () => {
    const at = (setting: 'academy' | 'college' | 'early-years-provider'): Concern => ({
      id: 'a',
      kind: 'help-in-setting',
      setting,
    })
    assert.ok(idOf(at('academy')).includes('complain-to-a-school'))
    assert.ok(!idOf(at('academy')).includes('complain-to-a-college'))
    assert.ok(idOf(at('college')).includes('complain-to-a-college'))
    assert.ok(!idOf(at('college')).includes('complain-to-ofsted'))
    assert.ok(idOf(at('early-years-provider')).includes('complain-to-ofsted'))
    assert.ok(!idOf(at('early-years-provider')).includes('complain-to-a-school'))
  })

  test('chooses the letters of the part that is not given', () => {
    const missing: Concern = { id: 'a', kind: 'plan-not-delivered', missing: ['provision'] }
    assert.ok(idOf(missing).includes('complain-to-the-council'))
    assert.ok(!idOf(missing).includes('complain-to-the-nhs'))
    assert.ok(!idOf(missing).includes('complain-about-childrens-social-care'))
    assert.ok(idOf({ ...missing, missing: ['health'] }).includes('complain-to-the-nhs'))
    assert.ok(idOf({ id: 'a', kind: 'plan-not-delivered' }).includes('complain-to-the-nhs'))
    const adults: Concern = { id: 'a', kind: 'social-care', service: 'adults' }
    assert.ok(idOf(adults).includes('complain-about-adult-social-care'))
    assert.ok(!idOf(adults).includes('complain-about-childrens-social-care'))
  })

  test('fills in the stage once an answer has come', () => {
    const answeredOn: Day = day('2026-11-10')
    const concern: Concern = {
      id: 'a',
      kind: 'help-in-setting',
      setting: 'academy',
      hasPlan: 'yes',
      complaintAnsweredOn: answeredOn,
    }
    assert.deepEqual(complainToASchool.fromFacts?.(concern, {}), {
      school: 'academy',
      plan: 'yes',
      stage: 'next',
      answeredOn: '2026-11-10',
    })
    assert.deepEqual(complainToASchool.fromFacts?.({ ...concern, complaintAnsweredOn: 'no' }, {}), {
      school: 'academy',
      plan: 'yes',
    })
    const care: Concern = { id: 'a', kind: 'social-care', stage2AnsweredOn: answeredOn }
    assert.deepEqual(complainAboutChildrensSocialCare.fromFacts?.(care, {}), {
      stage: 'third',
      answeredOn: '2026-11-10',
    })
    assert.deepEqual(complainToTheCouncil.fromFacts?.({ id: 'a', kind: 'overdue' }, {}), { about: 'delay' })
    assert.deepEqual(complainToOfsted.fromFacts?.(concern, {}), {})
  })
})

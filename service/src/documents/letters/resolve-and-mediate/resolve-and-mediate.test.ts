/** The letters about disagreement resolution and mediation: every word of them, and the days that they count. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Concern, day } from '@way-forward/law'
import { assertGolden, assertLawDays, lawDayCase, wordsOf } from '../letters-under-test.ts'
import { askForDisagreementResolution } from './ask-for-disagreement-resolution.ts'
import { askForTheCertificateAfter30Days } from './ask-for-the-certificate-after-30-days.ts'
import { askSeveralBodiesToResolveItTogether } from './ask-several-bodies-to-resolve-it-together.ts'
import { askTheAdviserForACertificate } from './ask-the-adviser-for-a-certificate.ts'
import { askTheAdviserForMediation } from './ask-the-adviser-for-mediation.ts'
import { askWhoWillAttendTheMediation } from './ask-who-will-attend-the-mediation.ts'
import { goldenCases } from './golden-cases.ts'
import { resolveAndMediate } from './resolve-and-mediate.ts'
import { tellTheCouncilWhatToMediate } from './tell-the-council-what-to-mediate.ts'
import { tellTheCouncilWhatToMediateWithHealth } from './tell-the-council-what-to-mediate-with-health.ts'

const parent = { writer: 'parent', childName: 'Sam', bornOn: '2016-05-03' }
const today = day('2026-11-21')

describe('the letters about disagreement resolution and mediation', () => {
  for (const golden of goldenCases) {
    test(`${golden.letter.id} reads as its golden text`, () => assertGolden(import.meta.dirname, golden))
  }

  test('name the days that the law counts, whenever they are written', () => {
    const notice = day('2026-06-01')
    assertLawDays([
      lawDayCase(askTheAdviserForACertificate, 'certificate', (on) => ({ triggered: on })),
      lawDayCase(askTheAdviserForACertificate, 'adviser-contact', () => ({ 'notice-sent': notice }), {
        noticeDatedOn: '2026-06-01',
      }),
      lawDayCase(askTheAdviserForMediation, 'adviser-contact', () => ({ 'notice-sent': notice }), {
        noticeDatedOn: '2026-06-01',
      }),
      lawDayCase(askTheAdviserForMediation, 'mediation-arranged', () => ({ informed: notice }), {
        councilToldOn: '2026-06-01',
        health: 'no',
      }),
      lawDayCase(tellTheCouncilWhatToMediate, 'mediation-arranged', (on) => ({ informed: on })),
      lawDayCase(tellTheCouncilWhatToMediateWithHealth, 'mediation-arranged', (on) => ({ informed: on }), {
        health: 'also',
      }),
      lawDayCase(tellTheCouncilWhatToMediateWithHealth, 'commissioner-notified', (on) => ({ informed: on })),
      lawDayCase(askForTheCertificateAfter30Days, 'mediation-arranged', () => ({ informed: notice }), {
        councilToldOn: '2026-06-01',
      }),
      lawDayCase(askForTheCertificateAfter30Days, 'mediation-arranged', () => ({ informed: notice }), {
        councilToldOn: '2026-05-01',
        health: 'only',
        commissionerToldOn: '2026-06-01',
      }),
    ])
  })
})

describe('the two months to contact the adviser', () => {
  const form = { ...parent, noticeDatedOn: '2026-09-18', noticeSentOn: '2026-09-22' }
  const leave = /regulation 34\(3\)/
  const certificate = (on: string, more = {}) =>
    wordsOf(askTheAdviserForACertificate, { ...form, ...more }, day(on))

  test('are in time on every reading up to the earlier', () => {
    assert.doesNotMatch(certificate('2026-11-18'), leave)
    assert.match(certificate('2026-11-18'), /run to Wednesday 18 November 2026\./)
  })

  test('are in doubt up to the later, and called neither over nor safe', () => {
    for (const on of ['2026-11-19', '2026-11-22']) {
      assert.match(certificate(on), /run to Sunday 22 November 2026, counted from the later/)
      assert.match(certificate(on), leave)
      assert.doesNotMatch(certificate(on), /I know that/)
    }
  })

  test('are over after the later, and a judge can still be asked', () => {
    assert.match(certificate('2026-11-23'), /I know that the two months .* ran to Sunday 22 November 2026/)
    assert.match(certificate('2026-11-23'), leave)
  })

  test('count the first contact, and not the letter', () => {
    const words = certificate('2026-12-01', { contactedOn: '2026-11-16' })
    assert.match(words, /I first contacted you on 16 November 2026\. That was in time/)
    assert.doesNotMatch(words, leave)
  })

  test('a contact that lies ahead is not taken for one', () => {
    assert.doesNotMatch(certificate('2026-11-23', { contactedOn: '2026-12-01' }), /I first contacted/)
  })

  test('do not bar mediation once they are over', () => {
    assert.match(
      wordsOf(askTheAdviserForMediation, form, day('2026-11-23')),
      /I ask for mediation all the same/,
    )
  })
})

describe('the certificate after 30 days', () => {
  const form = { ...parent, councilToldOn: '2026-10-22', health: 'no', council: 'silent' }
  const words = (on: string, more = {}) =>
    wordsOf(askForTheCertificateAfter30Days, { ...form, ...more }, day(on))

  test('is not asked for while the council may still arrange the mediation', () => {
    assert.match(words('2026-11-21'), /end on Saturday 21 November 2026[\s\S]*if it is not arranged by then/)
    assert.match(words('2026-11-22'), /ended on Saturday 21 November 2026[\s\S]*So please:/)
  })

  test('is asked for at once where the council says that it cannot', () => {
    assert.match(words('2026-11-01', { council: 'cannot' }), /So please:[\s\S]*cannot be arranged in time/)
  })

  test('says what is not settled: a later date, a silent council, health alone', () => {
    assert.match(words('2026-11-21', { council: 'later' }), /I read the Regulations to mean/)
    assert.match(words('2026-11-22'), /The Regulations do not say what follows if the council stays silent/)
    const health = words('2026-11-22', { health: 'only', commissionerToldOn: '2026-10-22' })
    assert.match(health, /It does not say this for a mediation about health care alone/)
    assert.doesNotMatch(health, /I then count as having taken part/)
  })
})

describe('short notice of the meeting', () => {
  // Five working days before Friday 27 November 2026 is arguably Friday 20 November.
  const words = (toldOn: string) =>
    wordsOf(
      askWhoWillAttendTheMediation,
      { ...parent, meetingOn: '2026-11-27', toldOn, shorter: 'no' },
      today,
    )

  test('is called short only once it is short on every reading', () => {
    assert.doesNotMatch(words('2026-11-20'), /I do not agree to less/)
    assert.match(words('2026-11-21'), /I do not agree to less/)
  })
})

describe('health in a mediation', () => {
  test('alone has the commissioner arrange it, and gives the council no 30 days', () => {
    const only = wordsOf(tellTheCouncilWhatToMediateWithHealth, { ...parent, health: 'only' }, today)
    assert.match(only, /Section 53\(3\)/)
    assert.doesNotMatch(only, /gives the council 30 days|Regulation 37 /)
  })

  test('asks for the health care that is wanted, as the Act does', () => {
    for (const health of ['only', 'also'])
      assert.match(
        wordsOf(tellTheCouncilWhatToMediateWithHealth, { ...parent, health }, today),
        /section 52\(4\)[\s\S]*\[the health care that you want the plan to specify\]/,
      )
  })
})

describe('disagreement resolution', () => {
  test('does not claim the section for health care that a final plan promises', () => {
    const words = wordsOf(
      askForDisagreementResolution,
      { ...parent, kind: 'commissioner', inPlanProcess: 'no' },
      today,
    )
    assert.match(words, /may stand outside it/)
    assert.doesNotMatch(words, /I ask for disagreement resolution under section 57/)
  })

  test('with several names only those that were given', () => {
    const words = wordsOf(
      askSeveralBodiesToResolveItTogether,
      { ...parent, council: 'Council A', carePoints: 'Short breaks.' },
      today,
    )
    assert.match(words, /between Council A, the council’s social care service and me\./)
    assert.doesNotMatch(words, /With the school|With the health commissioner/)
  })
})

describe('what a plan says of a mediation', () => {
  const idOf = (concern: Concern) =>
    resolveAndMediate
      .filter((letter) => letter.kinds.includes(concern.kind) && (letter.fits?.(concern) ?? true))
      .map(({ id }) => id)
  const decision: Concern = { id: 'a', kind: 'council-decision', decision: 'plan' }

  test('offers no mediation letter about a draft or a proposal', () => {
    for (const each of ['draft-plan', 'proposal-to-amend'] as const)
      assert.deepEqual(idOf({ ...decision, decision: each }), [
        'ask-for-disagreement-resolution',
        'ask-several-bodies-to-resolve-it-together',
      ])
  })

  test('offers no certificate letter where only the placement is disputed', () => {
    const placement = idOf({ ...decision, disputed: ['placement'] })
    assert.ok(!placement.includes('ask-the-adviser-for-a-certificate'))
    assert.ok(placement.includes('ask-the-adviser-for-mediation'))
    assert.ok(
      idOf({ ...decision, disputed: ['placement', 'needs'] }).includes('ask-the-adviser-for-a-certificate'),
    )
  })

  test('offers no letter for a certificate that has been issued, or for a mediation that nobody asked for', () => {
    const certified = idOf({ ...decision, certificateIssuedOn: day('2026-11-20') })
    assert.ok(!certified.some((id) => id.includes('certificate')))
    const unasked = idOf({ ...decision, authorityToldOfMediationOn: 'no' })
    assert.ok(!unasked.includes('ask-for-the-certificate-after-30-days'))
    assert.ok(!unasked.includes('ask-who-will-attend-the-mediation'))
    assert.ok(idOf(decision).includes('ask-for-the-certificate-after-30-days'))
  })

  test('offers the letter to the council with health, without it, or both where it is not known', () => {
    const plain = 'tell-the-council-what-to-mediate'
    const health = 'tell-the-council-what-to-mediate-with-health'
    const offered = (concern: Concern) => idOf(concern).filter((id) => id === plain || id === health)
    assert.deepEqual(offered(decision), [plain, health])
    assert.deepEqual(offered({ ...decision, disputed: ['provision'] }), [plain])
    assert.deepEqual(offered({ ...decision, disputed: ['health'] }), [health])
  })

  test('fills in dates and issues, as the form has them', () => {
    const concern: Concern = {
      ...decision,
      noticeDatedOn: day('2026-10-30'),
      noticeSentOn: day('2026-11-02'),
      disputed: ['health'],
      authorityToldOfMediationOn: day('2026-11-06'),
      mediationAdviserContactedOn: 'no',
    }
    assert.deepEqual(askTheAdviserForMediation.fromFacts?.(concern, {}), {
      decision: 'plan',
      noticeDatedOn: '2026-10-30',
      noticeSentOn: '2026-11-02',
      health: 'only',
      councilToldOn: '2026-11-06',
    })
    assert.deepEqual(askTheAdviserForACertificate.fromFacts?.({ ...concern, decision: 'draft-plan' }, {}), {
      noticeDatedOn: '2026-10-30',
      noticeSentOn: '2026-11-02',
    })
  })
})

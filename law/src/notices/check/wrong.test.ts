import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { provisionOf } from '../../provisions.ts'
import { day } from '../../time/day.ts'
import type { NoticeKind } from '../notice.ts'
import { checkNotice } from './check-notice.ts'
import { wrongRules } from './wrong/wrong-statements.ts'

const opening: Readonly<Record<string, string>> = {
  'refuse-assess': 'The council has decided not to carry out an EHC needs assessment.',
  'refuse-issue': 'After the assessment the council has decided not to issue an EHC plan.',
  'final-plan': 'I enclose the final EHC plan.',
  cease: 'The council has decided to cease to maintain the EHC plan.',
  'draft-plan': 'I enclose a draft EHC plan. Section I is blank.',
  'proposal-to-amend': 'We propose to amend the EHC plan.',
}

/** The codes of a letter that gives a decision and says only this. */
function codesOf(says: string, kind = 'refuse-issue', decidedOn = '2026-11-02'): readonly string[] {
  const { wrong } = checkNotice(`${opening[kind]}\n\n${says}`, {
    kind: kind === 'draft-plan' || kind === 'proposal-to-amend' ? null : (kind as NoticeKind),
    decidedOn: day(decidedOn),
    detained: false,
    today: day('2026-11-22'),
  })
  return [...new Set(wrong.map(({ code }) => code))]
}

interface Sayings {
  readonly kind?: string
  readonly wrong: readonly string[]
  readonly right: readonly string[]
}

const statements: Readonly<Record<string, Sayings>> = {
  'time-from-receipt': {
    wrong: [
      'You must appeal within two months of receiving this letter.',
      'You have two months from the date you receive this letter to appeal.',
      'The appeal must be made within one month of receipt of the mediation certificate.',
      'You must contact the mediation adviser within two months of getting this letter.',
    ],
    right: [
      'You must appeal within two months of the date of this letter.',
      'You must appeal within two months of the day on which we sent this letter, not the day on which you received it.',
      'Mediation will be arranged within 30 days of our receiving your request.',
      'We will answer within two weeks of receiving your letter.',
    ],
  },
  'time-in-days': {
    wrong: [
      'You have 60 days to appeal.',
      'An appeal must be lodged within 8 weeks of this letter.',
      'You must register your appeal within 30 days of the date of your mediation certificate.',
    ],
    right: [
      'You have two months to appeal.',
      'The council must arrange mediation within 30 days.',
      'The adviser will issue the certificate within 3 working days. Then you can appeal within one month of it.',
    ],
  },
  'time-too-short': {
    wrong: [
      'You must appeal within one month of the date of this letter.',
      'You have two months from this letter or one month from your certificate to appeal, whichever is the sooner.',
      'You must appeal by the earlier date: two months from this letter or one month from the certificate, whichever comes first.',
    ],
    right: [
      'You have two months from this letter or one month from your certificate to appeal, whichever is the later.',
      'You must appeal within one month of the date of your mediation certificate, or two months of this letter, whichever is later.',
    ],
  },
  'two-months-from-certificate': {
    wrong: [
      'You have two months from the date of the mediation certificate to appeal.',
      'The appeal must be lodged within 2 months of the mediation.',
    ],
    right: [
      'You have two months from the date of this letter to appeal.',
      'You have two months from this letter, or one month from the date of the certificate, whichever is later, to appeal.',
    ],
  },
  'month-from-mediation': {
    wrong: [
      'You must appeal within two months of this letter or one month of the mediation meeting, whichever is later.',
      'You can appeal up to one month after mediation.',
    ],
    right: [
      'You must appeal within two months of this letter or one month of the mediation certificate, whichever is later.',
    ],
  },
  'adviser-time-too-short': {
    wrong: [
      'You must contact the mediation adviser within one month of this letter.',
      'Please ring the mediation service within 30 days if you want to appeal.',
      'You must get a mediation certificate within 30 days.',
    ],
    right: [
      'You must contact the mediation adviser within two months of this letter.',
      'If you contact the mediation adviser and want to mediate, we will arrange a meeting within 30 days.',
      'The mediation adviser will send you a certificate within 3 working days.',
    ],
  },
  'certificate-for-placement-only': {
    wrong: [
      'You need a mediation certificate to appeal, even if you are only appealing about the school.',
      'If your appeal is only about the placement you must still get a certificate.',
      'A certificate is required for all appeals, including those about Section I.',
    ],
    right: [
      'You do not need a certificate if you appeal only about the school.',
      'You need a certificate to appeal unless your appeal is only about the school that is named.',
      'A certificate is not required if your appeal is solely about the placement.',
      'You need a mediation certificate to appeal about Section B or F.',
    ],
  },
  'mediation-compulsory': {
    wrong: [
      'You must attend mediation before you can appeal.',
      'Mediation is compulsory.',
      'You cannot appeal until you have been to mediation.',
      'You will have to take part in mediation before the Tribunal accepts your appeal.',
      'You must ask the council for mediation before you appeal.',
    ],
    right: [
      'You do not have to attend mediation before you can appeal.',
      'You must contact a mediation adviser before you appeal.',
      'If you want mediation, we must take part in mediation with you.',
      'Mediation is not compulsory.',
      'If you choose mediation you must attend the mediation meeting.',
      'Whoever asks for mediation is required to tell the council what it is about.',
      'Some families think that they must attend mediation before they appeal.',
      'You may hear it said that “you must attend mediation before you can appeal”.',
    ],
  },
  'certificate-from-mediator': {
    wrong: [
      'The mediator will give you a certificate.',
      'You need a certificate from the mediator to appeal.',
    ],
    right: [
      'The mediation adviser will give you a certificate.',
      'The certificate comes from the adviser, not from the mediator.',
    ],
  },
  'council-may-decline-mediation': {
    wrong: [
      'If you ask for mediation, the council may decline to take part.',
      'Mediation will take place only if both parties agree.',
      'We will decide whether to take part in mediation.',
    ],
    right: [
      'If you ask for mediation, the council must take part.',
      'The council cannot refuse to take part in mediation.',
      'Disagreement resolution takes place only if both parties agree.',
    ],
  },
  'no-supporter': {
    wrong: [
      'You may not bring anyone with you to mediation.',
      'Advocates are not allowed at mediation.',
      'You must come alone to the mediation meeting.',
    ],
    right: ['You may bring a supporter to mediation.', 'You do not have to come to mediation alone.'],
  },
  fee: {
    wrong: [
      'There is a fee for an appeal to the Tribunal.',
      'You will have to pay for mediation.',
      'The mediation certificate costs £50.',
    ],
    right: [
      'There is no fee for an appeal.',
      'Mediation is free, and the council will pay for it.',
      'You do not have to pay for mediation.',
      'You may have to pay a solicitor if you want one for the appeal.',
    ],
  },
  'clock-stopped': {
    wrong: [
      'The time to appeal is paused while you are in mediation.',
      'While we are in talks the appeal deadline is on hold.',
      'If you use disagreement resolution the two months do not run.',
      'The deadline for an appeal will be extended if you meet us to discuss it.',
    ],
    right: [
      'Mediation does not stop the clock for an appeal.',
      'Talking to us will not extend the deadline for an appeal.',
      'The Tribunal may extend the time for an appeal after mediation.',
    ],
  },
  'right-lost-when-late': {
    wrong: [
      'If you miss the deadline you will lose your right to appeal.',
      'If you do not contact the adviser within two months you cannot appeal.',
      'Late appeals will not be accepted.',
      'After this date you will no longer be able to appeal.',
    ],
    right: [
      'If you miss the deadline you can still ask the Tribunal to accept your appeal.',
      'If you are late, you do not lose your right to appeal: a judge decides.',
      'You cannot appeal without a certificate.',
      'You have two months to appeal.',
    ],
  },
  'no-right-of-appeal': {
    wrong: [
      'There is no right of appeal against this decision.',
      'This decision cannot be appealed.',
      'You do not have a right of appeal.',
    ],
    right: [
      'You cannot appeal until you have a certificate.',
      'There is no right of appeal about Section G on its own.',
      'You cannot appeal without a certificate.',
    ],
  },
  'proposal-appealable': {
    kind: 'proposal-to-amend',
    wrong: ['You have a right to appeal against these changes.', 'You can appeal against this proposal now.'],
    right: [
      'You will have a right to appeal once the plan is final.',
      'You cannot appeal against a proposal.',
      'When we send the final plan you can appeal.',
    ],
  },
  'appeal-sent-to-council': {
    wrong: [
      'Please send your appeal to the SEN Team at County Hall.',
      'Your appeal must be made in writing to the council.',
      'You can appeal to the SEN panel.',
      'Your appeal form should be returned to us.',
    ],
    right: [
      'Please send your appeal to the Tribunal.',
      'Please send a copy of your appeal to us.',
      'Send your appeal to the Tribunal and not to us.',
      'If you wish to appeal, tell us that you would like mediation.',
    ],
  },
  'complaint-first': {
    wrong: [
      'You must make a complaint to us before you can appeal.',
      'You must first meet with the SEN officer before you appeal.',
      'You cannot appeal until you have been through our complaints procedure.',
    ],
    right: [
      'You do not have to make a complaint before you appeal.',
      'You can make a complaint as well as an appeal.',
      'You must contact a mediation adviser before you can appeal.',
    ],
  },
  'trial-of-recommendations': {
    wrong: [
      'Under the two-year trial the Tribunal can make recommendations.',
      'The single route of redress national trial lets the Tribunal look at health.',
    ],
    right: [
      'The national trial of recommendations by the Tribunal ended in 2021.',
      'The Tribunal can make recommendations about health and social care.',
    ],
  },
  'recommendations-on-refusal-to-assess': {
    kind: 'refuse-assess',
    wrong: ['The Tribunal can make recommendations about health and social care.'],
    right: ['The Tribunal cannot make recommendations about health and social care.'],
  },
  'recommendations-binding': {
    wrong: [
      'The Tribunal’s recommendations on health are binding.',
      'The NHS must follow the recommendations of the Tribunal.',
      'The Tribunal can order the NHS to make health provision.',
    ],
    right: [
      'The recommendations are not binding.',
      'The Tribunal can make non-binding recommendations about health.',
      'The Tribunal cannot order the NHS to do anything.',
    ],
  },
  'support-ends-at-once': {
    kind: 'cease',
    wrong: [
      'The support will stop from the date of this letter.',
      'The plan will cease with immediate effect.',
      'All provision ends today.',
    ],
    right: [
      'The support will not stop from the date of this letter.',
      'The plan will end when the time to appeal is over.',
      'The plan will end if you do not appeal within two months of the date of this letter.',
    ],
  },
  'plan-ends-at-an-age': {
    kind: 'cease',
    wrong: [
      'The plan ends when you turn 19.',
      'EHC plans cease at 18.',
      'Your support stops because you have reached the age of 19.',
    ],
    right: [
      'The plan ended on 19 October 2026.',
      'A plan does not end when you turn 19.',
      'A plan can go on until you are 25.',
    ],
  },
  'short-time-to-comment': {
    kind: 'draft-plan',
    wrong: ['You have 7 days to send us your comments.', 'Please let us have your views within one week.'],
    right: [
      'You have 15 days to send us your comments.',
      'Please send us your comments within 14 days of this letter.',
      'Please let us have your views within two weeks.',
    ],
  },
  'other-test-to-assess': {
    kind: 'refuse-assess',
    wrong: [
      'An assessment cannot be agreed without a diagnosis.',
      'Your child must have a diagnosis before we can assess.',
      'The school must have spent £6,000 before an EHC assessment.',
    ],
    right: [
      'A diagnosis is not needed for an assessment.',
      'The psychologist’s report says that the assessment showed progress.',
      'You do not need a diagnosis for an EHC assessment.',
    ],
  },
  'provision-left-to-school': {
    kind: 'final-plan',
    wrong: [
      'The school is solely responsible for the provision in the plan.',
      'The council is not responsible for delivering the provision in Section F.',
    ],
    right: [
      'The council is responsible for the provision in Section F.',
      'The school is not solely responsible for the provision in the plan.',
    ],
  },
}

for (const [code, { kind, wrong, right }] of Object.entries(statements)) {
  describe(code, () => {
    for (const says of wrong)
      test(`wrong: ${says}`, () => assert.ok(codesOf(says, kind).includes(code), codesOf(says, kind).join()))
    for (const says of right) test(`right: ${says}`, () => assert.ok(!codesOf(says, kind).includes(code)))
  })
}

test('a right letter has nothing wrong in any of its right sentences', () => {
  const trips = Object.entries(statements).flatMap(([code, { kind, right }]) =>
    right.flatMap((says) => codesOf(says, kind).map((tripped) => `${code}: ${says} -> ${tripped}`)),
  )
  assert.deepEqual(trips, [])
})

test('every statement has a test, says what is right, and rests on a rule', () => {
  assert.deepEqual(wrongRules.map(({ code }) => code).sort(), Object.keys(statements).sort())
  for (const { code, says, rule } of wrongRules) {
    assert.match(says, /^[A-Z].*\.$/, code)
    assert.ok(provisionOf(rule), code)
  }
})

test('a trial was a trial until it ended', () => {
  const says = 'Under the two-year national trial the Tribunal can make recommendations about health.'
  assert.ok(!codesOf(says, 'refuse-issue', '2021-08-31').includes('trial-of-recommendations'))
  assert.ok(codesOf(says, 'refuse-issue', '2021-09-01').includes('trial-of-recommendations'))
})

test('the same words three times are shown three times, and no more', () => {
  const says = 'Mediation is compulsory. '.repeat(9)
  const { wrong } = checkNotice(`${opening['cease']}\n\n${says}`, {
    kind: null,
    decidedOn: null,
    detained: false,
    today: day('2026-11-22'),
  })
  assert.deepEqual(
    wrong.map(({ code, passage }) => [code, passage.text]),
    Array.from({ length: 3 }, () => ['mediation-compulsory', 'Mediation is compulsory.']),
  )
})

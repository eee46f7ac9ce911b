import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day } from '../../time/day.ts'
import type { NoticeKind } from '../notice.ts'
import { checkNotice } from './check-notice.ts'
import type { DocumentSort, NoticeCheck } from './notice-check.ts'

function read(text: string, kind: NoticeKind | null = null): NoticeCheck {
  return checkNotice(text, { kind, decidedOn: null, detained: false, today: day('2026-11-22') })
}

const decisions: Readonly<Partial<Record<NoticeKind, readonly string[]>>> = {
  'refuse-assess': [
    'The council will not be carrying out an education, health and care needs assessment.',
    'We have decided not to undertake an EHC needs assessment of your daughter.',
    'The panel did not agree to an Education, Health and Care Needs Assessment.',
    'Your request for an EHCNA has been declined.',
    'Your request for a statutory assessment was not agreed by the SEN panel.',
    'Decision: refusal to carry out an EHC needs assessment',
    'The authority has determined that an EHC needs assessment is not necessary.',
    'I am sorry to say that we won’t be going ahead with an EHC plan needs assessment.',
    'We do not consider that it is necessary to secure an EHC needs assessment.',
    'Your application for an Education Health and Care needs assessment has been unsuccessful.',
    'The panel has decided against an EHC needs assessment at this time.',
    'The local authority has turned down the request to assess your son for an EHC plan.',
    'It was agreed not to initiate an education, health and care assessment.',
    'Subject: EHCNA request for C\n\nHi,\nPanel met this morning and I am afraid they said no to assessing.',
    'You asked us for an EHC needs assessment.\n\nPanel said no. You can appeal to the SEND Tribunal.',
    'It is a no to an EHC assessment from us this time, sorry.',
    'I took your request for an EHC assessment to panel. Panel didn’t agree it.',
  ],
  'refuse-issue': [
    'Following the EHC needs assessment, the council has decided not to issue an Education, Health and Care Plan.',
    'The panel has agreed not to issue an EHCP.',
    'We have completed the assessment and concluded that an EHC plan is not necessary.',
    'The authority will not be issuing a plan after the EHC needs assessment.',
    'The assessment is complete. We have decided that your child does not need an EHC plan.',
    'The council has carried out an EHC needs assessment and decided that it is not necessary for provision to be made in accordance with an EHC plan.',
    'Decision not to make an EHC plan',
    'After the assessment the council decided that it will not prepare an EHC plan.',
  ],
  'final-plan': [
    'Please find enclosed the final Education, Health and Care Plan.',
    'We have now finalised the EHC plan and a copy is attached.',
    'I am pleased to send you your child’s final EHCP.',
    'This letter comes with the final EHC plan for your son.',
    'We are issuing the EHC plan in its final form. The plan is now final.',
  ],
  'after-review': [
    'Following the annual review, we have decided to maintain the EHC plan without amendment.',
    'The council has decided not to amend the EHC plan after the annual review on 3 September 2026.',
    'No changes will be made to the EHC plan following the annual review.',
    'After the review meeting the council has decided that the plan will remain unchanged.',
    'We have considered the annual review report and will keep your child’s EHC plan as it is.',
    'Following the annual review we have decided to cease to maintain your EHC plan.',
    'In light of the review in May the council has decided to end the EHC plan.',
  ],
  'after-review-not-attending': [
    'You are educated at home. Following the annual review, the council has decided not to change the EHC plan.',
    'You are educated at home. After the annual review the council has decided to cease to maintain your EHC plan.',
    'Your son does not attend a school. After the review we have decided to maintain the plan without amendment.',
  ],
  'amended-final-plan': [
    'Following the annual review, I enclose the final amended EHC plan.',
    'Please find attached the amended final Education, Health and Care Plan for your child.',
    'Your child’s EHC plan has been amended, and a copy of the amended plan is enclosed.',
    'We have considered your comments on the proposed amendments. The final amended plan is attached.',
    'The EHC plan has duly been amended after the review in May.',
  ],
  'refuse-amend': [
    'On 2 September 2026 we proposed to amend the EHC plan. We have decided not to make those amendments.',
    'Having considered your representations on the amendment notice, the authority has decided not to amend the EHC plan.',
    'On 2 May we proposed to amend the EHC plan and asked for your comments. We have decided not to amend it.',
    'Having considered the proposal to amend the EHC plan, we have decided not to amend it.',
    'After we sent you the proposed amendments to the plan, we have decided not to proceed with them.',
  ],
  'refuse-reassess': [
    'We have decided not to carry out a re-assessment of your needs for your EHC plan.',
    'Your request for a reassessment has been refused. Your EHC plan continues.',
    'The panel has not agreed to re-assess your daughter, who has an EHC plan.',
    'The council will not be undertaking a further EHC needs assessment.',
    'You asked for a re-assessment of your EHC plan. The panel’s answer was no, I’m sorry to say.',
  ],
  'after-reassessment': [
    'Following the re-assessment, please find enclosed the final EHC plan.',
    'The reassessment of your child’s needs is complete and the amended EHC plan is attached.',
    'After the re-assessment we have written your daughter’s new EHC plan. It comes with this letter.',
    'We have completed the replacement EHC plan following his re-assessment.',
  ],
  'amendment-outside-review': [
    'The council has amended the EHC plan without a review. The amended plan is enclosed.',
    'The final amended EHC plan is attached. This amendment is made under regulation 28.',
    'The EHC plan has therefore been amended, and we did this without waiting for her next review.',
    'Your EHC plan has since been amended. We did not wait: the change was made without holding a review.',
  ],
  cease: [
    'The council has decided to cease to maintain your EHC plan.',
    'We have decided to end your Education, Health and Care Plan.',
    'Decision to cease the EHC plan',
    'The EHC plan is no longer necessary and will be discontinued.',
    'The authority will no longer maintain the EHC plan.',
    'I am writing to tell you that we are ceasing your EHCP.',
    'Your EHC plan has come to an end because you have left education.',
    'There was a review in May. The council has decided to cease to maintain your EHC plan because you have started work.',
    'We have decided to cease to maintain your EHC plan. No review was held.',
  ],
}

for (const [kind, texts] of Object.entries(decisions)) {
  describe(kind, () => {
    for (const text of texts) {
      test(text, () => {
        const { sort, kind: found } = read(`Dear parent\n\n${text}\n\nYours sincerely`)
        assert.deepEqual([sort, found], ['decision', kind])
      })
    }
  })
}

const others: Readonly<Partial<Record<DocumentSort, readonly string[]>>> = {
  'draft-plan': [
    'Please find enclosed the draft EHC plan. You have 15 days to send us your comments.',
    'We have agreed to issue an EHC plan. I attach a draft of the plan. Once it is final you can appeal to the Tribunal.',
    'Following the re-assessment we have written a new draft EHC plan. Please send us your comments within 15 days.',
    'Following the re-assessment we have finished writing a new EHC plan. A draft of the plan is attached for your comments.',
    'This is a draft Education, Health and Care Plan. Please tell us which school you would like. We will then issue the final plan.',
  ],
  'proposal-to-amend': [
    'Following the annual review we propose to amend the EHC plan. The proposed amendments are attached. You have 15 days to make representations.',
    'We propose to amend the EHC plan as shown. Send us your comments within 15 days. We’ll then either send you the amended plan or say that we are not amending it.',
    'Following the annual review we propose to amend the EHC plan. You have 15 days to make representations. If we do not amend the plan you can appeal to the Tribunal then.',
    'The changes that we propose to the EHC plan are attached; no changes are made to Section I. Please send comments within 15 days. You will be able to appeal when the final plan is issued.',
    'Amendment notice\nThe council intends to amend the EHC plan. Please send us your comments within 15 days.',
    'We have decided to amend your EHC plan after the annual review. The changes that we propose are enclosed. We will issue the final amended plan in eight weeks.',
  ],
  acknowledgement: [
    'Thank you for your request for an EHC needs assessment. We will let you know our decision within six weeks.',
    'I acknowledge receipt of your request for an EHC needs assessment, which will be considered by the panel on 3 December 2026.',
    'We have received your request for a re-assessment. If we decide not to re-assess you can appeal to the Tribunal.',
    'Thank you for your request for an EHC needs assessment. If panel say no you can appeal to the Tribunal.',
    'We have received your request for an EHC needs assessment. Panel may say no, and we will let you know.',
  ],
  'review-report': [
    'Annual review of an EHC plan: record of meeting\nPresent: parent, SENCO\nApologies: none\nChild’s views: I like art\nProgress towards outcomes: good\nRecommendation: maintain the plan',
    'EHC plan annual review: minutes of the meeting\nPresent: parent, SENCO\nApologies: none\nParent’s views: more help\nProgress towards outcomes: slow\nThe SENCO said that you will be able to appeal to the Tribunal when the council decides.',
    'Record of annual review meeting, EHC plan\nIn attendance: parent, tutor\nApologies: none\nPupil’s views: happy\nOutcome 1 not met\nFather asked about his right to appeal to the Tribunal and it was explained.',
  ],
  'not-a-letter': [
    '',
    '   \n ',
    'milk\neggs',
    'const plan = 1;\nfunction f() { return plan }',
    'Dear sir, your car is ready.',
  ],
  unclear: [
    'Thank you for ringing about the EHC plan. My colleague is back on Monday.',
    'The EHC panel said no to the new photocopier.',
    'You asked about an EHC assessment. Panel said nothing about transport.',
    'The EHC plan has been amended twice since 2019. Please ring me about it.',
    'Once the EHC plan has been amended we can talk about a taxi.',
    'We propose to cease to maintain your EHC plan. Tell us what you think.',
    'The council is considering whether to cease to maintain the EHC plan. You would have a right of appeal once we decide.',
  ],
}

for (const [sort, texts] of Object.entries(others)) {
  describe(sort, () => {
    for (const text of texts) {
      test(text === '' ? 'no text' : text.replaceAll('\n', ' / '), () => {
        const found = read(text)
        assert.equal(found.sort, sort)
        assert.equal(found.kind, sort === 'proposal-to-amend' ? sort : null)
        assert.deepEqual(found.items, [])
        assert.ok(found.sortWhy.endsWith('.'))
      })
    }
  })
}

test('a decision with the record of its meeting in it stays a decision', () => {
  const { sort, kind } = read(
    'Annual review of the EHC plan: our decision\nPresent: parent, SENCO\nApologies: none\nProgress towards outcomes: good\nThe council has decided to maintain the plan without amendment after the annual review. You have the right to appeal to the Tribunal.',
  )
  assert.deepEqual([sort, kind], ['decision', 'after-review'])
})

test('a plan that ends after a review: the other reading is offered', () => {
  const { otherKinds } = read(
    'Following the annual review we have decided to cease to maintain your EHC plan.',
  )
  assert.ok(otherKinds.includes('cease'))
})

describe('what the reader chooses', () => {
  test('a chosen kind wins, and the recognised one is offered beside it', () => {
    const found = read('The council has decided to cease to maintain your EHC plan.', 'refuse-issue')
    assert.equal(found.kind, 'refuse-issue')
    assert.equal(found.isKindChosen, true)
    assert.deepEqual(found.otherKinds, ['cease'])
    assert.ok(found.items.length > 0)
  })

  test('a text that decides nothing is read for items where a kind is chosen', () => {
    const found = read('milk', 'final-plan')
    assert.equal(found.sort, 'not-a-letter')
    assert.equal(found.items.length, 12)
    assert.ok(found.items.every(({ status }) => status === 'not-found'))
  })

  test('what must not be there is no item: recommendations on a refusal to assess', () => {
    const { items } = read('We have decided not to carry out an EHC needs assessment.')
    assert.equal(items.length, 11)
    assert.ok(items.every(({ item }) => item !== 'recommendations'))
  })
})

describe('the day of the decision', () => {
  const asks = (text: string, decidedOn: string | null = null) =>
    checkNotice(text, {
      kind: 'final-plan',
      decidedOn: decidedOn === null ? null : day(decidedOn),
      detained: false,
      today: day('2026-11-22'),
    })

  test('is the date of the letter, and the law of that day is asked', () => {
    const old = asks('2 April 2018\n\nI enclose the final EHC plan.')
    assert.equal(old.decidedOn, day('2018-04-02'))
    assert.ok(old.items.every(({ item }) => item !== 'recommendations'))
    const next = asks('3 April 2018\n\nI enclose the final EHC plan.')
    assert.equal(next.items.filter(({ item }) => item === 'recommendations').length, 1)
  })

  test('is what the reader says, before what the letter says', () => {
    assert.equal(
      asks('2 April 2018\n\nI enclose the final EHC plan.', '2026-05-01').decidedOn,
      day('2026-05-01'),
    )
  })

  test('is today where the letter has no date, or one that is still to come', () => {
    assert.equal(asks('I enclose the final EHC plan.').decidedOn, day('2026-11-22'))
    assert.equal(asks('23 November 2026\nI enclose the final EHC plan.').decidedOn, day('2026-11-22'))
    assert.equal(asks('22 November 2026\nI enclose the final EHC plan.').decidedOn, day('2026-11-22'))
  })

  test('a detained person: disagreement resolution is good practice, and no recommendations', () => {
    const { items } = checkNotice('I enclose the final EHC plan.', {
      kind: 'final-plan',
      decidedOn: null,
      detained: true,
      today: day('2026-11-22'),
    })
    assert.equal(items.find(({ item }) => item === 'disagreement-resolution')?.standing, 'good-practice')
    assert.ok(items.every(({ item }) => item !== 'recommendations'))
  })
})

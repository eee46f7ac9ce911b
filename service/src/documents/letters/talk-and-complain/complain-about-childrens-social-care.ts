/** A complaint about children's social care, at any of its three stages. Source: LAW-CMP-07. */

import { writtenDay } from '@way-forward/law'
import { dueDay, dueDayOr } from '../due-day.ts'
import { choice, dayField, lines } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import type { Block, Letter, LetterContext } from '../letter.ts'
import { careIsMissing } from '../part-of-concern.ts'
import { dayOr, gap, line, paragraph } from '../prose.ts'
import { voiceOf } from '../voice.ts'
import { because, complaintBody, complaintFields, complaintSubject } from './complaint-parts.ts'
import { complaintTeams } from './complaint-teams.ts'
import { stageFields } from './earlier-answer.ts'

const regulations = 'the Children Act 1989 Representations Procedure (England) Regulations 2006'

const fields = {
  stage: choice(
    'Which stage do you ask for?',
    {
      first: 'Stage 1: the council’s first answer',
      second: 'Stage 2: an investigation',
      third: 'Stage 3: a review panel',
    },
    'which stage you ask for',
  ),
  aroseOn: dayField(
    'When did what you complain about happen?',
    'the day on which it happened',
    'The latest day, if it went on. At stage 1 it shows whether the year to complain has passed.',
  ),
  late: lines(
    'If that is more than a year ago: why could you not complain before?',
    'why you could not complain before',
    'One reason a line. You can leave it empty.',
  ),
  answeredOn: dayField(
    'When did you receive the answer of the last stage?',
    'the day on which you received the answer',
    'For stage 2 or 3.',
  ),
  unsettled: stageFields.unsettled,
  advocate: choice(
    'Should the council offer an advocate?',
    { yes: 'Yes', no: 'No' },
    'whether you want an advocate',
    'A child who complains must be offered one.',
  ),
  ...complaintFields,
} as const
type Fields = typeof fields

/** Complains about social care for a child. */
export const complainAboutChildrensSocialCare: Letter<Fields> = {
  id: 'complain-about-childrens-social-care',
  title: 'Complain about children’s social care',
  group: 'talk-and-complain',
  when: 'You are unhappy with a social care assessment, decision or service for someone under 18. A child can send it too. It has three stages, each with its own time.',
  fields,
  needs: ['childName', 'reference'],
  to: () => complaintTeams['childrens-social-care'],
  write: (context) => {
    const { given } = context
    return {
      subject: complaintSubject('Formal complaint', given),
      body: complaintBody(given, {
        purpose: line`This is a formal complaint about children’s social care under ${regulations}. I ask you to take it at stage ${given.stage === null ? gap('1, 2 or 3') : stageNumbers[given.stage]}.`,
        before: [...late(context), ...earlier(context)],
        law: [],
        answer: [...timeOf(context), ...advocate(context)],
      }),
    }
  },
  rules: ['LAW-CMP-07'],
  kinds: ['social-care', 'plan-not-delivered'],
  fits: (concern) => (concern.kind === 'social-care' ? concern.service !== 'adults' : careIsMissing(concern)),
  fromFacts: (concern) => {
    if (concern.kind !== 'social-care') return {}
    const { stage1AnsweredOn, stage2AnsweredOn, awareOn } = concern
    const isThird = typeof stage2AnsweredOn === 'number'
    const isSecond = typeof stage1AnsweredOn === 'number'
    return valuesFrom({
      stage: isThird ? 'third' : isSecond ? 'second' : 'first',
      answeredOn: isThird ? stage2AnsweredOn : stage1AnsweredOn,
      aroseOn: awareOn,
    })
  },
}

const stageNumbers = { first: '1', second: '2', third: '3' } as const

function late({ given, on, calendar }: LetterContext<Fields>): readonly Block[] {
  if (given.stage === 'second' || given.stage === 'third') return []
  const due = dueDay('childrens-complaint', { arose: given.aroseOn }, calendar)
  if (due === null || on <= due.latestDay) return []
  return because(
    line`What I complain about happened on ${dayOr(given.aroseOn, fields.aroseOn.gap)}, more than a year ago. Regulation 9 lets you consider a later complaint, and I ask you to, because:`,
    given.late,
    fields.late.gap,
  )
}

function earlier({ given, on, calendar }: LetterContext<Fields>): readonly Block[] {
  if (given.stage !== 'second' && given.stage !== 'third') return []
  const stage = given.stage === 'second' ? '1' : '2'
  const answer = line`I received your answer at stage ${stage} on ${dayOr(given.answeredOn, fields.answeredOn.gap)}.`
  const unsettled = because(
    line`${answer} It does not settle my complaint, for ${given.unsettled.length === 1 ? 'this reason' : 'these reasons'}:`,
    given.unsettled,
    fields.unsettled.gap,
  )
  const toAsk =
    given.stage === 'third'
      ? dueDay('childrens-complaint-stage-3-request', { received: given.answeredOn }, calendar)
      : null
  if (toAsk === null) return unsettled
  return [
    ...unsettled,
    on <= toAsk.latestDay
      ? paragraph`Regulation 18 gives me 20 working days from receiving that answer to ask for the panel. They run to ${writtenDay(toAsk.lastDay)}.`
      : paragraph`The 20 working days to ask for the panel under regulation 18 ran to ${writtenDay(toAsk.lastDay)}. I ask you to arrange it all the same, or else to tell me in writing that you will not, so that I can go to the Ombudsman.`,
  ]
}

/** The council's time at the stage. The day of the letter stands for its receipt. */
function timeOf({ given, on, calendar }: LetterContext<Fields>): readonly Block[] {
  if (given.stage === 'second') {
    const due = dueDay('childrens-complaint-stage-2', { requested: on }, calendar)
    return [
      paragraph`Regulation 17 gives you 25 working days from my request. Counted from the date of this letter, that is ${dueDayOr(due, 'the day 25 working days from now')}. If you need longer, please write to me before then with your reasons and the day on which I will have your answer.`,
    ]
  }
  if (given.stage === 'third') {
    const due = dueDay('childrens-complaint-panel', { requested: on }, calendar)
    return [
      paragraph`Regulation 19 requires the panel to meet within 30 working days of my request. Counted from the date of this letter, that is ${dueDayOr(due, 'the day 30 working days from now')}. Under regulation 20 the panel then reports within five working days, and you answer within 15 working days of receiving its report.`,
      paragraph`After that I can ask the Local Government and Social Care Ombudsman to look at my complaint.`,
    ]
  }
  if (given.stage === null) return []
  const due = dueDay('childrens-complaint-stage-1', { started: on }, calendar)
  return [
    paragraph`Regulation 14 gives you ten working days for stage 1. Counted from the date of this letter, that is ${dueDayOr(due, 'the day ten working days from now')}. If the complaint is complex and you need up to ten more, please tell me before then.`,
    paragraph`If your answer does not settle this, I can ask for stage 2.`,
  ]
}

function advocate({ common, given }: LetterContext<Fields>): readonly Block[] {
  if (given.advocate !== 'yes') return []
  const { isOwn, person } = voiceOf(common)
  return [
    isOwn
      ? paragraph`I would like an advocate to help me. Regulation 11 requires you to offer one to a child who complains.`
      : paragraph`If ${person} wants to complain too, or to be heard about this complaint, please offer an advocate. Regulation 11 requires you to offer one to a child who complains.`,
  ]
}

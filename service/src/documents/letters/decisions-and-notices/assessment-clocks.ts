/** The council's clocks from a request for an assessment or a re-assessment to the final plan. */
import { writtenDay } from '@way-forward/law'
import { dueDay } from '../due-day.ts'
import { sendRegulations } from '../instruments.ts'
import type { Line } from '../letter.ts'
import { dayOr, line } from '../prose.ts'
import { whose } from '../whose.ts'
import type { ClockStart, OverdueClock } from './overdue-clock.ts'

/** Source: LAW-EHC-01, 02, 04, 06, 11. */
export const assessmentClocks = {
  'assessment-decision': {
    option: 'To say whether it will assess: six weeks from the request',
    thing: 'decision whether to assess',
    began: (start) => requested(start, line`an EHC needs assessment`),
    law: line`Regulation 5(1) of ${sendRegulations} gives the council six weeks, from receiving the request, to tell me whether it will assess.`,
    dayGap: 'six weeks from the day of the request',
    missing: 'I have not had the council’s decision.',
    asks: 'send me the decision',
    excusedBy: 'regulation 5(4)',
    due: ({ startedOn }, calendar) => dueDay('assessment-decision', { requested: startedOn }, calendar),
    rules: ['LAW-EHC-01', 'LAW-EHC-02'],
  },
  'refusal-to-issue': {
    option: 'To say that there will be no plan: 16 weeks from the request',
    thing: 'decision whether there will be an EHC plan',
    began: (start) => requested(start, line`an EHC needs assessment`),
    law: line`Regulation 10(1) of ${sendRegulations} gives a council that decides against a plan 16 weeks, from receiving the request, to say so with its reasons.`,
    dayGap: '16 weeks from the day of the request',
    missing: 'I have had no such decision, and no draft plan.',
    asks: 'tell me which it will be: a plan, or a decision against one',
    excusedBy: 'regulation 10(4)',
    isOnlyForOneAnswer: true,
    alsoLate({ startedOn }, calendar, on) {
      const plan = dueDay('final-plan', { requested: startedOn }, calendar)
      return plan === null
        ? null
        : line`If there is to be a plan, regulation 13(2) gives the council 20 weeks from the request to send it in its final form. That ${on > plan.lastDay ? 'was' : 'is'} ${writtenDay(plan.lastDay)}.`
    },
    due: ({ startedOn }, calendar) => dueDay('refusal-to-issue', { requested: startedOn }, calendar),
    rules: ['LAW-EHC-04', 'LAW-EHC-06'],
  },
  'final-plan': {
    option: 'To send the final plan: 20 weeks from the request',
    thing: 'final EHC plan',
    began: (start) => requested(start, line`an EHC needs assessment`),
    law: line`Regulation 13(2) of ${sendRegulations} gives the council 20 weeks, from receiving the request, to send the final plan.`,
    dayGap: '20 weeks from the day of the request',
    missing: 'I have not had the final plan.',
    asks: 'send me the final plan',
    excusedBy: 'regulation 13(3)',
    due: ({ startedOn }, calendar) => dueDay('final-plan', { requested: startedOn }, calendar),
    rules: ['LAW-EHC-06'],
  },
  'reassessment-decision': {
    option: 'To say whether it will re-assess: 15 days from the request',
    thing: 'decision whether to re-assess',
    began: (start) => requested(start, line`a re-assessment`),
    law: line`Regulation 25(1) of ${sendRegulations} gives the council 15 days, from receiving the request, to tell me whether it will re-assess.`,
    dayGap: '15 days from the day of the request',
    missing: 'I have not had the council’s decision.',
    asks: 'send me the decision',
    excusedBy: null,
    due: ({ startedOn }, calendar) => dueDay('reassessment-decision', { requested: startedOn }, calendar),
    rules: ['LAW-EHC-11'],
  },
  'reassessment-final-plan': {
    option: 'To send the final plan after a re-assessment: 14 weeks from saying that there will be one',
    thing: 'final EHC plan after the re-assessment',
    began: ({ startedOn }, voice) =>
      line`On ${dayOr(startedOn, 'the day on which the council said so')} the council told me that it would re-assess ${whose(voice)} needs.`,
    law: line`Regulation 27(2) of ${sendRegulations} gives the council 14 weeks, from telling me so, to send the final plan.`,
    dayGap: '14 weeks from the day on which the council said so',
    missing: 'I have not had the final plan.',
    asks: 'send me the final plan',
    excusedBy: 'regulation 27(3)',
    due: ({ startedOn }, calendar) => dueDay('reassessment-final-plan', { notified: startedOn }, calendar),
    rules: ['LAW-EHC-11'],
  },
} as const satisfies Readonly<Record<string, OverdueClock>>

function requested({ startedOn }: ClockStart, what: Line): Line {
  return line`The council received the request for ${what} on ${dayOr(startedOn, 'the day on which the council received the request')}.`
}

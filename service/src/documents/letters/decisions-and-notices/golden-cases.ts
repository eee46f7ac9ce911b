/** The letters about late decisions and incomplete notices, filled in for tests. */
import { day } from '@way-forward/law'
import { type GoldenCase, type GoldenLetter, parent, representative, youngPerson } from '../golden-letters.ts'
import { askForACompleteNotice } from './ask-for-a-complete-notice.ts'
import {
  type OverdueClockName,
  overdueClocks,
  writeThatADecisionIsOverdue,
} from './write-that-a-decision-is-overdue.ts'

/** What starts each clock so long ago that it is over on every reading. */
const longAgo = {
  startedOn: '2025-09-01',
  meetingOn: '2025-08-11',
  reviewedOn: '2025-01-15',
  toldOn: '2025-08-20',
  transferYear: '2026',
}

const everyClockLate = (Object.keys(overdueClocks) as readonly OverdueClockName[]).map(
  (clock): GoldenCase => ({ name: `late: ${clock}`, form: { ...parent, clock, ...longAgo } }),
)

export const goldenCases: readonly GoldenLetter[] = [
  {
    letter: writeThatADecisionIsOverdue,
    cases: [
      ...everyClockLate,
      {
        name: 'a young person, with what was said so far, late by a day',
        form: {
          ...youngPerson,
          clock: 'assessment-decision',
          startedOn: '2026-10-09',
          saidSoFar: '2 November 2026: I rang. I was told that somebody would ring back.\nNobody has.',
        },
      },
      {
        name: 'the last day: nobody is late',
        form: { ...parent, clock: 'final-plan', startedOn: '2026-07-04' },
      },
      {
        name: 'between two readings: nobody is late',
        form: { ...parent, clock: 'phase-transfer-earlier', transferYear: '2027' },
        on: day('2027-02-15'),
      },
      {
        name: 'still running, 12 weeks after the meeting come first',
        form: {
          ...representative,
          clock: 'final-amended-plan',
          startedOn: '2026-10-12',
          meetingOn: '2026-09-07',
        },
      },
      {
        name: 'a proposal in time after a meeting',
        form: {
          ...youngPerson,
          clock: 'final-amended-plan',
          startedOn: '2026-11-02',
          meetingOn: '2026-10-05',
        },
      },
      {
        name: 'a clock without its day',
        form: { ...parent, clock: 'plan-transfer', startedOn: '2026-09-01' },
      },
      { name: 'hardly anything filled in', form: {} },
    ],
  },
  {
    letter: askForACompleteNotice,
    cases: [
      {
        name: 'a parent, a refusal to assess without reasons, limits and adviser',
        form: {
          ...parent,
          notice: 'refuse-assess',
          noticeDatedOn: '2026-11-03',
          missing: 'reasons,time-limits,adviser-contact,recommendations',
        },
      },
      {
        name: 'a young person, a final plan: one thing required, one good practice',
        form: {
          ...youngPerson,
          notice: 'final-plan',
          noticeDatedOn: '2026-11-03',
          missing: 'reasons,recommendations',
        },
      },
      {
        name: 'only good practice is missing',
        form: { ...parent, notice: 'cease', noticeDatedOn: '2026-11-03', missing: 'reasons' },
      },
      {
        name: 'everything missing, not to amend after a proposal',
        form: {
          ...representative,
          notice: 'refuse-amend',
          noticeDatedOn: '2026-11-03',
          missing:
            'reasons,right-of-appeal,time-limits,right-to-mediation,certificate-requirement,adviser-contact,mediation-timescales,tell-authority-issues,authority-contact,disagreement-resolution,information-and-advice,recommendations',
        },
      },
      {
        name: 'a proposal, which is no decision',
        form: {
          ...parent,
          notice: 'proposal-to-amend',
          noticeDatedOn: '2026-11-03',
          missing: 'reasons,right-of-appeal,disagreement-resolution',
        },
      },
      {
        name: 'before 3 April 2018 nothing had to be said of recommendations',
        form: {
          ...parent,
          notice: 'final-plan',
          noticeDatedOn: '2018-04-02',
          missing: 'time-limits,recommendations',
        },
      },
      {
        name: 'the kind is not known',
        form: { ...parent, noticeDatedOn: '2026-11-03', missing: 'reasons,adviser-contact,right-of-appeal' },
      },
      {
        name: 'after a re-assessment',
        form: {
          ...parent,
          notice: 'after-reassessment',
          noticeDatedOn: '2026-11-03',
          missing: 'right-of-appeal',
        },
      },
      { name: 'hardly anything filled in', form: {} },
    ],
  },
]

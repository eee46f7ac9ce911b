/** The council's clocks of the yearly review and of a move to the next phase of education. */
import { dueDay } from '../due-day.ts'
import { childrenAndFamiliesAct, sendRegulations } from '../instruments.ts'
import type { Line } from '../letter.ts'
import { dayOr, line, or } from '../prose.ts'
import type { Voice } from '../voice.ts'
import { begunWith, whose } from '../whose.ts'
import type { ClockStart, OverdueClock } from './overdue-clock.ts'

/** Source: LAW-DUTY-11, LAW-EHC-07, 08, 09, LAW-PHASE-01, 02. */
export const reviewClocks = {
  'annual-review': {
    option: 'To review the plan: 12 months',
    thing: 'yearly review of an EHC plan',
    began: ({ startedOn }, voice) =>
      line`${begunWith(whose(voice))} EHC plan was made or last reviewed on ${dayOr(startedOn, 'the day of the last review')}.`,
    law: line`Section 44(1) of ${childrenAndFamiliesAct} asks the council to review the plan within 12 months, starting with that day.`,
    dayGap: '12 months from the last review',
    missing: 'There has been no review.',
    asks: 'hold the review, and tell me its day',
    excusedBy: null,
    due: ({ startedOn }, calendar) =>
      dueDay('annual-review', { 'plan-made-or-last-reviewed': startedOn }, calendar),
    rules: ['LAW-DUTY-11'],
  },
  'review-report': {
    option: 'To have the report of the review meeting sent: two weeks from the meeting',
    thing: 'report of the review meeting',
    began: met,
    law: line`Regulations 20 and 21 of ${sendRegulations} ask for the report of the meeting to be sent within two weeks of it.`,
    dayGap: 'two weeks from the meeting',
    missing: 'I have not had the report.',
    asks: 'send me the report, or have it sent to me',
    excusedBy: null,
    due: ({ startedOn }, calendar) => dueDay('review-report', { meeting: startedOn }, calendar),
    rules: ['LAW-EHC-07'],
  },
  'review-decision': {
    option: 'To decide after the review meeting: four weeks from the meeting',
    thing: 'decision after the review meeting',
    began: met,
    law: line`Within four weeks of the meeting the council must tell me whether it keeps, changes or ends the plan (regulation 20(10) of ${sendRegulations}; regulation 21(9) for those who attend no school or college). If it means to change the plan, the changes that it proposes must come within the same four weeks: R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin).`,
    dayGap: 'four weeks from the meeting',
    missing: 'I have not had the decision.',
    asks: 'send me the decision, with the proposed changes if there are to be any',
    excusedBy: null,
    due: ({ startedOn }, calendar) => dueDay('review-decision', { meeting: startedOn }, calendar),
    rules: ['LAW-EHC-08'],
  },
  'final-amended-plan': {
    option: 'To send the final amended plan: eight weeks from its proposal',
    thing: 'final amended EHC plan',
    began: ({ startedOn, meetingOn }, voice) =>
      line`On ${dayOr(startedOn, 'the day on which the council sent its proposal')} the council sent me the changes that it proposes to ${whose(voice)} EHC plan${meetingOn === null ? '' : line`, after a review meeting on ${dayOr(meetingOn, 'the day of the meeting')}`}.`,
    law: line`Regulation 22(3) and (4) of ${sendRegulations} give the council eight weeks, from sending its proposal, to send the final amended plan or its decision not to amend.`,
    alsoLaw: ({ meetingOn }) =>
      meetingOn === null
        ? null
        : line`With the four weeks after the meeting that makes 12 weeks from the meeting at most: R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin).`,
    dayGap: 'eight weeks from the day of the proposal',
    missing: 'I have had neither.',
    asks: 'send me the final amended plan, or the decision not to amend with its reasons',
    excusedBy: null,
    due: ({ startedOn, meetingOn }, calendar) =>
      dueDay('final-amended-plan', { proposed: startedOn, meeting: meetingOn }, calendar),
    rules: ['LAW-EHC-09'],
  },
  'phase-transfer-earlier': {
    option:
      'To name the next school, before 15 February: a move from early years to school, or between schools',
    thing: 'EHC plan for the next school',
    began: moves,
    law: line`Regulation 18(1) of ${sendRegulations} asks the council to review the plan, and to amend it where necessary so that it names the next school, before 15 February of the year of the move.`,
    dayGap: '15 February of the year of the move',
    missing: 'I have not had a plan that names the next school.',
    asks: 'send me the final plan with the next school named',
    excusedBy: null,
    due: ({ transferYear }, calendar) =>
      dueDay('phase-transfer', { year: transferYear, to: 'other' }, calendar),
    rules: ['LAW-PHASE-01', 'LAW-PHASE-03'],
  },
  'phase-transfer-post-16': {
    option: 'To name the next place, before 31 March: a move from secondary school to post-16',
    thing: 'EHC plan for the next school or college',
    began: moves,
    law: line`Regulation 18(1) of ${sendRegulations} asks the council to review the plan, and to amend it where necessary so that it names the next school or college, before 31 March of the year of the move.`,
    dayGap: '31 March of the year of the move',
    missing: 'I have not had a plan that names the next school or college.',
    asks: 'send me the final plan with the next school or college named',
    excusedBy: null,
    due: ({ transferYear }, calendar) =>
      dueDay('phase-transfer', { year: transferYear, to: 'post-16' }, calendar),
    rules: ['LAW-PHASE-01', 'LAW-PHASE-03'],
  },
  'post-16-transfer': {
    option: 'To name the next college, five months before: a move between post-16 places',
    thing: 'EHC plan for the next college',
    began: ({ startedOn }, voice) =>
      line`The day of ${whose(voice)} move from one post-16 place to another is ${dayOr(startedOn, 'the day of the move')}.`,
    law: line`Regulation 18(2) of ${sendRegulations} asks the council to have the plan ready at least five months before such a move.`,
    dayGap: 'five months before the move',
    missing: 'I have not had a plan that names the next place.',
    asks: 'send me the final plan with the next place named',
    excusedBy: null,
    due: ({ startedOn }, calendar) => dueDay('post-16-transfer', { transfer: startedOn }, calendar),
    rules: ['LAW-PHASE-02'],
  },
} as const satisfies Readonly<Record<string, OverdueClock>>

function met({ startedOn }: ClockStart, voice: Voice): Line {
  return line`The meeting to review ${whose(voice)} EHC plan was on ${dayOr(startedOn, 'the day of the meeting')}.`
}

function moves({ transferYear }: ClockStart, voice: Voice): Line {
  return line`The year of ${whose(voice)} move to the next phase of education is ${or(transferYear, 'the year of the move')}.`
}

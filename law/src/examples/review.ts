/** Worked examples of re-assessment, reviews, moves and the end of a plan. */
import type { Examples } from './example.ts'

const on = '2026-11-21'
const one = (kind: string, facts: object) => ({ concerns: [{ id: 'it', kind, ...facts }] })
const move = { phase: 'primary-to-secondary', transferYear: 2027, finalPlanOn: 'no' }
const ending = { decision: 'cease', noticeSentOn: '2026-11-03', appealMadeOn: 'no' }
const reassess = { wants: 'reassessment', hasPlan: 'yes' }
const again = 'reassessment-or-review-request'

export const reviewExamples: Examples = {
  'LAW-DUTY-11': [
    {
      says: 'A plan that was last reviewed on 23 November 2025 is to be reviewed by 22 November 2026.',
      facts: one('plan-review', { lastReviewOn: '2025-11-23', decidedOn: 'no', proposalOn: 'no' }),
      on: '2026-11-22',
      gives: [{ date: 'annual-review', lastDay: '2026-11-22' }, { noWarning: 'overdue' }],
    },
    {
      says: 'The day after, the review is late.',
      facts: one('plan-review', { lastReviewOn: '2025-11-23', decidedOn: 'no', proposalOn: 'no' }),
      on: '2026-11-23',
      gives: [{ warning: 'overdue', cites: 'LAW-DUTY-11' }],
    },
  ],
  'LAW-DUTY-12': [
    {
      says: 'With a plan, parents can ask for a re-assessment.',
      facts: one('request', { ...reassess, assessedOn: '2024-01-10', requestedOn: 'no' }),
      on,
      gives: [
        { route: again, state: 'open' },
        { route: again, cites: 'LAW-DUTY-12' },
      ],
    },
    {
      says: 'A school that excludes a pupil with a plan: a re-assessment or an early review can be asked for.',
      facts: one('exclusion', { exclusion: 'suspension', hasPlan: 'yes', excludedOn: '2026-11-18' }),
      on,
      gives: [
        { route: again, state: 'open' },
        { route: again, cites: 'LAW-DUTY-12' },
      ],
    },
  ],
  'LAW-DUTY-13': [
    {
      says: 'A plan that the council wants to end goes on while the time to appeal runs.',
      facts: one('council-decision', ending),
      on,
      gives: [
        { warning: 'plan-continues', cites: 'LAW-DUTY-13' },
        { route: 'assessment-request', state: 'not-yet' },
      ],
    },
    {
      says: 'An appeal that was made in time keeps the plan until the Tribunal has decided.',
      facts: one('council-decision', {
        ...ending,
        mediationAdviserContactedOn: '2026-11-05',
        certificateIssuedOn: '2026-11-10',
        appealMadeOn: '2026-11-20',
      }),
      on: '2027-03-01',
      gives: [{ warning: 'plan-continues', cites: 'LAW-DUTY-13' }],
    },
  ],
  'LAW-DUTY-14': [
    {
      says: 'A plan that is to end may be kept until the end of the school year of the 25th birthday.',
      facts: one('council-decision', ending),
      on,
      gives: [{ route: again, cites: 'LAW-DUTY-14' }],
    },
    {
      says: 'The same matters on the way into post-16.',
      facts: one('phase-transfer', { ...move, phase: 'secondary-to-post-16' }),
      on,
      gives: [{ route: again, cites: 'LAW-DUTY-14' }],
    },
  ],
  'LAW-DUTY-15': [
    {
      says: 'Somebody in youth custody who had a plan: on release it must be kept and reviewed.',
      facts: { person: { detained: 'yes' }, ...one('request', { ...reassess, assessedOn: '2024-01-10' }) },
      on,
      gives: [{ route: again, cites: 'LAW-DUTY-15' }],
    },
  ],
  'LAW-EHC-07': [
    {
      says: 'For a review meeting on 23 November 2026 the invitation and the advice are surely in time on 8 November.',
      facts: one('plan-review', { meetingOn: '2026-11-23' }),
      on,
      gives: [
        { date: 'review-meeting-notice', lastDay: '2026-11-08', laterDay: '2026-11-09' },
        { date: 'review-advice-circulated', lastDay: '2026-11-08', laterDay: '2026-11-09' },
        { date: 'review-report', lastDay: '2026-12-07' },
      ],
    },
    {
      says: 'A report that has not come after two weeks is late.',
      facts: one('plan-review', { meetingOn: '2026-11-23', reportOn: 'no' }),
      on: '2026-12-08',
      gives: [{ warning: 'overdue', cites: 'LAW-EHC-07' }, { noDate: 'review-meeting-notice' }],
    },
  ],
  'LAW-EHC-08': [
    {
      says: 'After a review meeting on 23 November 2026 the decision is due by 21 December.',
      facts: one('plan-review', { meetingOn: '2026-11-23', proposalOn: 'no', decidedOn: 'no' }),
      on: '2026-12-21',
      gives: [{ date: 'review-decision', lastDay: '2026-12-21' }],
    },
    {
      says: 'The day after, it is late, and the way to comment opens only when changes are proposed.',
      facts: one('plan-review', { meetingOn: '2026-11-23', proposalOn: 'no', decidedOn: 'no' }),
      on: '2026-12-22',
      gives: [
        { warning: 'overdue', cites: 'LAW-EHC-08' },
        { route: 'draft-plan-representations', state: 'not-yet' },
      ],
    },
    {
      says: 'A decision that came ends the four weeks.',
      facts: one('plan-review', {
        meetingOn: '2026-11-23',
        proposalOn: 'no',
        decidedOn: '2026-12-18',
        reportOn: '2026-12-01',
      }),
      on: '2026-12-22',
      gives: [
        { noDate: 'review-decision' },
        { noWarning: 'overdue' },
        { deadline: 'review-decision', values: { meeting: '2026-11-23' }, lastDay: '2026-12-21' },
      ],
    },
  ],
  'LAW-EHC-09': [
    {
      says: 'Changes that were proposed on 21 December 2026 after a meeting on 23 November: 15 days to comment, final by 15 February 2027.',
      facts: one('plan-review', { meetingOn: '2026-11-23', proposalOn: '2026-12-21', decidedOn: 'no' }),
      on: '2027-01-04',
      gives: [
        { date: 'draft-comments', lastDay: '2027-01-04' },
        { date: 'final-amended-plan', lastDay: '2027-02-15', laterDay: null },
        { route: 'draft-plan-representations', state: 'open' },
        { route: 'draft-plan-representations', cites: 'LAW-EHC-09' },
      ],
    },
    {
      says: 'Where eight weeks and 12 weeks end on different days, nobody is called late before the later one.',
      facts: one('plan-review', {
        meetingOn: '2026-11-23',
        proposalOn: '2026-11-30',
        decidedOn: 'no',
        reportOn: '2026-12-01',
      }),
      on: '2027-02-15',
      gives: [
        { date: 'final-amended-plan', lastDay: '2027-01-25', laterDay: '2027-02-15' },
        { noWarning: 'overdue' },
      ],
    },
    {
      says: 'After it, the final plan is late.',
      facts: one('plan-review', {
        meetingOn: '2026-11-23',
        proposalOn: '2026-11-30',
        decidedOn: 'no',
        reportOn: '2026-12-01',
      }),
      on: '2027-02-16',
      gives: [{ warning: 'overdue', cites: 'LAW-EHC-09' }],
    },
  ],
  'LAW-EHC-11': [
    {
      says: 'A request for a re-assessment that was received on 23 November 2026 is to be answered by 8 December.',
      facts: one('request', { ...reassess, requestedOn: '2026-11-23', answeredOn: 'no' }),
      on: '2026-12-08',
      gives: [{ date: 'reassessment-decision', lastDay: '2026-12-08' }, { noWarning: 'overdue' }],
    },
    {
      says: 'The day after, the answer is late.',
      facts: one('request', { ...reassess, requestedOn: '2026-11-23', answeredOn: 'no' }),
      on: '2026-12-09',
      gives: [{ warning: 'overdue', cites: 'LAW-EHC-11' }],
    },
    {
      says: 'Within six months of an assessment the council may refuse, and one may ask all the same.',
      facts: one('request', { ...reassess, assessedOn: '2026-08-01', requestedOn: 'no' }),
      on,
      gives: [
        { route: again, state: 'open' },
        { route: again, cites: 'LAW-EHC-11' },
      ],
    },
    {
      says: 'A plan after a re-assessment is due 14 weeks after the council’s word.',
      facts: one('request', { ...reassess, requestedOn: '2026-11-16', answeredOn: '2026-11-23' }),
      on: '2026-11-24',
      gives: [{ date: 'reassessment-final-plan', lastDay: '2027-03-01' }],
    },
  ],
  'LAW-EHC-12': [
    {
      says: 'The old council was told in good time, so the plan goes on the day of the move.',
      facts: one('moving-area', {
        movedOn: '2026-11-23',
        hasPlan: 'yes',
        oldAuthorityToldOn: '2026-10-01',
        planTransferredOn: 'no',
      }),
      on,
      gives: [
        { date: 'plan-transfer', lastDay: '2026-11-23' },
        { route: again, cites: 'LAW-EHC-12' },
      ],
    },
    {
      says: 'A plan that was taken over on 23 November 2026: word by 4 January 2027, review by 22 February.',
      facts: one('moving-area', {
        movedOn: '2026-11-23',
        hasPlan: 'yes',
        planTransferredOn: '2026-11-23',
        lastReviewOn: '2026-01-10',
        informedOn: 'no',
      }),
      on: '2026-12-01',
      gives: [
        { date: 'new-authority-informs', lastDay: '2027-01-04' },
        { date: 'new-authority-review', lastDay: '2027-02-22' },
      ],
    },
    {
      says: 'Six weeks without a word: the new council is late.',
      facts: one('moving-area', {
        movedOn: '2026-11-23',
        hasPlan: 'yes',
        planTransferredOn: '2026-11-23',
        informedOn: 'no',
      }),
      on: '2027-01-05',
      gives: [{ warning: 'overdue', cites: 'LAW-EHC-12' }],
    },
  ],
  'LAW-EHC-13': [
    {
      says: 'Before a plan ends, the council must ask the family and the school.',
      facts: one('council-decision', ending),
      on,
      gives: [{ route: again, cites: 'LAW-EHC-13' }],
    },
  ],
  'LAW-PHASE-01': [
    {
      says: 'A move to secondary school in 2027: surely in time on 14 February, arguably on the 15th.',
      facts: one('phase-transfer', move),
      on: '2027-02-15',
      gives: [
        { date: 'phase-transfer', lastDay: '2027-02-14', laterDay: '2027-02-15' },
        { noWarning: 'overdue' },
      ],
    },
    {
      says: 'After both readings the plan is late.',
      facts: one('phase-transfer', move),
      on: '2027-02-16',
      gives: [{ warning: 'overdue', cites: 'LAW-PHASE-01' }],
    },
    {
      says: 'A move from secondary school to post-16 has until before 31 March.',
      facts: one('phase-transfer', { ...move, phase: 'secondary-to-post-16' }),
      on: '2027-02-16',
      gives: [
        { date: 'phase-transfer', lastDay: '2027-03-30', laterDay: '2027-03-31' },
        { noWarning: 'overdue' },
      ],
    },
  ],
  'LAW-PHASE-02': [
    {
      says: 'A move between colleges on 15 September 2027: five months before, surely by 14 April.',
      facts: one('phase-transfer', { phase: 'between-post-16', transferOn: '2027-09-15', finalPlanOn: 'no' }),
      on: '2027-04-15',
      gives: [
        { date: 'post-16-transfer', lastDay: '2027-04-14', laterDay: '2027-04-15' },
        { noWarning: 'overdue' },
      ],
    },
    {
      says: 'The day after the later reading, the plan is late.',
      facts: one('phase-transfer', { phase: 'between-post-16', transferOn: '2027-09-15', finalPlanOn: 'no' }),
      on: '2027-04-16',
      gives: [{ warning: 'overdue', cites: 'LAW-PHASE-02' }],
    },
  ],
  'LAW-PHASE-03': [
    {
      says: 'Until it is known which move it is, there is no date.',
      facts: one('phase-transfer', { transferYear: 2027, finalPlanOn: 'no' }),
      on,
      gives: [
        { noDate: 'phase-transfer' },
        { unknown: 'phase' },
        { route: 'draft-plan-representations', cites: 'LAW-PHASE-03' },
      ],
    },
  ],
  'LAW-REV-01': [
    {
      says: 'An early review was asked for: no time is set, and a refusal cannot be appealed.',
      facts: one('request', {
        wants: 'early-review',
        hasPlan: 'yes',
        requestedOn: '2026-11-02',
        answeredOn: 'no',
      }),
      on,
      gives: [
        { warning: 'no-right-of-appeal', cites: 'LAW-REV-01' },
        { noWarning: 'overdue' },
        { noDate: 'annual-review' },
        { route: again, cites: 'LAW-REV-01' },
      ],
    },
    {
      says: 'Where health needs have changed, a re-assessment or an early review stays open.',
      facts: one('health-service', { hasPlan: 'yes', inPlanProcess: 'no' }),
      on,
      gives: [
        { route: again, state: 'open' },
        { route: again, cites: 'LAW-REV-01' },
      ],
    },
  ],
}

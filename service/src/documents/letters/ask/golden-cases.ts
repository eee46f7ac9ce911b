/** The letters that ask the council for something, filled in for tests. */
import { day } from '@way-forward/law'
import { type GoldenLetter, parent, representative, youngPerson } from '../golden-letters.ts'
import { askAboutAPersonalBudget } from './ask-about-a-personal-budget.ts'
import { askForAReassessment } from './ask-for-a-reassessment.ts'
import { askForATransportReview } from './ask-for-a-transport-review.ts'
import { askForAnAssessment } from './ask-for-an-assessment.ts'
import { askForAnEarlyReview } from './ask-for-an-early-review.ts'
import { commentOnADraftPlan } from './comment-on-a-draft-plan.ts'

const assessment = {
  setting: 'Hill Road Primary School',
  difficulties: 'Reading: two years behind.\nBeing in a noisy room.',
  helpSoFar: 'A reading group twice a week since January, with little change.',
  helpNeeded: 'Help from a specialist teacher.\nA quiet place to work.',
  papers: 'School report of July 2026',
}
const comments = {
  draft: 'draft-plan',
  servedOn: '2026-11-16',
  needs: 'The report of the speech therapist is left out.',
  provision:
    '“Access to” therapy does not say how often. Please write: one hour a week.\nSay who trains the staff.',
  others: 'Section A: Sam’s own words are missing.',
  place: 'Hill Road Secondary School',
  meeting: 'yes',
}

export const goldenCases: readonly GoldenLetter[] = [
  {
    letter: askForAnAssessment,
    cases: [
      { name: 'a parent, everything filled in', form: { ...parent, ...assessment } },
      {
        name: 'a young person',
        form: { ...youngPerson, ...assessment, setting: 'Vale College', papers: '' },
      },
      { name: 'someone who acts for another', form: { ...representative, difficulties: 'Talking.' } },
      { name: 'hardly anything filled in', form: {} },
    ],
  },
  {
    letter: askForAReassessment,
    cases: [
      {
        name: 'a parent, the last assessment two years ago',
        form: {
          ...parent,
          planOn: '2024-10-01',
          assessedOn: '2024-08-30',
          changes: 'Sam has stopped going to school.\nA new diagnosis in June 2026.',
          helpNeeded: 'Advice from an occupational therapist.',
          papers: 'Letter of the paediatrician, June 2026',
        },
      },
      {
        name: 'a young person, assessed five months ago',
        form: { ...youngPerson, assessedOn: '2026-06-22', changes: 'My needs are greater since the summer.' },
      },
      {
        name: 'assessed six months ago to the day: the six months may still count',
        form: { ...parent, assessedOn: '2026-05-21', changes: 'A new diagnosis.' },
      },
      { name: 'hardly anything filled in', form: {} },
    ],
  },
  {
    letter: askForAnEarlyReview,
    cases: [
      {
        name: 'a parent, before the yearly review',
        form: {
          ...parent,
          reviewedOn: '2026-03-10',
          reasons: 'The teaching assistant has left.\nSam was sent home on nine days since September.',
          changes: 'One adult with Sam in every lesson.',
          people: 'The educational psychologist',
        },
      },
      {
        name: 'a young person, the yearly review already overdue',
        form: { ...youngPerson, reviewedOn: '2025-11-01', reasons: 'My course is ending.' },
      },
      { name: 'hardly anything filled in', form: {} },
    ],
  },
  {
    letter: commentOnADraftPlan,
    cases: [
      { name: 'a parent, a school of a listed kind', form: { ...parent, ...comments, placeKind: 'listed' } },
      {
        name: 'a young person, proposed changes, a place of another kind, after the 15 days',
        form: {
          ...youngPerson,
          ...comments,
          others: '',
          draft: 'proposal-to-amend',
          servedOn: '2026-11-01',
          place: 'Vale Specialist College',
          placeKind: 'other',
          meeting: 'no',
        },
      },
      {
        name: 'only a school, and not sure of its kind',
        form: {
          ...parent,
          draft: 'draft-plan',
          servedOn: '2026-11-20',
          place: 'Hill Road School',
          placeKind: 'unsure',
        },
      },
      {
        name: 'a listed place on proposed changes',
        form: { ...parent, ...comments, draft: 'proposal-to-amend', placeKind: 'listed' },
      },
      { name: 'hardly anything filled in', form: {} },
    ],
  },
  {
    letter: askAboutAPersonalBudget,
    cases: [
      {
        name: 'a parent asks for one',
        form: {
          ...parent,
          asks: 'budget',
          stage: 'draft',
          help: 'Speech and language therapy.',
          outcome: 'to choose the therapist',
        },
      },
      {
        name: 'a young person has had no answer',
        form: { ...youngPerson, asks: 'answer', on: '2026-09-01' },
      },
      { name: 'the reasons', form: { ...parent, asks: 'reasons', on: '2026-11-02' } },
      {
        name: 'a review of a refusal',
        form: {
          ...parent,
          asks: 'review',
          on: '2026-11-02',
          reasons: 'The plan names the help.\nWe found someone who can give it.',
        },
      },
      {
        name: 'a fresh decision',
        form: { ...representative, asks: 'reconsider', on: '2026-11-02', reasons: 'The need is the same.' },
      },
      { name: 'hardly anything filled in', form: {} },
    ],
  },
  {
    letter: askForATransportReview,
    cases: [
      {
        name: 'a parent, the first review, in the usual time',
        form: {
          ...parent,
          stage: 'first',
          receivedOn: '2026-11-02',
          reasons: 'The walk is along a road without a path.\nSam cannot travel alone.',
          outcome: 'a taxi with a passenger assistant',
          papers: 'Letter of the school',
        },
      },
      {
        name: 'a young person, the second review, late',
        form: {
          ...youngPerson,
          stage: 'second',
          receivedOn: '2026-10-01',
          reasons: 'The answer does not speak of my anxiety.',
          whyLate: 'the letter went to an old address',
        },
      },
      {
        name: 'the last of the 20 working days',
        form: { ...parent, stage: 'first', receivedOn: '2026-10-23' },
        on: day('2026-11-20'),
      },
      { name: 'hardly anything filled in', form: {} },
    ],
  },
]

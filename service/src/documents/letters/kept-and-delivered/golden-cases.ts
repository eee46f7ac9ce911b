/** The letters about what was promised, agreed, ordered or recommended, filled in for tests. */
import { type GoldenLetter, parent, representative, youngPerson } from '../golden-letters.ts'
import { askForATribunalOrderToBeKept } from './ask-for-a-tribunal-order-to-be-kept.ts'
import { askForAnAgreementToBeKept } from './ask-for-an-agreement-to-be-kept.ts'
import { askForAnAnswerToARecommendation } from './ask-for-an-answer-to-a-recommendation.ts'
import { askForHelpInThePlan } from './ask-for-help-in-the-plan.ts'

export const goldenCases: readonly GoldenLetter[] = [
  {
    letter: askForHelpInThePlan,
    cases: [
      {
        name: 'a parent, Section F, everything filled in',
        form: {
          ...parent,
          parts: 'provision',
          planOn: '2026-03-02',
          since: '2026-09-07',
          missed:
            'Speech and language therapy, one hour a week: none since 7 September.\nOne adult with Sam in lessons: not on Mondays and Fridays.',
          effect: 'Sam has stopped speaking in class',
          saidSoFar: '28 September: the school told me that there is no therapist.',
        },
      },
      {
        name: 'a young person, health alone',
        form: {
          ...youngPerson,
          parts: 'health',
          planOn: '2026-03-02',
          missed: 'Physiotherapy: none since June.',
        },
      },
      {
        name: 'someone who acts for another, social care alone',
        form: {
          ...representative,
          parts: 'social-care',
          planOn: '2026-03-02',
          missed: 'Short breaks: none in October.',
        },
      },
      {
        name: 'all three sections',
        form: {
          ...parent,
          parts: 'provision,health,social-care',
          planOn: '2026-03-02',
          missed: 'Nothing has begun.',
        },
      },
      { name: 'hardly anything filled in', form: {} },
    ],
  },
  {
    letter: askForAnAgreementToBeKept,
    cases: [
      {
        name: 'a parent, mediation, late: a step and two other actions',
        form: {
          ...parent,
          agreedIn: 'mediation',
          by: 'council',
          agreedOn: '2026-10-05',
          steps: 'amend-provision',
          actions: 'The council will send the therapist’s report.\nThe council will pay for a laptop',
        },
      },
      {
        name: 'a young person, mediation, the council is to assess, and no other action',
        form: {
          ...youngPerson,
          agreedIn: 'mediation',
          by: 'council',
          agreedOn: '2026-10-05',
          steps: 'assess-notify,assess-final-plan',
        },
      },
      {
        name: 'mediation about health, still in time',
        form: {
          ...parent,
          agreedIn: 'mediation',
          by: 'health',
          agreedOn: '2026-11-16',
          actions: 'An appointment for physiotherapy.',
        },
      },
      {
        name: 'mediation, another day agreed in writing',
        form: {
          ...parent,
          agreedIn: 'mediation',
          by: 'council',
          agreedOn: '2026-10-05',
          actions: 'A meeting at the school',
          setDay: '2026-11-13',
        },
      },
      {
        name: 'disagreement resolution: the law sets no time',
        form: {
          ...parent,
          agreedIn: 'disagreement-resolution',
          by: 'council',
          agreedOn: '2026-09-01',
          steps: 'amend-provision',
          actions: 'A meeting at the school',
        },
      },
      {
        name: 'a talk, with a day that has passed',
        form: {
          ...representative,
          agreedIn: 'talk',
          by: 'council',
          agreedOn: '2026-09-01',
          actions: 'A timetable for Sam',
          setDay: '2026-09-30',
        },
      },
      { name: 'hardly anything filled in', form: {} },
    ],
  },
  {
    letter: askForATribunalOrderToBeKept,
    cases: [
      {
        name: 'a parent, the help and the school: between the readings nobody is late',
        form: {
          ...parent,
          ended: 'order',
          orderedOn: '2026-10-26',
          steps: 'amend-provision,amend-placement',
        },
      },
      {
        name: 'the same, later: both are late',
        form: {
          ...parent,
          ended: 'order',
          orderedOn: '2026-10-05',
          steps: 'amend-provision,amend-placement',
          outstanding: 'Nothing has come.',
        },
      },
      {
        name: 'a young person, an assessment ordered: one late, one running',
        form: {
          ...youngPerson,
          ended: 'order',
          orderedOn: '2026-10-26',
          steps: 'assess-notify,assess-final-plan',
        },
      },
      {
        name: 'not opposed: the help and the school together have five weeks',
        form: {
          ...parent,
          ended: 'unopposed',
          orderedOn: '2026-10-05',
          steps: 'reconsider,amend-provision,amend-placement',
        },
      },
      {
        name: 'someone who acts for another, not opposed, to make a plan',
        form: {
          ...representative,
          ended: 'unopposed',
          orderedOn: '2026-09-07',
          steps: 'make-draft-plan,make-final-plan',
        },
      },
      {
        name: 'a day that the order sets',
        form: {
          ...parent,
          ended: 'order',
          orderedOn: '2026-10-05',
          steps: 'make-final-plan',
          setDay: '2026-11-20',
        },
      },
      {
        name: 'to keep the plan, at once',
        form: { ...parent, ended: 'order', orderedOn: '2026-11-09', steps: 'continue,continue-amended' },
      },
      {
        name: 'to think again',
        form: { ...parent, ended: 'order', orderedOn: '2026-11-09', steps: 'reconsider' },
      },
      { name: 'hardly anything filled in', form: {} },
    ],
  },
  {
    letter: askForAnAnswerToARecommendation,
    cases: [
      {
        name: 'a parent, health, late by a day',
        form: {
          ...parent,
          about: 'health',
          recommendedOn: '2026-10-17',
          recommended: 'Specify two hours of physiotherapy a week in Section G.',
        },
      },
      {
        name: 'a young person, social care, the last day',
        form: {
          ...youngPerson,
          about: 'social-care',
          recommendedOn: '2026-10-18',
          recommended: 'Specify short breaks in Section H2.\nAssess the need for a personal assistant.',
        },
      },
      {
        name: 'another day that the Tribunal set',
        form: { ...parent, about: 'health', recommendedOn: '2026-09-01', setDay: '2026-11-30' },
      },
      { name: 'hardly anything filled in', form: {} },
    ],
  },
]

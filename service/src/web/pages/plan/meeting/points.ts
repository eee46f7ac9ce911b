/** Points that often matter in a meeting about each kind of concern, each with its rule where one stands behind it. */
import type { Concern, ConcernKind, Decision } from '@way-forward/law'
import { type Said, said } from '../beside/beside-view.ts'

/** The points for a concern; general ones where nothing is known. */
export function pointsFor(concern: Concern | null): readonly Said[] {
  if (concern === null) return general
  if (concern.kind !== 'council-decision') return byKind[concern.kind]
  return concern.decision === undefined ? anyDecision : byDecision[concern.decision]
}

const general: readonly Said[] = [
  said('What is needed, and what happens without it: two examples with days.'),
  said('What has been tried, by whom, and what came of it.'),
  said('What you ask for, how much of it, from whom, and from when.'),
]

const anyDecision: readonly Said[] = [
  said('Which sentence of the letter is wrong, and what shows it.'),
  said(
    'What the council did not have before it: reports, letters, what the child or young person says.',
    'LAW-DEF-01',
  ),
  said('What you ask the council to decide instead, and by when it could.'),
]

const content: readonly Said[] = [
  said('Section B: each need that is missing or too mild, with the report that names it.', 'LAW-DEF-11'),
  said('Section F: for each need the help, how much, how often, by whom.', 'LAW-DEF-11'),
  said('Section I: the school or setting that you ask for, and why the others do not fit.', 'LAW-DUTY-09'),
  said('Therapy that educates or trains belongs in Section F.', 'LAW-DEF-04'),
]

const byDecision: Readonly<Record<Decision, readonly Said[]>> = {
  'refuse-assess': [
    said(
      'The test: are there, or may there be, special educational needs, and may a plan be necessary? Nothing more.',
      'LAW-DUTY-06',
    ),
    said('What the school does already, what it costs, and why it is not enough.'),
    said('The reasons in the letter, one by one, and what speaks against each.', 'LAW-NOT-05'),
  ],
  'refuse-issue': [
    said('The test: is it necessary that the help is given under a plan?', 'LAW-DUTY-07'),
    said('What the reports of the assessment say is needed, and who would give it without a plan.'),
    said('The reasons in the letter, one by one, and what speaks against each.', 'LAW-NOT-05'),
  ],
  plan: content,
  'draft-plan': content,
  'proposal-to-amend': content,
  'refuse-amend': [
    said('What has changed since the plan was written, and what shows it.'),
    said('Each sentence of the plan that no longer fits, and the words that you propose.'),
    said('What the review meeting recommended, and what the council did with it.', 'LAW-EHC-08'),
  ],
  'refuse-reassess': [
    said('What is new since the last assessment, and when that was.', 'LAW-EHC-11'),
    said('Which advice is out of date, and which was never asked for.'),
    said('Whether a change of the plan without a new assessment would be enough for you.'),
  ],
  cease: [
    said(
      'The test: is the plan no longer necessary, or is the council no longer responsible?',
      'LAW-DUTY-13',
    ),
    said('What the person is still learning, and what would be missing without the plan.'),
    said(
      'The plan goes on until the time to appeal has passed, or the appeal has been decided.',
      'LAW-DUTY-13',
    ),
  ],
}

const council: readonly Said[] = [
  said('What was due, on which day, and what has come since.'),
  said('What the delay means from day to day.'),
  said('The day by which it will come, and who sees to it.'),
]

const byKind: Readonly<Record<Exclude<ConcernKind, 'council-decision'>, readonly Said[]>> = {
  'help-in-setting': [
    said('What is needed, and what happens without it: two examples with days.'),
    said('What help is given now: what, how often, by whom. Ask to see it in writing.'),
    said(
      'Mainstream schools and most state settings must use their best endeavours to secure the help.',
      'LAW-DUTY-17',
    ),
    said('When you will look together at whether it works.'),
  ],
  'plan-not-delivered': [
    said('The words of the plan, by section, beside what really happens, week by week.'),
    said('The council must secure Section F; the health commissioner must arrange Section G.', 'LAW-DUTY-10'),
    said('What was missed, and how it will be made good.'),
  ],
  overdue: council,
  request: [
    said('What you asked for, when it arrived, and the day by which an answer is due.'),
    said('The test that the council has to apply.', 'LAW-DUTY-06'),
    said('What else it needs to decide, and from whom it will ask for it.'),
  ],
  'plan-review': [
    said('What the plan aimed at, what was reached, and what was not.'),
    said('What no longer fits in each section, and the words that you propose.', 'LAW-DEF-11'),
    said('Within four weeks of the meeting the council must decide.', 'LAW-EHC-08'),
    said('What the child or young person says, in their own words.', 'LAW-DEF-01'),
  ],
  'phase-transfer': [
    said('The next school or setting that you ask for, and what it would give.', 'LAW-DUTY-09'),
    said('What must be ready on the first day, and who prepares it.'),
    said('The day by which the plan must name it.', 'LAW-PHASE-01'),
  ],
  'moving-area': [
    said('The day of the move, and who has told whom.', 'LAW-EHC-12'),
    said('How the help in the plan goes on from the first day.', 'LAW-DUTY-10'),
    said('When the new council will review the plan.', 'LAW-EHC-12'),
  ],
  'health-service': [
    said('What was ordered or promised, by which team, and when it should have begun.'),
    said('What happens while it is missing.'),
    said('Who pays for it, and who can say yes.', 'LAW-DEF-10'),
  ],
  'social-care': [
    said('What help the family or the young person needs, and what happens without it.'),
    said('What the assessment says, and what it leaves out.'),
    said('Who decides, and when you will have it in writing.'),
  ],
  exclusion: [
    said('What happened, from each side, and what was going on before it.'),
    said('What is known of special educational needs, and what help was in place.'),
    said('How learning goes on meanwhile.'),
  ],
  discrimination: [
    said('What was done or left undone, on which day, by whom.'),
    said('What adjustment you asked for, or would have needed.'),
    said('What would put it right: an apology, training, another rule, a return.'),
  ],
  admission: [
    said('Why this school, and what it can give that others cannot.'),
    said('What the admission rules say, and where they were not followed.'),
    said('What speaks against the school’s reasons that it is full.'),
  ],
  transport: [
    said('The way to school as it is: how long, how safe, who could go along.'),
    said('Why the person cannot walk it or go by bus, and what shows it.'),
    said('The policy of the council, and which sentence applies.', 'LAW-TRN-01'),
  ],
  'personal-budget': [
    said('Which help in the plan it would pay for, and who would give it.', 'LAW-PB-01'),
    said('The council’s reasons in writing, and what speaks against each.', 'LAW-PB-01'),
    said('How you would account for the money.'),
  ],
  records: [
    said('What you asked for and when, and the day by which it was due.', 'LAW-SAR-01'),
    said('Which papers you know of that did not come.'),
    said('What you need first, and for which meeting or appeal.'),
  ],
  agreement: [
    said('The words of the agreement, point by point: done, not done, done in part.'),
    said('The day by which each was due.', 'LAW-MED-34'),
    said('Who sees to it now, and by when.', 'LAW-CMP-12'),
  ],
  'tribunal-order': [
    said('The words of the order, and the day by which it had to be done.', 'LAW-ORD-03'),
    said('What has been done, and what has not.'),
    said('Who at the council answers for it. The director of children’s services does.', 'LAW-CMP-12'),
  ],
  recommendation: [
    said('The words of the recommendation, and the day by which an answer was due.', 'LAW-REC-05'),
    said('The answer has to say what will be done, and why not, for any part that will not.', 'LAW-REC-05'),
    said('What happens meanwhile without it.'),
  ],
}

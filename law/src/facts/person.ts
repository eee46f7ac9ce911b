/** Facts about the child or young person, and about who asks and acts: the same for every concern. */
import { choice, dayOf, yearOf, yesOrNo } from './fact.ts'

const capacities = ['has', 'lacks', 'doubted'] as const
/** Who may stand for someone without capacity. Source: LAW-CAP-02. */
const representatives = ['deputy', 'lasting-power-of-attorney', 'enduring-power-of-attorney', 'none'] as const

export const personFacts = {
  nation: choice('the nation', 'Where in the United Kingdom the child or young person lives.', [
    'england',
    'wales',
    'scotland',
    'northern-ireland',
  ]),
  asks: choice(
    'who asks',
    'Who is asking: a parent or carer, the young person, a child below school-leaving age, the person who acts for someone without capacity, or someone who helps.',
    ['parent', 'young-person', 'child', 'alternative-person', 'supporter'],
  ),
  bornOn: dayOf(
    'the date of birth',
    'The day on which the child or young person was born. The guide never asks for it.',
  ),
  schoolYearOfSixteen: yearOf(
    'the school year of the 16th birthday',
    'The school year (1 September to 31 August) in which the person turns 16, by the calendar year in which it ends.',
  ),
  detained: yesOrNo('whether the person is detained', 'Whether the person is detained in youth custody.'),
  youngPersonCapacity: choice(
    'the young person’s capacity',
    'Whether the young person has the mental capacity to decide about this.',
    capacities,
  ),
  youngPersonRepresentative: choice(
    'the young person’s representative',
    'Who may act for the young person by law: a deputy of the Court of Protection, or an attorney.',
    representatives,
  ),
  parentCapacity: choice(
    'the parent’s capacity',
    'Whether the parent has the mental capacity to decide about this.',
    capacities,
  ),
  parentRepresentative: choice(
    'the parent’s representative',
    'Who may act for the parent by law: a deputy of the Court of Protection, or an attorney.',
    representatives,
  ),
} as const

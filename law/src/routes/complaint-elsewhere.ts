/** Why a complaint route is not for a concern, and where to go instead: the same for several routes. */
import { found, reason } from './route.ts'

/** Only the council has the duty. */
export const councilsToDo = found('does-not-apply', [
  reason('This is the council’s to do, so complain to the council.', 'LAW-CMP-06'),
])

/** A health service has its own procedure. */
export const healthHasItsOwn = found('does-not-apply', [
  reason(
    'This is about a health service: complain to the NHS, to the body that gives it or pays for it.',
    'LAW-CMP-09',
  ),
])

/** Social care has its own procedures. */
export const careHasItsOwn = found('does-not-apply', [
  reason('This is about social care: the council has a procedure of its own for that.', 'LAW-CMP-07'),
])

/** Records have an own regulator. */
export const recordsHaveTheirOwn = found('does-not-apply', [
  reason(
    'Ask the holder of the records to put it right, then complain to the Information Commissioner.',
    'LAW-SAR-01',
  ),
])

/** A refused place has an own appeal. */
export const placeHasItsOwn = found('does-not-apply', [
  reason(
    'A refused place is looked at by an admission appeal panel; with a plan, the school is settled in the plan.',
    'LAW-ADM-01',
  ),
])

/** Home to school transport has an own review. */
export const transportIsTheCouncils = found('does-not-apply', [
  reason('The council decides about transport. Ask it for a review.', 'LAW-TRN-01'),
])

/** A personal budget is the council's. */
export const budgetIsTheCouncils = found('does-not-apply', [
  reason('The council decides about the budget. Ask it for a review, or complain to it.', 'LAW-PB-01'),
])

/** Nobody has said what kind of school, nursery or college it is. */
export const settingUnknown = found(
  'unknown',
  [
    reason(
      'It turns on the kind of place: schools, nurseries and colleges each have a procedure of their own.',
      'LAW-CMP-02',
    ),
  ],
  ['setting'],
)

/** Nobody has said who discriminated. */
export const respondentUnknown = found(
  'unknown',
  [reason('It turns on who discriminated: each body has a complaints procedure of its own.', 'LAW-CMP-02')],
  ['respondent'],
)

/** Nobody has said whether there is a plan. */
export const planUnknown = found(
  'unknown',
  [
    reason(
      'It turns on whether there is a plan: only then is the help the council’s to secure.',
      'LAW-DUTY-10',
    ),
  ],
  ['hasPlan'],
)

/** Nobody has said which part of the plan is missing. */
export const missingUnknown = found(
  'unknown',
  [
    reason(
      'It turns on what is missing: Section F is for the council to secure, Section G for the health commissioner to arrange.',
      'LAW-DUTY-10',
    ),
  ],
  ['missing'],
)

/** Nobody has said whether an agreement of mediation was about health alone. */
export const partyUnknown = found(
  'unknown',
  [
    reason(
      'It turns on whether the agreement was about health alone: then it binds the health commissioner, else the council.',
      'LAW-CMP-12',
    ),
  ],
  ['healthOnly'],
)

/** Nobody has said where an agreement was made. */
export const placeOfAgreementUnknown = found(
  'unknown',
  [
    reason(
      'It turns on where it was agreed: in mediation the other side is never the school or college.',
      'LAW-CMP-12',
    ),
  ],
  ['agreedIn'],
)

/** The agreement is another body's. */
export const agreementIsTheCouncils = found('does-not-apply', [
  reason('This was agreed with the council or the health commissioner, so complain there.', 'LAW-CMP-12'),
])

/** The Tribunal's order binds the council. */
export const orderIsTheCouncils = found('does-not-apply', [
  reason('The order binds the council, so complain to the council.', 'LAW-CMP-12'),
])

/** Nobody has said what a recommendation is about. */
export const recommendationUnknown = found(
  'unknown',
  [
    reason(
      'It turns on what the recommendation is about: health is for the health commissioner, social care for the council.',
      'LAW-CMP-06',
    ),
  ],
  ['about'],
)

/** A recommendation is answered by the council or by health. */
export const recommendationIsElsewhere = found('does-not-apply', [
  reason(
    'The council answers for social care, the health commissioner for health: complain there.',
    'LAW-CMP-06',
  ),
])

/** Nobody has said whether it is part of an assessment or review. */
export const processUnknown = found(
  'unknown',
  [
    reason(
      'It turns on whether this is part of an assessment or review for a plan: that is run by the council’s own special needs team.',
      'LAW-CMP-06',
    ),
  ],
  ['inPlanProcess'],
)

/** Nobody has said what the council decided. */
export const decisionUnknownHere = found(
  'unknown',
  [
    reason(
      'It turns on what the council decided, and whether health or social care is part of it.',
      'LAW-APP-11',
    ),
  ],
  ['decision'],
)

/** Nobody has said which parts of the plan are in dispute. */
export const disputedUnknown = found(
  'unknown',
  [
    reason(
      'It turns on which parts of the plan you dispute, health and social care among them.',
      'LAW-APP-11',
    ),
  ],
  ['disputed'],
)

/** Nobody has said whether it is a children's or an adults' service. */
export const serviceUnknown = found(
  'unknown',
  [
    reason(
      'It turns on the service: children’s and adults’ social care have different procedures.',
      'LAW-CMP-07',
    ),
  ],
  ['service'],
)

/** The age decides between the two procedures of social care. */
export const ageUnknown = found(
  'unknown',
  [reason('It turns on age: below 18 it is children’s social care, from 18 on adults’.', 'LAW-CMP-07')],
  ['schoolYearOfSixteen'],
)

/** The school year is known, and the 18th birthday lies in it. */
export const birthdayUnknown = found(
  'unknown',
  [
    reason(
      'It turns on the 18th birthday: before it, it is children’s social care, from it on adults’.',
      'LAW-CMP-07',
    ),
  ],
  ['bornOn'],
)

/** A complaint about social care is no way to health or education. */
export const notAboutCare = found('does-not-apply', [reason('This is not about social care.', 'LAW-CMP-07')])

/** A complaint to the NHS is no way to education or social care. */
export const notAboutHealth = found('does-not-apply', [
  reason('This is not about health care.', 'LAW-CMP-09'),
])

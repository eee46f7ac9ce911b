import type { MatterOf } from '../position/matter.ts'
import { everyKindBut } from './every-kind-but.ts'
import { always, type Found, found, reason, route } from './route.ts'

/** An appeal against the refusal of a school place, without a plan. It runs in school days. Source: LAW-ADM-01. */
export const admissionAppeal = route(
  {
    id: 'admission-appeal',
    title: 'School admission appeal',
    what: 'An independent panel looks at the refusal of a school place for a child without an EHC plan.',
    goodFor: 'A place at a school that refused it, where there is no plan.',
    cannot:
      'It is not for a child with a plan: there the school is challenged through Section I of the plan.',
    cost: 'Free',
    time: 'Heard within 40 school days of the last day to lodge',
    binding: 'The panel decides; binds the school',
    beside: 'Can run beside all others',
    steps: [
      'Find in the letter that refuses the place how to appeal, and by which day.',
      'Lodge the appeal by that day. You have at least 20 school days.',
      'Say why this school, and what your child needs that it can give.',
      'You get at least 10 school days’ notice of the hearing. Send papers in good time.',
    ],
    whom: 'Whoever the letter names: the council, or the school where it decides on places itself.',
    rules: ['LAW-ADM-01'],
  },
  {
    ...always(
      everyKindBut(['admission', 'council-decision', 'phase-transfer']),
      found('does-not-apply', [
        reason(
          'This is for a refused school place without a plan. If a place was refused, add it as a concern of its own.',
          'LAW-ADM-01',
        ),
      ]),
    ),
    ...always(
      ['council-decision', 'phase-transfer'],
      found('does-not-apply', [
        reason(
          'Where there is a plan, the school is challenged through Section I of the plan, not before an admission panel.',
          'LAW-ADM-01',
        ),
      ]),
    ),
    admission: findAppeal,
  },
)

function findAppeal({ concern }: MatterOf<'admission'>): Found {
  if (concern.hasPlan === undefined) return planUnknown
  if (concern.hasPlan === 'yes') return throughThePlan
  if (typeof concern.admissionDecidedOn === 'number') return decided
  if (typeof concern.admissionAppealMadeOn === 'number') return lodged
  return open
}

const planUnknown = found(
  'unknown',
  [
    reason(
      'With an EHC plan the school is challenged through the plan; without one, before an admission panel. If you are not sure and the day in the letter is near, lodge the appeal.',
      'LAW-ADM-01',
    ),
  ],
  ['hasPlan'],
)
const throughThePlan = found('does-not-apply', [
  reason(
    'Your child has a plan, so the school is challenged through Section I of the plan: describe the council’s decision on the plan as a concern.',
    'LAW-ADM-01',
  ),
])
const open = found(
  'open',
  [
    reason(
      'You have at least 20 school days from the refusal to lodge it. The last day is in the letter; if it has passed, ask at once whether a late one is heard.',
      'LAW-ADM-01',
    ),
    reason(
      'It is then heard within 40 school days of that day; a late one within 30 of lodging.',
      'LAW-ADM-01',
    ),
  ],
  ['admissionAppealMadeOn'],
)
const lodged = found('open', [
  reason('You have lodged the appeal. You get at least 10 school days’ notice of the hearing.', 'LAW-ADM-01'),
])
const decided = found('closed', [
  reason(
    'The admission panel has decided. If your child’s needs have changed or grown, you can ask the council for an assessment.',
    'LAW-ADM-01',
  ),
])

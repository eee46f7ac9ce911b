/** What the two complaints about social care share: for which concerns they are, and for which not. */
import type { Person } from '../facts.ts'
import type { MatterOf } from '../position/matter.ts'
import { careServiceOf } from '../rules/complaint/care-service.ts'
import { disputesPart } from '../rules/complaint/disputed-care.ts'
import type { Day } from '../time/day.ts'
import {
  ageUnknown,
  birthdayUnknown,
  decisionUnknownHere,
  disputedUnknown,
  missingUnknown,
  notAboutCare,
  recommendationUnknown,
} from './complaint-elsewhere.ts'
import { type Finders, type Found, forKinds } from './route.ts'

/** What a complaint about social care is beside another concern, where the age fits and where it does not. */
export interface Beside {
  readonly theDecision: () => Found
  readonly sectionH: () => Found
  readonly theRecommendation: () => Found
  /** Where the age is that of the other service. */
  readonly atOtherAge: () => Found
}

/**
 * The finders of a complaint about social care.
 * @param service whose complaint it is
 * @param find what it is for a concern about social care itself
 */
export function complaintAboutCare(
  service: 'childrens' | 'adults',
  find: (matter: MatterOf<'social-care'>) => Found,
  beside: Beside,
): Finders {
  const byAge = (person: Person, on: Day, fitting: () => Found): Found => {
    const age = careServiceOf(person, on)
    if (age === service) return fitting()
    if (age === 'unknown') return ageUnknown
    return age === 'between' ? birthdayUnknown : beside.atOtherAge()
  }
  return {
    'council-decision': ({ concern, person, on }) => {
      const disputes = disputesPart(concern, 'social-care')
      if (disputes === 'yes') return byAge(person, on, beside.theDecision)
      if (disputes === 'no') return notAboutCare
      return disputes === 'decision-unknown' ? decisionUnknownHere : disputedUnknown
    },
    'plan-not-delivered': ({ concern: { missing }, person, on }) =>
      missing === undefined
        ? missingUnknown
        : missing.includes('social-care')
          ? byAge(person, on, beside.sectionH)
          : notAboutCare,
    'social-care': find,
    recommendation: ({ concern: { about }, person, on }) =>
      about === undefined
        ? recommendationUnknown
        : about.includes('social-care')
          ? byAge(person, on, beside.theRecommendation)
          : notAboutCare,
    ...forKinds(
      [
        'help-in-setting',
        'overdue',
        'request',
        'plan-review',
        'phase-transfer',
        'moving-area',
        'health-service',
        'exclusion',
        'discrimination',
        'admission',
        'transport',
        'personal-budget',
        'records',
        'agreement',
        'tribunal-order',
      ],
      () => notAboutCare,
    ),
  }
}

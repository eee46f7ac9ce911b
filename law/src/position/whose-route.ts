/** Who may use a route: the right may belong to someone other than the person who asks. */
import type { Person } from '../facts.ts'
import type { RuleId } from '../provisions.ts'
import { found, reason } from '../routes/route.ts'
import type { RouteFinding, RouteId } from '../rule.ts'
import { whoActs } from '../rules/people/who-acts.ts'
import type { Day } from '../time/day.ts'
import { type Added, type AddedTo, addedFor, type Whose } from './acting.ts'
import { inCustody } from './custody.ts'
import type { Matter } from './matter.ts'

/** What is true of the person for every route: worked out once a position. */
export interface Use {
  /** The person lives in another nation of the United Kingdom. */
  readonly elsewhere: boolean
  readonly detained: boolean
  readonly added: AddedTo | null
}

/**
 * What changes for this person.
 * @returns null where nothing does, as for a parent of a child in England: findings then stay as they are
 */
export function useOf(person: Person, on: Day): Use | null {
  const { nation, detained } = person
  const elsewhere = nation !== undefined && nation !== 'england'
  const added = addedFor(person, whoActs(person, on))
  return added === null && !elsewhere && detained !== 'yes'
    ? null
    : { elsewhere, detained: detained === 'yes', added }
}

/**
 * The finding as it is for the person who asks. A state changes only elsewhere in the United Kingdom and in
 * custody; where someone else must act the route stays what it is, and says who comes first.
 */
export function asPersonMayUse(finding: RouteFinding, matter: Matter, use: Use): RouteFinding {
  const { id } = finding
  if (use.elsewhere) return id === 'elsewhere-in-uk' ? finding : { ...finding, ...onlyInEngland }
  const own = use.detained ? inCustody(finding, matter) : finding
  const added = use.added?.[whose[id]]
  const usable = own.state === 'open' || own.state === 'not-yet' || own.state === 'unknown'
  return added === undefined || !usable ? own : withAdded(own, added)
}

/** Where someone else must act, that comes first; what came first before is then among the reasons. */
function withAdded(finding: RouteFinding, { why, needs, first }: Added): RouteFinding {
  const before = first === null || finding.first === null ? [] : [finding.first]
  return {
    ...finding,
    why: [...finding.why, ...before, ...why],
    needs: needs.length === 0 ? finding.needs : [...finding.needs, ...needs],
    first: first ?? finding.first,
  }
}

const onlyInEngland = found('does-not-apply', [
  reason(
    'This is the law of England, for councils in England. Wales, Scotland and Northern Ireland have their own.',
    'LAW-DEF-09',
  ),
])

/** Whose right each route is. Source: LAW-APP-13, LAW-DUTY-05, and the opening notes of the dossier’s 1C and 1E. */
const whose: Readonly<Record<RouteId, Whose>> = {
  'informal-discussion': 'anyone',
  'written-concern': 'anyone',
  'information-and-advice': 'anyone',
  'complaint-school': 'anyone',
  'complaint-college': 'anyone',
  'complaint-early-years': 'anyone',
  'complaint-ofsted': 'anyone',
  'complaint-local-authority': 'anyone',
  'complaint-childrens-social-care': 'anyone',
  'complaint-adult-social-care': 'anyone',
  'complaint-nhs': 'anyone',
  'ombudsman-lgsco': 'anyone',
  'ombudsman-phso': 'anyone',
  'complaint-secretary-of-state': 'anyone',
  'disagreement-resolution': 'plan',
  'mediation-advice': 'mediation',
  mediation: 'mediation',
  appeal: 'appeal',
  'appeal-late': 'appeal',
  'appeal-leave-without-certificate': 'appeal',
  'appeal-recommendations': 'appeal',
  'appeal-continues': 'appeal',
  'upper-tribunal-appeal': 'appeal',
  'discrimination-claim': 'claim',
  'discrimination-claim-late': 'claim',
  'discrimination-claim-county-court': 'anyone',
  'exclusion-review': 'school',
  'admission-appeal': 'school',
  'assessment-request': 'request',
  'reassessment-or-review-request': 'reassessment',
  'draft-plan-representations': 'plan',
  'personal-budget-review': 'plan',
  'transport-appeal': 'anyone',
  'judicial-review': 'anyone',
  'elsewhere-in-uk': 'anyone',
}

/**
 * The rules about the person that any route may cite. The facts of the person that they name count for every
 * route: nothing else about the person changes a route that does not name it itself.
 */
export const rulesOfPerson: readonly RuleId[] = [
  'LAW-APP-13',
  'LAW-CAP-01',
  'LAW-CAP-02',
  'LAW-CAP-03',
  'LAW-CAP-04',
  'LAW-CAP-05',
  'LAW-CAP-06',
  'LAW-CAP-07',
  'LAW-CHILD-01',
  'LAW-DEF-05',
  'LAW-DEF-06',
  'LAW-DEF-08',
  'LAW-DEF-09',
  'LAW-DET-01',
  'LAW-DET-02',
  'LAW-DET-03',
  'LAW-DET-05',
  'LAW-DUTY-05',
  'LAW-DUTY-12',
]

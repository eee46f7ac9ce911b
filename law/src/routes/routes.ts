/** Every route, in the order in which lists show them. */
import { type ConcernKind, concernKinds } from '../facts.ts'
import type { Matter } from '../position/matter.ts'
import type { RouteDescription, RouteId } from '../rule.ts'
import { admissionAppeal } from './admission-appeal.ts'
import { appeal } from './appeal.ts'
import { appealContinues } from './appeal-continues.ts'
import { appealLate } from './appeal-late.ts'
import { appealLeaveWithoutCertificate } from './appeal-leave-without-certificate.ts'
import { appealRecommendations } from './appeal-recommendations.ts'
import { assessmentRequest } from './assessment-request.ts'
import { complaintAdultSocialCare } from './complaint-adult-social-care.ts'
import { complaintChildrensSocialCare } from './complaint-childrens-social-care.ts'
import { complaintCollege } from './complaint-college.ts'
import { complaintEarlyYears } from './complaint-early-years.ts'
import { complaintLocalAuthority } from './complaint-local-authority.ts'
import { complaintNhs } from './complaint-nhs.ts'
import { complaintOfsted } from './complaint-ofsted.ts'
import { complaintSchool } from './complaint-school.ts'
import { complaintSecretaryOfState } from './complaint-secretary-of-state.ts'
import { disagreementResolution } from './disagreement-resolution.ts'
import { discriminationClaim } from './discrimination-claim.ts'
import { discriminationClaimCountyCourt } from './discrimination-claim-county-court.ts'
import { discriminationClaimLate } from './discrimination-claim-late.ts'
import { draftPlanRepresentations } from './draft-plan-representations.ts'
import { elsewhereInUk } from './elsewhere-in-uk.ts'
import { exclusionReview } from './exclusion-review.ts'
import { informalDiscussion } from './informal-discussion.ts'
import { informationAndAdvice } from './information-and-advice.ts'
import { judicialReview } from './judicial-review.ts'
import { mediation } from './mediation.ts'
import { mediationAdvice } from './mediation-advice.ts'
import { ombudsmanLgsco } from './ombudsman-lgsco.ts'
import { ombudsmanPhso } from './ombudsman-phso.ts'
import { personalBudgetReview } from './personal-budget-review.ts'
import { reassessmentOrReviewRequest } from './reassessment-or-review-request.ts'
import type { Found, Route } from './route.ts'
import { transportAppeal } from './transport-appeal.ts'
import { upperTribunalAppeal } from './upper-tribunal-appeal.ts'
import { writtenConcern } from './written-concern.ts'

/** Every route: each gets a finding for each concern. */
export const routes: readonly Route[] = [
  draftPlanRepresentations,
  mediationAdvice,
  mediation,
  appeal,
  appealContinues,
  appealLate,
  appealLeaveWithoutCertificate,
  appealRecommendations,
  upperTribunalAppeal,
  discriminationClaim,
  discriminationClaimLate,
  discriminationClaimCountyCourt,
  exclusionReview,
  admissionAppeal,
  informationAndAdvice,
  informalDiscussion,
  writtenConcern,
  disagreementResolution,
  complaintSchool,
  complaintCollege,
  complaintEarlyYears,
  complaintOfsted,
  complaintLocalAuthority,
  complaintChildrensSocialCare,
  complaintAdultSocialCare,
  complaintNhs,
  transportAppeal,
  personalBudgetReview,
  ombudsmanLgsco,
  ombudsmanPhso,
  complaintSecretaryOfState,
  assessmentRequest,
  reassessmentOrReviewRequest,
  judicialReview,
  elsewhereInUk,
]

/** A route as it is for one kind of concern. */
export interface RouteOfKind {
  readonly id: RouteId
  readonly find: (matter: Matter) => Found
}

/** Looked up once for each kind, because a position asks every route about every concern. */
const byKind: ReadonlyMap<ConcernKind, readonly RouteOfKind[]> = new Map(
  concernKinds.map((kind) => [
    kind,
    routes.map(({ description: { id }, finderOf }) => ({ id, find: finderOf(kind) })),
  ]),
)

/** Every route as it is for a kind of concern, in the order of `routes`. */
export function routesOf(kind: ConcernKind): readonly RouteOfKind[] {
  return byKind.get(kind) as readonly RouteOfKind[]
}

/** What each of these routes is, on every day. */
export const routeDescriptions: readonly RouteDescription[] = routes.map((each) => each.description)

const byId: ReadonlyMap<RouteId, RouteDescription> = new Map(routeDescriptions.map((each) => [each.id, each]))

/** The description of a route. */
export function describedRoute(id: RouteId): RouteDescription {
  return byId.get(id) as RouteDescription
}

/** Every route that can matter for a council's decision, in the order in which lists show them. */
import type { RouteDescription, RouteId } from '../rule.ts'
import { appeal } from './appeal.ts'
import { appealContinues } from './appeal-continues.ts'
import { appealLate } from './appeal-late.ts'
import { appealLeaveWithoutCertificate } from './appeal-leave-without-certificate.ts'
import { appealRecommendations } from './appeal-recommendations.ts'
import { assessmentRequest } from './assessment-request.ts'
import { complaintLocalAuthority } from './complaint-local-authority.ts'
import { disagreementResolution } from './disagreement-resolution.ts'
import { draftPlanRepresentations } from './draft-plan-representations.ts'
import { informalDiscussion } from './informal-discussion.ts'
import { informationAndAdvice } from './information-and-advice.ts'
import { judicialReview } from './judicial-review.ts'
import { mediation } from './mediation.ts'
import { mediationAdvice } from './mediation-advice.ts'
import { ombudsmanLgsco } from './ombudsman-lgsco.ts'
import { reassessmentOrReviewRequest } from './reassessment-or-review-request.ts'
import type { Route } from './route.ts'
import { writtenConcern } from './written-concern.ts'

/** The routes that get a finding for each concern. The others of the list of ids come with further concerns. */
export const routes: readonly Route[] = [
  draftPlanRepresentations,
  mediationAdvice,
  mediation,
  appeal,
  appealContinues,
  appealLate,
  appealLeaveWithoutCertificate,
  appealRecommendations,
  informationAndAdvice,
  informalDiscussion,
  writtenConcern,
  disagreementResolution,
  complaintLocalAuthority,
  ombudsmanLgsco,
  assessmentRequest,
  reassessmentOrReviewRequest,
  judicialReview,
]

/** What each of these routes is, on every day. */
export const routeDescriptions: readonly RouteDescription[] = routes.map((each) => each.description)

const byId: ReadonlyMap<RouteId, RouteDescription> = new Map(routeDescriptions.map((each) => [each.id, each]))

/** The description of a route, or null where no concern of this release has it. */
export function describedRoute(id: RouteId): RouteDescription | null {
  return byId.get(id) ?? null
}

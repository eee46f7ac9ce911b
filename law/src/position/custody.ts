/** What a finding becomes for someone in youth custody, for whom a scheme of their own runs. */
import { found, reason } from '../routes/route.ts'
import type { Reason, RouteFinding } from '../rule.ts'
import { disputesOnlyWords } from '../rules/appeal/right-in-custody.ts'
import type { Matter } from './matter.ts'

/**
 * The finding for a detained person. What Sections B and F say cannot be appealed during detention; decisions
 * that the scheme does not list keep their finding, with the doubt. Source: LAW-DET-01 to 03, LAW-DET-05.
 */
export function inCustody(finding: RouteFinding, { concern }: Matter): RouteFinding {
  if (finding.id === 'information-and-advice') return withReason(finding, askSomeoneWhoKnows)
  if (concern.kind !== 'council-decision' || finding.state === 'does-not-apply') return finding
  switch (finding.id) {
    case 'appeal':
    case 'appeal-late':
    case 'appeal-leave-without-certificate': {
      const { decision, disputed } = concern
      if (decision === 'refuse-assess' || decision === 'refuse-issue') {
        return withReason(finding, underOwnScheme, sameCertificate)
      }
      if (decision !== 'plan') return withReason(finding, otherDecision)
      if (disputed === undefined || disputed.length === 0) return withReason(finding, onlyThePlacement)
      if (!disputesOnlyWords(concern)) return withReason(finding, onlyThePlacement, sameCertificate)
      return { ...finding, ...notDuringDetention }
    }
    case 'appeal-recommendations':
      return { ...finding, ...noRecommendations }
    case 'mediation-advice':
      return disputesOnlyWords(concern)
        ? withReason(finding, sameCertificate, nothingToAppealYet)
        : withReason(finding, sameCertificate)
    case 'mediation':
      return withReason(withoutDaysFromTheCouncil(finding), daysFromTheAdviser)
    default:
      return finding
  }
}

/** The 30 days from the day on which the council was told hold elsewhere. */
function withoutDaysFromTheCouncil(finding: RouteFinding): RouteFinding {
  return { ...finding, why: finding.why.filter(({ rule }) => rule !== 'LAW-MED-25') }
}

function withReason(finding: RouteFinding, ...more: readonly Reason[]): RouteFinding {
  return { ...finding, why: [...finding.why, ...more] }
}

const askSomeoneWhoKnows = reason(
  'For someone in custody other rules hold. Ask for an adviser who knows them.',
  'LAW-DET-01',
)
const underOwnScheme = reason(
  'In custody this can be appealed under rules of its own. Ask an adviser who knows them.',
  'LAW-DET-01',
)
const onlyThePlacement = reason(
  'In custody only the school or type of school for the time after release can be appealed, not what Sections B and F say.',
  'LAW-DET-01',
)
const otherDecision = reason(
  'The rules for people in custody do not list this decision among those that can be appealed. Ask an adviser who knows them, and keep to the time until it is clear.',
  'LAW-DET-01',
)
const sameCertificate = reason(
  'The certificate works in custody as it does elsewhere: contact within two months, three working days, and leave to appeal without it.',
  'LAW-DET-02',
)
const nothingToAppealYet = reason(
  'What Sections B and F say cannot be appealed in custody, so a certificate serves only if that changes before the time is over.',
  'LAW-DET-01',
)
const daysFromTheAdviser = reason(
  'In custody the 30 days for mediation start when the mediation adviser is told, not the council.',
  'LAW-DET-03',
)
const notDuringDetention = found('does-not-apply', [
  reason(
    'In custody what Sections B and F say cannot be appealed. Ask an adviser who knows these rules what else can be done.',
    'LAW-DET-01',
  ),
])
const noRecommendations = found('does-not-apply', [
  reason(
    'For someone in custody the Tribunal makes no recommendations on health or social care.',
    'LAW-DET-05',
  ),
])

/** The letters about disagreement resolution and mediation, in the order in which lists show them. */
import { askForDisagreementResolution } from './ask-for-disagreement-resolution.ts'
import { askForTheCertificateAfter30Days } from './ask-for-the-certificate-after-30-days.ts'
import { askSeveralBodiesToResolveItTogether } from './ask-several-bodies-to-resolve-it-together.ts'
import { askTheAdviserForACertificate } from './ask-the-adviser-for-a-certificate.ts'
import { askTheAdviserForMediation } from './ask-the-adviser-for-mediation.ts'
import { askWhoWillAttendTheMediation } from './ask-who-will-attend-the-mediation.ts'
import { tellTheCouncilWhatToMediate } from './tell-the-council-what-to-mediate.ts'
import { tellTheCouncilWhatToMediateWithHealth } from './tell-the-council-what-to-mediate-with-health.ts'

export const resolveAndMediate = [
  askForDisagreementResolution,
  askSeveralBodiesToResolveItTogether,
  askTheAdviserForMediation,
  askTheAdviserForACertificate,
  tellTheCouncilWhatToMediate,
  tellTheCouncilWhatToMediateWithHealth,
  askWhoWillAttendTheMediation,
  askForTheCertificateAfter30Days,
] as const

import type { DecisionMatter, MatterOf } from '../position/matter.ts'
import {
  aboutCouncil,
  aboutSetting,
  byAgreementOnly,
  commissionerDoesNotDeliver,
  councilAndHealthInProcess,
  councilOrSetting,
  duringAppeal,
  duringProcess,
  educationAndHealth,
  educationAndHealthPerhaps,
  exclusionHelp,
  freely,
  helpHere,
  helpInEarlyYears,
  notUnderThePart,
  placeInPlan,
  refusal,
  socialCareInFinalPlan,
  socialCareInFinalPlanPerhaps,
  socialCareOutsidePlan,
  tellRecommendation,
  tellRespondent,
  tellWhatIsMissing,
  tellWhetherPlan,
  tellWhetherProcess,
} from './disagreement-words.ts'
import { always, type Found, forKinds, route } from './route.ts'

/** Disagreement resolution, the four types of section 57. Source: LAW-DRS-01 to 11, LAW-DEF-02, 03, 04, 10, 12, 13. */
export const disagreementResolution = route(
  {
    id: 'disagreement-resolution',
    title: 'Disagreement resolution',
    what: 'An independent person helps you and the council, a school, a college or a health body to find a way. It is another service than mediation.',
    goodFor: 'Several bodies at one table, with or without a plan, long before or after a decision.',
    cannot: 'It gives no certificate, stops no time and binds nobody.',
    cost: 'Free',
    time: 'No set time',
    binding: 'Binds nobody; all agree freely',
    beside: 'Can run beside all others',
    steps: [
      'Ask the council or the service itself; the council must make it known.',
      'Say whom you disagree with and about what. Name every body that should be there.',
      'If all agree to take part, you meet with an independent person.',
    ],
    whom: 'The disagreement resolution service of your council; see its Local Offer.',
    rules: [
      'LAW-DRS-01',
      'LAW-DRS-02',
      'LAW-DRS-03',
      'LAW-DRS-04',
      'LAW-DRS-05',
      'LAW-DRS-06',
      'LAW-DRS-07',
      'LAW-DRS-08',
      'LAW-DRS-09',
      'LAW-DRS-10',
      'LAW-DRS-11',
      'LAW-DEF-02',
      'LAW-DEF-03',
      'LAW-DEF-04',
      'LAW-DEF-10',
      'LAW-DEF-12',
      'LAW-DEF-13',
    ],
  },
  {
    'council-decision': findForDecision,
    'help-in-setting': ({ concern: { setting } }) =>
      setting === 'early-years-provider' ? helpInEarlyYears : helpHere,
    'plan-not-delivered': findForPlan,
    ...always(['overdue', 'request', 'plan-review', 'phase-transfer', 'moving-area'], aboutCouncil),
    'health-service': findForHealth,
    'social-care': findForSocialCare,
    exclusion: () => exclusionHelp,
    discrimination: findForDiscrimination,
    ...forKinds(['admission'], ({ concern: { hasPlan } }) => {
      if (hasPlan === undefined) return tellWhetherPlan
      return hasPlan === 'yes' ? placeInPlan : notUnderThePart
    }),
    ...always(['transport', 'records'], notUnderThePart),
    ...always(['personal-budget', 'tribunal-order'], aboutCouncil),
    agreement: ({ concern: { healthOnly } }) =>
      healthOnly === 'yes' ? commissionerDoesNotDeliver : aboutCouncil,
    recommendation: findForRecommendation,
  },
)

function findForDecision({ concern: { decision, disputed, appealMadeOn } }: DecisionMatter): Found {
  if (typeof appealMadeOn === 'number') return duringAppeal
  if (decision === 'refuse-assess' || decision === 'refuse-issue') return refusal
  const onlyHealth = disputed?.length === 1 && disputed[0] === 'health'
  return onlyHealth ? duringProcess : freely
}

/** Education is the council’s, health the commissioner’s: the Act names health only while a plan is made or reviewed. */
function findForPlan({ concern: { missing, inPlanProcess } }: MatterOf<'plan-not-delivered'>): Found {
  if (missing === undefined) return tellWhatIsMissing
  const education = missing.includes('provision')
  if (!missing.includes('health')) {
    if (education) return councilOrSetting
    return inPlanProcess === 'yes' ? aboutCouncil : socialCareInFinalPlan
  }
  if (missing.length > 1) {
    if (inPlanProcess === 'yes') return councilAndHealthInProcess
    if (education) return inPlanProcess === 'no' ? educationAndHealth : educationAndHealthPerhaps
    return inPlanProcess === 'no' ? socialCareInFinalPlan : socialCareInFinalPlanPerhaps
  }
  if (inPlanProcess === undefined) return tellWhetherProcess
  return inPlanProcess === 'yes' ? duringProcess : commissionerDoesNotDeliver
}

function findForHealth({ concern: { inPlanProcess } }: MatterOf<'health-service'>): Found {
  if (inPlanProcess === undefined) return tellWhetherProcess
  return inPlanProcess === 'yes' ? duringProcess : commissionerDoesNotDeliver
}

function findForSocialCare({ concern: { inPlanProcess } }: MatterOf<'social-care'>): Found {
  if (inPlanProcess === undefined) return tellWhetherProcess
  return inPlanProcess === 'yes' ? aboutCouncil : socialCareOutsidePlan
}

function findForDiscrimination({ concern: { respondent } }: MatterOf<'discrimination'>): Found {
  switch (respondent) {
    case undefined:
      return tellRespondent
    case 'council':
      return aboutCouncil
    case 'other':
      return byAgreementOnly
    default:
      return aboutSetting
  }
}

function findForRecommendation({ concern: { about } }: MatterOf<'recommendation'>): Found {
  if (about === undefined) return tellRecommendation
  return about.includes('social-care') ? aboutCouncil : commissionerDoesNotDeliver
}

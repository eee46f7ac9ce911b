/** What disagreement resolution is for each kind of disagreement: the four types of section 57, and what it leaves out. */
import { found, reason } from './route.ts'

const stopsNothing = reason('It stops no time and gives no certificate.', 'LAW-DRS-08')
const adviserGivesIt = reason(
  'It stops no time, and the certificate, where an appeal needs one, comes from the mediation adviser alone.',
  'LAW-DEF-13',
)
const council = reason(
  'It covers how the council carries out its duties about special educational needs.',
  'LAW-DRS-02',
)
const voluntary = reason(
  'The council must arrange it, independently of itself. Nobody can be made to take part.',
  'LAW-DRS-01',
)
const independent = reason(
  'Whoever leads it may not be employed by a council, an integrated care board or NHS England.',
  'LAW-DEF-12',
)
const setting = reason(
  'It covers the help with special educational needs that a school, nursery or college of any kind gives a pupil or student.',
  'LAW-DRS-05',
)
const noPlanNeeded = reason('You need no plan and no assessment for it.', 'LAW-DRS-06')
const whoCounts = reason(
  'It is there for all who find learning much harder than most of their age, or whose disability hinders them in using what schools generally provide.',
  'LAW-DEF-02',
)
const whatHelpIs = reason(
  'Help counts if it adds to, or differs from, what others of the same age generally get.',
  'LAW-DEF-03',
)
const madeKnown = reason(
  'The council must make the service known to schools and nurseries as well as to you.',
  'LAW-DRS-11',
)
const commissioner = reason(
  'It covers a disagreement with the health commissioner, normally the integrated care board, while a plan is assessed for, drawn up or reviewed.',
  'LAW-DRS-03',
)
const betweenThemselves = reason(
  'Council and health commissioner may also use it between themselves, without you.',
  'LAW-DRS-04',
)
const commissionerOutside = reason(
  'The Act does not name a health body that fails to do what is asked once no assessment or review is under way. Complaint and legal routes come first; a service may still agree to help.',
  'LAW-DRS-10',
)
const maybeEducation = reason(
  'Therapy that teaches or trains counts as education and belongs in Section F. Then it is the council’s duty, and the service covers it.',
  'LAW-DEF-04',
)

/** About a decision, whichever it is. */
export const freely = found('open', [council, voluntary, adviserGivesIt, independent])
/** A refusal to assess or to issue a plan. */
export const refusal = found('open', [
  reason(
    'It covers a refusal to assess or to issue a plan too. It stops no time and gives no certificate, so keep to the time to appeal.',
    'LAW-DRS-08',
  ),
  noPlanNeeded,
  adviserGivesIt,
])
/** While an appeal is pending. */
export const duringAppeal = found('open', [
  reason(
    'It can be used while an appeal is under way. The appeal and its dates go on meanwhile.',
    'LAW-DRS-09',
  ),
  council,
])
/** The council’s duties, in any other matter. */
export const aboutCouncil = found('open', [council, voluntary, stopsNothing])
/** A school, nursery or college. */
export const aboutSetting = found('open', [setting, voluntary, stopsNothing])
/** Help at school, college or a nursery of a school. */
export const helpHere = found('open', [setting, voluntary, noPlanNeeded, whoCounts, whatHelpIs, madeKnown])
/** Help at a nursery or childminder. */
export const helpInEarlyYears = found('open', [
  reason(
    'It covers the help that a nursery or childminder gives. The Code counts them among those whose duties it covers, the Act does not; for you it comes to the same.',
    'LAW-DRS-07',
  ),
  setting,
  voluntary,
  noPlanNeeded,
  whoCounts,
])
/** Education in a plan: the council, and the school where it happens. */
export const councilOrSetting = found('open', [council, setting, whatHelpIs, stopsNothing])
const educationAndHealthReasons = [council, commissionerOutside, betweenThemselves]
/** Education and health in a plan that is final. */
export const educationAndHealth = found('open', educationAndHealthReasons)
/** The same, where nobody has said whether an assessment or review is under way. */
export const educationAndHealthPerhaps = found('open', educationAndHealthReasons, ['inPlanProcess'])
/** The council and health, while a plan is assessed for, made or reviewed. */
export const councilAndHealthInProcess = found('open', [
  council,
  commissioner,
  betweenThemselves,
  stopsNothing,
])
/** Health, while a plan is assessed for, made or reviewed. */
export const duringProcess = found('open', [
  commissioner,
  betweenThemselves,
  reason(
    'The body to name is the one that must arrange care of this kind, or would have to if the plan said so.',
    'LAW-DEF-10',
  ),
  stopsNothing,
])
/** Health, once no assessment or review is under way. */
export const commissionerDoesNotDeliver = found('does-not-apply', [commissionerOutside, maybeEducation])
const careInFinalPlanReasons = [
  reason(
    'The Code counts social care in it while a plan is assessed for, made or reviewed. Whether it covers care that a final plan promises is not settled: ask the service.',
    'LAW-DRS-07',
  ),
  stopsNothing,
]
/** Social care in a final plan. */
export const socialCareInFinalPlan = found('open', careInFinalPlanReasons)
/** The same beside health, where nobody has said whether an assessment or review is under way. */
export const socialCareInFinalPlanPerhaps = found('open', careInFinalPlanReasons, ['inPlanProcess'])
/** Social care without any assessment or review of a plan. */
export const socialCareOutsidePlan = found('does-not-apply', [
  reason(
    'It covers social care only while an EHC plan is assessed for, made or reviewed. A complaint has procedures of its own; a service may still agree to help.',
    'LAW-DRS-07',
  ),
])
/** An exclusion: not itself, but the help before and after it. */
export const exclusionHelp = found('open', [
  reason(
    'It does not decide on the exclusion. It covers the help with special educational needs at the school, before and after.',
    'LAW-DRS-05',
  ),
  stopsNothing,
])
/** A place refused to a child with a plan. */
export const placeInPlan = found('open', [
  reason('With a plan the council names the school, and how it does so is covered.', 'LAW-DRS-02'),
  voluntary,
  stopsNothing,
])
/** Nothing that the Act’s part on special educational needs is about. */
export const notUnderThePart = found('does-not-apply', [
  reason(
    'It covers duties about special educational needs under one part of the Act, and this rests on other rules. A service may still agree to help.',
    'LAW-DRS-02',
  ),
])
/** A dispute with someone whom the section does not name. */
export const byAgreementOnly = found('does-not-apply', [
  reason(
    'The Act names councils, schools, nurseries, colleges and health commissioners, nobody else. A service may still agree to help.',
    'LAW-DRS-10',
  ),
])

/** It turns on what is missing. */
export const tellWhatIsMissing = found('open', [council, setting], ['missing'])
/** It turns on whether an assessment or review is under way. */
export const tellWhetherProcess = found(
  'unknown',
  [
    reason(
      'It turns on whether this is about the assessment for a plan, its drafting, its review or a re-assessment.',
      'LAW-DRS-03',
    ),
  ],
  ['inPlanProcess'],
)
/** It turns on who discriminated. */
export const tellRespondent = found(
  'unknown',
  [
    reason(
      'It turns on who is said to have discriminated. With a school, nursery or college it covers the help given there.',
      'LAW-DRS-05',
    ),
  ],
  ['respondent'],
)
/** It turns on whether there is a plan. */
export const tellWhetherPlan = found(
  'unknown',
  [reason('It turns on whether there is an EHC plan: with one, the council names the school.', 'LAW-DRS-02')],
  ['hasPlan'],
)
/** It turns on what the recommendation is about. */
export const tellRecommendation = found(
  'unknown',
  [reason('It turns on whether the recommendation is about health or about social care.', 'LAW-DRS-10')],
  ['about'],
)

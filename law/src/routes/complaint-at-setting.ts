/** What the complaints to a school, a college and a nursery share: for which concerns they are, and for which not. */
import type { ConcernOf, Setting } from '../facts.ts'
import type { MatterOf } from '../position/matter.ts'
import { settingIsParty } from '../rules/complaint/agreement-party.ts'
import {
  agreementIsTheCouncils,
  budgetIsTheCouncils,
  careHasItsOwn,
  councilsToDo,
  healthHasItsOwn,
  missingUnknown,
  orderIsTheCouncils,
  placeHasItsOwn,
  placeOfAgreementUnknown,
  recommendationIsElsewhere,
  respondentUnknown,
  settingUnknown,
  transportIsTheCouncils,
} from './complaint-elsewhere.ts'
import { type Finders, type Found, forKinds, found, reason } from './route.ts'

type Respondent = NonNullable<ConcernOf<'discrimination'>['respondent']>

/** What one kind of place says where the facts can lead to it. */
export interface Place {
  readonly help: (concern: ConcernOf<'help-in-setting'>, setting: Setting) => Found
  readonly exclusion: (setting: Setting) => Found
  readonly discrimination: (respondent: Respondent) => Found
  /** Something in Section F is missing. @param setting undefined where nobody has said */
  readonly besideTheCouncil: (setting: Setting | undefined) => Found
  readonly ifItHoldsRecords: () => Found
  readonly ifItAgreed: () => Found
}

/** The finders of a complaint to this kind of place. */
export function complaintAtSetting(place: Place): Finders {
  return {
    'help-in-setting': ({ concern }) =>
      concern.setting === undefined ? settingUnknown : place.help(concern, concern.setting),
    'plan-not-delivered': ({ concern: { missing, setting } }) =>
      missing === undefined
        ? missingUnknown
        : missing.includes('provision')
          ? place.besideTheCouncil(setting)
          : onlyHealthOrCare,
    ...forKinds(
      ['council-decision', 'overdue', 'request', 'plan-review', 'phase-transfer', 'moving-area'],
      () => councilsToDo,
    ),
    'health-service': () => healthHasItsOwn,
    'social-care': () => careHasItsOwn,
    exclusion: ({ concern: { setting } }) =>
      setting === undefined ? settingUnknown : place.exclusion(setting),
    discrimination: ({ concern: { respondent } }) =>
      respondent === undefined ? respondentUnknown : place.discrimination(respondent),
    admission: () => placeHasItsOwn,
    transport: () => transportIsTheCouncils,
    'personal-budget': () => budgetIsTheCouncils,
    records: () => place.ifItHoldsRecords(),
    agreement: (matter) => findAgreement(matter, place),
    'tribunal-order': () => orderIsTheCouncils,
    recommendation: () => recommendationIsElsewhere,
  }
}

function findAgreement({ concern }: MatterOf<'agreement'>, place: Place): Found {
  const party = settingIsParty(concern)
  if (party === 'unknown') return placeOfAgreementUnknown
  return party === 'yes' ? place.ifItAgreed() : agreementIsTheCouncils
}

const onlyHealthOrCare = found('does-not-apply', [
  reason(
    'What is missing is health or social care, which is not for a school, nursery or college to arrange.',
    'LAW-DUTY-10',
  ),
])

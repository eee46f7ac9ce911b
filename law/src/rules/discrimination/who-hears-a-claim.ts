/** Who hears a claim of disability discrimination. */
import type { ConcernOf, Setting } from '../../facts.ts'

/**
 * `unsettled`: a setting that the list of the Tribunal does not name, and that may be one of its schools.
 * `nobody-known`: the dossier does not say who hears it.
 */
export type WhoHears = 'tribunal' | 'county-court' | 'unsettled' | 'nobody-known' | 'unknown'

const bySetting: Readonly<Record<Setting, WhoHears>> = {
  'maintained-school': 'tribunal',
  academy: 'tribunal',
  'independent-school': 'tribunal',
  'maintained-nursery-school': 'tribunal',
  'non-maintained-special-school': 'unsettled',
  'pupil-referral-unit': 'unsettled',
  'early-years-provider': 'county-court',
  college: 'county-court',
  'specialist-post-16': 'county-court',
}

const byRespondent = {
  school: 'tribunal',
  college: 'county-court',
  'early-years-provider': 'county-court',
  council: 'county-court',
  other: 'nobody-known',
} as const satisfies Readonly<Record<NonNullable<ConcernOf<'discrimination'>['respondent']>, WhoHears>>

/** Who hears a claim against a school, nursery or college of this kind; undefined is not known. Source: LAW-EQ-01. */
export function whoHearsAgainstSetting(setting: Setting | undefined): WhoHears {
  return setting === undefined ? 'unknown' : bySetting[setting]
}

/** Who hears a claim against this respondent; undefined is not known. Source: LAW-EQ-01. */
export function whoHearsAgainst(respondent: ConcernOf<'discrimination'>['respondent']): WhoHears {
  return respondent === undefined ? 'unknown' : byRespondent[respondent]
}

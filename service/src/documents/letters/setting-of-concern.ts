/** Which concerns a letter to a kind of school, nursery or college goes with. */
import type { Concern, Setting } from '@way-forward/law'

const schools: readonly Setting[] = [
  'maintained-school',
  'maintained-nursery-school',
  'academy',
  'independent-school',
  'non-maintained-special-school',
  'pupil-referral-unit',
]
const colleges: readonly Setting[] = ['college', 'specialist-post-16']
const earlyYears: readonly Setting[] = ['early-years-provider']

/** Whether the concern is, or may be, about a school. */
export function mayBeSchool(concern: Concern): boolean {
  return mayBe(concern, schools)
}

/** Whether the concern is, or may be, about a college. */
export function mayBeCollege(concern: Concern): boolean {
  return mayBe(concern, colleges)
}

/** Whether the concern is, or may be, about a nursery or childminder. */
export function mayBeEarlyYears(concern: Concern): boolean {
  return mayBe(concern, earlyYears)
}

/** So long as nobody has said what the setting is, it may be any. */
function mayBe(concern: Concern, settings: readonly Setting[]): boolean {
  if (!('setting' in concern) || concern.setting === undefined) return true
  return settings.includes(concern.setting)
}

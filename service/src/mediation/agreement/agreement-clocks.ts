/** The clocks of this part of a matter. */
import type { Calendar } from '@way-forward/law'
import type { Clock } from '../clock.ts'
import type { BareMatter } from '../matter.ts'

/** None yet. */
export function agreementClocks(_matter: BareMatter, _calendar: Calendar): readonly Clock[] {
  return []
}

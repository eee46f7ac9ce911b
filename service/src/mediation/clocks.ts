/** Every clock of a matter, as far as the reader sees what it runs from. Pure: pages, desks and the worker share it. */
import type { Calendar } from '@way-forward/law'
import { adviceClocks } from './advice/advice-clocks.ts'
import { agreementClocks } from './agreement/agreement-clocks.ts'
import { toldToCouncilClocks } from './agreement/told-to-council-clock.ts'
import { arrangingClocks } from './arranging/arranging-clocks.ts'
import type { Clock } from './clock.ts'
import type { BareMatter } from './matter.ts'
import { meetingClocks } from './meeting/meeting-clocks.ts'

/** The clocks, done ones too, the earliest first. Of disagreement resolution the law sets none: what was agreed has. */
export function clocksOf(matter: BareMatter, calendar: Calendar): readonly Clock[] {
  const ofMediation = [adviceClocks, arrangingClocks, meetingClocks, agreementClocks, toldToCouncilClocks]
  return (matter.process === 'mediation' ? ofMediation : [agreementClocks])
    .flatMap((clocks) => clocks(matter, calendar))
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0))
}

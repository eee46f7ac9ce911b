/** Words of meetings that several pages say. */
import { day, plainDay } from '@way-forward/law'
import type { Matter } from '../../../../mediation/matter.ts'
import type { End } from '../../../../mediation/meeting/end-matter.ts'
import type { Present } from '../../../../mediation/step-kinds.ts'

/** "3 November 2026" of an ISO day. */
export function plainDayOf(iso: string): string {
  return plainDay(day(iso))
}

/** How it may end, as the service is asked. */
export const endWords: Readonly<Record<End, string>> = {
  full: 'Everything was agreed',
  partial: 'A part was agreed',
  none: 'Nothing was agreed',
  withdrawn: 'It was stopped after it had begun',
  'not-held': 'No meeting was held',
}

/** Who came. */
export const wasWords: Readonly<Record<Present['was'], string>> = {
  there: 'Came',
  late: 'Came late',
  absent: 'Did not come',
}

/** What it is called in a sentence. */
export function processWord({ process }: Pick<Matter, 'process'>): string {
  return process === 'mediation' ? 'mediation' : 'disagreement resolution'
}

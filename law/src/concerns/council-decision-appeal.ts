/** The dates, the warning and the order of the steps of an appeal that has been made. */
import { setDay } from '../deadlines/as-it-is-here.ts'
import { permissionToAppeal } from '../deadlines/permission-to-appeal.ts'
import { tribunalResponse } from '../deadlines/tribunal-response.ts'
import { upperTribunalAppeal } from '../deadlines/upper-tribunal-appeal.ts'
import type { DecisionMatter } from '../position/matter.ts'
import { tribunalHasDecided } from '../rules/appeal/appeal-progress.ts'
import { type Dates, type Said, type Sequence, warning } from './concern.ts'

/** Steps of an appeal in the order in which alone they can happen. Source: LAW-TIME-01, LAW-TIME-16, LAW-TIME-17. */
export const appealSequences: readonly Sequence<'council-decision'>[] = [
  { earlier: 'noticeSentOn', later: 'authorityReceivedAppealOn', rule: 'LAW-TIME-01' },
  { earlier: 'noticeSentOn', later: 'tribunalDecidedOn', rule: 'LAW-TIME-01' },
  { earlier: 'noticeSentOn', later: 'permissionRefusedOn', rule: 'LAW-TIME-01' },
  { earlier: 'appealMadeOn', later: 'authorityReceivedAppealOn', rule: 'LAW-TIME-16' },
  { earlier: 'appealMadeOn', later: 'tribunalDecidedOn', rule: 'LAW-TIME-17' },
  { earlier: 'authorityReceivedAppealOn', later: 'tribunalDecidedOn', rule: 'LAW-TIME-17' },
  { earlier: 'appealMadeOn', later: 'permissionRefusedOn', rule: 'LAW-TIME-17' },
  { earlier: 'tribunalDecidedOn', later: 'permissionRefusedOn', rule: 'LAW-TIME-17' },
]

/**
 * The council's response while the appeal is pending, and the ways onward once it is decided. A day that
 * the Tribunal has set is never worked out again. Source: LAW-TIME-09, LAW-TIME-16, LAW-TIME-17, LAW-TIME-20.
 */
export function appealDates({ concern, appeal }: DecisionMatter, dates: Dates): void {
  if (appeal !== 'made') return
  const { authorityReceivedAppealOn: received, tribunalDecidedOn, permissionRefusedOn } = concern
  if (!tribunalHasDecided(concern)) {
    if (concern.responseDirectedFor !== undefined)
      dates.put(setDay(tribunalResponse, concern.responseDirectedFor, setByTheTribunal, 'LAW-TIME-20'))
    else if (typeof received === 'number') dates.add(tribunalResponse, { received, case: 'sen' })
    return
  }
  if (typeof permissionRefusedOn === 'number') dates.add(upperTribunalAppeal, { sent: permissionRefusedOn })
  else if (typeof tribunalDecidedOn === 'number')
    dates.add(permissionToAppeal, { sent: tribunalDecidedOn, case: 'sen' })
}

/** That a day which the Tribunal has set stands as it is. Source: LAW-TIME-09, LAW-TIME-20. */
export function appealWarnings({ concern, appeal }: DecisionMatter, warn: (said: Said) => void): void {
  if (appeal !== 'made' || tribunalHasDecided(concern)) return
  const isSet =
    concern.responseDirectedFor !== undefined ||
    concern.evidenceDirectedFor !== undefined ||
    concern.hearingOn !== undefined
  if (isSet) warn(directedDate)
}

const setByTheTribunal = 'The day that the Tribunal set for the council’s response'
const directedDate = warning(
  'directed-date',
  'The Tribunal has set a date for something. That date stands as it is, also in August and after Christmas: nothing here works it out again. If you cannot keep to a date, ask the Tribunal before it.',
  'LAW-TIME-20',
  ['responseDirectedFor', 'evidenceDirectedFor', 'hearingOn'],
)

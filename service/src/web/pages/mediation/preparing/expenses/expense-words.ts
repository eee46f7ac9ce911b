/** What each sort of expense is called, and what is paid for it. */

import type { Claim } from '../../../../../mediation/preparing/claims.ts'
import type { ExpenseKind, ExpenseRate } from '../../../../../mediation/preparing/expense-rates.ts'
import { pounds } from './money.ts'

export const expenseWords: Readonly<Record<ExpenseKind, string>> = {
  transport: 'Bus, train or other public transport, standard class',
  mileage: 'Your own car, by the mile',
  taxi: 'A taxi',
  earnings: 'Earnings that you lost',
  care: 'Registered care for a child or adult, for each person and hour',
  'overnight-london': 'A night in inner London',
  overnight: 'A night elsewhere',
  'overnight-family': 'A night with family or friends',
}

const unitWords = { mile: 'miles', hour: 'hours, counted for each person', night: 'nights' } as const

/** What is counted; null: nothing, it is what it cost. */
export function unitInWords({ unit }: ExpenseRate): string | null {
  return unit === null ? null : unitWords[unit]
}

/** What is paid: "25p a mile", "up to £45". */
export function rateInWords({ each, most, unit }: ExpenseRate): string {
  const per = unit === null ? '' : ` ${unit === 'mile' || unit === 'night' ? 'a' : 'an'} ${unit}`
  if (each !== null) return `${each < 100 ? `${each}p` : pounds(each)}${per}`
  return most === null ? 'what it cost' : `up to ${pounds(most).replace('.00', '')}${per}`
}

export const claimStates: Readonly<Record<Claim['state'], string>> = {
  claimed: 'Waits for an answer',
  agreed: 'Agreed',
  paid: 'Paid',
  refused: 'Refused',
}

/** The date for taking a decision further, where only the day of its order is known. */
import { permissionToAppeal } from '../deadlines/permission-to-appeal.ts'
import type { Day } from '../time/day.ts'
import type { Dates } from './concern.ts'

/**
 * Adds the last day to ask for permission to appeal to the Upper Tribunal. Source: LAW-TIME-17.
 * @param ordered the day of the order, which stands for the day on which the decision was sent
 */
export function permissionDate(ordered: Day | undefined, dates: Dates): void {
  if (ordered !== undefined) dates.add(permissionToAppeal, { sent: ordered, case: 'sen' }, fromTheOrder)
}

const fromTheOrder =
  'Counted from the day of the order. The time runs from the day on which the decision with its reasons was sent; if that was later, count from it.'

/** The position of a case in the parts that a page shows: one for each concern that goes on, under its clock. */
import type { Day, NextStep } from '@way-forward/law'
import type { CaseFile } from '../../../../cases/case-file.ts'
import { namesOfConcerns } from '../../../../cases/concern-names.ts'
import type { CasePosition } from '../../../../cases/position-of-case.ts'
import { type Parts, type Positioned, partsOfPosition } from '../../../../documents/plan/plan-model.ts'
import { type ClockedPart, underItsClock } from '../../plan/plan/concern-view.ts'

export interface ShownPosition {
  readonly model: Positioned
  readonly parts: Parts<ClockedPart>
}

/** @returns null where nothing is in dispute */
export function shownPosition(file: CaseFile, position: CasePosition, on: Day): ShownPosition | null {
  const { facts, found, steps, step } = position
  if (step === null) return null
  const goingOn = file.concerns.filter(({ settledOn }) => settledOn === null)
  const names = namesOfConcerns(goingOn, facts)
  const model: Positioned = { facts, found, steps: steps as readonly NextStep[], step, on }
  const parts = partsOfPosition(model, ({ id }) => names.get(id) ?? '')
  const all = parts.all.map(underItsClock)
  const most = all.find((part) => part.step === step) as ClockedPart
  return { model, parts: { all, most, isSeveral: parts.isSeveral } }
}

/** Steps where a body of its own looks at a decision again: governors, panels, the council, the Tribunal for claims. */
import { afterComplaint, takeFurther } from './about-complaint.ts'
import type { NextStep } from './step.ts'
import type { Ways } from './ways.ts'

/** An exclusion or suspension. */
export function stepAboutExclusion(ways: Ways<'exclusion'>): NextStep {
  const { known, isWarned, stateOf, undatedOf, step } = ways
  const { representationsMadeOn, governorsDecidedOn, panelAskedOn, panelDecidedOn } = known
  const hasEnded = typeof panelDecidedOn === 'number' || known.reinstated === 'yes'
  if (!hasEnded && stateOf('exclusion-review') === 'open') {
    if (isWarned('act-at-once'))
      return step('ask-review-panel', null, 'urgent', undatedOf('exclusion-review-panel'))
    if (typeof panelAskedOn === 'number') return step('await-answer', null)
    const governors = undatedOf('governors-meeting')
    if (typeof governorsDecidedOn !== 'number') {
      const isPut = typeof representationsMadeOn === 'number'
      return isPut
        ? step('await-answer', null, 'calm', governors)
        : step('ask-governors', null, 'soon', governors)
    }
  }
  return claimStep(ways) ?? step('talk-and-write', null)
}

/** Disability discrimination. */
export function stepAboutDiscrimination(ways: Ways<'discrimination'>): NextStep {
  if (typeof ways.known.claimMadeOn === 'number') return ways.step('wait-appeal', null)
  return claimStep(ways) ?? ways.step('find-out-more', null, 'soon')
}

/** The claim that can be made, where one can. */
function claimStep({ stateOf, dateOf, step }: Ways<'discrimination'> | Ways<'exclusion'>): NextStep | null {
  const claim = stateOf('discrimination-claim')
  if (claim === 'open') {
    const date = dateOf('discrimination-claim')
    return step('claim-discrimination', date, date === null ? 'soon' : 'calm')
  }
  if (stateOf('discrimination-claim-late') === 'open') return step('claim-late', null, 'late')
  return stateOf('discrimination-claim-county-court') === 'open' ? step('ask-a-lawyer', null, 'soon') : null
}

/** A school place refused. */
export function stepAboutAdmission(ways: Ways<'admission'>): NextStep {
  const { known, undatedOf, step } = ways
  if (known.hasPlan === 'yes') return step('start-with-the-letter', null, 'soon')
  if (typeof known.admissionDecidedOn === 'number') return takeFurther(ways)
  if (typeof known.admissionAppealMadeOn === 'number')
    return step('await-answer', null, 'calm', undatedOf('admission-appeal-heard'))
  return step('appeal-admission', null, 'soon', undatedOf('admission-appeal'))
}

/** Transport between home and school: the usual two stages (LAW-TRN-01). */
export function stepAboutTransport(ways: Ways<'transport'>): NextStep {
  const { known, isWarned, dateOf, step } = ways
  if (typeof known.panelDecidedOn === 'number') return takeFurther(ways)
  if (typeof known.panelAskedOn === 'number') return step('await-answer', null)
  const review = dateOf('transport-review')
  if (typeof known.reviewAnsweredOn === 'number') return step('ask-next-stage', review)
  if (typeof known.reviewAskedOn === 'number')
    return isWarned('answer-overdue') ? step('answer-overdue', null, 'soon') : step('await-answer', null)
  return step('ask-council-review', review)
}

/** A personal budget or direct payments. */
export function stepAboutBudget(ways: Ways<'personal-budget'>): NextStep {
  const { known, stateOf, step } = ways
  const complaint = afterComplaint(ways)
  if (complaint !== null) return complaint
  if (typeof known.reviewAnsweredOn === 'number') return step('talk-and-write', null)
  if (typeof known.reviewAskedOn === 'number') return step('await-answer', null)
  return stateOf('personal-budget-review') === 'open'
    ? step('ask-council-review', null, 'soon')
    : step('talk-and-write', null)
}

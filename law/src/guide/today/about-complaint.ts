/** Steps where a complaint is the way: help at school, a plan not carried out, health and social care. */
import type { Event } from '../../facts.ts'
import { childrensStageOf } from '../../rules/complaint/childrens-stage.ts'
import type { NextStep, StepCode } from './step.ts'
import type { Ways } from './ways.ts'

/** The dates by which a complaint is to be made, or taken further. */
const timesToComplain = [
  'childrens-complaint',
  'health-or-adult-care-complaint',
  'ombudsman-lgsco',
  'ombudsman-phso',
] as const
const timesOfOmbudsmen = ['ombudsman-lgsco', 'ombudsman-phso'] as const

type Complained =
  | 'help-in-setting'
  | 'plan-not-delivered'
  | 'health-service'
  | 'overdue'
  | 'personal-budget'
  | 'agreement'
  | 'tribunal-order'
  | 'recommendation'
  | 'social-care'

/** Help where the child learns. */
export function stepAboutHelp(ways: Ways<'help-in-setting'>): NextStep {
  return afterComplaint(ways) ?? toRaise(ways, 'talk-and-write')
}

/** Something in the plan that is not happening. */
export function stepAboutDelivery(ways: Ways<'plan-not-delivered'>): NextStep {
  return afterComplaint(ways) ?? toRaise(ways, 'write-not-kept')
}

/** A health service. */
export function stepAboutHealth(ways: Ways<'health-service'>): NextStep {
  return afterComplaint(ways) ?? toRaise(ways, 'talk-and-write')
}

/** Social care: for a child a complaint has three stages (LAW-CMP-07). */
export function stepAboutCare(ways: Ways<'social-care'>): NextStep {
  const { known, dateOf, isWarned, theirs, lapsed, step } = ways
  if (known.service !== 'childrens') return afterComplaint(ways) ?? toRaise(ways, 'talk-and-write')
  const stage = childrensStageOf(known)
  if (stage === 'answered') return takeFurther(ways)
  if (stage === 'not-made') return toRaise(ways, 'talk-and-write')
  if (isWarned('answer-overdue')) return step('answer-overdue', lapsed(), 'soon')
  if (stage === 'stage-1-answered' || stage === 'stage-2-answered')
    return step('ask-next-stage', dateOf('childrens-complaint-stage-3-request'))
  return step('await-complaint-answer', theirs())
}

/** The step where a complaint was made; null where none is known. */
export function afterComplaint<K extends Complained>(ways: Ways<K>): NextStep | null {
  const { complainedOn, complaintAnsweredOn } = ways.known as {
    readonly complainedOn?: Event
    readonly complaintAnsweredOn?: Event
  }
  if (typeof complaintAnsweredOn === 'number') return takeFurther(ways)
  if (typeof complainedOn !== 'number') return null
  return ways.isWarned('answer-overdue')
    ? ways.step('answer-overdue', ways.lapsed(), 'soon')
    : ways.step('await-complaint-answer', ways.theirs())
}

/** The procedure has ended: an Ombudsman, or the Secretary of State. */
export function takeFurther<K extends Complained | 'transport' | 'admission'>(ways: Ways<K>): NextStep {
  return ways.step('take-complaint-further', ways.nearestOf(timesOfOmbudsmen))
}

/** Nothing has been raised yet. The year to complain is shown once it presses; before, it would only invite waiting. */
function toRaise<K extends Complained>({ nearestOf, step }: Ways<K>, code: StepCode): NextStep {
  const next = step(code, nearestOf(timesToComplain))
  return next.urgency === 'calm' ? { ...next, leaf: null } : next
}

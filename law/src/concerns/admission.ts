import { admissionAppeal } from '../deadlines/admission-appeal.ts'
import { admissionAppealDecision } from '../deadlines/admission-appeal-decision.ts'
import { admissionAppealHeard } from '../deadlines/admission-appeal-heard.ts'
import { admissionAppealNotice } from '../deadlines/admission-appeal-notice.ts'
import { judicialReview } from '../deadlines/judicial-review.ts'
import type { MatterOf } from '../position/matter.ts'
import { countedFromTheLastDecision } from '../rules/complaint/judicial-review-time.ts'
import { concernRules, type Dates, type Said, warning } from './concern.ts'

/** A school place refused. Source: LAW-ADM-01, LAW-JR-01. */
export const admission = concernRules({
  kind: 'admission',
  dates: admissionDates,
  warnings: admissionWarnings,
  sequences: [
    { earlier: 'refusedOn', later: 'admissionAppealMadeOn', rule: 'LAW-ADM-01' },
    { earlier: 'refusedOn', later: 'admissionHearingOn', rule: 'LAW-ADM-01' },
    { earlier: 'refusedOn', later: 'admissionDecidedOn', rule: 'LAW-ADM-01' },
    { earlier: 'admissionAppealMadeOn', later: 'admissionDecidedOn', rule: 'LAW-ADM-01' },
    { earlier: 'admissionHearingOn', later: 'admissionDecidedOn', rule: 'LAW-ADM-01' },
  ],
})

function admissionDates({ concern, on }: MatterOf<'admission'>, dates: Dates): void {
  const { hasPlan, refusedOn, admissionAppealMadeOn, admissionHearingOn, admissionDecidedOn } = concern
  const decided = typeof admissionDecidedOn === 'number'
  if (hasPlan !== 'yes' && !decided) {
    if (typeof admissionAppealMadeOn === 'number') {
      dates.add(admissionAppealHeard, {
        lodged: admissionAppealMadeOn,
        deadline: undefined,
        terms: undefined,
      })
    } else if (refusedOn !== undefined) {
      dates.add(admissionAppeal, { notified: refusedOn, terms: undefined })
    }
    if (admissionHearingOn !== undefined) {
      if (on <= admissionHearingOn)
        dates.add(admissionAppealNotice, { hearing: admissionHearingOn, terms: undefined })
      else dates.add(admissionAppealDecision, { heard: admissionHearingOn, terms: undefined })
    }
  }
  if (decided) dates.add(judicialReview, { arose: admissionDecidedOn }, countedFromTheLastDecision)
  else if (refusedOn !== undefined) dates.add(judicialReview, { arose: refusedOn })
}

function admissionWarnings({ concern }: MatterOf<'admission'>, warn: (said: Said) => void): void {
  const { hasPlan, admissionAppealMadeOn, admissionDecidedOn } = concern
  if (hasPlan === 'yes') warn(throughThePlan)
  else if (typeof admissionAppealMadeOn !== 'number' && typeof admissionDecidedOn !== 'number')
    warn(dayInTheLetter)
}

const throughThePlan = warning(
  'no-right-of-appeal',
  'With an EHC plan there is no admission appeal. The school is challenged through Section I of the plan: add the council’s decision on the plan as a concern of its own, and look at the date of its letter today.',
  'LAW-ADM-01',
  ['hasPlan'],
)
const dayInTheLetter = warning(
  'act-at-once',
  'The time to appeal runs in school days. The letter that refuses the place names the last day: look for it today, and lodge before it.',
  'LAW-ADM-01',
  ['refusedOn'],
)

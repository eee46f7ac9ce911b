/** For every kind: the input whose day starts the clock, and each combination of choices that a sweep tries. */
import { plusDays, tableTo } from './calendar.ts'
import { ordersMade, ordersUnopposed, type Values } from './oracle.ts'

/** The inputs of a kind for one start day; how many there are is stated, so that none can be lost. */
export interface Swept {
  /** The input whose day is the start. */
  readonly trigger: string
  readonly perDay: number
  inputs(start: string): readonly Values[]
}

/** Every kind but the appeal, which has a sweep of its own, and the phase transfer, which starts with a year. */
export const swept: Readonly<Record<string, Swept>> = {
  'adviser-contact': {
    trigger: 'notice-sent',
    perDay: 63,
    inputs: (start) =>
      upTo(-31, 31).map((apart) =>
        apart === 0
          ? { 'notice-sent': start }
          : { 'notice-sent': start, 'notice-dated': plusDays(start, apart) },
      ),
  },
  certificate: from('triggered'),
  'commissioner-notified': from('informed'),
  'mediation-arranged': from('informed'),
  'mediation-notice': from('meeting'),
  'agreement-action': from('made'),
  'agreement-told-to-council': from('made'),
  order: {
    trigger: 'made',
    perDay: 14,
    inputs: (start) => ordersMade.map((order) => ({ made: start, order })),
  },
  unopposed: {
    trigger: 'notified',
    perDay: 13,
    inputs: (start) => [
      ...ordersUnopposed.map((order) => ({ notified: start, order })),
      { notified: start, order: 'amend-placement', 'also-amends-provision': true },
    ],
  },
  'tribunal-response': withCase('received'),
  'permission-to-appeal': withCase('sent'),
  'upper-tribunal-appeal': from('sent'),
  'recommendation-response': from('made'),
  'recommendation-copy': from('received'),
  'discrimination-claim': from('conduct'),
  'assessment-decision': from('requested'),
  'assessment-advice': from('received'),
  'refusal-to-issue': from('requested'),
  'final-plan': from('requested'),
  'reassessment-decision': from('requested'),
  'reassessment-final-plan': from('notified'),
  'draft-comments': from('served'),
  'annual-review': from('plan-made-or-last-reviewed'),
  'review-meeting-notice': from('meeting'),
  'review-advice-circulated': from('meeting'),
  'review-report': from('meeting'),
  'review-decision': from('meeting'),
  'final-amended-plan': {
    trigger: 'proposed',
    perDay: 62,
    inputs: (start) => [
      { proposed: start },
      ...upTo(0, 60).map((wait) => ({ proposed: plusDays(start, wait), meeting: start })),
    ],
  },
  'post-16-transfer': from('transfer'),
  'plan-transfer': {
    trigger: 'moved',
    perDay: 50,
    inputs: (start) => [
      { moved: start },
      { moved: start, told: plusDays(start, 3), aware: plusDays(start, -2) },
      ...upTo(-30, 5).map((apart) => ({ moved: start, told: plusDays(start, apart) })),
      ...upTo(-5, 6).map((weeks) => ({ moved: start, aware: plusDays(start, 5 * weeks) })),
    ],
  },
  'new-authority-informs': from('transferred'),
  'new-authority-review': {
    trigger: 'transferred',
    perDay: 22,
    inputs: (start) => [
      { transferred: start },
      ...upTo(-20, 0).map((months) => ({
        transferred: start,
        'plan-made-or-last-reviewed': plusDays(start, 20 * months),
      })),
    ],
  },
  'childrens-complaint': from('arose'),
  'childrens-complaint-stage-1': from('started'),
  'childrens-complaint-stage-2': from('requested'),
  'childrens-complaint-stage-3-request': from('received'),
  'childrens-complaint-panel': from('requested'),
  'childrens-complaint-panel-report': from('met'),
  'childrens-complaint-response': from('received'),
  'health-or-adult-care-complaint': from('arose'),
  'nhs-complaint-acknowledged': from('received'),
  'nhs-complaint-explained': from('received'),
  'early-years-complaint': from('received'),
  'ombudsman-lgsco': from('aware'),
  'ombudsman-phso': from('aware'),
  'judicial-review': from('arose'),
  'subject-access': from('received'),
  'transport-review': from('received'),
  'governors-meeting': {
    trigger: 'notified',
    perDay: 5,
    inputs: (start) => [
      { notified: start, exclusion: '6-to-15' },
      ...['permanent', 'over-15', 'loses-exam', '6-to-15'].map((exclusion) => ({
        notified: start,
        exclusion,
        terms: termsAround(start),
      })),
    ],
  },
  'exclusion-review-panel': inSchoolDays('notified', { 'claim-decided': 40 }),
  'admission-appeal': inSchoolDays('notified'),
  'admission-appeal-heard': inSchoolDays('lodged', { deadline: -1 }, { deadline: 0 }, { deadline: 10 }),
  'admission-appeal-notice': inSchoolDays('hearing'),
  'admission-appeal-decision': inSchoolDays('heard'),
}

/** The kinds that run in school days. Without term dates they have no day, so they refuse none. */
export const schoolDayKinds: ReadonlySet<string> = new Set([
  'governors-meeting',
  'exclusion-review-panel',
  'admission-appeal',
  'admission-appeal-heard',
  'admission-appeal-notice',
  'admission-appeal-decision',
])

/** Without terms, with them, and with them and each of these other days, so many days from the start. */
function inSchoolDays(field: string, ...others: readonly Readonly<Record<string, number>>[]): Swept {
  return {
    trigger: field,
    perDay: 2 + others.length,
    inputs(start) {
      const terms = termsAround(start)
      const further = others.map((other) => ({
        [field]: start,
        ...Object.fromEntries(Object.entries(other).map(([name, apart]) => [name, plusDays(start, apart)])),
        terms,
      }))
      return [{ [field]: start }, { [field]: start, terms }, ...further]
    },
  }
}

/** Half terms of a school that never changes its dates, so that they begin and end on any day of the week. */
const halfTerms = upTo(2012, 2028).flatMap((year) =>
  ['01-05/02-13', '02-22/04-01', '04-18/05-26', '06-05/07-22', '09-03/10-24', '11-02/12-19'].map((ends) =>
    ends.replace(/(\d\d-\d\d)/g, `${year}-$1`),
  ),
)

/** The half terms near a day: some counts fit into them, others run past them. */
function termsAround(start: string): string {
  const [from, to] = [plusDays(start, -60), plusDays(start, 100)]
  const near = halfTerms.filter((each) => each.slice(11) >= from && each.slice(0, 10) <= to)
  return near.length === 0 ? `${tableTo}/${tableTo}` : near.join(',')
}

function from(field: string): Swept {
  return { trigger: field, perDay: 1, inputs: (start) => [{ [field]: start }] }
}

function withCase(field: string): Swept {
  return {
    trigger: field,
    perDay: 3,
    inputs: (start) => [
      { [field]: start },
      { [field]: start, case: 'sen' },
      { [field]: start, case: 'discrimination' },
    ],
  }
}

function upTo(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

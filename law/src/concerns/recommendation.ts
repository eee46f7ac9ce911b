import { runBy, setDay } from '../deadlines/as-it-is-here.ts'
import { note } from '../deadlines/one-period.ts'
import { recommendationCopy } from '../deadlines/recommendation-copy.ts'
import { recommendationResponse } from '../deadlines/recommendation-response.ts'
import type { MatterOf } from '../position/matter.ts'
import { recommendationStanding } from '../rules/order/recommendation-standing.ts'
import { concernRules, type Dates, type Said, warning } from './concern.ts'

/** A recommendation of the Tribunal on health or social care. Source: LAW-REC-01, LAW-REC-05, LAW-REC-06, LAW-REC-07. */
export const recommendation = concernRules({
  kind: 'recommendation',
  dates: recommendationDates,
  warnings: recommendationWarnings,
  sequences: [
    { earlier: 'recommendedOn', later: 'directedFor', rule: 'LAW-TIME-21' },
    { earlier: 'recommendedOn', later: 'recommendationAnsweredOn', rule: 'LAW-TIME-21' },
    { earlier: 'complainedOn', later: 'complaintAnsweredOn', rule: 'LAW-TIME-21' },
  ],
})

/** Health answers for health, the council for social care, each in the same time. */
function recommendationDates({ concern, on }: MatterOf<'recommendation'>, dates: Dates): void {
  const { recommendedOn, recommendationAnsweredOn: answered, directedFor, about = [] } = concern
  if (recommendationStanding(concern, on) === 'before-the-power') return
  const ofHealth = about.includes('health')
  const ofCare = about.includes('social-care')
  if (typeof answered === 'number') {
    if (ofHealth || !ofCare) dates.add(recommendationCopy, { received: answered }, receivedByTheCouncil)
    if (ofCare) dates.add(copyOfOwnAnswer, { received: answered }, datedByTheCouncil)
    return
  }
  if (ofHealth || !ofCare) addAnswer(recommendationResponse)
  if (ofCare) addAnswer(answerOfCouncil)

  function addAnswer(kind: typeof recommendationResponse): void {
    if (directedFor !== undefined)
      dates.put(setDay(kind, directedFor, 'The day that the Tribunal set', 'LAW-TIME-20'))
    else if (recommendedOn !== undefined) dates.add(kind, { made: recommendedOn })
  }
}

function recommendationWarnings(
  { concern, on }: MatterOf<'recommendation'>,
  warn: (said: Said) => void,
): void {
  switch (recommendationStanding(concern, on)) {
    case 'before-the-power':
      warn(beforeThePower)
      break
    case 'overdue': {
      const { about = [] } = concern
      if (about.includes('health') || !about.includes('social-care')) warn(healthOverdue)
      if (about.includes('social-care')) warn(careOverdue)
      break
    }
    default:
      break
  }
}

const answerOfCouncil = runBy(recommendationResponse, 'authority', ([first, ...notes]) =>
  first === undefined ? notes : [{ ...first, rule: 'LAW-REC-06' }, ...notes],
)
const copyOfOwnAnswer = runBy(recommendationCopy, 'authority', ([first]) =>
  first === undefined ? [] : [{ ...first, ...weekFromItsAnswer }, healthAnswerPassedOn],
)
const weekFromItsAnswer = {
  say: 'One week beginning with the date of its answer',
  rule: 'LAW-REC-06',
} as const
const healthAnswerPassedOn = note(
  'An answer of the health commissioner is passed on within one week beginning with its receipt',
  'LAW-REC-05',
)

const receivedByTheCouncil =
  'Counted from the day on which you received the answer. The council’s week begins when it received it.'
const datedByTheCouncil =
  'Counted from the day on which you received the answer. The council’s week begins with the date of its answer.'

const healthOverdue = warning(
  'overdue',
  'The time to answer the recommendation is over. If you have no answer, write to the health commissioner, with a copy to the council, and ask for it: it must say what will be done, and give reasons for what will not.',
  'LAW-REC-05',
  ['recommendedOn', 'about', 'recommendationAnsweredOn'],
)
const careOverdue = warning(
  'overdue',
  'The time to answer the recommendation on social care is over. If you have no answer, write to the council and ask for it: it must say what will be done, and give reasons for what will not.',
  'LAW-REC-06',
  ['recommendedOn', 'about', 'recommendationAnsweredOn'],
)
const beforeThePower = warning(
  'before-the-law',
  'Before 3 April 2018 the Tribunal could not make recommendations under the law applied here. Check the date.',
  'LAW-POL-01',
  ['recommendedOn'],
)

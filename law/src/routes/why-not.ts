/** Why a route that turns on a right of appeal cannot be answered, or is not there: the same for all of them. */
import type { FactName } from '../facts.ts'
import { type Found, found, reason } from './route.ts'

const tellUsTheDecision = reason(
  'It turns on what the council decided. Every decision that can be appealed has the same two months.',
  'LAW-APP-12',
)
const tellUsTheDate = reason(
  'It turns on the day on which the letter was sent. Until you know it, act as if time is short.',
  'LAW-TIME-01',
)
const onlyHealthOrCare = reason(
  'You dispute only health or social care. On their own they cannot be appealed.',
  'LAW-APP-11',
)
const therapyMayBeEducation = reason(
  'Therapy that teaches or trains counts as educational help and belongs in Section F, which can be appealed. If that is what is missing, change your answer.',
  'LAW-DEF-04',
)

/** Nobody has said what was decided. */
export const decisionUnknown: Found = found('unknown', [tellUsTheDecision], ['decision'])

const eitherDate: readonly FactName[] = ['noticeDatedOn', 'noticeSentOn']

/** Nobody has said when the notice was sent. */
export const noDate: Found = found('unknown', [tellUsTheDate], eitherDate)

/** Only health or social care is disputed. */
export const noRight: Found = found('does-not-apply', [onlyHealthOrCare, therapyMayBeEducation], ['disputed'])

/** A draft or a proposal: the route opens with the final plan or the decision. */
export const notADecision: Found = found('not-yet', [
  reason(
    'This is a draft or a proposal. It opens when the council sends its final plan or its decision.',
    'LAW-APP-10',
  ),
])

import type { DecisionMatter } from '../position/matter.ts'
import { ombudsmanTime } from '../rules/complaint/ombudsman-time.ts'
import { otherKinds } from './not-written.ts'
import { type Found, found, reason, route } from './route.ts'
import { noDate } from './why-not.ts'

/** The Local Government and Social Care Ombudsman. Source: LAW-CMP-06, LAW-CMP-13, LAW-EHC-10. */
export const ombudsmanLgsco = route(
  {
    id: 'ombudsman-lgsco',
    title: 'The Ombudsman for councils',
    what: 'The Local Government and Social Care Ombudsman looks at how the council dealt with you.',
    goodFor: 'Delay, poor communication, help in a plan that is not given.',
    cannot:
      'It cannot look at a matter that you have appealed, and normally not at one that could have been appealed.',
    cost: 'Free',
    time: 'No set time',
    binding: 'Recommends; does not order',
    beside: 'Not for what you appeal; otherwise beside all others',
    steps: [
      'Complain to the council first and wait for its final answer.',
      'Then complain to the Ombudsman in writing, with that answer.',
      'Say what went wrong, what harm it did, and what would put it right.',
    ],
    whom: 'The Local Government and Social Care Ombudsman, lgo.org.uk.',
    rules: ['LAW-CMP-06', 'LAW-CMP-13'],
  },
  { 'council-decision': findOmbudsman, ...otherKinds },
)

function findOmbudsman({ notice, on, appeal, right }: DecisionMatter): Found {
  if (appeal === 'made') return barred
  if (notice === null) return noDateForOmbudsman
  const { lastDay, latestDay } = ombudsmanTime(notice)
  if (on > latestDay) return over
  const handlingOnly = right === 'yes' || right === 'unknown'
  if (on > lastDay) return handlingOnly ? betweenForHandling : between
  return handlingOnly ? laterStepForHandling : laterStep
}

const complainFirst = reason('First the council’s own complaints procedure.', 'LAW-CMP-06')
const forHandling = reason(
  'For how the council handled things. What can be appealed to the Tribunal it normally does not look at.',
  'LAW-CMP-13',
)
const forEverything = reason(
  'For how the council handled things, once it has answered your complaint.',
  'LAW-CMP-06',
)
const mayBeLate = reason(
  'On the safe reading the 12 months are over; the Ombudsman can accept a later complaint.',
  'LAW-CMP-06',
)
const laterStepForHandling = found('open', [forHandling], [], complainFirst)
const laterStep = found('open', [forEverything], [], complainFirst)
const betweenForHandling = found('open', [forHandling, mayBeLate], [], complainFirst)
const between = found('open', [forEverything, mayBeLate], [], complainFirst)
const barred = found('closed', [
  reason(
    'The Ombudsman cannot look at a matter that has been appealed. Something that the appeal is not about, such as delay, can still be put to it.',
    'LAW-CMP-13',
  ),
])
const over = found('closed', [
  reason(
    'More than 12 months have passed since the decision. The Ombudsman may accept a later complaint: say why it is late.',
    'LAW-CMP-06',
  ),
])
const noDateForOmbudsman: Found = {
  ...noDate,
  why: [reason('The 12 months run from the day on which you first had notice of the matter.', 'LAW-CMP-06')],
}

import type { DecisionMatter } from '../position/matter.ts'
import { tribunalHasDecided } from '../rules/appeal/appeal-progress.ts'
import {
  type TimeLeft,
  timeForPermission,
  timeForUpperTribunal,
} from '../rules/appeal/upper-tribunal-time.ts'
import type { Day } from '../time/day.ts'
import type { Calendar } from '../time/working-day.ts'
import { everyKindBut } from './every-kind-but.ts'
import { always, type Found, forKinds, found, reason, route } from './route.ts'

/** Taking a decision of the Tribunal further. Source: LAW-TIME-17, LAW-TIME-08, LAW-TIME-10, LAW-TIME-14. */
export const upperTribunalAppeal = route(
  {
    id: 'upper-tribunal-appeal',
    title: 'Appeal to the Upper Tribunal',
    what: 'A higher court looks at whether the Tribunal that decided your appeal got the law wrong.',
    goodFor: 'A decision that rests on a mistake of law, such as a rule misread or reasons that are missing.',
    cannot: 'It does not hear the case afresh, and it does not carry out an order that is not kept.',
    cost: 'Check on GOV.UK; ask about legal aid',
    time: 'No set time',
    binding: 'Binds the council',
    beside: 'Stops nothing that was ordered unless a judge says so',
    steps: [
      'Read the reasons of the decision with an adviser or a solicitor at once.',
      'Ask the Tribunal that decided for permission to appeal. It must receive your request within 28 days after it sent its decision with reasons.',
      'In the same 28 days you can ask it to set its decision aside or to look at it again, where something went wrong or things have changed.',
      'If it refuses permission, ask the Upper Tribunal itself within one month of that refusal.',
    ],
    whom: 'First the First-tier Tribunal that decided; then the Upper Tribunal (Administrative Appeals Chamber).',
    rules: ['LAW-TIME-17', 'LAW-TIME-08', 'LAW-TIME-10', 'LAW-TIME-14', 'LAW-APP-10', 'LAW-APP-11'],
  },
  {
    ...always(
      everyKindBut(['council-decision', 'discrimination', 'tribunal-order', 'recommendation']),
      found('does-not-apply', [
        reason(
          'The Upper Tribunal looks only at decisions of the Tribunal below it. Here there is none.',
          'LAW-TIME-17',
        ),
      ]),
    ),
    ...forKinds(['discrimination'], ({ concern }) =>
      typeof concern.claimMadeOn === 'number' ? afterTheClaim : noClaim,
    ),
    ...forKinds(['tribunal-order'], ({ concern, on, calendar }) =>
      concern.unopposed === 'yes' ? notOpposed : afterADecision(concern.orderedOn, on, calendar),
    ),
    ...always(
      ['recommendation'],
      found('does-not-apply', [
        reason(
          'A recommendation does not bind, so it is not itself taken further. If the decision that carried it rests on a mistake of law, 28 days run from that decision: give it as an order of the Tribunal.',
          'LAW-TIME-17',
        ),
      ]),
    ),
    'council-decision': findUpperTribunal,
  },
)

function findUpperTribunal({ concern, appeal, on, calendar }: DecisionMatter): Found {
  if (appeal === 'no-right') return nothingToAppeal
  if (appeal !== 'made' || !tribunalHasDecided(concern)) return notDecided
  const { tribunalDecidedOn: decided, permissionRefusedOn: refused } = concern
  if (typeof refused === 'number') return afterRefusal[timeForUpperTribunal(refused, on, calendar)]
  const left = timeForPermission(decided as Day, on, calendar)
  if (left === 'over') return refused === 'no' ? permissionNotRefused : permissionUnknown
  return permissionFirst[left]
}

/** Where only the day of the order is known, which stands for the day of the decision. */
function afterADecision(decided: Day | undefined, on: Day, calendar: Calendar): Found {
  if (decided === undefined) return orderWithoutDate
  const left = timeForPermission(decided, on, calendar)
  return left === 'over' ? overSinceTheOrder : permissionFirst[left]
}

const nothingToAppeal = found('does-not-apply', [
  reason(
    'What you dispute cannot be appealed, so there is no decision of the Tribunal to take further.',
    'LAW-APP-11',
  ),
])
const notDecided = found('not-yet', [
  reason(
    'It opens when the Tribunal has decided an appeal, and only for a mistake of law in that decision.',
    'LAW-TIME-17',
  ),
])
const askPermission = reason(
  'First ask the Tribunal that decided for permission. It must receive your request within 28 days after it sent its decision with reasons.',
  'LAW-TIME-17',
)
const closedDaysLeftOut = reason(
  'In that time August and 25 December to 1 January are not counted.',
  'LAW-TIME-08',
)
const mistakeOfLaw = reason(
  'The Tribunal has decided. If its decision rests on a mistake of law, it can be taken to the Upper Tribunal.',
  'LAW-TIME-17',
)
const onlyOnLaterReading = reason(
  'On the safe reading the time is over; on a later reading, which is not settled, it is not. Send the request today and ask in it for more time.',
  'LAW-TIME-12',
)
const openFirst = found('open', [mistakeOfLaw, closedDaysLeftOut], [], askPermission)
const permissionFirst: Readonly<Record<Exclude<TimeLeft, 'over'>, Found>> = {
  open: openFirst,
  between: found('open', [mistakeOfLaw, closedDaysLeftOut, onlyOnLaterReading], [], askPermission),
  beyond: openFirst,
}
const askForMoreTime = reason(
  'If you have not asked yet, you still can: ask for more time in the request and say why it is late. A judge decides.',
  'LAW-TIME-14',
)
const permissionUnknown = found(
  'unknown',
  [
    reason(
      'The 28 days to ask for permission are over. If you asked in them and were refused, one month runs from that refusal.',
      'LAW-TIME-17',
    ),
    askForMoreTime,
  ],
  ['permissionRefusedOn'],
)
const permissionNotRefused = found('not-yet', [
  reason(
    'The 28 days to ask for permission are over. If you asked in them, wait for the answer: it opens with permission, and if permission is refused you have one month.',
    'LAW-TIME-17',
  ),
  askForMoreTime,
])
const askUpperTribunal = reason(
  'First ask the Upper Tribunal itself for permission, within one month of the refusal.',
  'LAW-TIME-17',
)
const permissionRefused = reason(
  'The Tribunal refused permission. You can ask the Upper Tribunal itself.',
  'LAW-TIME-17',
)
const ownRules = reason(
  'The Upper Tribunal has rules of its own. How they treat August, Christmas and days that are not working days is not settled, so do not plan on more than the month.',
  'LAW-TIME-10',
)
const openAgain = found('open', [permissionRefused, ownRules], [], askUpperTribunal)
const afterRefusal: Readonly<Record<TimeLeft, Found>> = {
  open: openAgain,
  between: found(
    'open',
    [
      permissionRefused,
      reason(
        'On the safe reading the month is over; on a later reading it is not. Send the request today, and say in it why it may be late.',
        'LAW-TIME-10',
      ),
    ],
    [],
    askUpperTribunal,
  ),
  beyond: openAgain,
  over: found('closed', [
    reason(
      'The month to ask the Upper Tribunal is over. Ask it whether it can still take a late request, and take advice.',
      'LAW-TIME-17',
    ),
  ]),
}
const orderWithoutDate = found(
  'unknown',
  [reason('It turns on the day of the order: 28 days run from the decision with reasons.', 'LAW-TIME-17')],
  ['orderedOn'],
)
const overSinceTheOrder = found('closed', [
  reason(
    'The 28 days are over, counted from the day of the order. They run from the day on which the decision with its reasons was sent; if that was later, count from it.',
    'LAW-TIME-17',
  ),
  askForMoreTime,
])
const notOpposed = found('does-not-apply', [
  reason(
    'The council did not oppose your appeal, so it counts as decided for you and there is no decision to take further.',
    'LAW-UNO-01',
  ),
])
const afterTheClaim = found('not-yet', [
  reason(
    'It opens when the Tribunal has decided the claim, and only for a mistake of law in that decision.',
    'LAW-TIME-17',
  ),
])
const noClaim = found('does-not-apply', [
  reason('No claim is before the Tribunal, so there is no decision to take further.', 'LAW-TIME-17'),
])

import type { MatterOf } from '../position/matter.ts'
import { usualTimeIsOver } from '../rules/transport/usual-time.ts'
import type { Day } from '../time/day.ts'
import { everyKindBut } from './every-kind-but.ts'
import { always, type Found, found, reason, route } from './route.ts'

/**
 * The council’s own review of a transport decision. Its times are usual practice, so none of them closes
 * it. Source: LAW-TRN-01.
 */
export const transportAppeal = route(
  {
    id: 'transport-appeal',
    title: 'Review of a school transport decision',
    what: 'The council looks at its transport decision again: first a senior officer, then an independent panel.',
    goodFor: 'Transport to school that was refused, ended or changed.',
    cannot: 'It does not go to the Tribunal. What councils do differs, above all for pupils over 16.',
    cost: 'Free',
    time: 'Usually 20 working days, then 40 for the panel',
    binding: 'The council and its panel decide',
    beside: 'Can run beside all others',
    steps: [
      'Read the council’s transport policy: it says how long you have and whom to write to.',
      'Ask in writing for a review, usually within 20 working days of the decision. Say why the decision is wrong and what your child needs.',
      'If the answer is still no, ask in writing for the panel, usually within 20 working days of that answer.',
      'After the panel you can complain to the Ombudsman.',
    ],
    whom: 'The transport team of the council; the decision letter or its policy names it.',
    rules: ['LAW-TRN-01'],
  },
  {
    ...always(
      everyKindBut(['transport']),
      found('does-not-apply', [
        reason(
          'This is for a decision on school transport. If there is one, add it as a concern of its own.',
          'LAW-TRN-01',
        ),
      ]),
    ),
    transport: findReview,
  },
)

function findReview({ concern, on, calendar }: MatterOf<'transport'>): Found {
  const { postSixteen, refusedOn, reviewAskedOn, reviewAnsweredOn, panelAskedOn, panelDecidedOn } = concern
  if (typeof panelDecidedOn === 'number') return used
  const isOver = (from: Day | undefined) => from !== undefined && usualTimeIsOver(from, on, calendar)
  const stage =
    typeof panelAskedOn === 'number'
      ? panelUnderWay
      : typeof reviewAnsweredOn === 'number'
        ? isOver(reviewAnsweredOn)
          ? panelUsuallyLate
          : askForPanel
        : typeof reviewAskedOn === 'number'
          ? reviewUnderWay
          : isOver(refusedOn)
            ? reviewUsuallyLate
            : askForReview
  return postSixteen === 'yes' ? stage.postSixteen : postSixteen === 'no' ? stage.school : stage.either
}

const checkPolicy = reason(
  'These times are what councils usually give, not a rule for all of them. Check your council’s transport policy.',
  'LAW-TRN-01',
)
const olderPupils = reason(
  'For pupils over 16 councils differ more: only your council’s policy tells you the steps and times.',
  'LAW-TRN-01',
)

/** The same stage for a pupil of school age, for one over 16, and where nobody has said. */
function stageOf(say: string, needs: Found['needs']) {
  const stage = reason(say, 'LAW-TRN-01')
  return {
    school: found('open', [stage, checkPolicy], needs),
    postSixteen: found('open', [stage, olderPupils], needs),
    either: found('open', [stage, checkPolicy], [...needs, 'postSixteen']),
  }
}
const askForReview = stageOf(
  'Ask the council in writing for a review, usually within 20 working days of receiving the decision.',
  ['refusedOn', 'reviewAskedOn'],
)
const reviewUsuallyLate = stageOf(
  'The 20 working days that councils usually give are over. Ask for the review today, say why it is late, and ask the council to accept it.',
  ['reviewAskedOn'],
)
const reviewUnderWay = stageOf(
  'You have asked for a review. A senior officer usually answers within 20 working days.',
  ['reviewAnsweredOn'],
)
const askForPanel = stageOf(
  'If the answer is not what you need, ask in writing for the panel, usually within 20 working days of the answer.',
  ['panelAskedOn'],
)
const panelUsuallyLate = stageOf(
  'The 20 working days that councils usually give to ask for the panel are over. Ask today, say why it is late, and ask the council to accept it.',
  ['panelAskedOn'],
)
const panelUnderWay = stageOf(
  'You have asked for the panel. It usually meets within 40 working days, and its letter follows within 5.',
  ['panelDecidedOn'],
)
const used = found('closed', [reason('The panel has decided. The next step is the Ombudsman.', 'LAW-TRN-01')])

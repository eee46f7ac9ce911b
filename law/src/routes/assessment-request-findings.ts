/** What a request for an assessment is on some facts. Source: LAW-DUTY-05, LAW-DUTY-06, LAW-DUTY-07, LAW-EHC-01 to 06. */
import { found, reason } from './route.ts'

const mayAsk = reason(
  'A parent, a young person, or the school or college can ask the council for an assessment. It must answer within six weeks.',
  'LAW-DUTY-05',
)
const theTest = reason(
  'The council must assess where there are, or may be, special educational needs and help under a plan may be necessary.',
  'LAW-DUTY-06',
)
const ifThereIsAPlan = reason('If there is a plan already, ask for a re-assessment instead.', 'LAW-DUTY-06')
const ifThereWasOne = reason(
  'If there was an assessment in the last six months, the council need not look at a new request before they are over. You may write all the same.',
  'LAW-DUTY-06',
)
const askingOthers = reason(
  'Others whom the council asks for advice must give it within six weeks. Only a few things excuse delay.',
  'LAW-EHC-03',
)

/** Nothing stands in the way. */
export const askNow = found('open', [mayAsk, theTest])
/** As far as is known: a plan would stand in the way. */
export const askIfNoPlan = found('open', [mayAsk, theTest, ifThereIsAPlan], ['hasPlan'])
/** As far as is known: an assessment in the last six months would stand in the way. */
export const askIfNotAssessed = {
  atSchool: found('open', [mayAsk, theTest, ifThereWasOne], ['assessedInLastSixMonths']),
  onRequest: found('open', [mayAsk, theTest, ifThereWasOne], ['assessedOn']),
} as const
export const askBoth = found(
  'open',
  [mayAsk, theTest, ifThereIsAPlan, ifThereWasOne],
  ['hasPlan', 'assessedOn'],
)

/** After a refusal to assess. */
export const askAgain = found('open', [
  reason(
    'There was no assessment, so you may ask again, best with something new. The time to appeal goes on meanwhile.',
    'LAW-DUTY-05',
  ),
  theTest,
])
/** The council has answered a request; what it said is another concern. */
export const answered = found('open', [
  reason(
    'If the answer was no, you may ask again, best with something new. You can also appeal it: add the decision as a concern of its own.',
    'LAW-DUTY-05',
  ),
  theTest,
])

export const sixMonths = found('not-yet', [
  reason(
    'There was an assessment. The council’s duty to look at a new request opens six months after it. You may write before then, but the council need not follow the procedure.',
    'LAW-DUTY-06',
  ),
  reason(
    'If the assessment showed that a plan is necessary, the council had to make one. A decision not to make it can be appealed.',
    'LAW-DUTY-07',
  ),
])
export const sixMonthsOver = found('open', [
  reason(
    'Six months have passed since the assessment, so the council must look at a new request.',
    'LAW-DUTY-06',
  ),
  mayAsk,
])

export const requestIsWaiting = found('closed', [
  reason(
    'Your request is with the council, so there is no need to make it again. The council must answer as soon as it can, and within six weeks.',
    'LAW-EHC-01',
  ),
  reason(
    'A long school closure, exceptional personal circumstances or four weeks away from the area can excuse delay. Nothing else does.',
    'LAW-EHC-02',
  ),
])
export const assessmentUnderWay = found('closed', [
  reason(
    'The assessment is under way, so there is nothing more to ask for. A plan that follows must be final within 20 weeks of the request.',
    'LAW-EHC-06',
  ),
  reason('If it shows that a plan is necessary, the council must make one.', 'LAW-DUTY-07'),
  askingOthers,
])
export const planIsFinal = found('does-not-apply', [
  reason(
    'The plan has come. With a plan you ask for a re-assessment, and what it says can be appealed: add it as a concern of its own.',
    'LAW-DUTY-06',
  ),
])

export const whilePlanGoesOn = found('not-yet', [
  reason(
    'It opens once the council no longer keeps the plan. Until the time to appeal is over it must keep it.',
    'LAW-DUTY-13',
  ),
])
export const thereIsAPlan = found('does-not-apply', [
  reason(
    'There is a plan, or one is being made. With a plan you ask for a re-assessment instead.',
    'LAW-DUTY-06',
  ),
])
export const budgetBelongsToPlan = found('does-not-apply', [
  reason(
    'A budget of this kind belongs to a plan, or to one that is being made. With a plan you ask for a re-assessment instead.',
    'LAW-DUTY-06',
  ),
])
export const notAboutAssessment = found('does-not-apply', [
  reason(
    'This concern is not about an assessment. If you want one as well, add that as a concern of its own.',
    'LAW-DUTY-05',
  ),
])
export const orderGoesFirst = found('does-not-apply', [
  reason(
    'The Tribunal has said what the council must do, and by when. A new request would not make it quicker.',
    'LAW-ORD-03',
  ),
])
export const askNewCouncil = found('open', [
  mayAsk,
  theTest,
  reason(
    'Ask the council of the new area. Its six weeks start when it receives the request or becomes responsible.',
    'LAW-EHC-01',
  ),
])

/** Nobody has said whether there is a plan. */
export const planUnknown = found(
  'unknown',
  [
    reason(
      'It turns on whether there is a plan: with one you ask for a re-assessment instead.',
      'LAW-DUTY-06',
    ),
  ],
  ['hasPlan'],
)
/** Nobody has said what is late. */
export const clockUnknown = found(
  'unknown',
  [
    reason(
      'It turns on what is late: a first assessment, or something about a plan that you have.',
      'LAW-DUTY-06',
    ),
  ],
  ['clock'],
)

import type { DecisionMatter } from '../position/matter.ts'
import type { Reason } from '../rule.ts'
import { recommendationsPossible } from '../rules/appeal/recommendations.ts'
import { otherKinds } from './not-written.ts'
import { type Found, found, reason, route } from './route.ts'
import { decisionUnknown, noDate, notADecision } from './why-not.ts'

/** Recommendations on health and social care within an appeal. Source: LAW-REC-01 to 04, 07, 09, LAW-APP-11. */
export const appealRecommendations = route(
  {
    id: 'appeal-recommendations',
    title: 'Recommendations on health and social care',
    what: 'In an appeal about education you can also ask the Tribunal to recommend health or social care needs or help.',
    goodFor: 'Needs that cross from school into health or care, looked at together.',
    cannot: 'It cannot stand alone: it needs an appeal about education that is still live. It does not bind.',
    cost: 'Free',
    time: 'With the appeal, then five weeks for the answer',
    binding: 'Does not bind; they must answer in writing',
    beside: 'Part of the appeal',
    steps: [
      'Say in form SEND35 what you want recommended on health or social care.',
      'Raise it in mediation too: mediation can cover health and social care.',
      'After the decision the council or the health body must answer within five weeks, with reasons for what it does not follow.',
    ],
    whom: 'The same Tribunal, in the same form.',
    rules: ['LAW-REC-01', 'LAW-REC-02', 'LAW-REC-03', 'LAW-REC-05', 'LAW-REC-07', 'LAW-REC-08'],
  },
  { 'council-decision': findRecommendations, ...otherKinds },
)

function findRecommendations({ concern, notice, appeal }: DecisionMatter): Found {
  if (appeal === 'decision-unknown') return decisionUnknown
  if (appeal === 'not-a-decision') return notADecision
  const possible = recommendationsPossible(concern.decision, notice)
  if (possible === 'no-on-this-decision') return notOnRefusalToAssess
  if (possible === 'too-early') return beforeRecommendations
  const why: Reason[] = possible === 'doubted' ? [aroundApril2018] : []
  if (concern.decision === 'refuse-reassess') why.push(oddOnReassessment)
  switch (appeal) {
    case 'no-right':
      return needsAnEducationAppeal
    case 'no-date':
      return noDate
    case 'made':
      return found('open', [whileItIsLive, ...why])
    case 'in-time':
    case 'between':
      return found('open', [asPartOfTheAppeal, ...why], [], theAppeal)
    case 'awaiting-certificate':
      return found('not-yet', [opensWithTheAppeal, ...why])
    case 'contact-unknown':
      return found('unknown', [opensWithTheAppeal, ...why], ['mediationAdviserContactedOn'])
    case 'certificate-unknown':
      return found('unknown', [opensWithTheAppeal, ...why], ['certificateIssuedOn'])
    case 'disputed-unknown':
      return found('unknown', [opensWithTheAppeal, ...why], ['disputed'])
    case 'over':
      return found('closed', [onlyWithALateAppeal, ...why])
  }
}

const notOnRefusalToAssess = found('does-not-apply', [
  reason('A refusal to assess is the one decision on which the Tribunal cannot recommend.', 'LAW-REC-03'),
])
const beforeRecommendations = found('does-not-apply', [
  reason(
    'The decision was made before 3 April 2018. The power to recommend began on that day.',
    'LAW-REC-01',
  ),
])
const needsAnEducationAppeal = found(
  'does-not-apply',
  [
    reason(
      'Recommendations ride on an appeal about needs, help or the school. You dispute only health or social care. Mediation is there for both.',
      'LAW-REC-02',
    ),
  ],
  ['disputed'],
)
const aroundApril2018 = reason(
  'One date of the letter is before 3 April 2018, when this power began, so it may not be there.',
  'LAW-REC-01',
)
const oddOnReassessment = reason(
  'On a refusal to re-assess an older page of the Tribunal says no, but the Regulations say yes. In practice such an appeal leads to a new assessment.',
  'LAW-REC-03',
)
const whileItIsLive = reason(
  'It rides on the appeal while that is live. Ask the Tribunal if you did not ask in the form.',
  'LAW-REC-02',
)
const asPartOfTheAppeal = reason('You ask for it in the appeal itself.', 'LAW-REC-02')
const theAppeal = reason('First the appeal about education must be made.', 'LAW-REC-02')
const opensWithTheAppeal = reason('It rides on the appeal and opens with it.', 'LAW-REC-02')
const onlyWithALateAppeal = reason(
  'It rides on an appeal, and the time for that is over. It comes back if a judge accepts a late appeal.',
  'LAW-REC-02',
)

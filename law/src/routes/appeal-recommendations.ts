import type { ConcernKind, FactName } from '../facts.ts'
import type { DecisionMatter, MatterOf } from '../position/matter.ts'
import type { Reason, State } from '../rule.ts'
import { tribunalHasDecided } from '../rules/appeal/appeal-progress.ts'
import { recommendationsFrom, recommendationsPossible } from '../rules/appeal/recommendations.ts'
import { appealOnOtherConcerns } from './appeal-other-concerns.ts'
import { type Found, forKinds, found, reason, route } from './route.ts'
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
    rules: [
      'LAW-REC-01',
      'LAW-REC-02',
      'LAW-REC-03',
      'LAW-REC-04',
      'LAW-REC-05',
      'LAW-REC-07',
      'LAW-REC-08',
      'LAW-REC-09',
      'LAW-APP-10',
      'LAW-TIME-01',
      'LAW-TIME-19',
      'LAW-TIME-21',
    ],
  },
  {
    ...appealOnOtherConcerns,
    'council-decision': findRecommendations,
    ...forKinds(['request', 'plan-review', 'phase-transfer', 'moving-area'], whereNothingIsDecided),
    ...forKinds(['health-service', 'social-care'], ({ on }) =>
      on < recommendationsFrom ? beforeRecommendations : notByItself,
    ),
    ...forKinds(['recommendation'], ({ on }) =>
      on < recommendationsFrom ? beforeRecommendations : alreadyMade,
    ),
  },
)

/** Recommendations open with an appeal, where one can still come. */
function whereNothingIsDecided(
  matter: MatterOf<'request' | 'plan-review' | 'phase-transfer' | 'moving-area'>,
): Found {
  const ownAppeal = appealOnOtherConcerns as Readonly<
    Record<ConcernKind, (matter: MatterOf<ConcernKind>) => Found>
  >
  const appeal = ownAppeal[matter.concern.kind](matter)
  if (appeal.state !== 'not-yet') return appeal
  return matter.on < recommendationsFrom ? beforeRecommendations : withAnAppealToCome
}

function findRecommendations({ concern, notice, appeal, on }: DecisionMatter): Found {
  if (appeal === 'not-a-decision') return notADecision
  const possible = recommendationsPossible(concern.decision, notice, on)
  if (possible === 'too-early') return beforeRecommendations
  if (possible === 'no-on-this-decision') return notOnRefusalToAssess
  if (appeal === 'made' && tribunalHasDecided(concern)) return decidedAlready
  const { [appeal]: made } = concern.decision === 'refuse-issue' ? onRefusalToIssue : onOtherDecisions
  const isReassessment = concern.decision === 'refuse-reassess'
  if (possible === 'doubted') return isReassessment ? made.doubtedOnReassessment : made.doubted
  return isReassessment ? made.onReassessment : made.plain
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
const needsAnEducationAppeal = reason(
  'Recommendations ride on an appeal about needs, help or the school. You dispute only health or social care. Mediation is there for both.',
  'LAW-REC-02',
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
const mayBePutIn = reason(
  'The Tribunal can recommend that health or social care needs and help be put into the plan, if it orders one.',
  'LAW-REC-04',
)
const mayBeChanged = reason(
  'The Tribunal can recommend that what the plan says on health or social care be changed, or that what is missing be put in.',
  'LAW-REC-04',
)
const noCertificateOfItsOwn = reason(
  'It needs no mediation certificate of its own. Raise health and social care in mediation too.',
  'LAW-REC-09',
)
const notByItself = found('does-not-apply', [
  reason(
    'Recommendations ride on an appeal about education. A question of health or social care alone cannot be put to the Tribunal.',
    'LAW-REC-02',
  ),
])
const alreadyMade = found('does-not-apply', [
  reason(
    'The Tribunal has recommended already. What comes now is the answer of the council or the health body.',
    'LAW-REC-02',
  ),
])
const decidedAlready = found('closed', [
  reason(
    'The appeal on which it rode is decided. If the Tribunal has recommended something, the answer to it has its own time.',
    'LAW-REC-02',
  ),
])
const withAnAppealToCome = found('not-yet', [
  reason('It rides on an appeal, and the decision for one is still to come.', 'LAW-REC-02'),
])

/** The finding in one standing, by the doubts that can lie on it. */
interface Made {
  readonly plain: Found
  readonly doubted: Found
  readonly onReassessment: Found
  readonly doubtedOnReassessment: Found
}

function withDoubts(
  state: State,
  why: readonly Reason[],
  needs: readonly FactName[] = [],
  first: Reason | null = null,
): Made {
  return {
    plain: found(state, why, needs, first),
    doubted: found(state, [...why, aroundApril2018], needs, first),
    onReassessment: found(state, [...why, oddOnReassessment], needs, first),
    doubtedOnReassessment: found(state, [...why, aroundApril2018, oddOnReassessment], needs, first),
  }
}

function always(finding: Found): Made {
  return {
    plain: finding,
    doubted: finding,
    onReassessment: finding,
    doubtedOnReassessment: finding,
  }
}

/** The findings in each standing of the appeal. @param what can be recommended (LAW-REC-04) */
function inEachStanding(what: Reason): Readonly<Record<DecisionMatter['appeal'], Made>> {
  const part = withDoubts('open', [asPartOfTheAppeal, what, noCertificateOfItsOwn], [], theAppeal)
  return {
    'decision-unknown': always(decisionUnknown),
    'not-a-decision': always(notADecision),
    'no-right': withDoubts('does-not-apply', [needsAnEducationAppeal], ['disputed']),
    'no-date': always(noDate),
    made: withDoubts('open', [whileItIsLive, what]),
    'in-time': part,
    between: part,
    'awaiting-certificate': withDoubts('not-yet', [opensWithTheAppeal]),
    'contact-unknown': withDoubts('unknown', [opensWithTheAppeal], ['mediationAdviserContactedOn']),
    'certificate-unknown': withDoubts('unknown', [opensWithTheAppeal], ['certificateIssuedOn']),
    'disputed-unknown': withDoubts('unknown', [opensWithTheAppeal], ['disputed']),
    over: withDoubts('closed', [onlyWithALateAppeal]),
  }
}
const onRefusalToIssue = inEachStanding(mayBePutIn)
const onOtherDecisions = inEachStanding(mayBeChanged)

/** The facts of a kind of concern in groups, so that what happened is found among them. */
import { type ConcernKind, concernFacts, type FactName, personFacts } from '@way-forward/law'

export interface FactGroup {
  readonly heading: string
  readonly facts: readonly FactName[]
}

/**
 * The groups of a kind, in the order in which things tend to happen; null: those about the person. Each fact once.
 * @param isToYou the reader is the person whom the case is about
 */
export function factGroups(kind: ConcernKind | null, isToYou = false): readonly FactGroup[] {
  if (kind === null) return isToYou ? groupsOfYou : groupsOfPerson
  if (kind === 'council-decision') return groupsOfDecision
  const facts = Object.entries(concernFacts[kind]) as [FactName, { readonly type: string }][]
  const isDated = (type: string) => type === 'day' || type === 'event'
  const named = (test: (name: FactName, type: string) => boolean) =>
    facts.filter(([name, { type }]) => test(name, type)).map(([name]) => name)
  return [
    { heading: 'What it is about', facts: named((name, type) => !isDated(type) && !ofComplaint.has(name)) },
    { heading: 'What happened', facts: named((name, type) => isDated(type) && !ofComplaint.has(name)) },
    { heading: 'A complaint', facts: named((name) => ofComplaint.has(name)) },
  ].filter((group) => group.facts.length > 0)
}

const ofComplaint: ReadonlySet<FactName> = new Set<FactName>([
  'complainedTo',
  'complainedOn',
  'acknowledgedOn',
  'stage1AnsweredOn',
  'stage2RequestedOn',
  'stage2AnsweredOn',
  'panelRequestedOn',
  'panelMetOn',
  'panelReportedOn',
  'complaintAnsweredOn',
])

const groupsOfDecision: readonly FactGroup[] = [
  {
    heading: 'The letter',
    facts: ['decision', 'noticeDatedOn', 'noticeSentOn', 'disputed', 'followsTribunalOrder'],
  },
  {
    heading: 'The mediation adviser',
    facts: ['mediationAdviserContactedOn', 'adviserToldNoMediationOn', 'certificateIssuedOn'],
  },
  {
    heading: 'Mediation',
    facts: [
      'authorityToldOfMediationOn',
      'commissionerToldOn',
      'adviserToldCannotArrangeOn',
      'mediationNoticeOn',
      'mediationMeetingOn',
      'mediationEndedOn',
    ],
  },
  {
    heading: 'The appeal',
    facts: ['appealMadeOn', 'authorityReceivedAppealOn', 'tribunalDecidedOn', 'permissionRefusedOn'],
  },
  {
    heading: 'Days that the Tribunal set',
    facts: ['responseDirectedFor', 'evidenceDirectedFor', 'hearingOn'],
  },
]

const factsOfPerson: readonly FactName[] = ['nation', 'bornOn', 'schoolYearOfSixteen', 'detained']

const groupsOfPerson: readonly FactGroup[] = [
  { heading: 'The child or young person', facts: factsOfPerson },
  {
    heading: 'Acting and deciding',
    facts: [
      'asks',
      'youngPersonCapacity',
      'youngPersonRepresentative',
      'parentCapacity',
      'parentRepresentative',
    ],
  },
]

const groupsOfYou = groupsOfPerson.map((group) =>
  group.facts === factsOfPerson ? { ...group, heading: 'You' } : group,
)

/** The names of every fact of a kind; null: of the person. */
export function factsOfKind(kind: ConcernKind | null): readonly FactName[] {
  return Object.keys(kind === null ? personFacts : concernFacts[kind]) as FactName[]
}

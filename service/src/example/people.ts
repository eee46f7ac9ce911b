/** The people of the demonstration, by whom the pages of an account are looked at too. Roles, and nobody's names. */

export interface Example {
  /** The id of the person. */
  readonly id: string
  readonly name: string
  readonly email: string
  /** Who they are and what there is to see, for the page on which one of them is chosen. */
  readonly says: string
}

export const examplePeople = {
  parent: {
    id: '0a000000-0000-4000-8000-000000000001',
    name: 'A parent',
    email: 'parent@example.org',
    says: 'Has two cases: a refusal to assess, with a last day coming, and help in a plan that is not given. Shares the first.',
  },
  'other-parent': {
    id: '0a000000-0000-4000-8000-000000000002',
    name: 'The other parent',
    email: 'other-parent@example.org',
    says: 'Sees a part of the first case, and keeps notes that the first parent does not see. Helped another family once. Has a mediation of their own, with an agreement that is not kept in full.',
  },
  adviser: {
    id: '0a000000-0000-4000-8000-000000000003',
    name: 'An adviser',
    email: 'adviser@example.org',
    says: 'Works for a SENDIASS, with families of whom some have a last day this week.',
  },
  'service-administrator': {
    id: '0a000000-0000-4000-8000-000000000004',
    name: 'The head of the service',
    email: 'head@example.org',
    says: 'Keeps the members of the SENDIASS, gives cases to colleagues, and reads the yearly numbers.',
  },
  operator: {
    id: '0a000000-0000-4000-8000-000000000005',
    name: 'The operator',
    email: 'operator@example.org',
    says: 'Runs this copy of the service: organisations and the health of the system, and no case.',
  },
  'young-person': {
    id: '0a000000-0000-4000-8000-00000000000a',
    name: 'A young person',
    email: 'young-person@example.org',
    says: 'Is 17, acts for themselves, and wants to mediate about their own plan.',
  },
  'mediation-adviser': {
    id: '0a000000-0000-4000-8000-000000000006',
    name: 'A mediation adviser',
    email: 'mediation-adviser@example.org',
    says: 'Works for a mediation service: takes referrals, gives information and advice, issues certificates, arranges meetings.',
  },
  mediator: {
    id: '0a000000-0000-4000-8000-000000000007',
    name: 'A mediator',
    email: 'mediator@example.org',
    says: 'Leads meetings of the mediation service, and sees the matters that were given to them.',
  },
  'council-officer': {
    id: '0a000000-0000-4000-8000-000000000008',
    name: 'An officer of the council',
    email: 'council-officer@example.org',
    says: 'Works for a council: sees what clocks run on it, takes part in mediation, and keeps what was agreed.',
  },
  commissioner: {
    id: '0a000000-0000-4000-8000-000000000009',
    name: 'An officer of the health commissioner',
    email: 'commissioner@example.org',
    says: 'Works for an integrated care board, which takes part where health is in dispute.',
  },
} as const satisfies Readonly<Record<string, Example>>

export type ExampleName = keyof typeof examplePeople
export const exampleNames = Object.keys(examplePeople) as readonly ExampleName[]

/** The two cases of the parent, by what they are about. */
export const exampleCases = {
  refusal: '0b000000-0000-4000-8000-000000000001',
  provision: '0b000000-0000-4000-8000-000000000002',
  /** Of the young person. */
  young: '0b000000-0000-4000-8000-000000000003',
} as const

/** Other families of the adviser, each known by a letter. */
export const otherFamilies: readonly {
  readonly id: string
  readonly caseId: string
  readonly letter: string
}[] = [...'CDEFGHIJKL'].map((letter, index) => {
  const number = String(index + 11).padStart(12, '0')
  return { id: `0a000000-0000-4000-8000-${number}`, caseId: `0b000000-0000-4000-8000-${number}`, letter }
})

/** The secret of the link that offers a place in an example service, and the address that it is for. */
export const examplePlace = {
  secret: 'an-example-of-a-secret-that-everybody-knows',
  email: 'new-mediator@example.org',
} as const

/** Enquiries to the service, by what becomes of them. */
export const exampleEnquiries = {
  waiting: '0c000000-0000-4000-8000-000000000001',
  mayBePassedOn: '0c000000-0000-4000-8000-000000000002',
  answered: '0c000000-0000-4000-8000-000000000003',
} as const

/** The matters of the demonstration, by how far each has come. */
export const exampleMatters = {
  /** A telephone call that was typed in, of a family that is not here. */
  called: '0d000000-0000-4000-8000-000000000001',
  /** Of the first case of the parent: advice was given. */
  advised: '0d000000-0000-4000-8000-000000000002',
  /** The council was told, and health is in issue too. */
  arranging: '0d000000-0000-4000-8000-000000000003',
  /** Times are sought, and the sides prepare. */
  preparing: '0d000000-0000-4000-8000-000000000004',
  /** The meeting was held, and an agreement is written. */
  agreeing: '0d000000-0000-4000-8000-000000000005',
  /** An agreement is sealed, and one of its terms is late. */
  kept: '0d000000-0000-4000-8000-000000000006',
  /** Disagreement resolution with a council and a school. */
  disagreement: '0d000000-0000-4000-8000-000000000007',
  /** The meeting is set, and the family was told of it late. */
  dated: '0d000000-0000-4000-8000-000000000008',
  /** The meeting is set, and the family wants no mediation any more: nobody else knows yet. */
  unwanted: '0d000000-0000-4000-8000-000000000009',
  /** Of a young person’s own case: they want to mediate, and the council was told. */
  young: '0d000000-0000-4000-8000-000000000021',
  /** The family was advised and wants no mediation: its certificate is due. */
  refusing: '0d000000-0000-4000-8000-000000000020',
  /** Disagreement resolution with eight sides. */
  eight: '0d000000-0000-4000-8000-000000000030',
  /** An agreement with twelve terms, some of which are late. */
  twelve: '0d000000-0000-4000-8000-000000000031',
} as const
export type ExampleMatter = keyof typeof exampleMatters

/** The certificates of the demonstration, by the matter that each is of. */
export const exampleCertificates = {
  kept: '0e000000-0000-4000-8000-000000000006',
} as const

/** The token and the webhook of the council's case system in the demonstration. */
export const exampleToken = '0f000000-0000-4000-8000-000000000001'
export const exampleWebhook = '0f000000-0000-4000-8000-000000000002'

/** Services, families and enquiries for tests: by the verbs that the pages use. */
import type { TestData } from '../../../proof/database.ts'
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { joined, madeOrganisation, madePerson } from '../people-of-test.ts'
import { setDetail } from '../set-detail.ts'
import { opened, origin } from '../sharing/shares-of-test.ts'
import { wallOfKind } from '../wall-of-kind.ts'
import { type Accepted, acceptEnquiry } from './answer-enquiry.ts'
import type { EnquiryScope, EnquiryWords } from './enquiry.ts'
import { sendEnquiry } from './send-enquiry.ts'

/** An area of the directory. @returns its id */
export async function madeArea(test: TestData, number: number): Promise<string> {
  const { rows } = await test.operatorData.asOperator((tx) =>
    sql<{ id: string }>`
      insert into directory.area (id, gss_code, name, short_name, slug, region, kind, latitude, longitude)
      values (gen_random_uuid(), ${`E0600000${number}`}, ${`Example Council ${number}`}, ${`Example ${number}`},
        ${`example-${'abcdefghi'[number]}`}, 'Example', 'unitary', 52, -1)
      returning id`.execute(tx),
  )
  return rows[0]?.id ?? ''
}

/** A service that advises families in an area, with its first member, who keeps the others. @returns its id */
export async function madeService(
  test: TestData,
  {
    name,
    area,
    administrator,
  }: { readonly name: string; readonly area: string; readonly administrator: string },
): Promise<string> {
  const id = await madeOrganisation(test, { kind: 'adviser', name, area })
  await joined(test, { service: id, person: administrator, role: 'administrator' })
  return id
}

export interface TestDesk {
  readonly area: string
  /** Where the other service works. */
  readonly otherArea: string
  readonly service: string
  readonly otherService: string
  /** Keeps the members of the service. */
  readonly head: string
  readonly adviser: string
  readonly colleague: string
  readonly otherHead: string
}

/** Two services: one with a head and two advisers, and another. @param isOneArea both work in the first area */
export async function madeDesk(test: TestData, { isOneArea = false } = {}): Promise<TestDesk> {
  const area = await madeArea(test, 1)
  const otherArea = isOneArea ? area : await madeArea(test, 2)
  const head = await madePerson(test, 'The head')
  const adviser = await madePerson(test, 'An adviser')
  const colleague = await madePerson(test, 'A colleague')
  const otherHead = await madePerson(test, 'Another head')
  const service = await madeService(test, { name: 'Example SENDIASS', area, administrator: head })
  const other = { name: 'Another SENDIASS', area: otherArea, administrator: otherHead }
  const otherService = await madeService(test, other)
  for (const person of [adviser, colleague]) await joined(test, { service, person, role: 'member' })
  return { area, otherArea, service, otherService, head, adviser, colleague, otherHead }
}

export interface TestFamily {
  readonly person: string
  readonly caseId: string
}

/** A parent with a case. The child's name stands behind the family's wall. */
export async function madeFamily(test: TestData, name: string, childName: string): Promise<TestFamily> {
  const person = await madePerson(test, name)
  const caseId = await opened(test, person)
  await test.data.actingAs({ person, caseId }, async (tx) => {
    const wall = await wallOfKind(tx, caseId, 'family')
    await setDetail(tx, { caseId, wall, what: 'child-name', value: childName })
  })
  return { person, caseId }
}

/** What the enquiries of these tests say. */
export const words: EnquiryWords = {
  name: 'A parent',
  childName: 'Child of the enquiry',
  bornOn: '2016-03-04',
  query: 'The council has refused to assess. What can we do?',
  email: 'parent@example.org',
  phone: null,
  reach: 'After six in the evening',
  accessNeeds: null,
  meeting: 'online',
  meetingSays: null,
  mayPassOn: false,
}

/** What a family shares in these tests unless they say otherwise. */
export async function scopeOf(
  tx: PersonTx,
  caseId: string,
  kinds: readonly ('family' | 'shared')[] = ['family', 'shared'],
): Promise<EnquiryScope> {
  const walls: string[] = []
  for (const kind of kinds) walls.push(await wallOfKind(tx, caseId, kind))
  const { rows } = await sql<{ today: string }>`select people.today() as today`.execute(tx)
  return { walls, mayWrite: false, fromOn: rows[0]?.today ?? '', untilOn: null }
}

/** Sends an enquiry from a family's case. @returns its id */
export async function sent(
  test: TestData,
  { person, caseId }: TestFamily,
  to: { readonly service: string; readonly area: string },
  given: Partial<EnquiryWords> & { readonly scope?: Partial<EnquiryScope> } = {},
): Promise<string> {
  const { scope, ...said } = given
  return test.data.actingAs({ person, caseId }, async (tx) => {
    const made = await sendEnquiry(
      tx,
      {
        ...words,
        ...said,
        organisation: to.service,
        area: to.area,
        from: { caseId, scope: { ...(await scopeOf(tx, caseId)), ...scope } },
      },
      origin,
    )
    if (made.kind !== 'sent') throw new Error(made.kind)
    return made.id
  })
}

/** Accepts an enquiry as a member of the service. */
export function accepted(test: TestData, person: string, enquiry: string): Promise<Accepted> {
  return test.data.actingAs({ person }, (tx) =>
    acceptEnquiry(tx, { enquiry, level: 'casework', concern: 'council-decision' }, origin),
  )
}

/** The messages that were written down to be sent, the oldest first. */
export async function mailed(test: TestData) {
  const { rows } = await test.workData.asWorker((tx) =>
    sql<{ kind: string; person_id: string; fills: object }>`
      select kind, person_id, fills from post.message order by made_at, id`.execute(tx),
  )
  return rows
}

/** Services, families and enquiries for tests: by the verbs that the pages use. */
import { createHash, randomBytes } from 'node:crypto'
import type { TestData } from '../../../proof/database.ts'
import type { MemberRole, PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { openCase } from '../open-case.ts'
import { madePerson } from '../people-of-test.ts'
import { setDetail } from '../set-detail.ts'
import { wallOfKind } from '../wall-of-kind.ts'
import { type Accepted, acceptEnquiry } from './answer-enquiry.ts'
import type { EnquiryScope, EnquiryWords } from './enquiry.ts'
import { sendEnquiry } from './send-enquiry.ts'

export const origin = 'https://wayforward.example'

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
  const id = await test.operatorData.asOperator(async (tx) => {
    const made = await tx
      .insertInto('people.organisation')
      .values({ kind: 'adviser', name })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('people.organisation_area')
      .values({ organisation_id: made.id, area_id: area })
      .execute()
    return made.id
  })
  await joined(test, { service: id, person: administrator, role: 'administrator' })
  return id
}

/** Gives somebody a place in a service. */
export async function joined(
  test: TestData,
  { service, person, role }: { readonly service: string; readonly person: string; readonly role: MemberRole },
): Promise<void> {
  const hash = createHash('sha256').update(randomBytes(32)).digest()
  await test.operatorData.asOperator((tx) =>
    tx
      .insertInto('people.invitation')
      .values({ organisation_id: service, email: 'member@example.org', role, secret_hash: hash })
      .execute(),
  )
  await test.data.actingAs({ person, presented: hash.toString('hex') }, (tx) =>
    sql`select people.accept_invitation()`.execute(tx),
  )
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

/** Two services: one with a head and two advisers, and another. */
export async function madeDesk(test: TestData): Promise<TestDesk> {
  const [area, otherArea] = [await madeArea(test, 1), await madeArea(test, 2)]
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

/** Today as the database has it. ISO. */
export async function today(test: TestData): Promise<string> {
  const { rows } = await test.data.asPublic((tx) =>
    sql<{ on: string }>`select (now() at time zone 'Europe/London')::date as on`.execute(tx),
  )
  return rows[0]?.on ?? ''
}

export interface TestFamily {
  readonly person: string
  readonly caseId: string
}

/** A parent with a case. The child's name stands behind the family's wall. */
export async function madeFamily(test: TestData, name: string, childName: string): Promise<TestFamily> {
  const person = await madePerson(test, name)
  const caseId = await test.data.actingAs({ person }, async (tx) => {
    const id = await openCase(tx, { label: 'parent', facts: null })
    const wall = await wallOfKind(tx, id, 'family')
    await setDetail(tx, { caseId: id, wall, what: 'child-name', value: childName })
    return id
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

/** Cases that are shared, for tests: by the verbs that the pages use. */
import type { TestData } from '../../../proof/database.ts'
import type { WallKind } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { CaseFile } from '../case-file.ts'
import { openCase } from '../open-case.ts'
import { joined, madeOrganisation, madePerson } from '../people-of-test.ts'
import { readCase } from '../read-case.ts'
import { wallOfKind } from '../wall-of-kind.ts'
import { type Accepted, acceptOffer } from './accept-offer.ts'
import { invite, type NewOffer } from './invite.ts'
import { hashOfSecret } from './secret-of-link.ts'

export const origin = 'https://wayforward.example'
/** Where everybody of these tests signs in whom an offer is made to. */
export const address = 'asked@example.org'

/** Opens a case. @returns its id */
export function opened(test: TestData, person: string): Promise<string> {
  return test.data.actingAs({ person }, (tx) => openCase(tx, { label: 'parent', facts: null }))
}

/** The case as somebody sees it. */
export function seenBy(test: TestData, person: string, caseId: string): Promise<CaseFile | null> {
  return test.data.actingAs({ person, caseId }, (tx) => readCase(tx, caseId))
}

export interface TestOffer extends Partial<Omit<NewOffer, 'caseId' | 'walls'>> {
  readonly caseId: string
  readonly from: string
  readonly walls: readonly Extract<WallKind, 'family' | 'shared'>[]
}

/** Makes an offer. @returns its id and the hash of its secret, found in the post as the email would be */
export async function offered(
  test: TestData,
  { caseId, from, walls, ...given }: TestOffer,
): Promise<{ readonly id: string; readonly presented: string; readonly secret: string }> {
  const id = await test.data.actingAs({ person: from, caseId }, async (tx) => {
    const ids: string[] = []
    for (const kind of walls) ids.push(await wallOfKind(tx, caseId, kind))
    const offer = {
      kind: 'adviser',
      label: 'adviser',
      madeAs: 'a parent',
      email: address,
      mayWrite: true,
      fromOn: await today(test),
      untilOn: null,
      ...given,
    } as const
    return invite(tx, { ...offer, caseId, walls: ids }, origin)
  })
  if (id === null) throw new Error('too many offers')
  const { rows } = await test.workData.asWorker((tx) =>
    sql<{
      link: string
    }>`select fills->>'link' as link from post.message order by made_at desc, id limit 1`.execute(tx),
  )
  const secret = rows[0]?.link.split('/').at(-1) ?? ''
  return { id, secret, presented: hashOfSecret(secret)?.toString('hex') ?? '' }
}

/** Takes an offer. */
export function taken(
  test: TestData,
  person: string,
  presented: string,
  organisation: string | null = null,
): Promise<Accepted> {
  return test.data.actingAs({ person, presented }, (tx) => acceptOffer(tx, { email: address, organisation }))
}

/** Lets somebody in. @returns the id of their party */
export async function letIn(
  test: TestData,
  {
    to,
    organisation = null,
    ...offer
  }: TestOffer & { readonly to: string; readonly organisation?: string | null },
): Promise<string> {
  const { presented } = await offered(test, offer)
  const accepted = await taken(test, to, presented, organisation)
  if (accepted.kind === 'refused') throw new Error(`refused: ${accepted.why}`)
  const party = (await seenBy(test, to, offer.caseId))?.parties.find(
    ({ isMine, hasLeft }) => isMine && !hasLeft,
  )
  if (party === undefined) throw new Error('nobody came in')
  return party.id
}

/** Today as the database has it, or some days later. ISO. */
export async function today(test: TestData, later = 0): Promise<string> {
  const { rows } = await test.data.asPublic((tx) =>
    sql<{ on: string }>`select (now() at time zone 'Europe/London')::date + ${later}::int as on`.execute(tx),
  )
  return rows[0]?.on ?? ''
}

/** The kinds of walls that somebody sees; null: to them there is no such case. */
export async function wallsOf(
  test: TestData,
  person: string,
  caseId: string,
): Promise<readonly WallKind[] | null> {
  return (await seenBy(test, person, caseId))?.walls.map(({ kind }) => kind) ?? null
}

/** An organisation with one member. @returns its id */
export async function serviceOf(
  test: TestData,
  person: string,
  kind: 'adviser' | 'authority' = 'adviser',
): Promise<string> {
  const service = await madeOrganisation(test, { kind, name: `Example ${kind}` })
  await joined(test, { service, person, role: 'member' })
  return service
}

/** The ids of the walls of a family's case, as its parent has them. */
export interface FamilyWalls {
  readonly private: string
  readonly family: string
  readonly shared: string
}

/** The walls of whoever opened a case. */
export function familyWalls(test: TestData, person: string, caseId: string): Promise<FamilyWalls> {
  return test.data.actingAs({ person, caseId }, async (tx) => ({
    private: await wallOfKind(tx, caseId, 'private'),
    family: await wallOfKind(tx, caseId, 'family'),
    shared: await wallOfKind(tx, caseId, 'shared'),
  }))
}

/** Lets another parent in to what everybody sees. @returns the id of their party */
export function letInParent(
  test: TestData,
  offer: Omit<TestOffer, 'walls' | 'kind' | 'label'> & { readonly to: string },
): Promise<string> {
  return letIn(test, { ...offer, kind: 'family', label: 'parent', walls: ['shared'] })
}

/** A case that a parent opened, and whom they may let in. */
export interface OwnCase {
  readonly parent: string
  readonly other: string
  readonly adviser: string
  readonly caseId: string
}

/** Makes one. @param otherName what the other parent is called */
export async function ownCase(test: TestData, otherName = 'Another parent'): Promise<OwnCase> {
  const parent = await madePerson(test, 'A parent')
  const other = await madePerson(test, otherName)
  const adviser = await madePerson(test, 'An adviser')
  return { parent, other, adviser, caseId: await opened(test, parent) }
}

/** A case of two parents, the other let in to what everybody sees, and somebody who is no part of it. */
export interface ParentsCase {
  readonly parent: string
  readonly other: string
  readonly stranger: string
  readonly caseId: string
  /** Those of the parent who opened it. */
  readonly walls: FamilyWalls
}

/** Makes one. */
export async function parentsCase(test: TestData): Promise<ParentsCase> {
  const parent = await madePerson(test, 'A parent')
  const other = await madePerson(test, 'Another parent')
  const stranger = await madePerson(test, 'A stranger')
  const caseId = await opened(test, parent)
  await letInParent(test, { caseId, from: parent, to: other })
  return { parent, other, stranger, caseId, walls: await familyWalls(test, parent, caseId) }
}

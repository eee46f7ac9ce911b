/** Matters to test with: a family, a mediation service with an adviser and a mediator, a council, a commissioner. */
import { randomBytes, randomUUID } from 'node:crypto'
import { before } from 'node:test'
import type { TestData } from '../../proof/database.ts'
import { withDatabase } from '../../proof/database-of-suite.ts'
import { openCase } from '../cases/open-case.ts'
import type { BodySort, Capacity, OrganisationKind, PersonTx, Process } from '../db/data.ts'
import { addSide } from './add-side.ts'
import type { Matter } from './matter.ts'
import { type OpenedMatter, openMatter, referCase } from './open-matter.ts'
import { caseOfMatter, readMatter } from './read-matter.ts'
import type { Referral } from './step-kinds.ts'

export interface Place {
  readonly person: string
  readonly organisation: string
}

/** Somebody who is signed up. @returns their id */
export async function somebody({ signInData }: TestData, name: string): Promise<string> {
  const id = randomUUID()
  await signInData.database.insertInto('people.person').values({ id, name }).execute()
  return id
}

/** An organisation. @returns its id */
export async function organisationOf(
  { operatorData }: TestData,
  kind: OrganisationKind,
  name: string,
  bodySort: BodySort = 'other',
): Promise<string> {
  return operatorData.asOperator(async (tx) => {
    const { id } = await tx
      .insertInto('people.organisation')
      .values({ kind, name, body_sort: bodySort })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  })
}

/** Gives somebody a place in an organisation, past the walls. */
export async function placed(
  test: TestData,
  person: string,
  organisation: string,
  capacities: readonly Capacity[] = [],
  role: 'administrator' | 'member' = 'member',
): Promise<void> {
  const admin = await test.session('way_forward_admin')
  await admin.query(
    `insert into people.member (organisation_id, person_id, role, capacities)
      values ('${organisation}', '${person}', '${role}', '{${capacities.join(',')}}')`,
  )
  // Many are placed in a run, and its files share the connections of one server.
  await admin.close()
}

/** Everybody whom a mediation needs. */
export interface Cast {
  readonly service: string
  readonly council: string
  readonly commissioner: string
  readonly school: string
  readonly adviser: string
  readonly mediator: string
  readonly officer: string
  readonly nurse: string
  readonly head: string
}

/** The cast, made anew. */
export async function castOf(test: TestData): Promise<Cast> {
  const mark = randomBytes(3).toString('hex')
  const service = await organisationOf(test, 'mediationService', `Mediation ${mark}`)
  const council = await organisationOf(test, 'authority', `Council ${mark}`)
  const commissioner = await organisationOf(test, 'body', `Care board ${mark}`, 'health-commissioner')
  const school = await organisationOf(test, 'body', `School ${mark}`, 'school')
  const [adviser, mediator, officer, nurse, head] = await Promise.all(
    ['adviser', 'mediator', 'officer', 'nurse', 'head'].map((name) => somebody(test, `${name} ${mark}`)),
  )
  if (!adviser || !mediator || !officer || !nurse || !head) throw new Error('nobody')
  await placed(test, adviser, service, ['mediationAdviser'])
  await placed(test, mediator, service, ['mediator'])
  await placed(test, officer, council, [], 'administrator')
  await placed(test, nurse, commissioner)
  await placed(test, head, school)
  return { service, council, commissioner, school, adviser, mediator, officer, nurse, head }
}

/** A database with a cast, both there before the first test of the suite that calls. See `withDatabase`. */
export function withCast(): { readonly test: TestData; readonly cast: Cast } {
  const test = withDatabase()
  const cast = {} as Cast
  before(async () => {
    Object.assign(cast, await castOf(test))
  })
  return { test, cast }
}

/** A referral that says what it must. */
export const referralOfTest: Referral = {
  name: 'Somebody who rang',
  label: 'parent',
  childName: null,
  email: null,
  phone: '01632 960 011',
  reach: null,
  needs: null,
  about: null,
  consent: null,
  authority: null,
}

/** A matter that the service typed in from a call; with a council in it where `told`. */
export async function calledMatter(
  { data }: TestData,
  { adviser, service, council }: Cast,
  {
    process = 'mediation',
    told = false,
    referredOn = '2026-11-02',
  }: { readonly process?: Process; readonly told?: boolean; readonly referredOn?: string } = {},
): Promise<OpenedMatter> {
  const opened = await data.actingAs({ person: adviser }, (tx) =>
    openMatter(tx, {
      process,
      service,
      opener: service,
      area: null,
      concernKind: 'council-decision',
      withFamily: true,
      referredOn,
      referral: referralOfTest,
    }),
  )
  if (opened === null) throw new Error('not opened')
  if (told) await tellCouncil(data, adviser, opened, council)
  return opened
}

async function tellCouncil(
  data: TestData['data'],
  adviser: string,
  { id: matter, caseId }: OpenedMatter,
  organisation: string,
): Promise<void> {
  await data.actingAs({ person: adviser, caseId }, (tx) =>
    addSide(tx, { matter, role: 'authority', organisation, label: 'council', knownAs: 'Somebody' }),
  )
}

/** A mediation that a parent referred from a new case of their own; with a council in it where `told`. */
export async function familysMatter(
  { data }: TestData,
  { adviser, service, council }: Cast,
  parent: string,
  { referredOn, told = true }: { readonly referredOn: string; readonly told?: boolean },
): Promise<OpenedMatter> {
  const caseId = await data.actingAs({ person: parent }, (tx) =>
    openCase(tx, { label: 'parent', facts: null }),
  )
  const opened = await data.actingAs({ person: parent, caseId }, (tx) =>
    referCase(tx, {
      caseId,
      process: 'mediation',
      concern: null,
      concernKind: 'council-decision',
      service,
      area: null,
      referredOn,
      referral: referralOfTest,
    }),
  )
  if (opened === null) throw new Error('not referred')
  if (told) await tellCouncil(data, adviser, opened, council)
  return opened
}

/** Works in a matter as somebody. @throws Error where they do not see it */
export async function inMatterAs<T>(
  { data }: TestData,
  person: string,
  matterId: string,
  work: (tx: PersonTx, matter: Matter) => Promise<T>,
): Promise<T> {
  const caseId = await data.actingAs({ person }, (tx) => caseOfMatter(tx, matterId))
  if (caseId === null) throw new Error('no matter that they see')
  return data.actingAs({ person, caseId }, async (tx) => {
    const matter = await readMatter(tx, matterId)
    if (matter === null) throw new Error('no matter that they see')
    return work(tx, matter)
  })
}

/** Lets somebody act for the family of a matter, past the walls, as an accepted claim would. */
export async function actsForFamily(test: TestData, person: string, matterId: string): Promise<void> {
  const admin = await test.session('way_forward_admin')
  await admin.query(
    `insert into cases.acting (case_id, party_id, person_id)
      select m.case_id, m.family_party, '${person}' from mediation.matter m where m.id = '${matterId}'`,
  )
}

/** A matter with a council in it, and a parent who acts for its family. */
export async function parentsMatter(
  test: TestData,
  cast: Cast,
): Promise<OpenedMatter & { readonly parent: string }> {
  const { id, caseId } = await calledMatter(test, cast, { told: true })
  const parent = await somebody(test, 'A parent')
  await actsForFamily(test, parent, id)
  return { id, caseId, parent }
}

/** People with accounts and the organisations that they work for, for tests: made as sign-in and the operator make them. */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { TestData } from '../../proof/database.ts'
import type { MemberRole, OrganisationKind } from '../db/data.ts'
import { sql } from '../db/sql.ts'

/** Adds somebody with an account. @returns their id */
export async function madePerson(test: TestData, name: string): Promise<string> {
  const id = randomUUID()
  await test.signInData.database.insertInto('people.person').values({ id, name }).execute()
  return id
}

export interface TestOrganisation {
  readonly kind: OrganisationKind
  readonly name: string
  /** The area of the directory in which it works; absent: none. */
  readonly area?: string
}

/** Adds an organisation without members. @returns its id */
export function madeOrganisation(test: TestData, { kind, name, area }: TestOrganisation): Promise<string> {
  return test.operatorData.asOperator(async (tx) => {
    const { id } = await tx
      .insertInto('people.organisation')
      .values({ kind, name })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (area !== undefined) {
      await tx.insertInto('people.organisation_area').values({ organisation_id: id, area_id: area }).execute()
    }
    return id
  })
}

/** Gives somebody a place in an organisation. */
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

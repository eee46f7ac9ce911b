/** People with accounts, for tests: made as sign-in makes them. */
import { randomUUID } from 'node:crypto'
import type { TestData } from '../../proof/database.ts'

/** Adds somebody with an account. @returns their id */
export async function madePerson(test: TestData, name: string): Promise<string> {
  const id = randomUUID()
  await test.signInData.database.insertInto('people.person').values({ id, name }).execute()
  return id
}

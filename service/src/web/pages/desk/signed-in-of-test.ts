/** Somebody who is signed in, for the tests of the desk and of enquiries. */
import type { SignedIn } from '../../../auth/signed-in.ts'
import type { MemberRole } from '../../../db/data.ts'

/** Somebody who works for nobody. */
export function signedInAs(person: string): SignedIn {
  return {
    person,
    name: 'Somebody',
    email: 'somebody@example.org',
    session: 'a session',
    works: [],
    isStrong: false,
  }
}

/** A member of a service that advises families, who has proved a second factor. */
export function memberOf(person: string, organisation: string, role: MemberRole = 'member'): SignedIn {
  const work = { organisation, kind: 'adviser', name: 'A service', role, capacities: [] } as const
  return { ...signedInAs(person), works: [work], isStrong: true }
}

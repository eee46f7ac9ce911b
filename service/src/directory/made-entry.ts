/** An entry of the directory, for tests that need one without a database. */
import type { Entry, Role } from './directory.ts'

/** An entry that says no more than its role and its name, and what is added. */
export function madeEntry(role: Role, name: string, more: Partial<Entry> = {}): Entry {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    role,
    name,
    organisation: { id: '2', name },
    phones: [],
    email: null,
    website: null,
    postalAddress: [],
    hours: null,
    source: { address: 'https://www.example.org/send', readOn: '2018-05-03', datedOn: null, isOwn: true },
    ...more,
  }
}

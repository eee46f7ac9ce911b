/** The tables as Kysely sees them. Days are ISO text, instants are `Date`, ids are UUIDs. */
import type { CasesTables } from './schema/cases.ts'
import type { DirectoryTables } from './schema/directory.ts'
import type { PeopleTables } from './schema/people.ts'

export interface Schema extends DirectoryTables, PeopleTables, CasesTables {}

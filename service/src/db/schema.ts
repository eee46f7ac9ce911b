/** The tables as Kysely sees them. Days are ISO text, instants are `Date`, ids are UUIDs. */
import type { DirectoryTables } from './schema/directory.ts'

export interface Schema extends DirectoryTables {}

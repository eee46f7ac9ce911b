/** The shape of the matrix: a table, what is planted in it, and who may do what to which of it. */
import type { Party, Wall } from './world.ts'
import { idOf } from './world.ts'

/** Who tries: a login that took a role, and in the role of people somebody. */
export interface Side {
  readonly name: string
  readonly login: 'web' | 'operate' | 'door' | 'work' | 'jobs' | 'backup' | 'owner'
  /** Null: the login as it is. */
  readonly role: Role | null
  readonly person: string | null
  /** The name of an offer or a calendar whose secret they came with. */
  readonly presented?: string
}

export type Role = 'person' | 'api' | 'public' | 'operator' | 'sign_in' | 'worker' | 'reminder' | 'eraser'
export type Verb = 'select' | 'insert' | 'update' | 'delete'

/** Columns and what stands in them, as SQL. */
export type Values = Readonly<Record<string, string>>

/** A row that is planted, or that somebody tries to add: with what the rules need to know of it. */
export interface Planted {
  readonly name: string
  readonly values: Values
  /** Its key, where a trigger of the tables plants it. */
  readonly made?: string
  readonly in?: 'A' | 'B'
  readonly wall?: Wall
  readonly party?: Party
  readonly person?: string
  readonly organisation?: string
  /** What differs from others of its table, such as "forged". */
  readonly is?: string
}

export type Rule = (side: Side, row: Planted) => boolean
/** Of each role that the database lets near the table at all, which rows it may reach. */
export type Rules = Partial<Readonly<Record<Role | 'owner', Rule>>>

export interface TableRow {
  readonly table: string
  /** What tells its rows apart, as SQL. */
  readonly key: string
  readonly planted: readonly Planted[]
  readonly select?: Rules
  readonly insert?: Rules
  readonly update?: Rules
  readonly delete?: Rules
  /** What an update sets. */
  readonly set: (side: Side) => string
  /** What somebody tries to add. */
  readonly add: (side: Side) => readonly Planted[]
}

export const all: Rule = () => true
/** Their own. */
export const mine: Rule = (side, row) => side.person !== null && side.person === row.person

export const text = (words: string): string => `'${words.replaceAll("'", "''")}'`
export const id = (name: string): string => text(idOf(name))
/** 32 bytes, as hashes are. */
export const hash = (name: string): string => `decode('${hashHex(name)}', 'hex')`
export const hashHex = (name: string): string => idOf(name).replaceAll('-', '').repeat(2)
export const anyId = 'gen_random_uuid()'
/** 32 bytes that nothing else has. */
export const anyHash = `decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')`
/** The person of a side; somebody else where it has none. */
export const meOf = ({ person }: Side): string => id(`person ${person ?? 'stranger'}`)

/** What an entry says, by its kind: written and read back through the same schemas, so that no page meets another shape. */
import { z } from 'zod'
import type { EntryKind } from '../../db/data.ts'

/** Characters of a line, and of several. */
export const longestLine = 200
export const longestWords = 10_000

const line = z.string().min(1).max(longestLine)
const words = z.string().min(1).max(longestWords)
const day = z.iso.date()
const id = z.uuid()

/** How a letter or an email went or came. */
export const ways = ['email', 'post', 'signed-for', 'by-hand', 'online'] as const
export type Way = (typeof ways)[number]

const schemas = {
  note: z.strictObject({
    says: words,
    /** The entry whose promise this is about. */
    answers: id.nullable(),
  }),
  call: z.strictObject({
    with: line,
    number: line.nullable(),
    /** Such as 14:05. */
    began: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .nullable(),
    said: words,
    promised: words.nullable(),
    promisedOn: day.nullable(),
    answers: id.nullable(),
  }),
  'letter-sent': z.strictObject({
    to: line,
    how: z.enum(ways),
    about: line,
    says: words.nullable(),
    /** The reference of a proof of posting or a read receipt, or what proves it. */
    proof: line.nullable(),
    /** The day by which an answer was asked for. */
    answerBy: day.nullable(),
    /** The sealed letter that it was. */
    made: id.nullable(),
  }),
  'letter-received': z.strictObject({
    from: line,
    how: z.enum(ways),
    about: line,
    datedOn: day.nullable(),
    reference: line.nullable(),
    says: words.nullable(),
    answers: id.nullable(),
  }),
  meeting: z.strictObject({
    people: words,
    where: line.nullable(),
    said: words.nullable(),
    agreed: words.nullable(),
    promisedOn: day.nullable(),
    answers: id.nullable(),
  }),
  'letter-made': z.strictObject({
    /** The id of the letter, as in addresses. */
    letter: z.string().regex(/^[a-z0-9-]{1,80}$/),
    title: line,
    issued: id,
    /** How many gaps were left in it. */
    gaps: z.int().min(0).max(1000),
  }),
  document: z.strictObject({ says: words.nullable() }),
} as const satisfies Readonly<Record<EntryKind, z.ZodType>>

/** What an entry of a kind says. */
export type BodyOf<K extends EntryKind> = z.infer<(typeof schemas)[K]>

/** An entry's kind with what it says. */
export type Told = { readonly [K in EntryKind]: { readonly kind: K; readonly body: BodyOf<K> } }[EntryKind]

/** Kinds that somebody writes by hand, in the order in which they are offered. */
export const writtenKinds = ['call', 'letter-sent', 'letter-received', 'meeting', 'note'] as const
export type WrittenKind = (typeof writtenKinds)[number]

/**
 * Reads what is stored.
 * @param body as the database gives it
 * @returns null where it is nothing that this version knows: it is then shown as such
 */
export function readTold(kind: EntryKind, body: unknown): Told | null {
  const { success, data } = schemas[kind].safeParse(body)
  return success ? ({ kind, body: data } as Told) : null
}

/** What is stored. @throws ZodError where it is not of its kind: a fault of the caller */
export function storedBody({ kind, body }: Told): string {
  return JSON.stringify(schemas[kind].parse(body))
}

/**
 * The shape of `case.json`, described once: the types that it is written with and the JSON Schema beside it. A change
 * that readers must know of gets another `version`.
 */
import { positionSchema } from '@way-forward/law'
import { z } from 'zod'

export const format = 'way-forward-case'
export const version = 1

const id = z.uuid()
const day = z.iso.date()
const instant = z.iso.datetime()
const person = z
  .strictObject({ id, name: z.string() })
  .nullable()
  .describe('Null: their account is erased, or the reader does not know them.')
const redacted = z
  .strictObject({ at: instant, by: person, why: z.string() })
  .nullable()
  .describe('Its words were taken out: by whom, when and why. Null: they were not.')
const recorded = { recordedBy: person, recordedAt: instant }

/** A part of the file: a list of these. */
export const parts = {
  walls: z
    .strictObject({
      id,
      kind: z.string(),
      words: z.string().describe('Who sees what stands behind it.'),
      party: id.nullable().describe('Whose it is, for a wall of one party.'),
      mayWrite: z.boolean(),
    })
    .describe('Everything stands behind one wall. What the reader is not let in behind is not in this file.'),
  parties: z.strictObject({
    id,
    kind: z.string(),
    label: z.string(),
    organisation: z.string().nullable(),
    people: z.array(z.strictObject({ id, name: z.string() })),
    isMine: z.boolean(),
    hasLeft: z.boolean(),
  }),
  shares: z
    .strictObject({
      wall: id,
      party: id,
      mayWrite: z.boolean(),
      fromOn: day,
      untilOn: day.nullable(),
      grantedAt: instant,
      withdrawnAt: instant.nullable(),
    })
    .describe('Who was let in behind which wall, from when to when.'),
  invitations: z
    .strictObject({
      id,
      kind: z.string(),
      label: z.string(),
      email: z.string(),
      walls: z.array(id),
      mayWrite: z.boolean(),
      fromOn: day,
      untilOn: day.nullable(),
      madeAt: instant,
      acceptedAt: instant.nullable(),
      withdrawnAt: instant.nullable(),
    })
    .describe('Those that the reader made.'),
  concerns: z.strictObject({
    id,
    wall: id,
    kind: z.string(),
    title: z.string().nullable(),
    ...recorded,
    settledOn: day.nullable(),
  }),
  events: z
    .strictObject({
      id,
      wall: id,
      concern: id.nullable().describe('Null: it is a fact of the person.'),
      fact: z.string().describe('Its name in the law.'),
      value: z.string().nullable().describe('Null: it was taken back.'),
      corrects: id.nullable(),
      isCorrected: z.boolean().describe('Another event took its place.'),
      ...recorded,
    })
    .describe('The facts of the law, in the order in which they were recorded, corrected ones included.'),
  details: z
    .strictObject({ id, wall: id, what: z.string(), value: z.string().nullable(), ...recorded })
    .describe('Who and what the case is about. The last of each counts.'),
  entries: z.strictObject({
    id,
    wall: id,
    concern: id.nullable(),
    kind: z.string(),
    happenedOn: day,
    corrects: id.nullable(),
    isCorrected: z.boolean(),
    body: z.unknown().describe('What it says, as its kind has it. Null: its words were taken out.'),
    redacted,
    ...recorded,
  }),
  letters: z
    .strictObject({
      id,
      wall: id,
      entry: id.nullable(),
      title: z.string(),
      content: z.unknown(),
      sha256: z.string().describe('Of the content as canonical JSON (RFC 8785), when it was made.'),
      isSealed: z.boolean().describe('The content still fits its hash.'),
      lawAsAt: day,
      issuedBy: person,
      issuedAt: instant,
    })
    .describe('Letters as they were made. Never changed.'),
  documents: z.strictObject({
    id,
    wall: id,
    entry: id.nullable(),
    file: z.string().nullable().describe('Where it stands in this archive. Null: it was taken out.'),
    name: z.string().nullable().describe('As whoever gave it called it.'),
    type: z.string(),
    bytes: z.int(),
    sha256: z.string().describe('Of the file as it was given.'),
    scanned: z.string(),
    redacted,
    givenBy: person,
    givenAt: instant,
  }),
  provisions: z.strictObject({
    id,
    wall: id,
    section: z.string(),
    says: z.string(),
    minutesAWeek: z.int().nullable(),
    fromOn: day.nullable(),
    untilOn: day.nullable(),
    corrects: id.nullable(),
    isCorrected: z.boolean(),
    ...recorded,
  }),
  deliveries: z
    .strictObject({
      id,
      wall: id,
      provision: id,
      weekOf: day,
      delivered: z.string(),
      minutes: z.int().nullable(),
      note: z.string().nullable(),
      ...recorded,
    })
    .describe('What was given in a week. The last that was said of a week counts.'),
  enquiries: z
    .strictObject({
      id,
      sentBy: person,
      organisation: z.string().describe('With whom it is, or was when it ended.'),
      area: id,
      name: z.string(),
      childName: z.string(),
      bornOn: day.nullable(),
      query: z.string(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      reach: z.string().nullable(),
      accessNeeds: z.string().nullable(),
      meeting: z.string(),
      meetingSays: z.string().nullable(),
      mayPassOn: z.boolean(),
      scope: z
        .strictObject({ walls: z.array(id), mayWrite: z.boolean(), fromOn: day, untilOn: day.nullable() })
        .describe('What the service is let in behind once it accepts.'),
      madeAt: instant,
      state: z.string(),
      steps: z.array(
        z.strictObject({
          became: z.string(),
          organisation: z.string(),
          to: z.string().nullable().describe('The service that it was passed on to.'),
          says: z.string().nullable(),
          happenedAt: instant,
        }),
      ),
    })
    .describe('Services that were asked for help from this case.'),
  matters: z
    .strictObject({
      id,
      process: z.enum(['mediation', 'disagreement-resolution']),
      reference: z.string(),
      service: z.string(),
      sides: z.array(z.strictObject({ id, role: z.string(), name: z.string(), isMine: z.boolean() })),
      steps: z.array(
        z.strictObject({
          id,
          kind: z.string(),
          word: z.string().nullable(),
          onDay: day,
          atTime: instant.nullable(),
          about: id.nullable(),
          side: id.nullable().describe('In whose name it was said. Null: the mediation service.'),
          why: z
            .enum(['known-to-all', 'agreement', 'own', 'for-the-family', 'released'])
            .describe('Why it may be in this file. "released": everybody in the mediation agreed to it.'),
          body: z.unknown(),
        }),
      ),
    })
    .describe(
      'Mediations and disagreement resolutions: what may leave them. What was said there and prepared for it is not in this file but where it is the reader’s own, or everybody agreed.',
    ),
  reminders: z
    .strictObject({ days: z.array(z.int()), tellsLate: z.boolean(), chosenAt: instant })
    .describe('What the reader wants to be reminded of: one, or none where they chose nothing.'),
  history: z
    .strictObject({
      at: instant,
      act: z.string(),
      words: z.string(),
      person,
      party: id.nullable(),
      wall: id.nullable(),
      about: z.string().nullable(),
      aboutId: id.nullable(),
    })
    .describe('Who did what, as far as the reader may know.'),
} as const

export type PartName = keyof typeof parts
export type Part<Name extends PartName> = z.infer<(typeof parts)[Name]>

/** What stands before the parts. */
export const headShape = {
  format: z.literal(format),
  version: z.literal(version),
  exportedAt: instant,
  lawAsAt: day.describe('The day as at which the law was read.'),
  case: z.strictObject({ id, openedAt: instant }),
  reader: z.strictObject({ id, name: z.string() }),
  position: z
    .record(z.string(), z.unknown())
    .describe('What the law said on that day, from what the reader can see.'),
} as const
export type Head = z.infer<z.ZodObject<typeof headShape>>

/** The JSON Schema of the file (2020-12). */
export function caseSchema(): Readonly<Record<string, unknown>> {
  const lists = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      part.description === undefined ? z.array(part) : z.array(part).describe(part.description),
    ]),
  )
  const made = z.toJSONSchema(z.strictObject({ ...headShape, ...lists })) as {
    readonly properties: Record<string, unknown>
  }
  const { $schema: _, ...position } = positionSchema() as Record<string, unknown>
  return {
    title: 'A case of Way Forward, as one reader sees it',
    ...made,
    properties: { ...made.properties, position },
  }
}

/** Reads a referral that a system sends: what the page asks of a council, and nothing more. One schema reads and describes it. */
import type { Day, Fault, JsonSchema } from '@way-forward/law'
import { isoOf, parseDay } from '@way-forward/law'
import { z } from 'zod'
import { dayInWords } from '../../cases/entries/entry-words.ts'
import { isEmailAddress, typedLine, typedText } from '../../documents/letters/typed-text.ts'
import { familyLabels } from '../advice/family-labels.ts'
import { everyMeans, meansWords } from '../means-words.ts'
import type { Referral } from '../step-kinds.ts'

export interface SentReferral {
  /** The organisation that mediates. */
  readonly service: string
  readonly referral: Referral
  /** It is sent although a matter of the same family may be there. */
  readonly evenIfAlike: boolean
}

const upTo = (most: number) => `Write it in ${most.toLocaleString('en-GB')} characters or fewer.`
/** Characters that are cut before anything is looked at: marks that are left out count too. */
const slack = 2
const optional = (clean: (raw: string) => string, most: number, says: string) =>
  z
    .string({ error: 'Write text, or leave it out.' })
    .max(most * slack, upTo(most))
    .transform(clean)
    .pipe(z.string().max(most, upTo(most)))
    .transform((text) => (text === '' ? null : text))
    .nullish()
    .transform((text) => text ?? null)
    .meta({ description: says })
const oneOf = (words: readonly string[]) => `Write one of: ${words.join(', ')}.`

const family = z
  .strictObject(
    {
      name: z
        .string({ error: 'Write the name of whoever speaks for the family.' })
        .max(200 * slack, upTo(200))
        .transform(typedLine)
        .pipe(z.string().min(1, 'Write the name of whoever speaks for the family.').max(200, upTo(200)))
        .meta({ description: 'Whoever speaks for the family.' }),
      label: z
        .enum(familyLabels, { error: oneOf(familyLabels) })
        .meta({ description: 'What they are to the child.' }),
      childName: optional(typedLine, 200, 'The name of the child or young person, where it is given.'),
      phone: optional(typedLine, 40, 'With its area code.').refine(
        (phone) => phone === null || phone.replace(/\D/g, '').length >= 7,
        'The telephone number is too short. Write it with its area code.',
      ),
      email: optional(typedLine, 254, 'An email address.').refine(
        (email) => email === null || isEmailAddress(email),
        'The email must be like name@example.com.',
      ),
      reach: optional(typedText, 600, 'When and how they are best reached, or a postal address.'),
      needs: optional(typedText, 600, 'An interpreter, large print or other support.'),
    },
    { error: 'Write the family as an object.' },
  )
  .refine(({ phone, email, reach }) => phone !== null || email !== null || reach !== null, {
    path: ['phone'],
    message: 'Give a telephone number, an email, or how else they are reached: the service has to answer.',
  })

const schema = z.strictObject(
  {
    service: z
      .uuid({ error: 'Write the id of a mediation service, as /api/v1/mediation/services lists them.' })
      .meta({ description: 'The mediation service, by its id.' }),
    consent: z
      .strictObject(
        {
          given: z.literal(true, { error: 'Refer a family only if it agrees to this: then write true.' }),
          on: z
            .string({ error: 'Write the day of the consent as YYYY-MM-DD.' })
            .refine((on) => parseDay(on) !== null, 'Write the day of the consent as YYYY-MM-DD.')
            .meta({ description: 'The day on which the family gave it, YYYY-MM-DD.' }),
          how: z
            .enum(everyMeans, { error: oneOf(everyMeans) })
            .meta({ description: 'How the family gave it.' }),
        },
        { error: 'Say that the family consents: given, on and how.' },
      )
      .meta({ description: 'That the family agrees to be referred.' }),
    family,
    about: optional(
      typedText,
      2000,
      'What the decision or disagreement is, as far as the family wants it told.',
    ),
    evenIfAlike: z
      .boolean({ error: 'Write true or false.' })
      .default(false)
      .meta({ description: 'Open it although a matter that may be of the same family is there.' }),
  },
  { error: 'Write an object with service, consent and family.' },
)

/** What a referral must be, as JSON Schema. */
export const referralSchema: JsonSchema = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema

/** A referral that can be sent as it stands, but for its service. */
export const exampleReferral = {
  service: '00000000-0000-4000-8000-000000000000',
  consent: { given: true, on: '2026-11-20', how: 'telephone' },
  family: {
    name: 'The parent of a child',
    label: 'parent',
    childName: null,
    phone: '01632 960 011',
    email: null,
    reach: 'After 4pm',
    needs: null,
  },
  about: 'A refusal to assess',
} as const

/**
 * Reads it. @param sent JSON @param authority the name of the council that sends it
 * @returns every fault, each with its field as a path such as `family.name`
 */
export function readReferral(
  sent: unknown,
  authority: string | null,
  today: Day,
): { readonly said: SentReferral } | { readonly faults: readonly Fault[] } {
  const { success, data, error } = schema.safeParse(sent)
  if (!success) return { faults: error.issues.flatMap(faultsOf) }
  const { service, consent, family: given, about, evenIfAlike } = data
  if (consent.on > isoOf(today)) {
    const message = 'The day of the consent must be today or in the past.'
    return { faults: [{ code: 'bad-value', field: 'consent.on', message }] }
  }
  return {
    said: {
      service,
      evenIfAlike,
      referral: {
        ...given,
        // Who speaks for themselves is the child.
        childName: given.label === 'young person' ? null : given.childName,
        about,
        authority,
        consent: `${meansWords[consent.how]}, on ${dayInWords(consent.on)}`,
      },
    },
  }
}

function faultsOf(issue: z.core.$ZodIssue): readonly Fault[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    const message = 'There is no such field here: leave it out.'
    return issue.keys.map((key) => ({
      code: 'unknown-field',
      field: [...path, key.slice(0, 60)].join('.'),
      message,
    }))
  }
  return [
    {
      code: issue.input === undefined && issue.code === 'invalid_type' ? 'missing' : 'bad-value',
      field: path.length === 0 ? null : path.join('.'),
      message: issue.message,
    },
  ]
}

/** What is read of an Open Referral UK 3.0 feed. What a feed has besides is left alone. */
import { z } from 'zod'

/** Absent, null and empty are the same in the feeds that there are. */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .nullish()
    .transform((value) => (value == null || value.trim() === '' ? undefined : value))

const list = <Item extends z.ZodType>(item: Item, most = 500) =>
  z
    .array(item)
    .max(most)
    .nullish()
    .transform((value) => value ?? undefined)

const phone = z.looseObject({ number: z.string().max(200), description: text(1000) })

const address = z.looseObject({
  attention: text(500),
  address_1: text(500),
  address_2: text(500),
  city: text(200),
  state_province: text(200),
  postal_code: text(50),
  address_type: text(50),
})

const schedule = z.looseObject({
  description: text(2000),
  byday: text(100),
  opens_at: text(40),
  closes_at: text(40),
})

const serviceArea = z.looseObject({ name: text(500), extent: text(10_000), uri: text(2000) })

const term = z.looseObject({ id: text(200), name: z.string().max(500) })

/** A service, short as in a list or whole as under its own address. */
export const feedService = z.looseObject({
  id: z.string().min(1).max(200),
  name: z.string().trim().min(1).max(1000),
  status: text(50),
  url: text(2000),
  email: text(500),
  assured_date: text(50),
  last_modified: text(50),
  organization: z.looseObject({ name: text(1000) }).nullish(),
  phones: list(phone),
  contacts: list(z.looseObject({ phones: list(phone) })),
  schedules: list(schedule),
  service_areas: list(serviceArea, 2000),
  service_at_locations: list(
    z.looseObject({ location: z.looseObject({ addresses: list(address) }).nullish() }),
    2000,
  ),
  attributes: list(z.looseObject({ taxonomy_term: term.nullish() })),
})
export type FeedService = z.output<typeof feedService>

/** A page of a list; its services are read one by one, so that a fault names its service. */
export const feedPage = z.looseObject({
  total_pages: z.number().int().nonnegative().optional(),
  page_number: z.number().int().nonnegative().optional(),
  last_page: z.boolean().optional(),
  contents: z.array(z.unknown()).max(10_000),
})
export type FeedPage = z.output<typeof feedPage>

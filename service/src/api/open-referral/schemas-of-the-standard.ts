/**
 * JSON Schemas of what Open Referral UK 3.0 asks of each entity, written from its facts: what must be there, of
 * which type and form. A field that the standard does not name is a fault here, so that nothing is misspelt.
 */

const uuid = { type: 'string', format: 'uuid' } as const
const text = { type: 'string', minLength: 1 } as const
const uri = { type: 'string', format: 'uri' } as const
const email = { type: 'string', format: 'email' } as const
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const
const time = { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' } as const
const number = { type: 'number' } as const

interface Entity {
  readonly required: readonly string[]
  readonly properties: Readonly<Record<string, object>>
}

function entity({ required, properties }: Entity) {
  return { type: 'object', required, properties, additionalProperties: false } as const
}

function listOf(items: object) {
  return { type: 'array', items } as const
}

const taxonomyFields = { id: uuid, name: text, description: text, uri, version: text }
const taxonomyWithin = entity({ required: ['id', 'name', 'description'], properties: taxonomyFields })

const termFields = {
  id: uuid,
  name: text,
  description: text,
  parent_id: uuid,
  term: text,
  term_uri: uri,
}
const termWithin = entity({ required: ['id', 'name', 'description'], properties: termFields })

/** A term with its taxonomy. */
export const taxonomyTermSchema = entity({
  required: ['id', 'name', 'description'],
  properties: { ...termFields, taxonomy: taxonomyWithin },
})

/** A taxonomy with its terms, which a list may leave out. */
export const taxonomySchema = entity({
  required: ['id', 'name', 'description'],
  properties: { ...taxonomyFields, taxonomy_terms: listOf(termWithin) },
})

const attribute = entity({
  required: ['id'],
  properties: { id: uuid, link_type: text, taxonomy_term: taxonomyTermSchema },
})

const organization = entity({
  required: ['id', 'name', 'description'],
  properties: { id: uuid, name: text, description: text, email, website: uri, logo: uri, uri },
})

const address = entity({
  required: ['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
  properties: {
    id: uuid,
    attention: text,
    address_1: text,
    city: text,
    region: text,
    state_province: text,
    postal_code: text,
    country: text,
    address_type: { enum: ['physical', 'postal', 'virtual'] },
  },
})

const location = entity({
  required: ['id', 'location_type'],
  properties: {
    id: uuid,
    location_type: { enum: ['physical', 'postal', 'virtual'] },
    name: text,
    description: text,
    latitude: number,
    longitude: number,
    addresses: listOf(address),
  },
})

const schedule = entity({
  required: ['id'],
  properties: {
    id: uuid,
    valid_from: day,
    valid_to: day,
    dtstart: day,
    freq: { enum: ['WEEKLY', 'MONTHLY'] },
    interval: { type: 'integer', minimum: 1 },
    byday: { type: 'string', pattern: '^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$' },
    description: text,
    opens_at: time,
    closes_at: time,
  },
})

const serviceArea = entity({
  required: ['id'],
  properties: { id: uuid, name: text, extent: text, extent_type: text, uri },
})

const phone = entity({
  required: ['id', 'number'],
  properties: { id: uuid, number: text, description: text },
})

const serviceFields = {
  id: uuid,
  organization_id: uuid,
  name: text,
  status: { enum: ['active', 'inactive', 'defunct', 'temporarily closed'] },
  description: text,
  url: uri,
  email,
  minimum_age: number,
  maximum_age: number,
  assured_date: day,
  alert: text,
  last_modified: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' },
  organization,
  phones: listOf(phone),
  schedules: listOf(schedule),
  service_areas: listOf(serviceArea),
  attributes: listOf(attribute),
}
const serviceWithin = entity({ required: ['id', 'name', 'status'], properties: serviceFields })

/** A service where it is given. */
export const serviceAtLocationSchema = entity({
  required: ['id', 'location', 'service'],
  properties: { id: uuid, location, service: serviceWithin },
})

/** A service with everything that belongs to it. */
export const serviceSchema = entity({
  required: ['id', 'name', 'status'],
  properties: {
    ...serviceFields,
    service_at_locations: listOf(entity({ required: ['id'], properties: { id: uuid, location } })),
  },
})

/** A page of a list of such things. */
export function pageSchema(items: object) {
  const count = { type: 'integer', minimum: 0 } as const
  const properties = {
    total_items: count,
    total_pages: count,
    page_number: { type: 'integer', minimum: 1 },
    size: count,
    first_page: { type: 'boolean' },
    last_page: { type: 'boolean' },
    empty: { type: 'boolean' },
    contents: listOf(items),
  }
  return entity({ required: Object.keys(properties), properties })
}

/** The root. */
export const rootSchema = entity({
  required: ['version', 'profile', 'openapi_url'],
  properties: { version: { const: 'HSDS-UK-3.0' }, profile: uri, openapi_url: uri },
})

/** What the formats mean, for a validator that knows none. */
export const formats = {
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  uri: (value: string) => URL.canParse(value) && !/\s/.test(value),
  email: /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/,
}

/** Services of an Open Referral UK feed as drafts of entries. */
import type { z } from 'zod'
import type { Area, Phone, Role } from './directory.ts'
import { cleanText, phoneOf, readAddress, readEmail, readPartialDate } from './entry-fields.ts'
import {
  type EntryDetails,
  type EntryDraft,
  england,
  type ImportFault,
  type Reading,
} from './entry-record.ts'
import { type FeedService, feedService } from './feed-shapes.ts'
import { plainText } from './plain-words.ts'
import { roleOfTerm } from './role-terms.ts'
import { isId, stableId } from './stable-id.ts'

export interface FeedReading extends Reading {
  /** Services that are no concern of this directory: of no role of ours, or no longer given. */
  readonly passedOver: number
}

export interface FeedOptions {
  /** Every area of the directory. */
  readonly areas: readonly Area[]
  /** GSS code of the area of a service that names none; null: that is a fault. */
  readonly defaultArea: string | null
  /** Address of a service's own page in the feed, which becomes its source; null: read from a file. */
  readonly addressOf: ((id: string) => string) | null
}

/** Drafts from services as they came: each is checked here. */
export function entriesOfFeed(services: readonly unknown[], options: FeedOptions): FeedReading {
  const drafts: EntryDraft[] = []
  const faults: ImportFault[] = []
  const seen = new Map<string, string>()
  let passedOver = 0
  services.forEach((given, at) => {
    const parsed = feedService.safeParse(given)
    if (!parsed.success) {
      faults.push(...faultsOf(`service ${at + 1}`, parsed.error))
      return
    }
    const service = parsed.data
    const place = `service ${at + 1} (${cleanText(service.name).slice(0, 80)})`
    const role = roleOf(service)
    if (role === null || !isGiven(service)) {
      passedOver += 1
      return
    }
    const found = draftOf(service, role, place, options)
    if ('faults' in found) {
      faults.push(...found.faults)
      return
    }
    const other = seen.get(found.draft.id)
    if (other === undefined) drafts.push(found.draft)
    else
      faults.push({ place, field: 'id', message: `is the id of ${other} too; every service needs its own` })
    seen.set(found.draft.id, place)
  })
  return { drafts, faults, passedOver }
}

/** The role that the first of a service's known terms names; null: none. */
function roleOf({ attributes = [] }: FeedService): Role | null {
  for (const { taxonomy_term: term } of attributes) {
    const role = term == null ? null : roleOfTerm(term)
    if (role !== null) return role
  }
  return null
}

/** A service without a status counts as given. */
function isGiven({ status }: FeedService): boolean {
  return status === undefined || status.toLowerCase() === 'active'
}

function draftOf(
  service: FeedService,
  role: Role,
  place: string,
  options: FeedOptions,
): { readonly draft: EntryDraft } | { readonly faults: readonly ImportFault[] } {
  const faults: ImportFault[] = []
  const fault = (field: string, message: string) => faults.push({ place, field, message })
  const name = cleanText(service.name)
  const organisation = cleanText(service.organization?.name ?? service.name)
  if (name.length > 200) fault('name', `has ${name.length} characters; write at most 200`)
  if (organisation.length > 200)
    fault('organization', `has ${organisation.length} characters; write at most 200`)
  const areas = areasOf(service, options)
  if (areas === null) {
    fault(
      'service_areas',
      'name no council of England; add its GSS code, or give --area with the council’s name',
    )
  }
  const said = detailsOf(service, options, fault)
  if (areas === null || faults.length > 0) return { faults }
  const id = isId(service.id) ? service.id.toLowerCase() : stableId('feed-service', service.id)
  return { draft: { place, id, role, name, organisation, areas, said } }
}

function detailsOf(
  service: FeedService,
  { addressOf }: FeedOptions,
  fault: (field: string, message: string) => void,
): Partial<EntryDetails> {
  const read = <Value>(field: string, reading: { value: Value } | { fault: string }): Value | undefined => {
    if ('value' in reading) return reading.value
    fault(field, reading.fault)
    return undefined
  }
  const lines = postalLines(service)
  const hours = hoursOf(service)
  const details: { [Field in keyof EntryDetails]: EntryDetails[Field] | undefined } = {
    phones: phonesOf(service, fault),
    email: service.email === undefined ? undefined : read('email', readEmail(service.email)),
    website: service.url === undefined ? undefined : read('url', readAddress(service.url)),
    postalAddress: lines,
    hours,
    sourceAddress: addressOf === null ? undefined : addressOf(service.id),
    sourceDate: read(
      'last_modified',
      readPartialDate((service.assured_date ?? service.last_modified ?? '').slice(0, 10)),
    ),
    isOwnPage: undefined,
    readOn: undefined,
    notes: undefined,
  }
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))
}

function phonesOf(
  { phones, contacts }: FeedService,
  fault: (field: string, message: string) => void,
): readonly Phone[] | undefined {
  const given = [...(phones ?? []), ...(contacts ?? []).flatMap((contact) => contact.phones ?? [])]
  if (phones === undefined && given.length === 0) return undefined
  const read = new Map<string, Phone>()
  for (const { number, description } of given) {
    const phone = phoneOf(number, whenOf(description))
    if (phone === null)
      fault('phones', `has "${cleanText(number).slice(0, 60)}", which is no telephone number`)
    else read.set(phone.number, phone)
  }
  return [...read.values()].slice(0, 10)
}

/** A description as "when": what the CSV file could not write back becomes a comma. */
function whenOf(description: string | undefined): string | null {
  const clean = cleanText((description ?? '').normalize('NFC').replace(/[;()\n]+/g, ', ')).replace(
    /^[, ]+|[, ]+$/g,
    '',
  )
  return /\p{L}/u.test(clean) ? clean.replace(/ +,/g, ',').slice(0, 200).trim() : null
}

const dayNames = new Map([
  ['MO', 'Monday'],
  ['TU', 'Tuesday'],
  ['WE', 'Wednesday'],
  ['TH', 'Thursday'],
  ['FR', 'Friday'],
  ['SA', 'Saturday'],
  ['SU', 'Sunday'],
])

function hoursOf({ schedules }: FeedService): string | undefined {
  const texts = (schedules ?? []).map(({ description, byday, opens_at, closes_at }) => {
    const days = (byday ?? '')
      .split(',')
      .map((day) => dayNames.get(day.trim().toUpperCase()))
      .filter((day) => day !== undefined)
    const times =
      opens_at !== undefined && closes_at !== undefined ? `${clock(opens_at)} to ${clock(closes_at)}` : ''
    return cleanText(description ?? `${days.join(', ')} ${times}`)
  })
  const whole = [...new Set(texts.filter((text) => text !== ''))].join('. ')
  return whole === '' ? undefined : whole.slice(0, 500).trim()
}

function clock(time: string): string {
  return /^T?(\d{2}:\d{2})/.exec(time.trim())?.[1] ?? time.trim()
}

function postalLines({ service_at_locations }: FeedService): readonly string[] | undefined {
  const addresses = (service_at_locations ?? []).flatMap(({ location }) => location?.addresses ?? [])
  const usable = addresses.filter(({ address_type }) => address_type?.toLowerCase() !== 'virtual')
  const chosen = usable.find(({ address_type }) => address_type?.toLowerCase() === 'postal') ?? usable[0]
  if (chosen === undefined) return undefined
  const { attention, address_1, address_2, city, state_province, postal_code } = chosen
  return [attention, address_1, address_2, city, state_province, postal_code]
    .map((line) =>
      cleanText((line ?? '').normalize('NFC').replace(/[;\n]+/g, ', '))
        .slice(0, 200)
        .trim(),
    )
    .filter((line) => line !== '')
}

/** GSS codes in order; none: all of England; null: no area that we know. */
function areasOf(
  { service_areas }: FeedService,
  { areas, defaultArea }: FeedOptions,
): readonly string[] | null {
  const named = (service_areas ?? []).flatMap(({ name, extent, uri }) =>
    [name, extent, uri].filter((each) => each !== undefined),
  )
  const codes = new Set<string>()
  for (const text of named) {
    const found = [...text.matchAll(/\bE\d{8}\b/g)].map(([code]) => code)
    if (found.includes(england) || plainText(text) === 'england') return []
    const byCode = areas.filter(({ gssCode }) => found.includes(gssCode))
    const byName = areas.filter((area) =>
      [area.name, area.shortName].some((each) => plainText(each) === plainText(text)),
    )
    for (const { gssCode } of [...byCode, ...byName]) codes.add(gssCode)
  }
  if (codes.size > 0) return [...codes].sort()
  return defaultArea === null ? null : [defaultArea]
}

function faultsOf(place: string, error: z.ZodError): readonly ImportFault[] {
  return error.issues.slice(0, 5).map(({ path, message }) => ({
    place,
    field: path.length === 0 ? null : path.map(String).join('.').slice(0, 200),
    message,
  }))
}

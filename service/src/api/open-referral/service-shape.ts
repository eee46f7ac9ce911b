/**
 * Entries of the directory as services of the standard. What is not known is left out: an empty text would be no
 * address. Ids are unique for each kind of thing, so a service, its one location and the two together share theirs.
 */
import { day, plainDay } from '@way-forward/law'
import type { Area, Entry, PlacedEntry } from '../../directory/directory.ts'
import { england } from '../../directory/entry-record.ts'
import { openingTimesIn } from '../../directory/opening-times.ts'
import { roleDescriptions } from '../../directory/role-descriptions.ts'
import { stableId } from '../../directory/stable-id.ts'
import { agesOf } from './ages.ts'
import { wholeTermOf } from './taxonomy-shape.ts'

/** A service as a list shows it: with its organisation, without lists of its own. */
export function shortService({ entry, changedAt }: PlacedEntry) {
  const { id, role, name, organisation, email, website } = entry
  const ages = agesOf(role)
  return {
    id,
    organization_id: organisation.id,
    name,
    status: 'active' as const,
    description: roleDescriptions[role],
    ...(website !== null && { url: website }),
    ...(email !== null && isPlainEmail(email) && { email }),
    ...(ages !== null && { minimum_age: ages.minimum, maximum_age: ages.maximum }),
    alert: alertOf(entry),
    last_modified: changedAt.toISOString(),
    organization: {
      id: organisation.id,
      name: organisation.name,
      description: `Gives services in the directory of help with special educational needs in England.`,
    },
  }
}

/** A service with everything that belongs to it. */
export function wholeService(placed: PlacedEntry) {
  const { entry, areas } = placed
  return {
    ...shortService(placed),
    phones: entry.phones.map(({ number, when }, at) => ({
      id: stableId('phone', `${entry.id}\n${at}`),
      number,
      ...(when !== null && { description: when }),
    })),
    schedules: schedulesOf(entry),
    service_areas: serviceAreas(entry.id, areas),
    service_at_locations: [{ id: entry.id, location: locationOf(entry) }],
    attributes: [
      {
        id: stableId('attribute', entry.id),
        link_type: 'service',
        taxonomy_term: wholeTermOf(entry.role),
      },
    ],
  }
}

/** A service where it is given, as a list shows it. */
export function shortServiceAtLocation(placed: PlacedEntry) {
  return { id: placed.entry.id, location: locationOf(placed.entry), service: shortService(placed) }
}

/** A service where it is given, with everything that belongs to the service. */
export function wholeServiceAtLocation(placed: PlacedEntry) {
  const { service_at_locations: _, ...service } = wholeService(placed)
  return { id: placed.entry.id, location: locationOf(placed.entry), service }
}

/** By telephone, email, post or on the web: where the desk stands is not known, so no place is given. */
function locationOf({ id, name, postalAddress }: Entry) {
  return {
    id,
    location_type: 'virtual' as const,
    name,
    ...(postalAddress.length > 0 && { description: `For post: ${postalAddress.join(', ')}` }),
  }
}

function schedulesOf({ id, hours }: Entry) {
  if (hours === null) return []
  const schedule = (at: number) => ({ id: stableId('schedule', `${id}\n${at}`), description: hours })
  const times = openingTimesIn(hours)
  if (times.length === 0) return [schedule(0)]
  return times.map(({ days, opens, closes }, at) => ({
    ...schedule(at),
    freq: 'WEEKLY' as const,
    interval: 1,
    byday: days.join(','),
    opens_at: opens,
    closes_at: closes,
  }))
}

function serviceAreas(serviceId: string, areas: readonly Area[]) {
  const places =
    areas.length === 0
      ? [{ name: 'England', code: england }]
      : areas.map(({ name, gssCode }) => ({ name, code: gssCode }))
  return places.map(({ name, code }) => ({
    id: stableId('service-area', `${serviceId}\n${code}`),
    name,
    extent: code,
    extent_type: 'GSS code',
    uri: `http://statistics.data.gov.uk/id/statistical-geography/${code}`,
  }))
}

function alertOf({ source: { address, readOn } }: Entry): string {
  const where = address === null ? '' : ` at ${address}`
  return `Read on ${plainDay(day(readOn))}${where}. Nobody has confirmed it: check before you rely on it.`
}

/** What the format of an email address takes everywhere. */
function isPlainEmail(email: string): boolean {
  return /^[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(email)
}

/** The Open Referral UK 3.0 feed: pure functions from a call to an answer. */
import type { Fault } from '@way-forward/law'
import type { Data, PublicTx } from '../../db/data.ts'
import type { PlacedEntry } from '../../directory/directory.ts'
import { entryNamed } from '../../directory/entry-named.ts'
import { hiddenRoles } from '../../directory/hidden-roles.ts'
import { paged } from '../../directory/paged.ts'
import type { PostcodeService } from '../../directory/postcode-service.ts'
import { unknownParameter } from '../operation.ts'
import { findServices } from './find-services.ts'
import { pageObject } from './page-object.ts'
import { type ListQuery, type parametersOf, readListQuery } from './read-query.ts'
import {
  shortService,
  shortServiceAtLocation,
  wholeService,
  wholeServiceAtLocation,
} from './service-shape.ts'
import { roleOfTermId, shownRoles, taxonomy, termOf, wholeTermOf } from './taxonomy-shape.ts'

/** Where the feed begins: the stub of all its addresses. */
export const feedPrefix = '/open-referral/v3'

/** What the feed needs of the service. */
export interface FeedNeeds {
  readonly data: Data
  /** Null: no postcode can be looked up. */
  readonly postcodes: PostcodeService | null
}

/** What is asked of it. */
export interface FeedCall {
  /** What follows the stub, such as `services`. */
  readonly list: string
  /** What follows the list, or null. */
  readonly id: string | null
  readonly query: URLSearchParams
}

/** What it answers: data, or what is wrong with the call. */
export type FeedAnswer =
  | { readonly data: unknown; readonly isPersonal: boolean }
  | { readonly status: 400 | 404; readonly detail: string; readonly faults: readonly Fault[] }

/** What the feed says of itself. The addresses are those of the standard. */
const itself = {
  version: 'HSDS-UK-3.0',
  profile: 'https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md',
  openapi_url: 'https://docs.openreferraluk.org/en/latest/openapi30.json',
} as const

/** The lists that there are. */
export const feedLists = ['services', 'service_at_locations', 'taxonomies', 'taxonomy_terms'] as const

/** Answers the root. */
export function answerRoot(query: URLSearchParams): FeedAnswer {
  return withoutQuery(query) ?? found(itself)
}

/** Answers a list, or one thing of it. @throws DataUnavailable @throws PostcodesUnavailable */
export async function answerFeed(call: FeedCall, needs: FeedNeeds): Promise<FeedAnswer> {
  switch (call.list) {
    case 'services':
      return call.id === null ? listed(call, 'services', needs, shortService) : one(call, needs, wholeService)
    case 'service_at_locations':
      return call.id === null
        ? listed(call, 'servicesAtLocations', needs, shortServiceAtLocation)
        : one(call, needs, wholeServiceAtLocation)
    case 'taxonomies':
      return taxonomies(call, needs)
    case 'taxonomy_terms':
      return terms(call, needs)
    default:
      return notFound()
  }
}

async function listed(
  { query: asked }: FeedCall,
  list: keyof typeof parametersOf,
  { data, postcodes }: FeedNeeds,
  shape: (placed: PlacedEntry) => unknown,
): Promise<FeedAnswer> {
  const read = readListQuery(asked, list, postcodes !== null)
  if ('faults' in read) return refused(read.faults)
  const { query } = read
  // Outside the transaction: a database must not wait for another service.
  const codes =
    query.postcode === undefined || postcodes === null ? null : await postcodes.codesOf(query.postcode)
  const page = await data.asPublic((tx) => findServices(tx, query, codes))
  return { data: pageObject(page, shape), isPersonal: query.postcode !== undefined }
}

async function one(
  { id, query }: FeedCall,
  { data }: FeedNeeds,
  shape: (placed: PlacedEntry) => unknown,
): Promise<FeedAnswer> {
  const refusal = withoutQuery(query)
  if (refusal !== null) return refusal
  const placed = await data.asPublic((tx) => entryNamed(tx, id ?? ''))
  return placed === null ? notFound() : found(shape(placed))
}

async function taxonomies({ id, query }: FeedCall, needs: FeedNeeds): Promise<FeedAnswer> {
  if (id === null) return plainList(query, [taxonomy], (each) => each)
  const refusal = withoutQuery(query)
  if (refusal !== null) return refusal
  if (id.toLowerCase() !== taxonomy.id) return notFound()
  const hidden = await needs.data.asPublic(hiddenRoles)
  return found({ ...taxonomy, taxonomy_terms: shownRoles(hidden).map(termOf) })
}

async function terms({ id, query }: FeedCall, needs: FeedNeeds): Promise<FeedAnswer> {
  const hidden = await needs.data.asPublic((tx: PublicTx) => hiddenRoles(tx))
  if (id === null) return plainList(query, shownRoles(hidden), wholeTermOf)
  const refusal = withoutQuery(query)
  if (refusal !== null) return refusal
  const role = roleOfTermId(id, hidden)
  return role === null ? notFound() : found(wholeTermOf(role))
}

function plainList<From>(
  asked: URLSearchParams,
  all: readonly From[],
  shape: (thing: From) => unknown,
): FeedAnswer {
  const read = readListQuery(asked, 'plain', false)
  if ('faults' in read) return refused(read.faults)
  const { number, size }: ListQuery = read.query
  const things = all.slice((number - 1) * size, number * size)
  return found(pageObject(paged(things, { number, size }, all.length), shape))
}

function withoutQuery(query: URLSearchParams): FeedAnswer | null {
  const fault = unknownParameter(query, [])
  return fault === null ? null : refused([fault])
}

function found(data: unknown): FeedAnswer {
  return { data, isPersonal: false }
}

function notFound(): FeedAnswer {
  return {
    status: 404,
    detail: `The lists are ${feedLists.map((list) => `${feedPrefix}/${list}`).join(', ')}; their things have the ids that stand in them.`,
    faults: [],
  }
}

function refused(faults: readonly Fault[]): FeedAnswer {
  return { status: 400, detail: 'Something must be written another way: see "errors".', faults }
}

/** Open Referral UK feeds that lie in files: a page, a service, or lists of either, one file or a folder of them. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { feedPage } from './feed-shapes.ts'

const largestFile = 50 * 1024 * 1024
const mostFiles = 10_000
const mostServices = 200_000

/** A file or an address that holds no feed. Its message says what to do. */
export class NotAFeed extends Error {
  override readonly name = 'NotAFeed'
}

/** The services in a JSON file, or in every JSON file of a folder by name. @throws NotAFeed */
export function servicesInFiles(path: string): readonly unknown[] {
  const files = statSync(path).isDirectory() ? jsonFilesIn(path) : [path]
  const services: unknown[] = []
  for (const file of files) {
    if (statSync(file).size > largestFile) throw new NotAFeed(`${file} is larger than 50 MB. Divide it.`)
    services.push(...servicesIn(parseJson(readFileSync(file), file), file))
    if (services.length > mostServices) throw new NotAFeed(`There are more than ${mostServices} services.`)
  }
  return services
}

function jsonFilesIn(folder: string): readonly string[] {
  const names = readdirSync(folder)
    .filter((name) => name.toLowerCase().endsWith('.json'))
    .sort()
  if (names.length === 0) throw new NotAFeed(`${folder} has no file that ends with .json.`)
  if (names.length > mostFiles) throw new NotAFeed(`${folder} has more than ${mostFiles} files.`)
  return names.map((name) => join(folder, name))
}

/** @param place to name it in a message. @throws NotAFeed */
export function parseJson(bytes: Uint8Array, place: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new NotAFeed(`${place} is no JSON in UTF-8.`)
  }
}

/** The services of a page, of a list, or the one that it is. @throws NotAFeed */
export function servicesIn(value: unknown, place: string): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => (isPage(each) ? servicesIn(each, place) : [each]))
  if (isPage(value)) {
    const page = feedPage.safeParse(value)
    if (page.success) return page.data.contents
    throw new NotAFeed(`${place} is no page of a feed: ${page.error.issues[0]?.message ?? 'unknown'}.`)
  }
  if (typeof value === 'object' && value !== null && 'id' in value && 'name' in value) return [value]
  throw new NotAFeed(`${place} holds neither a page of services (with "contents") nor a service.`)
}

function isPage(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'contents' in value
}

/** Where the files of cases are kept, how many they may be, and what looks at them for viruses. */
import { resolve } from 'node:path'
import { readNumber } from './number.ts'

export interface FilesConfig {
  readonly store: FilesPlace
  /** ClamAV's daemon; null: nothing is looked at for viruses, and each document says so. */
  readonly clamd: ClamdConfig | null
  readonly limits: FileLimits
}

export type FilesPlace =
  /** A folder; null: beside the data of the service's own server. */
  | { readonly kind: 'folder'; readonly folder: string | null }
  | {
      readonly kind: 's3'
      /** Without a slash at the end. */
      readonly endpoint: string
      readonly bucket: string
      readonly region: string
      readonly key: string
      readonly secret: string
    }

export type ClamdConfig = { readonly host: string; readonly port: number } | { readonly path: string }

export interface FileLimits {
  /** Bytes of one file. */
  readonly file: number
  /** Files that one reader sees in one case. */
  readonly count: number
  /** Bytes of them all. */
  readonly total: number
}

type Environment = Readonly<Record<string, string | undefined>>

const megabyte = 1024 * 1024
const s3Names = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_REGION', 'S3_KEY', 'S3_SECRET'] as const

/**
 * Reads what concerns files: FILES_FOLDER, or S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_KEY and S3_SECRET; CLAMD;
 * FILE_MB, CASE_FILES, CASE_MB.
 * @param asksForPlace there are cases on a server that somebody runs, so the service has no folder beside it
 * @throws Error that says which variable is wrong and what to write
 */
export function readFiles(env: Environment, asksForPlace = false): FilesConfig {
  return {
    store: readPlace(env, asksForPlace),
    clamd: readClamd(env['CLAMD']),
    limits: {
      file: readNumber(env, 'FILE_MB', { usual: 25, most: 500 }) * megabyte,
      count: readNumber(env, 'CASE_FILES', { usual: 500, most: 100_000 }),
      total: readNumber(env, 'CASE_MB', { usual: 1000, most: 1_000_000 }) * megabyte,
    },
  }
}

function readPlace(env: Environment, asksForPlace: boolean): FilesPlace {
  const folder = env['FILES_FOLDER'] || null
  const [endpoint, bucket, region, key, secret] = s3Names.map((name) => env[name] || null)
  if (!endpoint && !bucket && !region && !key && !secret) {
    if (folder !== null || !asksForPlace) return { kind: 'folder', folder: folder && resolve(folder) }
    throw new Error(
      `FILES_FOLDER is not set. Name the folder that the files of cases are kept in, or set ${s3Names.join(', ')} to keep them in a bucket.`,
    )
  }
  if (folder !== null) {
    throw new Error('FILES_FOLDER and S3_… are both set. Files are kept in one place: leave one of them out.')
  }
  if (!endpoint || !bucket || !region || !key || !secret) {
    throw new Error(`Files in a bucket need ${s3Names.join(', ')} together. Set all of them, or none.`)
  }
  const url = URL.parse(endpoint)
  if (url === null || !/^https?:$/.test(url.protocol) || url.origin !== endpoint) {
    throw new Error(
      'S3_ENDPOINT is not an address. Write one without a path, such as https://s3.eu-west-2.amazonaws.com.',
    )
  }
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) {
    throw new Error('S3_BUCKET is not the name of a bucket. Write small letters, digits and hyphens.')
  }
  return { kind: 's3', endpoint, bucket, region, key, secret }
}

function readClamd(text: string | undefined): ClamdConfig | null {
  if (text === undefined || text === '') return null
  if (text.startsWith('/')) return { path: text }
  const [, host, digits] = /^\[?([^\s/]+?)\]?:(\d{1,5})$/.exec(text) ?? []
  const port = Number(digits)
  if (host === undefined || port < 1 || port > 65_535) {
    throw new Error(
      `CLAMD is "${text}". Write where ClamAV’s daemon listens, such as localhost:3310 or /run/clamav/clamd.ctl.`,
    )
  }
  return { host, port }
}

/** Files in a bucket of a service that speaks S3, addressed by path. */
import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import { grouped } from '../encryption/grouped.ts'
import { checkedName, type FileStore, NotStored, type StoredFile, StoreUnavailable } from './file-store.ts'
import { elementIn, elementsIn } from './xml-elements.ts'

export interface S3Place {
  /** Such as `https://s3.eu-west-2.amazonaws.com`, without a slash at the end. */
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly key: string
  readonly secret: string
}

/** Bytes of a part; S3 takes none below 5 MiB but the last. One is held in memory for each file that is sent. */
const partSize = 8 * 1024 * 1024
/** Milliseconds for one answer. */
const patience = 60_000

/** A store in a bucket. A large file is sent in parts, and is there only once all of them are. */
export function s3Store(place: S3Place): FileStore {
  const { endpoint, bucket, region, key, secret } = place
  const client = new AwsClient({
    accessKeyId: key,
    secretAccessKey: secret,
    service: 's3',
    region,
    retries: 3,
  })
  const base = `${endpoint}/${bucket}`

  const ask: Ask = async (path, { method, body, isLong = false }) => {
    try {
      return await client.fetch(`${base}/${path}`, {
        method,
        ...(body !== undefined && { body: new Uint8Array(body) }),
        // The server compares it with what arrived.
        headers: { 'X-Amz-Content-Sha256': sha256(body ?? Buffer.alloc(0)) },
        ...(!isLong && { signal: AbortSignal.timeout(patience) }),
      })
    } catch (error) {
      throw new StoreUnavailable('the store of files cannot be reached', { cause: error })
    }
  }

  return {
    async put(name, bytes) {
      const path = checkedName(name)
      const parts = grouped(bytes, partSize)
      try {
        const { value: first } = await parts.next()
        if (first?.isLast) await good(ask(path, { method: 'PUT', body: first.bytes }))
        else if (first !== undefined) await putInParts(ask, path, first.bytes, parts)
      } finally {
        await parts.return(undefined)
      }
    },
    async get(name) {
      const path = checkedName(name)
      const found = await ask(path, { method: 'HEAD' })
      if (found.status === 404) throw new NotStored('there is no such file')
      if (!found.ok) throw unavailable(found)
      return read(ask, path)
    },
    async delete(name) {
      const answer = await ask(checkedName(name), { method: 'DELETE' })
      if (!answer.ok && answer.status !== 404) throw unavailable(answer)
      await answer.body?.cancel()
    },
    list: () => list(ask),
    clearPartial: (before) => clearPartial(ask, before),
    async check() {
      const answer = await ask('?list-type=2&max-keys=1', { method: 'GET' })
      if (!answer.ok) throw unavailable(answer)
      await answer.body?.cancel()
    },
  }
}

type Ask = (
  path: string,
  request: { readonly method: string; readonly body?: Buffer; readonly isLong?: boolean },
) => Promise<Response>

async function putInParts(
  ask: Ask,
  path: string,
  first: Buffer,
  others: AsyncIterable<{ readonly bytes: Buffer }>,
): Promise<void> {
  const begun = await good(ask(`${path}?uploads=`, { method: 'POST' }))
  const upload = elementIn(begun.text, 'UploadId')
  if (upload === null) throw new StoreUnavailable('the store of files answered what it should not')
  const query = `uploadId=${encodeURIComponent(upload)}`
  try {
    const tags: string[] = []
    const send = async (body: Buffer) => {
      const { headers } = await good(
        ask(`${path}?partNumber=${tags.length + 1}&${query}`, { method: 'PUT', body }),
      )
      tags.push(headers.get('etag') ?? '')
    }
    await send(first)
    for await (const { bytes } of others) await send(bytes)
    const listed = tags.map(
      (tag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${escaped(tag)}</ETag></Part>`,
    )
    const body = Buffer.from(`<CompleteMultipartUpload>${listed.join('')}</CompleteMultipartUpload>`)
    const { text } = await good(ask(`${path}?${query}`, { method: 'POST', body }))
    // It may begin with "200" and find out later that it cannot.
    if (elementIn(text, 'Error') !== null)
      throw new StoreUnavailable('the store of files could not join the parts')
  } catch (error) {
    await ask(`${path}?${query}`, { method: 'DELETE' }).catch(() => undefined)
    throw error
  }
}

function escaped(tag: string): string {
  return tag.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

async function* read(ask: Ask, path: string): AsyncGenerator<Uint8Array> {
  const answer = await ask(path, { method: 'GET', isLong: true })
  if (!answer.ok || answer.body === null) throw unavailable(answer)
  try {
    yield* answer.body
  } catch (error) {
    throw new StoreUnavailable('a file cannot be read', { cause: error })
  }
}

async function* list(ask: Ask): AsyncGenerator<StoredFile> {
  for (let token: string | null = ''; token !== null; ) {
    const from: string = token === '' ? '' : `&continuation-token=${encodeURIComponent(token)}`
    const { text } = await good(ask(`?list-type=2&max-keys=1000${from}`, { method: 'GET' }))
    for (const each of elementsIn(text, 'Contents')) {
      const name = elementIn(each, 'Key')
      const storedAt = elementIn(each, 'LastModified')
      if (name !== null && storedAt !== null) yield { name, storedAt: new Date(storedAt) }
    }
    token = elementIn(text, 'IsTruncated') === 'true' ? elementIn(text, 'NextContinuationToken') : null
  }
}

/** Uploads that a crash left unfinished. Some services cannot list them: there a rule of the bucket ends them. */
async function clearPartial(ask: Ask, before: Date): Promise<void> {
  const answer = await ask('?uploads=', { method: 'GET' })
  const text = await answer.text()
  if (answer.status === 501) return
  if (!answer.ok) throw unavailable(answer)
  for (const each of elementsIn(text, 'Upload')) {
    const [name, upload, begun] = ['Key', 'UploadId', 'Initiated'].map((what) => elementIn(each, what))
    if (name == null || upload == null || begun == null || new Date(begun) >= before) continue
    await good(ask(`${checkedName(name)}?uploadId=${encodeURIComponent(upload)}`, { method: 'DELETE' }))
  }
}

async function good(asked: Promise<Response>): Promise<{ readonly text: string; readonly headers: Headers }> {
  const answer = await asked
  const text = await answer.text()
  if (!answer.ok) throw unavailable(answer)
  return { text, headers: answer.headers }
}

function unavailable({ status }: Response): StoreUnavailable {
  return new StoreUnavailable(`the store of files answered ${status}`)
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

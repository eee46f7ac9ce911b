/**
 * Files as they are kept: AES-256-GCM in frames. A key of its own is derived for each file from the key of its wall,
 * a random salt and the id of the document, so that a file is opened as that document and no other. The nonce of a
 * frame is its place and whether it is the last: one that is missing, moved, changed or cut off is noticed.
 *
 *   magic (4) | salt (32) | frame ... ; a frame is at most 64 KiB and the 16 bytes that vouch for them
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { grouped } from './grouped.ts'

/** What a file is sealed with. */
export interface FileKey {
  /** 32 bytes: the key of the wall that it stands behind. */
  readonly wallKey: Uint8Array
  /** The id of the document. */
  readonly document: string
}

/** A file is not what was kept: it was changed, cut off, or is another one. */
export class SpoiltFile extends Error {
  override readonly name = 'SpoiltFile'
}

const magic = Buffer.from('WFD1')
const saltLength = 32
const headLength = magic.length + saltLength
/** Bytes of a whole frame before it is sealed. */
export const frameLength = 64 * 1024
const tagLength = 16

/** Seals bytes while they pass. */
export async function* sealed(bytes: AsyncIterable<Uint8Array>, key: FileKey): AsyncGenerator<Buffer> {
  const salt = randomBytes(saltLength)
  const fileKey = keyOf(key, salt)
  yield Buffer.concat([magic, salt])
  let place = 0
  for await (const { bytes: frame, isLast } of grouped(bytes, frameLength)) {
    const cipher = createCipheriv('aes-256-gcm', fileKey, nonceOf(place++, isLast))
    yield Buffer.concat([cipher.update(frame), cipher.final(), cipher.getAuthTag()])
  }
}

/** Opens bytes while they pass; only what was vouched for is handed on. @throws SpoiltFile */
export async function* opened(bytes: AsyncIterable<Uint8Array>, key: FileKey): AsyncGenerator<Buffer> {
  const { head, rest } = await splitAt(bytes, headLength)
  if (head.length < headLength || !head.subarray(0, magic.length).equals(magic)) throw spoilt()
  const fileKey = keyOf(key, head.subarray(magic.length))
  let place = 0
  for await (const { bytes: frame, isLast } of grouped(rest, frameLength + tagLength)) {
    yield openFrame(frame, fileKey, nonceOf(place++, isLast))
  }
}

function openFrame(frame: Buffer, fileKey: Uint8Array, nonce: Buffer): Buffer {
  if (frame.length < tagLength) throw spoilt()
  const decipher = createDecipheriv('aes-256-gcm', fileKey, nonce)
  decipher.setAuthTag(frame.subarray(-tagLength))
  try {
    return Buffer.concat([decipher.update(frame.subarray(0, -tagLength)), decipher.final()])
  } catch (error) {
    throw spoilt(error)
  }
}

function spoilt(cause?: unknown): SpoiltFile {
  return new SpoiltFile('a stored file is not what was kept', { cause })
}

function keyOf({ wallKey, document }: FileKey, salt: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', wallKey, salt, `way-forward document ${document}`, 32))
}

function nonceOf(place: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(place, 7)
  nonce[11] = isLast ? 1 : 0
  return nonce
}

/**
 * The first bytes, and the others; fewer where there are no more. Whoever does not read the others ends them with
 * `return`, so that what they come from is let go.
 */
export async function splitAt(
  bytes: AsyncIterable<Uint8Array>,
  length: number,
): Promise<{ readonly head: Buffer; readonly rest: Rest }> {
  const reader = bytes[Symbol.asyncIterator]()
  const held: Buffer[] = []
  let total = 0
  while (total < length) {
    const { done, value } = await reader.next()
    if (done === true) break
    held.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength))
    total += value.length
  }
  const start = Buffer.concat(held)
  return { head: start.subarray(0, length), rest: restOf(start.subarray(length), reader) }
}

export interface Rest extends AsyncIterableIterator<Uint8Array> {
  return(): Promise<IteratorResult<Uint8Array>>
}

/** No generator: one that was never begun would not let go of the reader. */
function restOf(first: Buffer, reader: AsyncIterator<Uint8Array>): Rest {
  let waiting: Buffer | null = first.length > 0 ? first : null
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      if (waiting === null) return reader.next()
      const value = waiting
      waiting = null
      return { done: false, value }
    },
    async return() {
      waiting = null
      await reader.return?.()
      return { done: true, value: undefined }
    },
  }
}

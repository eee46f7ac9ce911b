/** A form with a file, read while it arrives: its fields first, then the file, piece by piece. */
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy'

export interface SentForm {
  readonly body: ReadableStream<Uint8Array>
  /** The header `Content-Type`. */
  readonly type: string
}

/** The file of a form. */
export interface SentFile {
  /** As the browser calls it: it may be anything. */
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
}

/** What was sent is no form, or was cut off. */
export class BrokenForm extends Error {
  override readonly name = 'BrokenForm'
}

/** More was sent than is read. */
export class FormTooLarge extends Error {
  override readonly name = 'FormTooLarge'
}

const limits = {
  fields: 10,
  fieldSize: 4000,
  fieldNameSize: 60,
  files: 1,
  parts: 12,
  headerPairs: 20,
  headerSize: 4096,
}

/**
 * Reads a form. Its file is handed on as soon as it begins, with the fields that stand before it. What is left of it
 * once it was taken is read and thrown away: a browser shows no answer before it has sent everything.
 * @param largest bytes of everything that is read
 * @param take keeps the file, or refuses it; what it throws ends the reading
 * @returns the fields, and what was made of the file; null: there was none
 * @throws BrokenForm, FormTooLarge, and what `take` throws
 */
export async function readSentForm<T>(
  { body, type }: SentForm,
  largest: number,
  take: (fields: URLSearchParams, file: SentFile) => Promise<T>,
): Promise<{ readonly fields: URLSearchParams; readonly taken: T | null }> {
  const parser = parserOf(type)
  const fields = new URLSearchParams()
  const stopped = new AbortController()
  let sent: BusboyFileStream | null = null
  let taking: Promise<T> | null = null
  parser.on('field', (name, value) => fields.append(name, value))
  parser.on('file', (field, stream, name) => {
    // A form whose file nobody chose comes with one that has no name.
    if (field !== 'file' || !name || sent !== null) {
      stream.resume()
      return
    }
    sent = stream
    // Whoever reads it hears of it there; where nobody does, an error without a listener would end the process.
    stream.on('error', () => undefined)
    // In a function of its own: what it throws at once is no fault of the form.
    taking = (async () => take(fields, { name, bytes: piecesOf(stream) }))()
    taking.then(
      () => stream.resume(),
      (error) => stopped.abort(error),
    )
  })
  try {
    await pipeline(counted(body, largest), parser, { signal: stopped.signal })
  } catch (error) {
    const why = stopped.signal.aborted ? stopped.signal.reason : reasonOf(error)
    ;(sent as BusboyFileStream | null)?.destroy(why)
    await (taking as Promise<T> | null)?.catch(() => undefined)
    throw why
  }
  return { fields, taken: await (taking as Promise<T> | null) }
}

function parserOf(type: string): BusboyInstance {
  try {
    return Busboy({ headers: { 'content-type': type }, limits, preservePath: true })
  } catch (error) {
    throw new BrokenForm('not a form with a file', { cause: error })
  }
}

/** Whoever stops reading early leaves the rest to be thrown away. */
async function* piecesOf(stream: BusboyFileStream): AsyncGenerator<Uint8Array> {
  try {
    yield* stream.iterator({ destroyOnReturn: false })
  } catch (error) {
    throw reasonOf(error)
  }
}

async function* counted(body: ReadableStream<Uint8Array>, largest: number): AsyncGenerator<Uint8Array> {
  let read = 0
  for await (const chunk of body) {
    read += chunk.length
    if (read > largest) throw new FormTooLarge('more was sent than is read')
    yield chunk
  }
}

function reasonOf(error: unknown): Error {
  if (error instanceof FormTooLarge || error instanceof BrokenForm) return error
  return new BrokenForm('the form was cut off', { cause: error })
}

/** The one door to the maker of archives: a ZIP that is sent while it is made. */
import { makeZip } from 'client-zip'

export interface ZipEntry {
  /** Its path in the archive. */
  readonly name: string
  readonly input: string | Uint8Array | AsyncIterable<Uint8Array>
  /** When it is from. */
  readonly at: Date
}

/** An archive of entries, each of which is asked for when the one before has gone out. */
export function zipOf(entries: AsyncIterable<ZipEntry>): ReadableStream<Uint8Array> {
  return makeZip(inputs(entries))
}

async function* inputs(entries: AsyncIterable<ZipEntry>) {
  for await (const { name, input, at } of entries) {
    yield { name, lastModified: at, input: input as string | AsyncIterable<Uint8Array<ArrayBuffer>> }
  }
}

/** An archive taken apart, for tests. */
import { fromBuffer } from 'yauzl'

/** What stands in an archive. */
export interface Archive {
  readonly names: readonly string[]
  readonly files: ReadonlyMap<string, Buffer>
}

/** Unpacks an archive that was sent while it was made. */
export async function unzipped(stream: ReadableStream<Uint8Array>): Promise<Archive> {
  const bytes = Buffer.concat(await Array.fromAsync(stream))
  const files = new Map<string, Buffer>()
  await new Promise<void>((done, failed) => {
    fromBuffer(bytes, { lazyEntries: true, strictFileNames: true }, (error, zip) => {
      if (error) return failed(error)
      zip.on('error', failed)
      zip.on('end', () => done())
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, (fault, read) => {
          if (fault) return failed(fault)
          Array.fromAsync(read).then((parts) => {
            files.set(entry.fileName, Buffer.concat(parts as Buffer[]))
            zip.readEntry()
          }, failed)
        })
      })
      zip.readEntry()
    })
  })
  return { names: [...files.keys()], files }
}

/** Bytes in groups of one length, each of which knows whether it is the last. */

export interface Group {
  readonly bytes: Buffer
  readonly isLast: boolean
}

/** Groups of `size` bytes; the last may be shorter, and is empty only where there were no bytes at all. */
export async function* grouped(chunks: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Group> {
  let held: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    held.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
    length += chunk.length
    // A full group waits until another byte follows: only then is it not the last.
    if (length <= size) continue
    let whole = Buffer.concat(held)
    for (; whole.length > size; whole = whole.subarray(size)) {
      yield { bytes: whole.subarray(0, size), isLast: false }
    }
    held = [whole]
    length = whole.length
  }
  yield { bytes: Buffer.concat(held), isLast: true }
}

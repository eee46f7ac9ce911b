/** Forms for tests, as a browser sends them. */

const boundary = '----a-boundary-of-a-test'

/** The bytes of a form, its fields before its file, and its `Content-Type`. @param file null: no field for one */
export function madeForm(
  fields: Readonly<Record<string, string>>,
  file: { readonly name: string; readonly bytes: Uint8Array; readonly type?: string } | null,
): { readonly body: Buffer<ArrayBuffer>; readonly type: string } {
  const head = (disposition: string, more = '') =>
    `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${more}\r\n`
  const parts = Object.entries(fields).map(([name, value]) =>
    Buffer.from(`${head(`name="${name}"`)}${value}\r\n`),
  )
  if (file !== null) {
    const { name, bytes, type = 'application/octet-stream' } = file
    const start = head(`name="file"; filename="${name}"`, `Content-Type: ${type}\r\n`)
    parts.push(Buffer.from(start), Buffer.from(bytes), Buffer.from('\r\n'))
  }
  return {
    body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
    type: `multipart/form-data; boundary=${boundary}`,
  }
}

/** Bytes as they arrive, 64 kB at a time, as fast as they are read. @param tell called for each piece */
export function streamOf(bytes: Uint8Array, tell: () => void = () => undefined): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      tell()
      controller.enqueue(bytes.slice(at, at + 65_536))
      at += 65_536
    },
  })
}

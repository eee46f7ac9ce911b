import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { grouped } from './grouped.ts'
import { type FileKey, frameLength, opened, SpoiltFile, sealed, splitAt } from './sealed.ts'

const key: FileKey = { wallKey: randomBytes(32), document: randomUUID() }
const headLength = 36
const sealedFrame = frameLength + 16

async function* inPieces(bytes: Uint8Array, length = 10_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of bytes) parts.push(part)
  return Buffer.concat(parts)
}

const seal = (bytes: Uint8Array, by = key) => whole(sealed(inPieces(bytes), by))
const open = (bytes: Uint8Array, by = key) => whole(opened(inPieces(bytes), by))

async function assertSpoilt(bytes: Uint8Array, by = key): Promise<void> {
  await assert.rejects(open(bytes, by), SpoiltFile)
}

/** The frames of a sealed file, and what stands before them. */
function framesOf(file: Buffer): { readonly head: Buffer; readonly frames: Buffer[] } {
  const frames: Buffer[] = []
  for (let at = headLength; at < file.length; at += sealedFrame)
    frames.push(file.subarray(at, at + sealedFrame))
  return { head: file.subarray(0, headLength), frames }
}

describe('a sealed file', () => {
  it('opens to what was sealed, at every length around a frame', async () => {
    for (const length of [
      0,
      1,
      frameLength - 1,
      frameLength,
      frameLength + 1,
      2 * frameLength,
      20 * 1024 * 1024,
    ]) {
      const bytes = randomBytes(length)
      const file = await seal(bytes)
      assert.equal((await open(file)).equals(bytes), true, `${length} bytes`)
      assert.equal(file.length, headLength + length + 16 * Math.max(1, Math.ceil(length / frameLength)))
    }
  })

  it('opens however it is cut into pieces on its way', async () => {
    const bytes = randomBytes(3 * frameLength + 5)
    const file = await seal(bytes)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200_000 }), async (length) => {
        const pieces = length < 50 ? length + 50 : length
        assert.equal((await whole(opened(inPieces(file, pieces), key))).equals(bytes), true)
      }),
      { numRuns: 30 },
    )
  })

  it('holds nothing of what was sealed, and is another each time', async () => {
    const bytes = Buffer.from('a name that nobody may read '.repeat(5000))
    const [one, other] = [await seal(bytes), await seal(bytes)]
    assert.equal(one.includes('nobody may read'), false)
    assert.equal(one.subarray(headLength).equals(other.subarray(headLength)), false)
  })

  it('opens with its own key and as its own document alone', async () => {
    const file = await seal(randomBytes(1000))
    await assertSpoilt(file, { ...key, wallKey: randomBytes(32) })
    await assertSpoilt(file, { ...key, document: randomUUID() })
  })

  it('is noticed when any byte of it changed', async () => {
    const file = await seal(randomBytes(frameLength + 500))
    for (const at of [0, 4, 20, headLength, headLength + 3, headLength + sealedFrame - 1, file.length - 1]) {
      const changed = Buffer.from(file)
      changed[at] = (changed[at] ?? 0) ^ 1
      await assertSpoilt(changed)
    }
  })

  it('is noticed when it was cut off, at a frame too', async () => {
    const bytes = randomBytes(3 * frameLength)
    const file = await seal(bytes)
    for (const length of [0, 3, headLength - 1, headLength, headLength + 10, file.length - 1]) {
      await assertSpoilt(file.subarray(0, length))
    }
    for (const frames of [1, 2]) await assertSpoilt(file.subarray(0, headLength + frames * sealedFrame))
  })

  it('is noticed when frames were moved, repeated, added, or taken from another file', async () => {
    const { head, frames } = framesOf(await seal(randomBytes(3 * frameLength)))
    const other = framesOf(await seal(randomBytes(3 * frameLength)))
    const [a, b, c] = frames as [Buffer, Buffer, Buffer]
    const second = other.frames[1] as Buffer
    for (const order of [
      [b, a, c],
      [a, a, b, c],
      [a, c],
      [a, b, c, c],
      [a, second, c],
    ]) {
      await assertSpoilt(Buffer.concat([head, ...order]))
    }
    await assertSpoilt(Buffer.concat([other.head, a, b, c]))
    assert.equal((await open(Buffer.concat([head, a, b, c]))).length, 3 * frameLength)
  })

  it('hands on nothing of a frame that is not what was kept', async () => {
    const file = await seal(randomBytes(2 * frameLength))
    file[file.length - 1] = (file[file.length - 1] ?? 0) ^ 1
    let handed = 0
    await assert.rejects(async () => {
      for await (const part of opened(inPieces(file), key)) handed += part.length
    }, SpoiltFile)
    assert.equal(handed, frameLength)
  })
})

describe('bytes that are read in part', () => {
  it('let go of what they come from', async () => {
    for (const length of [0, 5, 15]) {
      let isLetGo = false
      async function* source() {
        try {
          yield Buffer.from('0123456789')
          yield Buffer.from('0123456789')
        } finally {
          isLetGo = true
        }
      }
      const { head, rest } = await splitAt(source(), length)
      assert.equal(head.toString(), '01234567890123456789'.slice(0, length))
      if (length > 0) {
        await rest.return()
        assert.equal(isLetGo, true, `${length}`)
      } else assert.equal((await whole(rest)).length, 20)
    }
  })

  it('come in groups, of which the last knows that it is', async () => {
    const groups = async (length: number) => {
      const found: string[] = []
      for await (const { bytes, isLast } of grouped(inPieces(Buffer.alloc(length), 3), 4)) {
        found.push(`${bytes.length}${isLast ? '.' : ''}`)
      }
      return found.join(' ')
    }
    assert.equal(await groups(0), '0.')
    assert.equal(await groups(4), '4.')
    assert.equal(await groups(5), '4 1.')
    assert.equal(await groups(12), '4 4 4.')
  })
})

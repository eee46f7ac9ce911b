/** Cuts a stream of bytes into lines, keeping at most one line in memory. */
import { isUtf8 } from 'node:buffer'

/** A line without its end, or why it cannot be read. */
export type Line = string | UnreadableLine

/** A line that was read past, with the reason in words. */
export interface UnreadableLine {
  readonly unreadable: string
}

/** The longest line that is read, in bytes, without its line end. */
export const longestLine = 65_536

const tooLong: UnreadableLine = {
  unreadable: `This line is longer than ${longestLine} bytes. Write one flat JSON object on one line.`,
}
const notUtf8: UnreadableLine = { unreadable: 'This line is not UTF-8 text. Save the file as UTF-8.' }

const lineFeed = 10
const carriageReturn = 13
const replacement = '\uFFFD'
const byteOrderMark = '\uFEFF'

/** Takes bytes as they come and gives lines as they are complete. */
export interface LineReader {
  /** The lines that these bytes complete, in order. Read them all before the next call. */
  take(bytes: Buffer): Iterable<Line>
  /** The last line, where the input did not end with a line end, else null. */
  end(): Line | null
}

/**
 * A reader at the start of an input. Lines end with `\n` or `\r\n`; a byte order mark at the very start
 * is passed over. However the bytes are cut, the lines are the same.
 */
export function lineReader(): LineReader {
  // The unfinished line. One byte more than the limit, for the \r that may turn out to end the line.
  const kept = Buffer.allocUnsafe(longestLine + 1)
  let keptLength = 0
  let overlong = false
  let first = true

  function keep(bytes: Buffer, from: number, to: number): void {
    const room = kept.length - keptLength
    if (overlong || to - from > room) {
      overlong = true
      return
    }
    keptLength += bytes.copy(kept, keptLength, from, to)
  }

  function finish(): Line {
    const line = overlong ? tooLong : lineIn(kept, 0, keptLength, first)
    keptLength = 0
    overlong = false
    first = false
    return line
  }

  return {
    *take(bytes) {
      let from = 0
      for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, from)) {
        if (keptLength > 0 || overlong) {
          keep(bytes, from, end)
          yield finish()
        } else {
          const atStart = first
          first = false
          yield lineIn(bytes, from, end, atStart)
        }
        from = end + 1
      }
      keep(bytes, from, bytes.length)
    },
    end() {
      return keptLength > 0 || overlong ? finish() : null
    },
  }
}

function lineIn(bytes: Buffer, from: number, lineEnd: number, atStart: boolean): Line {
  const to = lineEnd > from && bytes[lineEnd - 1] === carriageReturn ? lineEnd - 1 : lineEnd
  if (to - from > longestLine) return tooLong
  const text = bytes.toString('utf8', from, to)
  // Bytes that are not UTF-8 become this character; only then is the slower check worth its time.
  if (text.includes(replacement) && !isUtf8(bytes.subarray(from, to))) return notUtf8
  return atStart && text.startsWith(byteOrderMark) ? text.slice(1) : text
}

/** ClamAV's daemon, by its INSTREAM command: pieces with their length in front, an empty one at the end, one line back. */
import { connect, type Socket } from 'node:net'
import { type Scan, type Scanner, ScannerAway } from './scanner.ts'

/** Where the daemon listens. */
export type ClamdPlace =
  | { readonly host: string; readonly port: number }
  /** A socket of this machine. */
  | { readonly path: string }

/** Milliseconds without a sign of life after which it counts as away. */
const patience = 60_000
/** Characters of an answer; a longer one is none. */
const longestAnswer = 4096

/** A scanner that asks a daemon of ClamAV. A connection serves one file. */
export function clamd(place: ClamdPlace): Scanner {
  return { begin: () => begin(place) }
}

async function begin(place: ClamdPlace): Promise<Scan> {
  const socket = connect('path' in place ? { path: place.path } : { host: place.host, port: place.port })
  const answer = answerOf(socket)
  // Whoever asks for the verdict hears of it; before that, writing fails.
  answer.catch(() => undefined)
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    answer.catch(reject)
  })
  socket.write('zINSTREAM\0')
  return {
    async write(chunk) {
      if (chunk.length === 0) return
      const length = Buffer.alloc(4)
      length.writeUInt32BE(chunk.length)
      await written(socket, Buffer.concat([length, chunk]), answer)
    },
    async verdict() {
      await written(socket, Buffer.alloc(4), answer)
      return verdictOf(await answer)
    },
    abandon: () => socket.destroy(),
  }
}

/** Waits until the daemon has taken it: a file that comes faster than it is looked at stays where it is. */
function written(socket: Socket, bytes: Buffer, answer: Promise<string>): Promise<void> {
  return new Promise((resolve, reject) => {
    // A daemon that has answered already takes no more: what it said tells why.
    if (socket.destroyed || !socket.writable) {
      answer.then((text) => reject(notLooked(text)), reject)
      return
    }
    socket.write(bytes, (error) => {
      if (error == null) resolve()
      else answer.then((text) => reject(notLooked(text)), reject)
    })
  })
}

/** The one line that it answers. */
function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const away = (cause?: unknown) => {
      reject(new ScannerAway('the virus scanner does not answer', { cause }))
      socket.destroy()
    }
    socket.setTimeout(patience, () => away())
    socket.on('error', away)
    socket.on('close', () => away())
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1')
      const end = text.indexOf('\0')
      if (end !== -1) {
        resolve(text.slice(0, end))
        socket.end()
      } else if (text.length > longestAnswer) away()
    })
  })
}

/** Anything but "OK" and "FOUND" means that it did not look, such as a file over its own limit. */
function verdictOf(text: string): 'clean' | 'infected' {
  if (/^stream: OK$/.test(text)) return 'clean'
  if (/^stream: .* FOUND$/.test(text)) return 'infected'
  throw notLooked(text)
}

function notLooked(text: string): ScannerAway {
  return new ScannerAway(`the virus scanner could not look at a file: ${text.slice(0, 200)}`)
}

/** A small server that speaks as ClamAV's daemon does, for tests. */
import { createServer, type Server, type Socket } from 'node:net'

/** The file that every virus scanner takes for a virus, in two parts so that this one is not taken for it. */
export const testVirus = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$${'EICAR-STANDARD-ANTIVIRUS-TEST-FILE'}!$H+H*`

export interface SmallClamd {
  readonly port: number
  /** Bytes of each file that it looked at to the end. */
  readonly looked: readonly number[]
  close(): Promise<void>
}

/** Starts one on a free port. @param largest bytes of a file, above which it says so and looks no further */
export async function smallClamd(largest = Number.POSITIVE_INFINITY): Promise<SmallClamd> {
  const looked: number[] = []
  const server = createServer((socket) => void serve(socket, largest, looked))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    looked,
    close: () => closed(server),
  }
}

async function serve(socket: Socket, largest: number, looked: number[]): Promise<void> {
  socket.on('error', () => undefined)
  let held = Buffer.alloc(0)
  let isBegun = false
  const file: Buffer[] = []
  for await (const chunk of socket) {
    held = Buffer.concat([held, chunk])
    if (!isBegun) {
      const end = held.indexOf(0)
      if (end === -1) continue
      if (held.toString('latin1', 0, end) !== 'zINSTREAM') return void socket.end('UNKNOWN COMMAND\0')
      held = held.subarray(end + 1)
      isBegun = true
    }
    while (held.length >= 4 && held.length >= 4 + held.readUInt32BE(0)) {
      const length = held.readUInt32BE(0)
      if (length === 0) {
        const whole = Buffer.concat(file)
        looked.push(whole.length)
        const found = whole.includes(testVirus)
        return void socket.end(found ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0')
      }
      file.push(held.subarray(4, 4 + length))
      held = held.subarray(4 + length)
      if (file.reduce((sum, each) => sum + each.length, 0) > largest) {
        return void socket.end('INSTREAM size limit exceeded. ERROR\0')
      }
    }
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()))
}

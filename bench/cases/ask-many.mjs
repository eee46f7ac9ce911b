/**
 * A second process that asks for many addresses, each as somebody who is signed in, over kept-alive connections. It
 * only counts bytes: an answer says how long it is, and must begin with a good status line.
 *
 *   node ask-many.mjs   and on standard input one object:
 *   {"ports": [n, …], "questions": [{"path": "/…", "cookie": "…"}, …], "connections": n, "milliseconds": n | null}
 *   → {"answers": n, "seconds": s, "times": [milliseconds of each answer, …]}
 *
 * `milliseconds` says for how long it asks, beginning again at the first; null: each once.
 */
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

const { ports, questions, connections, milliseconds } = JSON.parse(await text(process.stdin))
const requests = questions.map(({ path, cookie }) =>
  Buffer.from(
    [
      `GET ${path} HTTP/1.1`,
      'Host: 127.0.0.1',
      'Accept: text/html',
      `Cookie: ${cookie}`,
      'Connection: keep-alive',
      '',
      '',
    ].join('\r\n'),
  ),
)
const goodStatus = Buffer.from('HTTP/1.1 200 ')
const headEnd = Buffer.from('\r\n\r\n')

const times = []
let next = 0
const started = performance.now()
const end = milliseconds === null ? Number.POSITIVE_INFINITY : started + milliseconds
let stopped = started
await Promise.all(Array.from({ length: connections }, (_, index) => keepAsking(ports[index % ports.length])))
console.log(JSON.stringify({ answers: times.length, seconds: (stopped - started) / 1000, times }))

/** The next question; null: there is none. */
function take() {
  if (performance.now() >= end || (milliseconds === null && next >= requests.length)) return null
  const taken = next % requests.length
  next += 1
  return taken
}

function keepAsking(port) {
  return new Promise((resolve, reject) => {
    let head = Buffer.alloc(0)
    let missing = -1
    let asked = -1
    let askedAt = 0
    const socket = connect({
      port,
      host: '127.0.0.1',
      noDelay: true,
      onread: { buffer: Buffer.allocUnsafe(256 * 1024), callback: receive },
    })
    socket.on('connect', ask)
    socket.on('error', reject)
    socket.on('end', () => reject(new Error('the server closed the connection')))

    function ask() {
      const taken = take()
      if (taken === null) {
        socket.removeAllListeners('end')
        socket.destroy()
        return resolve()
      }
      asked = taken
      askedAt = performance.now()
      head = Buffer.alloc(0)
      missing = -1
      socket.write(requests[taken])
    }

    function receive(count, buffer) {
      if (missing === -1) {
        head = Buffer.concat([head, buffer.subarray(0, count)])
        const at = head.indexOf(headEnd)
        if (at === -1) return true
        if (head.compare(goodStatus, 0, goodStatus.length, 0, goodStatus.length) !== 0) {
          return fail(`answered ${head.toString('latin1', 0, 60)}`)
        }
        const declared = /\r\ncontent-length: (\d+)/i.exec(head.toString('latin1', 0, at))
        if (declared === null) return fail('the answer does not say how long it is')
        missing = at + 4 + Number(declared[1]) - head.length
      } else missing -= count
      if (missing > 0) return true
      if (missing < 0) return fail('the answer is longer than it says')
      stopped = performance.now()
      times.push(stopped - askedAt)
      ask()
      return true
    }

    function fail(message) {
      socket.destroy()
      reject(new Error(`${questions[asked].path}: ${message}`))
      return false
    }
  })
}

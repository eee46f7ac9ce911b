/**
 * A second process that asks one address again and again over kept-alive connections. Ordinary load
 * tools spend more on each answer than this server does, so they would measure themselves: this one only
 * counts bytes. It may, because every answer of a page is equally long; the first of each connection
 * tells how long, and every answer must begin with a good status line.
 *
 *   node load.mjs PORT PATH MILLISECONDS CONNECTIONS [JSON]   → {"answers": n, "seconds": s}
 *
 * Where JSON is given it is sent by POST.
 */
import { connect } from 'node:net'

const [port, path, milliseconds, connections, json] = process.argv.slice(2)
const body = json ?? ''
const request = Buffer.from(
  [
    `${json === undefined ? 'GET' : 'POST'} ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    `Accept: ${json === undefined ? 'text/html' : 'application/json'}`,
    ...(json === undefined
      ? []
      : ['Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`]),
    'Connection: keep-alive',
    '',
    body,
  ].join('\r\n'),
)
const goodStatus = Buffer.from('HTTP/1.1 200 ')

const started = performance.now()
const end = started + Number(milliseconds)
let answers = 0
let stopped = started
let bytesOfAnswer = 0
await Promise.all(Array.from({ length: Number(connections) }, keepAsking))
console.log(JSON.stringify({ answers, seconds: (stopped - started) / 1000 }))

/** Asks over one connection until the time is over. */
function keepAsking() {
  return new Promise((resolve, reject) => {
    let firstAnswer = Buffer.alloc(0)
    let length = 0
    let received = 0
    const socket = connect({
      port: Number(port),
      host: '127.0.0.1',
      noDelay: true,
      onread: { buffer: Buffer.allocUnsafe(256 * 1024), callback: take },
    })
    socket.on('connect', () => socket.write(request))
    socket.on('error', reject)
    socket.on('end', () => reject(new Error('the server closed the connection')))

    function take(count, buffer) {
      if (received === 0 && buffer.compare(goodStatus, 0, goodStatus.length, 0, goodStatus.length) !== 0) {
        return fail(`answered ${buffer.toString('latin1', 0, 60)}`)
      }
      received += count
      if (length === 0) {
        firstAnswer = Buffer.concat([firstAnswer, buffer.subarray(0, count)])
        length = lengthOf(firstAnswer)
        if (length === 0) return true
        if (bytesOfAnswer !== 0 && bytesOfAnswer !== length) return fail('answers differ in length')
        bytesOfAnswer = length
      }
      if (received < length) return true
      if (received > length) return fail('an answer is longer than the first')
      received = 0
      answers++
      const now = performance.now()
      if (now < end) socket.write(request)
      else {
        stopped = Math.max(stopped, now)
        socket.removeAllListeners('end')
        socket.destroy()
        resolve()
      }
      return true
    }

    function fail(message) {
      socket.destroy()
      reject(new Error(`${path}: ${message}`))
      return false
    }
  })
}

/** The length of an answer, head and body, once the head has come; 0 before. */
function lengthOf(answer) {
  const headEnds = answer.indexOf('\r\n\r\n')
  if (headEnds === -1) return 0
  const declared = /\r\ncontent-length: (\d+)/i.exec(answer.toString('latin1', 0, headEnds))
  if (declared === null) throw new Error(`${path}: the answer does not say how long it is`)
  return headEnds + 4 + Number(declared[1])
}

/** The API under load, against the same bytes made once. */
import assert from 'node:assert/strict'
import { comparison } from '../load/comparison.mjs'
import { startServer } from '../load/processes.mjs'
import { json, path } from './question.mjs'

/** @param {{isQuick: boolean}} options @returns {Promise<readonly object[]>} the figures */
export async function apiFigures({ isQuick }) {
  const server = await startServer(new URL('./api-server.mjs', import.meta.url))
  try {
    const [ours, constant] = [await read(server, path), await read(server, '/constant')]
    assert.equal(constant.body, ours.body)
    assert.deepEqual(constant.headers, ours.headers)
    const found = await comparison({ server, path, json }, { server, path: '/constant', json }, isQuick)
    return [
      {
        name: 'api-position-vs-constant',
        value: found.ratio,
        unit: 'of the answers a second',
        detail: `${found.rates} of a constant of ${ours.body.length.toLocaleString('en-GB')} characters; ${found.checks}`,
      },
    ]
  } finally {
    server.stop()
  }
}

async function read({ port }, address) {
  const response = await fetch(`http://127.0.0.1:${port}${address}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Encoding': 'identity' },
    body: json,
  })
  assert.equal(response.status, 200, address)
  const headers = Object.fromEntries(response.headers)
  delete headers.date
  return { body: await response.text(), headers }
}

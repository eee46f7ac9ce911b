/** What a first visit to a page weighs: the page and all that it links, compressed as served, scripts left out. */
import assert from 'node:assert/strict'
import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { parse } from 'parse5'
import { startServer } from '../load/processes.mjs'
import { attributesOf, elementsOf } from '../page/markup.mjs'

const bytesOfKilobyte = 1000
const pages = [
  ['home-weight-kB', '/'],
  ['question-weight-kB', '/guide/dates?d=ra'],
]

/** @returns {Promise<readonly object[]>} the figures */
export async function weightFigures() {
  const service = await startServer(new URL('../page/service-server.mjs', import.meta.url))
  try {
    const figures = []
    for (const [name, path] of pages) figures.push(await weightOf(service.port, name, path))
    return figures
  } finally {
    service.stop()
  }
}

async function weightOf(port, name, path) {
  const page = await ask(port, path)
  const parts = [['page', page.bytes]]
  const seen = new Set()
  const linked = linkedFrom(parse(page.text))
  while (linked.length > 0) {
    const address = linked.shift()
    const { pathname, search, origin, href } = new URL(address, `http://localhost${path}`)
    if (seen.has(href)) continue
    seen.add(href)
    assert.equal(origin, 'http://localhost', `${path} loads ${address} from somewhere else`)
    const asset = await ask(port, pathname + search)
    parts.push([asset.type.split(';')[0], asset.bytes])
    if (asset.type.startsWith('text/css')) linked.push(...linkedFromStyle(asset.text, pathname))
  }
  const bytes = parts.reduce((sum, [, size]) => sum + size, 0)
  const detail = parts.map(([part, size]) => `${part} ${(size / bytesOfKilobyte).toFixed(1)}`).join(', ')
  return { name, value: bytes / bytesOfKilobyte, atMost: 60, unit: `kB of ${path}`, detail }
}

/** Addresses that a browser loads with the page: styles, icons, fonts and pictures. Scripts are left out. */
function linkedFrom(node) {
  const { href, src, srcset, rel, as } = attributesOf(node)
  const own = []
  if (node.tagName === 'link' && /\b(stylesheet|icon|preload|manifest)\b/.test(rel ?? '') && as !== 'script')
    own.push(href)
  if (node.tagName === 'img' || node.tagName === 'source')
    own.push(src, ...(srcset ?? '').split(',').map((each) => each.trim().split(/\s+/)[0]))
  if (node.tagName === 'image' || node.tagName === 'use') own.push(attributesOf(node).href)
  const isLoaded = (address) => address && !address.startsWith('data:') && !address.startsWith('#')
  return [...own.filter(isLoaded), ...elementsOf(node).flatMap(linkedFrom)]
}

/** Every file that a style sheet names, as if a page used them all. */
function linkedFromStyle(text, base) {
  return [...text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)]
    .map((match) => match[1] ?? match[2])
    .filter((address) => !address.startsWith('data:'))
    .map((address) => new URL(address, `http://localhost${base}`).href)
}

/** Asks as a browser does, and counts the bytes of the body as they come over the wire. */
function ask(port, path) {
  return new Promise((resolve, reject) => {
    request({ port, path, host: '127.0.0.1', headers: { 'Accept-Encoding': 'br, gzip' } }, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        if (response.statusCode !== 200) return reject(new Error(`${path} answered ${response.statusCode}`))
        const body = Buffer.concat(chunks)
        const type = response.headers['content-type'] ?? ''
        resolve({
          bytes: body.length,
          type,
          text: unpacked(body, response.headers['content-encoding']).toString(),
        })
      })
    })
      .on('error', reject)
      .end()
  })
}

function unpacked(body, encoding) {
  if (encoding === 'br') return brotliDecompressSync(body)
  return encoding === 'gzip' ? gunzipSync(body) : body
}

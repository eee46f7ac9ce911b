/**
 * The files that pages load. They are read once at start, and stand under one hash of them all, so that a
 * browser may keep them for ever: another version has another address.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliCompressSync, gzipSync } from 'node:zlib'

export interface Asset {
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
  /** Whether it is text, which is worth compressing. */
  readonly isText: boolean
}

const require = createRequire(import.meta.url)

/** Scripts of GOV.UK Frontend, unmodified, with all that they import. */
const frontendScripts = [
  'components/exit-this-page/exit-this-page.mjs',
  'components/error-summary/error-summary.mjs',
]

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** The two weights of the type, by the names that the style sheet uses. */
export const fontNames = [
  'atkinson-hyperlegible-next-latin-400-normal.woff2',
  'atkinson-hyperlegible-next-latin-700-normal.woff2',
] as const

/** Every file by its name, such as `style.css` or `govuk/i18n.mjs`. */
export const assets: ReadonlyMap<string, Asset> = new Map([
  ...['generated/style.css', 'script.js', 'passkey.js', 'upload.js', 'favicon.svg'].map((name) =>
    entry(name.slice(name.lastIndexOf('/') + 1), new URL(`../assets/${name}`, import.meta.url)),
  ),
  ...fontNames.map((name) =>
    entry(name, require.resolve(`@fontsource/atkinson-hyperlegible-next/files/${name}`)),
  ),
  ...withImports(frontendScripts).map((name) =>
    entry(`govuk/${name}`, require.resolve(`govuk-frontend/dist/govuk/${name}`)),
  ),
])

const hash = [...assets.entries()]
  .reduce((sum, [name, { body }]) => sum.update(name).update(body), createHash('sha256'))
  .digest('hex')
  .slice(0, 16)

/** The folder of this version's files: `/assets/<hash>/`. */
export const assetsPath = `/assets/${hash}/`

/**
 * Where a page finds a file.
 * @throws RangeError where there is no such file: a fault of the code
 */
export function assetAddress(name: string): string {
  if (!assets.has(name)) throw new RangeError(`there is no asset ${name}`)
  return `${assetsPath}${name}`
}

const compressed = new Map<string, Uint8Array<ArrayBuffer>>()

/** A file as it is sent, in an encoding that is made once. Fonts are compressed already. */
export function encodedAsset(name: string, asset: Asset, encoding: 'br' | 'gzip'): Uint8Array<ArrayBuffer> {
  const key = `${encoding} ${name}`
  let body = compressed.get(key)
  if (body === undefined) {
    body = new Uint8Array(
      encoding === 'br' ? brotliCompressSync(asset.body) : gzipSync(asset.body, { level: 9 }),
    )
    compressed.set(key, body)
  }
  return body
}

function entry(name: string, file: string | URL): readonly [string, Asset] {
  const extension = name.slice(name.lastIndexOf('.') + 1)
  const type = types[extension]
  if (type === undefined) throw new RangeError(`say the type of .${extension} files`)
  return [name, { type, body: new Uint8Array(readFileSync(file)), isText: extension !== 'woff2' }]
}

/** The modules and all that they import, as paths in GOV.UK Frontend's folder. */
function withImports(entries: readonly string[]): readonly string[] {
  const found = new Set<string>()
  const waiting = [...entries]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue
    found.add(name)
    const source = readFileSync(require.resolve(`govuk-frontend/dist/govuk/${name}`), 'utf8')
    for (const [, path = ''] of source.matchAll(/^import .* from '(\.[^']+)'/gm)) {
      waiting.push(new URL(path, `file:///${name}`).pathname.slice(1))
    }
  }
  return [...found].toSorted()
}

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { assetAddress, assets, assetsPath, encodedAsset } from './assets.ts'

describe('the files that pages load', () => {
  it('stand under a hash of their content', () => {
    assert.match(assetsPath, /^\/assets\/[0-9a-f]{16}\/$/)
    assert.equal(assetAddress('style.css'), `${assetsPath}style.css`)
    assert.throws(() => assetAddress('no.css'), RangeError)
  })

  it('come with every module that the scripts import', () => {
    for (const [name, { body }] of assets) {
      if (!name.endsWith('.mjs')) continue
      const source = Buffer.from(body).toString()
      for (const [, path = ''] of source.matchAll(/^import .* from '([^']+)'/gm)) {
        const imported = new URL(path, `file:///${name}`).pathname.slice(1)
        assert.ok(assets.has(imported), `${name} imports ${imported}`)
      }
    }
    assert.ok(assets.has('govuk/components/exit-this-page/exit-this-page.mjs'))
  })

  it('are sent compressed, the same once unpacked, and made once', () => {
    const style = assets.get('style.css')
    assert.ok(style)
    const brotli = encodedAsset('style.css', style, 'br')
    assert.deepEqual(new Uint8Array(brotliDecompressSync(brotli)), style.body)
    assert.deepEqual(new Uint8Array(gunzipSync(encodedAsset('style.css', style, 'gzip'))), style.body)
    assert.equal(encodedAsset('style.css', style, 'br'), brotli)
    assert.ok(brotli.length < style.body.length / 5)
  })
})

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { compiledStyle } from './compiled-style.ts'

const committed = readFileSync(new URL('generated/style.css', import.meta.url), 'utf8')

describe('the style sheet', () => {
  it('is what its sources compile to', () => {
    assert.ok(committed === compiledStyle(), 'run npm run generate and commit generated/style.css')
  })

  it('brings nothing of the crown and no type but ours', () => {
    assert.doesNotMatch(committed, /GDS Transport|crown/i)
    const addresses = [...committed.matchAll(/url\(([^)]*)\)/g)].map(([, address]) => address)
    assert.deepEqual(addresses, [
      '"atkinson-hyperlegible-next-latin-400-normal.woff2"',
      '"atkinson-hyperlegible-next-latin-700-normal.woff2"',
    ])
  })

  it('says every colour of a page in tokens that dark colours and paper change', () => {
    const tokens = (text: string) => new Set([...text.matchAll(/--([a-z-]+):/g)].map(([, name]) => name))
    const [light = '', dark = '', paper = ''] = [
      /:root\{color-scheme[^}]*\}/,
      /prefers-color-scheme: ?dark\)\{:root\{[^}]*\}/,
      /@media print\{:root\{[^}]*\}/,
    ].map((block) => block.exec(committed)?.[0])
    assert.ok(tokens(light).size > 20)
    for (const name of ['ink', 'soft', 'paper', 'card', 'line', 'path', 'brick', 'sky']) {
      assert.ok(tokens(dark).has(name), `${name} in dark colours`)
      assert.ok(tokens(paper).has(name), `${name} on paper`)
    }
    for (const [, name = ''] of committed.matchAll(/var\(--([a-z-]+)/g)) {
      assert.ok(tokens(committed).has(name) || name.startsWith('govuk-'), `--${name} is not a token`)
    }
  })
})

/** WCAG contrast of two colours, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const long = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe('the contrast of the tokens', () => {
  const blocks = {
    light: /:root\{color-scheme[^}]*\}/,
    dark: /prefers-color-scheme: ?dark\)\{:root\{[^}]*\}/,
    paper: /@media print\{:root\{[^}]*\}/,
  }
  const pairs = [
    ['ink', 'paper', 7],
    ['ink', 'card', 7],
    ['soft', 'paper', 4.5],
    ['soft', 'card', 4.5],
    ['path', 'paper', 4.5],
    ['path', 'card', 4.5],
    ['path', 'tint-path', 4.5],
    ['brick', 'paper', 4.5],
    ['brick', 'card', 4.5],
    ['sky', 'card', 4.5],
    ['ink', 'tint-path', 7],
    ['ink', 'tint-sky', 7],
    ['on-tint-path', 'tint-path', 7],
    ['on-tint-sun', 'tint-sun', 7],
    ['on-tint-brick', 'tint-brick', 7],
    ['on-tint-sky', 'tint-sky', 7],
    ['on-tint-soft', 'tint-soft', 7],
  ] as const

  for (const [scheme, block] of Object.entries(blocks)) {
    it(`is enough in ${scheme} colours`, () => {
      const text = block.exec(committed)?.[0] ?? ''
      const colours = new Map(
        [...text.matchAll(/--([a-z-]+): ?(#[0-9a-f]{3,6})/gi)].map(([, name = '', colour = '']) => [
          name,
          colour,
        ]),
      )
      for (const [front, back, least] of pairs) {
        const found = contrast(colours.get(front) ?? '', colours.get(back) ?? '')
        assert.ok(found >= least, `${front} on ${back}: ${found.toFixed(2)}, at least ${least}`)
      }
      const fill = colours.get('path-fill')
      if (fill !== undefined) assert.ok(contrast('#ffffff', fill) >= 4.5, 'white on the button')
    })
  }
})

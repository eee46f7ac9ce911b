/** Reads a small XML document strictly, for the tests of the feed. */
import assert from 'node:assert/strict'

export interface MarkupElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly MarkupElement[]
  /** All words inside, those of its children too. */
  readonly text: string
}

interface OpenElement {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: MarkupElement[]
  text: string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/**
 * The root of a document without comments, namespaces of its own or a document type.
 * @throws AssertionError where it is not well formed
 */
export function readMarkup(document: string): MarkupElement {
  const body = document.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\s*/, '').trimEnd()
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' }
  const open: OpenElement[] = [root]
  let at = 0
  for (const match of body.matchAll(/<(\/?)([A-Za-z]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|[^<]+/g)) {
    assert.equal(match.index, at, `not well formed at ${at}`)
    at += match[0].length
    const [, closes, name, attributes = '', isEmpty] = match
    const inside = open.at(-1) as OpenElement
    if (name === undefined) {
      assert.ok(inside !== root, 'words outside the root')
      inside.text += plain(match[0])
    } else if (closes === '/') {
      open.pop()
      assert.equal(inside.name, name)
      const parent = open.at(-1) as OpenElement
      parent.text += inside.text
    } else {
      const element: OpenElement = { name, attributes: attributesOf(attributes), children: [], text: '' }
      inside.children.push(element)
      if (isEmpty !== '/') open.push(element)
    }
  }
  assert.equal(at, body.length, 'something is left over')
  assert.equal(open.length, 1, 'an element is not closed')
  assert.equal(root.children.length, 1, 'there is one root')
  return root.children[0] as MarkupElement
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  )
}

function plain(text: string): string {
  return text.replace(/&([^;\s]*;?)/g, (_, entity: string) => {
    const character = entities[entity.replace(/;$/, '')]
    assert.ok(character !== undefined && entity.endsWith(';'), `&${entity}`)
    return character
  })
}

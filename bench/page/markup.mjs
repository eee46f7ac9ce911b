/** Reads pages: what their elements are, and what a visitor sees of them. */
import { parse } from 'parse5'

/** The elements right inside an element. */
export function elementsOf(node) {
  return (node?.childNodes ?? []).filter(({ tagName }) => tagName !== undefined)
}

/** The attributes of an element, by name. */
export function attributesOf(node) {
  return Object.fromEntries(
    (node.attrs ?? []).map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]),
  )
}

/** Every word of a page in order, the title first, without the white space, of which macros add some. */
export function wordsOfPage(markup) {
  return textOf(parse(markup)).replace(/\s+/g, '')
}

/** The length of a page in bytes, where every run of white space is one space, and none stands beside a tag. */
export function closeLength(markup) {
  return Buffer.byteLength(markup.replace(/\s+/g, ' ').replace(/ ?([<>]) ?/g, '$1'))
}

/** All the words in a node, as written. */
function textOf(node) {
  if (node.nodeName === '#text') return node.value
  if (node.tagName === 'script' || node.tagName === 'style') return ''
  return (node.childNodes ?? []).map(textOf).join('')
}

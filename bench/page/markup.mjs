/** Reads pages: what their elements are, and what a visitor sees of them. */
import { parse, serialize, serializeOuter } from 'parse5'

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

/** The classes of an element; none where there is no element. */
export function classesOf(node) {
  return node === undefined ? [] : (attributesOf(node).class ?? '').split(/\s+/).filter(Boolean)
}

/** The markup inside an element; a text is its own. */
export function innerMarkup(node) {
  return node.nodeName === '#text' ? serializeOuter(node) : serialize(node)
}

/** All the words in a node, as written. */
export function textOf(node) {
  if (node.nodeName === '#text') return node.value
  if (node.tagName === 'script' || node.tagName === 'style') return ''
  return (node.childNodes ?? []).map(textOf).join('')
}

/** Every word of a page in order, the title first, without the white space, of which macros add some. */
export function wordsOfPage(markup) {
  return textOf(parse(markup)).replace(/\s+/g, '')
}

/** The length of a page in bytes, where every run of white space is one space, and none stands beside a tag. */
export function closeLength(markup) {
  return Buffer.byteLength(markup.replace(/\s+/g, ' ').replace(/ ?([<>]) ?/g, '$1'))
}

/**
 * Makes, of a page of ours, the Nunjucks template and the model that give the same page with the official
 * macros of govuk-frontend: its layout template, and a macro wherever the page shows one of its
 * components. All words and links come from the model, as in any application; other markup stands in the
 * template. There are no loops and no filters, and the model comes ready-made: whatever is unfair about
 * that speeds the rival up.
 */
import { parse } from 'parse5'
import { attributesOf, classesOf, elementsOf, innerMarkup, textOf } from './markup.mjs'

/**
 * @param {string} markup a whole page
 * @returns {{template: string, model: {words: readonly string[], links: readonly string[], markup: readonly string[]}, macros: Readonly<Record<string, number>>}}
 *   the template, what it is rendered with, and how often it calls each macro
 */
export function nunjucksPage(markup) {
  const writer = { model: { words: [], links: [], markup: [] }, macros: {} }
  const [head, body] = elementsOf(parse(markup).childNodes.find(({ tagName }) => tagName === 'html'))
  const title = elementsOf(head).find(({ tagName }) => tagName === 'title')
  const isOwn = (node) => node.tagName !== 'title' && attributesOf(node).name !== 'viewport'
  const skipLink = elementsOf(body).find((node) => classesOf(node).includes('govuk-skip-link'))
  const rest = body.childNodes.filter((node) => node !== skipLink)
  const template = [
    '{% extends "template.njk" %}',
    ...[...Object.entries(macroFiles)].map(
      ([macro, file]) => `{% from "components/${file}/macro.njk" import ${macro} %}`,
    ),
    '{% set htmlLang = "en-GB" %}',
    block('pageTitle', writeAll(title.childNodes, writer)),
    block('headIcons', ''),
    block('head', writeAll(head.childNodes.filter(isOwn).slice(1), writer)),
    block('skipLink', skipLink === undefined ? '' : write(skipLink, writer)),
    block('header', ''),
    block('container', writeAll(rest, writer)),
    block('footer', ''),
  ].join('\n')
  return { template, ...writer }
}

function block(name, content) {
  return `{% block ${name} %}${content}{% endblock %}`
}

const macroFiles = {
  govukBackLink: 'back-link',
  govukButton: 'button',
  govukDetails: 'details',
  govukExitThisPage: 'exit-this-page',
  govukInsetText: 'inset-text',
  govukSkipLink: 'skip-link',
  govukSummaryList: 'summary-list',
  govukTable: 'table',
  govukTag: 'tag',
  govukWarningText: 'warning-text',
}

/** Each component by its class: what its macro is called with, or null where the markup is not the macro's. */
const components = {
  'govuk-skip-link': (node, writer) =>
    call('govukSkipLink', node, writer, { href: link(node, 'href', writer), ...words(node, writer) }, [
      'href',
      'data-module',
    ]),
  'govuk-back-link': (node, writer) =>
    call('govukBackLink', node, writer, { href: link(node, 'href', writer), ...words(node, writer) }, [
      'href',
    ]),
  'govuk-tag': (node, writer) => call('govukTag', node, writer, words(node, writer)),
  'govuk-inset-text': (node, writer) =>
    callAround('govukInsetText', node, writer, {}, node.childNodes, ['id']),
  'govuk-warning-text': warningText,
  'govuk-details': details,
  'govuk-exit-this-page': exitThisPage,
  'govuk-button': button,
  'govuk-table': table,
  'govuk-summary-list': summaryList,
}

function writeAll(nodes, writer) {
  return nodes.map((node) => write(node, writer)).join('')
}

function write(node, writer) {
  if (node.nodeName === '#text') {
    return /\S/.test(node.value) ? `{{ ${kept('words', node.value, writer)} }}` : node.value
  }
  if (node.tagName === undefined) return ''
  for (const name of classesOf(node)) {
    const called = components[name]?.(node, writer) ?? null
    if (called !== null) return called
  }
  const { tagName } = node
  const attributes = Object.entries(attributesOf(node)).map(([name, value]) =>
    name === 'href' ? ` href="{{ ${kept('links', value, writer)} }}"` : ` ${name}="${escaped(value)}"`,
  )
  const start = `<${tagName}${attributes.join('')}>`
  return emptyElements.has(tagName) ? start : `${start}${writeAll(node.childNodes, writer)}</${tagName}>`
}
const emptyElements = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])

function details(node, writer) {
  const [summary, content] = elementsOf(node)
  const [title] = elementsOf(summary)
  const given = words(title, writer)
  const options = {
    ...('text' in given ? { summaryText: given.text } : { summaryHtml: given.html }),
    ...('open' in attributesOf(node) ? { open: 'true' } : {}),
  }
  return callAround('govukDetails', node, writer, options, content.childNodes, ['id', 'open'])
}

function warningText(node, writer) {
  const strong = elementsOf(node)[1]
  const [hidden, ...rest] = strong.childNodes
  const options = {
    iconFallbackText: kept('words', textOf(hidden), writer),
    html: kept('markup', rest.map((each) => innerMarkup(each)).join(''), writer),
  }
  return call('govukWarningText', node, writer, options)
}

function exitThisPage(node, writer) {
  const [anchor] = elementsOf(node)
  return call(
    'govukExitThisPage',
    node,
    writer,
    { redirectUrl: link(anchor, 'href', writer), html: kept('markup', innerMarkup(anchor), writer) },
    ['data-module'],
  )
}

function button(node, writer) {
  const { href, type } = attributesOf(node)
  const options = {
    ...words(node, writer),
    ...(href === undefined ? { type: JSON.stringify(type) } : { href: link(node, 'href', writer) }),
  }
  return call('govukButton', node, writer, options, ['href', 'type', 'role', 'draggable', 'data-module'])
}

function table(node, writer) {
  const parts = elementsOf(node)
  const [caption, head, body] = ['caption', 'thead', 'tbody'].map((name) =>
    parts.find(({ tagName }) => tagName === name),
  )
  // Only what the macro can give back: one body of plain rows, every part with its class.
  const isMacros =
    classesOf(head).includes('govuk-table__head') && classesOf(body).includes('govuk-table__body')
  if (!isMacros || parts.filter(({ tagName }) => tagName === 'tbody').length > 1) return null
  const rows = elementsOf(body).map((row) => elementsOf(row))
  const options = {
    head: `[${elementsOf(elementsOf(head)[0])
      .map((cell) => cellOf(cell, 'govuk-table__header', writer))
      .join(', ')}]`,
    rows: `[${rows.map((row) => `[${row.map((cell) => cellOf(cell, /^govuk-table__(cell|header)$/, writer)).join(', ')}]`).join(', ')}]`,
    ...(rows.every(([first]) => first?.tagName === 'th') ? { firstCellIsHeader: 'true' } : {}),
    ...(caption === undefined
      ? {}
      : {
          caption: kept('words', textOf(caption), writer),
          captionClasses: classesWithout(caption, 'govuk-table__caption'),
        }),
  }
  return call('govukTable', node, writer, options)
}

function cellOf(cell, own, writer) {
  return objectOf({
    ...words(cell, writer),
    classes: classesWithout(cell, own),
    ...otherAttributes(cell, ['scope']),
  })
}

function summaryList(node, writer) {
  const rows = elementsOf(node).map((row) => {
    const [key, value, actions] = elementsOf(row)
    return objectOf({
      key: objectOf(words(key, writer)),
      value: objectOf(words(value, writer)),
      ...(actions === undefined
        ? {}
        : {
            actions: objectOf({
              items: `[${linksIn(actions)
                .map((anchor) =>
                  objectOf({
                    href: link(anchor, 'href', writer),
                    html: kept('markup', innerMarkup(anchor), writer),
                  }),
                )
                .join(', ')}]`,
            }),
          }),
    })
  })
  return call('govukSummaryList', node, writer, { rows: `[${rows.join(', ')}]` })
}

function linksIn(node) {
  return elementsOf(node).flatMap((each) => (each.tagName === 'a' ? [each] : linksIn(each)))
}

/** Words as text where they are nothing else, otherwise as markup, which the macros take as it is. */
function words(node, writer) {
  return elementsOf(node).length === 0
    ? { text: kept('words', textOf(node), writer) }
    : { html: kept('markup', innerMarkup(node), writer) }
}

function link(node, name, writer) {
  return kept('links', attributesOf(node)[name], writer)
}

function call(macro, node, writer, options, known = []) {
  writer.macros[macro] = (writer.macros[macro] ?? 0) + 1
  return `{{ ${macro}(${optionsOf(node, options, known)}) }}`
}

function callAround(macro, node, writer, options, content, known = []) {
  writer.macros[macro] = (writer.macros[macro] ?? 0) + 1
  return `{% call ${macro}(${optionsOf(node, options, known)}) %}${writeAll(content, writer)}{% endcall %}`
}

function optionsOf(node, options, known) {
  const { id } = attributesOf(node)
  return objectOf({
    ...options,
    ...(id !== undefined && known.includes('id') ? { id: JSON.stringify(id) } : {}),
    classes: classesWithout(
      node,
      /^govuk-(skip-link|back-link|tag|inset-text|warning-text|details|exit-this-page|button|table|summary-list)$/,
    ),
    ...otherAttributes(node, known),
  })
}

function otherAttributes(node, known) {
  const others = Object.entries(attributesOf(node)).filter(
    ([name]) => name !== 'class' && !known.includes(name),
  )
  if (others.length === 0) return {}
  return {
    attributes: `{${others.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(', ')}}`,
  }
}

function classesWithout(node, own) {
  const others = classesOf(node).filter((name) => (typeof own === 'string' ? name !== own : !own.test(name)))
  return others.length === 0 ? undefined : JSON.stringify(others.join(' '))
}

function objectOf(options) {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  return `{${given.map(([name, value]) => `${name}: ${value}`).join(', ')}}`
}

/** Puts a value into the model. @returns the expression that reads it */
function kept(list, value, { model }) {
  model[list].push(value)
  return `${list}[${model[list].length - 1}]`
}

function escaped(value) {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('{', '&#123;')
}

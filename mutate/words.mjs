// Words for people are proved by reading, not by tests that repeat them: titles, descriptions, what a field
// asks for and the names of bank holidays are left whole. What a date's working and doubt say is not: the
// tests hold those. Nor is a word tried that the compiler would refuse: the id of a rule, a state, a kind of
// concern or the name of a fact where a route or a warning is made.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

const described = new Set([
  'title',
  'says',
  'doc',
  'what',
  'goodFor',
  'cannot',
  'cost',
  'time',
  'binding',
  'beside',
  'whom',
])
const fieldMakers = new Set(['dayField', 'optionalDay', 'flag', 'choice', 'optionalChoice', 'year'])

const words = {
  shouldIgnore(path) {
    const { parent } = path
    const isText = path.isStringLiteral() || path.isTemplateLiteral()
    if (!isText || !parent) return undefined
    const isDescription = parent.type === 'ObjectProperty' && described.has(parent.key.name)
    if (isCheckedWord(path)) return 'refused by the compiler'
    return isDescription ||
      isStep(path) ||
      isReason(path, parent) ||
      isFieldDoc(parent) ||
      isHolidayName(path, parent)
      ? 'words for people'
      : undefined
  },
}

/** The makers of findings, reasons and warnings: every text that they take is one of a closed list. */
const closedWords = new Set(['found', 'reason', 'warning', 'always', 'forKinds'])

/** A word of a closed list, given to such a maker alone or in a list, or in the list of a route's rules. */
function isCheckedWord({ parentPath, parent, node }) {
  if (node.type !== 'StringLiteral') return false
  if (/^LAW-[A-Z]+-\d+$/.test(node.value)) return true
  const maker = parentPath.isArrayExpression() ? parentPath.parent : parent
  return maker?.type === 'CallExpression' && closedWords.has(maker.callee.name)
}

/** One of the steps of a route. */
function isStep({ parentPath }) {
  const list = parentPath.isArrayExpression() ? parentPath.parent : null
  return list?.type === 'ObjectProperty' && list.key.name === 'steps'
}

/** The sentence of reason('You may ...', 'LAW-CMP-01') and of a warning, which a test would only repeat. */
function isReason({ node }, { type, callee, arguments: given }) {
  if (type !== 'CallExpression') return false
  return given[callee.name === 'reason' ? 0 : callee.name === 'warning' ? 1 : -1] === node
}

/** dayField('The day on which ...') and its like. */
function isFieldDoc({ type, callee, arguments: given }) {
  return type === 'CallExpression' && fieldMakers.has(callee.name) && given.length > 0
}

/** The second of a pair in a table of pairs, such as ['2026-12-25', 'Christmas Day']. */
function isHolidayName({ node, parentPath }, { type, elements }) {
  const isPair = type === 'ArrayExpression' && elements.length === 2 && elements[1] === node
  return isPair && parentPath.parent.type === 'ArrayExpression'
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'words-for-people', words)]

// Words for people are proved by reading, not by tests that repeat them: titles, descriptions, what a field
// asks for and the names of bank holidays are left whole. What a date's working and doubt say is not: the
// tests hold those.
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
    return isDescription || isStep(path) || isReason(path, parent) || isFieldDoc(parent) || isHolidayName(path, parent) ? 'words for people' : undefined
  },
}

/** One of the steps of a route. */
function isStep({ parentPath }) {
  const list = parentPath.isArrayExpression() ? parentPath.parent : null
  return list?.type === 'ObjectProperty' && list.key.name === 'steps'
}

/** The sentence of reason('You may ...', 'LAW-CMP-01'), which a test would only repeat. */
function isReason({ node }, { type, callee, arguments: given }) {
  return type === 'CallExpression' && callee.name === 'reason' && given[0] === node
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

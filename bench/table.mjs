/** Figures as a table to read. */

/**
 * @param {readonly {name: string, value: number, unit: string, detail: string, atLeast?: number, atMost?: number}[]} figures
 * @returns {string} the table, a figure a line, with its target and whether it is met
 */
export function asTable(figures) {
  const rows = figures.map(({ name, value, unit, detail, atLeast, atMost }) => {
    const target =
      atLeast !== undefined ? `at least ${atLeast}` : atMost !== undefined ? `at most ${atMost}` : '-'
    const isMet = (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost)
    return [name, shown(value), target, target === '-' ? '' : isMet ? 'met' : 'MISSED', `${unit}: ${detail}`]
  })
  const head = ['figure', 'value', 'target', '', 'what it says']
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)))
  const line = (row) =>
    row
      .map((cell, column) => padded(cell, widths[column], column))
      .join('  ')
      .trimEnd()
  return [head, ...rows].map(line).join('\n')
}

function padded(cell, width, column) {
  return column === 1 ? cell.padStart(width) : cell.padEnd(width)
}

function shown(value) {
  if (value >= 1000) return Math.round(value).toLocaleString('en-GB')
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

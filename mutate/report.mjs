// Says what the mutation run found: the score, the share of the code that the tests reach, and every fault
// that no test noticed, with the judgement that was written down for it, if there is one.
import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'

/**
 * Prints the outcome of a run.
 * @param results the faults that were tried, each with its status and place
 * @param stage the folder that the faults were put into
 * @param judgedFile JSON: a list of { file, line, original, replacement, why }; line is the text of the line
 */
export function report(results, stage, judgedFile) {
  const judged = existsSync(judgedFile) ? JSON.parse(readFileSync(judgedFile, 'utf8')) : []
  const count = (...statuses) => results.filter((each) => statuses.includes(each.status)).length
  const noticed = count('Killed', 'Timeout')
  const survived = results.filter((each) => each.status === 'Survived' || each.status === 'NoCoverage')
  const all = noticed + survived.length
  const reached = all - count('NoCoverage')
  const sorted = survived
    .map((each) => describe(each, stage, judged))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
  const open = sorted.filter((each) => each.why === undefined)

  for (const each of sorted) console.log(each.words)
  console.log('')
  console.log(
    `Faults tried: ${all}. Noticed by a test: ${noticed}, of these by running out of time: ${count('Timeout')}.`,
  )
  console.log(
    `Score: ${percent(noticed, all)}. Covered: ${percent(reached, all)} of the faults lie in code that the tests run.`,
  )
  console.log(
    `Not noticed: ${survived.length}; judged to change nothing: ${survived.length - open.length}; open: ${open.length}.`,
  )
  const useless = count('CompileError', 'RuntimeError')
  if (useless > 0) console.log(`Left out because they do not run at all: ${useless}.`)
}

function describe({ fileName, location, mutatorName, replacement, status }, stage, judged) {
  const file = isAbsolute(fileName) ? relative(stage, fileName) : fileName
  const lines = readFileSync(join(stage, file), 'utf8').split('\n')
  const original = textAt(lines, location)
  const { line, column } = location.start // counted from one
  const why = judged.find(
    (each) =>
      each.file === file &&
      each.line === lines[line - 1].trim() &&
      each.original === original &&
      each.replacement === replacement,
  )?.why
  const how = status === 'NoCoverage' ? 'not reached' : 'survived'
  const words =
    `${file}:${line}:${column} ${how} (${mutatorName})\n` +
    `  - ${inOneLine(original)}\n  + ${inOneLine(replacement ?? '')}${why === undefined ? '' : `\n  judged: ${why}`}`
  return { order: `${file}:${String(line).padStart(5, '0')}`, words, why }
}

function textAt(lines, { start, end }) {
  const chosen = lines.slice(start.line - 1, end.line)
  chosen[chosen.length - 1] = chosen[chosen.length - 1].slice(0, end.column - 1)
  chosen[0] = chosen[0].slice(start.column - 1)
  return chosen.join('\n')
}

function inOneLine(text) {
  const short = text.replace(/\s+/g, ' ')
  return short.length > 150 ? `${short.slice(0, 147)}...` : short
}

function percent(part, whole) {
  return whole === 0 ? 'nothing to measure' : `${((100 * part) / whole).toFixed(1)}%`
}

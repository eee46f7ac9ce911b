/** How files are named, how long they may be, and what an exported function of the law must say of itself. */
import { readCode } from './code-reader.ts'
import { isCode, isProof, lineAt, type Offence, type SourceFile } from './source-file.ts'

const mostLines = 400
/** Data that a program wrote or that was copied from its source; nobody reads it from top to bottom. */
const longData: ReadonlySet<string> = new Set(['law/src/time/bank-holidays.ts'])

const saysNothing = /^(utils?|helpers?|common|types?|misc|shared|stuff|lib)$/
const onlyIndex = 'law/src/index.ts'

/** Files and folders whose name does not say what is in them. */
export function emptyNames(files: readonly SourceFile[]): readonly Offence[] {
  return files.filter(isCode).flatMap(({ path }) => {
    const names = path.split('/').map((part) => part.replace(/(\.test)?\.(ts|mjs|js)$/, ''))
    const empty = names.find((name) => saysNothing.test(name))
    if (empty !== undefined) return [{ path, why: `"${empty}" does not say what is in it` }]
    return names.at(-1) === 'index' && path !== onlyIndex
      ? [{ path, why: `only ${onlyIndex} may be an index: others are imported from where they stand` }]
      : []
  })
}

/** Files of TypeScript that have grown too long to hold one subject. */
export function longFiles(files: readonly SourceFile[]): readonly Offence[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.split('\n').length - 1
    return path.endsWith('.ts') && lines > mostLines && !longData.has(path)
      ? [{ path, why: `has ${lines} lines; ${mostLines} is the most. Split it by subject` }]
      : []
  })
}

const exportedFunction =
  /^export (?:async )?function\s*\*?\s*(\w+)|^export const (\w+)(?:\s*:[^=\n]+)?\s*=\s*(?:async\s*)?(?:<[^>\n]*>\s*)?\([^()\n]*\)[^=\n]*=>/gm

/** Exported functions of the law without a docstring just above them. */
export function silentFunctions(files: readonly SourceFile[]): readonly Offence[] {
  return files
    .filter((file) => file.path.startsWith('law/src/') && !isProof(file))
    .flatMap(({ path, text }) => {
      const { bare } = readCode(text)
      const offences: Offence[] = []
      const documented = new Set<string>()
      for (const match of bare.matchAll(exportedFunction)) {
        const name = (match[1] ?? match[2]) as string
        if (/\*\/\s*$/.test(text.slice(0, match.index))) documented.add(name)
        // The further heads of an overloaded function share the docstring of the first.
        else if (!documented.has(name)) {
          offences.push({
            path: `${path}:${lineAt(text, match.index)}`,
            why: `${name}() says nothing of itself: write what it takes and returns, and the source of its rule`,
          })
        }
      }
      return offences
    })
}

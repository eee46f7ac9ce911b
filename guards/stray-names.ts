/** Names that only one place may use: the clock, the environment, and what the law must not know at all. */
import { readCode } from './code-reader.ts'
import { isCode, isProof, lineAt, type Offence, type SourceFile } from './source-file.ts'

interface Ban {
  /** What it is, in the words of the offence. */
  readonly why: string
  /** What must not stand in the code, comments and strings left out. */
  readonly pattern: RegExp
  readonly appliesTo: (path: string) => boolean
}

const clockFile = 'service/src/clock.ts'
const environmentFile = 'service/src/config.ts'
const calendarFiles = new Set(['law/src/time/period.ts', 'law/src/time/day.ts'])

const bans: readonly Ban[] = [
  {
    why: 'the law knows no clock, no machine and no network: what it needs is an argument',
    pattern:
      /\b(Date|Temporal|Intl|process|fetch|console|performance|globalThis|setTimeout|setInterval|crypto)\b|\bMath\s*\.\s*random\b/g,
    appliesTo: (path) => path.startsWith('law/src/'),
  },
  {
    why: `only ${clockFile} says what time it is`,
    pattern:
      /\bTemporal\s*\.\s*Now\b|\bDate\s*\.\s*now\b|\bnew\s+Date\s*(\(\s*\)|(?!\s*\())|(?<!new\s+)(?<![.\w])Date\s*\(|\bperformance\s*\.\s*now\b/g,
    appliesTo: (path) => /^(service|cli)\/src\//.test(path) && path !== clockFile,
  },
  {
    why: `only ${environmentFile} reads the environment`,
    pattern: /\bprocess\s*\.\s*env\b|\bimport\s*\.\s*meta\s*\.\s*env\b/g,
    appliesTo: (path) => path.startsWith('service/src/') && path !== environmentFile,
  },
  {
    why: 'on the command line only cli/src/main.ts touches the process',
    pattern: /\bprocess\s*\./g,
    appliesTo: (path) => path.startsWith('cli/src/') && path !== 'cli/src/main.ts',
  },
  {
    why: 'months are counted in law/src/time/period.ts alone, where each way of counting has its name',
    pattern:
      /\bset(UTC)?(Month|FullYear)\b|\b(?!dayOfMonth\b)\w*[mM]onth\s*(?!-\s*1\s*\])([+-]=?\s*\w|\+\+|--)|\b(add|subtract)\s*\(\s*\{\s*months?\b/g,
    appliesTo: (path) => /^(law|cli|service)\/src\//.test(path) && !calendarFiles.has(path),
  },
]

/** Every use of a name outside the one place for it. Tests and proofs are left out. */
export function strayNames(files: readonly SourceFile[]): readonly Offence[] {
  return files.filter((file) => isCode(file) && !isProof(file)).flatMap(strayNamesIn)
}

function strayNamesIn({ path, text }: SourceFile): readonly Offence[] {
  const offences: Offence[] = []
  const { bare } = readCode(text)
  for (const { why, pattern, appliesTo } of bans) {
    if (!appliesTo(path)) continue
    for (const match of bare.matchAll(pattern)) {
      offences.push({ path: `${path}:${lineAt(text, match.index)}`, why: `"${match[0].trim()}": ${why}` })
    }
  }
  return offences
}

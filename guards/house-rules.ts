/** Rules of the house on what may stand in any text of the repository. */
import { readCode } from './code-reader.ts'
import { isCode, lineAt, type Offence, type SourceFile } from './source-file.ts'

const bans: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  {
    pattern: /(?<![\w.)}\]*-])\/(work|tmp|home|root|Users)\/[\w.-]/g,
    why: 'a path of one machine: say where it is in the repository, or ask the system',
  },
  {
    pattern: /\b(T[O]DO|F[I]XME|X[X]X|H[A]CK)\b/g,
    why: 'nothing is left half-done: do it, or write an issue',
  },
  {
    // Marks such as © are letters of ordinary writing, though the standard counts them in.
    pattern: /(?![©®™↔↕▶◀☎])\p{Extended_Pictographic}/gu,
    why: 'no emoji: a word can be read out',
  },
]

/** Texts that name a path of one machine, leave work for later or hold emoji. Locks are left out. */
export function unfitTexts(files: readonly SourceFile[]): readonly Offence[] {
  return files
    .filter(({ path }) => !path.endsWith('package-lock.json'))
    .flatMap(({ path, text }) =>
      bans.flatMap(({ pattern, why }) =>
        [...text.matchAll(pattern)].map((match) => ({
          path: `${path}:${lineAt(text, match.index)}`,
          why: `"${match[0]}": ${why}`,
        })),
      ),
    )
}

/**
 * Tests that may be skipped, because something that they need may be missing; each says what in one line
 * and fails all the same where CI is set.
 */
const mayBeSkipped: ReadonlySet<string> = new Set([
  'service/proof/pages.test.ts',
  'service/proof/passkeys.test.ts',
  'service/proof/sign-in-in-browser.test.ts',
  'service/proof/keyboard.test.ts',
  'service/proof/letter-preview.test.ts',
  'service/src/web/pages/letters/letter/where.test.ts',
  'law/proof/package.test.ts',
  'cli/src/program.test.ts',
])

/**
 * What says why there is no database, wherever a test asks for it: `noDatabase` fails by itself where CI is set;
 * `noPostgres15` does not, because a machine may well lack that old server, and the tests' names say so.
 */
const skippedFor = /^\s*(noDatabase|noPostgres15)\b/

const testMark =
  /\b(?:test|it|describe|suite)\s*(?:\.\s*(only|skip|todo)\b|\([^(){}]*\{[^{}]*\b(only|skip|todo)\s*:)|\.\s*(skip|todo)\s*\(/g

/** Tests that run alone, are left out or are still to be written. */
export function markedTests(files: readonly SourceFile[]): readonly Offence[] {
  return files
    .filter((file) => isCode(file) && file.path.endsWith('.test.ts'))
    .flatMap(({ path, text }) => {
      const { bare } = readCode(text)
      return [...bare.matchAll(testMark)].flatMap((match) => {
        const mark = (match[1] ?? match[2] ?? match[3]) as string
        const reason = bare.slice(match.index + match[0].length)
        if (mark === 'skip' && (mayBeSkipped.has(path) || skippedFor.test(reason))) return []
        return [{ path: `${path}:${lineAt(text, match.index)}`, why: `a test is marked "${mark}"` }]
      })
    })
}

/** Test files that assert nothing, neither themselves nor through a function named for it. */
export function testsWithoutAssertion(files: readonly SourceFile[]): readonly Offence[] {
  return files
    .filter(({ path }) => path.endsWith('.test.ts'))
    .filter(({ text }) => !/\b(assert\w*|expect\w*)\s*[.(]/.test(readCode(text).bare))
    .map(({ path }) => ({ path, why: 'asserts nothing' }))
}

/**
 * What `html` cannot see for itself: it escapes text and quoted attributes and nothing else, and the
 * content security policy refuses inline styles and handlers, so neither may stand in a template.
 */
import { type Code, type Literal, readCode } from './code-reader.ts'
import { isCode, isProof, lineAt, type Offence, type SourceFile } from './source-file.ts'

/**
 * Who may call `trusted(` with more than a plain string: none of them passes on what a visitor sent.
 * The components make the name of a heading from a number.
 */
const callersOfTrusted: ReadonlySet<string> = new Set([
  'service/src/web/kit/html.ts',
  'service/src/web/govuk/notification-banner.ts',
  'service/src/web/govuk/panel.ts',
])
const ofPlainString = /^trusted\s*\(\s*('[^'\n]*'|"[^"\n]*"|`[^`$]*`)\s*,?\s*\)/

/** Every template of the service that puts a value where it is not escaped, or markup that the policy refuses. */
export function unsafeTemplates(files: readonly SourceFile[]): readonly Offence[] {
  return files
    .filter((file) => file.path.startsWith('service/src/') && isCode(file) && !isProof(file))
    .flatMap(({ path, text }) => {
      const code = readCode(text)
      const inTemplates = code.literals.flatMap((literal) =>
        faultsOf(literal).map((why) => ({ path: `${path}:${lineAt(text, literal.start)}`, why })),
      )
      return [...inTemplates, ...unsafeCalls(path, text, code)]
    })
}

function unsafeCalls(path: string, text: string, { bare, withStrings }: Code): readonly Offence[] {
  const offences: Offence[] = []
  for (const match of bare.matchAll(/(?<!\bfunction\s+)(?<![\w$]|CompiledQuery\.)(raw|trusted)\s*\(/g)) {
    const isAllowed =
      match[1] === 'raw'
        ? path === 'service/src/web/kit/html.ts'
        : callersOfTrusted.has(path) || ofPlainString.test(withStrings.slice(match.index))
    if (isAllowed) continue
    offences.push({
      path: `${path}:${lineAt(text, match.index)}`,
      why: `calls ${match[1]}(), which escapes nothing; write markup with html`,
    })
  }
  return offences
}

/** What is wrong with one literal. One without a tag of markup is a sentence, and is left alone. */
function faultsOf({ tag, chunks }: Literal): readonly string[] {
  if (tag !== 'html' && !chunks.some((chunk) => /<[a-z]/i.test(chunk))) return []
  const faults: string[] = []
  let place: 'text' | 'tag' | 'double' | 'single' | 'bare' = 'text'
  let name = ''
  chunks.forEach((chunk, index) => {
    const isLast = index === chunks.length - 1
    for (let at = 0; at < chunk.length; at++) {
      const one = chunk[at] as string
      if (place === 'text') {
        // The name of an element may itself be a value: <${heading} class=…>
        if (one === '<' && /[a-z]/i.test(chunk[at + 1] ?? (isLast ? '' : 'h'))) place = 'tag'
      } else if (place === 'double' || place === 'single') {
        if (one === (place === 'double' ? '"' : "'")) place = 'tag'
      } else if (one === '>') {
        place = 'text'
        name = ''
      } else if (/\s/.test(one)) {
        if (place === 'bare') place = 'tag'
        name = ''
      } else if (place === 'tag' && one === '=') {
        if (/^style$/i.test(name)) faults.push('a style attribute: the policy refuses it; use a class')
        if (/^on[a-z]+$/i.test(name)) faults.push(`${name}: the policy refuses inline handlers`)
        name = ''
        const next = chunk[at + 1]
        place = next === '"' ? 'double' : next === "'" ? 'single' : 'bare'
        if (place !== 'bare') at++
      } else if (place === 'tag') {
        name = /[\w:-]/.test(one) ? name + one : ''
      }
    }
    if (place === 'bare' && !isLast) faults.push('a value in an attribute without quotes is not escaped')
  })
  return faults
}

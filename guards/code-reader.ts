/**
 * Tells code from comments, strings and templates, so that a guard never takes a word in a sentence for
 * a call. It knows just enough of the language for that; types and syntax are the compiler's work.
 */

/** A string or template as written, without its quotes. */
export interface Literal {
  /** Where it begins in the file, from 0. */
  readonly start: number
  /** The name before a tagged template, such as `html`; null for others. */
  readonly tag: string | null
  /** The text between the values that are put in; a plain string has one chunk. */
  readonly chunks: readonly string[]
}

/** A file of code, taken apart. Both texts keep every position and line of the file. */
export interface Code {
  /** Only the code: comments, strings, templates and patterns are blank. */
  readonly bare: string
  /** Code and strings: comments are blank. */
  readonly withStrings: string
  readonly literals: readonly Literal[]
}

/** Takes code apart. @param text a whole file of TypeScript or JavaScript */
export function readCode(text: string): Code {
  const bare = text.split('')
  const withStrings = text.split('')
  const literals: Literal[] = []
  let at = 0

  /** Reads code up to the end, or to the brace that closes the value inside a template. */
  function readUntilClosingBrace(isInTemplate: boolean): void {
    let depth = 0
    while (at < text.length) {
      const two = text.slice(at, at + 2)
      const one = two[0]
      if (two === '//') skip(endOf('\n', at), bare, withStrings)
      else if (two === '/*') skip(endOf('*/', at + 2, 2), bare, withStrings)
      else if (one === "'" || one === '"') readString(one)
      else if (one === '`') readTemplate()
      else if (one === '/' && isPatternAt(text, at)) skip(endOfPattern(text, at), bare)
      else {
        if (one === '{') depth++
        if (one === '}') {
          if (isInTemplate && depth === 0) return
          depth--
        }
        at++
      }
    }
  }

  function readString(quote: string): void {
    const start = at
    let end = at + 1
    while (end < text.length && text[end] !== quote && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1
    literals.push({ start, tag: null, chunks: [text.slice(start + 1, end)] })
    skip(end + 1, bare)
  }

  function readTemplate(): void {
    const start = at
    const tag = /([A-Za-z_$][\w$.]*)\s*$/.exec(text.slice(Math.max(0, at - 60), at))?.[1] ?? null
    const chunks: string[] = []
    let chunkStart = at + 1
    at = chunkStart
    while (at < text.length && text[at] !== '`') {
      if (text[at] === '\\') at += 2
      else if (text.startsWith('${', at)) {
        chunks.push(text.slice(chunkStart, at))
        blank(chunkStart, at, bare)
        at += 2
        readUntilClosingBrace(true)
        at++
        chunkStart = at
      } else at++
    }
    chunks.push(text.slice(chunkStart, at))
    blank(chunkStart, at, bare)
    at++
    literals.push({ start, tag, chunks })
  }

  function endOf(mark: string, from: number, length = 0): number {
    const found = text.indexOf(mark, from)
    return found === -1 ? text.length : found + length
  }

  function skip(end: number, ...from: string[][]): void {
    blank(at, end, ...from)
    at = end
  }

  function blank(start: number, end: number, ...from: string[][]): void {
    for (const characters of from) {
      for (let index = start; index < end && index < characters.length; index++) {
        if (characters[index] !== '\n') characters[index] = ' '
      }
    }
  }

  readUntilClosingBrace(false)
  return { bare: bare.join(''), withStrings: withStrings.join(''), literals }
}

/** Whether a slash begins a pattern, judged by what stands before it, as a value cannot. */
function isPatternAt(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at).trimEnd()
  if (/\b(return|typeof|case|in|of|await|yield|do|else)$/.test(before)) return true
  return before === '' || !/[\w$)\]'"`]$/.test(before)
}

function endOfPattern(text: string, start: number): number {
  let isInClass = false
  for (let at = start + 1; at < text.length; at++) {
    const one = text[at]
    if (one === '\n') return start + 1
    if (one === '\\') at++
    else if (one === '[') isInClass = true
    else if (one === ']') isInClass = false
    else if (one === '/' && !isInClass) return at + 1
  }
  return start + 1
}

/** One import, type import, re-export or dynamic import. */
export interface Import {
  /** What is imported, as written: a package, `node:fs`, or a relative path. */
  readonly from: string
  readonly position: number
}

const importPattern = /(?<![.\w$])(?:from\s*|import\s*\(?\s*)(['"])([^'"\n]+)\1/g

/** Every import that the code makes, in order. @param code from `readCode` */
export function importsOf(code: Code): readonly Import[] {
  const imports: Import[] = []
  for (const match of code.withStrings.matchAll(importPattern)) {
    const isCode = /^(from|import)/.test(code.bare.slice(match.index, match.index + 6).trimEnd())
    if (isCode) imports.push({ from: match[2] as string, position: match.index })
  }
  return imports
}

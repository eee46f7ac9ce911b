/** What the guards read: the text files of the repository, and what they say of one that offends. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A text file. `path` is relative to the repository, with `/` between its parts. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** A file that breaks a rule of the house, and why that is one. */
export interface Offence {
  readonly path: string
  readonly why: string
}

/** The folder of the repository. */
export const repository = join(dirname(fileURLToPath(import.meta.url)), '..')

const foldersLeftOut = new Set(['node_modules', 'dist', '.git', '.data', '.stryker-tmp', 'reports'])
const textEndings =
  /\.(ts|mjs|js|json|md|scss|css|html|svg|txt|yml|yaml)$|^(LICENSE|run|\.npmrc|\.gitignore)$/

/** Every text file of the repository, sorted by path. Installed and built folders are left out. */
export function readRepository(): readonly SourceFile[] {
  return pathsIn('')
    .filter((path) => textEndings.test(path.slice(path.lastIndexOf('/') + 1)))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(repository, path), 'utf8') }))
}

/** Every picture of the repository, by its path. */
export function picturesOfRepository(): readonly string[] {
  return pathsIn('').filter((path) => path.endsWith('.png'))
}

function pathsIn(folder: string): readonly string[] {
  return readdirSync(join(repository, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return foldersLeftOut.has(entry.name) ? [] : pathsIn(path)
    return entry.isFile() ? [path] : []
  })
}

/** Whether the file is TypeScript or JavaScript. */
export function isCode({ path }: SourceFile): boolean {
  return /\.(ts|mjs|js)$/.test(path)
}

/** Whether the file is a test, or stands in a folder that only proves: a proof may use what the product may not. */
export function isProof({ path }: SourceFile): boolean {
  return /(\.test|-(of|under)-test)\.ts$/.test(path) || /(^|\/)proof\//.test(path)
}

/** The offences as a list to read, one a line; the empty text where there are none. */
export function listed(offences: readonly Offence[]): string {
  return offences.map(({ path, why }) => `${path}: ${why}`).join('\n')
}

/** The number of the line on which a position lies, from 1. */
export function lineAt(text: string, position: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1)) line++
  return line
}

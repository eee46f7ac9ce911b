/** What the documents and manifests must agree on with the repository. */
import type { Offence, SourceFile } from './source-file.ts'

const reasons = 'docs/dependencies.md'

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/**
 * Dependencies that no row of `docs/dependencies.md` gives a reason for, and rows for what is not used.
 * A folder with packages of its own may give its reasons in its own README instead.
 */
export function dependenciesWithoutReason(files: readonly SourceFile[]): readonly Offence[] {
  const explained = rowsOf(files, reasons)
  const used = new Map<string, string>()
  for (const { path, text } of files) {
    if (!/(^|\/)package\.json$/.test(path)) continue
    const manifest = JSON.parse(text) as Manifest
    for (const group of [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies]) {
      for (const name of Object.keys(group ?? {})) if (!isOwn(name)) used.set(name, path)
    }
  }
  const missing = [...used]
    .filter(([name, path]) => !explained.has(name) && !rowsOf(files, readmeBeside(path)).has(name))
    .map(([name, path]) => ({ path, why: `uses ${name}, which has no line of reason in ${reasons}` }))
  const stale = [...explained]
    .filter((name) => !used.has(name))
    .map((name) => ({ path: reasons, why: `explains ${name}, which nothing uses` }))
  return [...missing, ...stale]
}

/** The packages that a document explains: each begins a row of a table. */
function rowsOf(files: readonly SourceFile[], path: string): ReadonlySet<string> {
  const table = files.find((file) => file.path === path)?.text ?? ''
  return new Set([...table.matchAll(/^\|\s*`([^`]+)`\s*\|/gm)].map((match) => match[1] as string))
}

function readmeBeside(manifest: string): string {
  return manifest.replace(/package\.json$/, 'README.md')
}

function isOwn(name: string): boolean {
  return name.startsWith('@way-forward/')
}

/** Dependencies that are not pinned to one version. */
export function loosePins(files: readonly SourceFile[]): readonly Offence[] {
  return files.flatMap(({ path, text }) => {
    if (!/(^|\/)package\.json$/.test(path)) return []
    const manifest = JSON.parse(text) as Manifest
    return [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies].flatMap((group) =>
      Object.entries(group ?? {})
        .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        .map(([name, version]) => ({ path, why: `asks for ${name} ${version}; name one version` })),
    )
  })
}

/** Decision records that are not numbered 0001, 0002 … without a gap. */
export function decisionsOutOfOrder(files: readonly SourceFile[]): readonly Offence[] {
  const folder = 'docs/decisions/'
  const paths = files.map(({ path }) => path).filter((path) => path.startsWith(folder))
  if (paths.length === 0) return [{ path: folder, why: 'there are no decision records' }]
  return paths.sort().flatMap((path, index) => {
    const expected = String(index + 1).padStart(4, '0')
    return path.startsWith(`${folder}${expected}-`) && path.endsWith('.md')
      ? []
      : [{ path, why: `should begin with ${expected}-: decisions are numbered in turn` }]
  })
}

/** Commands that the README must name, because everything begins with them. */
export function commandsNotInReadme(files: readonly SourceFile[]): readonly Offence[] {
  const readme = files.find(({ path }) => path === 'README.md')?.text ?? ''
  return ['npm start', 'npm test']
    .filter(
      (command) => !readme.includes(`\`${command}\``) && !new RegExp(`^${command}\\b`, 'm').test(readme),
    )
    .map((command) => ({ path: 'README.md', why: `does not name ${command}` }))
}

/** Locks that tie an install to one registry's address, or that hold a package without its hash. */
export function locksTiedToRegistry(files: readonly SourceFile[]): readonly Offence[] {
  return files.flatMap(({ path, text }) => {
    if (!/(^|\/)package-lock\.json$/.test(path)) return []
    const offences: Offence[] = []
    const { packages } = JSON.parse(text) as { packages: Record<string, LockedPackage> }
    for (const [name, { resolved, integrity, link }] of Object.entries(packages)) {
      if (resolved !== undefined && /^\w+:/.test(resolved)) {
        offences.push({ path, why: `${name} names an address; install with the repository's .npmrc` })
      }
      if (name.includes('node_modules/') && link !== true && integrity === undefined) {
        offences.push({ path, why: `${name} has no hash` })
      }
    }
    return offences
  })
}

interface LockedPackage {
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
}

/**
 * Links between documents, and from a document to a file, that lead nowhere.
 * @param pictures paths of files that hold no text
 */
export function brokenLinks(
  files: readonly SourceFile[],
  pictures: readonly string[] = [],
): readonly Offence[] {
  const paths = new Set([...files.map(({ path }) => path), ...pictures])
  const folders = new Set(
    files.flatMap(({ path }) => path.split('/').map((_, end, parts) => parts.slice(0, end).join('/'))),
  )
  return files
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g)]
        .map((match) => match[1] as string)
        .filter((to) => !/^[a-z]+:/i.test(to))
        .map((to) => ({ to, target: new URL(to, `https://repository.example/${path}`).pathname.slice(1) }))
        .filter(({ target }) => !paths.has(target) && !folders.has(target.replace(/\/$/, '')))
        .map(({ to }) => ({ path, why: `links to ${to}, which is not there` })),
    )
}

/** What the law cites: ids of the dossier, provisions that exist, and addresses of official bodies alone. */
import { readCode } from './code-reader.ts'
import { isCode, isProof, lineAt, type Offence, type SourceFile } from './source-file.ts'

const provisionFiles = /^law\/src\/provisions(\.ts|\/.*(?<!\.test)\.ts)$/
const idPattern = /\bLAW-[A-Z]+-\d+\b/g

/** Bodies whose own pages are cited. Their subdomains count; wikis, blogs and stores of documents do not. */
const officialHosts = [
  'legislation.gov.uk',
  'gov.uk',
  'lgo.org.uk',
  'ombudsman.org.uk',
  'ico.org.uk',
  'justice.gov.uk',
  'judiciary.uk',
  'nationalarchives.gov.uk',
] as const

/** The ids of a list, one a line; lines that begin with `#` say what the list is. */
export function readIds(text: string): ReadonlySet<string> {
  return new Set(text.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
}

/** Ids that stand anywhere in the repository, though the dossier has no such rule. @param ids of the dossier */
export function idsOutsideDossier(
  files: readonly SourceFile[],
  ids: ReadonlySet<string>,
): readonly Offence[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(idPattern)]
      .filter(([id]) => !ids.has(id))
      .map((match) => ({
        path: `${path}:${lineAt(text, match.index)}`,
        why: `the dossier has no ${match[0]}`,
      })),
  )
}

/** The ids that have a provision, with the files that give it one. */
export function provisionIds(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>()
  for (const { path, text } of files) {
    if (!provisionFiles.test(path)) continue
    for (const [, id] of text.matchAll(/^\s*'(LAW-[A-Z]+-\d+)':/gm)) {
      ids.set(id as string, [...(ids.get(id as string) ?? []), path])
    }
  }
  return ids
}

/** Ids that the code of the law cites though no provision says where they are written, and ids given twice. */
export function citationsWithoutProvision(files: readonly SourceFile[]): readonly Offence[] {
  const provisions = provisionIds(files)
  const twice = [...provisions]
    .filter(([, paths]) => paths.length > 1)
    .map(([id, paths]) => ({ path: paths.join(' and '), why: `${id} is given more than once` }))
  const without = files
    .filter((file) => file.path.startsWith('law/src/') && isCode(file) && !isProof(file))
    .flatMap(({ path, text }) =>
      readCode(text).literals.flatMap(({ start, chunks }) =>
        chunks
          .filter((chunk) => /^LAW-[A-Z]+-\d+$/.test(chunk) && !provisions.has(chunk))
          .map((id) => ({
            path: `${path}:${lineAt(text, start)}`,
            why: `cites ${id}, which has no provision`,
          })),
      ),
    )
  return [...twice, ...without]
}

/** Why an address may not be cited, or null where it may. */
export function whyNotOfficial(link: string): string | null {
  const url = URL.parse(link)
  if (url === null || url.protocol !== 'https:') return `${link} is not an https address`
  const isOfficial = officialHosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))
  return isOfficial ? null : `${url.hostname} is not an official body's`
}

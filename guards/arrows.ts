/** The arrows of docs/architecture.md: who may import whom. Down only; a room never imports an edge. */
import { posix } from 'node:path'
import { importsOf, readCode } from './code-reader.ts'
import { isCode, isProof, lineAt, type Offence, type SourceFile } from './source-file.ts'

/** Rooms of the service that a room may import besides itself; a room that is not here has not been drawn. */
const arrowsInService: Readonly<Record<string, readonly string[]>> = {
  main: [
    'app',
    'config',
    'clock',
    'problem',
    'jobs',
    'directory',
    'example',
    ...rooms(),
    ...stores(),
    'keys',
    'watch',
    'watch-opened',
    'open-accounts',
  ],
  'watch-opened': ['config', 'open-accounts', 'cases', ...stores(), 'watch'],
  'open-accounts': [
    'config',
    'clock',
    'problem',
    'jobs',
    'example',
    ...rooms(),
    ...stores(),
    'keys',
    'watch',
  ],
  app: ['web', 'api', 'jobs', 'config', 'clock', 'problem', ...rooms(), ...stores(), 'keys', 'watch'],
  web: [...rooms(), 'example', 'files', 'clock', 'keys', 'problem'],
  api: [...rooms(), 'clock', 'problem'],
  jobs: [...rooms(), ...stores(), 'clock', 'keys', 'watch', 'problem'],
  mediation: ['cases', 'documents', ...stores(), 'keys', 'problem'],
  cases: ['documents', ...stores(), 'keys', 'problem'],
  documents: ['directory', ...stores(), 'problem'],
  directory: [...stores(), 'problem'],
  // The people and cases of a demonstration, made by the verbs that everybody uses.
  example: ['cases', 'mediation', 'auth', 'documents', 'directory', ...stores()],
  operate: ['config', 'clock', 'directory', 'cases', 'mediation', 'auth', 'keys', ...stores(), 'problem'],
  auth: [...stores(), 'keys', 'problem'],
  db: ['config', 'problem'],
  mail: ['problem'],
  files: ['keys', 'problem'],
  keys: [],
  // How the service is: it looks at nothing itself, but is told.
  watch: ['config'],
  config: [],
  clock: [],
  problem: [],
}

function rooms(): readonly string[] {
  return ['cases', 'mediation', 'documents', 'directory', 'auth']
}

function stores(): readonly string[] {
  return ['db', 'mail', 'files']
}

const doorToData = 'service/src/db/data.ts'

/** Folders of `service/src/web` that each of them may import besides itself. Pages are at the top. */
const arrowsInWeb: Readonly<Record<string, readonly string[]>> = {
  pages: ['kit', 'govuk', 'assets'],
  kit: ['govuk', 'assets'],
  govuk: ['kit'],
  assets: [],
}

/** One importer for each outside thing, a file or a room; tests may use what they test with. */
const importersOfPackages: readonly {
  readonly package: RegExp
  readonly name: string
  readonly importers: readonly string[]
}[] = [
  // Markup has one door, our own tag.
  { package: /^hono\/(html|jsx)/, name: 'hono/html', importers: [] },
  {
    package: /^(hono|@hono\/node-server)(\/(?!html|jsx).*)?$/,
    name: 'hono',
    importers: [
      'service/src/web/kit/serve.ts',
      'service/src/api/serve.ts',
      'service/src/app.ts',
      'service/src/main.ts',
    ],
  },
  { package: /^pg$/, name: 'the database driver', importers: ['service/src/db/connect.ts'] },
  { package: /^kysely$/, name: 'kysely', importers: ['service/src/db/'] },
  { package: /^@myriaddreamin\//, name: 'Typst', importers: ['service/src/documents/render.ts'] },
  { package: /^docx$/, name: 'docx', importers: ['service/src/documents/docx.ts'] },
  { package: /^uqr$/, name: 'uqr', importers: ['service/src/documents/qr.ts'] },
  {
    package: /^(better-auth|@better-auth\/passkey)(\/|$)/,
    name: 'the library of sign-in',
    importers: ['service/src/auth/better-auth.ts', 'service/src/auth/organisations/openid.ts'],
  },
  {
    package: /^@better-auth\/sso(\/|$)/,
    name: 'what speaks OpenID Connect',
    importers: ['service/src/auth/organisations/openid.ts'],
  },
  {
    package: /^@better-auth\/core(\/|$)/,
    name: 'the library of sign-in',
    importers: ['service/src/auth/stored-hashed.ts', 'service/src/auth/organisations/openid.ts'],
  },
  { package: /^prom-client$/, name: 'the figures', importers: ['service/src/watch/metrics.ts'] },
  { package: /^pg-boss$/, name: 'the queue of jobs', importers: ['service/src/jobs/queue.ts'] },
  { package: /^nodemailer$/, name: 'nodemailer', importers: ['service/src/mail/smtp.ts'] },
  { package: /^(unpdf|mammoth|yauzl)$/, name: 'a reader of files', importers: ['service/src/files/'] },
  {
    package: /^file-type$/,
    name: 'what tells the type of a file',
    importers: ['service/src/files/look-at-document.ts'],
  },
  { package: /^postal-mime$/, name: 'the reader of emails', importers: ['service/src/files/email-text.ts'] },
  {
    package: /^@fastify\/busboy$/,
    name: 'the reader of forms',
    importers: ['service/src/files/sent/sent-form.ts'],
  },
  {
    package: /^client-zip$/,
    name: 'the maker of archives',
    importers: ['service/src/cases/export/zip.ts'],
  },
  { package: /^aws4fetch$/, name: 'what signs for S3', importers: ['service/src/files/store/s3-store.ts'] },
]

const testTools = /^(node:test|node:assert(\/strict)?|fast-check|ajv\/dist\/2020\.js)$/

/** Programs that write a file of the repository and are not part of what runs. */
const generators: ReadonlySet<string> = new Set([
  'service/src/web/assets/generate.ts',
  'service/src/web/assets/compiled-style.ts',
])

/** Every import that goes against an arrow. @param files any files of the repository */
export function importsAgainstArrows(files: readonly SourceFile[]): readonly Offence[] {
  const imports = files.filter(isCode).flatMap((file) =>
    importsOf(readCode(file.text)).map(({ from, position }) => ({
      file,
      from,
      position,
      target: targetOf(file, from),
    })),
  )
  const importedByProduct = new Set(imports.filter(({ file }) => !isProof(file)).map(({ target }) => target))
  const importedByProof = new Set(imports.filter(({ file }) => isProof(file)).map(({ target }) => target))
  const packages = dependenciesOf(files.find(({ path }) => path === 'service/package.json'))
  return imports.flatMap(({ file, from, position, target }) => {
    // What only tests import serves tests, and may use what they test with.
    const servesTests = importedByProof.has(file.path) && !importedByProduct.has(file.path)
    if (testTools.test(from) && (isProof(file) || servesTests)) return []
    const why = whyNot(file, from, target, packages)
    return why === null ? [] : [{ path: `${file.path}:${lineAt(file.text, position)}`, why }]
  })
}

function targetOf(file: SourceFile, from: string): string | null {
  return from.startsWith('.') ? posix.join(posix.dirname(file.path), from) : null
}

/** The packages that the service may use when it runs; null where no manifest is at hand. */
function dependenciesOf(manifest: SourceFile | undefined): ReadonlySet<string> | null {
  if (manifest === undefined) return null
  const { dependencies } = JSON.parse(manifest.text) as { dependencies?: Readonly<Record<string, string>> }
  return new Set(Object.keys(dependencies ?? {}))
}

function whyNot(
  file: SourceFile,
  from: string,
  target: string | null,
  packages: ReadonlySet<string> | null,
): string | null {
  const home = file.path.split('/')[0] as string
  if (target !== null && homes.has(home) && !target.startsWith(`${home}/`)) {
    return `imports ${target}, which lies outside ${home}; another workspace is imported by its name`
  }
  if (file.path.startsWith('law/')) return whyNotInLaw(file, from, target)
  if (file.path.startsWith('cli/')) return whyNotInCli(from, target)
  if (file.path.startsWith('service/src/') && !isProof(file)) {
    return target === null ? whyNotPackage(file, from, packages) : whyNotInService(file, target)
  }
  return null
}
const homes = new Set(['law', 'cli', 'service'])

function whyNotInLaw(file: SourceFile, from: string, target: string | null): string | null {
  if (file.path.startsWith('law/src/')) {
    if (target !== null) {
      return target.startsWith('law/src/') ? null : `imports ${target}: the law stands on law/src alone`
    }
    return isProof(file)
      ? `imports ${from}: a test of the law may import only test tools`
      : `imports ${from}: the law imports nothing from outside`
  }
  if (target !== null || from.startsWith('node:')) return null
  return from === '@way-forward/law' ? null : `imports ${from}: law has no dependency`
}

function whyNotInCli(from: string, target: string | null): string | null {
  if (target !== null || from.startsWith('node:') || from === '@way-forward/law') return null
  return `imports ${from}: the command line imports the law and nothing else`
}

function whyNotInService(file: SourceFile, target: string): string | null {
  const [here, there] = [roomOf(file.path), roomOf(target)]
  if (here !== there) {
    const allowed = arrowsInService[here]
    if (allowed === undefined) return `stands in "${here}", a room that no arrow has been drawn for`
    // An edge is handed the door to data; what opens it stays in the room.
    if (target === doorToData && (here === 'web' || here === 'api')) return null
    return allowed.includes(there) ? null : `imports ${target}: "${here}" may not import "${there}"`
  }
  if (here !== 'web') return null
  const [folder, other] = [folderOfWeb(file.path), folderOfWeb(target)]
  if (folder === other) return null
  const allowed = arrowsInWeb[folder]
  if (allowed === undefined) return `stands in web/${folder}, which no arrow has been drawn for`
  return allowed.includes(other) ? null : `imports ${target}: web/${folder} may not import web/${other}`
}

function whyNotPackage(file: SourceFile, from: string, packages: ReadonlySet<string> | null): string | null {
  for (const { package: pattern, name, importers } of importersOfPackages) {
    const mayImport = importers.some(
      (each) => file.path === each || (each.endsWith('/') && file.path.startsWith(each)),
    )
    if (pattern.test(from) && !mayImport) {
      return `imports ${from}: only ${importers.join(', ')} may import ${name}`
    }
  }
  if (packages === null || from.startsWith('node:') || generators.has(file.path)) return null
  const name = from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
  return packages.has(name) ? null : `imports ${from}, which is no dependency of the service`
}

function roomOf(path: string): string {
  return (path.split('/')[2] as string).replace(/\.ts$/, '')
}

function folderOfWeb(path: string): string {
  return path.split('/')[3] as string
}

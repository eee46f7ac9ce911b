// Makes of this folder what npm publishes, and puts it back. Here the package is read from src, which Node
// runs directly; inside node_modules Node runs no TypeScript, so what is published is built, and its exports
// point to dist. npm itself does not apply publishConfig.exports.
// Usage: node pack.mjs before | after   (npm calls it as prepack and postpack)
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const manifest = join(here, 'package.json')
const kept = join(here, 'package.json.kept')
const license = join(here, 'LICENSE')

const [when] = process.argv.slice(2)
if (when === 'before') prepare()
else if (when === 'after') putBack()
else {
  console.error('Say when: node pack.mjs before | after')
  process.exit(2)
}

function prepare() {
  putBack()
  rmSync(join(here, 'dist'), { recursive: true, force: true })
  const compiler = join(here, '..', 'node_modules', 'typescript', 'bin', 'tsc')
  const { status } = spawnSync(process.execPath, [compiler, '--project', join(here, 'tsconfig.build.json')], {
    // npm reads the name of the tarball from standard output.
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) process.exit(status ?? 1)
  copyFileSync(join(here, '..', 'LICENSE'), license)
  copyFileSync(manifest, kept)
  const { publishConfig, scripts: _, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'))
  writeFileSync(manifest, `${JSON.stringify({ ...rest, exports: publishConfig.exports }, null, 2)}\n`)
}

function putBack() {
  if (!existsSync(kept)) return
  renameSync(kept, manifest)
  rmSync(license, { force: true })
}

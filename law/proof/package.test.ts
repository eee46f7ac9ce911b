/**
 * What npm would publish: packed, installed into an empty folder without a network, and imported by the
 * machine's own Node, which may be Node 20. The folder is copied first, so that the checkout stays as it is.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const law = fileURLToPath(new URL('..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'way-forward-package-'))
const copy = join(work, 'repository', 'law')
const home = join(work, 'home')
const ownNode = process.env['WAY_FORWARD_OWN_NODE'] ?? 'node'

after(() => rmSync(work, { recursive: true, force: true }))

test('the package packs, installs alone and runs on the Node of the machine', () => {
  copyRepository()
  const before = readFileSync(join(copy, 'package.json'), 'utf8')
  npm(copy, 'pack', '--pack-destination', work)
  assert.equal(readFileSync(join(copy, 'package.json'), 'utf8'), before, 'package.json is put back')

  const tarball = readdirSync(work).find((name) => name.endsWith('.tgz'))
  assert.ok(tarball)
  mkdirSync(home)
  npm(home, 'init', '--yes')
  npm(home, 'install', '--offline', '--no-audit', '--no-fund', join(work, tarball))
  assert.deepEqual(
    readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.')),
    ['@way-forward'],
    'no dependency came with it',
  )

  const installed = join(home, 'node_modules', '@way-forward', 'law')
  const files = filesUnder(installed)
  for (const needed of ['LICENSE', 'README.md', 'vectors.json', 'dist/index.js', 'dist/index.d.ts']) {
    assert.ok(files.includes(needed), `${needed} is in the package`)
  }
  assert.deepEqual(
    files.filter((name) => /\.test\.|^src|^proof|(?<!\.d)\.ts$/.test(name)),
    [],
    'no source, no test',
  )

  const examples = [...readFileSync(join(installed, 'README.md'), 'utf8').matchAll(/```js\n([\s\S]*?)```/g)]
  assert.equal(examples.length, 3)
  for (const [, example = ''] of examples) {
    const [, said = ''] = example.match(/console\.log\(.*\) \/\/ (.*)/) ?? assert.fail(example)
    assert.equal(run(ownNode, home, '--input-type=module', '--eval', example).trim(), said)
  }
})

test('what is published asks nothing of its surroundings', () => {
  const dist = join(home, 'node_modules', '@way-forward', 'law', 'dist')
  const programs = filesUnder(dist).filter((name) => name.endsWith('.js'))
  assert.ok(programs.length > 5)
  for (const name of programs) {
    const code = withoutComments(readFileSync(join(dist, name), 'utf8'))
    const words = withoutTexts(code)
    const found = words.match(/\b(?:Temporal|Date|Intl|process|globalThis|fetch|require|performance)\b/g)
    assert.equal(found, null, `${name} uses ${found?.join(', ')}`)
    for (const [, from] of code.matchAll(/^(?:import|export)\b[^'"=]*?\bfrom\s*['"]([^'"]+)['"]/gm)) {
      assert.match(from ?? '', /^\.{1,2}\/.*\.js$/, `${name} imports ${from}`)
    }
    assert.doesNotMatch(words, /\bimport\s*\(/, `${name} imports at run time`)
  }
})

function copyRepository() {
  const repository = join(work, 'repository')
  mkdirSync(repository)
  const parts = ['src', 'package.json', 'tsconfig.build.json', 'pack.mjs', 'README.md', 'vectors.json']
  for (const part of parts) cpSync(join(law, part), join(copy, part), { recursive: true })
  for (const part of ['tsconfig.json', 'LICENSE']) cpSync(join(law, '..', part), join(repository, part))
  symlinkSync(join(law, '..', 'node_modules'), join(repository, 'node_modules'))
}

function npm(cwd: string, ...args: string[]): string {
  const path = process.env['npm_execpath']
  return path === undefined ? run('npm', cwd, ...args) : run(ownNode, cwd, path, ...args)
}

function run(command: string, cwd: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  assert.equal(status, 0, `${command} ${args.join(' ')}: ${error?.message ?? ''}${stderr}${stdout}`)
  return stdout
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

/** Sentences may speak of a date or a process; programs may not. */
function withoutTexts(code: string): string {
  return code
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    .replace(/`(?:[^`\\]|\\.)*`/g, (text) => [...text.matchAll(/\$\{[^}]*\}/g)].join(' '))
}

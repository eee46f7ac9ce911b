import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  brokenLinks,
  commandsNotInReadme,
  decisionsOutOfOrder,
  dependenciesWithoutReason,
  locksTiedToRegistry,
  loosePins,
} from './documents.ts'
import { listed, picturesOfRepository, readRepository, type SourceFile } from './source-file.ts'

const files = readRepository()

test('every dependency has a line of reason, and no line explains what is not used', () => {
  assert.equal(listed(dependenciesWithoutReason(files)), '')
})

test('every dependency is pinned to one version', () => {
  assert.equal(listed(loosePins(files)), '')
})

test('decision records are numbered without gaps', () => {
  assert.equal(listed(decisionsOutOfOrder(files)), '')
})

test('the README names the two commands', () => {
  assert.equal(listed(commandsNotInReadme(files)), '')
})

test('no lock names a registry, and every package has its hash', () => {
  assert.equal(listed(locksTiedToRegistry(files)), '')
})

test('every link of a document leads to a file', () => {
  assert.equal(listed(brokenLinks(files, picturesOfRepository())), '')
})

test('a dependency without a reason, a reason without a dependency and a loose version are found', () => {
  const manifest = {
    path: 'service/package.json',
    text: '{"dependencies":{"hono":"4.1.0","@way-forward/law":"0.1.0"},"devDependencies":{"sass":"^1.2.3"}}',
  }
  const table = { path: 'docs/dependencies.md', text: '| Package | Why |\n|---|---|\n| `left-pad` | x |\n' }
  assert.deepEqual(
    dependenciesWithoutReason([manifest, table]).map(({ path, why }) => `${path} ${why.split(',')[0]}`),
    [
      'service/package.json uses hono',
      'service/package.json uses sass',
      'docs/dependencies.md explains left-pad',
    ],
  )
  assert.deepEqual(loosePins([manifest]), [
    { path: 'service/package.json', why: 'asks for sass ^1.2.3; name one version' },
  ])
})

test('a gap, a number used twice and a record without a number are found', () => {
  const named = (...names: string[]): SourceFile[] =>
    names.map((name) => ({ path: `docs/decisions/${name}`, text: '' }))
  assert.equal(decisionsOutOfOrder(named('0001-a.md', '0002-b.md')).length, 0)
  assert.equal(decisionsOutOfOrder(named('0001-a.md', '0003-b.md')).length, 1)
  assert.equal(decisionsOutOfOrder(named('0001-a.md', '0001-b.md')).length, 1)
  assert.equal(decisionsOutOfOrder(named('0001-a.md', 'b.md')).length, 1)
  assert.equal(decisionsOutOfOrder([]).length, 1)
})

test('a README without a command is found', () => {
  const readme = (text: string) => commandsNotInReadme([{ path: 'README.md', text }])
  assert.equal(readme('Run `npm start`, then `npm test`.').length, 0)
  assert.equal(readme('```\nnpm start\nnpm test\n```').length, 0)
  assert.deepEqual(readme('Run `npm start`.'), [{ path: 'README.md', why: 'does not name npm test' }])
})

test('a lock that names a registry and a package without a hash are found', () => {
  const lock = (entry: object) =>
    locksTiedToRegistry([
      { path: 'package-lock.json', text: JSON.stringify({ packages: { 'node_modules/hono': entry } }) },
    ])
  assert.equal(lock({ version: '4.1.0', integrity: 'sha512-x' }).length, 0)
  assert.equal(lock({ resolved: 'law', link: true }).length, 0)
  assert.equal(lock({ resolved: 'https://registry.example/hono.tgz', integrity: 'sha512-x' }).length, 1)
  assert.equal(lock({ version: '4.1.0' }).length, 1)
})

test('a link that leads nowhere is found', () => {
  const other = { path: 'docs/law.md', text: '' }
  const links = (text: string) => brokenLinks([{ path: 'docs/tasks/one.md', text }, other])
  assert.equal(links('[law](../law.md#top) [docs](..) [out](https://example.org) [here](#top)').length, 0)
  assert.equal(links('[law](law.md)').length, 1)
})

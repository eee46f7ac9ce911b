import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importsAgainstArrows } from './arrows.ts'
import { listed, readRepository } from './source-file.ts'

test('every import of the repository follows the arrows', () => {
  assert.equal(listed(importsAgainstArrows(readRepository())), '')
})

const refused: readonly (readonly [path: string, from: string])[] = [
  ['law/src/time/day.ts', 'node:fs'],
  ['law/src/time/day.ts', 'fast-check'],
  ['law/src/time/day.ts', 'hono'],
  ['law/src/time/day.ts', '../../../service/src/clock.ts'],
  ['law/src/time/day.ts', '../../proof/oracle.ts'],
  ['law/src/time/day.test.ts', 'node:fs'],
  ['law/proof/oracle.ts', 'hono'],
  ['cli/src/main.ts', 'hono'],
  ['cli/src/main.ts', '../../law/src/index.ts'],
  ['cli/src/main.ts', '@way-forward/service'],
  ['service/src/web/pages/home/view.ts', '../../../app.ts'],
  ['service/src/web/pages/home/view.ts', '../../../main.ts'],
  ['service/src/web/pages/home/view.ts', '../../../config.ts'],
  ['service/src/web/pages/home/view.ts', 'hono'],
  ['service/src/web/pages/home/view.ts', 'hono/html'],
  ['service/src/web/kit/html.ts', 'hono'],
  ['service/src/web/kit/html.ts', 'hono/html'],
  ['service/src/app.ts', 'hono/html'],
  ['service/src/web/kit/layout.ts', '../pages/home/view.ts'],
  ['service/src/web/govuk/button.ts', '../pages/home/view.ts'],
  ['service/src/web/pages/home/page.ts', '../../../api/v1/position.ts'],
  ['service/src/api/v1/position.ts', '../../web/kit/html.ts'],
  ['service/src/cases/record-event.ts', '../mediation/certificate.ts'],
  ['service/src/cases/record-event.ts', '../web/kit/html.ts'],
  ['service/src/db/connect.ts', '../cases/record-event.ts'],
  ['service/src/db/migrate.ts', 'pg'],
  ['service/src/directory/areas.ts', 'kysely'],
  ['service/src/web/pages/home/page.ts', '../../../db/acting.ts'],
  ['service/src/clock.ts', './config.ts'],
  ['service/src/attic/box.ts', '../clock.ts'],
  ['service/src/clock.ts', '../../law/src/index.ts'],
  ['service/proof/pages.test.ts', '../../law/src/index.ts'],
]
for (const [path, from] of refused) {
  test(`${path} may not import ${from}`, () => {
    const offences = importsAgainstArrows([{ path, text: `// first line\nimport { x } from '${from}'\n` }])
    assert.equal(offences.length, 1)
    assert.equal(offences[0]?.path, `${path}:2`)
  })
}

const allowed: readonly (readonly [path: string, from: string])[] = [
  ['law/src/time/day.ts', './period.ts'],
  ['law/src/time/day.test.ts', 'node:test'],
  ['law/src/time/day.test.ts', 'fast-check'],
  ['law/proof/oracle.ts', 'node:fs'],
  ['law/generate.ts', 'node:fs'],
  ['cli/src/main.ts', '@way-forward/law'],
  ['cli/src/main.ts', 'node:process'],
  ['service/src/main.ts', './app.ts'],
  ['service/src/app.ts', './web/pages/home/page.ts'],
  ['service/src/app.ts', 'hono'],
  ['service/src/main.ts', '@hono/node-server'],
  ['service/src/web/kit/serve.ts', 'hono/body-limit'],
  ['service/src/web/pages/home/view.ts', '../../kit/html.ts'],
  ['service/src/web/pages/home/view.ts', '@way-forward/law'],
  ['service/src/web/pages/home/page.test.ts', '../../../app.ts'],
  ['service/src/mediation/certificate.ts', '../cases/record-event.ts'],
  ['service/src/web/pages/home/page.ts', '../../../db/data.ts'],
  ['service/src/api/v1/position.ts', '../../db/data.ts'],
]
for (const [path, from] of allowed) {
  test(`${path} may import ${from}`, () => {
    assert.equal(listed(importsAgainstArrows([{ path, text: `import { x } from '${from}'\n` }])), '')
  })
}

test('a package is imported by the service only where its manifest names it', () => {
  const manifest = { path: 'service/package.json', text: '{"dependencies":{"hono":"4.1.0"}}' }
  const page = (from: string) => [
    manifest,
    { path: 'service/src/app.ts', text: `import { x } from '${from}'` },
    { path: 'service/src/app.test.ts', text: `import { x } from '${from}'` },
  ]
  assert.equal(listed(importsAgainstArrows(page('hono/body-limit'))), '')
  assert.equal(listed(importsAgainstArrows(page('node:fs'))), '')
  assert.equal(importsAgainstArrows(page('sass')).length, 1)
  assert.equal(importsAgainstArrows(page('node:test')).length, 0)
})

test('what only tests import may use what they test with, until the product imports it', () => {
  const inputs = { path: 'cli/src/inputs.ts', text: "import fc from 'fast-check'" }
  const proof = { path: 'cli/src/run.test.ts', text: "import { x } from './inputs.ts'" }
  const product = { path: 'cli/src/run.ts', text: "import { x } from './inputs.ts'" }
  assert.equal(listed(importsAgainstArrows([inputs, proof])), '')
  assert.equal(importsAgainstArrows([inputs]).length, 1)
  assert.equal(importsAgainstArrows([inputs, proof, product]).length, 1)
})

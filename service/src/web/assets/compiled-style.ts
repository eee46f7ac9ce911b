/** The style sheet, compiled from its sources. For `npm run generate` and its test; pages read the outcome. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from 'sass'

/** The whole style sheet, minified, with a line break at its end. */
export function compiledStyle(): string {
  const frontend = createRequire(import.meta.url).resolve('govuk-frontend/package.json')
  const { css } = compile(fileURLToPath(new URL('style.scss', import.meta.url)), {
    style: 'compressed',
    charset: false,
    quietDeps: true,
    loadPaths: [join(dirname(frontend), '..')],
  })
  return `${css}\n`
}

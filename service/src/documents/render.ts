/**
 * The one door to Typst: a template of this repository and data become a tagged PDF (PDF/UA-1). Data goes
 * in as JSON and comes out as values, never as markup, so that nothing a visitor typed can be a command.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** Templates in `typst/`, each a file of that name. */
export const templates = ['plan', 'handover', 'log', 'letter'] as const
export type Template = (typeof templates)[number]

/** No PDF can be made on this machine: there is no Typst for it. */
export class NoTypst extends Error {
  override readonly name = 'NoTypst'
}

const here = dirname(fileURLToPath(import.meta.url))
const require = createRequire(import.meta.url)
const shared = ['frame'] as const
let compiler: NodeCompiler | undefined

/**
 * A PDF.
 * @param template which one
 * @param data what the template reads with `json(bytes(sys.inputs.data))`
 * @throws NoTypst where the machine has none
 */
export function renderPdf(template: Template, data: unknown): Uint8Array {
  compiler ??= startCompiler()
  return compiler.pdf(
    { mainFilePath: pathOf(template), inputs: { data: JSON.stringify(data) } },
    { pdfStandard: 'ua-1' },
  )
}

function startCompiler(): NodeCompiler {
  let typst: typeof import('@myriaddreamin/typst-ts-node-compiler')
  try {
    // Asked for only here: it has no build for some machines, which can do all but PDF.
    typst = require('@myriaddreamin/typst-ts-node-compiler')
  } catch {
    throw new NoTypst('there is no Typst for this machine')
  }
  const made = typst.NodeCompiler.create({
    workspace: here,
    fontArgs: [
      { fontPaths: ['400Regular', '400Regular_Italic', '700Bold'].map((weight) => join(fonts(), weight)) },
    ],
  })
  for (const name of [...templates, ...shared])
    made.addSource(pathOf(name), readFileSync(pathOf(name), 'utf8'))
  return made
}

function pathOf(name: string): string {
  return join(here, 'typst', `${name}.typ`)
}

function fonts(): string {
  return dirname(require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/package.json'))
}

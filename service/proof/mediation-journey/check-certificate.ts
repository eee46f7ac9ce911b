/** Checks a certificate as whoever is shown it: by its code, by its file, and offline by the command. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPdf } from '../read-pdf.ts'
import type { PersonInBrowser } from './person-in-browser.ts'

/** A certificate as the family has it. */
export interface Issued {
  readonly code: string
  readonly file: Buffer
  readonly paper: Buffer
}

/**
 * The certificate is good everywhere, and with one byte changed nowhere.
 * @param visitor somebody without an account @param onPaper what must stand on the paper
 */
export async function checkCertificate(
  visitor: PersonInBrowser,
  { code, file, paper }: Issued,
  { origin, onPaper }: { readonly origin: string; readonly onPaper: readonly string[] },
): Promise<void> {
  const text = (await readPdf(paper)).text.replace(/\s+/g, ' ')
  for (const words of [code, ...onPaper]) assert.ok(text.includes(words), `the paper has ${words}: ${text}`)
  const changed = Buffer.from(file.toString().replace('"took-part"', '"took-part."'))
  assert.notDeepEqual(changed, file)
  await visitor.go(`/certificate/${code}`)
  await visitor.reads(/This certificate is valid/, /29 September 2026/)
  for (const [bytes, says] of [
    [file, /This certificate is valid/],
    [changed, /This file was changed/],
  ] as const) {
    await visitor.go('/certificate')
    await visitor.upload('Or its file', 'certificate.json', bytes)
    await visitor.press('Check it')
    await visitor.reads(says)
  }
  const keys = await fetch(`${origin}/.well-known/way-forward-certificate-keys.json`)
  const folder = mkdtempSync(join(tmpdir(), 'way-forward-certificate-'))
  try {
    writeFileSync(join(folder, 'way-forward-certificate-keys.json'), await keys.text())
    writeFileSync(join(folder, 'good.json'), file)
    writeFileSync(join(folder, 'changed.json'), changed)
    assert.equal(await verify(join(folder, 'good.json')), 0)
    assert.equal(await verify(join(folder, 'changed.json')), 4)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Runs the command. @returns its exit code */
function verify(file: string): Promise<number> {
  const command = fileURLToPath(new URL('../../../cli/bin/way-forward.mjs', import.meta.url))
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [command, 'verify', file], () => resolve(child.exitCode ?? -1))
  })
}

/** A list of erasures in a folder of its own, for tests. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { erasureListIn } from '../../db/erasure-list.ts'

export interface TestList {
  readonly folder: string
  /** The file of the list. */
  readonly list: string
  /** Takes the folder away. */
  remove(): void
}

/** Makes the folder; the list begins with its first line. */
export function testList(): TestList {
  const folder = mkdtempSync(join(tmpdir(), 'way-forward-'))
  return { folder, list: erasureListIn(folder), remove: () => rmSync(folder, { recursive: true }) }
}

/** What the list of entries is narrowed to, as an address may say it: codes, and no words. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { kindWords } from '../../../../../cases/entries/entry-words.ts'
import type { EntryKind } from '../../../../../db/data.ts'
import { chosenConcern } from '../../concern-choice.ts'

/** What the list is narrowed to. */
export interface ListChoice {
  readonly kind: EntryKind | null
  readonly concern: string | null
}

/** The choice that a form or an address makes; what it cannot name is left out. */
export function choiceOf(file: CaseFile, asked: URLSearchParams): ListChoice {
  const kind = asked.get('kind') ?? ''
  return {
    kind: Object.hasOwn(kindWords, kind) ? (kind as EntryKind) : null,
    concern: chosenConcern(file, asked),
  }
}

/** The query of a choice, with its question mark; empty where there is none. */
export function queryOf({ kind, concern }: ListChoice, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(more)
  if (kind !== null) query.set('kind', kind)
  if (concern !== null) query.set('concern', concern)
  return query.size === 0 ? '' : `?${query}`
}

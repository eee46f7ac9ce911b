/** Notes as the desk lists them: the last first, with what they say. */
import type { Entry } from '../../../../cases/entries/entry.ts'
import { dayInWords, entryInWords, kindWords } from '../../../../cases/entries/entry-words.ts'
import { type Html, html, nothing, type Value } from '../../../kit/html.ts'

/** A list of entries. @param link to each; null: there is no page for them */
export function notesList(entries: readonly Entry[], link: ((entry: Entry) => Html) | null): Html {
  if (entries.length === 0) return html`<p class="soft">Nothing yet.</p>`
  return html`<ul class="desk-notes">${entries.map(
    (entry) =>
      html`<li><p class="small soft">${dayInWords(entry.happenedOn)}${entry.recordedBy !== null && html`, ${entry.recordedBy.name}`}${link === null ? nothing : html` ${link(entry)}`}</p>${bodyOf(entry)}</li>`,
  )}</ul>`
}

function bodyOf({ told, kind }: Entry): Value {
  if (told === 'redacted') return html`<p class="soft">Its words were taken out.</p>`
  if (told === 'unread') return html`<p class="soft">${kindWords[kind]}: open it in the case.</p>`
  const { title, facts } = entryInWords(told)
  const words = facts.map(
    ({ label, words }) =>
      html`<p class="as-written">${label !== '' && html`<strong>${label}:</strong> `}${words}</p>`,
  )
  return told.kind === 'note' ? words : html`<p><strong>${title}</strong></p>${words}`
}

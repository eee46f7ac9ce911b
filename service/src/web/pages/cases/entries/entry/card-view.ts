/** One entry: what it says, who wrote it, who can see it, and what it said before. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import type { Entry, EntryVersion } from '../../../../../cases/entries/entry.ts'
import { dayInWords, entryInWords, kindWords } from '../../../../../cases/entries/entry-words.ts'
import type { Promised } from '../../../../../cases/entries/late-promises.ts'
import { wallInWords } from '../../../../../cases/wall-words.ts'
import { details } from '../../../../govuk/details.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import { dayOfInstant } from '../../../../kit/instant-words.ts'
import { caseAddress } from '../../case-frame.ts'
import { titleOfConcern } from '../../concern-choice.ts'
import { writableWalls } from '../../wall-choice.ts'
import { mayChange } from '../may-change.ts'

/** What an entry is called in a line. */
export function titleOfEntry({ told, kind }: Pick<Entry, 'told' | 'kind'>): string {
  return typeof told === 'string' ? kindWords[kind] : entryInWords(told).title
}

/** The entry as a card of a list. */
export function entryCard(file: CaseFile, entry: Entry, late: Promised | null): Html {
  return html`<article class="entry card" id="entry-${entry.id}"><p class="entry__day"><time datetime="${entry.happenedOn}">${dayInWords(entry.happenedOn)}</time></p><h2 class="entry__title govuk-heading-s"><a class="govuk-link" href="${href(caseAddress(file, `/entries/${entry.id}`))}">${titleOfEntry(entry)}</a></h2>${entryBody(file, entry, late)}</article>`
}

/** All of it but its title and day. @param late its promise, where the day of it has passed */
export function entryBody(file: CaseFile, entry: Entry, late: Promised | null): Html {
  return html`${saidView(entry)}${late === null ? nothing : html`<p class="entry__late"><strong>${lateInWords(late)}</strong>${whatCameLink(file, late)}</p>`}${answerView(file, entry)}${documentsView(file, entry)}${madeView(file, entry)}${bylineView(file, entry)}${earlierView(entry)}${changesView(file, entry)}`
}

/** Leads to the note on what came of a promise, after a space; nothing for whoever writes nowhere. */
export function whatCameLink(file: CaseFile, promise: Promised): Html {
  if (writableWalls(file).length === 0) return nothing
  const add = `${caseAddress(file, '/entries/add/note')}?answers=${promise.entry}`
  return html` <a class="govuk-link not-print" href="${href(add)}">Write down what came of it<span class="govuk-visually-hidden"> (${sourceOf(promise)})</span></a>`
}

/** Where a promise was made: "Call, 6 November 2026: the SEND team". */
export function sourceOf({ kind, happenedOn, who }: Promised): string {
  return `${kindWords[kind]}, ${dayInWords(happenedOn)}${who === null ? '' : `: ${who}`}`
}

/** What is said of a promise whose day has passed. */
export function lateInWords({ kind, promisedOn, isAnythingSince }: Promised): string {
  const since = isAnythingSince
    ? 'Nothing that was written down since says what came of it.'
    : 'Nothing recorded since.'
  return kind === 'letter-sent'
    ? `An answer was asked for by ${dayInWords(promisedOn)}. ${since}`
    : `Promised for ${dayInWords(promisedOn)}. ${since}`
}

function saidView({ told, redacted }: EntryVersion): Html {
  if (told === 'redacted') {
    const by = redacted?.by?.name ?? 'Somebody who has left'
    return html`<p class="entry__gone">${by} took the words out${redacted !== null && ` on ${dayOfInstant(redacted.at)}`}. Why: ${redacted?.why}</p>`
  }
  if (told === 'unread') {
    return html`<p class="entry__gone">This version of the service cannot read what this entry says. It is kept as it is.</p>`
  }
  return html`<dl class="entry__facts">${entryInWords(told).facts.map(
    ({ label, words }) =>
      html`<div>${label === '' ? html`<dt class="govuk-visually-hidden">What it says</dt>` : html`<dt>${label}</dt>`}<dd>${linesOf(words)}</dd></div>`,
  )}</dl>`
}

/** Lines as they were written. */
export function linesOf(words: string): Html {
  return html`${words.split('\n').map((line, index) => html`${index > 0 && html`<br>`}${line}`)}`
}

function answerView(file: CaseFile, { answer, kind }: Entry): Html {
  if (answer === null) return nothing
  const link = html`<a class="govuk-link" href="${href(caseAddress(file, `/entries/${answer.id}`))}">${kindWords[answer.kind]}, ${dayInWords(answer.happenedOn)}</a>`
  return html`<p>${kind === 'letter-made' ? 'Sent' : 'What came of it'}: ${link}</p>`
}

function documentsView(file: CaseFile, { documents }: Entry): Html {
  if (documents.length === 0) return nothing
  return html`<p class="entry__label">Documents</p><ul class="govuk-list">${documents.map(
    ({ id, name }) =>
      html`<li>${name === null ? 'A document that was taken out' : html`<a class="govuk-link" href="${href(caseAddress(file, `/documents/${id}`))}">${name}</a>`}</li>`,
  )}</ul>`
}

function madeView(file: CaseFile, { issued, kind }: Entry): Html {
  if (issued === null) return nothing
  return html`<p><a class="govuk-link" href="${href(caseAddress(file, `/entries/made/${issued}`))}">${kind === 'letter-made' ? 'Read it, or take it with you' : 'The letter as it was made'}</a></p>`
}

function bylineView(file: CaseFile, { recordedBy, recordedAt, wall, concern }: Entry): Html {
  const behind = file.walls.find(({ id }) => id === wall)
  const about = titleOfConcern(file, concern)
  return html`<ul class="facts entry__byline">${about !== null && html`<li>About: ${about}</li>`}<li>Written by ${recordedBy?.name ?? 'somebody who has left'} on ${dayOfInstant(recordedAt)}</li>${behind !== undefined && html`<li>Who can see it: ${wallInWords(behind, file)}</li>`}</ul>`
}

function earlierView({ earlier, redacted }: Entry): Html {
  // What was taken out was taken out of all that it said.
  if (earlier.length === 0 || redacted !== null) return nothing
  return details({
    classes: 'entry__earlier',
    summaryText:
      earlier.length === 1
        ? 'Corrected: what it said before'
        : `Corrected ${earlier.length} times: what it said before`,
    html: html`${earlier.map(
      (version) =>
        html`<div class="entry__version"><p class="small soft">For ${dayInWords(version.happenedOn)}, written by ${version.recordedBy?.name ?? 'somebody who has left'} on ${dayOfInstant(version.recordedAt)}</p>${typeof version.told === 'string' ? nothing : html`<p>${entryInWords(version.told).title}</p>`}${saidView(version)}</div>`,
    )}`,
  })
}

function changesView(file: CaseFile, entry: Entry): Html {
  if (!mayChange(file, entry) || entry.kind === 'letter-made') return nothing
  const at = (end: string) => href(caseAddress(file, `/entries/${entry.id}/${end}`))
  const add = href(`${caseAddress(file, '/documents/add')}?entry=${entry.id}`)
  const what = html`<span class="govuk-visually-hidden"> (${titleOfEntry(entry)}, ${dayInWords(entry.happenedOn)})</span>`
  return html`<ul class="entry__changes not-print">${typeof entry.told === 'string' ? nothing : html`<li><a class="govuk-link" href="${at('correct')}">Correct${what}</a></li>`}<li><a class="govuk-link" href="${add}">Add a document${what}</a></li><li><a class="govuk-link" href="${at('redact')}">Take the words out${what}</a></li></ul>`
}

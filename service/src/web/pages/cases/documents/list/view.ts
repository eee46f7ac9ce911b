/** The list of documents. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import type { CaseDocument } from '../../../../../cases/documents/case-document.ts'
import { wallInWords } from '../../../../../cases/wall-words.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import { dayOfInstant } from '../../../../kit/instant-words.ts'
import type { Visit } from '../../../../kit/page.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import { writableWalls } from '../../wall-choice.ts'
import { giverInWords, nameOfDocument, sizeInWords, typeWords } from '../document-words.ts'
import { words } from './words.ts'

export interface DocumentListModel {
  readonly documents: readonly CaseDocument[]
  /** The one that was added just now. */
  readonly added: CaseDocument | null
}

/** A whole page. */
export function documentListView(
  visit: Visit,
  file: CaseFile,
  { documents, added }: DocumentListModel,
): Html {
  const kept = documents.filter(({ redacted }) => redacted === null)
  const main = html`<h1 class="govuk-heading-xl">${words.title}</h1>${added === null ? nothing : addedView(file, added)}<p class="govuk-body-l not-print">${words.lead}</p>${
    writableWalls(file).length === 0
      ? nothing
      : html`<p class="not-print"><a class="govuk-button" role="button" href="${href(caseAddress(file, '/documents/add'))}">${added === null ? words.add : words.addAnother}</a></p>`
  }<h2 class="govuk-heading-m">${kept.length === 1 ? words.one : words.many(kept.length)}</h2>${
    documents.length === 0
      ? html`<p class="govuk-body">${words.none}</p>`
      : html`<ul class="documents">${documents.map((each) => lineOf(file, each))}</ul>`
  }`
  return caseLayout(visit, file, { title: words.title, part: '/documents', main })
}

function addedView(file: CaseFile, added: CaseDocument): Html {
  const entry =
    added.entry === null
      ? nothing
      : html` <a class="govuk-link" href="${href(caseAddress(file, `/entries/${added.entry}`))}">${words.backToEntry}</a>`
  return html`<p class="govuk-inset-text" role="status">${words.added(nameOfDocument(added))}${entry}</p>`
}

function lineOf(file: CaseFile, document: CaseDocument): Html {
  const { id, type, bytes, redacted, givenAt, givenBy } = document
  const wall = file.walls.find((each) => each.id === document.wall)
  const facts =
    redacted === null
      ? `${typeWords[type]}, ${sizeInWords(bytes)}`
      : words.takenOut(dayOfInstant(redacted.at))
  return html`<li class="documents__line"><a class="govuk-link documents__name" href="${href(caseAddress(file, `/documents/${id}`))}">${nameOfDocument(document)}</a><span class="documents__facts">${facts}</span><span class="documents__facts">${words.givenBy(giverInWords(givenBy), dayOfInstant(givenAt))}</span>${
    wall === undefined
      ? nothing
      : html`<span class="documents__facts">${words.whoSees}: ${wallInWords(wall, file)}</span>`
  }</li>`
}

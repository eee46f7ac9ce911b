/** One document: its facts, its words as far as they can be read, and the file itself. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { wallInWords } from '../../../../../cases/wall-words.ts'
import { mediaTypeOfPicture } from '../../../../../files/document-type.ts'
import { summaryList } from '../../../../govuk/summary-list.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import { dayOfInstant } from '../../../../kit/instant-words.ts'
import type { Visit } from '../../../../kit/page.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import { giverInWords, nameOfDocument, sizeInWords, typeWords } from '../document-words.ts'
import { type FoundDocument, mayRemove } from '../found-document.ts'
import { words } from './words.ts'

/** A whole page. */
export function documentView(visit: Visit, file: CaseFile, document: FoundDocument): Html {
  const main = html`<h1 class="govuk-heading-l documents__title">${nameOfDocument(document)}</h1>${
    document.redacted === null ? keptView(file, document) : takenOutView(document.redacted)
  }${factsView(file, document)}${
    mayRemove(file, document)
      ? html`<p class="not-print"><a class="govuk-link" href="${href(caseAddress(file, `/documents/${document.id}/remove`))}">${words.remove}</a></p>`
      : nothing
  }`
  return caseLayout(visit, file, { title: words.title, part: '/documents', isBelow: true, main })
}

function takenOutView({ at, by, why }: NonNullable<FoundDocument['redacted']>): Html {
  return html`<p class="govuk-inset-text">${words.takenOut(giverInWords(by), dayOfInstant(at))}<br>${words.why}: ${why}</p>`
}

function keptView(file: CaseFile, document: FoundDocument): Html {
  const download = caseAddress(file, `/documents/${document.id}/file`)
  return html`<p class="not-print"><a class="govuk-button" role="button" href="${href(download)}">${words.download}</a></p>${contentView(file, document)}`
}

function contentView(file: CaseFile, { id, type, preview }: FoundDocument): Html {
  if (mediaTypeOfPicture(type) !== null) {
    return html`<h2 class="govuk-heading-m">${words.picture}</h2><img class="document-picture" src="${href(caseAddress(file, `/documents/${id}/picture`))}" alt="${words.pictureAlt}">`
  }
  if (preview === null) return html`<p class="govuk-body">${words.noWords(typeWords[type])}</p>`
  return html`<h2 class="govuk-heading-m" id="words">${words.saysHeading}</h2><p class="govuk-body small soft">${words.saysHint}</p><section class="document-words" aria-labelledby="words" tabindex="0">${preview}</section>`
}

function factsView(file: CaseFile, document: FoundDocument): Html {
  const { type, bytes, givenBy, givenAt, entry, scanned, sha256 } = document
  const wall = file.walls.find(({ id }) => id === document.wall)
  const row = (key: string, value: string | Html) => ({
    key: { text: key },
    value: typeof value === 'string' ? { text: value } : { html: value },
  })
  return html`<h2 class="govuk-heading-m">${words.facts}</h2>${summaryList({
    rows: [
      row(words.sort, `${typeWords[type]}, ${sizeInWords(bytes)}`),
      row(words.given, words.givenBy(giverInWords(givenBy), dayOfInstant(givenAt))),
      wall !== undefined && row(words.whoSees, wallInWords(wall, file)),
      entry !== null &&
        row(
          words.belongsTo,
          html`<a class="govuk-link" href="${href(caseAddress(file, `/entries/${entry}`))}">${words.entry}</a>`,
        ),
      document.redacted === null &&
        row(words.viruses, scanned === 'clean' ? words.scanned : words.notScanned),
      row(
        words.sum,
        html`<code class="document-sum">${sha256}</code><br><span class="small soft">${words.sumHint}</span>`,
      ),
    ],
  })}`
}

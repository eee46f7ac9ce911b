/** A sealed copy: the letter, its seal, its files, and whether it was sent. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { dayInWords } from '../../../../../cases/entries/entry-words.ts'
import type { SealedCopy } from '../../../../../cases/entries/read-kept-letter.ts'
import { wallInWords } from '../../../../../cases/wall-words.ts'
import { button } from '../../../../govuk/button.ts'
import { details } from '../../../../govuk/details.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import { dayOfInstant } from '../../../../kit/instant-words.ts'
import type { Visit } from '../../../../kit/page.ts'
import type { LetterModel } from '../../../letters/letter/model.ts'
import { mailView, paperView } from '../../../letters/letter/paper-view.ts'
import { gapsInWords } from '../../../letters/letter/preview-view.ts'
import { noPdfView } from '../../../letters/letter/view.ts'
import { outputs } from '../../../letters/letter/words.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import { titleOfConcern } from '../../concern-choice.ts'
import { writableWalls } from '../../wall-choice.ts'
import { words } from '../words.ts'

/** The files that a copy is given as, by the end of their address. */
export const fileFormats = {
  docx: outputs.docx,
  pdf: outputs.pdf,
  eml: outputs.eml,
  text: outputs.text,
} as const

/** A whole page. @param noPdf why there is no PDF, where one was asked for */
export function madeLetterView(
  visit: Visit,
  file: CaseFile,
  copy: SealedCopy,
  noPdf: LetterModel['noPdf'],
): Html {
  const { title, text, isSealed } = copy
  const main = html`${noPdfView({ noPdf })}<h1 class="govuk-heading-xl">${title}</h1>${
    isSealed && text !== null
      ? html`${factsView(file, copy)}${sentView(file, copy)}<div class="made-letter">${paperView(text)}<p class="not-print">${gapsInWords(text)}</p></div>${filesView(file, copy, text)}`
      : brokenView(copy)
  }${sealView(copy)}`
  return caseLayout(visit, file, { title: 'A letter that was made', part: '/entries', isBelow: true, main })
}

function factsView(file: CaseFile, { wall, concern, madeOn, lawAsAt, issuedBy }: SealedCopy): Html {
  const behind = file.walls.find(({ id }) => id === wall)
  const about = titleOfConcern(file, concern)
  return html`<p class="govuk-body made-letter__facts"><strong class="govuk-tag">${words.sealed}</strong> Made by ${issuedBy ?? 'somebody who has left'} on ${dayInWords(madeOn)}, by the law as on ${dayInWords(lawAsAt)}.${about !== null && html`<br>About: ${about}`}${behind !== undefined && html`<br>Who can see it: ${wallInWords(behind, file)}`}</p>`
}

function brokenView({ text }: SealedCopy): Html {
  return html`<div class="card card--late" role="alert"><h2 class="govuk-heading-m">${words.broken}</h2><p>${words.brokenSays}</p></div>${details(
    {
      summaryText: words.brokenMore,
      html: text === null ? html`<p>${words.unreadable}</p>` : paperView(text),
    },
  )}`
}

function sentView(file: CaseFile, { id, sent }: SealedCopy): Html {
  const add = `${caseAddress(file, '/entries/add/letter-sent')}?made=${id}`
  return html`<section class="not-print" aria-labelledby="sent"><h2 class="govuk-heading-m" id="sent">${words.sent}</h2>${
    sent.length === 0
      ? html`<p class="govuk-body">${words.notSent}</p>`
      : html`<ul class="govuk-list">${sent.map(
          (entry) =>
            html`<li><a class="govuk-link" href="${href(caseAddress(file, `/entries/${entry.id}`))}">${dayInWords(entry.happenedOn)}</a></li>`,
        )}</ul>`
  }${writableWalls(file).length > 0 ? button({ text: words.sendIt, href: add, classes: 'govuk-button--secondary' }) : nothing}</section>`
}

function filesView(file: CaseFile, { id }: SealedCopy, text: NonNullable<SealedCopy['text']>): Html {
  return html`<section class="letter-side__out not-print" aria-labelledby="take"><h2 class="govuk-heading-m" id="take">${words.take}</h2><div class="govuk-button-group">${Object.entries(
    fileFormats,
  ).map(([format, label]) =>
    button({
      text: label,
      href: caseAddress(file, `/entries/made/${id}/${format}`),
      classes: 'govuk-button--secondary',
    }),
  )}</div>${mailView(text)}</section>`
}

function sealView({ sha256, issuedAt }: SealedCopy): Html {
  return details({
    summaryText: words.seal,
    html: html`<p>${words.sealSays}</p><p class="made-letter__hash">${sha256}</p><p>Kept on ${dayOfInstant(issuedAt)}.</p>`,
  })
}

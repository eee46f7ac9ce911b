/** Who sees a case: a table of people and walls, and person by person. */
import type { CaseFile, Party } from '../../../../../cases/case-file.ts'
import { isAboutReader } from '../../../../../cases/is-about-reader.ts'
import type { Offer, Sharing } from '../../../../../cases/sharing/sharing.ts'
import { nameOfParty, wallInWords } from '../../../../../cases/wall-words.ts'
import { button } from '../../../../govuk/button.ts'
import { table } from '../../../../govuk/table.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import {
  cellInWords,
  isIn,
  mayTakeBack,
  ownParty,
  plain,
  shareInWords,
  shareOf,
  wallsToChange,
  whoTheyAre,
} from '../share-words.ts'
import { type Became, words } from './words.ts'

/** The whole page. @param became what the form before did */
export function sharingView(visit: Visit, file: CaseFile, sharing: Sharing, became: Became | null): Html {
  const isFamily = ownParty(file)?.kind === 'family'
  const isHere = ({ id, hasLeft, isMine }: Party) => !hasLeft && (isMine || isIn(sharing, id))
  // The reader first, then by when they came.
  const here = file.parties.filter(isHere).sort((a, b) => Number(b.isMine) - Number(a.isMine))
  const gone = file.parties.filter((party) => !party.isMine && !here.includes(party))
  return caseLayout(visit, file, {
    title: words.title,
    part: '/sharing',
    wide: true,
    main: html`${
      became === null
        ? nothing
        : html`<div class="card card--sky" role="status"><p>${words.became[became]}</p></div>`
    }<h1 class="govuk-heading-xl">${words.heading}</h1><p class="govuk-body-l">${isFamily ? words.leadFamily : words.leadOther}</p>${whoSeesWhat(
      file,
      sharing,
      here,
    )}${isFamily ? letIn(file) : nothing}${offersView(visit, file, sharing)}<h2 class="govuk-heading-m">${words.people}</h2><div class="cards">${here.map(
      (party) => partyView(visit, file, sharing, party),
    )}</div>${goneView(file, sharing, gone)}<h2 class="govuk-heading-m">${words.own}</h2><p>${isFamily ? words.ownFamily : words.ownOther}</p>${
      isFamily && html`<p>${words.others}</p>`
    }`,
  })
}

/** People across, walls down, words in the cells. On a narrow screen the cards below say the same. */
function whoSeesWhat(file: CaseFile, sharing: Sharing, here: readonly Party[]): Html {
  return html`<section class="wide-scroll only-wide" tabindex="0" aria-label="${words.tableCaption}">${table({
    caption: words.tableCaption,
    captionClasses: 'govuk-table__caption--m',
    classes: 'who-sees',
    firstCellIsHeader: true,
    head: [
      { text: words.place },
      ...here.map((party) => ({ text: party.isMine ? words.you : nameOfParty(party) })),
    ],
    rows: file.walls.map((wall) => [
      { text: wallInWords(wall, file) },
      ...here.map(({ id }) => {
        const cell = cellInWords(shareOf(sharing, wall.id, id))
        return { text: cell, classes: cell === 'No' ? 'who-sees__no' : 'who-sees__yes' }
      }),
    ]),
  })}</section>`
}

function letIn(file: CaseFile): Html {
  return html`<section class="card"><h2 class="govuk-heading-m">${words.letIn}</h2><p>${isAboutReader(file) ? words.letInSaysToYou : words.letInSays}</p><p>${button(
    {
      text: words.invite,
      href: caseAddress(file, '/sharing/invite'),
    },
  )}</p><p><a class="govuk-link" href="${href(caseAddress(file, '/sharing/enquiry'))}">${words.enquiry}</a></p></section>`
}

function partyView(visit: Visit, file: CaseFile, sharing: Sharing, party: Party): Html {
  const name = nameOfParty(party)
  const places = file.walls.flatMap((wall) => {
    const share = shareOf(sharing, wall.id, party.id)
    return share === null ? [] : [{ wall, share }]
  })
  return html`<section class="card"><h3 class="govuk-heading-s">${party.isMine ? `${words.you}, ${name}` : name}</h3><p class="soft">${whoTheyAre(
    party,
  )}</p><ul class="places">${places.map(
    ({ wall, share }) => html`<li><strong>${wallInWords(wall, file)}:</strong> ${shareInWords(share)}</li>`,
  )}</ul>${party.isMine ? ownActions(file, sharing) : actions(visit, file, sharing, party, name)}</section>`
}

function ownActions(file: CaseFile, { keeps }: Sharing): Html {
  const isKeeper = file.walls.some(({ id, kind }) => kind === 'shared' && keeps.includes(id))
  return html`${isKeeper && html`<p>${words.keeper}</p>`}<p><a class="govuk-link" href="${href(caseAddress(file, '/sharing/leave'))}">${words.leave}</a></p>`
}

function actions(visit: Visit, file: CaseFile, sharing: Sharing, party: Party, name: string): Html {
  const change =
    wallsToChange(file, sharing, party).length > 0 &&
    html`<p><a class="govuk-link" href="${href(caseAddress(file, `/sharing/with/${party.id}`))}">${words.change}<span class="govuk-visually-hidden">: ${name}</span></a></p>`
  const takeBack =
    mayTakeBack(sharing, party.id) &&
    html`<form method="post" action="${caseAddress(file, '/sharing')}">${tokenInput(visit)}<input type="hidden" name="party" value="${party.id}">${button(
      {
        html: html`${words.takeBack} <span class="govuk-visually-hidden">${words.takeBackWhom(name)}</span>`,
        classes: 'govuk-button--secondary',
        name: 'do',
        value: 'take-back',
      },
    )}</form>`
  return html`${change}${takeBack}`
}

function offersView(visit: Visit, file: CaseFile, { offers }: Sharing): Html {
  if (offers.length === 0) return nothing
  return html`<h2 class="govuk-heading-m">${words.offers}</h2><ul class="offers">${offers.map(
    (offer) => html`<li>${offerView(visit, file, offer)}</li>`,
  )}</ul>`
}

function offerView(visit: Visit, file: CaseFile, offer: Offer): Html {
  const { id, email, label, walls, isExpired, expiresOn } = offer
  const opened = file.walls.filter((wall) => walls.includes(wall.id)).map((wall) => wallInWords(wall, file))
  return html`<p><strong>${words.offerTo(email, label)}</strong><br>${opened.join('; ')}${opened.length > 0 && html`<br>`}<span class="soft">${
    isExpired ? words.offerOver : words.offerUntil(plain(expiresOn))
  }</span></p><form method="post" action="${caseAddress(file, '/sharing')}">${tokenInput(visit)}<input type="hidden" name="offer" value="${id}">${button(
    {
      html: html`${words.withdrawOffer} <span class="govuk-visually-hidden">${words.withdrawOfferWhom(email)}</span>`,
      classes: 'govuk-button--secondary',
      name: 'do',
      value: 'withdraw-offer',
    },
  )}</form>`
}

function goneView(file: CaseFile, sharing: Sharing, gone: readonly Party[]): Html {
  if (gone.length === 0) return nothing
  return html`<h2 class="govuk-heading-m">${words.gone}</h2><p>${words.goneSays}</p><ul>${gone.map(
    (party) => {
      const mayGiveAgain = wallsToChange(file, sharing, party).length > 0
      const name = nameOfParty(party)
      return html`<li>${name}, ${party.label}${
        mayGiveAgain &&
        html`. <a class="govuk-link" href="${href(caseAddress(file, `/sharing/with/${party.id}`))}">${words.change}<span class="govuk-visually-hidden">: ${name}</span></a>`
      }</li>`
    },
  )}</ul>`
}

/** What is paid, and each claim with its working. */
import { dayInWords } from '../../../../../cases/entries/entry-words.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import {
  arrangingSides,
  type Claim,
  claimsOf,
  mayClaim,
  sayableTo,
} from '../../../../../mediation/preparing/claims.ts'
import { expenseRates, sumOf, workedLine } from '../../../../../mediation/preparing/expense-rates.ts'
import { button } from '../../../../govuk/button.ts'
import { input } from '../../../../govuk/input.ts'
import { table } from '../../../../govuk/table.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { matterLayout } from '../../matter-frame.ts'
import { preparingAddress } from '../opened-item.ts'
import { documentLink, hidden, type NamesOfDocuments } from '../overview/item-cards.ts'
import { whoSaid } from '../overview/shared-sections.ts'
import { listed } from '../words.ts'
import { saysName } from '../words-form.ts'
import { claimStates, expenseWords, rateInWords } from './expense-words.ts'
import { pounds } from './money.ts'

/** A whole page. */
export function expensesView(visit: Visit, matter: Matter, names: NamesOfDocuments): Html {
  const claims = claimsOf(matter)
  const payers = listed(arrangingSides(matter).map(({ name }) => name))
  const main = html`<h1 class="govuk-heading-xl">The family’s expenses</h1><p class="govuk-body-l">${
    payers === '' ? 'Whoever arranges the mediation' : payers
  } pays what the family spends to come (regulation 41 of the SEND Regulations 2014). They may ask that it is agreed before, and for receipts.</p>${table(
    {
      classes: 'rates',
      caption: 'What is paid',
      captionClasses: 'govuk-table__caption--m',
      head: [{ text: 'For' }, { text: 'How much' }],
      rows: expenseRates.map((rate) => [{ text: expenseWords[rate.kind] }, { text: rateInWords(rate) }]),
    },
  )}<p class="govuk-body">A claim is seen by everybody who takes part in this matter, as the family shares no page with whoever pays alone. It says what was spent, and nothing of what is said in the mediation.</p>${
    mayClaim(matter)
      ? html`<p class="not-print"><a class="govuk-button" role="button" href="${href(preparingAddress(matter, 'claim'))}">Claim expenses</a></p>`
      : nothing
  }<h2 class="govuk-heading-m">Claims</h2>${
    claims.length === 0
      ? html`<p class="govuk-body">None was made yet.</p>`
      : claims.map((claim) => claimCard(visit, matter, claim, names))
  }`
  return matterLayout(visit, matter, {
    title: 'The family’s expenses',
    part: '/preparing',
    isBelow: true,
    main,
  })
}

function claimCard(visit: Visit, matter: Matter, each: Claim, names: NamesOfDocuments): Html {
  const { claim, answers, state } = each
  const { lines, says, receipts = [] } = claim.body
  const heading = `Claim of ${dayInWords(claim.onDay)}: ${pounds(sumOf(lines))}`
  return html`<article class="card"><h3 class="govuk-heading-s">${heading}</h3><p class="govuk-body"><strong>${claimStates[state]}</strong></p>${table(
    {
      head: [
        { text: 'For' },
        { text: 'Claimed', format: 'numeric' },
        { text: 'The rate comes to', format: 'numeric' },
      ],
      rows: lines.map((line) => {
        const { rate, most, isAbove } = workedLine(line)
        const count = line.count === undefined ? '' : ` (${line.count} × ${rateInWords(rate)})`
        return [
          { text: `${expenseWords[line.kind]}${count}${line.says === undefined ? '' : `. ${line.says}`}` },
          { text: pounds(line.pence), format: 'numeric' },
          {
            text: most === null ? 'what it cost' : `${pounds(most)}${isAbove ? ', less than claimed' : ''}`,
            format: 'numeric',
          },
        ]
      }),
    },
  )}${says === undefined ? nothing : html`<p class="prepared__words">${says}</p>`}${
    receipts.length === 0
      ? html`<p class="govuk-body">No receipts.</p>`
      : receipts.map((receipt) => documentLink(matter, receipt, names))
  }${answers.map(
    ({ word, body, onDay, side }) =>
      html`<p class="govuk-body">${whoSaid(matter, side)}: ${word === null || word === 'taken-back' ? nothing : claimStates[word].toLowerCase()} on ${dayInWords(onDay)}${body.says === undefined ? nothing : html`. “${body.says}”`}</p>`,
  )}${answerForms(visit, matter, each, heading)}</article>`
}

const buttons = {
  agreed: 'Agree to it',
  refused: 'Refuse it',
  paid: 'It is paid',
  'taken-back': 'Take the claim back',
} as const

function answerForms(visit: Visit, matter: Matter, each: Claim, heading: string): Html {
  const words = sayableTo(matter, each)
  const { id } = each.claim
  if (words.length === 0) return nothing
  const isFamily = words.includes('taken-back')
  return html`${
    isFamily
      ? html`<p class="not-print"><a class="govuk-link" href="${href(preparingAddress(matter, 'document', `claim=${id}`))}">Add a receipt${hidden(heading)}</a></p>`
      : nothing
  }<form class="not-print" method="post" action="${href(preparingAddress(matter, 'expenses', `claim=${id}`))}" novalidate>${tokenInput(visit)}${
    words.includes('refused')
      ? input({
          id: `${saysName}-${id}`,
          name: saysName,
          label: { text: 'Something to say with it (optional)' },
          hint: { text: 'If you refuse it or a part of it, say why.' },
        })
      : nothing
  }${words.map((word) =>
    button({
      html: html`${buttons[word]}${hidden(heading)}`,
      name: 'word',
      value: word,
      preventDoubleClick: true,
      ...(word !== words[0] && { classes: 'govuk-button--secondary' }),
    }),
  )}</form>`
}

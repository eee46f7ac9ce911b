/** What is paid, and each claim with its working. */
import { dayInWords } from '../../../../../cases/entries/entry-words.ts'
import type { Matter, Side } from '../../../../../mediation/matter.ts'
import {
  arrangingSides,
  type Claim,
  claimsOf,
  mayClaim,
  sayableTo,
} from '../../../../../mediation/preparing/claims.ts'
import { expenseRates, sumOf, workedLine } from '../../../../../mediation/preparing/expense-rates.ts'
import { sidesToWriteFor, spokenFor } from '../../../../../mediation/say-for-side.ts'
import { button } from '../../../../govuk/button.ts'
import { input } from '../../../../govuk/input.ts'
import { table } from '../../../../govuk/table.ts'
import { type FieldFault, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { matterLayout } from '../../matter-frame.ts'
import { beginTold, throughInWords, toldFields } from '../../told-form.ts'
import { preparingAddress } from '../opened-item.ts'
import { documentLink, hidden, type NamesOfDocuments } from '../overview/item-cards.ts'
import { whoSaid } from '../overview/shared-sections.ts'
import { listed } from '../words.ts'
import { saysName } from '../words-form.ts'
import { claimStates, expenseWords, rateInWords } from './expense-words.ts'
import { pounds } from './money.ts'

/** The form of an answer that was not right. */
export interface TypedAnswer {
  /** The id of the claim. */
  readonly claim: string
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
}

/** A whole page. */
export function expensesView(
  visit: Visit,
  matter: Matter,
  names: NamesOfDocuments,
  wrong: TypedAnswer | null = null,
): Html {
  const claims = claimsOf(matter)
  const payers = listed(arrangingSides(matter).map(({ name }) => name))
  const claimant = sidesToWriteFor(matter).find(({ role }) => role === 'family')
  const main = html`${faultSummary(wrong?.faults ?? [])}<h1 class="govuk-heading-xl">The family’s expenses</h1><p class="govuk-body-l">${
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
      : claimant !== undefined && arrangingSides(matter).length > 0
        ? html`<p class="not-print"><a class="govuk-button govuk-button--secondary" role="button" href="${href(preparingAddress(matter, 'claim', `for=${claimant.id}`))}">Write down what ${claimant.name} claims</a></p>`
        : nothing
  }<h2 class="govuk-heading-m">Claims</h2>${
    claims.length === 0
      ? html`<p class="govuk-body">None was made yet.</p>`
      : claims.map((claim) => claimCard(visit, matter, claim, { names, wrong }))
  }`
  return matterLayout(visit, matter, {
    title: 'The family’s expenses',
    part: '/preparing',
    isBelow: true,
    hasErrors: wrong !== null,
    main,
  })
}

interface CardModel {
  readonly names: NamesOfDocuments
  readonly wrong: TypedAnswer | null
}

function claimCard(visit: Visit, matter: Matter, each: Claim, { names, wrong }: CardModel): Html {
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
  )}${says === undefined ? nothing : html`<p class="prepared__words">${says}</p>`}${claim.body.through === undefined ? nothing : html`<p class="small soft">Claimed ${throughInWords(claim.body.through, matter)}.</p>`}${
    receipts.length === 0
      ? html`<p class="govuk-body">No receipts.</p>`
      : receipts.map((receipt) => documentLink(matter, receipt, names))
  }${answers.map(
    ({ word, body, onDay, side }) =>
      html`<p class="govuk-body">${whoSaid(matter, side)}: ${word === null || word === 'taken-back' ? nothing : claimStates[word].toLowerCase()} on ${dayInWords(onDay)}${body.says === undefined ? nothing : html`. “${body.says}”`}${body.through === undefined ? nothing : html`. Told ${throughInWords(body.through, matter)}.`}</p>`,
  )}${answerForms(visit, matter, each, heading)}${sidesToWriteFor(matter).map((side) =>
    answerForSide(visit, matter, each, { side, heading, wrong: wrong?.claim === claim.id ? wrong : null }),
  )}</article>`
}

const buttons = {
  agreed: 'Agree to it',
  refused: 'Refuse it',
  paid: 'It is paid',
  'taken-back': 'Take the claim back',
} as const

/** What the service writes down of a side that is not here: the answer of whoever pays, or that a claim is taken back. */
function answerForSide(
  visit: Visit,
  matter: Matter,
  each: Claim,
  {
    side,
    heading,
    wrong,
  }: { readonly side: Side; readonly heading: string; readonly wrong: TypedAnswer | null },
): Html {
  const spoken = spokenFor(matter, side.id, each.claim.body.through ?? { means: 'letter', name: side.name })
  const words = spoken === null ? [] : sayableTo(spoken, each)
  if (words.length === 0) return nothing
  const query = `claim=${each.claim.id}&for=${side.id}`
  const address = href(preparingAddress(matter, 'expenses', query))
  const isFamily = words.includes('taken-back')
  const isOpen = visit.query.get('claim') === each.claim.id && visit.query.get('for') === side.id
  if (!isFamily && !isOpen)
    return html`<p class="not-print"><a class="govuk-link" href="${address}">Write down the answer of ${side.name}${hidden(heading)}</a></p>`
  const typed = wrong?.typed ?? beginTold(new URLSearchParams(), visit.today)
  return html`${
    isFamily
      ? html`<p class="not-print"><a class="govuk-link" href="${href(preparingAddress(matter, 'document', query))}">Add a receipt that ${side.name} sent${hidden(heading)}</a></p>`
      : nothing
  }<form class="not-print" method="post" action="${address}" novalidate>${tokenInput(visit)}${isFamily ? nothing : toldFields({ typed, faults: wrong?.faults ?? [] }, side)}${words.map(
    (word) =>
      button({
        html: html`${buttons[word]}${hidden(heading)}`,
        name: 'word',
        value: word,
        preventDoubleClick: true,
        ...((isFamily || word !== words[0]) && { classes: 'govuk-button--secondary' }),
      }),
  )}</form>`
}

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

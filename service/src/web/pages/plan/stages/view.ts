/** The stages of mediation and of disagreement resolution, who may come, and what is paid. */
import { details } from '../../../govuk/details.ts'
import { table } from '../../../govuk/table.ts'
import { type Html, html } from '../../../kit/html.ts'
import type { BesidePlan } from '../beside/beside-plan.ts'
import {
  besideFrame,
  besideLinks,
  clockView,
  formToPrint,
  lawOf,
  type Said,
  saidList,
  saidView,
} from '../beside/beside-view.ts'
import {
  compared,
  expenses,
  expensesRule,
  mediationStages,
  resolutionStages,
  type Stage,
  whoMayCome,
  words,
} from './words.ts'

/** The page. With answers it also shows which days run on. */
export function stagesView(plan: BesidePlan): Html {
  return besideFrame(
    plan,
    words.title,
    html`<p class="govuk-body-l">${words.lead}</p>${contents}${clockView(plan)}${compareView()}${stagesOf('mediation', words.mediation, mediationStages)}${stagesOf('resolution', words.resolution, resolutionStages)}<section aria-labelledby="who"><h2 id="who">${words.whoHeading}</h2>${saidList(whoMayCome)}</section>${expensesView()}${besideLinks(plan, '/plan/stages')}`,
  )
}

const contents = html`<nav class="not-print" aria-label="${words.contents}"><ul>${[
  ['which', words.compareHeading],
  ['mediation', words.mediation],
  ['resolution', words.resolution],
  ['who', words.whoHeading],
  ['expenses', words.expensesHeading],
].map(([id, title]) => html`<li><a class="govuk-link" href="#${id}">${title}</a></li>`)}</ul></nav>`

function compareView(): Html {
  const cell = (label: string, { say, rules }: Said) => ({
    html: html`${say} ${lawOf(rules)}`,
    attributes: { 'data-label': label },
  })
  return html`<section aria-labelledby="which"><h2 id="which">${words.compareHeading}</h2>${table({
    classes: 'stacked-table',
    firstCellIsHeader: true,
    head: [
      { html: html`<span class="govuk-visually-hidden">${words.compareHeading}</span>` },
      { text: words.mediation },
      { text: words.resolution },
    ],
    rows: compared.map(({ about, mediation, resolution }) => [
      { text: about },
      cell(words.mediation, mediation),
      cell(words.resolution, resolution),
    ]),
  })}</section>`
}

function stagesOf(id: string, title: string, stages: readonly Stage[]): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ol class="stages">${stages.map(
    (stage) =>
      html`<li class="card stage"><h3>${stage.title}</h3><p>${stage.gist}</p>${details({
        summaryHtml: html`${words.more}<span class="govuk-visually-hidden">: ${title}, ${stage.title}</span>`,
        html: html`${stage.says.map(saidView)}`,
      })}</li>`,
  )}</ol></section>`
}

function expensesView(): Html {
  return html`<section aria-labelledby="expenses"><h2 id="expenses">${words.expensesHeading}</h2><p>${words.expensesIntro} ${lawOf([expensesRule])}</p>${table(
    {
      caption: words.expensesCaption,
      captionClasses: 'govuk-table__caption--m',
      firstCellIsHeader: true,
      classes: 'table--words',
      head: [{ text: words.expense }, { text: words.most }],
      rows: expenses.map(({ what, paid }) => [{ text: what }, { text: paid }]),
    },
  )}<p>${words.expensesOnly}</p>${formToPrint(words.claimCaption, words.claimColumns, 6)}</section>`
}

/** What guides say: counts, where they disagree, and the statements that were asked for. */
import {
  type Claim,
  type Conflict,
  claims,
  conflicts,
  type GuideId,
  guideOf,
  guides,
  type Verdict,
} from '@way-forward/law'
import { button } from '../../../govuk/button.ts'
import { select } from '../../../govuk/select.ts'
import { table } from '../../../govuk/table.ts'
import { tag } from '../../../govuk/tag.ts'
import { type Html, href, html, kept, nothing } from '../../../kit/html.ts'
import { lawFrame } from '../law-frame.ts'
import { asAtLine, provisionLinks } from '../rule-statement.ts'
import type { Choice } from './read-choice.ts'
import {
  guideName,
  shortNames,
  shownHeading,
  untestableWords,
  verdictClass,
  verdictOrder,
  verdictWords,
  words,
} from './words.ts'

/** The page where nothing is asked for: the counts, then the conflicts. */
export function guidesView(): Html {
  return lawFrame({
    title: words.title,
    main: html`<h1 class="govuk-heading-xl">${words.title}</h1>
<p class="govuk-body-l">${words.lead}</p><p>${words.forWhom}</p>
${contentsView}
${conflictsView}
${countsView}
${formView({ guide: null, verdict: null })}
${asAtLine}`,
  })
}

/** The statements that were asked for. */
export function statementsView(choice: Choice): Html {
  const { guide, verdict } = choice
  const chosen = claims.filter(
    (claim) => (guide === null || claim.guide === guide) && (verdict === null || claim.verdict === verdict),
  )
  const heading = shownHeading(chosen.length, guide, verdict)
  return lawFrame({
    title: `${words.title}: ${heading}`,
    above: { text: words.back, href: '/guides' },
    main: html`<h1 class="govuk-heading-l">${words.title}</h1>
${formView(choice)}
<h2>${heading}</h2>
${chosen.length === 0 ? html`<p>${words.nothing}</p>` : nothing}
${guides.map((each) => {
  const own = chosen.filter((claim) => claim.guide === each)
  return own.length === 0
    ? nothing
    : html`<section aria-labelledby="${each}"><h3 class="govuk-heading-m" id="${each}">${guideName(guideOf[each])}</h3><ul class="law-rules">${own.map(claimView)}</ul></section>`
})}
${asAtLine}`,
  })
}

function claimView({ id, says, verdict, right, rules, check }: Claim): Html {
  return html`<li id="${id}"><p>${tag({ text: verdictWords[verdict], classes: verdictClass[verdict] })} <span class="soft small">${id}</span><br>${says}</p>${
    right === null ? nothing : html`<p><strong>${words.right}</strong> ${right}</p>`
  }<p class="small soft">${provisionLinks(rules)}${rules.length > 0 && '. '}${'untestable' in check ? untestableWords[check.untestable] : words.tested}.</p></li>`
}

function conflictView({ id, topic, positions, answer, rules }: Conflict): Html {
  return html`<section class="card" aria-labelledby="${id}"><h3 id="${id}">${topic}</h3>${
    positions.length > 0 &&
    html`<ul>${positions.map(
      ({ guides: who, says }) =>
        html`<li>${who.map((each, index) => [index > 0 && ', ', shortNames[each]])}: ${says}</li>`,
    )}</ul>`
  }<p><strong>${words.lawSays}</strong> ${answer}</p><p class="small soft">${provisionLinks(rules)}</p></section>`
}

const conflictsView: Html =
  conflicts.length === 0
    ? nothing
    : kept(
        html`<h2 id="conflicts">${words.conflictsHeading}</h2><p>${words.conflictsSay}</p>${conflicts.map(conflictView)}`,
      )

const contentsView: Html =
  claims.length === 0
    ? html`<p>${words.none}</p>`
    : html`<nav class="not-print" aria-label="${words.contents}"><ul>${[
        ...(conflicts.length === 0 ? [] : [['conflicts', words.conflictsHeading] as const]),
        ['counts', words.countsHeading] as const,
        ['choose', words.chooseHeading] as const,
      ].map(([id, title]) => html`<li><a class="govuk-link" href="#${id}">${title}</a></li>`)}</ul></nav>`

/** A row for each guide and one for all of them; a column for each verdict. */
const countsView: Html = kept(
  html`<h2 id="counts">${words.countsHeading}</h2><p>${words.countsSay}</p><ul>${guides.map((each) => html`<li>${guideName(guideOf[each])}</li>`)}</ul>${table(
    {
      classes: 'stacked-table law-counts',
      head: [
        { text: words.guide },
        ...verdictOrder.map((verdict) => ({ text: verdictWords[verdict] })),
        { text: words.all },
      ],
      rows: [...guides, null].map((guide) => [
        {
          html: html`<strong>${guide === null ? words.total : shortNames[guide]}</strong>`,
        },
        ...verdictOrder.map((verdict) => countCell(guide, verdict, verdictWords[verdict])),
        countCell(guide, null, words.all),
      ]),
    },
  )}`,
)

function countCell(guide: GuideId | null, verdict: Verdict | null, label: string) {
  const count = claims.filter(
    (claim) => (guide === null || claim.guide === guide) && (verdict === null || claim.verdict === verdict),
  ).length
  const about = `${guide === null ? words.total : shortNames[guide]}, ${label}`
  return {
    html:
      count === 0
        ? html`0`
        : html`<a class="govuk-link" href="${href(addressOf({ guide, verdict }))}">${count}<span class="govuk-visually-hidden"> (${about})</span></a>`,
    attributes: { 'data-label': label },
  }
}

function addressOf({ guide, verdict }: Choice): string {
  return `/guides?guide=${guide ?? 'any'}&verdict=${verdict ?? 'any'}`
}

function formView({ guide, verdict }: Choice): Html {
  return html`<form class="law-form" method="get" action="/guides"><h2 class="govuk-heading-m" id="choose">${words.chooseHeading}</h2>${select(
    {
      name: 'guide',
      label: { text: words.guide },
      value: guide ?? 'any',
      items: [
        { value: 'any', text: words.everyGuide },
        ...guides.map((each) => ({ value: each, text: guideName(guideOf[each]) })),
      ],
    },
  )}${select({
    name: 'verdict',
    label: { text: words.verdict },
    value: verdict ?? 'any',
    items: [
      { value: 'any', text: words.everyVerdict },
      ...verdictOrder.map((each) => ({ value: each, text: verdictWords[each] })),
    ],
  })}${button({ text: words.show })}</form>`
}

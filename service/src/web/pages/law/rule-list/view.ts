/** The list of rules: all of them by subject, or those that were looked for. */
import { type RuleId, ruleSubjects } from '@way-forward/law'
import { button } from '../../../govuk/button.ts'
import { details } from '../../../govuk/details.ts'
import { input } from '../../../govuk/input.ts'
import { type Html, html, kept } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { asAtLine, ruleList } from '../rule-statement.ts'
import { parts, words } from './words.ts'

/** The page where nothing is looked for. */
export function everyRuleView(): Html {
  return document('', everyRule)
}

/** The page of what was found. @param sought as it was typed */
export function foundRulesView(sought: string, found: readonly RuleId[]): Html {
  return document(
    sought,
    html`<section aria-labelledby="found"><h2 id="found">${words.found(found.length, sought)}</h2>${
      found.length === 0 ? html`<p>${words.foundNone}</p>` : ruleList(found)
    }<p><a class="govuk-link" href="/law">${words.foundAll}</a></p></section>`,
  )
}

function document(sought: string, below: Html): Html {
  const isFound = sought !== ''
  return layout({
    title: isFound ? `${words.find}: ${sought}` : words.title,
    section: '/law',
    main: html`<h1 class="govuk-heading-xl">${words.title}</h1>
<p class="govuk-body-l">${words.lead}</p>
${isFound ? '' : partsList}
<form class="law-form" method="get" action="/law" role="search">${input({
      name: 'find',
      label: { text: words.find, classes: 'govuk-label--m' },
      hint: { text: words.findHint },
      type: 'search',
      value: sought,
      spellcheck: false,
    })}${button({ text: words.findButton })}</form>
${below}
${asAtLine}`,
  })
}

const partsList = kept(
  html`<nav aria-label="${words.more}"><ul class="law-parts">${parts.map(
    ({ href, title, says }) =>
      html`<li><a class="govuk-link" href="${href}">${title}</a><br><span class="soft small">${says}</span></li>`,
  )}</ul></nav>`,
)

const everyRule = kept(
  html`<h2>${words.all}</h2><p>${words.statements}</p>
${ruleSubjects.map(({ code, title, rules }) =>
  details({
    classes: 'law-subject',
    summaryText: words.subject(title, rules.length),
    // What an address points at stands inside, so that a browser unfolds it.
    html: html`<div id="subject-${code.toLowerCase()}">${ruleList(rules)}</div>`,
  }),
)}`,
)

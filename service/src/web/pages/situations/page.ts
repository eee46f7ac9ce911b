/** `/situations`: examples, each a plan that is made afresh for today. */
import { type Day, type Situation, type SituationGroup, situationGroups, situations } from '@way-forward/law'
import { button } from '../../govuk/button.ts'
import { type Html, href, html } from '../../kit/html.ts'
import { layout } from '../../kit/layout.ts'
import { type Page, shown } from '../../kit/page.ts'
import { words } from './words.ts'

/** Every situation, in its group. */
export const situationsPage: Page = {
  path: '/situations',
  get: ({ today }) => shown(situationsView(today)),
  states: [{ name: 'all situations', address: '/situations' }],
}

/** The address of the plan of a situation on a day. */
export function planOfSituation({ address }: Situation, on: Day): string {
  return `/plan?${address(on)}`
}

function situationsView(on: Day): Html {
  return layout({
    title: words.title,
    section: null,
    wide: true,
    main: html`<h1 class="govuk-heading-xl">${words.title}</h1>
<p class="govuk-body-l">${words.lead}</p>
${situationGroups.map((group) => groupView(group, on))}
<h2>${words.noneHeading}</h2>
<p>${words.none}</p>
${button({ text: words.start, href: '/guide' })}`,
  })
}

function groupView(group: SituationGroup, on: Day): Html {
  const members = situations.filter((each) => each.group === group)
  return html`<h2 id="${group}">${words.groups[group]}</h2><ul class="situations">${members.map(
    (each) =>
      html`<li><a class="govuk-link" href="${href(planOfSituation(each, on))}">${each.title}</a><br><span class="small soft">${each.says}</span></li>`,
  )}</ul>`
}

/** `/routes`: every route in groups, one line each. */
import { describedRoute } from '@way-forward/law'
import { html, kept } from '../../../kit/html.ts'
import { type Page, shown } from '../../../kit/page.ts'
import { lawFrame } from '../law-frame.ts'
import { routeGroups, words } from './words.ts'

const document = kept(
  lawFrame({
    title: words.title,
    main: html`<h1 class="govuk-heading-xl">${words.title}</h1>
<p class="govuk-body-l">${words.lead}</p>
<p>${words.guide} <a class="govuk-link" href="/guide">${words.guideLink}</a></p>
<nav aria-label="${words.contents}"><ul class="govuk-list">${routeGroups.map(
      ({ id, title }) => html`<li><a class="govuk-link" href="#${id}">${title}</a></li>`,
    )}</ul></nav>
${routeGroups.map(
  ({
    id,
    title,
    says,
    routes,
  }) => html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><p class="soft">${says}</p>
<ul class="law-rules">${routes.map((route) => {
    const { title: name, what } = describedRoute(route)
    return html`<li><p><a class="govuk-link" href="/routes/${route}"><strong>${name}</strong></a><br>${what}</p></li>`
  })}</ul></section>`,
)}`,
  }),
)

export const routeListPage: Page = {
  path: '/routes',
  get: () => shown(document),
  states: [{ name: 'every route', address: '/routes' }],
}

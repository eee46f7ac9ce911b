/** The first page: what this is, the start, and the straight ways in. */
import { en, nextQuestion } from '@way-forward/law'
import { button } from '../../govuk/button.ts'
import { type Html, href, html } from '../../kit/html.ts'
import { layout } from '../../kit/layout.ts'
import { fan } from './fan.ts'
import { straightWays, words } from './words.ts'

/** The whole page. It is the same for everybody. */
export function homeView(): Html {
  const [disagree, forward] = words.heading
  return layout({
    title: words.title,
    section: '/',
    wide: true,
    main: html`<div class="home__hero"><div><h1 class="govuk-heading-xl">${disagree} <br>${forward}</h1><p class="govuk-body-l">${words.lead}</p>${button(
      { text: words.start, href: '/guide', classes: 'govuk-button--start' },
    )}<p class="home__said">${words.said}</p></div>${fan()}</div>
<h2>${words.about}</h2>
<ul class="situations">${matters.map(
      ({ text, hint, to }) =>
        html`<li><a class="govuk-link" href="${href(to)}">${text}</a>${hint !== null && html`<br><span class="small soft">${hint}</span>`}</li>`,
    )}</ul>
<h2>${words.straight}</h2>
<ul class="cards cards--pairs">${straightWays.map(
      ({ title, says, to }) =>
        html`<li class="card"><h3 class="card__title"><a class="govuk-link" href="${href(to)}">${title}</a></h3><p>${says}</p></li>`,
    )}</ul>`,
  })
}

/** The answers of the guide's first question, each with the page that comes after it. */
export const matters: readonly {
  readonly text: string
  readonly hint: string | null
  readonly to: string
}[] = en.about.options.map(({ text, hint, value }) => ({
  text,
  hint,
  to: `/guide/${nextQuestion({ q: value }) ?? 'about'}?q=${value}`,
}))

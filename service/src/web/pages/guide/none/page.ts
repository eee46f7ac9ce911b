/** `/guide/none`: for someone whom no answer fits. It leads on, and it keeps what was answered. */
import { type Answers, nextQuestion, readAnswers } from '@way-forward/law'
import { backLink } from '../../../govuk/back-link.ts'
import { type Html, href, html } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { type Page, shown } from '../../../kit/page.ts'
import { questionAddress, type Return, returnOf } from '../way.ts'
import { councilFinder, words } from './words.ts'

/** `/guide/none`. */
export const nonePage: Page = {
  path: '/guide/none',
  get: ({ query }) => shown(noneView(readAnswers(query).answers, returnOf(query))),
  states: [
    { name: 'none of these', address: '/guide/none' },
    { name: 'none of these, with answers', address: '/guide/none?q=s' },
  ],
}

function noneView(answers: Answers, back: Return): Html {
  const question = nextQuestion(answers) ?? 'about'
  return layout({
    title: words.title,
    section: null,
    before: backLink({ text: words.back, href: questionAddress(question, answers, back) }),
    main: html`<h1 class="govuk-heading-xl">${words.title}</h1>
<p class="govuk-body-l">${words.lead}</p>
<h2>${words.adviceHeading}</h2>
<p>${words.advice}</p>
<p>${words.adviceFind} <a class="govuk-link" href="${councilFinder}">${words.council}</a></p>
<h2>${words.sayHeading}</h2>
<p>${words.say}</p>
<p>${words.clock}</p>
<h2>${words.moreHeading}</h2>
<ul>${words.more.map(({ text, to }) => html`<li><a class="govuk-link" href="${href(to)}">${text}</a></li>`)}</ul>`,
  })
}

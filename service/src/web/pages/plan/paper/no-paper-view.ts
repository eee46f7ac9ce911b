/** The page that stands where no PDF could be made: what does the same. */
import { button } from '../../../govuk/button.ts'
import { type Html, href, html } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { words } from './words.ts'

/** @param query the answers; empty: there are none @param why `never`: on this machine. `busy`: just now. */
export function noPaperView(query: string, why: 'never' | 'busy'): Html {
  return layout({
    title: words.title,
    section: null,
    main: html`<h1 class="govuk-heading-xl">${words.title}</h1><p class="govuk-body">${words[why]}</p>${
      query === ''
        ? button({ text: words.guide, href: '/guide' })
        : html`<p class="govuk-body">${words.instead}</p><ul class="govuk-list govuk-list--bullet"><li><a class="govuk-link" href="${href(`/plan?${query}`)}">${words.print}</a></li><li><a class="govuk-link" href="${href(`/plan/plan.html?${query}`)}">${words.file}</a></li></ul>${button({ text: words.back, href: `/plan?${query}` })}`
    }`,
  })
}

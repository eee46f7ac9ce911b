/** Easy Read: one idea a line with its drawing, and the list of all eight. */
import { type Day, plainDay } from '@way-forward/law'
import { inVoiceOf } from '../../../../documents/plan/voice.ts'
import { backLink } from '../../../govuk/back-link.ts'
import { type Html, href, html, reworded } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import type { BesidePlan } from '../beside/beside-plan.ts'
import { picture } from './pictures.ts'
import { type Sheet, sheetKinds } from './sheets.ts'
import { meanings, words } from './words.ts'

/** The page of one result. */
export function sheetView({ query, facts, on }: BesidePlan, sheet: Sheet): Html {
  const main = html`<div class="easy"><p class="easy__label">${words.label}</p><h1>${sheet.title}</h1><ol class="easy__ideas">${sheet.ideas.map(
    (idea) =>
      html`<li>${picture(idea.picture)}<div>${idea.says.map((say) => html`<p>${say}</p>`)}</div></li>`,
  )}</ol><section><h2>${words.wordsHeading}</h2><dl class="easy__words">${sheet.meanings.map(
    (name) => html`<div><dt>${meanings[name][0]}</dt><dd>${meanings[name][1]}</dd></div>`,
  )}</dl></section><p>${words.made} ${plainDay(on)}. ${words.keep}</p><p class="not-print"><a class="govuk-link" href="${href(`/plan?${query}`)}">${words.whole}</a></p><p><button type="button" class="link-button needs-script" data-print>${words.print}</button></p></div>`
  return layout({
    title: `${sheet.title} (${words.label})`,
    section: null,
    before: backLink({ text: words.whole, href: `/plan?${query}` }),
    main: reworded(main, inVoiceOf(facts.person.asks)),
  })
}

/** The list of all eight, each with an example for today. @param isMissing the visitor asked for one that there is not */
export function sheetListView(on: Day, isMissing: boolean): Html {
  return layout({
    title: words.title,
    section: null,
    main: html`<div class="easy"><h1>${words.title}</h1>${isMissing && html`<p><strong>${words.notYet}</strong></p>`}<p>${words.lead}</p><p>${words.help}</p><h2>${words.which}</h2><ul class="easy__list">${sheetKinds.map(
      ({ about, example }) =>
        html`<li><a class="govuk-link" href="${href(`/plan/easy-read?${example(on)}`)}">${about}<span class="govuk-visually-hidden">: ${words.example}</span></a></li>`,
    )}</ul><p>${words.yours} <a class="govuk-link" href="/guide">${words.start}</a></p></div>`,
  })
}

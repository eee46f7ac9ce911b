/**
 * The plan as one file that opens anywhere without the internet: the page's own words and picture, with the
 * style inside, no script, and links that lead to the service by their whole address.
 */
import { addressOf, day, lawAsAt } from '@way-forward/law'
import { type PlanModel, partsOf } from '../../../../documents/plan/plan-model.ts'
import { todayWords } from '../../../../documents/plan/today-words.ts'
import { inVoiceOf } from '../../../../documents/plan/voice.ts'
import { qrOf } from '../../../../documents/qr.ts'
import { assets } from '../../../kit/assets.ts'
import { type Html, href, html, nothing, reworded } from '../../../kit/html.ts'
import type { WhereFound } from '../area/where.ts'
import { planBody } from '../plan/view.ts'
import { words } from './words.ts'

/** The text of the file. @param where what the directory says of the council that was chosen */
export function offlineFile(model: PlanModel, where: WhereFound): string {
  const { facts, origin } = model
  const turn = inVoiceOf(facts.person.asks)
  const { heading } = todayWords(partsOf(model).most.context)
  const title = turn === null ? heading : turn(heading)
  const document = html`<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title} - Way Forward</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">${placeOfStyle}</head><body><div class="page page--wide"><main class="page__main" id="content">${copyView(model)}${reworded(planBody(model, where), turn)}${codeView(model)}</main></div></body></html>`
  return wholeAddresses(String(document), origin).replace(
    String(placeOfStyle),
    () => `<style>${style}</style>`,
  )
}

const placeOfStyle = html`<style></style>`

function copyView({ on, answers, origin }: PlanModel): Html {
  const address = `${origin}/plan?${addressOf(answers)}`
  return html`<div class="govuk-inset-text"><p>${words.copy(on)} ${words.again} <a class="govuk-link" href="${href(address)}">${address}</a></p><p>${words.law(day(lawAsAt))}</p></div>`
}

function codeView({ answers, origin }: PlanModel): Html {
  const code = qrOf(`${origin}/plan?${addressOf(answers)}`)
  if (code === null) return nothing
  const { size, path } = code
  return html`<section><p>${words.codeSays}</p><svg viewBox="0 0 ${size} ${size}" width="180" height="180" shape-rendering="crispEdges" role="img" aria-label="${words.code}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg></section>`
}

/** Links of the service's own pages stand with its address before them. */
function wholeAddresses(markup: string, origin: string): string {
  const before = String(html`${origin}`)
  return markup.replaceAll(/ (href|action)="\/(?!\/)/g, (_, name: string) => ` ${name}="${before}/`)
}

/** The style of the pages without its fonts: the file asks for nothing, and a phone has letters of its own. */
const style = withoutFonts(new TextDecoder().decode(assets.get('style.css')?.body))

function withoutFonts(css: string): string {
  return css.replaceAll(/@font-face\s*\{[^}]*\}/g, '')
}

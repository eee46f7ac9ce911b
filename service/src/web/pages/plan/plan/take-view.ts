/** What helps to get ready, and what can be taken away: each with the same answers. */
import { entriesWithCards } from '../../../../documents/contact-card.ts'
import type { PlanModel } from '../../../../documents/plan/plan-model.ts'
import { page } from '../../../../documents/plan/words.ts'
import { type Html, href, html, kept } from '../../../kit/html.ts'
import type { WhereFound } from '../area/where.ts'
import { hasEvents } from '../dates-file/events.ts'
import { hasSheet } from '../easy-read/sheets.ts'
import { take } from './take-words.ts'

/** Letters, and the pages beside the plan. */
export function readyView({ facts, steps, found }: PlanModel, query: string): Html {
  const isElsewhere = steps.every(({ code }) => code === 'elsewhere')
  if (isElsewhere) return html``
  const hasLetter = facts.concerns.some(({ kind }) => kind === 'council-decision')
  const mayMeet = found.routes.some(
    ({ id, state }) =>
      (id === 'mediation' || id === 'disagreement-resolution') && (state === 'open' || state === 'unknown'),
  )
  const mayAsk = found.routes.some(({ id, state }) => id === 'mediation-advice' && state === 'open')
  const [concern, ...others] = facts.concerns
  const [step] = steps
  const isEasy = concern !== undefined && step !== undefined && others.length === 0 && hasSheet(step, concern)
  return html`<section class="take not-print"><h2>${page.readyHeading}</h2><ul class="take__ways">${way('/letters', query, take.letters, take.lettersNote)}${hasLetter && way('/notice', '', take.notice, take.noticeNote)}${way('/plan/calling', query, take.calling, take.callingNote)}${way('/plan/meeting', query, take.meeting, take.meetingNote)}${mayMeet && way('/plan/stages', query, take.stages, take.stagesNote)}${mayAsk && way('/cases/open', `${query}&for=mediation`, take.ask, take.askNote)}${isEasy && way('/plan/easy-read', query, take.easyRead, take.easyReadNote)}</ul></section>`
}

/** The plan as files and on paper. */
export function takeView({ found, on }: PlanModel, query: string, where: WhereFound): Html {
  return html`<section class="take not-print"><h2>${page.takeHeading}</h2><ul class="take__ways">${print}${way('/plan/plan.pdf', query, take.pdf)}${hasEvents(found.dates, on) && way('/plan/dates.ics', query, take.calendar, take.calendarNote)}${where.kind === 'found' && entriesWithCards(where.area).length > 0 && way('/plan/contacts.vcf', query, take.contacts)}${way('/plan/plan.html', query, take.file)}${way('/plan/handover.pdf', query, take.handover, take.handoverNote)}${way('/plan/log.pdf', query, take.log)}${way('/plan/code.svg', query, take.code)}${way('/cases/open', query, take.keep, take.keepNote)}</ul></section>`
}

/** A way with the answers of the plan. */
function way(path: string, query: string, words: string, note?: string): Html {
  return html`<li><a class="govuk-link" href="${href(query === '' ? path : `${path}?${query}`)}">${restOfWay(words, note)}`
}

/** The same on every page. */
function restOfWay(words: string, note: string | undefined): Html {
  let made = restOfWays.get(words)
  if (made === undefined) {
    made = kept(
      html`${words}</a>${note !== undefined && html`<br><span class="small soft">${note}</span>`}</li>`,
    )
    restOfWays.set(words, made)
  }
  return made
}
const restOfWays = new Map<string, Html>()

const print = kept(
  html`<li><button type="button" class="link-button needs-script" data-print>${page.printButton}</button><span class="take__print small soft">${page.print}</span></li>`,
)

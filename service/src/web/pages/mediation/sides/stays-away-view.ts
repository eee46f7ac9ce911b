/** Who must take part and does not come, and what a family can do then. */

import { day, plainDay } from '@way-forward/law'
import { standingChoice } from '../../../../mediation/advice/advice-clocks.ts'
import type { SideAnswer } from '../../../../mediation/arranging/answers-of-sides.ts'
import { type Away, whoStaysAway } from '../../../../mediation/arranging/who-stays-away.ts'
import { isFamily, isService, type Matter } from '../../../../mediation/matter.ts'
import { isoDay } from '../../../kit/date.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { provisionLinks } from '../../law/rule-statement.ts'
import { letterOfMatter } from './letter-of-matter.ts'

/** To the family: somebody who must take part says that it does not, or sends nobody who may settle. */
export function refusalView(matter: Matter, answers: readonly SideAnswer[]): Html {
  if (standingChoice(matter)?.word === 'no-mediation') return nothing
  return html`${answers.map(({ side, stands, mustTakePart }) => {
    if (!mustTakePart || (stands !== 'declines' && stands !== 'no-authority')) return nothing
    return html`<section class="card card--urgent"><h2 class="govuk-heading-m">${
      stands === 'declines'
        ? `${side.name} says that it does not take part`
        : `${side.name} sends nobody who may settle`
    }</h2><p>${
      stands === 'declines'
        ? mustWords(side.name)
        : html`Whoever arranges the mediation must make sure that people come who have authority to resolve the issues (${provisionLinks(['LAW-MED-27'])}).`
    } What you can do, side by side:</p>${waysView(matter, side)}</section>`
  })}`
}

function mustWords(name: string): Html {
  return html`You choose whether to mediate; ${name} does not. It must take part (${provisionLinks(['LAW-MED-03', 'LAW-MED-04', 'LAW-MED-09'])}).`
}

/** What a family can do where somebody who must take part does not. */
function waysView(matter: Matter, { role }: Pick<Away['side'], 'role'>): Html {
  const complaint = role === 'commissioner' ? '/routes/complaint-nhs' : '/routes/complaint-local-authority'
  return html`<ul class="govuk-list govuk-list--bullet"><li><a class="govuk-link" href="${href(letterOfMatter(matter, 'ask-who-will-attend-the-mediation'))}">Write and ask who will come, and what they can agree</a></li><li><a class="govuk-link" href="${href(complaint)}">Complain</a></li><li><a class="govuk-link" href="/routes/judicial-review">Ask a solicitor about judicial review</a></li><li>Go on to the appeal: <a class="govuk-link" href="/routes/appeal">what it is and by when</a></li></ul>`
}

/** Silence, and an empty chair, of whoever must take part: to the family with what it can do, to the service as a fact. */
export function awayView(visit: Visit, matter: Matter): Html {
  if (!isFamily(matter) && !isService(matter)) return nothing
  return html`${whoStaysAway(matter, visit.calendar, isoDay(visit.today)).map(
    ({ side, how, from }) =>
      html`<section class="card card--urgent"><h2 class="govuk-heading-m">${
        how === 'silent'
          ? `${side.name} has not said whether it takes part`
          : `Nobody came for ${side.name} on ${plainDay(day(from))}`
      }</h2>${
        how === 'silent' &&
        html`<p>Nothing was heard of it by ${plainDay(day(from))}, when an answer was needed so that a meeting could still be held in time.</p>`
      }${
        isFamily(matter)
          ? html`<p>${mustWords(side.name)} What you can do, side by side:</p>${waysView(matter, side)}`
          : html`<p>The family reads this too, with what it can do. Ask ${side.name} again.</p>`
      }</section>`,
  )}`
}

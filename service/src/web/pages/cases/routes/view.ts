/** The routes of a case: those of each concern under its clock, then what is not open, and why. */
import { writtenDay } from '@way-forward/law'
import type { CaseFile } from '../../../../cases/case-file.ts'
import { inVoiceOf } from '../../../../documents/plan/voice.ts'
import { clockRunsFor } from '../../../../documents/plan/warnings.ts'
import { page } from '../../../../documents/plan/words.ts'
import { type Html, html, reworded } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import {
  type ClockedPart,
  clockOfConcern,
  closedRoutesOf,
  openRoutesOf,
} from '../../plan/plan/concern-view.ts'
import type { WaysToSay } from '../../plan/plan/ways-to-say.ts'
import { caseLayout } from '../case-frame.ts'
import type { ShownPosition } from '../today/position-parts.ts'
import { routesAnchor } from '../today/routes-in-short.ts'
import { words as todayWords } from '../today/words.ts'
import { waysOfCase } from '../ways-of-case.ts'

const title = 'The ways that are open, and those that are not'

/** A whole page. */
export function routesView(visit: Visit, file: CaseFile, { model, parts }: ShownPosition): Html {
  const ways = waysOfCase(file, null)
  const main = html`<p class="plan__day">${todayWords.on} ${writtenDay(model.on)}.</p><h1>${title}</h1>${parts.all.map(
    (part) => partView(part, parts.isSeveral, ways),
  )}`
  return caseLayout(visit, file, {
    title,
    part: '',
    isBelow: true,
    wide: true,
    main: reworded(main, inVoiceOf(model.facts.person.asks)),
  })
}

function partView(part: ClockedPart, isSeveral: boolean, ways: WaysToSay): Html {
  const { name, found, concern, place } = part
  const own = found.routes.filter((each) => each.concern === concern.id)
  return html`<section id="${routesAnchor(place)}"${isSeveral && html` class="concern"`}><h2>${isSeveral ? name : page.routesHeading}</h2><p>${
    clockRunsFor(part) ? page.routesIntro : page.routesIntroPlain
  }</p>${clockOfConcern(part)}${openRoutesOf(part, own, ways)}${closedRoutesOf(part, html`<h2>${page.closedHeading}</h2>`)}</section>`
}

/** Who takes part in a matter: what it is about, by when it is arranged, the sides, and who else comes. */
import type { LawOfMatter } from '../../../../mediation/agreement/appeal-dates.ts'
import { answersOfSides } from '../../../../mediation/arranging/answers-of-sides.ts'
import type { Follower } from '../../../../mediation/arranging/let-follow.ts'
import type { MatterOffer } from '../../../../mediation/arranging/matter-invitations.ts'
import { issuesWordOf, whoArranges } from '../../../../mediation/arranging/who-arranges.ts'
import { lastStep, type Matter } from '../../../../mediation/matter.ts'
import { button } from '../../../govuk/button.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { provisionLinks } from '../../law/rule-statement.ts'
import { matterAddress, matterLayout } from '../matter-frame.ts'
import { arrangingView } from './arranging-view.ts'
import { guestsView } from './guests-view.ts'
import { isFamilyOrService } from './may-arrange.ts'
import { followersView, sidesListView } from './sides-list-view.ts'
import { areaWords, type Became, became as becameWords } from './words.ts'

export interface SidesModel {
  readonly became: Became | null
  /** For the service alone. */
  readonly offers: readonly MatterOffer[]
  /** For the family alone. */
  readonly followers: readonly Follower[]
  /** For the family and the service; null: they see no case. */
  readonly law: LawOfMatter | null
}

/** The whole page. */
export function sidesView(visit: Visit, matter: Matter, model: SidesModel): Html {
  const isMediation = matter.process === 'mediation'
  const answers = answersOfSides(matter)
  return matterLayout(visit, matter, {
    title: 'Who takes part',
    part: '/sides',
    main: html`${
      model.became !== null &&
      html`<div class="card card--sky" role="status"><p>${becameWords[model.became]}</p></div>`
    }<h1 class="govuk-heading-l">Who takes part</h1>${isMediation && issuesView(matter)}${
      isMediation && arrangingView(visit, matter, answers, model.law)
    }${sidesListView(visit, matter, answers, model.offers)}${isMediation && guestsView(visit, matter)}${followersView(visit, matter, model.followers)}`,
  })
}

function issuesView(matter: Matter): Html {
  const step = lastStep(matter, 'issues')
  const word = issuesWordOf(matter)
  const { rules } = whoArranges(word)
  const mayChange = isFamilyOrService(matter)
  const change = (text: string) =>
    mayChange
      ? html`<div class="side-actions">${button({ text, href: matterAddress(matter, '/sides/issues'), classes: 'govuk-button--secondary' })}</div>`
      : nothing
  if (step === null)
    return html`<section class="card"><h2 class="govuk-heading-m">What it is about</h2><p>Nobody has written down yet what the mediation is about. It decides who must arrange it, and who must come (${provisionLinks(['LAW-MED-02', 'LAW-MED-03', 'LAW-MED-04'])}).</p>${change('Say what it is about')}</section>`
  return html`<section class="card"><h2 class="govuk-heading-m">What it is about</h2><ul class="govuk-list govuk-list--bullet">${step.body.issues.map(
    ({ area, says, wanted }) =>
      html`<li><strong>${areaWords[area]}:</strong> ${says}${wanted !== undefined && html`<br><span class="soft">What is wanted: ${wanted}</span>`}</li>`,
  )}</ul><p>${whoArrangesWords[word ?? 'no-health']} (${provisionLinks(rules)})</p>${change('Change the issues')}</section>`
}

const whoArrangesWords = {
  'no-health':
    'Health care is not in issue: the council must arrange the mediation, make sure that the mediator is independent, and take part.',
  'with-health':
    'Health care is in issue beside other things: the council must arrange the mediation, make sure that the mediator is independent, and take part. Each health commissioner must take part too.',
  'health-only':
    'Only health care is in issue: the health commissioner must arrange the mediation, make sure that the mediator is independent, and take part. The council is not a party.',
} as const

/** `/mediation/<matter>/agreement/versions/<number>`: what one version changed, and all that it said. */
import type { Data } from '../../../../../db/data.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { emptyAgreement } from '../../../../../mediation/agreement/agreement.ts'
import { changesBetween } from '../../../../../mediation/agreement/merge-versions.ts'
import { whoDoes } from '../../../../../mediation/agreement/seal-agreement.ts'
import { kindWords } from '../../../../../mediation/agreement/term-kinds.ts'
import { html, nothing } from '../../../../kit/html.ts'
import { dayOfInstant, timeOfInstant } from '../../../../kit/instant-words.ts'
import { notFound, type Page, shown } from '../../../../kit/page.ts'
import { linesOf } from '../../../cases/entries/entry/card-view.ts'
import { matterLayout } from '../../matter-frame.ts'
import { hashView, shortOf, withAgreement } from '../agreement-frame.ts'
import { comparisonView } from '../comparison-view.ts'

/** The page. */
export function agreementVersionPage(data: Data): Page {
  return {
    path: '/mediation/:matter/agreement/versions/:number',
    account: 'needed',
    get: (visit) =>
      withAgreement(data, visit, async (_, matter, versions) => {
        const version = versions.find(({ number }) => String(number) === visit.params['number'])
        if (version === undefined) return notFound
        const { number, agreement, madeBy, madeAt, sha256, isWhole } = version
        const before = versions.find((each) => each.number === number - 1)?.agreement ?? emptyAgreement
        const title = `Version ${number}`
        return shown(
          matterLayout(visit, matter, {
            title,
            part: '/agreement',
            isBelow: true,
            main: html`<h1 class="govuk-heading-l">${title}</h1><p>Written by ${madeBy ?? 'somebody who has left'} on ${dayOfInstant(madeAt)} at ${timeOfInstant(madeAt)}.</p>${
              isWhole
                ? nothing
                : html`<div class="card card--late"><p>What stands here does not fit its hash: it was changed after it was written.</p></div>`
            }<h2 class="govuk-heading-m">What it changed</h2>${comparisonView(matter, changesBetween(before, agreement), ['Before', `Version ${number}`])}<h2 class="govuk-heading-m">All terms</h2>${
              agreement.terms.length === 0
                ? html`<p>None.</p>`
                : html`<ol>${agreement.terms.map((term) => html`<li><p>${linesOf(term.what)}</p><p class="small soft">${whoDoes(matter, term)}. ${kindWords[term.kind].option}.${term.by !== null && html` By ${shortOf(term.by)}.`}</p></li>`)}</ol>`
            }<p class="small soft">Its hash:<br>${hashView(sha256)}</p>`,
          }),
        )
      }),
    states: [
      {
        name: 'a later one',
        address: `/mediation/${exampleMatters.agreeing}/agreement/versions/2`,
        as: 'council-officer',
      },
    ],
  }
}

/** `/mediation/<matter>/agreement/to-do`: what was agreed and what is to be done by whom, as one list to print and tick. */
import type { Data } from '../../../../../db/data.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { type KeptTerm, keptTerms } from '../../../../../mediation/agreement/kept-terms.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import { isoDay } from '../../../../kit/date.ts'
import { type Html, html, nothing } from '../../../../kit/html.ts'
import { notFound, type Page, shown, type Visit } from '../../../../kit/page.ts'
import { linesOf } from '../../../cases/entries/entry/card-view.ts'
import { provisionLinks } from '../../../law/rule-statement.ts'
import { matterAddress, matterLayout } from '../../matter-frame.ts'
import { longDay, shortOf, withAgreement } from '../agreement-frame.ts'
import { sealedCopy } from '../overview/page.ts'
import { stateWords, words } from '../words.ts'

/** The page: of what was sealed alone. */
export function toDoPage(data: Data): Page {
  return {
    path: '/mediation/:matter/agreement/to-do',
    account: 'needed',
    get: (visit) =>
      withAgreement(data, visit, async (tx, matter) => {
        const copy = await sealedCopy(tx, matter)
        if (copy === null || !copy.isSealed || copy.sealed === null) return notFound
        const { agreedOn } = copy.sealed
        return shown(view(visit, matter, agreedOn, keptTerms(matter, copy.sealed, isoDay(visit.today))))
      }),
    states: [
      {
        name: 'one term late',
        address: `/mediation/${exampleMatters.kept}/agreement/to-do`,
        as: 'other-parent',
      },
    ],
  }
}

function view(visit: Visit, matter: Matter, agreedOn: string, terms: readonly KeptTerm[]): Html {
  const numbered = terms.map((kept, index) => ({ ...kept, number: index + 1 }))
  const byWho = Map.groupBy(numbered, ({ term }) => term.who)
  return matterLayout(visit, matter, {
    title: words.toDo,
    part: '/agreement',
    isBelow: true,
    main: html`<h1 class="govuk-heading-l">${words.toDo}</h1><p>What was agreed on ${shortOf(agreedOn)}, by whom it is to be done and by when, as it stands on ${shortOf(isoDay(visit.today))}. The agreement itself counts, word for word.</p>${[
      ...byWho,
    ].map(
      ([who, each], index) =>
        html`<section class="to-do" aria-labelledby="who-${index}"><h2 class="govuk-heading-m" id="who-${index}">${who}</h2><ul class="to-do__list">${each
          .toSorted(byDay)
          .map((kept) => itemView(kept))}</ul></section>`,
    )}<p>${words.running} ${provisionLinks(['LAW-MED-35'])}</p><p class="not-print"><a class="govuk-link" href="${matterAddress(matter, '/kept')}">Say what was done, and what follows when something is late</a></p>`,
  })
}

/** By the last day; what has none comes last. */
function byDay(a: KeptTerm, b: KeptTerm): number {
  const [first, second] = [a.term.lastDay ?? '9999', b.term.lastDay ?? '9999']
  return first < second ? -1 : first > second ? 1 : 0
}

function itemView({ term, state, doneOn, number }: KeptTerm & { readonly number: number }): Html {
  const { lastDay, laterDay, isAgreedDay } = term
  return html`<li class="to-do__item"><span class="to-do__box" aria-hidden="true">${doneOn === null ? nothing : '✓'}</span><div><p class="to-do__what"><strong>${number}.</strong> ${linesOf(term.what)}</p><p class="small">${
    lastDay === null
      ? 'No day is set.'
      : html`${isAgreedDay ? 'By ' : 'Last day '}${longDay(lastDay)}${isAgreedDay ? ', agreed in writing' : nothing}${laterDay === null ? nothing : html`; later reading ${shortOf(laterDay)}`}.`
  } ${stateWords[state]}${doneOn === null ? nothing : html`, ${shortOf(doneOn)}`}.</p></div></li>`
}

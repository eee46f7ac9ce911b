/** Whether each term is kept: its clock, what was said of it, and what a family can do when it is late. */
import { provisionOf, type Warning } from '@way-forward/law'
import { concernOfTerm } from '../../../../../mediation/agreement/agreement.ts'
import type { LawOfMatter } from '../../../../../mediation/agreement/appeal-dates.ts'
import {
  isAllConfirmed,
  isAllDone,
  isAllKept,
  type KeptTerm,
  mayBeExcused,
  mayTell,
  type TermWord,
} from '../../../../../mediation/agreement/kept-terms.ts'
import type { SealedAgreement } from '../../../../../mediation/agreement/sealed-agreement.ts'
import type { Matter, Side, StepOf } from '../../../../../mediation/matter.ts'
import { sidesToWriteFor } from '../../../../../mediation/say-for-side.ts'
import { button } from '../../../../govuk/button.ts'
import { tag } from '../../../../govuk/tag.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { linesOf } from '../../../cases/entries/entry/card-view.ts'
import { deskTable } from '../../../desk/desk-table.ts'
import { provisionLinks } from '../../../law/rule-statement.ts'
import { matterAddress, matterLayout } from '../../matter-frame.ts'
import { throughInWords } from '../../told-form.ts'
import { appealView, shortOf } from '../agreement-frame.ts'
import { stateTags, stateWords, words } from '../words.ts'
import { lettersView } from './letters-view.ts'
import { termsPicture } from './picture.ts'

export interface KeptModel {
  readonly sealed: SealedAgreement
  readonly terms: readonly KeptTerm[]
  readonly law: LawOfMatter | null
  /** Names in terms that a body which is here has. */
  readonly bodies: ReadonlySet<string>
  /** Terms that the reader’s own organisation was let in to carry out. */
  readonly carried: ReadonlySet<string>
  /** Such a body was let in just now. */
  readonly isLetIn: boolean
}

/** A whole page. */
export function keptView(visit: Visit, matter: Matter, model: KeptModel): Html {
  const { sealed, terms, law, bodies, carried, isLetIn } = model
  const late = terms.filter(({ isLate }) => isLate).length
  return matterLayout(visit, matter, {
    title: words.kept,
    part: '/kept',
    wide: true,
    main: html`<h1 class="govuk-heading-l">${headingOf(matter, terms, late)}</h1>${
      isLetIn
        ? html`<div class="card card--sky" role="status"><p>They can now read the agreement and whether it is kept, and nothing else.</p></div>`
        : nothing
    }<p>Agreed on ${shortOf(sealed.agreedOn)}. <a class="govuk-link" href="${matterAddress(matter, '/agreement')}">The whole agreement</a></p>${termsPicture(terms, sealed.agreedOn, visit.today)}${deskTable(
      words.kept,
      ['Term', 'Who', 'By when', 'How it stands'],
      terms.map((each, index) => ({ isPressing: each.isLate, cells: cellsOf(each, index + 1) })),
    )}${terms.map((each, index) => termView(visit, matter, each, index + 1, { law, bodies, carried }))}${appealView(matter, law, isAllDone(matter, sealed, terms))}`,
  })
}

/** A page where nothing is agreed yet. */
export function notSealedView(visit: Visit, matter: Matter): Html {
  return matterLayout(visit, matter, {
    title: words.kept,
    part: '/kept',
    main: html`<h1 class="govuk-heading-l">${words.kept}</h1><p class="govuk-body-l">${words.notSealed}</p><p><a class="govuk-link" href="${matterAddress(matter, '/agreement')}">To the agreement</a></p>`,
  })
}

function headingOf(matter: Matter, terms: readonly KeptTerm[], late: number): string {
  if (late > 0) return late === 1 ? 'One term is late' : `${late} terms are late`
  if (isAllKept(terms))
    return isAllConfirmed(matter, terms)
      ? 'Everything that was agreed is done'
      : 'Everything that was agreed is said to be done'
  const waiting = terms.filter(({ doneOn }) => doneOn === null).length
  return waiting === 1 ? 'One term is still to be done' : `${waiting} terms are still to be done`
}

function cellsOf({ term, state, doneOn, isLate }: KeptTerm, number: number): readonly Html[] {
  const { what, who, lastDay, laterDay, isAgreedDay } = term
  return [
    html`<a class="govuk-link" href="#term-${term.id}">${number}. ${what.length > 90 ? `${what.slice(0, 88)}…` : what}</a>`,
    html`${who}`,
    lastDay === null
      ? html`No day is set`
      : html`${shortOf(lastDay)}${isAgreedDay ? html`<br><span class="soft">agreed in writing</span>` : nothing}${laterDay !== null && html`<br><span class="soft">later reading ${shortOf(laterDay)}</span>`}`,
    html`${tag({ text: stateWords[state], classes: stateTags[state] })}${isLate && state !== 'late' ? html` ${tag({ text: 'Late', classes: 'tag--late' })}` : nothing}${doneOn !== null && html`<br>${shortOf(doneOn)}`}`,
  ]
}

function termView(
  visit: Visit,
  matter: Matter,
  kept: KeptTerm,
  number: number,
  { law, bodies, carried }: Pick<KeptModel, 'law' | 'bodies' | 'carried'>,
): Html {
  const { term, told, side, isLate } = kept
  const isCarried = carried.has(term.id)
  const may = mayTell(matter, side, isCarried).filter((word) => isStillOpen(kept, word))
  const warnings =
    law?.found.warnings.filter(({ concern }) => concern === concernOfTerm(matter.id, term.id)) ?? []
  return html`<section class="card${isLate && ' card--late'} kept-term" id="term-${term.id}" aria-labelledby="name-${term.id}"><h2 class="govuk-heading-m" id="name-${term.id}">Term ${number}</h2><p>${linesOf(term.what)}</p>${
    told.length === 0
      ? nothing
      : html`<ul class="kept-term__told">${told.map((step) => toldView(matter, step))}</ul>`
  }${isLate ? lateView(matter, kept, { warnings, isCarried }) : kept.state === 'may-be-late' && term.laterDay !== null ? html`<p>On the earlier reading the time is over; on the later reading it runs until ${shortOf(term.laterDay)}. Nobody is called late before that.</p>` : nothing}${
    may.length === 0
      ? nothing
      : html`<p class="not-print"><a class="govuk-link" href="${matterAddress(matter, `/kept/${term.id}`)}">${
          !may.includes('confirmed')
            ? 'Say that it was done'
            : kept.state === 'confirmed' || kept.state === 'disputed'
              ? 'Say something else of it'
              : 'Was it done? Say yes or no'
        }<span class="govuk-visually-hidden"> (term ${number})</span></a></p>`
  }${sidesToWriteFor(matter).map((each) => tellForView(matter, kept, number, each))}${
    side === null && bodies.has(term.who) && matter.voice.as !== 'nobody'
      ? html`<form class="not-print" method="post" action="${href(matterAddress(matter, '/kept'))}">${tokenInput(visit)}<input type="hidden" name="named" value="${term.who}">${button({ text: `Let ${term.who} read the agreement`, classes: 'govuk-button--secondary' })}</form>`
      : nothing
  }</section>`
}

/** The way to write down what a side that is not here says of a term that another did. */
function tellForView(matter: Matter, { term, side }: KeptTerm, number: number, of: Side): Html {
  const spoken = { ...matter, voice: { as: 'side', side: of } } as const
  if (!mayTell(spoken, side, false).includes('confirmed')) return nothing
  return html`<p class="not-print"><a class="govuk-link" href="${href(`${matterAddress(matter, `/kept/${term.id}`)}?for=${of.id}`)}">Write down whether ${of.name} says that it was done<span class="govuk-visually-hidden"> (term ${number})</span></a></p>`
}

function isStillOpen({ state }: KeptTerm, word: TermWord): boolean {
  return word !== 'done' || (state !== 'confirmed' && state !== 'said-done')
}

function toldView(matter: Matter, { word, side, onDay, body }: StepOf<'term'>): Html {
  const who =
    body.carrier ??
    matter.sides.find(({ id }) => id === side)?.name ??
    (side === null ? matter.service.name : 'A side')
  const says = {
    done: 'says that it was done on',
    confirmed: 'confirms that it was done on',
    disputed: 'says that it was not done, or not as agreed:',
  }
  return html`<li><strong>${who}</strong> ${says[word as TermWord] ?? ''} ${shortOf(onDay)}.${body.says !== undefined && html`<br>${linesOf(body.says)}`}${body.document !== undefined && html`<br><a class="govuk-link" href="${href(matterAddress(matter, `/kept/file/${body.document}`))}">The document that shows it</a>`}${body.through !== undefined && html`<br><span class="small soft">Told ${throughInWords(body.through, matter)}.</span>`}</li>`
}

/** What follows, on the day after the last day. Every sentence of law is the law’s own. */
function lateView(
  matter: Matter,
  kept: KeptTerm,
  { warnings, isCarried }: { readonly warnings: readonly Warning[]; readonly isCarried: boolean },
): Html {
  const { side, term } = kept
  const { voice } = matter
  const mine = voice.as === 'side' ? voice.side : null
  const isDoer = isCarried || (mine !== null && mine.id === side)
  if (isDoer || mine?.role !== 'family')
    return html`<p>The time for it is over on every reading.${isDoer && ' Do it now, or say in writing when it will be done.'}${
      mayBeExcused(term) &&
      html` Exceptional circumstances, a long absence or a school closure can excuse delay with an assessment or a plan, but set no new date (${provisionLinks(['LAW-ORD-04'])}).`
    }</p>`
  return html`${
    warnings.length > 0
      ? warnings.map(({ say, rule }) => html`<p>${say} ${provisionLinks([rule])}</p>`)
      : term.kind === 'tell-council' && !term.isAgreedDay
        ? html`<p>The week in which the health commissioner tells the council of this agreement is over (${provisionLinks(['LAW-MED-34'])}). Ask it in writing to do so now.</p>`
        : html`<p>The time that was agreed is over. Write to whoever promised it, and ask for a day. ${provisionOf('LAW-CMP-01').says} ${provisionLinks(['LAW-CMP-01'])}</p>`
  }${lettersView(matter, kept)}`
}

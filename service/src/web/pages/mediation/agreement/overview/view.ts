/** The agreement of a matter as it stands: its terms with their days, who has accepted it, and what can be done. */
import {
  type Agreement,
  type AgreementTerm,
  daysOfAgreement,
} from '../../../../../mediation/agreement/agreement.ts'
import type { LawOfMatter } from '../../../../../mediation/agreement/appeal-dates.ts'
import { daysToDate } from '../../../../../mediation/agreement/days-to-date.ts'
import { issuesOfMatter } from '../../../../../mediation/agreement/issues-of-matter.ts'
import {
  type Acceptance,
  type AgreementVersion,
  acceptancesOf,
  mayWriteAgreement,
  waitsForConsent,
} from '../../../../../mediation/agreement/read-agreement.ts'
import { councilTold, maySayCouncilTold } from '../../../../../mediation/agreement/say-council-told.ts'
import { timesOfTerms, whoDoes } from '../../../../../mediation/agreement/seal-agreement.ts'
import type { SealedAgreementCopy } from '../../../../../mediation/agreement/sealed-agreement.ts'
import { isBoundSide, kindWords } from '../../../../../mediation/agreement/term-kinds.ts'
import { isAgreedTime, type TermTime } from '../../../../../mediation/agreement/term-time.ts'
import { agreedWithoutTerm } from '../../../../../mediation/agreement/told-to-council-clock.ts'
import { hintInWords, vagueWords } from '../../../../../mediation/agreement/vague-words.ts'
import type { Matter, StepOf } from '../../../../../mediation/matter.ts'
import { sidesToWriteFor } from '../../../../../mediation/say-for-side.ts'
import { button } from '../../../../govuk/button.ts'
import { details } from '../../../../govuk/details.ts'
import { tag } from '../../../../govuk/tag.ts'
import { isoDay } from '../../../../kit/date.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import { dayOfInstant } from '../../../../kit/instant-words.ts'
import type { Visit } from '../../../../kit/page.ts'
import { linesOf } from '../../../cases/entries/entry/card-view.ts'
import { provisionLinks } from '../../../law/rule-statement.ts'
import { matterAddress, matterLayout } from '../../matter-frame.ts'
import { throughInWords } from '../../told-form.ts'
import { appealView, datedView, hashView, longDay, shortOf } from '../agreement-frame.ts'
import { outcomeWords, words } from '../words.ts'

export interface OverviewModel {
  readonly versions: readonly AgreementVersion[]
  /** Null: it is not sealed. */
  readonly copy: SealedAgreementCopy | null
  readonly law: LawOfMatter | null
  /** Nothing that was in dispute is open any more. */
  readonly isAllDone: boolean
}

/** A whole page. */
export function overviewView(visit: Visit, matter: Matter, model: OverviewModel): Html {
  const { versions, copy, law, isAllDone } = model
  const last = versions.at(-1) ?? null
  return matterLayout(visit, matter, {
    title: words.title,
    part: '/agreement',
    main: html`<h1 class="govuk-heading-l">${headingOf(matter, last, copy)}</h1>${
      copy !== null ? sealedView(matter, copy) : draftView(visit, matter, last)
    }${appealView(matter, law, isAllDone)}${earlierView(matter, versions)}`,
  })
}

function headingOf(matter: Matter, last: AgreementVersion | null, copy: SealedAgreementCopy | null): string {
  if (copy?.sealed) return outcomeWords[copy.sealed.outcome]
  if (last === null) return 'No agreement yet'
  const waiting = acceptancesOf(matter, last).filter(({ answer }) => answer?.word !== 'accepts')
  const isMine = waiting.some(({ side }) => side.isMine)
  if (isMine) return 'Waiting for you to accept'
  return waiting.length === 0 ? words.title : `Waiting for ${listed(waiting.map(({ side }) => side.name))}`
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function draftView(visit: Visit, matter: Matter, last: AgreementVersion | null): Html {
  const mayWrite = mayWriteAgreement(matter)
  const add = html`<div class="agreement-ways not-print">${button({ text: words.addTerm, href: matterAddress(matter, '/agreement/terms/new'), classes: 'govuk-button--secondary' })}<a class="govuk-link" href="${matterAddress(matter, '/agreement/issues')}">${words.issues}</a></div>`
  if (waitsForConsent(matter))
    return html`<p class="govuk-body-l">${words.tooSoon}</p><p><a class="govuk-link" href="${matterAddress(matter, '/disagreement')}">Who has agreed to it</a></p>`
  if (last === null) return html`<p class="govuk-body-l">${words.none}</p>${mayWrite ? add : nothing}`
  const { agreement } = last
  const days = daysOfAgreement(agreement, isoDay(visit.today))
  const times = timesOfTerms(matter, agreement.terms, days, visit.calendar)
  return html`<p>${words.draft}</p>${acceptancesView(matter, last)}${dayView(matter, agreement, mayWrite && daysToDate(matter, isoDay(visit.today)).length > 0)}<h2 class="govuk-heading-m">Terms</h2>${
    agreement.terms.length === 0
      ? html`<p>No term yet.</p>`
      : html`<ol class="agreement-terms">${agreement.terms.map((term) => termView(matter, term, times.get(term.id) ?? null, mayWrite))}</ol>`
  }${mayWrite ? add : nothing}${issuesView(matter, last)}${
    mayWrite ? html`<p class="small soft">${words.voids}</p>` : nothing
  }`
}

/** From which day the times are counted, and where that is changed. */
function dayView(matter: Matter, agreement: Agreement, hasChoice: boolean): Html {
  const change = html` <a class="govuk-link not-print" href="${matterAddress(matter, '/agreement/issues')}#made-on">Change the day</a>`
  return html`<p>${datedView(matter, agreement)}${hasChoice && change}</p>`
}

function termView(matter: Matter, term: AgreementTerm, time: TermTime | null, mayWrite: boolean): Html {
  const hints = vagueWords(term.what, time !== null)
  return html`<li class="card" id="term-${term.id}"><p class="agreement-terms__what">${linesOf(term.what)}</p><dl class="agreement-terms__facts"><div><dt>Who</dt><dd>${whoDoes(matter, term)}</dd></div><div><dt>By when</dt><dd>${whenView(matter, term, time)}</dd></div><div><dt>Kind</dt><dd>${kindWords[term.kind].option}</dd></div></dl>${time?.doubts.map((doubt) => html`<p class="small agreement-doubt">${doubt}</p>`)}${
    hints.length === 0 || !mayWrite
      ? nothing
      : html`<div class="agreement-hints not-print"><p class="small"><strong>${words.hints}</strong></p><ul class="small">${hints.map((hint) => html`<li>${hintInWords(hint)}</li>`)}</ul></div>`
  }${mayWrite ? html`<p class="not-print"><a class="govuk-link" href="${matterAddress(matter, `/agreement/terms/${term.id}`)}">Change or remove<span class="govuk-visually-hidden">: ${term.what.slice(0, 60)}</span></a></p>` : nothing}</li>`
}

function whenView(matter: Matter, { side }: AgreementTerm, time: TermTime | null): Html {
  if (time === null)
    return isBoundSide(matter, side)
      ? html`${words.noTimeYet} (${provisionLinks(['LAW-MED-34'])})`
      : html`${words.noTime}`
  const { lastDay, laterDay, rules } = time
  if (isAgreedTime(time))
    return html`${longDay(lastDay)}, agreed in writing${rules.length > 0 && html` (${provisionLinks(rules)})`}`
  return html`Last day ${longDay(lastDay)} ${words.ifToday}${laterDay !== null && html`; later reading ${shortOf(laterDay)}`} (${provisionLinks(rules)})`
}

function acceptancesView(matter: Matter, version: AgreementVersion): Html {
  const all = acceptancesOf(matter, version)
  const own = all.find(({ side }) => side.isMine)
  const hasTerms = version.agreement.terms.length > 0
  return html`<section class="card" aria-labelledby="accepted"><h2 class="govuk-heading-m" id="accepted">Who has accepted version ${version.number}</h2><ul class="agreement-accepted">${all.map((each) => acceptanceView(matter, each, hasTerms))}</ul>${
    own !== undefined && own.answer?.word !== 'accepts' && hasTerms && matter.voice.as === 'side'
      ? button({ text: words.accept, href: matterAddress(matter, '/agreement/accept') })
      : nothing
  }${details({ summaryText: 'The hash of these words', html: html`<p class="small">Each side accepts exactly these words by this number. Change one character, and the number is another.</p><p>${hashView(version.sha256)}</p>` })}</section>`
}

function acceptanceView(matter: Matter, { side, answer }: Acceptance, hasTerms: boolean): Html {
  const isMissing = answer?.word !== 'accepts'
  const isWritten = isMissing && hasTerms && sidesToWriteFor(matter).some(({ id }) => id === side.id)
  return html`<li><strong>${side.name}</strong> ${
    answer === null
      ? tag({ text: side.isHere ? 'Not yet' : 'Not here yet', classes: 'tag--not-yet' })
      : answer.word === 'accepts'
        ? html`${tag({ text: 'Accepted', classes: 'tag--open' })} ${answer.body.name}, ${shortOf(answer.onDay)}`
        : html`${tag({ text: 'Does not accept', classes: 'tag--late' })} ${answer.body.name}, ${shortOf(answer.onDay)}${answer.body.says !== undefined && html`<br>“${answer.body.says}”`}`
  }${answer !== null && paperView(matter, answer)}${
    isWritten
      ? html`<br><a class="govuk-link not-print" href="${href(`${matterAddress(matter, '/agreement/on-paper')}?for=${side.id}`)}">Write down what ${side.name} signed on paper</a>`
      : nothing
  }</li>`
}

/** That it was signed on paper; the paper itself for whoever may see it: the service, and the side once it is here. */
function paperView(matter: Matter, { body, side }: StepOf<'accepted'>): Html {
  const { through } = body
  if (through === undefined) return nothing
  const isTheirs =
    matter.voice.as === 'service' || (matter.voice.as === 'side' && matter.voice.side.id === side)
  return html`<br><span class="small">On paper, ${throughInWords(through, matter)}.${
    through.paper !== undefined &&
    isTheirs &&
    html` <a class="govuk-link" href="${href(matterAddress(matter, `/preparing/file?document=${through.paper}`))}">The signed paper</a>`
  }</span>`
}

function issuesView(matter: Matter, { agreement }: AgreementVersion): Html {
  const known = issuesOfMatter(matter)
  const marks = new Map(agreement.issues.map(({ id, isAgreed }) => [id, isAgreed]))
  const shown = [...known, ...agreement.issues.filter(({ id }) => !known.some((each) => each.id === id))]
  if (shown.length === 0 && agreement.open === '' && agreement.words === '') return nothing
  return html`<h2 class="govuk-heading-m">Issues</h2>${
    shown.length === 0
      ? nothing
      : html`<ul class="agreement-issues">${shown.map(
          ({ id, says }) =>
            html`<li>${tag({ text: marks.get(id) === true ? 'Agreed' : 'Not agreed', classes: marks.get(id) === true ? 'tag--open' : 'tag--not-yet' })} ${says}</li>`,
        )}</ul>`
  }${agreement.open !== '' && html`<h3 class="govuk-heading-s">What is not agreed</h3><p>${linesOf(agreement.open)}</p>`}${agreement.words !== '' && html`<h3 class="govuk-heading-s">What else stands in it</h3><p>${linesOf(agreement.words)}</p>`}`
}

function sealedView(matter: Matter, { isSealed, sealed, sha256 }: SealedAgreementCopy): Html {
  if (!isSealed || sealed === null)
    return html`<div class="card card--late" role="alert"><p><strong>This copy is not what was sealed.</strong> It was changed after everybody accepted it, so it is not shown. Each side keeps its own copy: compare the hash on it.</p><p>${hashView(sha256)}</p></div>`
  const { agreement } = sealed
  return html`<p>Every side accepted the same words. The agreement is dated ${longDay(sealed.agreedOn)}.</p><div class="agreement-ways not-print">${button({ text: 'Download the agreement (PDF)', href: matterAddress(matter, '/agreement/paper') })}<a class="govuk-link" href="${matterAddress(matter, '/agreement/to-do')}">${words.toDo}</a><a class="govuk-link" href="${matterAddress(matter, '/kept')}">Is it kept?</a></div>${councilView(matter)}<h2 class="govuk-heading-m">Terms</h2><ol class="agreement-terms">${sealed.terms.map(
    ({ what, who, kind, lastDay, laterDay, isAgreedDay, doubts }) =>
      html`<li class="card"><p class="agreement-terms__what">${linesOf(what)}</p><dl class="agreement-terms__facts"><div><dt>Who</dt><dd>${who}</dd></div><div><dt>By when</dt><dd>${
        lastDay === null
          ? 'No day is set'
          : html`${isAgreedDay ? nothing : 'Last day '}${longDay(lastDay)}${isAgreedDay && ', agreed in writing'}${laterDay !== null && html`; later reading ${shortOf(laterDay)}`}`
      }</dd></div><div><dt>Kind</dt><dd>${kindWords[kind].option}</dd></div></dl>${doubts.map((doubt) => html`<p class="small agreement-doubt">${doubt}</p>`)}</li>`,
  )}</ol>${
    agreement.issues.length === 0
      ? nothing
      : html`<h2 class="govuk-heading-m">Issues</h2><ul class="agreement-issues">${agreement.issues.map(({ says, isAgreed }) => html`<li>${tag({ text: isAgreed ? 'Agreed' : 'Not agreed', classes: isAgreed ? 'tag--open' : 'tag--not-yet' })} ${says}</li>`)}</ul>`
  }${agreement.open !== '' && html`<h2 class="govuk-heading-m">What is not agreed</h2><p>${linesOf(agreement.open)}</p>`}${agreement.words !== '' && html`<h2 class="govuk-heading-m">What else stands in it</h2><p>${linesOf(agreement.words)}</p>`}<h2 class="govuk-heading-m">Who accepted it</h2><ul>${sealed.parties.map(({ side, name, acceptedOn, isOnPaper }) => html`<li><strong>${side}</strong>: ${name}, ${isOnPaper ? 'on paper, ' : nothing}${shortOf(acceptedOn)}</li>`)}</ul><p class="small soft">Hash of the sealed agreement (SHA-256), as it stands on the PDF:<br>${hashView(sha256)}</p>`
}

/** After mediation about health alone, where no term says that the council is told of it. */
function councilView(matter: Matter): Html {
  if (agreedWithoutTerm(matter) === null) return nothing
  const told = councilTold(matter)
  return html`<section class="card"><p>${words.councilIsTold} (${provisionLinks(['LAW-MED-34'])})</p><p>${
    told === null ? words.councilNotTold : html`The council was told on ${shortOf(told.onDay)}.`
  }${
    maySayCouncilTold(matter) &&
    html` <a class="govuk-link not-print" href="${matterAddress(matter, '/agreement/told')}">${told === null ? words.sayCouncilTold : words.changeCouncilTold}</a>`
  }</p></section>`
}

function earlierView(matter: Matter, versions: readonly AgreementVersion[]): Html {
  if (versions.length < 2) return nothing
  return details({
    summaryText: `All ${versions.length} versions`,
    html: html`<ul class="small">${versions
      .toReversed()
      .map(
        ({ number, madeBy, madeAt }) =>
          html`<li><a class="govuk-link" href="${href(matterAddress(matter, `/agreement/versions/${number}`))}">Version ${number}</a>, ${dayOfInstant(madeAt)}, ${madeBy ?? 'somebody who has left'}</li>`,
      )}</ul>`,
  })
}

/** The matters of a desk. */
import { type Day, day, plainDay, weekdayName } from '@way-forward/law'
import type { Work } from '../../../../../auth/signed-in.ts'
import {
  type DeskCounts,
  type DeskList,
  deskLists,
  mostCounted,
} from '../../../../../mediation/desk/desk-lists.ts'
import type { DeskLine, DeskPage } from '../../../../../mediation/desk/read-desk.ts'
import { isStageTask } from '../../../../../mediation/matter-state.ts'
import { button } from '../../../../govuk/button.ts'
import { input } from '../../../../govuk/input.ts'
import { tag } from '../../../../govuk/tag.ts'
import { isoDay } from '../../../../kit/date.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import { dayOfInstant, timeOfInstant } from '../../../../kit/instant-words.ts'
import type { Visit } from '../../../../kit/page.ts'
import { deskTable } from '../../../desk/desk-table.ts'
import { counted } from '../../../desk/words.ts'
import { actsInAll, mediationDeskLayout, organisationChoice, pagesView } from '../desk-frame.ts'
import { stageWords, wordsOfTask } from '../stage-words.ts'
import { emptyWords, listWords, numberOf, words } from './words.ts'

export interface MattersModel {
  readonly at: Work
  readonly works: readonly Work[]
  readonly counts: DeskCounts
  /** How many things the organisation has to do. */
  readonly terms: number
  /** Somebody of the service is a mediation adviser; true of a council or body. */
  readonly isStaffed: boolean
  /** The organisation may open a disagreement resolution: each may but for bodies that are no health commissioner. */
  readonly opens: boolean
  readonly list: DeskList
  readonly page: number
  readonly found: DeskPage
  /** What was looked for; empty: nothing, it is a list. */
  readonly words: string
}

/** A whole page. */
export function mattersView(visit: Visit, model: MattersModel): Html {
  const { at, works, found, list, page } = model
  const isSearch = model.words !== ''
  const isService = at.kind === 'mediationService'
  return mediationDeskLayout(visit, {
    title: words.title,
    part: '/mediation',
    main: html`${organisationChoice('/mediation', works, at)}<h1 class="govuk-heading-l">${headingOf(model)}</h1>${
      model.isStaffed ? nothing : html`<p class="govuk-inset-text">${words.noAdviser}</p>`
    }${actsInAll(at) ? waysToOpen(model) : html`<p>${words.noCapacity}</p>`}${waysToFind(visit, model)}${
      isSearch
        ? html`<p class="desk-count" role="status">${words.found(counted(found.lines.length, 'matter', 'matters'), model.words)}</p>`
        : html`<h2 class="govuk-heading-m">${listWords[list]}</h2>`
    }${
      found.lines.length === 0
        ? html`<p>${isSearch ? words.nothingFound : emptyWords[list]}</p>`
        : deskTable(
            isSearch ? words.title : listWords[list],
            [...words.columns, ...(isService ? [words.has] : [])],
            found.lines.map((line) => rowOf(line, visit.today, isService)),
          )
    }${
      isSearch
        ? found.hasMore
          ? html`<p>${words.tooMany}</p>`
          : nothing
        : pagesView(page, found.hasMore, (number) => `${addressOf(at, list)}&page=${number}`)
    }<p class="small soft">${words.fresh}</p>`,
  })
}

/** A new mediation or disagreement resolution: a health commissioner opens the latter alone, and no other body any. */
function waysToOpen({ at: { kind }, opens }: MattersModel): Html {
  if (!opens) return nothing
  const resolution = html`<a class="govuk-link" href="/mediation/disagreement/open">${words.newResolution}</a>`
  if (kind === 'body') return html`<p class="not-print">${resolution}</p>`
  return html`<p class="not-print"><a class="govuk-link" href="/mediation/new">${
    kind === 'mediationService' ? words.newCall : words.newReferral
  }</a> · ${resolution}</p>`
}

/** The most important thing first. */
function headingOf({ counts, at }: MattersModel): string {
  if (!actsInAll(at)) return words.title
  if (counts.certificates > 0)
    return words.certificatesLate(numberOf(counts.certificates), counts.certificates === 1)
  if (counts.late > 0)
    return `${numberOf(counts.late)} ${counts.late === 1 ? 'matter is' : 'matters are'} late`
  if (counts.us > 0)
    return `${numberOf(counts.us)} ${counts.us === 1 ? 'matter waits' : 'matters wait'} on you`
  return emptyWords.us.slice(0, -1)
}

function addressOf({ organisation }: Work, list: DeskList): string {
  return `/mediation?for=${organisation}&list=${list}`
}

function waysToFind(visit: Visit, { at, counts, terms, list, words: asked }: MattersModel): Html {
  const isMine = at.kind === 'mediationService'
  return html`<div class="desk-find not-print"><ul class="desk-shows">${deskLists
    .filter((each) => (each !== 'mine' && each !== 'certificates') || isMine)
    .map((each) => {
      const count = counts[each]
      const says = html`${listWords[each]} (${count > mostCounted ? `${mostCounted}+` : count})`
      return html`<li${(each === 'late' || each === 'certificates') && count > 0 && html` class="desk-late"`}><a class="govuk-link" href="${href(addressOf(at, each))}"${each === list && asked === '' ? html` aria-current="true"` : nothing}>${says}</a></li>`
    })}${isMine ? nothing : html`<li><a class="govuk-link" href="${href(`/mediation/terms?for=${at.organisation}`)}">${words.terms} (${terms > mostCounted ? `${mostCounted}+` : terms})</a></li>`}</ul><form class="desk-filter" method="post" action="/mediation" role="search">${tokenInput(visit)}<input type="hidden" name="for" value="${at.organisation}">${input(
    {
      name: 'words',
      id: 'words',
      label: { text: words.find },
      value: asked,
      classes: 'govuk-input--width-20',
      autocomplete: 'off',
    },
  )}${button({ text: words.findButton, classes: 'govuk-button--secondary' })}</form></div>`
}

function rowOf(line: DeskLine, today: Day, isService: boolean) {
  const { id, reference, knownAs, process, state, has } = line
  const { stage, waitsOn, meetingAt } = state
  return {
    isPressing: isLateLine(line, today),
    cells: [
      html`<a class="govuk-link" href="${href(`/mediation/${id}`)}">${knownAs ?? reference}</a>${
        knownAs === null ? nothing : html`<br><span class="soft">${reference}</span>`
      }${process === 'disagreement-resolution' ? html`<br><span class="soft">${words.resolution}</span>` : nothing}`,
      nextView(line, today),
      html`${stageWords[stage]}${stage === 'closed' ? nothing : html`<br><span class="soft">${words.waits[waitsOn]}</span>`}`,
      meetingAt === null
        ? html`<span class="soft">None</span>`
        : html`<time datetime="${meetingAt.toISOString()}">${dayOfInstant(meetingAt)}, ${timeOfInstant(meetingAt)}</time>`,
      ...(isService
        ? [
            has.length === 0
              ? html`<span class="soft">${words.nobody}</span>`
              : has.map(({ name }) => name).join(', '),
          ]
        : []),
    ],
  }
}

function isLateLine({ state }: DeskLine, today: Day): boolean {
  return state.lateFrom !== null && day(state.lateFrom) <= today
}

function nextView(line: DeskLine, today: Day): Html {
  const { next, waitsOn } = line.state
  if (next === null) return html`<span class="soft">Nothing</span>`
  const { mine, theirs } = wordsOfTask(next.what)
  const isMeeting = next.what === 'meeting'
  const says = waitsOn === 'others' ? `Others ${theirs}` : mine
  if (next.by === null)
    return html`${says}<br><span class="soft">${words.noDay}</span>${isLateLine(line, today) ? html` ${tag({ text: words.late, classes: 'tag--late' })}` : nothing}`
  const by = day(next.by)
  return html`<strong><time datetime="${isoDay(by)}">${weekdayName(by).slice(0, 3)} ${plainDay(by)}</time></strong> <span class="desk-which">${isMeeting ? words.meetingDay : isStageTask(next.what) ? words.lastDayToArrange : words.lastDay}</span>${
    isLateLine(line, today)
      ? html` ${tag({ text: words.late, classes: 'tag--late' })}`
      : by < today
        ? html` ${tag({ text: words.passed, classes: 'tag--not-yet' })}`
        : nothing
  }<br>${says}`
}

/** How a matter stands: what is next and on whom it waits, its clocks, who takes part, and what happened. */
import { type Day, day, isoOf, plainDay } from '@way-forward/law'
import { termClock } from '../../../../mediation/agreement/agreement-clocks.ts'
import type { AppealTime } from '../../../../mediation/agreement/appeal-dates.ts'
import { answersOfSides } from '../../../../mediation/arranging/answers-of-sides.ts'
import { endedOn } from '../../../../mediation/arranging/arranging-clocks.ts'
import { type Clock, isLate } from '../../../../mediation/clock.ts'
import { type LawOfClock, lawOfClock, nameOfClock } from '../../../../mediation/law-of-clock.ts'
import { isFamily, type Matter, stepsOf } from '../../../../mediation/matter.ts'
import { isStageTask, type Next, readerOf, type Task } from '../../../../mediation/matter-state.ts'
import { roleWords } from '../../../../mediation/role-words.ts'
import { button } from '../../../govuk/button.ts'
import { tag } from '../../../govuk/tag.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { dayOfInstant, timeOfInstant } from '../../../kit/instant-words.ts'
import { leaf } from '../../../kit/leaf.ts'
import type { Visit } from '../../../kit/page.ts'
import { deskTable } from '../../desk/desk-table.ts'
import { lawLink } from '../../plan/plan/law-link.ts'
import { timelineView } from '../../plan/plan/timeline-view.ts'
import { stageWords, wordsOfTask } from '../desk/stage-words.ts'
import { matterAddress, matterLayout, nameOfMatter } from '../matter-frame.ts'
import { refusalView } from '../sides/stays-away-view.ts'
import { appealTimeView } from './appeal-time.ts'
import { namedInTerm, runnerOf } from './clock-words.ts'
import type { NowModel } from './now-model.ts'
import { sayerOf, wordsOfStep } from './step-words.ts'
import { partFor, words } from './words.ts'

/** A whole page. */
export function nowView(visit: Visit, matter: Matter, model: NowModel): Html {
  const { process, service } = matter
  const what = process === 'mediation' ? words.mediation : words.resolution
  return matterLayout(visit, matter, {
    title: 'How it stands',
    part: '',
    wide: true,
    main: html`<p class="plan__day">${nameOfMatter(matter)}. ${what} ${words.by(service.name)}. ${stageWords[model.state.stage]}.</p><h1>${headingOf(matter, model)}</h1>${topView(visit, matter, model)}${refusedView(matter)}${model.timeline === null ? nothing : timelineView(model.timeline, 0)}${clocksView(matter, model, visit.today)}${happenedView(matter)}`,
  })
}

/** What is next, with the time to appeal beside it; who takes part stands there where that is not the reader's to see. */
function topView(visit: Visit, matter: Matter, model: NowModel): Html {
  const next = html`<div>${nextView(matter, model, visit.today)}${feedbackView(matter, model)}</div>`
  const sides = sidesView(matter)
  return model.appeal === null
    ? html`<div class="columns plan__top">${next}<aside class="case-aside">${sides}</aside></div>`
    : html`<div class="columns columns--three plan__top">${next}<aside class="case-aside">${appealView(matter, model.appeal)}</aside>${sides}</div>`
}

/** What a family can do where somebody who must take part says no, until there was a meeting, or an agreement. */
function refusedView(matter: Matter): Html {
  const isShown = isFamily(matter) && endedOn(matter) === null
  return isShown ? refusalView(matter, answersOfSides(matter)) : nothing
}

/** The most important thing: what the reader is to do, else for whom it waits, else when the meeting is. */
function headingOf(matter: Matter, { state }: NowModel): string {
  const { stage, waitsOn, next, meetingAt, tasks } = state
  if (stage === 'closed') return words.closed
  if (waitsOn === 'us' && next !== null) return wordsOfTask(next.what).mine
  if (waitsOn === 'others' && next !== null) return waitsFor(matter, tasks[0])
  return meetingAt === null
    ? words.nothing
    : words.meetingOn(dayOfInstant(meetingAt), timeOfInstant(meetingAt))
}

function waitsFor(matter: Matter, task: Task | undefined): string {
  return task === undefined ? words.nothing : words.isTo(doerOf(matter, task), wordsOfTask(task.what).theirs)
}

function doerOf(matter: Matter, { on, step }: Task): string {
  if (on === 'service') return matter.service.name
  const side = matter.sides.find(({ id }) => id === on)
  return side?.name ?? namedInTerm(matter, step ?? null) ?? words.somebody
}

function nextView(matter: Matter, model: NowModel, today: Day): Html {
  const { state } = model
  const { next, waitsOn, tasks, stage } = state
  if (next === null || stage === 'closed') return nothing
  const by = next.by === null ? null : day(next.by)
  const late = lateness(state.lateFrom, by, waitsOn, today)
  const to = partFor(next.what, matter)
  const reader = readerOf(matter)
  const me = typeof reader === 'object' ? reader.side : reader
  const shown = waitsOn === 'us' ? tasks.find(({ on }) => on === me) : tasks[0]
  const rest = tasks.filter((task) => task !== shown)
  return html`<section class="card ${late === null ? 'card--urgent' : 'card--late'} today">${by === null ? nothing : html`<div class="today__leaf">${leaf(by)}</div>`}<div class="today__words"><h2 class="govuk-heading-m">${untilWhen(next)}</h2>${late === null ? nothing : html`<p>${late}</p>`}${lawView(matter, next.what, model.clocks)}${
    to === null || matter.voice.as === 'nobody'
      ? nothing
      : button({
          text: to.words,
          href: href(matterAddress(matter, to.part)),
          classes: 'govuk-button--secondary',
        })
  }${
    rest.length === 0
      ? nothing
      : html`<p><strong>${words.others}</strong></p><ul class="govuk-list govuk-list--bullet">${rest.map(
          (task) =>
            html`<li>${task.on === me ? wordsOfTask(task.what).mine : words.isTo(doerOf(matter, task), wordsOfTask(task.what).theirs)}${task.by === null ? nothing : html`, last day ${plainDay(day(task.by))}`}</li>`,
        )}</ul>`
  }</div></section>`
}

/** What the day on the leaf is. */
function untilWhen({ what, by }: Next): string {
  if (by === null) return words.noDay
  if (what === 'meeting') return words.meetingDay
  return isStageTask(what) ? words.lastDayToArrange : words.lastDay
}

function lateness(lateFrom: string | null, by: Day | null, waitsOn: string, today: Day): string | null {
  if (lateFrom !== null && lateFrom <= isoOf(today))
    return waitsOn === 'us' ? words.lateMine : words.lateTheirs
  if (by === null || by >= today) return null
  return waitsOn === 'us' ? words.passedMine : words.passedTheirs
}

function lawView({ process }: Matter, kind: string, clocks: readonly Clock[]): Html {
  const running = clocks.find((clock) => clock.kind === kind && clock.doneOn === null)
  const law = lawOfClock(running ?? { kind, runsOn: 'service' }, process)
  return law === null ? nothing : html`<p>${law.says}${ruleView(law)}</p>`
}

function ruleView({ rule }: LawOfClock): Html {
  return rule === null ? nothing : html` ${lawLink(rule)}`
}

function feedbackView(matter: Matter, { asksFeedback }: NowModel): Html {
  return asksFeedback
    ? html`<section class="card card--sky"><p>${words.feedback}</p><p><a class="govuk-link" href="${href(`/mediation/${matter.id}/feedback`)}">${words.toFeedback}</a></p></section>`
    : nothing
}

function appealView(matter: Matter, appeal: AppealTime): Html {
  return html`<section class="card"><h2 class="govuk-heading-m">${isFamily(matter) ? words.appealMine : words.appealTheirs}</h2>${appealTimeView(appeal)}<p>${words.appealSays} ${lawLink('LAW-MED-35')}</p>${
    isFamily(matter)
      ? html`<p><a class="govuk-link" href="${href(`/cases/${matter.caseId}`)}">${words.toCase}</a></p>`
      : nothing
  }</section>`
}

function sidesView(matter: Matter): Html {
  const { sides, service, voice } = matter
  return html`<section><h2 class="govuk-heading-m">${words.who}</h2><ul class="govuk-list"><li><strong>${service.name}</strong><br><span class="soft">${words.service}</span></li>${sides.map(
    ({ name, role, hasEnded, isMine }) =>
      html`<li><strong>${name}</strong>${isMine ? ' (you)' : nothing}<br><span class="soft">${roleWords[role]}${hasEnded ? `, ${words.ended}` : nothing}</span></li>`,
  )}</ul>${
    voice.as === 'service'
      ? html`<p><a class="govuk-link" href="${href(`/mediation/${matter.id}/given`)}">${words.given}</a></p>`
      : nothing
  }</section>`
}

function clocksView(matter: Matter, { clocks }: NowModel, today: Day): Html {
  if (clocks.length === 0) return nothing
  const kinds = [...new Map(clocks.map((clock) => [`${clock.kind} ${clock.runsOn}`, clock])).values()]
  return html`<section class="matter-clocks"><h2 class="govuk-heading-m">${words.dates}</h2><p>${words.datesIntro} ${lawLink('LAW-TIME-21')}</p>${deskTable(
    words.dates,
    words.clockColumns,
    clocks.map((clock) => ({
      isPressing: isCalledLate(clock, isoOf(today)),
      cells: [
        nameOfClock(clock.kind),
        runnerOf(clock, matter),
        plainDay(day(clock.lastDay)),
        clock.laterDay === null || clock.laterDay === clock.lastDay
          ? words.none
          : plainDay(day(clock.laterDay)),
        standsView(clock, matter, isoOf(today)),
      ],
    })),
  )}<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${words.law}</span></summary><div class="govuk-details__text"><ul class="govuk-list">${kinds.map(
    (clock) => {
      const law = lawOfClock(clock, matter.process)
      return law === null
        ? nothing
        : html`<li><strong>${nameOfClock(clock.kind)}.</strong> ${law.says}${ruleView(law)}</li>`
    },
  )}</ul></div></details></section>`
}

/** The family's own time is called late nowhere. */
function isCalledLate(clock: Clock, today: string): boolean {
  return clock.kind !== 'adviser-contact' && isLate(clock, today)
}

function standsView(clock: Clock, matter: Matter, today: string): Html {
  const { kind, lastDay, laterDay, doneOn, endedOn: ended } = clock
  if (doneOn !== null) {
    const on = plainDay(day(doneOn))
    if (kind === 'mediation-arranged' && doneOn > (laterDay ?? lastDay))
      return html`${words.arrangedLate(on)}`
    return html`${isOnlySaid(matter, clock) ? words.saidDone(on) : words.done(on)}`
  }
  if (ended !== undefined) return html`${words.notHeld(plainDay(day(ended)))}`
  if (kind === 'adviser-contact' && isLate(clock, today))
    return html`${words.contactPassed} ${lawLink('LAW-MED-23')}`
  if (isLate(clock, today)) return tag({ text: words.late, classes: 'tag--late' })
  return lastDay < today ? tag({ text: words.maybeLate, classes: 'tag--not-yet' }) : html`${words.runs}`
}

/** Of a term: whoever does it says that it was done, and nobody has confirmed it. */
function isOnlySaid(matter: Matter, { kind, step }: Clock): boolean {
  const due = kind === termClock ? stepsOf(matter, 'term-due').find(({ id }) => id === step) : undefined
  const last = stepsOf(matter, 'term').findLast(({ about }) => about === due?.about)
  return due !== undefined && last?.word === 'done'
}

function happenedView(matter: Matter): Html {
  const corrected = new Set(matter.steps.map(({ corrects }) => corrects))
  const steps = matter.steps.toSorted((a, b) =>
    a.onDay === b.onDay ? b.number - a.number : a.onDay < b.onDay ? 1 : -1,
  )
  return html`<section><h2 class="govuk-heading-m">${words.happened}</h2><p class="soft">${words.happenedIntro}</p><ol class="matter-steps">${steps.map(
    (step) =>
      html`<li><time datetime="${step.onDay}">${plainDay(day(step.onDay))}</time> <span>${wordsOfStep(step, matter)}. <span class="soft">${sayerOf(step, matter)}${corrected.has(step.id) ? `; ${words.corrected}` : nothing}</span></span></li>`,
  )}</ol></section>`
}

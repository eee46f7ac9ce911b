/** The conversation of a matter: what to do now, the days that run, and what was said. */
import { type Day, parseDay, type RuleId } from '@way-forward/law'
import { dayInWords } from '../../../../../cases/entries/entry-words.ts'
import { standingChoice } from '../../../../../mediation/advice/advice-clocks.ts'
import { conversationOf, mayCorrect, type Said } from '../../../../../mediation/advice/conversation.ts'
import { offeredFacts } from '../../../../../mediation/advice/known-by-referrer.ts'
import { noticeOfMatter } from '../../../../../mediation/advice/notice-of-matter.ts'
import { isNoteOfConversation } from '../../../../../mediation/advice/record-conversation.ts'
import type { MatterAlike } from '../../../../../mediation/advice/same-family.ts'
import { type Clock, isLate } from '../../../../../mediation/clock.ts'
import { isFamily, isService, lastStep, type Matter, type Step } from '../../../../../mediation/matter.ts'
import { button } from '../../../../govuk/button.ts'
import { details } from '../../../../govuk/details.ts'
import { insetText } from '../../../../govuk/inset-text.ts'
import { summaryList } from '../../../../govuk/summary-list.ts'
import { isoDay } from '../../../../kit/date.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import { dayOfInstant } from '../../../../kit/instant-words.ts'
import { leaf } from '../../../../kit/leaf.ts'
import type { Visit } from '../../../../kit/page.ts'
import { provisionLinks } from '../../../law/rule-statement.ts'
import { matterAddress, matterLayout } from '../../matter-frame.ts'
import { spokenTo, toFamilyOr } from '../../voice-of-reader.ts'
import { alikeList } from '../alike-view.ts'
import { letterLines } from '../letter-words.ts'
import { stepInWords } from '../step-words.ts'
import { isMediation } from '../who-says.ts'
import { headingOf } from './heading.ts'

export interface OverviewModel {
  readonly matter: Matter
  readonly clocks: readonly Clock[]
  /** Other matters that may be of the same family; for the service alone. */
  readonly alike: readonly MatterAlike[]
  /** What happened just now. */
  readonly became: string | null
}

const becameWords: Readonly<Record<string, string>> = {
  changed: 'Somebody else corrected the same a moment before. This is how it stands now.',
  offered: 'The family is told by email that there is something to read here.',
  'not-offered': 'No email went out: nobody of the family is here yet, or one is on its way to them already.',
  taken: 'It is written down. Correct it below if the family says otherwise.',
  answered: 'Thank you. The mediation service sees your answer.',
}

/** A whole page. */
export function overviewView(visit: Visit, model: OverviewModel): Html {
  const { matter, clocks, alike, became } = model
  const today = isoDay(visit.today)
  const said = became === null ? undefined : becameWords[became]
  return matterLayout(visit, matter, {
    title: isMediation(matter) ? 'Advice and certificate' : 'First conversation',
    part: '/advice',
    wide: true,
    main: html`${said === undefined ? nothing : insetText({ text: said, attributes: { role: 'status' } })}<h1 class="govuk-heading-xl">${headingOf(matter, clocks, visit.calendar)}</h1>${
      isMediation(matter) ? nothing : noCertificate
    }${nextView(matter)}${offeredView(visit, matter)}${daysView(matter, clocks, today)}${reachView(matter)}${saidView(matter)}${
      isService(matter)
        ? html`${inWritingView(visit, matter)}${notesView(matter)}${alikeView(alike)}`
        : nothing
    }`,
  })
}

const noCertificate = html`<p>This is a disagreement resolution: there is no certificate in it, and it stops no other time limit (${provisionLinks(['LAW-DRS-09'])}).</p>`

/** What can be said now, as the reader may. */
function nextView(matter: Matter): Html {
  const link = (part: string, words: string, isMain = false) =>
    html`<li><a class="${isMain ? 'govuk-link mediation-next' : 'govuk-link'}" href="${href(matterAddress(matter, `/advice/${part}`))}">${words}</a></li>`
  if (isFamily(matter) && isMediation(matter))
    return html`<ul class="govuk-list">${link('in-writing', 'Read about mediation, and say what you want, in writing', true)}${link('letter', noticeOfMatter(matter) === null ? 'Say which decision it is about' : 'Correct the decision letter')}${link('contact', 'Say that you were in touch with an adviser before')}${certificateLink(matter)}</ul>`
  if (!isService(matter)) return nothing
  const isFirst = lastStep(matter, 'contact') === null
  return html`<ul class="govuk-list">${link('contact', isFirst ? 'Write down the first contact' : 'Write down another contact', isFirst)}${
    isMediation(matter)
      ? html`${link('letter', noticeOfMatter(matter) === null ? 'Write down the decision letter' : 'Correct the decision letter')}${link('given', 'Write down what was explained')}${link('choice', 'Write down what the family decided')}${certificateLink(matter)}${arrangeLink(matter)}`
      : nothing
  }${link('note', 'Add a note for the service alone')}</ul>`
}

/** What whoever referred the family knew, and the service has not written down yet. */
function offeredView(visit: Visit, matter: Matter): Html {
  const { letter, contact } = offeredFacts(matter)
  if (!isService(matter) || !isMediation(matter) || (letter === null && contact === null)) return nothing
  const lines = [
    ...(letter === null ? [] : letterLines(letter)),
    ...(contact === null
      ? []
      : [
          `First contact with ${contact.word === 'here' ? 'this service' : 'another mediation adviser'}: ${dayInWords(contact.onDay)}`,
        ]),
  ]
  return html`<section class="card card--sky" aria-labelledby="offered"><h2 class="govuk-heading-m" id="offered">Whoever referred them says</h2><ul class="govuk-list">${lines.map((line) => html`<li>${line}</li>`)}</ul><p>Nothing is counted from it until you write it down. Ask the family if you are not sure.</p><form method="post" action="${href(matterAddress(matter, '/advice'))}">${tokenInput(visit)}${button({ text: 'Write this down', name: 'act', value: 'take', classes: 'govuk-button--secondary', preventDoubleClick: true })}</form></section>`
}

function certificateLink(matter: Matter): Html {
  return html`<li><a class="govuk-link" href="${href(`${matterAddress(matter)}/certificate`)}">The certificate</a></li>`
}

/** Where the family wants to mediate: what the council is told, and until when it must arrange it. */
function arrangeLink(matter: Matter): Html {
  return standingChoice(matter)?.word === 'mediate'
    ? html`<li><a class="govuk-link" href="${href(matterAddress(matter, '/sides'))}">Who takes part, and what the council is told</a></li>`
    : nothing
}

const clockWords: Readonly<
  Record<string, { readonly title: string; readonly done: string; readonly rules: readonly RuleId[] }>
> = {
  'adviser-contact': {
    title: 'Last day to contact an adviser',
    done: 'First contact',
    rules: ['LAW-MED-20', 'LAW-MED-22'],
  },
  certificate: {
    title: 'Last day to issue the certificate',
    done: 'Issued',
    rules: ['LAW-MED-21', 'LAW-MED-31', 'LAW-MED-26', 'LAW-MED-36'],
  },
}

function daysView(matter: Matter, clocks: readonly Clock[], today: string): Html {
  if (!isMediation(matter)) return nothing
  const known = clocks.flatMap((clock) => {
    const words = clockWords[clock.kind]
    return words === undefined ? [] : [{ clock, words }]
  })
  const need = noticeOfMatter(matter)?.need
  return html`<section aria-labelledby="days"><h2 class="govuk-heading-m" id="days">The days that count</h2>${
    known.length === 0
      ? html`<p>${
          noticeOfMatter(matter) === null
            ? 'No day can be worked out yet: the date of the decision letter is not known here.'
            : 'No day runs now.'
        }</p>`
      : html`<div class="mediation-days">${known.map(
          ({ clock, words }) =>
            html`<div class="card${isLate(clock, today) ? ' card--late' : ''}"><h3 class="govuk-heading-s">${words.title}</h3>${leaf(parseDay(clock.lastDay) as Day)}${
              clock.laterDay === null
                ? nothing
                : html`<p>Later reading: ${dayInWords(clock.laterDay)}, because the letter has two dates.</p>`
            }<p>${stateOf(clock, today, words.done)}</p>${clock.kind === 'adviser-contact' ? sentDayView(matter, clock) : nothing}<p class="small">${provisionLinks(words.rules)}</p></div>`,
        )}</div>`
  }${
    need === 'exempt'
      ? html`<p>The appeal would concern the school or other placement alone: no certificate is needed for it, and mediation can still be asked for (${provisionLinks(['LAW-MED-06', 'LAW-MED-01'])}).</p>`
      : nothing
  }</section>`
}

/** Where the date on the letter alone is known, the two months may end later: nobody is refused on it (LAW-TIME-21). */
function sentDayView(matter: Matter, { doneOn, lastDay }: Clock): Html {
  const notice = noticeOfMatter(matter)
  if (notice === null || notice.sentOn !== null || (doneOn !== null && doneOn <= lastDay)) return nothing
  return html`<p>Counted from the date on the letter, as the day of sending is not known. Ask when it was sent: where that was later, so is the end of this time.</p>`
}

function stateOf(clock: Clock, today: string, done: string): string {
  const { doneOn, lastDay, laterDay, runsOn } = clock
  if (doneOn !== null) {
    const when =
      doneOn <= lastDay
        ? 'in time'
        : doneOn <= (laterDay ?? lastDay)
          ? 'in time on the later reading alone'
          : 'later'
    return `${done}: ${dayInWords(doneOn)}, ${when}.`
  }
  if (!isLate(clock, today))
    return today <= lastDay ? 'It still runs.' : 'It runs on the later reading alone.'
  return runsOn === 'family'
    ? 'This day has passed. Mediation can still be asked for, and a judge can give leave to appeal without a certificate.'
    : 'Overdue: it can still be issued, today.'
}

/** Whom the service speaks with; the family reads what is kept of it. */
function reachView(matter: Matter): Html {
  const referral = lastStep(matter, 'referral')?.body
  if (referral === undefined) return nothing
  const { name, label, childName, phone, email, reach, needs, authority } = referral
  const rows: readonly (readonly [string, string | null])[] = [
    ['Name', `${name} (${label})`],
    [spokenTo(matter) === 'young-person' ? 'Who it is about' : 'Child or young person', childName],
    ['Telephone', phone],
    ['Email', email],
    ['Best reached', reach],
    ['Interpreter or support', needs],
    ['Council', authority],
  ]
  return html`<section aria-labelledby="reach"><h2 class="govuk-heading-m" id="reach">${toFamilyOr(matter, 'Who you are, and how to reach you', 'Who, and how to reach them')}</h2>${summaryList(
    {
      rows: rows.flatMap(([key, value]) =>
        value === null
          ? []
          : [{ key: { text: key }, value: { html: html`<span class="as-written">${value}</span>` } }],
      ),
    },
  )}</section>`
}

function saidView(matter: Matter): Html {
  const all = conversationOf(matter)
  return html`<section aria-labelledby="said"><h2 class="govuk-heading-m" id="said">What was said</h2><p class="soft">${
    isService(matter)
      ? 'The family reads this too. No council and no commissioner does.'
      : 'You and the mediation service read this. No council and no commissioner does.'
  }</p><ol class="conversation">${all.map((each) => html`<li>${saidItem(matter, each)}</li>`)}</ol></section>`
}

const correctParts: Partial<Readonly<Record<Step['kind'], string>>> = {
  contact: 'contact',
  advice: 'given',
  choice: 'choice',
  note: 'note',
}

function saidItem(matter: Matter, { step, before, isTakenBack }: Said): Html {
  const [last] = before
  const { title } = stepInWords(isTakenBack && last !== undefined ? last : step, matter)
  // The family answers anew in writing; what it said of its own contact it corrects.
  const part = isService(matter) || step.kind === 'contact' ? correctParts[step.kind] : undefined
  const isCorrectable = part !== undefined && !isTakenBack && mayCorrect(matter, step)
  return html`<p class="conversation__when"><strong>${dayInWords(step.onDay)}</strong> <span class="soft small">written down on ${dayOfInstant(step.recordedAt)}</span></p><p><strong>${title}</strong>${
    isTakenBack ? html` <span class="soft">Taken back: this is not so.</span>` : nothing
  }${before.length > 0 && !isTakenBack ? html` <span class="soft">Corrected.</span>` : nothing}</p>${
    isTakenBack ? nothing : linesOf(step, matter)
  }${
    before.length === 0
      ? nothing
      : details({
          summaryHtml: html`What it said before<span class="govuk-visually-hidden">: ${title}, ${dayInWords(step.onDay)}</span>`,
          html: html`${before.map(
            (each) =>
              html`<div class="conversation__before"><p><s>${dayInWords(each.onDay)}: ${stepInWords(each, matter).title}</s> <span class="soft small">written down on ${dayOfInstant(each.recordedAt)}</span></p>${linesOf(each, matter)}</div>`,
          )}`,
        })
  }${
    isCorrectable
      ? html`<p class="small"><a class="govuk-link" href="${href(`${matterAddress(matter, `/advice/${part}`)}?corrects=${step.id}`)}">Correct this<span class="govuk-visually-hidden">: ${title}, ${dayInWords(step.onDay)}</span></a></p>`
      : nothing
  }`
}

function linesOf(step: Step, matter: Matter): readonly Html[] {
  return stepInWords(step, matter).lines.map(
    ({ label, words }) =>
      html`<p class="as-written">${label === '' ? nothing : html`<strong>${label}:</strong> `}${words}</p>`,
  )
}

function inWritingView(visit: Visit, matter: Matter): Html {
  if (!isMediation(matter)) return nothing
  const address = matterAddress(matter, '/advice/in-writing')
  const isHere = matter.sides.some(({ role, isHere }) => role === 'family' && isHere)
  return html`<section aria-labelledby="written"><h2 class="govuk-heading-m" id="written">In writing, for those who cannot ring</h2><p>The family can read the same information here, in its own time, and say itself what it wants. <a class="govuk-link" href="${href(address)}">See what it reads</a></p><p>Without an account it can answer by post: <a class="govuk-link" href="${href(matterAddress(matter, '/advice/on-paper'))}">print the same with a form to post back</a>.</p>${
    isHere
      ? html`<form method="post" action="${href(matterAddress(matter, '/advice'))}">${tokenInput(visit)}${button({ text: 'Tell the family by email that it can answer in writing', classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
      : html`<p>Nobody of the family is here yet. Once it has taken its side over, it can answer here. Until then, write to it, and record its answer above.</p>`
  }</section>`
}

function notesView(matter: Matter): Html {
  const notes = conversationOf(matter, ['note']).filter(({ step }) => isNoteOfConversation(step, matter))
  if (notes.length === 0) return nothing
  return html`<section aria-labelledby="notes"><h2 class="govuk-heading-m" id="notes">Notes for the service alone</h2><ol class="conversation">${notes.map(
    (each) => html`<li>${saidItem(matter, each)}</li>`,
  )}</ol></section>`
}

function alikeView(alike: readonly MatterAlike[]): Html {
  return alike.length === 0
    ? nothing
    : html`<section class="card card--sky" aria-labelledby="alike"><h2 class="govuk-heading-m" id="alike">Perhaps the same family</h2>${alikeList(alike)}</section>`
}

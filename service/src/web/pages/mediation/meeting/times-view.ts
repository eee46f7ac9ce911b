/** The offered times by sides: who can do which, to be understood at a glance, on a telephone too. */

import { spanInLondon } from '../../../../documents/london-time.ts'
import type { Matter, Side } from '../../../../mediation/matter.ts'
import { marksFor } from '../../../../mediation/meeting/mark-times.ts'
import {
  type OfferedTime,
  type OfferedTimes,
  ownMarks,
} from '../../../../mediation/meeting/times-of-matter.ts'
import { roleWords } from '../../../../mediation/role-words.ts'
import type { TimeMark } from '../../../../mediation/step-kinds.ts'
import { button } from '../../../govuk/button.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { matterAddress } from '../matter-frame.ts'
import { inSentence } from './mark-page.ts'
import { markSigns, markWords } from './mark-words.ts'
import { whereWords } from './where-fields.ts'

/** The part of the page. */
export function timesView(matter: Matter, open: OfferedTimes): Html {
  const { word, body } = open.offer
  const where = word === null || word === 'taken-back' ? null : whereWords[word]
  return html`<section aria-labelledby="times"><h2 class="govuk-heading-l" id="times">Times that are offered</h2><p class="govuk-body">${
    where === null ? nothing : html`<strong>${where}</strong>`
  }${body.place === undefined ? nothing : html`: ${body.place}`}</p>${
    body.says === undefined ? nothing : html`<p class="as-written">${body.says}</p>`
  }${ownPrompt(matter, open)}${tableView(matter, open)}${addedView(matter, open)}${matter.voice.as === 'service' ? serviceView(matter, open) : nothing}</section>`
}

/** What a side is asked to do. */
function ownPrompt(matter: Matter, open: OfferedTimes): Html {
  if (matter.voice.as !== 'side') return nothing
  const own = marksFor(matter, null)
  if (own === null) return nothing
  const isSilent = open.silent.some(({ id }) => id === own.id)
  return html`<p>${button({
    text: isSilent ? 'Say which you can do' : 'Change what you said',
    href: matterAddress(matter, '/meeting/mark'),
    ...(!isSilent && { classes: 'govuk-button--secondary' }),
  })}</p>`
}

function tableView(matter: Matter, { times, sides }: OfferedTimes): Html {
  const isService = matter.voice.as === 'service'
  const best = Math.max(0, ...times.filter(({ suitsAll }) => suitsAll).map(({ gladly }) => gladly))
  return html`<table class="times"><caption class="govuk-visually-hidden">Which side can do which time</caption><thead><tr><th scope="col">Time</th>${sides.map(
    (side) => html`<th scope="col">${headOf(side, sides)}</th>`,
  )}${isService ? html`<th scope="col"><span class="govuk-visually-hidden">Set the meeting</span></th>` : nothing}</tr></thead><tbody>${times.map(
    (time) =>
      html`<tr${time.suitsAll && html` class="times__suits"`}><th scope="row">${spanInLondon(time.startsAt, time.endsAt)}${
        time.suitsAll
          ? html`<span class="times__all">${time.gladly === best ? 'Suits everybody best' : 'Everybody can'}</span>`
          : nothing
      }</th>${sides.map((side) => markCell(time, side, sides))}${
        isService
          ? html`<td class="times__set"><a class="govuk-link" href="${href(`${matterAddress(matter, '/meeting/set')}?time=${time.id}`)}">Set this<span class="govuk-visually-hidden">: ${spanInLondon(time.startsAt, time.endsAt)}</span></a></td>`
          : nothing
      }</tr>`,
  )}</tbody></table>`
}

function markCell({ marks }: OfferedTime, side: Side, sides: readonly Side[]): Html {
  const mark: TimeMark | undefined = marks.get(side.id)
  return html`<td data-label="${headOf(side, sides)}">${
    mark === undefined
      ? html`<span class="mark mark--none">Not said</span>`
      : html`<span class="mark mark--${mark}"><span aria-hidden="true">${markSigns[mark]}</span> ${markWords[mark]}</span>`
  }</td>`
}

/** "You", what a side is, or its name where there are several of its role. */
function headOf({ isMine, role, name }: Side, sides: readonly Side[]): string {
  if (isMine) return 'You'
  return sides.filter((side) => side.role === role).length > 1 ? name : roleWords[role]
}

/** What sides added, and what the service typed in for them. */
function addedView(matter: Matter, { offer, sides }: OfferedTimes): Html {
  const said = sides.flatMap((side) => {
    const last = ownMarks(matter, side).findLast(({ body }) => body.offer === offer.id)
    const isTyped = last !== undefined && last.side === null
    if (last === undefined || (last.body.says === undefined && !isTyped)) return []
    return [
      html`<li>${side.name}${last.body.says !== undefined && html`: <span class="as-written">${last.body.says}</span>`}${
        isTyped &&
        html` <span class="soft">${last.body.says === undefined ? 'told the mediation service, which typed it in' : '(told to the mediation service, which typed it in)'}</span>`
      }</li>`,
    ]
  })
  return said.length === 0 ? nothing : html`<ul class="govuk-list govuk-list--bullet">${said}</ul>`
}

function serviceView(matter: Matter, { silent, sides }: OfferedTimes): Html {
  const link = (side: Side) =>
    html`<a class="govuk-link" href="${href(`${matterAddress(matter, '/meeting/mark')}?for=${side.id}`)}">Write down what ${inSentence(side.name)} can do</a>`
  return html`${
    silent.length === 0
      ? html`<p class="govuk-body">Everybody has said which they can do.</p>`
      : html`<p class="govuk-body">${silent.length === 1 ? 'One side has' : `${silent.length} sides have`} not said yet: ${silent.map(({ name }, index) => [index > 0 && ', ', inSentence(name)])}.</p>`
  }<ul class="govuk-list">${sides.filter(({ isHere }) => !isHere).map((side) => html`<li>${link(side)}</li>`)}<li><a class="govuk-link" href="${href(matterAddress(matter, '/meeting/offer'))}">Offer other times</a></li><li><a class="govuk-link" href="${href(matterAddress(matter, '/meeting/set'))}">Set the meeting at another time</a></li></ul>`
}

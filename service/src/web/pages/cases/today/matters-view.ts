/** The mediations and disagreement resolutions of somebody, in short: what waits for them, and what goes on. */
import { day, plainDay } from '@way-forward/law'
import { isWaiting, type PersonsMatter } from '../../../../mediation/matters-of-person.ts'
import { tag } from '../../../govuk/tag.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { dayOfInstant, timeOfInstant } from '../../../kit/instant-words.ts'
import { leaf } from '../../../kit/leaf.ts'
import { stageWords, wordsOfTask } from '../../mediation/desk/stage-words.ts'

/** What a matter is called in a list: by what it is and its number, and nobody's name. */
export function matterName({ process, reference }: Pick<PersonsMatter, 'process' | 'reference'>): string {
  return `${process === 'mediation' ? 'Mediation' : 'Disagreement resolution'} ${reference}`
}

/** What is next in it: for the reader, for the family that they follow it with, or else how it stands. */
export function nextOfMatter(matter: PersonsMatter): string {
  const { state, as } = matter
  const { next, meetingAt, stage } = state
  if (isWaiting(matter) && next !== null) {
    const { mine, theirs } = wordsOfTask(next.what)
    return as === 'follower' ? `The family is to ${theirs}` : mine
  }
  if (meetingAt !== null) return `Meeting on ${dayOfInstant(meetingAt)}, ${timeOfInstant(meetingAt)}`
  return stage === 'closed' ? stageWords.closed : 'Nothing for you to do now'
}

/** On the page of a case: every matter of it that goes on, and what waits for the family in it. */
export function mattersOfCaseView(matters: readonly PersonsMatter[]): Html {
  const open = matters.filter(({ state }) => state.stage !== 'closed')
  return html`${open.map((matter) => {
    const { id, service, state } = matter
    const waits = isWaiting(matter)
    const by = waits ? (state.next?.by ?? null) : null
    return html`<section class="card ${waits ? 'card--urgent' : 'card--sky'} today">${by === null ? nothing : html`<div class="today__leaf">${leaf(day(by))}</div>`}<div class="today__words"><h2 class="govuk-heading-m">${waits || state.meetingAt !== null ? nextOfMatter(matter) : stageWords[state.stage]}</h2>${by === null ? nothing : html`<p>Last day: <strong>${plainDay(day(by))}</strong></p>`}<p><a class="govuk-link" href="${href(`/mediation/${id}`)}">${matterName(matter)}</a>, with ${service}. ${waits || state.meetingAt !== null ? stageWords[state.stage] : nextOfMatter(matter)}.</p></div></section>`
  })}`
}

/** The matters that somebody takes part in by a link. @param isAlone they are the whole page */
export function partedView(matters: readonly PersonsMatter[], isAlone: boolean): Html {
  if (matters.length === 0) return nothing
  return html`<section id="matters">${isAlone ? nothing : html`<h2 class="govuk-heading-l">Matters that you take part in</h2>`}<ul class="case-list">${matters.map(partView)}</ul></section>`
}

function partView(matter: PersonsMatter): Html {
  const { id, service, state, until } = matter
  const by = state.next?.by ?? null
  return html`<li class="card case-card${by === null && ' case-card--plain'}">${by === null ? nothing : leaf(day(by))}<div><h2 class="govuk-heading-m"><a class="govuk-link" href="${href(`/mediation/${id}`)}">${matterName(matter)}</a></h2><p><strong>${nextOfMatter(matter)}</strong>${isWaiting(matter) ? html` ${tag({ text: 'Waits for you', classes: 'tag--first' })}` : nothing}</p><p>${stageWords[state.stage]}. Run by ${service}.</p>${
    until === null
      ? nothing
      : html`<p class="soft">You can open it here until ${dayOfInstant(until)}, ${timeOfInstant(until)}. Whoever runs it can ask you again after that.</p>`
  }</div></li>`
}

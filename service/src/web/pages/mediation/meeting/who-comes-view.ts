/** Who comes, who supports them, and what they need, as far as each tells the reader. */
import { isParty } from '../../../../mediation/arranging/answers-of-sides.ts'
import { type AskedGuest, guestsOf } from '../../../../mediation/arranging/who-must-agree.ts'
import type { Matter, Side } from '../../../../mediation/matter.ts'
import { type Needs, needsOf } from '../../../../mediation/meeting/say-needs.ts'
import { whoIsExpected } from '../../../../mediation/meeting/who-is-expected.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { matterAddress } from '../matter-frame.ts'
import { guestWords } from '../sides/words.ts'

/** The part of the page. */
export function whoComesView(matter: Matter): Html {
  const sides = matter.sides.filter((side) => !side.hasEnded && isParty(matter, side))
  const needs = needsOf(matter)
  return html`<section aria-labelledby="who"><h2 class="govuk-heading-l" id="who">Who comes, and what they need</h2><dl class="meeting-people">${sides.map(
    (side) =>
      html`<div><dt>${side.name}${side.isMine && ' (you)'}</dt><dd>${peopleOf(matter, side)}${needsView(
        needs.find((each) => each.side.id === side.id),
      )}${needsLink(matter, side)}</dd></div>`,
  )}${guestsView(matter)}</dl>${whereSaid(matter)}</section>`
}

/** In a disagreement resolution whoever comes is named where the side agreed to take part. */
function whereSaid(matter: Matter): Html {
  const [part, words] =
    matter.process === 'mediation'
      ? (['/sides', 'Who takes part'] as const)
      : (['/disagreement', 'What it is about'] as const)
  return html`<p class="small soft">Who comes and who may settle is said under <a class="govuk-link" href="${href(matterAddress(matter, part))}">${words}</a>.</p>`
}

function peopleOf(matter: Matter, side: Side): Html {
  const people = whoIsExpected(matter, side)
  if (people.length === 0)
    return side.role === 'family' ? nothing : html`<p class="soft">Has not named anybody yet.</p>`
  return html`<p>${people.map(({ name, role }, index) => [index > 0 && ', ', role === '' ? name : `${name} (${role})`])}</p>`
}

/** Told to the service alone, they are seen by it and by whoever told it. */
function needsView(needs: Needs | undefined): Html {
  if (needs === undefined) return nothing
  return html`${needs.steps.map(
    ({ body, use }) =>
      html`<p class="as-written">${[
        ...(body.access === undefined ? [] : [body.access]),
        ...(body.interpreter === undefined ? [] : [`Interpreter: ${body.interpreter}`]),
      ].join(
        '\n',
      )}${use === 'with' && html` <span class="soft">(told to the mediation service alone)</span>`}</p>`,
  )}`
}

function needsLink(matter: Matter, side: Side): Html {
  const address = matterAddress(matter, '/meeting/needs')
  if (side.isMine) return html`<p><a class="govuk-link" href="${href(address)}">Say what you need</a></p>`
  if (matter.voice.as !== 'service' || side.isHere) return nothing
  return html`<p><a class="govuk-link" href="${href(`${address}?for=${side.id}`)}">Write down what they need</a></p>`
}

/** By reg 38(1), as `guestsOf` has it: what one side refuses the mediator may allow. */
const standsWords: Readonly<Record<AskedGuest['stands'], string | null>> = {
  may: null,
  'may-not': 'may not come',
  waits: 'not everybody has answered yet',
}

function guestsView(matter: Matter): Html {
  const guests = guestsOf(matter)
  if (guests.length === 0) return nothing
  return html`<div><dt>Besides</dt><dd>${guests.map(({ step, guest, stands }) => {
    const how = standsWords[stands]
    return html`<p>${guestWords(guest, matter).name}${step.body.name !== undefined && `: ${step.body.name}`}${how !== null && html` <span class="soft">(${how})</span>`}</p>`
  })}</dd></div>`
}

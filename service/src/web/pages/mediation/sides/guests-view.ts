/** Who else comes, and whose agreement that still needs. */
import { invitationOf, isAskedByReader } from '../../../../mediation/arranging/guest-invitations.ts'
import { type AskedGuest, guestRules, guestsOf } from '../../../../mediation/arranging/who-must-agree.ts'
import { isFamily, type Matter } from '../../../../mediation/matter.ts'
import { button } from '../../../govuk/button.ts'
import { tag } from '../../../govuk/tag.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { provisionLinks } from '../../law/rule-statement.ts'
import { matterAddress } from '../matter-frame.ts'
import { voicesOf } from './may-arrange.ts'
import { guestWords } from './words.ts'

/** The part of the page. */
export function guestsView(visit: Visit, matter: Matter): Html {
  const asked = guestsOf(matter)
  return html`<section class="card"><h2 class="govuk-heading-m">Who else comes</h2>${
    asked.length === 0
      ? html`<p>Nobody is written down yet: a supporter of the family, the child or young person, or somebody else (${provisionLinks(['LAW-MED-29'])}).</p>`
      : html`<ul class="side-guests">${asked.map((each) => guestView(visit, matter, each))}</ul>`
  }${
    matter.voice.as !== 'nobody' &&
    html`<div class="side-actions">${button({ text: 'Add somebody', href: matterAddress(matter, '/sides/guest'), classes: 'govuk-button--secondary' })}</div>`
  }${
    isFamily(matter) &&
    html`<p class="soft">To let a supporter read your case here, <a class="govuk-link" href="${href(`/cases/${matter.caseId}/sharing/invite`)}">invite them into it</a>.</p>`
  }</section>`
}

const standsTags = {
  may: { text: 'May come', classes: 'tag--open' },
  'may-not': { text: 'Not agreed', classes: 'tag--closed' },
  waits: { text: 'Waits for agreement', classes: 'tag--unknown' },
} as const

function guestView(visit: Visit, matter: Matter, asked: AskedGuest): Html {
  const { step, guest, stands, waitsFor, said } = asked
  const nameOf = (id: string | null) =>
    id === null
      ? 'the mediator'
      : (matter.sides.find((side) => side.id === id)?.name ?? 'a side').replace(/^The /, 'the ')
  const voices = voicesOf(matter).filter((id) => waitsFor.includes(id))
  const answers = [...said].map(([id, word]) => `${nameOf(id)} ${word}`)
  return html`<li><p>${tag(standsTags[stands])} <strong>${guestWords(guest, matter).name}</strong>${step.body.name !== undefined && `: ${step.body.name}`}</p>${
    step.body.says !== undefined && html`<p>${step.body.says}</p>`
  }<p class="soft">${guestWords(guest, matter).needs} (${provisionLinks([guestRules[guest].rule])})${
    stands !== 'may' && answers.length > 0 && ` So far: ${answers.join(', ')}.`
  }${waitsFor.length > 0 && ` Not heard yet: ${waitsFor.map(nameOf).join(', ')}.`}</p>${voices.map((id) =>
    answerForm(visit, matter, step.id, id),
  )}${isAskedByReader(matter, step) && ownView(visit, matter, asked)}</li>`
}

/** What whoever asked for somebody can do: change it, take it back, and once they may come, invite them. */
function ownView(visit: Visit, matter: Matter, { step, stands }: AskedGuest): Html {
  const guest = matterAddress(matter, '/sides/guest')
  const invited = invitationOf(matter, step.id)
  const links = [
    ...(stands === 'may'
      ? [
          {
            to: `${guest}/${step.id}/invitation`,
            text: invited === null ? 'Invite them by email' : 'Invite them at another address',
          },
          { to: `${guest}/${step.id}/printed`, text: 'Print an invitation' },
        ]
      : []),
    { to: `${guest}?changes=${step.id}`, text: 'Change' },
  ]
  const who = step.body.name ?? guestWords(step.word === 'taken-back' ? 'other' : step.word, matter).name
  return html`${
    invited !== null && html`<p>Their invitation goes to ${invited.body.email}.</p>`
  }<form method="post" action="${matterAddress(matter, '/sides')}" class="side-actions">${tokenInput(visit)}<input type="hidden" name="about" value="${step.id}">${links.map(
    ({ to, text }) =>
      html`<a class="govuk-link" href="${href(to)}">${text}<span class="govuk-visually-hidden">: ${who}</span></a>`,
  )}<button class="link-button" type="submit" name="do" value="take-back-guest">They are not to come<span class="govuk-visually-hidden">: ${who}</span></button></form>`
}

/** @param id whose answer: a side's, or null for the mediator */
function answerForm(visit: Visit, matter: Matter, about: string, id: string | null): Html {
  const isOwn = matter.voice.as === 'side'
  const side = matter.sides.find((each) => each.id === id)
  const who = isOwn ? null : (side?.name ?? 'The mediator')
  return html`<form method="post" action="${matterAddress(matter, '/sides')}" class="side-actions">${tokenInput(visit)}<input type="hidden" name="about" value="${about}"><input type="hidden" name="for" value="${id ?? ''}">${button(
    {
      text: who === null ? 'Agree' : `${who} agrees`,
      name: 'do',
      value: 'agrees',
      classes: 'govuk-button--secondary',
      preventDoubleClick: true,
    },
  )}${button({
    text: who === null ? 'Do not agree' : `${who} does not agree`,
    name: 'do',
    value: 'refuses',
    classes: 'govuk-button--secondary',
  })}</form>`
}

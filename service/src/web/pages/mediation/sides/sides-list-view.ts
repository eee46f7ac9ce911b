/** The sides, what each says, how it is told; offers that wait; and who follows. */
import { day, plainDay } from '@way-forward/law'
import { isParty, type SideAnswer } from '../../../../mediation/arranging/answers-of-sides.ts'
import type { Follower } from '../../../../mediation/arranging/let-follow.ts'
import type { MatterOffer } from '../../../../mediation/arranging/matter-invitations.ts'
import { issuesWordOf, whoArranges } from '../../../../mediation/arranging/who-arranges.ts'
import { mayNamePeople } from '../../../../mediation/disagreement/name-people.ts'
import { isFamily, type Matter, type Side, stepsOf } from '../../../../mediation/matter.ts'
import { roleWords } from '../../../../mediation/role-words.ts'
import { button } from '../../../govuk/button.ts'
import { tag } from '../../../govuk/tag.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { dayOfInstant } from '../../../kit/instant-words.ts'
import type { Visit } from '../../../kit/page.ts'
import { matterAddress } from '../matter-frame.ts'
import { rolesToAdd } from './add-page.ts'
import { mayBeOffered } from './invite-page.ts'
import { isCouncilOrService, maySpeakFor } from './may-arrange.ts'
import { mayBePutOut } from './out-page.ts'

/** A card for the service, and one for each side. */
export function sidesListView(
  visit: Visit,
  matter: Matter,
  answers: readonly SideAnswer[],
  offers: readonly MatterOffer[],
): Html {
  const { arranger, mustTakePart } = whoArranges(issuesWordOf(matter))
  const missing = mustTakePart.filter(
    (role) =>
      matter.process === 'mediation' && !matter.sides.some((side) => side.role === role && !side.hasEnded),
  )
  const family = matter.sides.find(({ role }) => role === 'family')
  return html`<h2 class="govuk-heading-m">The sides</h2>${
    missing.length > 0 &&
    html`<p>${missing.map((role) => roleWords[role]).join(' and ')}: must take part, and ${missing.length === 1 ? 'is' : 'are'} not added yet.</p>`
  }<div class="cards"><section class="card"><h3 class="govuk-heading-s">${matter.service.name}</h3><p>The mediation service. It is independent of the council and of the health commissioner, and decides nothing.</p></section>${
    family !== undefined && familyView(visit, matter, family, offers)
  }${answers.map((answer) =>
    sideView(visit, matter, answer, {
      offers: offers.filter(({ side }) => side === answer.side.id),
      arranges: matter.process === 'mediation' && answer.side.role === arranger,
    }),
  )}</div>${
    rolesToAdd(matter).length > 0 &&
    html`<p>${button({ text: 'Add a side', href: matterAddress(matter, '/sides/add'), classes: 'govuk-button--secondary' })}</p>`
  }`
}

function familyView(visit: Visit, matter: Matter, side: Side, offers: readonly MatterOffer[]): Html {
  return html`<section class="card"><h3 class="govuk-heading-s">${side.name}</h3><p>Family. Takes part because it chooses to.</p>${
    matter.voice.as === 'service' &&
    !side.isHere &&
    html`<p>They have no account here. You write down what they tell you, or invite them to take their side over.</p>`
  }${offersView(
    visit,
    matter,
    offers.filter((offer) => offer.side === side.id),
  )}${inviteLink(matter, side)}</section>`
}

const standsTags = {
  settles: { text: 'Comes, and may settle', classes: 'tag--open' },
  'no-authority': { text: 'Comes without authority', classes: 'tag--late' },
  declines: { text: 'Does not take part', classes: 'tag--late' },
  silent: { text: 'No answer yet', classes: 'tag--unknown' },
  ended: { text: 'Takes part no more', classes: 'tag--closed' },
} as const

function sideView(
  visit: Visit,
  matter: Matter,
  { side, answer, mustTakePart, stands }: SideAnswer,
  { offers, arranges }: { readonly offers: readonly MatterOffer[]; readonly arranges: boolean },
): Html {
  const told = stepsOf(matter, 'commissioner-told').findLast(({ about }) => about === side.id)
  const asked = stepsOf(matter, 'side-asked').findLast(({ about }) => about === side.id)
  const isMediation = matter.process === 'mediation'
  const duties = [
    mustTakePart && 'Must take part.',
    arranges && 'Must arrange the mediation.',
    !side.hasEnded &&
      !isParty(matter, side) &&
      'No party of it: only health care is in issue. It sees the dates and who takes part, and nothing that is said.',
  ].filter(Boolean)
  return html`<section class="card"><h3 class="govuk-heading-s">${side.name}</h3><p>${roleWords[side.role]}. ${duties.join(' ')}</p>${
    (side.hasEnded || (isMediation && isParty(matter, side))) && html`<p>${tag(standsTags[stands])}</p>`
  }${
    answer !== null &&
    answer.body.people.length > 0 &&
    html`<ul class="govuk-list govuk-list--bullet">${answer.body.people.map(
      ({ name, role, mayAgree }) => html`<li>${name}, ${role}${mayAgree && ': may settle the issues'}</li>`,
    )}</ul>`
  }${answer?.body.says !== undefined && html`<p>“${answer.body.says}”</p>`}<p class="soft">${
    asked !== undefined && `Asked on ${plainDay(day(asked.onDay))}. `
  }${told !== undefined && `Told by the council on ${plainDay(day(told.onDay))}. `}${
    !side.isHere && 'No account here. '
  }</p>${offersView(visit, matter, offers)}${inviteLink(matter, side)}${
    mayNameHere(matter, side) &&
    html`<p><a class="govuk-link" href="${matterAddress(matter, isMediation ? `/sides/answer/${side.id}` : `/disagreement/people/${side.id}`)}">${
      answer === null || (!isMediation && answer.body.people.length === 0)
        ? 'Say who comes'
        : 'Change who comes'
    }<span class="govuk-visually-hidden"> for ${side.name}</span></a></p>`
  }${
    isMediation &&
    side.role === 'commissioner' &&
    !side.hasEnded &&
    isCouncilOrService(matter) &&
    html`<p><a class="govuk-link" href="${matterAddress(matter, `/sides/commissioner/${side.id}`)}">Write down when the council told it<span class="govuk-visually-hidden"> (${side.name})</span></a></p>`
  }${
    mayBePutOut(matter, side) &&
    html`<p><a class="govuk-link" href="${matterAddress(matter, `/sides/out/${side.id}`)}">It takes part no more, or was added by mistake<span class="govuk-visually-hidden"> (${side.name})</span></a></p>`
  }</section>`
}

/** In a mediation a side says who comes when it answers; in a disagreement resolution, once it has agreed to take part. */
function mayNameHere(matter: Matter, side: Side): boolean {
  return matter.process === 'mediation'
    ? isParty(matter, side) && maySpeakFor(matter, side)
    : mayNamePeople(matter, side.id)
}

function inviteLink(matter: Matter, side: Side): Html {
  return mayBeOffered(matter, side)
    ? html`<p><a class="govuk-link" href="${matterAddress(matter, `/sides/invite/${side.id}`)}">Invite them by email<span class="govuk-visually-hidden"> (${side.name})</span></a></p>`
    : nothing
}

/** What the service offered by email, and how it stands. */
function offersView(visit: Visit, matter: Matter, offers: readonly MatterOffer[]): Html {
  if (offers.length === 0) return nothing
  return html`<ul class="side-offers">${offers.map(
    ({ id, kind, email, madeAt, expiresAt, acceptedAt, until }) =>
      html`<li><p>Offered to <span class="side-address">${email}</span> on ${dayOfInstant(madeAt)}. ${
        acceptedAt === null
          ? `The link works until ${dayOfInstant(expiresAt)}.`
          : `Taken on ${dayOfInstant(acceptedAt)}. ${takenWords(kind, until)}`
      }</p>${
        until !== null &&
        html`<form method="post" action="${matterAddress(matter, '/sides')}">${tokenInput(visit)}<input type="hidden" name="about" value="${id}">${button(
          {
            html: html`They take part no more<span class="govuk-visually-hidden"> (${email})</span>`,
            name: 'do',
            value: 'end-guest',
            classes: 'govuk-button--secondary',
          },
        )}</form>`
      }${
        acceptedAt === null &&
        html`<form method="post" action="${matterAddress(matter, '/sides')}">${tokenInput(visit)}<input type="hidden" name="about" value="${id}">${button(
          {
            html: html`Take it back<span class="govuk-visually-hidden"> (${email})</span>`,
            name: 'do',
            value: 'take-back-offer',
            classes: 'govuk-button--secondary',
          },
        )}</form>`
      }</li>`,
  )}</ul>`
}

/** Until when somebody is here who took an offer. */
function takenWords(kind: MatterOffer['kind'], until: Date | null): string {
  if (kind === 'claim') return ''
  return until === null ? 'They take part by it no more.' : `They take part until ${dayOfInstant(until)}.`
}

/** Whom the family lets follow. */
export function followersView(visit: Visit, matter: Matter, followers: readonly Follower[]): Html {
  if (!isFamily(matter)) return nothing
  return html`<section class="card"><h2 class="govuk-heading-m">Who follows it with you</h2><p>An adviser of yours or another parent can follow the dates, what it is about and who takes part. You can also let them read what was agreed, and whether it is kept. They never see what is said in the mediation. It ends with the share of your case that they have.</p>${
    followers.length === 0
      ? html`<p>Nobody else is in your case. You can <a class="govuk-link" href="${href(`/cases/${matter.caseId}/sharing/invite`)}">invite somebody into it</a>.</p>`
      : html`<ul class="side-offers">${followers.map(
          ({ party, name, label, follows }) =>
            html`<li><p><strong>${name}</strong> (${label})${followsWords[follows ?? 'nothing']}</p><form class="side-actions" method="post" action="${matterAddress(matter, '/sides')}">${tokenInput(visit)}<input type="hidden" name="about" value="${party}">${followWays[
              follows ?? 'nothing'
            ].map(([value, text]) =>
              button({
                html: html`${text}<span class="govuk-visually-hidden"> (${name})</span>`,
                name: 'do',
                value,
                classes: 'govuk-button--secondary',
              }),
            )}</form></li>`,
        )}</ul>`
  }</section>`
}

const followsWords = {
  nothing: '',
  dates: ': follows the dates',
  agreement: ': follows the dates, and what was agreed',
} as const

const stop = ['follow-no-more', 'Stop letting them follow'] as const
const followWays = {
  nothing: [
    ['follow', 'Let them follow the dates'],
    ['follow-agreement', 'Let them follow the dates and what was agreed'],
  ],
  dates: [['follow-agreement', 'Let them read what was agreed too'], stop],
  agreement: [['follow-agreement-no-more', 'Let them follow the dates alone'], stop],
} as const

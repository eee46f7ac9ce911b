/** `/organisation`: who works for an organisation, and which places wait to be taken. */
import { takeBackPlace } from '../../../../auth/organisations/offer-place.ts'
import type { Member, Offer } from '../../../../auth/organisations/organisation.ts'
import { readMembers, readOffers } from '../../../../auth/organisations/read-members.ts'
import type { Work } from '../../../../auth/signed-in.ts'
import type { Data } from '../../../../db/data.ts'
import { button } from '../../../govuk/button.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { dayOfInstant } from '../../../kit/instant-words.ts'
import { notFound, type Page, redirect, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { isUuid } from '../../cases/opened-case.ts'
import { deskTable } from '../../desk/desk-table.ts'
import {
  addressOf,
  organisationField,
  organisationLayout,
  withKept,
  withWork,
} from '../organisation-frame.ts'
import { capacityWords, kindWords, roleWords, todayWords, words } from '../words.ts'

/** `/organisation`. */
export function membersPage(data: Data): Page {
  return {
    path: '/organisation',
    account: 'needed',
    get: (visit) =>
      withWork(data, visit, async (tx, work) => {
        const members = await readMembers(tx, work.organisation)
        const offers = work.role === 'administrator' ? await readOffers(tx, work.organisation) : []
        return shown(view(visit, work, members, offers))
      }),
    post: (visit) =>
      withKept(data, visit, async (tx, work) => {
        const id = visit.form.get('offer') ?? ''
        if (!isUuid(id)) return notFound
        const { organisation } = work
        const became = (await takeBackPlace(tx, { organisation, id })) ? 'back' : 'gone'
        return redirect(`${addressOf('/organisation', work)}&became=${became}`)
      }),
    states: [
      { name: 'of a member', address: '/organisation', as: 'adviser' },
      { name: 'of an administrator', address: '/organisation?became=invited', as: 'service-administrator' },
      { name: 'of nobody', address: '/organisation', as: 'parent', status: 404 },
    ],
  }
}

function view(visit: Visit, work: Work, members: readonly Member[], offers: readonly Offer[]): Html {
  const { became } = words
  const isKept = work.role === 'administrator'
  const said = visit.query.get('became') ?? ''
  return organisationLayout(visit, {
    title: work.name,
    part: '/organisation',
    work,
    became: Object.hasOwn(became, said) ? became[said as keyof typeof became] : undefined,
    main: html`<p>${kindWords[work.kind]}. ${isKept ? words.lead : words.leadMember}</p>${todayView(work)}${
      isKept &&
      button({
        text: words.invite,
        href: addressOf('/organisation/invite', work),
        classes: 'govuk-button--secondary',
      })
    }${membersView(visit, work, members)}${isKept ? offersView(visit, work, offers) : nothing}`,
  })
}

/** What there is for them today, where it is not much. */
function todayView({ kind }: Work): Html {
  const says = todayWords[kind]
  return says === undefined ? nothing : html`<p>${says}</p>`
}

function membersView(visit: Visit, work: Work, members: readonly Member[]): Html {
  const { person } = signedIn(visit)
  const hasCapacities = members.some(({ capacities }) => capacities.length > 0)
  return deskTable(
    words.members,
    [words.name, words.role, ...(hasCapacities ? [words.may] : []), words.since, words.change],
    members.map((each) => {
      const isMine = each.person === person
      const mayChange = isMine || work.role === 'administrator'
      return {
        cells: [
          html`${each.name}${isMine && ` ${words.you}`}`,
          roleWords[each.role],
          ...(hasCapacities ? [each.capacities.map((capacity) => capacityWords[capacity]).join(', ')] : []),
          dayOfInstant(each.since),
          mayChange &&
            html`<a class="govuk-link" href="${href(`/organisation/members/${each.id}?organisation=${work.organisation}`)}">${words.change}<span class="govuk-visually-hidden"> ${each.name}</span></a>`,
        ],
      }
    }),
  )
}

function offersView(visit: Visit, work: Work, offers: readonly Offer[]): Html {
  return html`<section><h2 class="govuk-heading-m">${words.offers}</h2>${
    offers.length === 0
      ? html`<p class="soft">${words.noOffers}</p>`
      : deskTable(
          words.offers,
          [words.offerTo, words.role, words.offered, words.until, words.takeBack],
          offers.map(({ id, email, role, madeAt, expiresAt, isOver }) => ({
            cells: [
              html`<span class="address">${email}</span>`,
              roleWords[role],
              dayOfInstant(madeAt),
              isOver ? words.over : dayOfInstant(expiresAt),
              html`<form method="post" action="/organisation">${tokenInput(visit)}${organisationField(work)}<input type="hidden" name="offer" value="${id}"><button class="link-button" type="submit">${words.takeBack}<span class="govuk-visually-hidden"> the invitation to ${email}</span></button></form>`,
            ],
          })),
        )
  }</section>`
}

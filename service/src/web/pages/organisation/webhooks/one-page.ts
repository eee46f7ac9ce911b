/** `/organisation/webhooks/<webhook>`: what one webhook was told, and what became of it. */
import type { Work } from '../../../../auth/signed-in.ts'
import type { Data } from '../../../../db/data.ts'
import { exampleWebhook } from '../../../../example/people.ts'
import type { DeliveryFault } from '../../../../mediation/api/deliver.ts'
import {
  type Delivery,
  endWebhook,
  readDeliveries,
  readWebhooks,
  sendAgain,
  type Webhook,
} from '../../../../mediation/api/webhooks.ts'
import { button } from '../../../govuk/button.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { dayOfInstant, timeOfInstant } from '../../../kit/instant-words.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { isUuid } from '../../cases/opened-case.ts'
import { deskTable } from '../../desk/desk-table.ts'
import { addressOf, organisationField, organisationLayout, withSystems } from '../organisation-frame.ts'
import { eventWords, faultWords, stateWords, words } from './words.ts'

const pathOf = ({ id }: Pick<Webhook, 'id'>): string => `/organisation/webhooks/${id}`

/** `/organisation/webhooks/<webhook>`. */
export function webhookPage(data: Data): Page {
  return {
    path: '/organisation/webhooks/:webhook',
    account: 'needed',
    get: (visit) =>
      withSystems(data, visit, async (tx, work) => {
        const { organisation } = work
        const webhook = (await readWebhooks(tx, organisation)).find(
          ({ id }) => id === visit.params['webhook'],
        )
        if (webhook === undefined) return notFound
        const page = pageOf(visit)
        const told = await readDeliveries(tx, { organisation, id: webhook.id }, page)
        return shown(view(visit, { work, webhook, page, ...told }))
      }),
    post: (visit) =>
      withSystems(data, visit, async (tx, work) => {
        const { organisation } = work
        const { form } = visit
        const id = visit.params['webhook'] ?? ''
        const which = form.get('which') ?? ''
        const isHere = (await readWebhooks(tx, organisation)).some((each) => each.id === id)
        if (!isHere) return notFound
        if (form.get('do') === 'end') {
          await endWebhook(tx, { organisation, id })
          return redirect(`${addressOf(pathOf({ id }), work)}&became=ended`)
        }
        if (!isUuid(which)) return notFound
        const became = (await sendAgain(tx, { organisation, id: which })) ? 'again' : 'waits'
        return redirect(`${addressOf(pathOf({ id }), work)}&became=${became}`)
      }),
    states: [
      { name: 'with deliveries', address: pathOf({ id: exampleWebhook }), as: 'council-officer' },
      { name: 'of another', address: pathOf({ id: exampleWebhook }), as: 'commissioner', status: 404 },
    ],
  }
}

function pageOf({ query }: Visit): number {
  const page = Number(query.get('page') ?? 1)
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1
}

interface WebhookModel {
  readonly work: Work
  readonly webhook: Webhook
  readonly page: number
  readonly deliveries: readonly Delivery[]
  readonly hasMore: boolean
}

function view(visit: Visit, model: WebhookModel): Html {
  const { work, webhook, deliveries } = model
  const said = visit.query.get('became') ?? ''
  const { became } = words
  return organisationLayout(visit, {
    title: webhook.name,
    part: '/organisation/webhooks',
    work,
    became: Object.hasOwn(became, said) ? became[said as keyof typeof became] : undefined,
    main: html`<p><span class="address">${webhook.address}</span><br>${webhook.events.map((event) => eventWords[event]).join(' · ')}</p><section><h2 class="govuk-heading-m">${words.deliveries}</h2>${
      deliveries.length === 0 ? html`<p class="soft">${words.noDeliveries}</p>` : tableView(visit, model)
    }${turnView(model)}</section>${webhook.endedAt === null ? endView(visit, model) : html`<p>${words.became.ended}</p>`}`,
  })
}

function tableView(visit: Visit, { work, webhook, deliveries }: WebhookModel): Html {
  return deskTable(
    words.deliveries,
    [words.what, words.matter, words.when, words.state, words.tries, words.again],
    deliveries.map((each) => ({
      isPressing: each.state === 'stopped',
      cells: [
        eventWords[each.event],
        html`<a class="govuk-link" href="${href(`/mediation/${each.matter}`)}">${words.matter}<span class="govuk-visually-hidden"> of ${momentWords(each.madeAt)}</span></a>`,
        momentWords(each.madeAt),
        stateView(each),
        String(each.tries),
        each.state !== 'waiting' &&
          webhook.endedAt === null &&
          html`<form method="post" action="${href(pathOf(webhook))}">${tokenInput(visit)}${organisationField(work)}<input type="hidden" name="do" value="again"><input type="hidden" name="which" value="${each.id}"><button class="link-button" type="submit">${words.again}<span class="govuk-visually-hidden"> what was to be told ${momentWords(each.madeAt)}</span></button></form>`,
      ],
    })),
  )
}

function stateView({ state, status, fault, tries, nextAt }: Delivery): Html {
  const why = fault === null ? null : (faultWords[fault as DeliveryFault] ?? fault)
  const more = [
    why === null ? null : status === null ? why : `${why} (${status})`,
    state === 'waiting' && tries > 0 ? words.nextTry(momentWords(nextAt)) : null,
  ].filter((each) => each !== null)
  return html`<span>${stateWords[state]}${more.length > 0 ? html`<br><span class="small">${more.join('; ')}</span>` : nothing}</span>`
}

function momentWords(instant: Date): string {
  return `${dayOfInstant(instant)}, ${timeOfInstant(instant)}`
}

function turnView({ work, webhook, page, hasMore }: WebhookModel): Html {
  if (page === 1 && !hasMore) return nothing
  const link = (to: number, text: string): Html =>
    html`<a class="govuk-link" href="${href(`${addressOf(pathOf(webhook), work)}&page=${to}`)}">${text}</a> `
  return html`<p>${page > 1 ? link(page - 1, words.newer) : nothing}${hasMore ? link(page + 1, words.older) : nothing}</p>`
}

function endView(visit: Visit, { work, webhook }: WebhookModel): Html {
  return html`<section><h2 class="govuk-heading-m">${words.end}</h2><p>${words.endLead}</p><form method="post" action="${href(pathOf(webhook))}">${tokenInput(visit)}${organisationField(work)}<input type="hidden" name="do" value="end">${button(
    { text: words.end, classes: 'govuk-button--warning', preventDoubleClick: true },
  )}</form></section>`
}

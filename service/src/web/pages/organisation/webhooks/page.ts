/** `/organisation/webhooks`: where an organisation is told that something changed. */
import type { Work } from '../../../../auth/signed-in.ts'
import type { Data } from '../../../../db/data.ts'
import { isPrivateHost } from '../../../../directory/public-address.ts'
import { typedLine } from '../../../../documents/letters/typed-text.ts'
import type { Keys } from '../../../../keys.ts'
import { webhookEvents } from '../../../../mediation/api/scopes.ts'
import { shownSecret } from '../../../../mediation/api/webhook-secret.ts'
import { makeWebhook, readWebhooks, type Webhook } from '../../../../mediation/api/webhooks.ts'
import { button } from '../../../govuk/button.ts'
import { checkboxes } from '../../../govuk/checkboxes.ts'
import { input } from '../../../govuk/input.ts'
import { described, type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { dayOfInstant } from '../../../kit/instant-words.ts'
import { type Page, shown, type Visit } from '../../../kit/page.ts'
import { beginOnce, onceInput, onceOf } from '../../cases/sent-once.ts'
import { deskTable } from '../../desk/desk-table.ts'
import { addressOf, organisationField, organisationLayout, withSystems } from '../organisation-frame.ts'
import { eventWords, words } from './words.ts'

const path = '/organisation/webhooks'

interface WebhooksModel {
  readonly work: Work
  readonly webhooks: readonly Webhook[]
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
  /** Of the one that was just made. */
  readonly secret: string | null
}

/** `/organisation/webhooks`. */
export function webhooksPage(data: Data, keys: Pick<Keys, 'secretFor'>): Page {
  return {
    path,
    account: 'needed',
    get: (visit) =>
      withSystems(data, visit, async (tx, work) => {
        const webhooks = await readWebhooks(tx, work.organisation)
        return shown(view(visit, { work, webhooks, typed: fresh(), faults: [], secret: null }))
      }),
    post: (visit) =>
      withSystems(data, visit, async (tx, work) => {
        const { organisation } = work
        const { form } = visit
        const read = readForm(form)
        const made = 'made' in read ? read.made : undefined
        const isMade = made !== undefined && (await makeWebhook(tx, { ...made, organisation }))
        const webhooks = await readWebhooks(tx, organisation)
        if (made !== undefined && isMade) {
          // It may stand in no address.
          const secret = shownSecret(keys, made.id)
          return shown(view(visit, { work, webhooks, typed: fresh(), faults: [], secret }))
        }
        const faults = made === undefined ? (read.faults ?? []) : [fieldFault('name', words.tooMany)]
        return shown(view(visit, { work, webhooks, typed: form, faults, secret: null }), 400)
      }),
    states: [
      { name: 'of a council', address: path, as: 'council-officer' },
      { name: 'nothing typed', address: path, form: { name: '' }, status: 400, as: 'council-officer' },
      { name: 'of somebody who keeps no members', address: path, as: 'mediator', status: 404 },
    ],
  }
}

function fresh(): URLSearchParams {
  return beginOnce(new URLSearchParams(webhookEvents.map((event) => ['event', event])))
}

function readForm(form: URLSearchParams) {
  const name = typedLine(form.get('name') ?? '')
  const address = (form.get('address') ?? '').trim()
  const url = URL.parse(address)
  const events = webhookEvents.filter((event) => form.getAll('event').includes(event))
  const id = onceOf(form)
  const isAddress =
    url !== null &&
    url.protocol === 'https:' &&
    url.username === '' &&
    url.password === '' &&
    url.href.length <= 500
  const faults = [
    (name === '' || name.length > 100) && fieldFault('name', words.noName),
    !isAddress && fieldFault('address', words.noAddress),
    isAddress && isPrivateHost(url) && fieldFault('address', words.privateAddress),
    events.length === 0 && fieldFault('event', words.noEvents),
  ].filter((fault) => fault !== false)
  if (id === null) beginOnce(form)
  if (faults.length > 0 || id === null || url === null) return { faults }
  return { made: { id, name, address: url.href, events } }
}

function view(visit: Visit, model: WebhooksModel): Html {
  const { work, webhooks, faults, secret } = model
  return organisationLayout(visit, {
    title: words.title,
    part: path,
    work,
    faults,
    main: html`<p>${words.lead}</p><p>${words.promise}</p><p><a class="govuk-link" href="/api#webhooks">${words.how}</a></p>${
      secret !== null &&
      html`<section class="system-secret" role="status"><p><strong>${words.made}</strong></p><p><code class="system-secret__text">${secret}</code></p></section>`
    }<section><h2 class="govuk-heading-m">${words.webhooks}</h2>${
      webhooks.length === 0 ? html`<p class="soft">${words.none}</p>` : tableView(work, webhooks)
    }</section><section><h2 class="govuk-heading-m">${words.make}</h2>${formView(visit, model)}</section>`,
  })
}

function tableView(work: Work, webhooks: readonly Webhook[]): Html {
  return deskTable(
    words.webhooks,
    [words.name, words.address, words.tells, words.since, words.look],
    webhooks.map(({ id, name, address, events, madeAt, endedAt }) => ({
      cells: [
        name,
        html`<span class="address">${address}</span>`,
        html`<span>${events.map((event, at) => html`${at > 0 ? html`<br>` : nothing}${eventWords[event]}`)}</span>`,
        endedAt === null ? dayOfInstant(madeAt) : words.ended,
        html`<a class="govuk-link" href="${href(addressOf(`${path}/${id}`, work))}">${words.look}<span class="govuk-visually-hidden"> of ${name}</span></a>`,
      ],
    })),
  )
}

function formView(visit: Visit, { work, typed, faults }: WebhooksModel): Html {
  const field = (name: 'name' | 'address', label: string, hint: string) =>
    input({
      name,
      value: (typed.get(name) ?? '').slice(0, 600),
      autocomplete: 'off',
      spellcheck: false,
      label: { text: label, classes: 'govuk-label--s' },
      ...described(faults, name, hint),
    })
  return html`<form method="post" action="${path}" novalidate>${tokenInput(visit)}${organisationField(work)}${onceInput(typed)}${field(
    'name',
    words.name,
    words.nameHint,
  )}${field('address', words.address, words.addressHint)}${checkboxes({
    name: 'event',
    fieldset: { legend: { text: words.events, classes: 'govuk-fieldset__legend--s' } },
    ...described(faults, 'event', null),
    values: typed.getAll('event'),
    items: webhookEvents.map((event) => ({ value: event, text: eventWords[event] })),
  })}${button({ text: words.submit, preventDoubleClick: true })}</form>`
}

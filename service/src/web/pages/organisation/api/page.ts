/** `/organisation/api`: the tokens by which the systems of an organisation ask. */
import type { Work } from '../../../../auth/signed-in.ts'
import { dayInWords } from '../../../../cases/entries/entry-words.ts'
import type { Data, Scope } from '../../../../db/data.ts'
import { typedLine } from '../../../../documents/letters/typed-text.ts'
import { scopesFor } from '../../../../mediation/api/scopes.ts'
import { endToken, makeToken, readTokens, type Token, tokenDays } from '../../../../mediation/api/tokens.ts'
import { button } from '../../../govuk/button.ts'
import { checkboxes } from '../../../govuk/checkboxes.ts'
import { input } from '../../../govuk/input.ts'
import { radios } from '../../../govuk/radios.ts'
import { described, type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import { dayOfInstant } from '../../../kit/instant-words.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { isUuid } from '../../cases/opened-case.ts'
import { beginOnce, onceInput, onceOf } from '../../cases/sent-once.ts'
import { deskTable } from '../../desk/desk-table.ts'
import { addressOf, organisationField, organisationLayout, withSystems } from '../organisation-frame.ts'
import { scopeWords, words } from './words.ts'

const path = '/organisation/api'

interface TokensModel {
  readonly work: Work
  readonly tokens: readonly Token[]
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
  /** The one that was just made. */
  readonly secret: string | null
}

/** `/organisation/api`. */
export function tokensPage(data: Data): Page {
  return {
    path,
    account: 'needed',
    get: (visit) =>
      withSystems(data, visit, async (tx, work) => {
        const tokens = await readTokens(tx, work.organisation)
        return shown(view(visit, { work, tokens, typed: fresh(), faults: [], secret: null }))
      }),
    post: (visit) =>
      withSystems(data, visit, async (tx, work) => {
        const { organisation, kind } = work
        const { form } = visit
        if (form.get('do') === 'end') {
          const id = form.get('which') ?? ''
          if (!isUuid(id) || !(await endToken(tx, { organisation, id }))) return notFound
          return redirect(`${addressOf(path, work)}&became=ended`)
        }
        const read = readForm(form, scopesFor(kind))
        const secret = 'made' in read ? await makeToken(tx, { ...read.made, organisation }) : null
        const tokens = await readTokens(tx, organisation)
        if (secret !== null) {
          // It may stand in no address.
          return shown(view(visit, { work, tokens, typed: fresh(), faults: [], secret }))
        }
        const faults = 'made' in read ? [fieldFault('name', words.tooMany)] : read.faults
        return shown(view(visit, { work, tokens, typed: form, faults, secret: null }), 400)
      }),
    states: [
      { name: 'of a council', address: path, as: 'council-officer' },
      {
        name: 'nothing typed',
        address: path,
        form: { name: '' },
        status: 400,
        as: 'council-officer',
      },
      { name: 'of somebody who keeps no members', address: path, as: 'mediator', status: 404 },
    ],
  }
}

function fresh(): URLSearchParams {
  return beginOnce(new URLSearchParams({ days: '365' }))
}

function readForm(form: URLSearchParams, offered: readonly Scope[]) {
  const name = typedLine(form.get('name') ?? '')
  const scopes = offered.filter((scope) => form.getAll('scope').includes(scope))
  const days = tokenDays.find((each) => String(each) === form.get('days'))
  const id = onceOf(form)
  const faults = [
    (name === '' || name.length > 100) && fieldFault('name', words.noName),
    scopes.length === 0 && fieldFault('scope', words.noScope),
    days === undefined && fieldFault('days', words.noDays),
  ].filter((fault) => fault !== false)
  if (id === null) beginOnce(form)
  if (faults.length > 0 || days === undefined || id === null) return { faults }
  return { made: { id, name, scopes, days } }
}

function view(visit: Visit, model: TokensModel): Html {
  const { work, tokens, faults, secret } = model
  return organisationLayout(visit, {
    title: words.title,
    part: path,
    work,
    faults,
    became: visit.query.get('became') === 'ended' ? words.became.ended : undefined,
    main: html`<p>${words.lead}</p><p><a class="govuk-link" href="/api">${words.how}</a></p>${
      secret !== null &&
      html`<section class="system-secret" role="status"><p><strong>${words.made}</strong></p><p><code class="system-secret__text">${secret}</code></p><p>${words.keep}</p></section>`
    }<section><h2 class="govuk-heading-m">${words.tokens}</h2>${
      tokens.length === 0 ? html`<p class="soft">${words.none}</p>` : tableView(visit, work, tokens)
    }</section><section><h2 class="govuk-heading-m">${words.make}</h2>${formView(visit, model)}</section>`,
  })
}

function tableView(visit: Visit, work: Work, tokens: readonly Token[]): Html {
  return deskTable(
    words.tokens,
    [words.name, words.may, words.until, words.used, words.end],
    tokens.map(({ id, name, scopes, expiresAt, lastUsedOn, endedAt, isOver }) => ({
      cells: [
        name,
        html`<span>${scopes.map((scope, at) => html`${at > 0 ? html`<br>` : nothing}${scopeWords[scope]}`)}</span>`,
        dayOfInstant(expiresAt),
        lastUsedOn === null ? words.never : dayInWords(lastUsedOn),
        isOver
          ? endedAt === null
            ? words.over
            : words.ended
          : html`<form method="post" action="${path}">${tokenInput(visit)}${organisationField(work)}<input type="hidden" name="do" value="end"><input type="hidden" name="which" value="${id}"><button class="link-button" type="submit">${words.end}<span class="govuk-visually-hidden"> ${name}</span></button></form>`,
      ],
    })),
  )
}

function formView(visit: Visit, { work, typed, faults }: TokensModel): Html {
  const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--s' } })
  return html`<form method="post" action="${path}" novalidate>${tokenInput(visit)}${organisationField(work)}${onceInput(typed)}${input(
    {
      name: 'name',
      value: (typed.get('name') ?? '').slice(0, 300),
      autocomplete: 'off',
      label: { text: words.name, classes: 'govuk-label--s' },
      ...described(faults, 'name', words.nameHint),
    },
  )}${checkboxes({
    name: 'scope',
    fieldset: legend(words.may),
    ...described(faults, 'scope', null),
    values: typed.getAll('scope'),
    items: scopesFor(work.kind).map((scope) => ({ value: scope, text: scopeWords[scope] })),
  })}${radios({
    name: 'days',
    fieldset: legend(words.days),
    classes: 'govuk-radios--small',
    ...described(faults, 'days', null),
    value: typed.get('days') ?? undefined,
    items: tokenDays.map((days) => ({ value: String(days), text: words.daysOf(days) })),
  })}${button({ text: words.submit, preventDoubleClick: true })}</form>`
}

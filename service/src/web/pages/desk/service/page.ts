/** `/desk/service`: the cases of a service for whoever keeps its members: who asked and who has each. Nothing of the content. */
import type { Work } from '../../../../auth/signed-in.ts'
import type { Named } from '../../../../cases/desk/enquiry.ts'
import {
  assignCase,
  casesOfService,
  colleaguesIn,
  type ServiceCase,
} from '../../../../cases/desk/service-cases.ts'
import type { Data, PersonTx } from '../../../../db/data.ts'
import { button } from '../../../govuk/button.ts'
import { details } from '../../../govuk/details.ts'
import { select } from '../../../govuk/select.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { dayOfInstant } from '../../../kit/instant-words.ts'
import { type Answer, notFound, type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { isUuid } from '../../cases/opened-case.ts'
import { chosenService, deskLayout, keptServices, serviceChoice, withDesk } from '../desk-frame.ts'
import { deskTable } from '../desk-table.ts'
import { counted } from '../words.ts'

/** Cases on a page. */
const onOnePage = 50

/** `/desk/service`. */
export function servicePage(data: Data): Page {
  return {
    path: '/desk/service',
    account: 'needed',
    get: (visit) =>
      withDesk(data, visit, async (tx) => {
        const kept = keptServices(visit)
        const service = chosenService(kept, visit.query.get('service'))
        return service === null ? notFound : shown(await view(tx, visit, kept, service))
      }),
    post: (visit) =>
      withDesk(data, visit, async (tx) => {
        const service = keptServices(visit).find(
          ({ organisation }) => organisation === visit.form.get('service'),
        )
        return service === undefined ? notFound : assign(tx, visit, service)
      }),
    states: [{ name: 'who has which', address: '/desk/service', as: 'service-administrator' }],
  }
}

async function assign(tx: PersonTx, { form, origin }: Visit, { organisation }: Work): Promise<Answer> {
  const [party, person] = [form.get('party') ?? '', form.get('person') ?? '']
  // Nobody was chosen.
  if (person === '') return redirect(`/desk/service?service=${organisation}`)
  const found = (await casesOfService(tx, organisation)).find((each) => each.party === party)
  if (found === undefined || !isUuid(person)) return notFound
  const isGiven = form.get('do') === 'give'
  // A second press finds that it is done.
  const has = found.has.some(({ id }) => id === person)
  if (has !== isGiven && !(await assignCase(tx, { caseId: found.caseId, party, person, isGiven }, origin)))
    return notFound
  return redirect(`/desk/service?service=${organisation}`)
}

async function view(tx: PersonTx, visit: Visit, kept: readonly Work[], service: Work): Promise<Html> {
  const cases = await casesOfService(tx, service.organisation)
  const colleagues = await colleaguesIn(tx, service.organisation)
  const nobodys = cases.filter(({ has }) => has.length === 0).length
  // Those that nobody has come first.
  const sorted = cases.toSorted((a, b) => Number(a.has.length > 0) - Number(b.has.length > 0))
  const last = Math.max(1, Math.ceil(sorted.length / onOnePage))
  const page = Math.min(last, Math.max(1, Number.parseInt(visit.query.get('page') ?? '1', 10) || 1))
  const some = sorted.slice((page - 1) * onOnePage, page * onOnePage)
  const address = (number: number) => `/desk/service?service=${service.organisation}&page=${number}`
  return deskLayout(visit, {
    title: 'All cases of the service',
    part: '/desk/service',
    main: html`${serviceChoice('/desk/service', kept, service)}<h1 class="govuk-heading-l">${
      nobodys > 0
        ? counted(nobodys, 'case has nobody', 'cases have nobody')
        : `${service.name}: ${counted(cases.length, 'case', 'cases')}`
    }</h1><p>You see who asked and who has each case, and nothing of what is in it. If you give a case to yourself you see what the family shares. The family reads in what was done whom it was given to.</p>${
      cases.length === 0
        ? html`<p class="soft">No family shares a case with ${service.name} now.</p>`
        : deskTable(
            'All cases of the service',
            ['Who asked', 'Since', 'Who has it', 'Change'],
            some.map((each) => rowOf(visit, each, colleagues, service)),
          )
    }${
      last === 1
        ? nothing
        : html`<nav class="desk-pages" aria-label="Pages">${page > 1 ? html`<a class="govuk-link" href="${href(address(page - 1))}">Earlier page</a> ` : nothing}Page ${page} of ${last}${page < last ? html` <a class="govuk-link" href="${href(address(page + 1))}">Next page</a>` : nothing}</nav>`
    }`,
  })
}

function rowOf(visit: Visit, each: ServiceCase, colleagues: readonly Named[], { organisation }: Work) {
  const { party, families, has, joinedAt } = each
  const who = families.map(({ name, label }) => `${name} (${label})`).join(', ')
  const others = colleagues.filter(({ id }) => !has.some((holder) => holder.id === id))
  const hidden = (what: string) =>
    html`${tokenInput(visit)}<input type="hidden" name="do" value="${what}"><input type="hidden" name="service" value="${organisation}"><input type="hidden" name="party" value="${party}">`
  return {
    isPressing: has.length === 0,
    cells: [
      who,
      dayOfInstant(joinedAt),
      has.length === 0 ? html`<strong>Nobody</strong>` : has.map(({ name }) => name).join(', '),
      details({
        summaryHtml: html`Give or take<span class="govuk-visually-hidden"> the case of ${who}</span>`,
        html: html`${
          others.length === 0
            ? nothing
            : html`<form method="post" action="/desk/service">${hidden('give')}${select({
                name: 'person',
                id: `person-${party}`,
                label: { text: 'Give it to' },
                items: [
                  { value: '', text: 'Choose' },
                  ...others.map(({ id, name }) => ({ value: id, text: name })),
                ],
              })}${button({ text: 'Give', classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
        }${has.map(
          ({ id, name }) =>
            html`<form method="post" action="/desk/service">${hidden('take')}<input type="hidden" name="person" value="${id}"><button class="link-button" type="submit">Take it from ${name}</button></form>`,
        )}`,
      }),
    ],
  }
}

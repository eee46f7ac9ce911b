/** `/operate`: organisations and numbers, for whoever runs the service. */
import type { Auth, Reset } from '../../../../auth/auth.ts'
import {
  countService,
  type KeptOrganisation,
  listOrganisations,
  type ServiceCounts,
} from '../../../../auth/organisations/keep-organisations.ts'
import { countErasures, type ErasureCounts } from '../../../../cases/erase/count-erasures.ts'
import type { Data } from '../../../../db/data.ts'
import { allAreas } from '../../../../directory/areas.ts'
import type { Area } from '../../../../directory/directory.ts'
import { button } from '../../../govuk/button.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { dayOfInstant } from '../../../kit/instant-words.ts'
import { type Page, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { deskTable } from '../../desk/desk-table.ts'
import { kindWords } from '../../organisation/words.ts'
import { operateLayout, withOperator } from '../operate-frame.ts'
import { erasureWords, words } from '../words.ts'

interface Model {
  readonly organisations: readonly KeptOrganisation[]
  readonly areas: readonly Area[]
  readonly counts: ServiceCounts | null
  readonly erasures: ErasureCounts | null
  readonly resets: readonly Reset[]
}

/** `/operate`. */
export function operatePage(data: Data, auth: Auth): Page {
  return {
    path: '/operate',
    account: 'needed',
    async get(visit) {
      const areas = await data.asPublic(allAreas)
      const resets = await auth.listResets(signedIn(visit))
      return withOperator(data, visit, async (tx) => {
        const organisations = await listOrganisations(tx)
        const [counts, erasures] = [await countService(tx), await countErasures(tx)]
        return shown(view(visit, { organisations, areas, counts, erasures, resets }))
      })
    },
    states: [
      { name: 'of the operator', address: '/operate?became=reset', as: 'operator' },
      { name: 'of somebody else', address: '/operate', as: 'service-administrator', status: 404 },
    ],
  }
}

function view(visit: Visit, { organisations, areas, counts, erasures, resets }: Model): Html {
  return operateLayout(visit, {
    title: words.overview,
    isBelow: false,
    became: visit.query.get('became') === 'reset' ? words.becameReset : undefined,
    main: html`<p>${words.lead}</p>${button({ text: words.add, href: '/operate/new-organisation', classes: 'govuk-button--secondary' })}${deskTable(
      words.organisations,
      [words.name, words.kind, words.areas, words.members, words.administrators, words.offers],
      organisations.map((each) => rowOf(each, areas)),
    )}${counts === null ? nothing : countsView(counts)}${erasures === null ? nothing : erasuresView(erasures)}${resetsView(resets)}`,
  })
}

function rowOf(each: KeptOrganisation, all: readonly Area[]) {
  const { id, name, kind, isRetired, members, administrators, offers } = each
  const areas = all.filter((area) => each.areas.includes(area.id)).map(({ shortName }) => shortName)
  return {
    isPressing: !isRetired && administrators === 0,
    cells: [
      html`<a class="govuk-link" href="${href(`/operate/organisations/${id}`)}">${name}</a>${isRetired && ` (${words.retired.toLowerCase()})`}`,
      kindWords[kind],
      areas.length === 0 ? words.noAreas : areas.join(', '),
      String(members),
      administrators === 0 ? html`<strong>0</strong>` : String(administrators),
      String(offers),
    ],
  }
}

function countsView({ people, cases, enquiries }: ServiceCounts): Html {
  const one = (title: string, number: number) =>
    html`<div><dt>${title}</dt><dd>${number.toLocaleString('en-GB')}</dd></div>`
  return html`<section><h2 class="govuk-heading-m">${words.numbers}</h2><dl class="desk-totals">${one(words.people, people)}${one(words.cases, cases)}${one(words.enquiries, enquiries)}</dl></section>`
}

function erasuresView({ kinds, idle, files }: ErasureCounts): Html {
  return html`<section><h2 class="govuk-heading-m">${words.erasing}</h2>${deskTable(
    words.erasing,
    [words.erasing, words.waiting, words.done],
    (Object.keys(erasureWords) as (keyof typeof erasureWords)[]).map((kind) => ({
      cells: [erasureWords[kind], String(kinds[kind].waiting), String(kinds[kind].done)],
    })),
  )}<p>${words.idle}: ${String(idle)}. ${words.files}: ${String(files)}.</p></section>`
}

function resetsView(resets: readonly Reset[]): Html {
  return html`<section><h2 class="govuk-heading-m">${words.resets}</h2>${
    resets.length === 0
      ? html`<p class="soft">${words.noResets}</p>`
      : deskTable(
          words.resets,
          [words.whose, words.by, words.why, words.on],
          resets.map(({ name, by, why, at }) => ({ cells: [name, by ?? words.gone, why, dayOfInstant(at)] })),
        )
  }</section>`
}

/** `/embed/start/<area>`: the start of a plan for one council's area, inside a page of another site. */
import { type Data, DataUnavailable } from '../../../../db/data.ts'
import { areaNamed } from '../../../../directory/areas.ts'
import { button } from '../../../govuk/button.ts'
import { html, nothing } from '../../../kit/html.ts'
import { type Page, shown } from '../../../kit/page.ts'
import { framedLayout } from '../framed-layout.ts'
import { nothingToShow } from '../nothing-to-show.ts'
import { words } from '../words.ts'

/** `/embed/start/<area>`. Without the directory it starts a plan all the same. */
export function embeddedStartPage(data: Data): Page {
  return {
    path: '/embed/start/:area',
    framed: true,
    async get({ params }) {
      const slug = params['area'] ?? ''
      if (!/^[a-z]+(-[a-z]+)*$/.test(slug)) return shown(nothingToShow(), 404)
      const name = await nameOf(data, slug)
      if (name === null) return shown(nothingToShow(), 404)
      const main = html`<h1 class="govuk-heading-l">${words.startHeading}</h1><p>${words.startSays}</p>${
        name === '' ? nothing : html`<p>${words.council} <strong>${name}</strong>.</p>`
      }${button({ text: words.start, href: `/guide?w=${slug}`, isStartButton: true })}<p><a class="govuk-link" href="/date">${words.date}</a><br><a class="govuk-link" href="/directory/${slug}">${words.help}</a></p><p class="small soft">${words.by}</p>`
      return shown(framedLayout(words.startHeading, main))
    },
    states: [
      { name: 'a plan’s start, in a frame', address: '/embed/start/hartlepool' },
      { name: 'no such area, in a frame', address: '/embed/start/atlantis', status: 404 },
    ],
  }
}

/** The name of an area; empty: the directory cannot be asked; null: there is no such area. */
async function nameOf(data: Data, slug: string): Promise<string | null> {
  try {
    const area = await data.asPublic((tx) => areaNamed(tx, slug))
    return area?.name ?? null
  } catch (error) {
    if (error instanceof DataUnavailable) return ''
    throw error
  }
}

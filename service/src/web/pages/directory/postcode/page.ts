/** `/directory/postcode`: from a postcode to its council. The postcode is posted, so it stands in no address. */
import type { Data } from '../../../../db/data.ts'
import { areaOfCodes } from '../../../../directory/area-of-postcode.ts'
import {
  type PostcodeService,
  PostcodesUnavailable,
  postcodeIn,
} from '../../../../directory/postcode-service.ts'
import { backLink } from '../../../govuk/back-link.ts'
import { errorSummary } from '../../../govuk/error-summary.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { type Page, redirect, shown } from '../../../kit/page.ts'
import { postcodeForm } from '../search/form-view.ts'
import { words } from './words.ts'

/** `/directory/postcode`. There is no such page where the operator chose no postcode service. */
export function postcodePage(data: Data, postcodes: PostcodeService): Page {
  return {
    path: '/directory/postcode',
    get: () => shown(postcodeView('', null)),
    async post({ form }) {
      const typed = (form.get('postcode') ?? '').slice(0, 40)
      const postcode = postcodeIn(typed)
      if (postcode === null) return shown(postcodeView(typed, words.notOne), 400)
      try {
        const codes = await postcodes.codesOf(postcode)
        const area = await data.asPublic((tx) => areaOfCodes(tx, codes))
        if (area !== null) return redirect(`/directory/${area.slug}`)
        return shown(postcodeView(typed, words.notKnown), 400)
      } catch (error) {
        if (error instanceof PostcodesUnavailable) return shown(postcodeView(typed, words.away), 503)
        throw error
      }
    },
    states: [],
  }
}

function postcodeView(typed: string, error: string | null): Html {
  return layout({
    title: words.title,
    section: '/directory',
    hasErrors: error !== null,
    before: backLink({ text: words.back, href: '/directory' }),
    main: html`${
      error === null
        ? nothing
        : errorSummary({ titleText: 'There is a problem', errorList: [{ text: error, href: '#postcode' }] })
    }<h1 class="govuk-heading-xl">${words.title}</h1>${postcodeForm(typed, error)}`,
  })
}

/** `/embed/date/<kind>`: checks one date inside a page of another site. */
import { kindNamed } from '@way-forward/law'
import { html, nothing } from '../../../kit/html.ts'
import { type Answer, type Page, shown, type Visit } from '../../../kit/page.ts'
import { errorsView, formView } from '../../date/kind/form-view.ts'
import { workedOut } from '../../date/kind/page.ts'
import { outcomeView } from '../../date/kind/view.ts'
import { page as dateWords } from '../../date/kind/words.ts'
import { framedLayout } from '../framed-layout.ts'
import { nothingToShow } from '../nothing-to-show.ts'
import { words } from '../words.ts'

/** `/embed/date/<kind>`. */
export const embeddedDatePage: Page = {
  path: '/embed/date/:kind',
  framed: true,
  get,
  states: [
    { name: 'appeal, in a frame', address: '/embed/date/appeal' },
    { name: 'appeal, answered in a frame', address: '/embed/date/appeal?notice-sent=2026-11-03' },
    { name: 'sent with nothing, in a frame', address: '/embed/date/appeal?notice-sent-day=', status: 400 },
    { name: 'no such date, in a frame', address: '/embed/date/lunch', status: 404 },
  ],
}

function get(visit: Visit): Answer {
  const kind = kindNamed(visit.params['kind'] ?? '')
  if (kind === null) return shown(nothingToShow(), 404)
  const { form, outcome } = workedOut(kind, visit)
  const isForm = outcome.kind === 'form'
  const main = html`${form.hasErrors ? errorsView(form, 'frame') : nothing}<h1 class="govuk-heading-l">${kind.title}</h1>${outcomeView(kind, form, outcome, visit)}${
    isForm ? nothing : html`<h2 class="govuk-heading-m date-form-heading">${dateWords.formHeading}</h2>`
  }${formView(kind, form, isForm ? dateWords.show : dateWords.showAgain, 'frame')}<p class="small soft">${words.by} <a class="govuk-link" href="/date/${kind.name}">${words.whole}</a></p>`
  return shown(
    framedLayout(`${form.hasErrors ? 'Error: ' : ''}${kind.title}`, main),
    form.hasErrors ? 400 : 200,
  )
}

/** What the forms of times and meetings share: their frame, and what they say to whoever was overtaken. */
import type { PersonTx } from '../../../../db/data.ts'
import type { Matter } from '../../../../mediation/matter.ts'
import { readMatter } from '../../../../mediation/read-matter.ts'
import { button } from '../../../govuk/button.ts'
import { type FieldFault, faultSummary } from '../../../kit/form-fault.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { type Answer, redirect, type Visit } from '../../../kit/page.ts'
import { beginOnce, onceInput, onceOf } from '../../cases/sent-once.ts'
import { overtakenView } from '../made-from.ts'
import { matterAddress, matterLayout } from '../matter-frame.ts'

export interface MeetingForm {
  readonly title: string
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
  /** Somebody, or another window, was faster. */
  readonly notice?: string | null
  /** Above the form. */
  readonly lead?: Html
  readonly fields: Html
  /** What the button says. */
  readonly send: string
  /** Beside the button. */
  readonly also?: Html
  readonly isWarning?: boolean
}

/** A whole page with a form that is posted to its own address. */
export function meetingFormView(visit: Visit, matter: Matter, form: MeetingForm): Html {
  const { title, typed, faults, notice = null, lead = nothing, fields, send, also = nothing } = form
  const main = html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${title}</h1>${overtakenView(
    notice,
  )}${lead}<form class="meeting-form" method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${onceInput(typed)}${fields}<div class="govuk-button-group">${button(
    {
      text: send,
      preventDoubleClick: true,
      ...(form.isWarning === true && { classes: 'govuk-button--warning' }),
    },
  )}${also}<a class="govuk-link" href="${href(matterAddress(matter, '/meeting'))}">Go back without saving</a></div></form>`
  return matterLayout(visit, matter, {
    title,
    part: '/meeting',
    isBelow: true,
    hasErrors: faults.length > 0,
    main,
  })
}

/** The id that the form names for what it makes; a form that names none that could be one is given one. */
export function onceIn(form: URLSearchParams): string {
  return onceOf(form) ?? onceOf(beginOnce(form)) ?? ''
}

/** The matter as it is now that somebody else was faster. */
export async function readAgain(tx: PersonTx, matter: Matter): Promise<Matter> {
  return (await readMatter(tx, matter.id)) ?? matter
}

/** Back to the page of dates and meetings. */
export function toMeetings(matter: Matter): Answer {
  return redirect(matterAddress(matter, '/meeting'))
}

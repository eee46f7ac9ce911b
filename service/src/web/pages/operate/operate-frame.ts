/** The frame of the pages of whoever runs the service, and who that is. */
import { runsService } from '../../../auth/organisations/reset-second-step.ts'
import type { SignedIn } from '../../../auth/signed-in.ts'
import type { Data, PersonTx } from '../../../db/data.ts'
import { backLink } from '../../govuk/back-link.ts'
import { insetText } from '../../govuk/inset-text.ts'
import { type FieldFault, faultSummary } from '../../kit/form-fault.ts'
import { type Html, html, nothing } from '../../kit/html.ts'
import { type Answer, notFound, signedIn, type Visit } from '../../kit/page.ts'
import { signedInLayout } from '../../kit/signed-in-frame.ts'
import { words } from './words.ts'

export interface OperateFrame {
  readonly title: string
  readonly faults?: readonly FieldFault[]
  readonly became?: string | undefined
  /** It is not the first of these pages. */
  readonly isBelow?: boolean
  readonly main: Html
}

/** A whole document. */
export function operateLayout(visit: Visit, frame: OperateFrame): Html {
  const { title, faults = [], became, isBelow = true, main } = frame
  return signedInLayout(visit, {
    title,
    accountSection: '/operate',
    isDesk: true,
    wide: true,
    hasErrors: faults.length > 0,
    ...(isBelow && { before: backLink({ text: words.back, href: '/operate' }) }),
    main: html`${faultSummary(faults)}<h1 class="govuk-heading-l">${title}</h1>${
      became === undefined ? nothing : insetText({ text: became, attributes: { role: 'status' } })
    }${main}`,
  })
}

/** Works as whoever runs the service. @returns null: they do not */
export async function asOperator<T>(
  data: Data,
  visit: Visit,
  does: (tx: PersonTx, who: SignedIn) => Promise<T>,
): Promise<T | null> {
  const who = signedIn(visit)
  if (!runsService(who)) return null
  return data.actingAs({ person: who.person }, (tx) => does(tx, who))
}

/** Answers whoever runs the service; for everybody else it is not there. */
export async function withOperator(
  data: Data,
  visit: Visit,
  answer: (tx: PersonTx, who: SignedIn) => Promise<Answer>,
): Promise<Answer> {
  return (await asOperator(data, visit, answer)) ?? notFound
}

/** Saves what a form says of an agreement, or tells its writer what came in between. */
import type { PersonTx } from '../../../../db/data.ts'
import { type Agreement, emptyAgreement } from '../../../../mediation/agreement/agreement.ts'
import { changesBetween, withPart } from '../../../../mediation/agreement/merge-versions.ts'
import type { AgreementVersion } from '../../../../mediation/agreement/read-agreement.ts'
import { writeVersion } from '../../../../mediation/agreement/write-version.ts'
import { tellOthers } from '../../../../mediation/arranging/tell-sides.ts'
import type { Matter } from '../../../../mediation/matter.ts'
import { button } from '../../../govuk/button.ts'
import { type Html, html } from '../../../kit/html.ts'
import { type Answer, notFound, redirect, type Visit } from '../../../kit/page.ts'
import { matterAddress } from '../matter-frame.ts'
import { comparisonView, conflictsView } from './comparison-view.ts'
import { words } from './words.ts'

/** The field that names the version that a form was written on. */
export const baseName = 'base'

/** The version that a form was written on; null: it names none. @returns 0: there was none yet */
export function baseOf(form: URLSearchParams): number | null {
  const typed = form.get(baseName) ?? ''
  return /^\d{1,6}$/.test(typed) ? Number(typed) : null
}

/** The agreement that a form was written on; null: there is no such version. */
export function agreementAt(versions: readonly AgreementVersion[], base: number): Agreement | null {
  if (base === 0) return emptyAgreement
  return versions.find(({ number }) => number === base)?.agreement ?? null
}

/** What came in between, for the page of the form. */
export interface Between {
  /** The version that the form is sent on next. */
  readonly base: number
  /** What the form is to hold then: their changes and mine, and mine where both changed the same. */
  readonly next: Agreement
  readonly notice: Html
}

/** @param mine the agreement as the form would have it @returns an answer, or what came in between */
export async function saveVersion(
  tx: PersonTx,
  visit: Visit,
  matter: Matter,
  { base, before, mine }: { readonly base: number; readonly before: Agreement; readonly mine: Agreement },
): Promise<Answer | Between> {
  const became = await writeVersion(tx, matter, { base, agreement: mine })
  if (became === 'refused') return notFound
  if ('between' in became) {
    const { between, merged } = became
    return {
      base: between.number,
      next: merged.conflicts.reduce((all, { part, mine: own }) => withPart(all, part, own), merged.agreement),
      notice: html`<div class="card card--late" role="alert"><h2 class="govuk-heading-m">Not saved yet</h2><p>${words.between}</p>${comparisonView(matter, changesBetween(before, between.agreement), ['Before', 'They wrote'])}${
        merged.conflicts.length === 0
          ? html`<p><strong>${words.whole}</strong></p>`
          : html`<p><strong>${words.decide}</strong></p>${conflictsView(matter, merged.conflicts)}`
      }${button({ text: 'Keep theirs', href: matterAddress(matter, '/agreement'), classes: 'govuk-button--secondary' })}</div>`,
    }
  }
  if ('written' in became) await tellOthers(tx, matter, visit.origin)
  return redirect(matterAddress(matter, '/agreement'))
}

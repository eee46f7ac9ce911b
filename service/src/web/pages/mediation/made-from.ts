/** What a form was made from, so that whoever sends it later than somebody else is told, and loses nothing that they typed. */
import type { Matter } from '../../../mediation/matter.ts'
import { type Html, html, nothing } from '../../kit/html.ts'
import { onceOf } from '../cases/sent-once.ts'

/** What a form says anew; null: it was not said before. */
type Said = { readonly id: string } | null | undefined

/** The field of it. */
export const seenName = 'seen'

/** The hidden field. @param seen the id of what the form says anew; "none": it was not said before */
export function seenInput(seen: string): Html {
  return html`<input type="hidden" name="${seenName}" value="${seen}">`
}

/** Puts into a form what it is made from. */
export function seeFrom(typed: URLSearchParams, step: Said): URLSearchParams {
  typed.set(seenName, step?.id ?? 'none')
  return typed
}

/** Keeps it with what was typed. */
export function keptSeen(typed: URLSearchParams): Html {
  const seen = typed.get(seenName)
  return seen === null ? nothing : seenInput(seen)
}

/** Whether somebody else said meanwhile what a form says anew. A form that was sent twice was overtaken by nobody. */
export function isOvertaken(form: URLSearchParams, { steps }: Pick<Matter, 'steps'>, step: Said): boolean {
  const seen = form.get(seenName)
  return seen !== null && seen !== (step?.id ?? 'none') && !isSentTwice(form, { steps })
}

/** Whether what a form makes is there already. */
export function isSentTwice(form: URLSearchParams, { steps }: Pick<Matter, 'steps'>): boolean {
  const once = onceOf(form)
  return once !== null && steps.some(({ id }) => id === once)
}

/** Above a form that was overtaken. */
export const overtakenWords =
  'Somebody else changed this meanwhile. What you typed is not saved yet: it stands below. Look at how it stands now, and save again to put yours in its place.'

/** The notice of it; null: the form was not overtaken. */
export function overtakenView(notice: string | null): Html {
  return notice === null ? nothing : html`<div class="card card--late" role="alert"><p>${notice}</p></div>`
}

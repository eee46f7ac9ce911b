/** A form that is sent twice is kept once: it names the id that its thing will have. */
import { randomUUID } from 'node:crypto'
import { type Html, html } from '../../kit/html.ts'
import { isUuid } from './opened-case.ts'

/** The id that a new thing gets. */
export const onceName = 'once'

/** Puts an id into a form that nobody has sent yet. */
export function beginOnce(typed: URLSearchParams): URLSearchParams {
  typed.set(onceName, randomUUID())
  return typed
}

/** Keeps it with what was typed. */
export function onceInput(typed: URLSearchParams): Html {
  return html`<input type="hidden" name="${onceName}" value="${typed.get(onceName) ?? ''}">`
}

/** The id that a form names; null: none that could be one. */
export function onceOf(form: URLSearchParams): string | null {
  const once = form.get(onceName) ?? ''
  return isUuid(once) ? once : null
}

/** The mark: the round disc with an arrow that stands on footpaths. */
import { type Html, html } from './html.ts'

/** The mark beside the name. It says nothing that the name does not say. */
export const waymarker: Html = html`<svg class="header__mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false"><circle cx="20" cy="20" r="20" fill="#0a5c50"/><circle cx="20" cy="20" r="15.5" fill="none" stroke="#ffc53d" stroke-width="1.6"/><path fill="#ffc53d" d="M20 9.5l8.5 9H23V30h-6V18.5h-5.5z"/></svg>`

/** The frame of a page that other sites show inside theirs: no header, no footer, links lead out of the frame. */
import { assetAddress } from '../../kit/assets.ts'
import { type Html, html } from '../../kit/html.ts'

/**
 * A whole document. Every link opens in the whole window, because `base` says so; a form, and a link within the
 * page, names `_self`. Nothing in it changes anything, so a page that hides it under another gains nothing.
 */
export function framedLayout(title: string, main: Html): Html {
  return html`<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title} - Way Forward</title><meta name="viewport" content="width=device-width, initial-scale=1"><base target="_top"><link rel="icon" href="${assetAddress('favicon.svg')}" type="image/svg+xml"><link rel="stylesheet" href="${assetAddress('style.css')}"><script type="module" src="${assetAddress('script.js')}"></script></head><body><main class="framed" id="content" aria-label="${title}">${main}</main></body></html>`
}

/** Simple drawings beside the sentences of Easy Read. The sentence says the same, so they are read out to nobody. */
import { type Html, html, kept } from '../../../kit/html.ts'

/** What a drawing shows. */
export type PictureName =
  | 'letter'
  | 'phone'
  | 'calendar'
  | 'certificate'
  | 'talk'
  | 'judge'
  | 'write'
  | 'school'
  | 'council'
  | 'clock'
  | 'free'
  | 'helper'
  | 'email'
  | 'choice'
  | 'plan'
  | 'copy'

/** A drawing of 96 by 96, in the colours of the look. */
export function picture(name: PictureName): Html {
  return drawn[name]
}

const person = (x: number, y: number): Html =>
  html`<circle class="pic__line" cx="${x}" cy="${y}" r="10"/><path class="pic__line" d="M${x - 16} ${y + 38}v-10a16 16 0 0 1 32 0v10z"/>`
const sheet = html`<path class="pic__line" d="M24 10h34l16 16v60H24z"/><path class="pic__line" d="M58 10v16h16"/>`
const lines = html`<path class="pic__thin" d="M34 42h30M34 54h30M34 66h20"/>`

const drawn: Readonly<Record<PictureName, Html>> = {
  letter: draw(
    html`<rect class="pic__line" x="10" y="24" width="76" height="50" rx="5"/><path class="pic__line" d="M12 28l36 28 36-28"/>`,
  ),
  phone: draw(
    html`<path class="pic__line" d="M26 12l14 4 4 18-10 8c4 9 11 16 20 20l8-10 18 4 4 14c-2 8-8 14-16 14C44 84 12 52 12 28c0-8 6-14 14-16z"/>`,
  ),
  calendar: draw(
    html`<rect class="pic__line" x="12" y="18" width="72" height="66" rx="6"/><path class="pic__fill" d="M12 36V24a6 6 0 0 1 6-6h60a6 6 0 0 1 6 6v12z"/><path class="pic__line" d="M30 10v16M66 10v16"/><rect class="pic__sun" x="52" y="54" width="18" height="18" rx="3"/><path class="pic__thin" d="M26 50h10M26 64h10"/>`,
  ),
  certificate: draw(
    html`<rect class="pic__line" x="10" y="14" width="76" height="54" rx="5"/><path class="pic__thin" d="M24 30h48M24 42h30"/><circle class="pic__sun" cx="66" cy="58" r="13"/><path class="pic__line" d="M58 68l-4 18 12-8 12 8-4-18"/>`,
  ),
  talk: draw(
    html`${person(26, 48)}${person(70, 48)}<path class="pic__fill" d="M34 8h28a6 6 0 0 1 6 6v10a6 6 0 0 1-6 6H52l-6 8-2-8H34a6 6 0 0 1-6-6V14a6 6 0 0 1 6-6z"/>`,
  ),
  judge: draw(
    html`<path class="pic__line" d="M48 12v66M28 84h40M20 26h56"/><path class="pic__line" d="M20 26l-12 28h24zM76 26L64 54h24z"/><path class="pic__sun" d="M8 54h24a12 12 0 0 1-24 0zM64 54h24a12 12 0 0 1-24 0z"/>`,
  ),
  write: draw(html`${sheet}${lines}<path class="pic__sun" d="M82 42l8 8-30 30-12 4 4-12z"/>`),
  school: draw(
    html`<path class="pic__line" d="M8 84V48l40-26 40 26v36z"/><path class="pic__fill" d="M40 84V62h16v22z"/><path class="pic__line" d="M48 22V8"/><path class="pic__sun" d="M48 8h18v10H48z"/><path class="pic__thin" d="M20 58h10M66 58h10M20 70h10M66 70h10"/>`,
  ),
  council: draw(
    html`<path class="pic__line" d="M8 84h80M14 84V40h68v44M8 40l40-26 40 26z"/><path class="pic__fill" d="M26 48h8v30h-8zM44 48h8v30h-8zM62 48h8v30h-8z"/>`,
  ),
  clock: draw(
    html`<circle class="pic__line" cx="48" cy="48" r="38"/><path class="pic__line" d="M48 22v26l18 12"/><circle class="pic__sun" cx="48" cy="48" r="5"/>`,
  ),
  free: draw(
    html`<circle class="pic__sun" cx="48" cy="48" r="34"/><path class="pic__line" d="M60 34a13 13 0 0 0-23 8v22m-6 0h30M31 51h22"/><path class="pic__line" d="M14 14l68 68"/>`,
  ),
  helper: draw(
    html`${person(32, 38)}${person(66, 48)}<path class="pic__fill" d="M48 30l-6-6a5 5 0 0 1 6-8 5 5 0 0 1 6 8z"/>`,
  ),
  email: draw(
    html`<rect class="pic__line" x="14" y="16" width="68" height="46" rx="5"/><path class="pic__line" d="M6 76h84"/><path class="pic__fill" d="M32 28h32v22H32z"/><path class="pic__light" d="M32 28l16 13 16-13"/>`,
  ),
  choice: draw(
    html`<path class="pic__line" d="M48 88V52M48 52L24 28M48 52l24-24"/><path class="pic__fill" d="M14 14h20L14 36z"/><path class="pic__fill" d="M82 14H62l20 22z"/>`,
  ),
  plan: draw(
    html`${sheet}<path class="pic__fill" d="M32 38h10v10H32zM32 56h10v10H32z"/><path class="pic__thin" d="M50 43h16M50 61h16"/>`,
  ),
  copy: draw(
    html`<path class="pic__line" d="M14 10h42v56H14z"/><path class="pic__line" d="M34 28h46v58H34z"/><path class="pic__thin" d="M44 44h26M44 56h26M44 68h16"/>`,
  ),
}

function draw(parts: Html): Html {
  return kept(
    html`<svg class="pic" viewBox="0 0 96 96" width="96" height="96" aria-hidden="true" focusable="false">${parts}</svg>`,
  )
}

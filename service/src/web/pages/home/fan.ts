/** The picture of the routes: side by side from one letter, under one clock, never a ladder. */
import { type Html, html } from '../../kit/html.ts'
import { picture, ways } from './words.ts'

const startX = 66
const endX = 122
const discX = 138
const top = 82
const gap = 50
const middle = top + (gap * (ways.length - 1)) / 2

/** The picture, with the same said in words for those who do not see it. */
export function fan(): Html {
  return html`<figure class="fan"><svg class="fan__picture" viewBox="0 0 320 310" width="320" height="310" role="img" aria-label="${picture.description}"><g aria-hidden="true"><rect class="fan__band" x="0" y="4" width="310" height="38" rx="19"/><circle class="fan__clock" cx="22" cy="23" r="10"/><path class="fan__clock" d="M22 17v6l4 3"/><text class="fan__said" x="42" y="28">${picture.clock}</text>${ways.map(road)}<rect class="fan__letter" x="6" y="${middle - 20}" width="56" height="40" rx="4"/><path class="fan__letter" d="M7 ${middle - 17}l27 21 27-21"/>${ways.map(mark)}</g></svg></figure>`
}

function heightOf(index: number): number {
  return top + gap * index
}

function road(_way: string, index: number): Html {
  const y = heightOf(index)
  const bend = `M${startX} ${middle}C${startX + 30} ${middle} ${startX + 16} ${y} ${endX} ${y}`
  return html`<path class="fan__way" d="${bend}"/><path class="fan__dots" d="${bend}"/>`
}

function mark(way: string, index: number): Html {
  const y = heightOf(index)
  return html`<circle class="fan__disc" cx="${discX}" cy="${y}" r="16"/><path class="fan__arrow" d="M${discX - 9} ${y - 3}h8v-5l10 8-10 8v-5h-8z"/><text x="${discX + 26}" y="${y + 6}">${way}</text>`
}

/** Letters by group, each with when it is the right one: the public list and that of a case. */
import { type Letter, type LetterGroup, letterGroups } from '../../../../documents/letters/letter.ts'
import { type Html, href, html } from '../../../kit/html.ts'
import { groupWords, page } from './words.ts'

export interface LettersOfGroup {
  readonly group: LetterGroup
  readonly members: readonly Letter[]
}

/** The groups that have any of these letters, in their order. */
export function groupsOf(letters: readonly Letter[]): readonly LettersOfGroup[] {
  return letterGroups
    .map((group) => ({ group, members: letters.filter((letter) => letter.group === group) }))
    .filter(({ members }) => members.length > 0)
}

/** Links to the groups on the same page. */
export function contentsView(groups: readonly LettersOfGroup[]): Html {
  return html`<nav aria-label="${page.contents}"><ul class="govuk-list letters__contents">${groups.map(
    ({ group }) => html`<li><a class="govuk-link" href="#${group}">${groupWords[group].title}</a></li>`,
  )}</ul></nav>`
}

/** The letters of each group. @param level of the headings @param addressOf where a letter is written */
export function groupsView(
  groups: readonly LettersOfGroup[],
  level: 2 | 3,
  addressOf: (letter: Letter) => string,
): Html {
  return html`${groups.map(
    ({ group, members }) => html`<section class="letters__group" aria-labelledby="${group}">
${level === 3 ? html`<h3 class="govuk-heading-s" id="${group}">${groupWords[group].title}</h3>` : html`<h2 class="govuk-heading-m" id="${group}">${groupWords[group].title}</h2>`}
<p class="govuk-body soft">${groupWords[group].says}</p>
${lettersView(members, addressOf)}</section>`,
  )}`
}

/** Letters, each with when it is the right one. @param addressOf where a letter is written */
export function lettersView(members: readonly Letter[], addressOf: (letter: Letter) => string): Html {
  return html`<ul class="govuk-list letters__list">${members.map(
    (letter) =>
      html`<li class="letters__entry"><a class="govuk-link letters__title" href="${href(addressOf(letter))}">${letter.title}</a><br><span class="soft small">${letter.when}</span></li>`,
  )}</ul>`
}

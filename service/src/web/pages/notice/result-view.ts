/** What the check found: what the letter is, what is there and what is not, what is wrong in it, and what follows. */
import {
  type DateFound,
  type ItemFinding,
  isoOf,
  type NoticeCheck,
  noticeOfKind,
  type Passage,
  plainDay,
  provisionOf,
  type RuleId,
  type WrongStatement,
} from '@way-forward/law'
import type { ReadFile } from '../../../files/file-text.ts'
import { type Html, html, nothing } from '../../kit/html.ts'
import { nextSteps } from './next-steps.ts'
import {
  dateWords,
  headingOf,
  itemTitles,
  kindOptions,
  result,
  sortHeadings,
  sortMeans,
  statusWords,
} from './words.ts'

/** The heading of the result, which is also the title of the page. */
export function resultHeading({ sort, kind, items }: NoticeCheck): string {
  if (kind === 'proposal-to-amend') return sortHeadings['proposal-to-amend']
  if (sort !== 'decision' && kind === null) return sortHeadings[sort]
  if (kind === null) return sortHeadings.unclear
  const statutory = items.filter(({ standing }) => standing === 'statutory')
  return headingOf(
    statutory.filter(({ status }) => status === 'not-found').length,
    statutory.filter(({ status }) => status === 'cannot-tell').length,
  )
}

/** The whole result below its heading. */
export function resultView(check: NoticeCheck, file: ReadFile | null): Html {
  return html`${fileNotes(file)}${takenFor(check)}${nextSteps(check)}${meansView(check)}${wrongView(check)}${itemsView(check)}${datesView(check.dates)}`
}

function fileNotes(file: ReadFile | null): Html {
  if (file === null) return nothing
  const { isCut, pagesWithoutText: pages } = file
  return html`${isCut ? html`<p class="govuk-inset-text">${result.cut}</p>` : nothing}${
    pages.length === 0
      ? nothing
      : html`<p class="govuk-inset-text">${result.pages} ${pages.length === 1 ? 'page' : 'pages'} ${pages.join(', ')}: ${pages.length === 1 ? 'it may be a scan' : 'they may be scans'}. What stands there is not part of this check.</p>`
  }`
}

function takenFor({ kind, isKindChosen, otherKinds, sortWhy, sortPassages, decidedOn }: NoticeCheck): Html {
  if (kind === null) {
    return html`<p>${sortWhy}</p>${passagesView(sortPassages)}`
  }
  const notice = noticeOfKind(kind)
  return html`<p>${isKindChosen ? result.chosen : result.taken} <strong>${nameOf(kind)}</strong>${notice === null ? nothing : html` (${notice.provision})`}. ${
    isKindChosen ? nothing : sortWhy
  }</p>${isKindChosen ? nothing : passagesView(sortPassages)}${
    otherKinds.length === 0
      ? nothing
      : html`<p>${result.others} ${otherKinds.map(nameOf).join('; ')}. You can say below which it is.</p>`
  }<p class="small soft">${result.asOf} ${plainDay(decidedOn)}.</p>`
}

function nameOf(kind: string): string {
  return kindOptions.find((each) => each.kind === kind)?.text ?? kind
}

/** What is missing first, then what may be, then, folded, what is there. */
function itemsView({ items }: NoticeCheck): Html {
  const statutory = items.filter(({ standing }) => standing === 'statutory')
  const practice = items.filter(({ standing }) => standing === 'good-practice')
  const open = statutory.filter(({ status }) => status !== 'found')
  const found = statutory.filter(({ status }) => status === 'found')
  return html`${
    statutory.length === 0
      ? nothing
      : html`<h2>${result.items}</h2>${itemList([
          ...open.filter(({ status }) => status === 'not-found'),
          ...open.filter(({ status }) => status === 'cannot-tell'),
        ])}${
          found.length === 0
            ? nothing
            : html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${result.found} (${found.length})</span></summary><div class="govuk-details__text">${itemList(found)}</div></details>`
        }`
  }${practice.length === 0 ? nothing : html`<h2>${result.practice}</h2>${itemList(practice)}`}`
}

function itemList(items: readonly ItemFinding[]): Html {
  return items.length === 0 ? nothing : html`<ul class="notice-items">${items.map(itemView)}</ul>`
}

function itemView({ item, status, says, why, passages, rule, provision }: ItemFinding): Html {
  const { text, look } = statusWords[status]
  return html`<li><h3 class="notice-items__title">${itemTitles[item]} <strong class="govuk-tag tag--${look}">${text}</strong></h3><p>${says}</p>${
    status === 'found' ? nothing : html`<p>${why}</p>`
  }${passagesView(passages, status === 'found' ? result.quoted : result.near)}<p class="small soft"><a class="govuk-link" href="/law/${rule}">${provision}</a></p></li>`
}

function passagesView(passages: readonly Passage[], heading: string = result.quoted): Html {
  if (passages.length === 0) return nothing
  return html`<blockquote class="notice-quote"><p class="small soft">${heading}:</p>${passages
    .slice(0, 3)
    .map(({ text }) => html`<p>“${shortened(text)}”</p>`)}</blockquote>`
}

const longestQuote = 320

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= longestQuote ? line : `${line.slice(0, line.lastIndexOf(' ', longestQuote))} …`
}

function wrongView({ wrong, kind }: NoticeCheck): Html {
  if (wrong.length === 0)
    return kind === null ? nothing : html`<h2>${result.wrong}</h2><p>${result.wrongNone}</p>`
  return html`<h2>${result.wrong}</h2><ul class="notice-items">${wrong.map(wrongStatement)}</ul>`
}

function wrongStatement({ passage, says, rule, doubt }: WrongStatement): Html {
  return html`<li>${passagesView([passage])}<p><strong>${result.right}:</strong> ${says}</p>${
    doubt === null ? nothing : html`<p class="small"><strong>${result.doubt}</strong> ${doubt}</p>`
  }<p class="small soft">${ruleLink(rule)}</p></li>`
}

function ruleLink(rule: RuleId): Html {
  return html`<a class="govuk-link" href="/law/${rule}">${provisionOf(rule).provision}</a>`
}

function datesView(dates: readonly DateFound[]): Html {
  if (dates.length === 0) return nothing
  return html`<h2>${result.dates}</h2><ul class="govuk-list govuk-list--bullet">${dates
    .slice(0, 12)
    .map(
      ({ on, about }) =>
        html`<li><time datetime="${isoOf(on)}">${plainDay(on)}</time>${about === null ? nothing : `: ${dateWords[about]}`}</li>`,
    )}</ul>`
}

function meansView({ sort, kind, items }: NoticeCheck): Html {
  if (kind === null || kind === 'proposal-to-amend') {
    const means = sortMeans[kind ?? (sort === 'decision' ? 'unclear' : sort)]
    return html`<h2>${result.means}</h2>${means.map((each) => html`<p>${each}</p>`)}`
  }
  const statutory = items.filter(({ standing, status }) => standing === 'statutory' && status !== 'found')
  const practice = items.filter(({ standing, status }) => standing === 'good-practice' && status !== 'found')
  return html`<h2>${result.means}</h2>${
    statutory.length === 0
      ? html`<p>The letter says what the law asks it to say. Whether the decision is right is another question: you can still use every route that is open.</p>`
      : html`<p>A decision letter that leaves out what the law asks for is defective. The decision still stands, so count on its dates and do not wait for a better letter.</p><p>${provisionOf('LAW-NOT-04').says} ${ruleLink('LAW-NOT-04')} Keep the letter as it came, and the envelope or email that shows when.</p>`
  }${
    practice.length === 0 ? nothing : html`<p>${provisionOf('LAW-NOT-05').says} ${ruleLink('LAW-NOT-05')}</p>`
  }`
}

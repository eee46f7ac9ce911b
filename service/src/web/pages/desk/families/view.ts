/** The families of a desk. */
import { plainDay, weekdayName } from '@way-forward/law'
import type { Named } from '../../../../cases/desk/enquiry.ts'
import type { Family } from '../../../../cases/desk/families.ts'
import { type FamilyFilter, isDue } from '../../../../cases/desk/find-families.ts'
import type { NextDate } from '../../../../cases/desk/next-date.ts'
import { levels, states } from '../../../../cases/desk/service-record.ts'
import type { PersonsMatter } from '../../../../mediation/matters-of-person.ts'
import { button } from '../../../govuk/button.ts'
import { input } from '../../../govuk/input.ts'
import { select } from '../../../govuk/select.ts'
import { tag } from '../../../govuk/tag.ts'
import { isoDay } from '../../../kit/date.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { matterName, nextOfMatter } from '../../cases/today/matters-view.ts'
import { concernWords } from '../../law/words/concern-words.ts'
import { deskLayout } from '../desk-frame.ts'
import { deskTable } from '../desk-table.ts'
import { counted, levelWords, stateWords } from '../words.ts'
import { words } from './words.ts'

export interface FamiliesModel {
  /** How many there are, and of those with a date this week, and with something new. */
  readonly all: number
  readonly due: number
  readonly fresh: number
  /** Enquiries that wait. */
  readonly waiting: number
  readonly found: readonly Family[]
  /** Mediations that the adviser follows and that wait for the family. */
  readonly matters: readonly PersonsMatter[]
  readonly colleagues: readonly Named[]
  readonly filter: FamilyFilter
}

/** A whole page. */
export function familiesView(visit: Visit, model: FamiliesModel): Html {
  const { all, found, waiting } = model
  return deskLayout(visit, {
    title: words.title,
    part: '/desk',
    main: html`<h1 class="govuk-heading-l">${headingOf(model)}</h1>${
      waiting === 0
        ? nothing
        : html`<p><a class="govuk-link" href="/desk/enquiries">${counted(waiting, 'enquiry waits', 'enquiries wait')} for an answer</a></p>`
    }${
      all === 0
        ? html`<p class="govuk-body-l">${words.none}</p>`
        : html`${waysToFind(visit, model)}<p class="desk-count" role="status">${
            found.length === all
              ? counted(all, 'family', 'families')
              : `${counted(found.length, 'family', 'families')} of ${all}`
          }</p>${
            found.length === 0
              ? html`<p>${words.nothingFound} <a class="govuk-link" href="/desk">${words.showAll}</a></p>`
              : deskTable(
                  words.title,
                  words.columns,
                  found.map((family) => rowOf(family, visit, model.matters)),
                )
          }<p class="small soft">${words.fromWhatYouSee}</p>`
    }`,
  })
}

/** The most important thing first. */
function headingOf({ all, due }: FamiliesModel): string {
  if (all === 0) return words.title
  return due === 0 ? words.nothingDue : counted(due, words.oneDue, words.severalDue)
}

function rowOf(family: Family, { today }: Visit, matters: readonly PersonsMatter[]) {
  const { next, level, state, colleagues, concerns, isNew } = family
  return {
    isPressing: isDue(family, today),
    cells: [
      html`<a class="govuk-link" href="${href(`/desk/families/${family.caseId}`)}">${nameOf(family)}</a>${
        isNew ? html` ${tag({ text: words.fresh, classes: 'tag--open' })}` : nothing
      }${family.childName === null ? nothing : html`<br><span class="soft">${family.people.join(', ')}</span>`}`,
      html`${next === null ? html`<span class="soft">${words.noDate}</span>` : nextView(next)}${matters
        .filter(({ caseId }) => caseId === family.caseId)
        .map(
          (matter) =>
            html`<br><a class="govuk-link" href="${href(`/mediation/${matter.id}`)}">${matterName(matter)}</a>: ${nextOfMatter(matter)}`,
        )}`,
      concerns.length === 0
        ? html`<span class="soft">${words.noConcern}</span>`
        : html`<ul class="desk-lines">${concerns.map((kind) => html`<li>${concernWords[kind]}</li>`)}</ul>`,
      level === null || state === null
        ? html`<span class="soft">${words.noRecord}</span>`
        : html`${levelWords[level]}<br>${stateWords[state]}`,
      colleagues.length === 0
        ? html`<span class="soft">${words.youAlone}</span>`
        : colleagues.map(({ name }) => name).join(', '),
    ],
  }
}

/** What a family is called on the desk. */
export function nameOf({ childName, people }: Pick<Family, 'childName' | 'people'>): string {
  return childName ?? (people.join(', ') || words.noName)
}

function nextView({ day, which, what, hasPassed }: NextDate): Html {
  return html`<strong><time datetime="${isoDay(day)}">${weekdayName(day).slice(0, 3)} ${plainDay(day)}</time></strong> <span class="desk-which">${words.which[which]}</span>${
    hasPassed ? html` ${tag({ text: words.passed, classes: 'tag--late' })}` : nothing
  }<br>${what}`
}

function waysToFind(visit: Visit, { filter, colleagues, due, fresh, all }: FamiliesModel): Html {
  const shows = [
    ['all', words.showAll, all],
    ['due', words.showDue, due],
    ['new', words.showNew, fresh],
  ] as const
  return html`<div class="desk-find not-print"><ul class="desk-shows">${shows.map(
    ([show, says, count]) =>
      html`<li><a class="govuk-link" href="${href(show === 'all' ? '/desk' : `/desk?show=${show}`)}"${filter.show === show ? html` aria-current="true"` : nothing}>${says} (${count})</a></li>`,
  )}</ul><form class="desk-filter" method="get" action="/desk">${
    filter.show === 'all' ? nothing : html`<input type="hidden" name="show" value="${filter.show}">`
  }${choice(
    'level',
    words.level,
    levels.map((value) => [value, levelWords[value]]),
    filter.level,
  )}${choice(
    'state',
    words.state,
    states.map((value) => [value, stateWords[value]]),
    filter.state,
  )}${
    colleagues.length === 0
      ? nothing
      : choice(
          'with',
          words.with,
          colleagues.map(({ id, name }) => [id, name]),
          filter.colleague,
        )
  }${button({ text: words.filter, classes: 'govuk-button--secondary' })}</form><form class="desk-filter" method="post" action="/desk">${tokenInput(visit)}${input(
    {
      name: 'name',
      label: { text: words.name },
      value: filter.name,
      autocomplete: 'off',
      spellcheck: false,
      classes: 'govuk-input--width-20',
    },
  )}${button({ text: words.search, classes: 'govuk-button--secondary' })}</form></div>`
}

function choice(
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string | null,
): Html {
  return select({
    name,
    label: { text: label },
    items: [
      { value: '', text: words.any },
      ...options.map(([value, text]) => ({ value, text, selected: value === chosen })),
    ],
  })
}

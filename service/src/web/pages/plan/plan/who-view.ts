/** Who to ring: in words, and with the contacts of the area once a council was chosen. */
import { addressOf } from '@way-forward/law'
import { type PaperEntry, type PaperPerson, peopleOf } from '../../../../documents/papers/people.ts'
import type { PlanModel, Positioned } from '../../../../documents/plan/plan-model.ts'
import { type Whom, whomFor } from '../../../../documents/plan/whom.ts'
import { page } from '../../../../documents/plan/words.ts'
import { button } from '../../../govuk/button.ts'
import { input } from '../../../govuk/input.ts'
import { type Html, href, html, kept, nothing } from '../../../kit/html.ts'
import type { WhereFound } from '../area/where.ts'

/** The people for the plan's step. @param where what the directory says of the council that was chosen */
export function whoView(model: PlanModel, where: WhereFound): Html {
  const { step, answers } = model
  if (step.code === 'elsewhere') return peopleInWords(model)
  if (where.kind === 'found') return inArea(model, where)
  return html`${peopleInWords(model)}${
    where.kind === 'unknown'
      ? html`<p><strong>${page.councilUnknown}</strong></p>`
      : where.kind === 'away'
        ? html`<p>${page.councilAway}</p>`
        : nothing
  }${councilForm(answers)}`
}

/** The people for the step of a plan or a case, in words alone. */
export function peopleInWords({ step, facts }: Pick<Positioned, 'step' | 'facts'>): Html {
  return inWords(whomFor(step, facts.concerns))
}

/** The people in words, the same for every plan with this step. */
function inWords(people: readonly Whom[]): Html {
  let made = sections.get(people)
  if (made === undefined) {
    made = kept(
      html`<section><h2>${page.whoHeading}</h2><div class="card">${people.map(({ name, says }) => html`<h3>${name}</h3><p>${says}</p>`)}</div></section>`,
    )
    sections.set(people, made)
  }
  return made
}
const sections = new WeakMap<readonly Whom[], Html>()

/** The people with the entries of the area. What stands in the council's letter comes first (LAW-NOT-02). */
function inArea(model: PlanModel, { area }: Extract<WhereFound, { kind: 'found' }>): Html {
  const { people, heading, inTheLetter } = peopleOf(model, area)
  const { w: _, ...others } = model.answers
  const { name, shortName, slug } = area.area
  return html`<section><h2>${heading}</h2><div class="card">${model.facts.concerns.some(({ kind }) => kind === 'council-decision') && html`<p><strong>${inTheLetter}</strong></p>`}${people.map(personView)}<p><a class="govuk-link" href="${href(`/directory/${slug}`)}">${page.areaLink} ${shortName}</a></p><p class="small soft">${name}. <a class="govuk-link not-print" href="${href(`/plan/area?${addressOf(others)}`)}">${page.councilChange}</a></p></div></section>`
}

function personView({ name, says, entries, gap }: PaperPerson): Html {
  return html`<h3>${name}</h3><p>${says}</p>${entries.map(entryView)}${gap === null ? nothing : html`<p>${gap}</p>`}`
}

function entryView({
  name,
  organisation,
  phones,
  email,
  website,
  hours,
  unreachable,
  source,
}: PaperEntry): Html {
  return html`<div class="who__entry"><p><strong>${name}</strong>${organisation === null ? nothing : html`<br>${organisation}`}${phones.map((phone) => html`<br>${phone}`)}${
    email === null ? nothing : html`<br><a class="govuk-link" href="${href(`mailto:${email}`)}">${email}</a>`
  }${website === null ? nothing : html`<br><a class="govuk-link" href="${href(website)}">${hostOf(website)}</a>`}${
    hours === null ? nothing : html`<br>${hours}`
  }${unreachable === null ? nothing : html`<br>${unreachable}`}</p><p class="small soft">${source}</p></div>`
}

function hostOf(address: string): string {
  return URL.parse(address)?.hostname.replace(/^www\./, '') ?? address
}

/** Asks for the council by its name; the answers go along. */
function councilForm(answers: PlanModel['answers']): Html {
  const { w: _, ...others } = answers
  return html`<form class="who__council not-print" action="/plan/area" method="get" novalidate>${Object.entries(
    others,
  ).map(([key, value]) => html`<input type="hidden" name="${key}" value="${value}">`)}${councilField}</form>`
}
const councilField = kept(
  html`${input({
    name: 'council',
    label: { text: page.council, classes: 'govuk-label--s' },
    hint: { text: page.councilHint },
    autocomplete: 'off',
  })}${button({ text: page.councilButton, classes: 'govuk-button--secondary' })}`,
)

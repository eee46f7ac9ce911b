/** What it is about, who has agreed, and the forms by which each says so. */
import { day, plainDay } from '@way-forward/law'
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { mayGoOnWithout } from '../../../../../mediation/disagreement/answer-consent.ts'
import { mayChangeParts } from '../../../../../mediation/disagreement/begin-disagreement.ts'
import {
  consentsOf,
  type SideConsent,
  standingOf,
  waitsFor,
  waitsForService,
} from '../../../../../mediation/disagreement/consents.ts'
import type { DisagreementPart } from '../../../../../mediation/disagreement/disagreement-types.ts'
import { mayNamePeople } from '../../../../../mediation/disagreement/name-people.ts'
import { lastStep, type Matter } from '../../../../../mediation/matter.ts'
import { button } from '../../../../govuk/button.ts'
import { insetText } from '../../../../govuk/inset-text.ts'
import { table } from '../../../../govuk/table.ts'
import { tag } from '../../../../govuk/tag.ts'
import { type FieldFault, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { lawLink } from '../../../plan/plan/law-link.ts'
import { matterAddress, matterLayout } from '../../matter-frame.ts'
import { routesFirst } from '../part-fields.ts'
import { clocksThatGoOn, whatItIsView } from '../what-it-is.ts'
import { besideWords, settingWords, subjectWords, typeRules, typeWords } from '../words.ts'
import { answerForms } from './answer-forms.ts'
import { words } from './words.ts'

export interface DisagreementModel {
  readonly matter: Matter
  /** The case, for the family; null: for everybody else. */
  readonly file: CaseFile | null
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
}

/** The whole page. */
export function disagreementView(visit: Visit, model: DisagreementModel): Html {
  const { matter, file, faults } = model
  return matterLayout(visit, matter, {
    title: words.title,
    part: '/disagreement',
    hasErrors: faults.length > 0,
    main: html`${faultSummary(faults)}${visit.query.has('too-soon') ? insetText({ text: words.tooSoon }) : nothing}<h1 class="govuk-heading-xl">${words.title}</h1>${standingView(matter)}${partsView(visit, matter)}${consentsView(visit, matter)}${answerForms(visit, model)}<section><h2 class="govuk-heading-m">${words.what}</h2>${whatItIsView()}</section>${file === null ? nothing : clocksThatGoOn(visit, file)}`,
  })
}

function standingView(matter: Matter): Html {
  const standing = standingOf(matter)
  const ended = lastStep(matter, 'ended')
  const missing = waitsFor(matter).map(({ side }) => side.name)
  const waited = waitsForService(matter) ? [...missing, matter.service.name] : missing
  return html`<section class="card card--sky"><h2 class="govuk-heading-m">${words.standing[standing]}</h2><p>${words.standingSays[standing]}</p>${
    standing === 'waits' && waited.length > 0
      ? html`<p><strong>${words.waitedFor}</strong> ${waited.join(', ')}</p>`
      : nothing
  }${ended === null ? nothing : html`<p>${dayIn(ended.onDay)}. ${words.ended[ended.word]}</p>`}</section>`
}

function partsView(visit: Visit, matter: Matter): Html {
  const said = lastStep(matter, 'disagreement')
  const parts = said?.body.parts ?? []
  const beside = said?.body.runsBeside ?? []
  const isOver = standingOf(matter) === 'over'
  return html`<section><h2 class="govuk-heading-m">${words.parts}</h2>${
    parts.length === 0
      ? html`<p>${words.noParts}</p>`
      : html`<ul class="disagreement">${parts.map((part) => partView(matter, part))}</ul>`
  }${
    beside.length === 0
      ? nothing
      : html`<p>${words.beside} ${beside.map((each) => besideWords[each]).join(', ')}.</p>`
  }${
    isOver || !mayChangeParts(matter)
      ? nothing
      : html`<p class="not-print"><a class="govuk-link" href="${matterAddress(matter, '/disagreement/add')}">${words.add}</a></p>`
  }${
    matter.voice.as === 'service' && !isOver && waitsForService(matter)
      ? html`<form class="not-print" method="post" action="${href(visit.path)}">${tokenInput(visit)}<input type="hidden" name="act" value="help"><h3 class="govuk-heading-s">${words.helpHeading}</h3><p>${words.helpSays}</p>${button({ text: words.help, classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
      : nothing
  }</section>`
}

function partView(
  matter: Matter,
  { of, side: sideId, type, subject, setting, says }: DisagreementPart,
): Html {
  const nameOf = (id: string) => matter.sides.find((side) => side.id === id)?.name ?? ''
  const side = matter.sides.find(({ id }) => id === sideId)
  const role = side === undefined || side.role === 'family' ? 'provider' : side.role
  const heading = of === undefined ? nameOf(sideId) : words.between(nameOf(of), nameOf(sideId))
  const isOutside = type === 'outside'
  return html`<li><h3 class="govuk-heading-s">${heading}${setting === undefined ? nothing : html` <span class="soft">(${settingWords[setting].toLowerCase()})</span>`}</h3><p>${tag(
    {
      text: typeWords[type],
      classes: isOutside ? 'tag--unknown' : 'tag--open',
    },
  )} ${subjectWords[subject]}. ${lawLink(typeRules[type])}</p><p class="disagreement__says">${says}</p>${
    isOutside
      ? html`<p>${waitsForService(matter) ? words.waitsForService(matter.service.name) : words.helps(matter.service.name)}</p>${routesFirst(role)}`
      : nothing
  }</li>`
}

function consentsView(visit: Visit, matter: Matter): Html {
  const own = matter.voice.as === 'side' ? matter.voice.side.id : null
  return html`<section><h2 class="govuk-heading-m">${words.consents}</h2><section class="wide-scroll" tabindex="0" aria-label="${words.consents}">${table(
    {
      head: [{ text: words.side }, { text: words.answer }, { text: words.when }],
      firstCellIsHeader: true,
      rows: consentsOf(matter).map((each) => [
        { text: each.side.id === own ? `${each.side.name} (${words.ownIsIt})` : each.side.name },
        { html: consentIn(matter, each) },
        { text: each.step === null ? '' : dayIn(each.step.onDay) },
      ]),
    },
  )}</section>${peopleLinks(matter)}${goOnForms(visit, matter)}<p class="not-print"><a class="govuk-link" href="${matterAddress(matter, '/sides')}">${words.toSides}</a></p></section>`
}

function consentIn({ service }: Matter, { side, consent, step, isTold }: SideConsent): Html {
  const isWithout = side.hasEnded && consent !== 'takes-back'
  return html`${words.consent[consent]}${isTold ? html` <span class="soft">(${words.told(service.name)})</span>` : nothing}${
    isWithout ? html`<br>${words.goneOn}` : nothing
  }${step?.body.says === undefined ? nothing : html`<br><span class="disagreement__says">${step.body.says}</span>`}${
    step === null || step.word !== 'joins'
      ? nothing
      : step.body.people.map(
          ({ name, role, mayAgree }) => html`<br>${name}, ${role}${mayAgree && `: ${words.maySettle}`}`,
        )
  }`
}

/** For a side that takes part, and for the service in the name of one that is not here. */
function peopleLinks(matter: Matter): Html {
  return html`${consentsOf(matter)
    .filter(({ side }) => mayNamePeople(matter, side.id))
    .map(({ side, step }) => {
      const isNamed = step !== null && step.body.people.length > 0
      return html`<p class="not-print"><a class="govuk-link" href="${matterAddress(matter, `/disagreement/people/${side.id}`)}">${
        isNamed ? words.changePeople : words.sayPeople
      }${matter.voice.as === 'side' ? nothing : ` (${side.name})`}</a></p>`
    })}`
}

function goOnForms(visit: Visit, matter: Matter): Html {
  const sides = matter.sides.filter(({ id }) => mayGoOnWithout(matter, id))
  return html`${sides.map(
    ({ id, name }) =>
      html`<details class="govuk-details not-print"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${words.without(name)}</span></summary><div class="govuk-details__text"><p>${words.withoutSays}</p><form method="post" action="${href(visit.path)}">${tokenInput(visit)}<input type="hidden" name="act" value="go-on"><input type="hidden" name="side" value="${id}">${button({ text: words.without(name), classes: 'govuk-button--secondary', preventDoubleClick: true })}</form></div></details>`,
  )}`
}

function dayIn(iso: string): string {
  return plainDay(day(iso))
}

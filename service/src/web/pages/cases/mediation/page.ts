/** `/cases/<case>/mediation`: the mediation and disagreement resolution of a case, and how to ask for it. */
import type { Calendar, Day } from '@way-forward/law'
import { deadline, parseDay } from '@way-forward/law'
import type { CaseFile } from '../../../../cases/case-file.ts'
import { namesOfConcerns } from '../../../../cases/concern-names.ts'
import { dayInWords } from '../../../../cases/entries/entry-words.ts'
import type { Data } from '../../../../db/data.ts'
import type { Area } from '../../../../directory/directory.ts'
import { exampleCases } from '../../../../example/people.ts'
import { type MediationService, mediationServices } from '../../../../mediation/advice/mediation-services.ts'
import { noticeValues } from '../../../../mediation/advice/notice-of-matter.ts'
import { insetText } from '../../../govuk/inset-text.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { dayOfInstant } from '../../../kit/instant-words.ts'
import { leaf } from '../../../kit/leaf.ts'
import { type Page, shown, type Visit } from '../../../kit/page.ts'
import { provisionLinks } from '../../law/rule-statement.ts'
import { councilsOf } from '../about/councils.ts'
import { caseAddress, caseLayout } from '../case-frame.ts'
import { withCase } from '../opened-case.ts'
import { areaOfCase } from './area-of-case.ts'
import { type MatterShown, mattersShown } from './matters-shown.ts'
import { concernsToMediate, knownLetter, referrerOf } from './may-refer.ts'

/** `/cases/<case>/mediation`. */
export function caseMediationPage(data: Data): Page {
  return {
    path: '/cases/:case/mediation',
    account: 'needed',
    get: async (visit) => {
      const areas = await councilsOf(data)
      return withCase(data, visit, async (tx, file) => {
        const own = areaOfCase(areas, file)
        const matters = await mattersShown(tx, file.id)
        const services = await mediationServices(tx, own?.id ?? null)
        return shown(view(visit, file, { matters, services, area: own }))
      })
    },
    states: [
      { name: 'with a matter', address: `/cases/${exampleCases.refusal}/mediation`, as: 'parent' },
      { name: 'none yet', address: `/cases/${exampleCases.provision}/mediation`, as: 'parent' },
    ],
  }
}

interface Model {
  readonly matters: readonly MatterShown[]
  readonly services: readonly MediationService[]
  readonly area: Area | null
}

function view(visit: Visit, file: CaseFile, model: Model): Html {
  const became = visit.query.get('became')
  const mayRefer = referrerOf(file) !== null
  return caseLayout(visit, file, {
    title: 'Mediation',
    part: '/mediation',
    main: html`${
      became === 'referred'
        ? insetText({
            text: 'The mediation service has it now. The family sees it, and can let you follow the days that run.',
            attributes: { role: 'status' },
          })
        : nothing
    }<h1 class="govuk-heading-xl">Mediation and disagreement resolution</h1><p class="govuk-body-l">Somebody independent helps you and the council to settle it. It is free and it is your choice. Neither stops the time for an appeal (${provisionLinks(['LAW-MED-37', 'LAW-MED-09', 'LAW-MED-35'])}).</p>${mattersView(file, model.matters)}${contactView(file, visit.calendar)}${servicesView(file, model, mayRefer)}${disagreementView(file)}`,
  })
}

function disagreementView(file: CaseFile): Html {
  return html`<section aria-labelledby="disagreement"><h2 class="govuk-heading-m" id="disagreement">Disagreement resolution</h2><p>It needs no decision and no plan, and can be about a school, a college or health as well. It gives no certificate (${provisionLinks(['LAW-DRS-06', 'LAW-DRS-09'])}). <a class="govuk-link" href="${href(`/cases/${file.id}/disagreement`)}">Ask for disagreement resolution</a></p></section>`
}

function mattersView(file: CaseFile, matters: readonly MatterShown[]): Html {
  if (matters.length === 0) return nothing
  const names = namesOfConcerns(file.concerns)
  return html`<section aria-labelledby="matters"><h2 class="govuk-heading-m" id="matters">What goes on</h2><ul class="govuk-list mediation-matters">${matters.map(
    ({ id, reference, process, service, openedAt, concern }) =>
      html`<li class="card"><p><a class="govuk-link" href="${href(`/mediation/${id}`)}"><strong>${
        process === 'mediation' ? 'Mediation' : 'Disagreement resolution'
      } ${reference}</strong></a></p><p>With ${service}, since ${dayOfInstant(openedAt)}${
        concern === null || !names.has(concern) ? nothing : html`: ${names.get(concern)}`
      }</p></li>`,
  )}</ul></section>`
}

/** The last day to contact an adviser, of each decision that goes on. */
function contactView(file: CaseFile, calendar: Calendar): Html {
  const names = namesOfConcerns(file.concerns)
  const days = concernsToMediate(file).flatMap(({ id }) => {
    const { letter, contactedOn } = knownLetter(file, id)
    const { sentOn = null, datedOn = null } = letter
    if (sentOn === null && datedOn === null) return []
    const found = deadline('adviser-contact', noticeValues({ step: id, sentOn, datedOn }), calendar)
    return 'faults' in found || found.lastDay === null
      ? []
      : [{ name: names.get(id) ?? '', contactedOn, found }]
  })
  return html`${days.map(
    ({ name, contactedOn, found }) =>
      html`<section class="card"><h2 class="govuk-heading-m">${name}</h2>${
        contactedOn === null
          ? html`<p>Last day to contact a mediation adviser, by any means (${provisionLinks(['LAW-MED-20'])}):</p>${leaf(parseDay(found.lastDay ?? '') as Day)}${
              found.laterDay === null
                ? nothing
                : html`<p>Later reading: ${dayInWords(found.laterDay)}, because the letter has two dates.</p>`
            }<p>After it you can still ask for mediation, and ask a judge for leave to appeal without a certificate (${provisionLinks(['LAW-MED-23'])}).</p>`
          : html`<p>A mediation adviser was first contacted on ${dayInWords(contactedOn)}.</p>`
      }</section>`,
  )}`
}

function servicesView(file: CaseFile, { services, area }: Model, mayRefer: boolean): Html {
  const near = services.filter(({ isOfArea }) => isOfArea)
  const others = services.filter(({ isOfArea }) => !isOfArea)
  const directory = area === null ? '/directory' : `/directory/${area.slug}`
  const list = (some: readonly MediationService[]) =>
    html`<ul class="govuk-list govuk-list--bullet">${some.map(({ name }) => html`<li>${name}</li>`)}</ul>`
  return html`<section aria-labelledby="services"><h2 class="govuk-heading-m" id="services">Who can mediate</h2>${
    area === null
      ? html`<p>Which council it is has not been said in this case. <a class="govuk-link" href="${href(caseAddress(file, '/about'))}">Say which</a></p>`
      : nothing
  }${
    near.length > 0
      ? html`<p>In ${area?.shortName}, on Way Forward:</p>${list(near)}`
      : area === null
        ? nothing
        : html`<p>No mediation service of ${area.shortName} takes matters through Way Forward yet. The council’s letter must name one, and the directory has its number: <a class="govuk-link" href="${href(directory)}">mediation in ${area.shortName}</a>.</p>`
  }${
    others.length === 0
      ? nothing
      : html`<p>${near.length > 0 ? 'Elsewhere' : 'On Way Forward'}:</p>${list(others)}<p>Whether they can help in your area is for them and the council to say.</p>`
  }${
    services.length === 0
      ? html`<p>No mediation service takes matters through Way Forward yet. <a class="govuk-link" href="${href(directory)}">Find one in the directory</a>, and write down in this case when you contacted it.</p>`
      : mayRefer
        ? html`<p><a class="govuk-button" href="${href(caseAddress(file, '/mediation/refer'))}" role="button" draggable="false">Ask a mediation service</a></p><p>You need not ring: they can explain everything in writing, and you can answer in writing here.</p>`
        : nothing
  }${
    services.length > 0 && near.length > 0
      ? html`<p>You can also ring or write: <a class="govuk-link" href="${href(directory)}">addresses in the directory</a>.</p>`
      : nothing
  }</section>`
}

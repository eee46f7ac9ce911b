/**
 * `/mediation/<matter>/advice/on-paper`, and `/pdf` below it: the information and advice with a form to post back, for whoever
 * cannot ring and has no account here. The service prints and posts it, and writes down the answer when it comes.
 */
import type { Calendar } from '@way-forward/law'
import type { Data } from '../../../../../db/data.ts'
import { type AdviceOnPaper, adviceAsPdf, answerWords } from '../../../../../documents/advice-paper.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { familyReader, topicsFor } from '../../../../../mediation/advice/advice-sheet.ts'
import { isFamily, isService, type Matter } from '../../../../../mediation/matter.ts'
import { insetText } from '../../../../govuk/inset-text.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import { notFound, type Page, shown, type Visit } from '../../../../kit/page.ts'
import { matterAddress, matterLayout } from '../../matter-frame.ts'
import { inMatter, withMatter } from '../../opened-matter.ts'
import { whyNoPdf } from '../../why-no-pdf.ts'
import { adviceView } from '../advice-view.ts'
import { answersFor, questionFor } from '../choice-field.ts'
import { isMediation } from '../who-says.ts'

/** The sheet as a page, to read and to print. */
export function adviceSheetPage(data: Data): Page {
  return {
    path: '/mediation/:matter/advice/on-paper',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) =>
        mayPrint(matter) ? shown(view(visit, matter, null)) : notFound,
      ),
    states: [{ name: 'to print', address, as: 'mediation-adviser' }],
  }
}

/** The same as a PDF. */
export function adviceSheetFilePage(data: Data): Page {
  return {
    path: '/mediation/:matter/advice/on-paper/pdf',
    account: 'needed',
    async get(visit) {
      const matter = await inMatter(data, visit, async (_tx, found) => found)
      if (matter === null || !mayPrint(matter)) return notFound
      try {
        const body = await adviceAsPdf(sheetOf(matter, visit.calendar))
        return {
          kind: 'file',
          type: 'application/pdf',
          name: `about-mediation-${matter.reference}.pdf`,
          body,
        }
      } catch (error) {
        const noPdf = whyNoPdf(error)
        if (noPdf === null) throw error
        return shown(view(visit, matter, noPdf), 503)
      }
    },
    hasNoLook: true,
    states: [],
  }
}

const address = `/mediation/${exampleMatters.called}/advice/on-paper`

function mayPrint(matter: Matter): boolean {
  return isMediation(matter) && (isFamily(matter) || isService(matter))
}

function sheetOf(matter: Matter, calendar: Calendar): AdviceOnPaper {
  const reader = familyReader(matter)
  return {
    service: matter.service.name,
    reference: matter.reference,
    topics: topicsFor(reader),
    question: questionFor(reader),
    answers: answersFor(reader, { matter, calendar, contactedOn: null }),
  }
}

function view(visit: Visit, matter: Matter, noPdf: string | null): Html {
  const { service, reference, question, answers } = sheetOf(matter, visit.calendar)
  const title = 'About mediation, on paper'
  return matterLayout(visit, matter, {
    title,
    part: '/advice',
    isBelow: true,
    main: html`${noPdf === null ? nothing : insetText({ text: noPdf, attributes: { role: 'status' } })}<h1 class="govuk-heading-xl">${title}</h1><div class="not-print"><p class="govuk-body-l">${
      isService(matter)
        ? 'For a family that cannot ring and has no account here: print it, post it, and write down the answer when it comes back.'
        : `To read away from the screen. You can answer here, or post the last page back to ${service}.`
    }</p><p><a class="govuk-link" href="${href(matterAddress(matter, '/advice/on-paper/pdf'))}">Save as a PDF to print</a></p>${
      isService(matter)
        ? html`<p>When it comes back, <a class="govuk-link" href="${href(matterAddress(matter, '/advice/choice'))}">write down what the family decided</a>, with the day on which it came and the day on which it was posted.</p>`
        : nothing
    }</div>${adviceView(familyReader(matter))}<section class="advice-answer"><h2 class="govuk-heading-m">${answerWords.heading}, number ${reference}</h2>${answerWords
      .says(service)
      .map(
        (each) => html`<p>${each}</p>`,
      )}<p><strong>${question}</strong></p><ul class="advice-answer__boxes">${answers.map(
      ({ text, follows }) => html`<li><strong>${text}</strong><br>${follows}</li>`,
    )}</ul><dl class="advice-answer__blanks">${answerWords.blanks.map(
      ({ label, lines }) =>
        html`<dt>${label}</dt><dd class="advice-answer__blank${lines > 1 && ' advice-answer__blank--long'}"><span class="govuk-visually-hidden">To fill in by hand</span></dd>`,
    )}</dl></section><p class="not-print"><a class="govuk-link" href="${href(matterAddress(matter, '/advice'))}">Back</a></p>`,
  })
}

/** The page of one letter: the form, and the letter beside it. */
import { provisionOf } from '@way-forward/law'
import { backLink } from '../../../govuk/back-link.ts'
import { details } from '../../../govuk/details.ts'
import { errorSummary } from '../../../govuk/error-summary.ts'
import { insetText } from '../../../govuk/inset-text.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { formView } from './form-view.ts'
import { type DraftModel, type LetterModel, withQuery } from './model.ts'
import { mailView } from './paper-view.ts'
import { outputsView, previewView } from './preview-view.ts'
import { afterwards, failed, law, page } from './words.ts'

/** A whole page. */
export function letterView(model: LetterModel): Html {
  const { letter, faults, query, isFilled } = model
  return layout({
    title: letter.title,
    section: '/letters',
    wide: true,
    hasErrors: faults.length > 0,
    before: backLink({ text: page.back, href: withQuery('/letters', query) }),
    main: html`${faults.length > 0 ? problemsView(model) : nothing}${noPdfView(model)}<h1 class="govuk-heading-xl">${letter.title}</h1><p class="govuk-body-l">${letter.when}</p><p class="govuk-body">${page.kept}</p>${
      isFilled ? insetText({ text: page.filled }) : nothing
    }<p class="letters__jump"><a class="govuk-link" href="#letter">${page.toLetter}</a></p><div class="letter-columns"><div class="letter-columns__form">${formView(model)}</div>${previewView(model, outputsView(), mailView(model.text))}</div>${afterwardsView(model)}${lawView(model)}`,
  })
}

/** Where an address names no letter that there is. */
export function unknownLetterView(): Html {
  return layout({
    title: page.unknownHeading,
    section: '/letters',
    before: backLink({ text: page.back, href: '/letters' }),
    main: html`<h1 class="govuk-heading-xl">${page.unknownHeading}</h1><p class="govuk-body">${page.unknownSays} <a class="govuk-link" href="/letters">${page.unknownLink}</a></p>`,
  })
}

/** Everything that is wrong with the form. */
export function problemsView({ faults }: Pick<DraftModel, 'faults'>): Html {
  return errorSummary({
    titleText: page.problem,
    errorList: faults.map(({ says, href: where }) => ({ text: says, href: where })),
  })
}

/** Why there is no PDF; nothing where none was asked for. */
export function noPdfView({ noPdf }: Pick<LetterModel, 'noPdf'>): Html {
  if (noPdf === null) return nothing
  const { why, characters } = noPdf
  return html`<div class="card card--late" role="alert"><h2 class="govuk-heading-m">${failed.heading}</h2><p>${
    failed[why]
  }${characters.length > 0 && ` ${characters.join(' ')}`}</p></div>`
}

/** What to keep, which time runs on, and where to go. */
function afterwardsView({ query, hasPlan, clocks }: LetterModel): Html {
  const steps = [afterwards.copy, afterwards.post, afterwards.email, afterwards.diary]
  const links = [
    [withQuery('/plan/log.pdf', query), afterwards.log] as const,
    ...(hasPlan ? [[`/plan?${query}`, afterwards.plan] as const] : []),
    [withQuery('/letters', query), afterwards.others] as const,
  ]
  return html`<section class="letter-after"><h2>${afterwards.heading}</h2>${clocks.map(
    (say) => html`<div class="card card--urgent"><p>${say}</p></div>`,
  )}<ul>${steps.map((step) => html`<li>${step}</li>`)}</ul><ul class="govuk-list">${links.map(
    ([address, words]) => html`<li><a class="govuk-link" href="${href(address)}">${words}</a></li>`,
  )}</ul></section>`
}

/** The law that a letter rests on, folded. */
export function lawView({ letter }: Pick<DraftModel, 'letter'>): Html {
  return details({
    summaryText: law.heading,
    html: html`<ul class="govuk-list govuk-list--bullet">${letter.rules.map((rule) => {
      const { provision, says } = provisionOf(rule)
      return html`<li><a class="govuk-link" href="${href(`/law/${rule}`)}">${provision}</a>: ${says}</li>`
    })}</ul>`,
  })
}

/** The form of the notice check. */
import { button } from '../../govuk/button.ts'
import { checkboxes } from '../../govuk/checkboxes.ts'
import { errorSummary } from '../../govuk/error-summary.ts'
import { fileUpload } from '../../govuk/file-upload.ts'
import { select } from '../../govuk/select.ts'
import { textarea } from '../../govuk/textarea.ts'
import { dateErrorAddress, dateField } from '../../kit/date-field.ts'
import { type Html, html, nothing } from '../../kit/html.ts'
import type { NoticeForm } from './read-notice-form.ts'
import { kindOptions, page } from './words.ts'

/** The errors above everything, each with its way to the field. */
export function errorsView({ errors, wrongParts }: NoticeForm): Html {
  if (errors.length === 0) return nothing
  return errorSummary({
    titleText: 'There is a problem',
    errorList: errors.map(({ field, says }) => ({
      text: says,
      href: field === 'decided-on' ? dateErrorAddress('decided-on', wrongParts) : `#${field}`,
    })),
  })
}

/** The form with what was typed. @param words on its button */
export function formView(form: NoticeForm, words: string): Html {
  const { text, kind, decidedOn, isDetained, wrongParts } = form
  const isOpen = isDetained || errorOf(form, 'decided-on') !== null || decidedOn.year !== ''
  return html`<form action="/notice" method="post" enctype="multipart/form-data" novalidate>${textarea({
    name: 'text',
    label: { text: page.text, classes: 'govuk-label--m' },
    hint: { text: page.textHint },
    rows: 10,
    value: text,
    spellcheck: false,
    autocomplete: 'off',
    ...errorIn(form, 'text'),
  })}${fileUpload({
    name: 'file',
    label: { text: page.file, classes: 'govuk-label--m' },
    hint: { text: page.fileHint },
    attributes: {
      accept:
        '.pdf,.docx,.txt,application/pdf,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
    ...errorIn(form, 'file'),
  })}${select({
    name: 'kind',
    label: { text: page.kind, classes: 'govuk-label--m' },
    items: [
      { value: '', text: page.kindUnknown },
      ...kindOptions.map((each) => ({ value: each.kind, text: each.text })),
    ],
    value: kind ?? '',
  })}<details class="govuk-details"${isOpen && ' open'}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${page.more}</span></summary><div class="govuk-details__text">${dateField(
    {
      name: 'decided-on',
      legend: page.decidedOn,
      hint: page.decidedOnHint,
      typed: decidedOn,
      error: errorOf(form, 'decided-on'),
      wrongParts,
    },
  )}${checkboxes({
    name: 'detained',
    idPrefix: 'detained',
    items: [{ value: 'yes', text: page.detained, checked: isDetained }],
  })}</div></details>${button({ text: words })}</form>`
}

function errorOf({ errors }: NoticeForm, field: string): string | null {
  return errors.find((each) => each.field === field)?.says ?? null
}

function errorIn(form: NoticeForm, field: string) {
  const says = errorOf(form, field)
  return says === null ? {} : { errorMessage: { text: says } }
}

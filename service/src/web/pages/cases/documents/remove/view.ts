/** Asks why, and says what goes and what stays. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { button } from '../../../../govuk/button.ts'
import { input } from '../../../../govuk/input.ts'
import { described, type FieldFault, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import { nameOfDocument } from '../document-words.ts'
import type { FoundDocument } from '../found-document.ts'

const title = 'Take the document out'

/** A whole page. @param why as typed */
export function removeDocumentView(
  visit: Visit,
  file: CaseFile,
  document: FoundDocument,
  { why, faults }: { readonly why: string; readonly faults: readonly FieldFault[] },
): Html {
  const main = html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${title}</h1><p class="govuk-body-l documents__title">${nameOfDocument(document)}</p><p class="govuk-body">The file goes for good, with its name and its words. Nobody can bring it back. If you may need it, <a class="govuk-link" href="${href(caseAddress(file, `/documents/${document.id}/file`))}">download it</a> first.</p><p class="govuk-body">What stays, for everybody who can see it now: that there was a document, of what sort, when it came, that you took it out, when, and why.</p><form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${input(
    {
      name: 'why',
      value: why,
      label: { text: 'Why do you take it out?', classes: 'govuk-label--s' },
      ...described(faults, 'why', 'In a few words, without what is to go. For example: the wrong file.'),
      autocomplete: 'off',
    },
  )}${button({ text: title, classes: 'govuk-button--warning', preventDoubleClick: true })}</form><p class="govuk-body"><a class="govuk-link" href="${href(caseAddress(file, `/documents/${document.id}`))}">Leave it where it is</a></p>`
  return caseLayout(visit, file, {
    title,
    part: '/documents',
    isBelow: true,
    hasErrors: faults.length > 0,
    main,
  })
}

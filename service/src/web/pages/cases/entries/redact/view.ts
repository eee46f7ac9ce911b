/** Asks why, and says what goes and what stays. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import type { Entry } from '../../../../../cases/entries/entry.ts'
import { dayInWords } from '../../../../../cases/entries/entry-words.ts'
import { button } from '../../../../govuk/button.ts'
import { checkboxes } from '../../../../govuk/checkboxes.ts'
import { input } from '../../../../govuk/input.ts'
import { described, type FieldFault, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import { titleOfEntry } from '../entry/card-view.ts'

const title = 'Take the words out'

export interface RedactForm {
  /** As typed. */
  readonly why: string
  readonly withDocuments: boolean
  readonly faults: readonly FieldFault[]
}

/** A whole page. */
export function redactView(
  visit: Visit,
  file: CaseFile,
  entry: Entry,
  { why, withDocuments, faults }: RedactForm,
): Html {
  const main = html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${title}</h1><p class="govuk-body-l">${titleOfEntry(entry)}, ${dayInWords(entry.happenedOn)}</p><p class="govuk-body">The words go for good, and with them what the entry said before it was corrected. Nobody can bring them back.</p><p class="govuk-body">What stays, for everybody who can see the entry: its day and kind, that you took the words out, when, and why. If you only want to put something right, <a class="govuk-link" href="${href(caseAddress(file, `/entries/${entry.id}/correct`))}">correct it</a> instead.</p><form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${input(
    {
      name: 'why',
      value: why,
      label: { text: 'Why do you take them out?', classes: 'govuk-label--s' },
      ...described(
        faults,
        'why',
        'In a few words, without what is to go. For example: written in the wrong case.',
      ),
      autocomplete: 'off',
    },
  )}${documentsView(entry, withDocuments)}${button({ text: 'Take the words out', classes: 'govuk-button--warning', preventDoubleClick: true })}</form><p class="govuk-body"><a class="govuk-link" href="${href(caseAddress(file, `/entries/${entry.id}`))}">Leave it as it is</a></p>`
  return caseLayout(visit, file, {
    title,
    part: '/entries',
    isBelow: true,
    hasErrors: faults.length > 0,
    main,
  })
}

/** Documents of an entry that its reader gave, and may take out. */
export function ownDocuments({ documents }: Entry): Entry['documents'] {
  return documents.filter(({ name, isMine }) => name !== null && isMine)
}

function documentsView(entry: Entry, withDocuments: boolean): Html {
  const own = ownDocuments(entry)
  if (own.length === 0) return nothing
  return checkboxes({
    name: 'documents',
    classes: 'govuk-checkboxes--small',
    items: [
      {
        value: 'yes',
        text: `Take out its ${own.length === 1 ? 'document' : 'documents'} too: ${own.map(({ name }) => name).join(', ')}`,
        checked: withDocuments,
      },
    ],
  })
}

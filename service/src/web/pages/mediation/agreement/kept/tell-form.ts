/** The form that says what became of a term. */
import { type Day, day } from '@way-forward/law'
import { typedText } from '../../../../../documents/letters/typed-text.ts'
import { type KeptTerm, mayTell, type TermWord } from '../../../../../mediation/agreement/kept-terms.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import { button } from '../../../../govuk/button.ts'
import { fileUpload } from '../../../../govuk/file-upload.ts'
import { radios } from '../../../../govuk/radios.ts'
import { textarea } from '../../../../govuk/textarea.ts'
import { isoDay, readDateInput } from '../../../../kit/date.ts'
import { dateField } from '../../../../kit/date-field.ts'
import { described, type FieldFault, faultSummary, fieldFault } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { dayFault, readDay } from '../../../../kit/typed-day.ts'
import { words as fileWords } from '../../../cases/documents/add/words.ts'
import { limitInWords } from '../../../cases/documents/document-words.ts'
import { linesOf } from '../../../cases/entries/entry/card-view.ts'
import { onceInput } from '../../../cases/sent-once.ts'
import { matterAddress, matterLayout } from '../../matter-frame.ts'
import { toldWords } from '../words.ts'

const longestSays = 1000

export interface TellModel {
  readonly kept: KeptTerm
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
  /** Bytes of the largest file. */
  readonly largest: number
}

export interface Telling {
  readonly word: TermWord
  readonly onDay: string
  readonly says: string | null
}

/** @returns what it says; null: something is wrong */
export function readTelling(
  typed: URLSearchParams,
  { matter, kept, agreedOn }: { readonly matter: Matter; readonly kept: KeptTerm; readonly agreedOn: string },
  today: Day,
): { readonly faults: readonly FieldFault[]; readonly told: Telling | null } {
  const faults: FieldFault[] = []
  const may = mayTell(matter, kept.side)
  const [only] = may
  const word = may.length === 1 ? (only ?? null) : (may.find((each) => each === typed.get('word')) ?? null)
  if (word === null) faults.push(fieldFault('word', 'Choose whether it was done'))
  const says = typedText(typed.get('says') ?? '')
  if (says.length > longestSays)
    faults.push(fieldFault('says', `What you say must be ${longestSays} characters or fewer`))
  if (word === 'disputed' && says === '') faults.push(fieldFault('says', 'Say what was not done'))
  let onDay = isoDay(today)
  if (word !== null && word !== 'disputed') {
    const on = readDay(typed, 'on', 'The day on which it was done', faults)
    if (on === null && !faults.some(({ name }) => name === 'on'))
      faults.push(dayFault('on', 'Write the day on which it was done'))
    else if (on !== null && on > today)
      faults.push(dayFault('on', 'The day on which it was done must be today or in the past'))
    else if (on !== null && on < day(agreedOn))
      faults.push(dayFault('on', 'The day on which it was done must not be before the agreement'))
    if (on !== null) onDay = isoDay(on)
  }
  if (faults.length > 0 || word === null) return { faults, told: null }
  return { faults, told: { word, onDay, says: says === '' ? null : says } }
}

/** A whole page. */
export function tellView(visit: Visit, matter: Matter, { kept, typed, faults, largest }: TellModel): Html {
  const may = mayTell(matter, kept.side)
  const isAsked = may.length > 1
  const title = isAsked ? 'Was it done?' : 'Say that it was done'
  const fault = faults.find(({ name }) => name === 'on')
  return matterLayout(visit, matter, {
    title,
    part: '/kept',
    isBelow: true,
    hasErrors: faults.length > 0,
    main: html`${faultSummary(faults)}<h1 class="govuk-heading-l">${title}</h1><div class="card"><p>${linesOf(kept.term.what)}</p><p class="small soft">${kept.term.who}</p></div><form method="post" enctype="multipart/form-data" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${onceInput(typed)}${
      isAsked &&
      radios({
        name: 'word',
        fieldset: { legend: { text: 'Was it done as agreed?', classes: 'govuk-fieldset__legend--s' } },
        ...described(faults, 'word', null),
        items: may.map((word) => ({
          value: word,
          text: toldWords[word],
          checked: typed.get('word') === word,
        })),
      })
    }${dateField({
      name: 'on',
      legend: isAsked ? 'If it was done: on which day?' : 'On which day was it done?',
      hint: 'Of something that was sent, the day on which it was sent. For example, 27 3 2027.',
      typed: readDateInput(typed, 'on').typed,
      error: fault?.says ?? null,
      wrongParts: fault?.parts ?? [],
    })}${textarea({
      name: 'says',
      rows: 4,
      label: {
        text: isAsked ? 'If not: what was not done?' : 'What was done? (optional)',
        classes: 'govuk-label--s',
      },
      value: typed.get('says') ?? '',
      ...described(faults, 'says', 'Whoever can read the agreement reads this too.'),
    })}${fileUpload({
      name: 'file',
      label: { text: 'What shows it (optional)', classes: 'govuk-label--s' },
      ...described(faults, 'file', fileWords.fileHint(limitInWords(largest))),
    })}${button({ text: 'Save', preventDoubleClick: true })}</form><p><a class="govuk-link" href="${matterAddress(matter, '/kept')}">Back without saving</a></p>`,
  })
}

/** The form that says what became of a term. */
import { type Day, day } from '@way-forward/law'
import { typedText } from '../../../../../documents/letters/typed-text.ts'
import type { TermWord } from '../../../../../mediation/agreement/kept-terms.ts'
import type { Through } from '../../../../../mediation/step-kinds.ts'
import { button } from '../../../../govuk/button.ts'
import { fileUpload } from '../../../../govuk/file-upload.ts'
import { radios } from '../../../../govuk/radios.ts'
import { textarea } from '../../../../govuk/textarea.ts'
import { isoDay } from '../../../../kit/date.ts'
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
import { dayField } from '../../sides/side-form.ts'
import { readTold, toldFields } from '../../told-form.ts'
import { leadForSide, toldWords, words } from '../words.ts'
import type { TellPlace } from './tell-page.ts'

const longestSays = 1000

export interface TellModel {
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
  /** Bytes of the largest file. */
  readonly largest: number
  /** Somebody else said something of it at the same moment. */
  readonly isOvertaken: boolean
}

export interface Telling {
  readonly word: TermWord
  readonly onDay: string
  readonly says: string | null
  /** How a side that is not here told it. */
  readonly through?: Through
}

/** @returns what it says; null: something is wrong */
export function readTelling(
  typed: URLSearchParams,
  { may, side, agreedOn }: Pick<TellPlace, 'may' | 'side' | 'agreedOn'>,
  today: Day,
): { readonly faults: readonly FieldFault[]; readonly told: Telling | null } {
  const faults: FieldFault[] = []
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
  const through = side === null ? null : readTold(typed, today, { isDayAsked: false }, faults).through
  if (faults.length > 0 || word === null) return { faults, told: null }
  const told = { word, onDay, says: says === '' ? null : says, ...(through !== null && { through }) }
  return { faults, told }
}

/** A whole page. */
export function tellView(
  visit: Visit,
  { matter, side, may, kept, takesFile }: TellPlace,
  model: TellModel,
): Html {
  const { typed, faults, largest, isOvertaken } = model
  const isAsked = may.length > 1
  const title = isAsked ? 'Was it done?' : 'Say that it was done'
  const action = `${visit.path}${side === null ? '' : `?for=${side.id}`}`
  return matterLayout(visit, matter, {
    title,
    part: '/kept',
    isBelow: true,
    hasErrors: faults.length > 0 || isOvertaken,
    main: html`${faultSummary(faults)}${isOvertaken && html`<div class="card card--late" role="alert"><p>${words.overtaken}</p></div>`}<h1 class="govuk-heading-l">${title}</h1><div class="card"><p>${linesOf(kept.term.what)}</p><p class="small soft">${kept.term.who}</p></div><form method="post" enctype="multipart/form-data" action="${href(action)}" novalidate>${tokenInput(visit)}${onceInput(typed)}${
      side !== null &&
      html`<p>${leadForSide(side)}</p>${toldFields({ typed, faults }, side, { isDayAsked: false })}`
    }${
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
    }${dayField(
      { typed, faults },
      {
        name: 'on',
        legend: isAsked ? 'If it was done: on which day?' : 'On which day was it done?',
        hint: 'Of something that was sent, the day on which it was sent. For example, 27 3 2027.',
      },
    )}${textarea({
      name: 'says',
      rows: 4,
      label: {
        text: isAsked ? 'If not: what was not done?' : 'What was done? (optional)',
        classes: 'govuk-label--s',
      },
      value: typed.get('says') ?? '',
      ...described(faults, 'says', 'Whoever can read the agreement reads this too.'),
    })}${
      takesFile &&
      fileUpload({
        name: 'file',
        label: { text: 'What shows it (optional)', classes: 'govuk-label--s' },
        ...described(faults, 'file', fileWords.fileHint(limitInWords(largest))),
      })
    }${button({ text: 'Save', preventDoubleClick: true })}</form><p><a class="govuk-link" href="${matterAddress(matter, '/kept')}">Back without saving</a></p>`,
  })
}

/** Where a meeting is: a place, a link to a video meeting, or both. */
import { typedLine, typedText } from '../../../../documents/letters/typed-text.ts'
import { input } from '../../../govuk/input.ts'
import { radios } from '../../../govuk/radios.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { described, type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { type Html, html } from '../../../kit/html.ts'

export interface Where {
  readonly place?: string
  readonly link?: string
  readonly says?: string
}

const longestPlace = 300
const longestLink = 1000
const longestSays = 2000

/** How people meet, in words. */
export const whereWords = {
  'in-person': 'In person',
  video: 'By video',
  either: 'In person or by video, as suits',
} as const

/** Reads place, link and what else is said. Faults are added to the list. @param needsPlace it is in person */
export function readWhere(form: URLSearchParams, needsPlace: boolean, faults: FieldFault[]): Where {
  const place = typedLine(form.get('place') ?? '')
  const link = typedLine(form.get('link') ?? '')
  const says = typedText(form.get('says') ?? '')
  if (needsPlace && place === '') faults.push(fieldFault('place', 'Write where it is'))
  if (place.length > longestPlace)
    faults.push(fieldFault('place', `The place must be ${longestPlace} characters or fewer`))
  if (link !== '' && !isWebAddress(link))
    faults.push(fieldFault('link', 'The link must be a web address that begins with https://'))
  if (says.length > longestSays)
    faults.push(fieldFault('says', `What else is said must be ${longestSays} characters or fewer`))
  return {
    ...(place !== '' && { place }),
    ...(link !== '' && { link }),
    ...(says !== '' && { says }),
  }
}

function isWebAddress(text: string): boolean {
  return text.length <= longestLink && /^https:\/\/[^\s\\<>"]+$/.test(text) && URL.canParse(text)
}

/** Puts them into the fields. */
export function typeWhere(typed: URLSearchParams, { place, link, says }: Where): void {
  for (const [name, value] of Object.entries({ place, link, says })) typed.set(name, value ?? '')
}

/** The fields. @param choices of how people meet */
export function whereFields<Word extends keyof typeof whereWords>(
  typed: URLSearchParams,
  faults: readonly FieldFault[],
  choices: readonly Word[],
): Html {
  const line = (name: string, label: string, hint: string) =>
    input({
      name,
      label: { text: label },
      value: typed.get(name) ?? '',
      autocomplete: 'off',
      ...described(faults, name, hint),
    })
  return html`${radios({
    name: 'word',
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: 'How do people meet?', classes: 'govuk-fieldset__legend--s' } },
    value: typed.get('word') ?? undefined,
    items: choices.map((value) => ({ value, text: whereWords[value] })),
    ...described(faults, 'word', null),
  })}${line('place', 'Place', 'The address and the room, in one line. It stands in emails and calendars: no child’s name.')}${line('link', 'Link to the video meeting', 'It is shown on the page alone, to those who take part.')}${textarea(
    {
      name: 'says',
      label: { text: 'Anything else that everybody should know' },
      rows: 3,
      value: typed.get('says') ?? '',
      ...described(faults, 'says', 'Parking, the way in, how long it may take. You can leave it empty.'),
    },
  )}`
}

/** How people meet, as the form has it; a fault is added where it says nothing. */
export function readWord<Word extends keyof typeof whereWords>(
  form: URLSearchParams,
  choices: readonly Word[],
  faults: FieldFault[],
): Word | null {
  const word = choices.find((each) => each === form.get('word')) ?? null
  if (word === null) faults.push(fieldFault('word', 'Say how people meet'))
  return word
}

/** Reads the form of the notice check: pasted words or a file, and what the reader knows of the decision. */
import { type Day, type NoticeKind, noticeKinds } from '@way-forward/law'
import { fileLimits, type ReadFile } from '../../../files/file-text.ts'
import { readFile } from '../../../files/read-file.ts'
import { type DatePart, readDateInput, type TypedDate } from '../../kit/date.ts'
import type { Visit } from '../../kit/page.ts'
import { faultWords } from './words.ts'

/** What was typed and chosen, to be shown again. */
export interface NoticeForm {
  readonly text: string
  readonly kind: NoticeKind | null
  readonly decidedOn: TypedDate
  readonly isDetained: boolean
  readonly errors: readonly NoticeFormError[]
  readonly wrongParts: readonly DatePart[]
}

export interface NoticeFormError {
  readonly field: 'text' | 'file' | 'decided-on'
  readonly says: string
}

/** A letter that can be checked. */
export interface GivenNotice {
  readonly text: string
  readonly kind: NoticeKind | null
  readonly decidedOn: Day | null
  readonly isDetained: boolean
  /** Where the words came from a file. */
  readonly file: ReadFile | null
}

/** An empty form, with what an address says was decided. */
export function newForm(query: URLSearchParams): NoticeForm {
  return {
    text: '',
    kind: kindOf(query.get('kind')),
    decidedOn: { day: '', month: '', year: '' },
    isDetained: false,
    errors: [],
    wrongParts: [],
  }
}

/** The form as posted, and the letter where it can be checked. */
export async function readNoticeForm({ form, upload }: Pick<Visit, 'form' | 'upload'>): Promise<{
  readonly form: NoticeForm
  readonly given: GivenNotice | null
}> {
  const errors: NoticeFormError[] = []
  const pasted = (form.get('text') ?? '').replaceAll('\r\n', '\n')
  const day = readDateInput(form, 'decided-on')
  if (day.kind === 'fault') errors.push({ field: 'decided-on', says: faultWords['bad-date'] })
  const hasText = pasted.trim() !== ''
  if (pasted.length > fileLimits.text) errors.push({ field: 'text', says: faultWords['too-long'] })
  if (hasText && upload !== null) errors.push({ field: 'file', says: faultWords.both })
  if (!hasText && upload === null) errors.push({ field: 'text', says: faultWords.nothing })
  let file: ReadFile | null = null
  if (errors.length === 0 && upload !== null) {
    const read = await readFile(upload.bytes)
    if ('fault' in read) errors.push({ field: 'file', says: faultWords[read.fault] })
    else file = read
  }
  const kind = kindOf(form.get('kind'))
  const isDetained = form.get('detained') === 'yes'
  const text = file?.text ?? pasted
  return {
    form: {
      text: text.slice(0, fileLimits.text),
      kind,
      decidedOn: day.typed,
      isDetained,
      errors,
      wrongParts: day.kind === 'fault' ? day.parts : [],
    },
    given:
      errors.length > 0
        ? null
        : { text, kind, decidedOn: day.kind === 'day' ? day.day : null, isDetained, file },
  }
}

function kindOf(value: string | null): NoticeKind | null {
  return noticeKinds.find((kind) => kind === value) ?? null
}

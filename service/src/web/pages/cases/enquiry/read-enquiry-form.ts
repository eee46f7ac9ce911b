/** Reads the form of an enquiry: every fault in words, and what was typed kept. */
import type { Day } from '@way-forward/law'
import type { CaseFile, Wall } from '../../../../cases/case-file.ts'
import type { EnquiryScope, EnquiryWords, Named } from '../../../../cases/desk/enquiry.ts'
import { meetingWords } from '../../../../cases/desk/enquiry-words.ts'
import type { MeetingWish } from '../../../../db/data.ts'
import { isEmailAddress, typedLine, typedText } from '../../../../documents/letters/typed-text.ts'
import { isoDay } from '../../../kit/date.ts'
import { type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { dayFault, readDay } from '../../../kit/typed-day.ts'
import { labels, words } from './words.ts'

export interface EnquiryReading {
  readonly faults: readonly FieldFault[]
  /** Null: something is wrong. */
  readonly said: {
    readonly service: Named
    readonly words: EnquiryWords
    /** Null: there is no case. */
    readonly scope: EnquiryScope | null
  } | null
}

/** The walls of a case that its reader may let a service in behind. */
export function shareableWalls({ walls }: Pick<CaseFile, 'walls'>): readonly Wall[] {
  return walls.filter(({ kind, mayWrite }) => mayWrite && (kind === 'family' || kind === 'shared'))
}

/** Reads it. @param services that may be asked @param file the case that it is sent from; null: none */
export function readEnquiryForm(
  form: URLSearchParams,
  services: readonly Named[],
  file: CaseFile | null,
  today: Day,
): EnquiryReading {
  const faults: FieldFault[] = []
  const [only] = services
  const service = services.length === 1 ? only : services.find(({ id }) => id === form.get('service'))
  if (service === undefined) faults.push(fieldFault('service', 'Choose a service'))
  const line = (name: keyof typeof labels, most: number, missing: string | null) =>
    readText(form, name, most, missing, typedLine, faults)
  const text = (name: keyof typeof labels, most: number, missing: string | null) =>
    readText(form, name, most, missing, typedText, faults)
  const name = line('name', 200, 'Write your name')
  const childName = line('childName', 200, 'Write the name of the child or young person')
  const bornOn = readDay(form, 'bornOn', 'The date of birth', faults)
  if (bornOn !== null && bornOn > today)
    faults.push(dayFault('bornOn', 'The date of birth must be in the past'))
  const query = text('query', 4000, 'Write what you want to ask')
  const meeting = Object.keys(meetingWords).find((each) => each === form.get('meeting')) as
    | MeetingWish
    | undefined
  if (meeting === undefined)
    faults.push(fieldFault('meeting', 'Say whether you would like somebody with you'))
  const meetingSays = text('meetingSays', 500, null)
  const email = line('email', 254, null)
  if (email !== null && !isEmailAddress(email)) {
    faults.push(fieldFault('email', 'The email must be like name@example.com'))
  }
  const phone = line('phone', 40, null)
  if (
    email === null &&
    phone === null &&
    !faults.some((each) => each.name === 'email' || each.name === 'phone')
  ) {
    faults.push(fieldFault('email', 'Give an email or a telephone number, so that they can reach you'))
  }
  const reach = text('reach', 500, null)
  const accessNeeds = text('accessNeeds', 1000, null)
  const scope = file === null ? null : readScope(form, file, today, faults)
  const mayPassOn = form.get('mayPassOn')
  if (mayPassOn !== 'yes' && mayPassOn !== 'no') {
    faults.push(fieldFault('mayPassOn', 'Say whether they may pass it on'))
  }
  if (
    faults.length > 0 ||
    service === undefined ||
    name === null ||
    childName === null ||
    query === null ||
    meeting === undefined
  )
    return { faults, said: null }
  return {
    faults,
    said: {
      service,
      words: {
        name,
        childName,
        bornOn: bornOn === null ? null : isoDay(bornOn),
        query,
        email,
        phone,
        reach,
        accessNeeds,
        meeting,
        meetingSays: meeting === 'no' ? null : meetingSays,
        mayPassOn: mayPassOn === 'yes',
      },
      scope,
    },
  }
}

/** What the service may see once it accepts. A wall that the form never offered is left out. */
function readScope(form: URLSearchParams, file: CaseFile, today: Day, faults: FieldFault[]): EnquiryScope {
  const chosen = form.getAll('shares')
  const walls = shareableWalls(file)
    .map(({ id }) => id)
    .filter((id) => chosen.includes(id))
  if (walls.length === 0) faults.push(fieldFault('shares', 'Choose what they may see once they accept'))
  const writes = form.get('mayWrite')
  if (writes !== 'yes' && writes !== 'no')
    faults.push(fieldFault('mayWrite', 'Say whether they may add to it'))
  const until = readDay(form, 'untilOn', 'The last day', faults)
  if (until !== null && until < today) faults.push(dayFault('untilOn', 'The last day must be today or later'))
  return {
    walls,
    mayWrite: writes === 'yes',
    fromOn: isoDay(today),
    untilOn: until === null ? null : isoDay(until),
  }
}

function readText(
  form: URLSearchParams,
  name: keyof typeof labels,
  most: number,
  missing: string | null,
  tidied: (raw: string) => string,
  faults: FieldFault[],
): string | null {
  const typed = tidied(form.get(name) ?? '')
  if (typed === '') {
    if (missing !== null) faults.push(fieldFault(name, missing))
    return null
  }
  if (typed.length <= most) return typed
  const label = labels[name].replace(' (optional)', '')
  faults.push(fieldFault(name, `“${label}” must be ${most.toLocaleString('en-GB')} characters or fewer`))
  return null
}

/** What stands above the form where sending was refused. */
export function refusalOf(kind: 'waits-already' | 'too-many'): FieldFault {
  return fieldFault('service', kind === 'waits-already' ? words.waitsAlready : words.tooMany, '#sent')
}

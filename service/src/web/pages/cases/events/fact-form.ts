/** The form of one fact: what it holds, and how it is read. */
import { type ConcernKind, type Day, type Fact, factOf, parseDay } from '@way-forward/law'
import { type FactFault, readFact } from '../../../../cases/read-fact.ts'
import { emptyDate, isoDay, readDateInput, sayDateFault, type TypedDate, typedOf } from '../../../kit/date.ts'
import { dateErrorAddress } from '../../../kit/date-field.ts'
import { type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { dayFault } from '../../../kit/typed-day.ts'
import { words } from './words.ts'

/** The names of the fields. */
export const fields = { value: 'value', happened: 'happened', day: 'on', sure: 'sure' } as const

/** What stands in the form. */
export interface TypedFact {
  /** The answers that are chosen; of something that may have happened `yes` or `no`; of a year the year. */
  readonly chosen: readonly string[]
  readonly day: TypedDate
}

export const nothingTyped: TypedFact = { chosen: [], day: emptyDate }

/** A form once read: the text that an event keeps, or what is wrong, and always what was typed. */
export interface FactFormReading {
  readonly typed: TypedFact
  /** Null: something is wrong. */
  readonly value: string | null
  readonly faults: readonly FieldFault[]
}

/** What the fields hold for a value that an event keeps; one that the law cannot read leaves them empty. */
export function typedOfValue({ type }: Fact, value: string): TypedFact {
  const day = parseDay(value)
  switch (type) {
    case 'day':
      return { chosen: [], day: day === null ? emptyDate : typedOf(day) }
    case 'event':
      if (day !== null) return { chosen: ['yes'], day: typedOf(day) }
      return { chosen: value === 'no' ? ['no'] : [], day: emptyDate }
    default:
      return { chosen: value.split(','), day: emptyDate }
  }
}

/** Reads what was posted. @param today the day after which nothing can have happened */
export function readFactForm(
  kind: ConcernKind | null,
  name: string,
  form: URLSearchParams,
  today: Day,
): FactFormReading {
  const fact = factOf(kind, name)
  if (fact === null) throw new RangeError(`no fact ${name}`)
  const { given, typed, fault } = givenIn(fact, form)
  if (fault !== null) return { typed, value: null, faults: [fault] }
  const read = readFact(kind, name, given, today)
  return 'value' in read
    ? { typed, value: read.value, faults: [] }
    : { typed, value: null, faults: [faultOf(fact, typed, read.fault)] }
}

interface Given {
  /** As the law's JSON has it. */
  readonly given: unknown
  readonly typed: TypedFact
  readonly fault: FieldFault | null
}

function givenIn(fact: Fact, form: URLSearchParams): Given {
  switch (fact.type) {
    case 'choice': {
      const chosen = form.get(fields.value) ?? ''
      return { given: chosen, typed: { ...nothingTyped, chosen: [chosen] }, fault: null }
    }
    case 'choices': {
      const chosen = [...new Set(form.getAll(fields.value))]
      return { given: chosen, typed: { ...nothingTyped, chosen }, fault: null }
    }
    case 'year': {
      const chosen = form.get(fields.value) ?? ''
      const given = /^\d{4}$/.test(chosen) ? Number(chosen) : chosen
      return { given, typed: { ...nothingTyped, chosen: [chosen] }, fault: null }
    }
    case 'event':
      return happenedIn(form)
    case 'day':
      return dayIn(form, [])
  }
}

/** A day without a choice can only mean that it happened. */
function happenedIn(form: URLSearchParams): Given {
  const reading = readDateInput(form, fields.day)
  const said = form.get(fields.happened)
  if (said === 'no') return { given: 'no', typed: { chosen: ['no'], day: reading.typed }, fault: null }
  if (said !== 'yes' && reading.kind === 'empty')
    return { given: undefined, typed: nothingTyped, fault: fieldFault(fields.happened, words.chooseWhether) }
  return dayIn(form, ['yes'])
}

function dayIn(form: URLSearchParams, chosen: readonly string[]): Given {
  const reading = readDateInput(form, fields.day)
  const typed = { chosen, day: reading.typed }
  if (reading.kind === 'day') return { given: isoDay(reading.day), typed, fault: null }
  const says = reading.kind === 'empty' ? words.enterDay : sayDateFault(reading, words.theDay)
  const parts = reading.kind === 'empty' ? [] : reading.parts
  const fault = { name: fields.day, says, parts, href: dateErrorAddress(fields.day, parts) }
  return { given: undefined, typed, fault }
}

function faultOf({ type }: Fact, { chosen }: TypedFact, fault: FactFault): FieldFault {
  const isDay = type === 'day' || (type === 'event' && chosen[0] !== 'no')
  const says = {
    'no-such-fact': words.chooseOne,
    nothing: isDay ? words.enterDay : type === 'choices' ? words.chooseSome : words.chooseOne,
    'cannot-be-read': isDay ? words.enterDay : words.chooseOne,
    ahead: words.notAhead,
    'far-away': words.checkYear,
  }[fault]
  return isDay ? dayFault(fields.day, says) : fieldFault(fields.value, says)
}

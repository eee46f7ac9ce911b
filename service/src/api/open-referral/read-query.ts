/** Reads the query of a list. A filter that is not known is refused: to pass over it would give a wrong list. */
import type { Fault } from '@way-forward/law'
import { type Weekday, weekdays } from '../../directory/opening-times.ts'
import { postcodeIn } from '../../directory/postcode-service.ts'
import { isId } from '../../directory/stable-id.ts'
import { unknownParameter } from '../operation.ts'

/** What a list is asked for; undefined: whatever it is. */
export interface ListQuery {
  readonly number: number
  readonly size: number
  readonly search: string | undefined
  readonly termId: string | undefined
  readonly taxonomyId: string | undefined
  /** Years. */
  readonly minimumAge: number | undefined
  readonly maximumAge: number | undefined
  readonly days: readonly Weekday[] | undefined
  /** `09:00`. */
  readonly startTime: string | undefined
  readonly endTime: string | undefined
  /** `M1 1AE`. */
  readonly postcode: string | undefined
}

const paging = ['page', 'per_page'] as const
const filters = [
  'search',
  'taxonomy_term_id',
  'taxonomy_id',
  'minimum_age',
  'maximum_age',
  'start_time',
  'end_time',
  'day',
] as const
const places = ['postcode', 'proximity'] as const

/** The parameters of each kind of list. */
export const parametersOf = {
  plain: paging,
  services: [...paging, ...filters],
  servicesAtLocations: [...paging, ...filters, ...places],
} as const

type Reading = { readonly query: ListQuery } | { readonly faults: readonly Fault[] }

const usualSize = 50
const largestSize = 100
const lastPage = 1_000_000
const longestSearch = 200
/** Half the length of the country, in metres. */
const farthest = 500_000

/**
 * Reads the query of a list.
 * @param hasPostcodes whether a postcode can be looked up here
 */
export function readListQuery(
  query: URLSearchParams,
  list: keyof typeof parametersOf,
  hasPostcodes: boolean,
): Reading {
  const known: readonly string[] = parametersOf[list]
  const unknown = unknownParameter(query, known)
  if (unknown !== null) return { faults: [unknown] }
  const reader = new Reader(query)
  const read = {
    number: reader.whole('page', 1, lastPage) ?? 1,
    size: reader.whole('per_page', 1, largestSize) ?? usualSize,
    search: reader.text('search'),
    termId: reader.id('taxonomy_term_id'),
    taxonomyId: reader.id('taxonomy_id'),
    minimumAge: reader.age('minimum_age'),
    maximumAge: reader.age('maximum_age'),
    days: reader.days('day'),
    startTime: reader.time('start_time'),
    endTime: reader.time('end_time'),
    postcode: hasPostcodes ? reader.postcode('postcode') : undefined,
  }
  if (hasPostcodes) reader.proximity()
  else for (const name of places) reader.refuse(name, noPostcodes)
  reader.together(read)
  return reader.faults.length > 0 ? { faults: reader.faults } : { query: read }
}

const noPostcodes =
  'Leave it out. This copy has no service that finds the place of a postcode, and its services have no coordinates. Use the name of the council in "search".'

/** Reads parameters one by one and gathers what is wrong. An empty one counts as not given. */
class Reader {
  readonly faults: Fault[] = []
  readonly #query: URLSearchParams

  constructor(query: URLSearchParams) {
    this.#query = query
  }

  refuse(name: string, message: string): void {
    if (this.#query.has(name)) this.fault(name, message)
  }

  fault(name: string, message: string): undefined {
    this.faults.push({ code: 'bad-value', field: name, message })
    return undefined
  }

  text(name: string): string | undefined {
    const text = this.#given(name)
    if (text === undefined || text.length <= longestSearch) return text
    return this.fault(name, `Write at most ${longestSearch} characters.`)
  }

  whole(name: string, least: number, most: number): number | undefined {
    const text = this.#given(name)
    if (text === undefined) return undefined
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    return number >= least && number <= most
      ? number
      : this.fault(name, `Write a whole number from ${least} to ${most.toLocaleString('en-GB')}.`)
  }

  age(name: string): number | undefined {
    const text = this.#given(name)
    if (text === undefined) return undefined
    const years = /^\d{1,3}(\.\d{1,4})?$/.test(text) ? Number(text) : Number.NaN
    return years <= 150 ? years : this.fault(name, 'Write an age in years from 0 to 150.')
  }

  id(name: string): string | undefined {
    const text = this.#given(name)
    if (text === undefined || isId(text)) return text?.toLowerCase()
    return this.fault(name, 'Write a UUID, such as the "id" of a term in /taxonomy_terms.')
  }

  days(name: string): readonly Weekday[] | undefined {
    const text = this.#given(name)
    if (text === undefined) return undefined
    const asked = text.toUpperCase().split(',')
    const found = weekdays.filter((day) => asked.includes(day))
    return found.length === asked.length
      ? found
      : this.fault(name, `Write days as ${weekdays.join(', ')}; several with commas.`)
  }

  time(name: string): string | undefined {
    const text = this.#given(name)
    const [, time] = /^((?:[01]\d|2[0-3]):[0-5]\d)(?::00)?$/.exec(text ?? '') ?? []
    if (text === undefined || time !== undefined) return time
    return this.fault(name, 'Write a time from 00:00 to 23:59, such as 09:30.')
  }

  postcode(name: string): string | undefined {
    const text = this.#given(name)
    if (text === undefined) return undefined
    return postcodeIn(text) ?? this.fault(name, 'Write a whole postcode, such as M1 1AE.')
  }

  /** Every service serves whole areas and has no place of its own, so a distance narrows nothing. */
  proximity(): void {
    if (this.whole('proximity', 0, farthest) !== undefined && this.#given('postcode') === undefined) {
      this.fault('proximity', 'It is counted from a postcode: give "postcode" too.')
    }
  }

  together({ minimumAge, maximumAge, startTime, endTime }: ListQuery): void {
    if (minimumAge !== undefined && maximumAge !== undefined && minimumAge > maximumAge) {
      this.fault('maximum_age', 'It is below "minimum_age".')
    }
    if (startTime !== undefined && endTime !== undefined && startTime >= endTime) {
      this.fault('end_time', 'It is not after "start_time".')
    }
  }

  #given(name: string): string | undefined {
    const text = this.#query.get(name)?.trim()
    return text === '' ? undefined : text
  }
}

/** Reads the form of a week: a few boxes for each provision. */
import { deliveries, type Provision, type WeekRecord } from '../../../../../cases/provision/provision-log.ts'
import { deliveredWords, timeInWords } from '../../../../../cases/provision/provision-words.ts'
import type { WeekOfProvision } from '../../../../../cases/provision/record-week.ts'
import { typedLine } from '../../../../../documents/letters/typed-text.ts'
import { type FieldFault, fieldFault } from '../../../../kit/form-fault.ts'
import { words } from '../words.ts'

const longestNote = 1000
const minutesOfWeek = 7 * 24 * 60

/** `was`: unseen, what the boxes were filled with. */
type Box = 'delivered' | 'minutes' | 'note' | 'was'

/** The name of a box of a provision. */
export function boxName({ id }: Pick<Provision, 'id'>, box: Box): string {
  return `p-${id}-${box}`
}

/** What was recorded of a provision in a week; null: nothing. @param weekOf ISO day of its Monday */
export function recordOf({ weeks }: Provision, weekOf: string): WeekRecord | null {
  return weeks.find((week) => week.weekOf === weekOf) ?? null
}

/** What a record says, so that a form can tell whether it still says it. @param record null: nothing is recorded */
export function saidBy(record: Pick<WeekRecord, 'delivered' | 'minutes' | 'note'> | null): string {
  return record === null ? '' : `${record.delivered} ${record.minutes ?? '-'} ${record.note ?? ''}`
}

export interface WeekReading {
  readonly faults: readonly FieldFault[]
  /** What is new in it: what nobody said anything of, or what is recorded already, is left out. */
  readonly given: readonly WeekOfProvision[]
  /** Provisions whose boxes nobody touched. */
  readonly untouched: readonly Provision[]
}

/**
 * Reads a week. What somebody else recorded since the form was opened is not put aside unseen.
 * @param provisions those that the form asks about
 */
export function readWeekForm(
  form: URLSearchParams,
  provisions: readonly Provision[],
  weekOf: string,
): WeekReading {
  const faults: FieldFault[] = []
  const given: WeekOfProvision[] = []
  const untouched: Provision[] = []
  for (const provision of provisions) {
    const wrong: FieldFault[] = []
    const read = readProvisionWeek(form, provision, wrong)
    const was = form.get(boxName(provision, 'was')) ?? ''
    const now = recordOf(provision, weekOf)
    const isUntouched = wrong.length === 0 && saidBy(read) === was
    if (isUntouched) untouched.push(provision)
    if (isUntouched || (read !== null && saidBy(read) === saidBy(now))) continue
    if (now !== null && was !== saidBy(now)) {
      wrong.unshift(fieldFault(boxName(provision, 'delivered'), words.recordedMeanwhile(recordInWords(now))))
    }
    faults.push(...wrong)
    if (read !== null) given.push(read)
  }
  return { faults, given: faults.length > 0 ? [] : given, untouched }
}

function recordInWords({ delivered, minutes, note }: WeekRecord): string {
  const time = minutes === null ? '' : `, ${timeInWords(minutes)}`
  return `${deliveredWords[delivered]}${time}.${note === null ? '' : ` “${note}”.`}`
}

function readProvisionWeek(
  form: URLSearchParams,
  provision: Provision,
  faults: FieldFault[],
): WeekOfProvision | null {
  const { id, wall, minutesAWeek } = provision
  const name = (box: Box) => boxName(provision, box)
  const delivered = deliveries.find((each) => each === form.get(name('delivered')))
  const typed = (form.get(name('minutes')) ?? '').trim()
  const note = typedLine(form.get(name('note')) ?? '')
  if (delivered === undefined) {
    if (typed !== '' || note !== '') faults.push(fieldFault(name('delivered'), 'Choose what was given'))
    return null
  }
  if (note.length > longestNote) {
    faults.push(fieldFault(name('note'), 'The note must be 1,000 characters or fewer'))
  }
  const minutes = typed === '' ? null : Number(typed)
  const fault = /^\d{0,5}$/.test(typed)
    ? whyNotMinutes(minutes, delivered, minutesAWeek)
    : 'The minutes must be a whole number, such as 45'
  if (fault !== null) faults.push(fieldFault(name('minutes'), fault))
  return { provision: id, wall, delivered, minutes, note: note === '' ? null : note }
}

function whyNotMinutes(
  minutes: number | null,
  delivered: WeekOfProvision['delivered'],
  promised: number | null,
): string | null {
  if (minutes === null) return null
  if (minutes > minutesOfWeek) return 'A week has 10,080 minutes'
  switch (delivered) {
    case 'none':
    case 'holiday':
      return minutes === 0 ? null : 'Leave the minutes empty, or choose “Part” or “All”'
    case 'part':
      if (minutes === 0) return 'Choose “None”, or write how many minutes were given'
      return promised !== null && minutes >= promised
        ? `The plan promises ${timeInWords(promised)}: choose “All”, or write fewer minutes`
        : null
    case 'all':
      return promised !== null && minutes < promised
        ? `The plan promises ${timeInWords(promised)}: choose “Part”, or leave the minutes empty`
        : null
  }
}

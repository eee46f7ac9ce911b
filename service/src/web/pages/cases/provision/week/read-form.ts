/** Reads the form of a week: a few boxes for each provision. */
import { deliveries, type Provision, type WeekRecord } from '../../../../../cases/provision/provision-log.ts'
import { timeInWords } from '../../../../../cases/provision/provision-words.ts'
import type { WeekOfProvision } from '../../../../../cases/provision/record-week.ts'
import { typedLine } from '../../../../../documents/letters/typed-text.ts'
import { type FieldFault, fieldFault } from '../../../../kit/form-fault.ts'

const longestNote = 1000
const minutesOfWeek = 7 * 24 * 60

/** The name of a box of a provision. */
export function boxName({ id }: Pick<Provision, 'id'>, box: 'delivered' | 'minutes' | 'note'): string {
  return `p-${id}-${box}`
}

/** What was recorded of a provision in a week; null: nothing. @param weekOf ISO day of its Monday */
export function recordOf({ weeks }: Provision, weekOf: string): WeekRecord | null {
  return weeks.find((week) => week.weekOf === weekOf) ?? null
}

/**
 * Reads a week.
 * @param provisions those that the form asks about
 * @returns what is new in it, and what is wrong: what nobody said anything of, or what is recorded already, is left out
 */
export function readWeekForm(
  form: URLSearchParams,
  provisions: readonly Provision[],
  weekOf: string,
): { readonly faults: readonly FieldFault[]; readonly given: readonly WeekOfProvision[] } {
  const faults: FieldFault[] = []
  const given: WeekOfProvision[] = []
  for (const provision of provisions) {
    const read = readProvisionWeek(form, provision, faults)
    if (read === null) continue
    const known = recordOf(provision, weekOf)
    const isSame =
      known?.delivered === read.delivered && known.minutes === read.minutes && known.note === read.note
    if (!isSame) given.push(read)
  }
  return { faults, given: faults.length > 0 ? [] : given }
}

function readProvisionWeek(
  form: URLSearchParams,
  provision: Provision,
  faults: FieldFault[],
): WeekOfProvision | null {
  const { id, wall, minutesAWeek } = provision
  const name = (box: Parameters<typeof boxName>[1]) => boxName(provision, box)
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

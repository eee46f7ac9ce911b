/** `/cases/<case>/provision/week/<Monday>`: one quick form for what was given in a week. */
import { type Day, isoOf, parseDay } from '@way-forward/law'
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { isPromisedIn, mondayOf, type Provision } from '../../../../../cases/provision/provision-log.ts'
import { readProvisions } from '../../../../../cases/provision/read-provisions.ts'
import { recordWeek } from '../../../../../cases/provision/record-week.ts'
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { exampleRecords } from '../../../../../example/record-ids.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { withCase } from '../../opened-case.ts'
import { writableWalls } from '../../wall-choice.ts'
import { thisWeek } from '../period.ts'
import { boxName, readWeekForm, recordOf } from './read-form.ts'
import { weekView } from './view.ts'

/** Bytes of a post: notes of many provisions, every character of them escaped. */
const largest = 512 * 1024

/** `/cases/<case>/provision/week/<Monday>`. */
export function provisionWeekPage(data: Data): Page {
  return {
    path: '/cases/:case/provision/week/:week',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const day = parseDay(visit.params['week'] ?? '')
        if (day === null || writableWalls(file).length === 0) return notFound
        const monday = mondayOf(day)
        if (monday !== day) return redirect(addressOfWeek(file, monday))
        if (monday > thisWeek(visit.today)) return notFound
        const provisions = await promisedIn(tx, file, monday)
        const typed = typedOf(provisions, isoOf(monday))
        return shown(weekView(visit, file, { monday, provisions, typed, faults: [] }))
      }),
    post: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const monday = mondayNamed(visit)
        if (monday === null) return notFound
        const { form: typed } = visit
        const weekOf = isoOf(monday)
        const provisions = await promisedIn(tx, file, monday)
        const isHoliday = typed.get('save') === 'holiday'
        const { faults, given, untouched } = isHoliday
          ? { faults: [], given: holidays(provisions, weekOf), untouched: [] }
          : readWeekForm(typed, provisions, weekOf)
        if (faults.length > 0) {
          for (const provision of untouched) fill(typed, provision, weekOf)
          return shown(weekView(visit, file, { monday, provisions, typed, faults }), 400)
        }
        await recordWeek(tx, { caseId: file.id, weekOf, given })
        return redirect(`${caseAddress(file, '/provision')}?saved=${weekOf}`)
      }),
    takes: { largest },
    states: [
      {
        name: 'this week',
        address: `/cases/${exampleCases.provision}/provision/week/2026-11-16`,
        as: 'parent',
      },
      {
        name: 'a week that is recorded',
        address: `/cases/${exampleCases.provision}/provision/week/2026-11-09`,
        as: 'parent',
      },
      {
        name: 'minutes alone',
        address: `/cases/${exampleCases.provision}/provision/week/2026-11-16`,
        as: 'parent',
        form: { [`p-${exampleRecords.therapy}-minutes`]: '20' },
        status: 400,
      },
    ],
  }
}

/** The Monday that the address names; null: another day, or a week that has not begun. */
function mondayNamed({ params, today }: Visit): Day | null {
  const day = parseDay(params['week'] ?? '')
  return day === null || mondayOf(day) !== day || day > thisWeek(today) ? null : day
}

/** The address of the form of a week. */
export function addressOfWeek(file: CaseFile, monday: Day): string {
  return caseAddress(file, `/provision/week/${isoOf(monday)}`)
}

/** What the plan promises in a week, or something was recorded of, behind walls that the reader may write behind. */
async function promisedIn(tx: PersonTx, file: CaseFile, monday: Day): Promise<readonly Provision[]> {
  const writable = new Set(writableWalls(file).map(({ id }) => id))
  return (await readProvisions(tx, file.id)).filter(
    (provision) =>
      writable.has(provision.wall) &&
      (isPromisedIn(provision, monday) || recordOf(provision, isoOf(monday)) !== null),
  )
}

function holidays(provisions: readonly Provision[], weekOf: string) {
  return provisions
    .filter((provision) => recordOf(provision, weekOf) === null)
    .map(({ id, wall }) => ({
      provision: id,
      wall,
      delivered: 'holiday' as const,
      minutes: null,
      note: null,
    }))
}

/** What is recorded already, as it stands in the boxes. */
function typedOf(provisions: readonly Provision[], weekOf: string): URLSearchParams {
  const typed = new URLSearchParams()
  for (const provision of provisions) fill(typed, provision, weekOf)
  return typed
}

function fill(typed: URLSearchParams, provision: Provision, weekOf: string): void {
  const record = recordOf(provision, weekOf)
  if (record === null) return
  typed.set(boxName(provision, 'delivered'), record.delivered)
  typed.set(boxName(provision, 'minutes'), String(record.minutes ?? ''))
  typed.set(boxName(provision, 'note'), record.note ?? '')
}

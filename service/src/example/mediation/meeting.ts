/** Times and meetings of the demonstration: times that are sought, a meeting told late, and meetings that were held. */
import { type Day, isoOf, publishedCalendar, shift, weekdayOf } from '@way-forward/law'
import { instantInLondon } from '../../documents/london-time.ts'
import { standingChoice } from '../../mediation/advice/advice-clocks.ts'
import { type Matter, sideOf } from '../../mediation/matter.ts'
import { markTimes } from '../../mediation/meeting/mark-times.ts'
import { asMeetingsStand } from '../../mediation/meeting/meetings-of-matter.ts'
import { offerTimes } from '../../mediation/meeting/offer-times.ts'
import { recordAttendance } from '../../mediation/meeting/record-attendance.ts'
import { sayNeeds } from '../../mediation/meeting/say-needs.ts'
import { setMeeting } from '../../mediation/meeting/set-meeting.ts'
import type { TimeMark } from '../../mediation/step-kinds.ts'
import type { ExampleMatter } from '../people.ts'
import { inMatterAs, type MatterFill, say } from './matters.ts'

/** The offer of the matter in which times are sought, and its times. */
const offer = '0e000000-0000-4000-8004-000000000001'
const times = [2, 3, 4].map((number) => `0e000000-0000-4000-8004-00000000000${number}`)
const place = 'Example Family Centre, Room 2, 1 Example Street'

/** Fills what is missing. */
export async function fillMeetings(fill: MatterFill): Promise<void> {
  await seekTimes(fill)
  await meet(fill, 'dated', { on: workingDay(shift(fill.today, 4)), told: fill.today })
  await meet(fill, 'unwanted', { on: workingDay(shift(fill.today, 9)), told: shift(fill.today, -7) })
  await wantNone(fill)
  await meet(fill, 'agreeing', { on: workingDay(shift(fill.today, -6)), told: shift(fill.today, -20) })
  await meet(fill, 'kept', { on: workingDay(shift(fill.today, -44)), told: shift(fill.today, -60) })
  for (const name of ['agreeing', 'kept'] as const) await writeDown(fill, name)
}

/** That day, or the Monday after it. */
function workingDay(on: Day): Day {
  return weekdayOf(on) < 6 ? on : workingDay(shift(on, 1))
}

function at(on: Day, time: string): Date {
  const read = instantInLondon(isoOf(on), time)
  if ('fault' in read) throw new RangeError('no time in the night')
  return read.at
}

const isThere = (matter: Matter, kind: 'times-offered' | 'meeting' | 'attended'): boolean =>
  matter.steps.some((step) => step.kind === kind)

async function seekTimes({ doors, today, ago }: MatterFill): Promise<void> {
  const { data, origin } = doors
  const days = [13, 16, 20].map((ahead) => workingDay(shift(today, ahead)))
  await inMatterAs(data, 'mediation-adviser', 'preparing', async (tx, matter) => {
    if (isThere(matter, 'times-offered')) return
    const slots = days.map((day, index) => ({
      id: times[index] ?? offer,
      startsAt: at(day, index === 1 ? '14:00' : '10:00').toISOString(),
      endsAt: at(day, index === 1 ? '16:00' : '12:30').toISOString(),
    }))
    const on = ago(3)
    await offerTimes(tx, matter, {
      id: offer,
      seen: null,
      word: 'in-person',
      slots,
      place,
      today: on,
      origin,
    })
  })
  const said = (marks: readonly TimeMark[]) =>
    Object.fromEntries(marks.map((mark, index) => [times[index] ?? offer, mark]))
  const mark = (
    who: 'mediation-adviser' | 'council-officer',
    role: 'family' | 'authority',
    marks: readonly TimeMark[],
  ) =>
    inMatterAs(data, who, 'preparing', async (tx, matter) => {
      const side = sideOf(matter, role)
      const isMarked = matter.steps.some(
        ({ kind, side }) => kind === 'times-marked' && (side !== null) === (who === 'council-officer'),
      )
      if (side === null || isMarked) return
      const id =
        who === 'council-officer'
          ? '0e000000-0000-4000-8004-000000000005'
          : '0e000000-0000-4000-8004-000000000006'
      await markTimes(tx, matter, { id, offer, side: side.id, marks: said(marks), today: ago(2), origin })
      if (role === 'family')
        await sayNeeds(tx, matter, {
          id: '0e000000-0000-4000-8004-000000000007',
          side,
          told: 'service',
          access: 'A break after an hour',
          interpreter: 'British Sign Language',
          today: ago(2),
        })
    })
  await mark('council-officer', 'authority', ['yes', 'no', 'if-need-be'])
  await mark('mediation-adviser', 'family', ['yes', 'yes', 'no'])
}

async function meet(
  { doors, today }: MatterFill,
  name: ExampleMatter,
  { on, told }: { readonly on: Day; readonly told: Day },
): Promise<void> {
  await inMatterAs(doors.data, 'mediation-adviser', name, async (tx, matter) => {
    if (isThere(matter, 'meeting')) return
    await setMeeting(tx, matter, {
      id: meetings[name] ?? offer,
      seen: asMeetingsStand(matter),
      word: 'in-person',
      startsAt: at(on, '10:00'),
      endsAt: at(on, '12:30'),
      place,
      toldOn: isoOf(told),
      today: isoOf(today),
      calendar: publishedCalendar,
      origin: doors.origin,
    })
  })
}

/** The family thought better of it yesterday, and told the service alone. */
async function wantNone({ doors: { data }, ago }: MatterFill): Promise<void> {
  await inMatterAs(data, 'mediation-adviser', 'unwanted', async (tx, matter) => {
    const family = sideOf(matter, 'family')
    if (family === null || standingChoice(matter)?.word === 'no-mediation') return
    await say(
      tx,
      matter,
      { use: 'with', side: family.id },
      { kind: 'choice', word: 'no-mediation', onDay: ago(1), body: { means: 'telephone' } },
    )
  })
}

const meetings: Partial<Readonly<Record<ExampleMatter, string>>> = {
  dated: '0e000000-0000-4000-8004-000000000011',
  unwanted: '0e000000-0000-4000-8004-000000000021',
  agreeing: '0e000000-0000-4000-8004-000000000012',
  kept: '0e000000-0000-4000-8004-000000000013',
}

async function writeDown({ doors, today }: MatterFill, name: 'agreeing' | 'kept'): Promise<void> {
  await inMatterAs(doors.data, 'mediation-adviser', name, async (tx, matter) => {
    if (isThere(matter, 'attended')) return
    await recordAttendance(tx, matter, {
      id:
        name === 'agreeing' ? '0e000000-0000-4000-8004-000000000014' : '0e000000-0000-4000-8004-000000000015',
      seen: asMeetingsStand(matter),
      people: [
        ...matter.sides.map(({ id, role, name: called }) => ({
          name: role === 'authority' ? 'An officer of the council' : called,
          side: id,
          was: 'there' as const,
        })),
        { name: 'A mediator', side: null, was: 'there' },
      ],
      today: isoOf(today),
    })
  })
}

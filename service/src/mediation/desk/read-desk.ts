/**
 * A page of a desk. Lines say which matters are on it, and in which order; how each stands is worked out anew from its
 * steps for the 25 that are shown. So nothing stale is ever shown as true, whether the worker has come by since or not,
 * and a verb has nothing more to write.
 */
import { type Calendar, type ConcernKind, type Day, isoOf } from '@way-forward/law'
import type { PersonTx, Process, SideRole } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { type MatterState, type Reader, stateOf } from '../matter-state.ts'
import type { DeskList } from './desk-lists.ts'
import { type BareStepRow, bareStepOf } from './read-bare-matters.ts'

/** Matters on a page. */
export const onOnePage = 25

export interface DeskLine {
  readonly id: string
  /** The organisation's party in it. */
  readonly party: string
  readonly reference: string
  readonly process: Process
  /** The family's name, as far as it is told; null: it is called by its number. */
  readonly knownAs: string | null
  readonly state: MatterState
  /** Who of the organisation it was given to; empty: nobody in particular. */
  readonly has: readonly { readonly id: string; readonly name: string }[]
}

export interface DeskPage {
  readonly lines: readonly DeskLine[]
  readonly hasMore: boolean
}

export interface DeskQuestion {
  readonly organisation: string
  readonly list: DeskList
  /** From 1. */
  readonly page: number
  readonly today: Day
  readonly calendar: Calendar
}

interface LineRow {
  readonly id: string
  readonly party: string
  readonly process: Process
  readonly known_as: string | null
}

/** A page of one list, by next date; closed ones the latest first. */
export async function readDesk(tx: PersonTx, question: DeskQuestion): Promise<DeskPage> {
  const { organisation, list, page, today } = question
  const { where, order } = termsOf(list, isoOf(today))
  const { rows } = await sql<LineRow>`
    select l.matter_id as id, l.party_id as party, l.process, l.known_as from mediation.due_line l
    where l.organisation_id = ${organisation}::uuid and ${where}
    order by ${order} offset ${(page - 1) * onOnePage} limit ${onOnePage + 1}`.execute(tx)
  const lines = await seenLines(tx, rows.slice(0, onOnePage), question)
  return { lines: lines.filter(({ state }) => isIn(list, state)), hasMore: rows.length > onOnePage }
}

/**
 * Those that some words find, closed ones too; the first 25 by next date.
 * @param words a reference such as "7K2M-QX04", a telephone number, an email, or part of a name: the family's, the child's,
 *   that of a council or of whoever else takes part
 */
export async function findOnDesk(
  tx: PersonTx,
  { words, ...question }: Omit<DeskQuestion, 'list' | 'page'> & { readonly words: string },
): Promise<DeskPage> {
  const short = words.toUpperCase().replace(/[^0-9A-Z]/g, '')
  const reference = short.length === 8 ? `${short.slice(0, 4)}-${short.slice(4)}` : null
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<LineRow>`
    select id, party, process, known_as
    from mediation.found_on_desk(${question.organisation}::uuid, ${pattern}, ${words}, ${reference}, ${onOnePage + 1})`.execute(
    tx,
  )
  const lines = await seenLines(tx, rows.slice(0, onOnePage), question)
  return { lines, hasMore: rows.length > onOnePage }
}

/** Which lines a list has, so that an index finds them in their order. */
function termsOf(list: DeskList, today: string) {
  const open = sql`l.stage <> 'closed'`
  const byDate = sql`l.next_on, l.matter_id`
  switch (list) {
    case 'new':
      return { where: sql`l.stage = 'new'`, order: byDate }
    case 'us':
      return { where: sql`l.waits_on = 'us' and ${open}`, order: byDate }
    case 'others':
      return { where: sql`l.waits_on = 'others' and ${open}`, order: byDate }
    case 'week':
      return { where: sql`l.next_on <= ${today}::date + 7 and ${open}`, order: byDate }
    case 'late':
      return {
        where: sql`l.late_from <= ${today}::date and l.late_from is not null`,
        order: sql`l.late_from, l.matter_id`,
      }
    case 'certificates':
      return {
        where: sql`l.certificate_late_from <= ${today}::date and l.certificate_late_from is not null`,
        order: sql`l.certificate_late_from, l.matter_id`,
      }
    case 'meetings':
      return {
        where: sql`l.meeting_at >= (${today}::date::timestamp at time zone 'Europe/London') and l.meeting_at is not null`,
        order: sql`l.meeting_at, l.matter_id`,
      }
    case 'mine':
      return {
        where: sql`l.party_id = any(array(select g from mediation.my_given() g)) and ${open}`,
        order: byDate,
      }
    case 'all':
      return { where: open, order: byDate }
    case 'closed':
      return { where: sql`l.stage = 'closed'`, order: sql`l.opened_at desc, l.matter_id` }
  }
}

/** Whether a matter belongs into a list by its state now, whatever its line says. Dates are left to the line. */
function isIn(list: DeskList, { stage, waitsOn, meetingAt }: MatterState): boolean {
  switch (list) {
    case 'new':
      return stage === 'new'
    case 'us':
    case 'others':
      return waitsOn === list
    case 'certificates':
      return stage === 'certificate-due'
    case 'meetings':
      return meetingAt !== null
    case 'closed':
      return stage === 'closed'
    default:
      return stage !== 'closed'
  }
}

interface SeenRow {
  readonly matter_id: string
  readonly party_id: string
  readonly reference: string
  readonly concern_kind: ConcernKind | null
  readonly side_id: string | null
  readonly sides:
    | readonly { readonly id: string; readonly role: SideRole; readonly hasEnded: boolean }[]
    | null
  readonly steps: readonly BareStepRow[] | null
  readonly has: DeskLine['has'] | null
}

async function seenLines(
  tx: PersonTx,
  rows: readonly LineRow[],
  { today, calendar }: Pick<DeskQuestion, 'today' | 'calendar'>,
): Promise<readonly DeskLine[]> {
  if (rows.length === 0) return []
  const { rows: seen } = await sql<SeenRow>`/* prepared */
    select * from mediation.lines_seen(${rows.map(({ id }) => id)}::uuid[])`.execute(tx)
  const found = new Map(seen.map((row) => [`${row.matter_id} ${row.party_id}`, row]))
  return rows.flatMap(({ id, party, process, known_as }) => {
    const row = found.get(`${id} ${party}`)
    if (row === undefined) return []
    const sides = row.sides ?? []
    const mine = sides.find((side) => side.id === row.side_id && !side.hasEnded)
    const reader: Reader =
      row.side_id === null ? 'service' : mine === undefined ? 'nobody' : { side: mine.id }
    const matter = {
      process,
      concernKind: row.concern_kind,
      sides,
      steps: (row.steps ?? []).map(bareStepOf),
    }
    const state = stateOf(matter, reader, today, calendar)
    return [{ id, party, reference: row.reference, process, knownAs: known_as, state, has: row.has ?? [] }]
  })
}

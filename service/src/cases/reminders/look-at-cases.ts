/** Looks at cases again: writes down who is to be reminded of what, and when to look next. */
import { type Calendar, type Day, day, isoOf } from '@way-forward/law'
import type { PartyKind, ReminderStep, WorkerTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { factsFrom } from '../facts-of-case.ts'
import { clocksOf, type DueReminder, type Looked, lateStep, lookAt, stepsBefore } from './due-reminders.ts'
import { readCases, type WatchedCase, type WatchedParty } from './read-cases.ts'

export interface LookingAt {
  readonly today: Day
  readonly calendar: Calendar
  /** Names the law that is looked with: see `law-in-use.ts`. */
  readonly law: string
}

/** What a party is to be reminded of. */
interface Due {
  readonly caseId: string
  readonly party: string
  readonly what: DueReminder
}

interface Next {
  readonly caseId: string
  readonly party: string
  readonly lookOn: string | null
}

/**
 * Looks at all parties of these cases. What is due is a row of `post.reminder` once for each person who acts for the
 * party and wants it, in the same transaction as the day of the next look: neither is there without the other.
 */
export async function lookAtCases(
  tx: WorkerTx,
  caseIds: readonly string[],
  looking: LookingAt,
): Promise<void> {
  const today = isoOf(looking.today)
  const { cases, left } = await readCases(tx, caseIds, today)
  const due: Due[] = []
  const next: Next[] = []
  for (const each of cases) lookAtCase(each, looking, due, next)
  if (due.length > 0) await addReminders(tx, due)
  if (next.length > 0) await keepWatch(tx, next, today, looking.law)
  if (left.length > 0) {
    await sql`delete from cases.watch where party_id = any(${left}::uuid[])`.execute(tx)
  }
}

function lookAtCase(watched: WatchedCase, { today, calendar }: LookingAt, due: Due[], next: Next[]): void {
  const { id: caseId, parties } = watched
  // Parties who see the same have the same position, which is worked out once.
  const known = new Map<string, Looked>()
  for (const party of parties) {
    const from = party.lookedOn === null ? today : day(party.lookedOn)
    const key = `${clocksOf(party.kind)} ${from} ${wallsThatTell(watched, party)}`
    let looked = known.get(key)
    if (looked === undefined) {
      looked = lookAs(watched, party, { from: from < today ? from : today, today, calendar })
      known.set(key, looked)
    }
    for (const what of looked.due) due.push({ caseId, party: party.id, what })
    next.push({ caseId, party: party.id, lookOn: earlier(looked.lookOn, party.opensOn) })
  }
}

/** Those of a party's walls that something stands behind, as text. */
function wallsThatTell({ concerns, events }: WatchedCase, { walls }: WatchedParty): string {
  const telling = new Set<string>()
  for (const { wall } of concerns) if (walls.has(wall)) telling.add(wall)
  for (const { wall } of events) if (walls.has(wall)) telling.add(wall)
  return telling.size < 2 ? [...telling].join() : [...telling].sort().join()
}

function lookAs(
  { concerns, events }: WatchedCase,
  { kind, walls }: { readonly kind: PartyKind; readonly walls: ReadonlySet<string> },
  looking: { readonly from: Day; readonly today: Day; readonly calendar: Calendar },
): Looked {
  const seen = concerns.filter(({ wall }) => walls.has(wall))
  const { facts } = factsFrom(
    events.filter(({ wall }) => walls.has(wall)),
    seen,
  )
  return lookAt(facts, kind, looking)
}

function earlier(on: Day | null, opensOn: string | null): string | null {
  const iso = on === null ? null : isoOf(on)
  if (iso === null || opensOn === null) return iso ?? opensOn
  return iso < opensOn ? iso : opensOn
}

async function keepWatch(tx: WorkerTx, next: readonly Next[], today: string, law: string): Promise<void> {
  await sql`
    insert into cases.watch (case_id, party_id, look_on, looked_on, law)
    select n.case_id, n.party_id, n.look_on, ${today}::date, ${law}
    from unnest(${next.map(({ caseId }) => caseId)}::uuid[], ${next.map(({ party }) => party)}::uuid[],
      ${next.map(({ lookOn }) => lookOn)}::date[]) n (case_id, party_id, look_on)
    order by 1, 2
    on conflict (case_id, party_id)
      do update set look_on = excluded.look_on, looked_on = excluded.looked_on, law = excluded.law`.execute(
    tx,
  )
}

interface Recipient {
  readonly party: string
  readonly person: string
  readonly days: readonly ReminderStep[] | null
  readonly tellsLate: boolean | null
}

async function addReminders(tx: WorkerTx, due: readonly Due[]): Promise<void> {
  const { rows } = await sql<Recipient>`
    select a.party_id as party, a.person_id as person, c.days, c.tells_late as "tellsLate"
    from cases.acting a
    left join cases.reminder_choice c on c.case_id = a.case_id and c.person_id = a.person_id
    where a.party_id = any(${[...new Set(due.map(({ party }) => party))]}::uuid[]) and a.ended_at is null`.execute(
    tx,
  )
  const byParty = Map.groupBy(rows, ({ party }) => party)
  const wanted = due.flatMap((each) =>
    (byParty.get(each.party) ?? [])
      .filter((recipient) => wants(recipient, each.what.step))
      .map(({ person }) => ({ ...each, person })),
  )
  if (wanted.length === 0) return
  await sql`
    insert into post.reminder (person_id, case_id, concern_id, kind, last_day, step)
    select * from unnest(${wanted.map(({ person }) => person)}::uuid[], ${wanted.map(({ caseId }) => caseId)}::uuid[],
      ${wanted.map(({ what }) => what.concern)}::uuid[], ${wanted.map(({ what }) => what.kind)}::text[],
      ${wanted.map(({ what }) => isoOf(what.lastDay))}::date[], ${wanted.map(({ what }) => what.step)}::smallint[])
    on conflict do nothing`.execute(tx)
}

/** Whoever has chosen nothing wants everything. */
export function wants(
  { days, tellsLate }: Pick<Recipient, 'days' | 'tellsLate'>,
  step: ReminderStep,
): boolean {
  if (step === lateStep) return tellsLate ?? true
  return (days ?? stepsBefore).includes(step)
}

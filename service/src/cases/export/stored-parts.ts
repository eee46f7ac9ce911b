/**
 * The parts of a case as they are stored, a stretch at a time and as one reader sees them: so a large case goes
 * through little memory, and whoever loses a share in the middle reads on no further.
 */
import type { Acting, Data } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { actInWords } from '../act-words.ts'
import { sealOf } from '../entries/sealed-letter.ts'
import type { Part, PartName } from './case-shape.ts'
import { type Leaving, leavesInSql } from './what-leaves.ts'

/** Rows at once. Each may be as long as the longest entry. */
const stretch = 100

type StoredPart = Exclude<PartName, 'walls' | 'parties' | 'documents' | 'matters'>

interface Row {
  /** By which the rows are in order. */
  readonly key: string
  readonly row: object
}

/** Where a stretch begins: after the last row of the one before; null: with the first. */
interface From {
  readonly caseId: string
  readonly after: string | null
  readonly leaving: Leaving
}
type Sql<Result> = ReturnType<typeof sql<Result>>
type Read = (from: From) => Sql<Row>

/** Every row of a part that the reader sees, and that may leave. */
export async function* storedPart<Name extends StoredPart>(
  data: Data,
  who: Acting & { readonly caseId: string },
  name: Name,
  leaving: Leaving,
): AsyncGenerator<Part<Name>> {
  for (let after: string | null = null; ; ) {
    const read: Sql<Row> = reads[name]({ caseId: who.caseId, after, leaving })
    const { rows } = await data.actingAs(who, (tx) => read.execute(tx))
    for (const { row } of rows) yield finished(name, row as Part<Name>)
    const last = rows.at(-1)
    if (last === undefined || rows.length < stretch) return
    after = last.key
  }
}

/** A row with what the database does not know. */
function finished<Name extends StoredPart>(name: Name, row: Part<Name>): Part<Name> {
  const finish = finishes[name]
  return finish === undefined ? row : finish(row)
}

const finishes: { readonly [Name in StoredPart]?: (row: Part<Name>) => Part<Name> } = {
  letters: (row) => ({ ...row, isSealed: sealOf(row.content).toString('hex') === row.sha256 }),
  history: (row) => ({ ...row, words: actInWords(row.act) }),
}

/** An instant as ISO text. */
const at = (column: string) =>
  sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
/** Somebody by id and name; null where the reader does not see who it is. */
const who = (column: string) =>
  sql`(select json_build_object('id', n.id, 'name', n.name) from people.person n where n.id = ${sql.ref(column)})`
/** Fields of what somebody recorded. */
const recorded = sql`'recordedBy', ${who('x.recorded_by')}, 'recordedAt', ${at('x.recorded_at')}`
/** Fields of what is corrected by another row of its table. */
const corrected = (table: string) =>
  sql`'corrects', x.corrects, 'isCorrected', exists (select from ${sql.table(table)} c where c.corrects = x.id)`
const redacted = sql`'redacted', case when x.redacted_at is not null then json_build_object(
  'at', ${at('x.redacted_at')}, 'by', ${who('x.redacted_by')}, 'why', x.redacted_why) end`

/** What leaves of a table; absent: it stands behind no wall. */
type Leaves = (leaving: Leaving) => Sql<unknown>
/** What the reader's own side recorded. */
const recordedByUs: Leaves = (leaving) => leavesInSql(leaving, 'recorded_by')
/** What a date or a fact of the law is about, and the fact itself: whoever recorded it behind the reader's own wall. */
const factToo: Leaves = (leaving) => leavesInSql(leaving, 'recorded_by', sql`true`)
/** Certificates are the family's own to send on. */
const certificateToo: Leaves = (leaving) => leavesInSql(leaving, 'issued_by', sql`x.kind = 'certificate'`)

/** Reads a table of the case, which is called x. @param fields names and values by turns */
const part =
  (
    table: string,
    fields: Sql<unknown>,
    {
      by = 'id',
      join = sql``,
      leaves,
    }: { readonly by?: 'id' | 'number'; readonly join?: Sql<unknown>; readonly leaves?: Leaves } = {},
  ): Read =>
  ({ caseId, after, leaving }) => {
    const key = sql.ref(`x.${by}`)
    const last = by === 'id' ? sql`${after}::uuid` : sql`${after}::bigint`
    return sql<Row>`
      select ${key} as key, json_build_object(${fields}) as row
      from ${sql.table(table)} x ${join}
      where x.case_id = ${caseId} and (${last} is null or ${key} > ${last}) ${leaves === undefined ? sql`` : sql`and ${leaves(leaving)}`}
      order by ${key} limit ${stretch}`
  }

const reads: Readonly<Record<StoredPart, Read>> = {
  shares: part(
    'cases.wall_party',
    sql`'wall', x.wall_id, 'party', x.party_id, 'mayWrite', x.may_write, 'fromOn', x.from_on,
      'untilOn', x.until_on, 'grantedAt', ${at('x.granted_at')}, 'withdrawnAt', ${at('x.withdrawn_at')}`,
    { leaves: (leaving) => leavesInSql(leaving, 'granted_by', sql`true`) },
  ),
  invitations: part(
    'cases.invitation',
    sql`'id', x.id, 'kind', x.kind, 'label', x.label, 'email', x.email, 'walls', x.walls,
      'mayWrite', x.may_write, 'fromOn', x.from_on, 'untilOn', x.until_on, 'madeAt', ${at('x.made_at')},
      'acceptedAt', ${at('x.accepted_at')}, 'withdrawnAt', ${at('x.withdrawn_at')}`,
  ),
  concerns: part(
    'cases.concern',
    sql`'id', x.id, 'wall', x.wall_id, 'kind', x.kind, 'title', x.title, ${recorded},
      'settledOn', x.settled_on`,
    { leaves: factToo },
  ),
  events: part(
    'cases.event',
    sql`'id', x.id, 'wall', x.wall_id, 'concern', x.concern_id, 'fact', x.fact, 'value', x.value,
      ${corrected('cases.event')}, ${recorded}`,
    { by: 'number', leaves: factToo },
  ),
  details: part(
    'cases.detail',
    sql`'id', x.id, 'wall', x.wall_id, 'what', x.what, 'value', x.value, ${recorded}`,
    { by: 'number', leaves: recordedByUs },
  ),
  entries: part(
    'cases.entry',
    sql`'id', x.id, 'wall', x.wall_id, 'concern', x.concern_id, 'kind', x.kind, 'happenedOn', x.happened_on,
      ${corrected('cases.entry')}, 'body', x.body, ${redacted}, ${recorded}`,
    { by: 'number', leaves: recordedByUs },
  ),
  letters: part(
    'cases.issued',
    sql`'id', x.id, 'wall', x.wall_id, 'entry', x.entry_id, 'title', x.title, 'content', x.content,
      'sha256', encode(x.sha256, 'hex'), 'isSealed', false, 'lawAsAt', x.law_as_at,
      'issuedBy', ${who('x.issued_by')}, 'issuedAt', ${at('x.issued_at')}`,
    { leaves: certificateToo },
  ),
  provisions: part(
    'cases.provision',
    sql`'id', x.id, 'wall', x.wall_id, 'section', x.section, 'says', x.says,
      'minutesAWeek', x.minutes_a_week, 'fromOn', x.from_on, 'untilOn', x.until_on,
      ${corrected('cases.provision')}, ${recorded}`,
    { leaves: recordedByUs },
  ),
  deliveries: part(
    'cases.delivery',
    sql`'id', x.id, 'wall', x.wall_id, 'provision', x.provision_id, 'weekOf', x.week_of,
      'delivered', x.delivered, 'minutes', x.minutes, 'note', x.note, ${recorded}`,
    { by: 'number', leaves: recordedByUs },
  ),
  enquiries: part(
    'cases.enquiry',
    sql`'id', x.id, 'sentBy', ${who('x.sent_by')}, 'organisation', o.name, 'area', x.area_id, 'name', x.name,
      'childName', x.child_name, 'bornOn', x.born_on, 'query', x.query, 'email', x.email, 'phone', x.phone,
      'reach', x.reach, 'accessNeeds', x.access_needs, 'meeting', x.meeting, 'meetingSays', x.meeting_says,
      'mayPassOn', x.may_pass_on,
      'scope', json_build_object('walls', x.walls, 'mayWrite', x.may_write, 'fromOn', x.from_on,
        'untilOn', x.until_on),
      'madeAt', ${at('x.made_at')}, 'state', x.state,
      'steps', (select coalesce(json_agg(json_build_object('became', s.became, 'organisation', b.name, 'to', t.name,
        'says', s.says, 'happenedAt', ${at('s.happened_at')}) order by s.number), '[]')
        from cases.enquiry_step s join people.organisation b on b.id = s.organisation_id
          left join people.organisation t on t.id = s.to_organisation_id
        where s.enquiry_id = x.id)`,
    { join: sql`join people.organisation o on o.id = x.organisation_id` },
  ),
  // One row: it is what the reader chose.
  reminders: ({ caseId, after }) => sql<Row>`
    select '1' as key, json_build_object('days', x.days, 'tellsLate', x.tells_late,
      'chosenAt', ${at('x.chosen_at')}) as row
    from cases.reminder_choice x
    where x.case_id = ${caseId} and x.person_id = people.me() and ${after}::text is null`,
  history: part(
    'cases.audit',
    sql`'at', ${at('x.happened_at')}, 'act', x.act, 'words', '', 'person', ${who('x.person_id')},
      'party', x.party_id, 'wall', x.wall_id, 'about', x.about, 'aboutId', x.about_id`,
    { by: 'number', leaves: (leaving) => leavesInSql(leaving, 'person_id') },
  ),
}

/**
 * The parts of a case as they are stored, a stretch at a time and as one reader sees them: so a large case goes
 * through little memory, and whoever loses a share in the middle reads on no further.
 */
import type { Acting, Data, PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { actInWords } from '../act-words.ts'
import { sealOf } from '../entries/sealed-letter.ts'
import type { Part, PartName } from './case-shape.ts'

/** Rows at once. Each may be as long as the longest entry. */
const stretch = 100

type StoredPart = Exclude<PartName, 'walls' | 'parties' | 'documents'>

interface Row {
  /** By which the rows are in order. */
  readonly key: string
  readonly row: object
}
type Read = (tx: PersonTx, caseId: string, after: string | null) => Promise<readonly Row[]>

/** Every row of a part that the reader sees. */
export async function* storedPart<Name extends StoredPart>(
  data: Data,
  who: Acting & { readonly caseId: string },
  name: Name,
): AsyncGenerator<Part<Name>> {
  for (let after: string | null = null; ; ) {
    const rows: readonly Row[] = await data.actingAs(who, (tx) => reads[name](tx, who.caseId, after))
    for (const { row } of rows) yield row as Part<Name>
    const last = rows.at(-1)
    if (last === undefined || rows.length < stretch) return
    after = last.key
  }
}

/** An instant as ISO text. */
const at = (column: string) =>
  sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
/** Somebody by id and name; null where the reader does not see who it is. */
const who = (column: string) =>
  sql`(select json_build_object('id', n.id, 'name', n.name) from people.person n where n.id = ${sql.ref(column)})`
const hex = (column: string) => sql`encode(${sql.ref(column)}, 'hex')`
const afterNumber = (column: string, after: string | null) =>
  sql`(${after}::bigint is null or ${sql.ref(column)} > ${after}::bigint) order by ${sql.ref(column)} limit ${stretch}`
const afterId = (column: string, after: string | null) =>
  sql`(${after}::uuid is null or ${sql.ref(column)} > ${after}::uuid) order by ${sql.ref(column)} limit ${stretch}`
const redaction = (alias: string) =>
  sql`case when ${sql.ref(`${alias}.redacted_at`)} is not null then json_build_object(
    'at', ${at(`${alias}.redacted_at`)}, 'by', ${who(`${alias}.redacted_by`)}, 'why', ${sql.ref(`${alias}.redacted_why`)}) end`

const reads: Readonly<Record<StoredPart, Read>> = {
  shares: async (tx, caseId, after) =>
    (
      await sql<Row>`
        select x.id as key, json_build_object('wall', x.wall_id, 'party', x.party_id, 'mayWrite', x.may_write,
          'fromOn', x.from_on, 'untilOn', x.until_on, 'grantedAt', ${at('x.granted_at')},
          'withdrawnAt', ${at('x.withdrawn_at')}) as row
        from cases.wall_party x where x.case_id = ${caseId} and ${afterId('x.id', after)}`.execute(tx)
    ).rows,
  invitations: async (tx, caseId, after) =>
    (
      await sql<Row>`
        select i.id as key, json_build_object('id', i.id, 'kind', i.kind, 'label', i.label, 'email', i.email,
          'walls', i.walls, 'mayWrite', i.may_write, 'fromOn', i.from_on, 'untilOn', i.until_on,
          'madeAt', ${at('i.made_at')}, 'acceptedAt', ${at('i.accepted_at')}, 'withdrawnAt', ${at('i.withdrawn_at')}) as row
        from cases.invitation i where i.case_id = ${caseId} and ${afterId('i.id', after)}`.execute(tx)
    ).rows,
  concerns: async (tx, caseId, after) =>
    (
      await sql<Row>`
        select c.id as key, json_build_object('id', c.id, 'wall', c.wall_id, 'kind', c.kind, 'title', c.title,
          'recordedBy', ${who('c.recorded_by')}, 'recordedAt', ${at('c.recorded_at')}, 'settledOn', c.settled_on) as row
        from cases.concern c where c.case_id = ${caseId} and ${afterId('c.id', after)}`.execute(tx)
    ).rows,
  events: async (tx, caseId, after) =>
    (
      await sql<Row>`
        select e.number as key, json_build_object('id', e.id, 'wall', e.wall_id, 'concern', e.concern_id,
          'fact', e.fact, 'value', e.value, 'corrects', e.corrects,
          'isCorrected', exists (select from cases.event c where c.corrects = e.id),
          'recordedBy', ${who('e.recorded_by')}, 'recordedAt', ${at('e.recorded_at')}) as row
        from cases.event e where e.case_id = ${caseId} and ${afterNumber('e.number', after)}`.execute(tx)
    ).rows,
  details: async (tx, caseId, after) =>
    (
      await sql<Row>`
        select d.number as key, json_build_object('id', d.id, 'wall', d.wall_id, 'what', d.what, 'value', d.value,
          'recordedBy', ${who('d.recorded_by')}, 'recordedAt', ${at('d.recorded_at')}) as row
        from cases.detail d where d.case_id = ${caseId} and ${afterNumber('d.number', after)}`.execute(tx)
    ).rows,
  entries: async (tx, caseId, after) =>
    (
      await sql<Row>`
        select e.number as key, json_build_object('id', e.id, 'wall', e.wall_id, 'concern', e.concern_id,
          'kind', e.kind, 'happenedOn', e.happened_on, 'corrects', e.corrects,
          'isCorrected', exists (select from cases.entry c where c.corrects = e.id),
          'body', e.body, 'redacted', ${redaction('e')},
          'recordedBy', ${who('e.recorded_by')}, 'recordedAt', ${at('e.recorded_at')}) as row
        from cases.entry e where e.case_id = ${caseId} and ${afterNumber('e.number', after)}`.execute(tx)
    ).rows,
  letters: async (tx, caseId, after) => {
    const { rows } = await sql<{ key: string; row: Part<'letters'> }>`
      select i.id as key, json_build_object('id', i.id, 'wall', i.wall_id, 'entry', i.entry_id, 'title', i.title,
        'content', i.content, 'sha256', ${hex('i.sha256')}, 'isSealed', false, 'lawAsAt', i.law_as_at,
        'issuedBy', ${who('i.issued_by')}, 'issuedAt', ${at('i.issued_at')}) as row
      from cases.issued i where i.case_id = ${caseId} and ${afterId('i.id', after)}`.execute(tx)
    return rows.map(({ key, row }) => ({
      key,
      row: { ...row, isSealed: sealOf(row.content).toString('hex') === row.sha256 },
    }))
  },
  provisions: async (tx, caseId, after) =>
    (
      await sql<Row>`
        select p.id as key, json_build_object('id', p.id, 'wall', p.wall_id, 'section', p.section, 'says', p.says,
          'minutesAWeek', p.minutes_a_week, 'fromOn', p.from_on, 'untilOn', p.until_on, 'corrects', p.corrects,
          'isCorrected', exists (select from cases.provision c where c.corrects = p.id),
          'recordedBy', ${who('p.recorded_by')}, 'recordedAt', ${at('p.recorded_at')}) as row
        from cases.provision p where p.case_id = ${caseId} and ${afterId('p.id', after)}`.execute(tx)
    ).rows,
  deliveries: async (tx, caseId, after) =>
    (
      await sql<Row>`
        select d.number as key, json_build_object('id', d.id, 'wall', d.wall_id, 'provision', d.provision_id,
          'weekOf', d.week_of, 'delivered', d.delivered, 'minutes', d.minutes, 'note', d.note,
          'recordedBy', ${who('d.recorded_by')}, 'recordedAt', ${at('d.recorded_at')}) as row
        from cases.delivery d where d.case_id = ${caseId} and ${afterNumber('d.number', after)}`.execute(tx)
    ).rows,
  enquiries: async (tx, caseId, after) =>
    (
      await sql<Row>`
        select q.id as key, json_build_object('id', q.id, 'sentBy', ${who('q.sent_by')}, 'organisation', o.name, 'area', q.area_id, 'name', q.name,
          'childName', q.child_name, 'bornOn', q.born_on, 'query', q.query, 'email', q.email, 'phone', q.phone,
          'reach', q.reach, 'accessNeeds', q.access_needs, 'meeting', q.meeting, 'meetingSays', q.meeting_says,
          'mayPassOn', q.may_pass_on,
          'scope', json_build_object('walls', q.walls, 'mayWrite', q.may_write, 'fromOn', q.from_on, 'untilOn', q.until_on),
          'madeAt', ${at('q.made_at')}, 'state', q.state,
          'steps', (select coalesce(json_agg(json_build_object('became', s.became, 'organisation', b.name, 'to', t.name,
            'says', s.says, 'happenedAt', ${at('s.happened_at')}) order by s.number), '[]')
            from cases.enquiry_step s join people.organisation b on b.id = s.organisation_id
              left join people.organisation t on t.id = s.to_organisation_id
            where s.enquiry_id = q.id)) as row
        from cases.enquiry q join people.organisation o on o.id = q.organisation_id
        where q.case_id = ${caseId} and ${afterId('q.id', after)}`.execute(tx)
    ).rows,
  reminders: async (tx, caseId, after) =>
    after !== null
      ? []
      : (
          await sql<Row>`
            select '1' as key, json_build_object('days', c.days, 'tellsLate', c.tells_late,
              'chosenAt', ${at('c.chosen_at')}) as row
            from cases.reminder_choice c where c.case_id = ${caseId} and c.person_id = people.me()`.execute(
            tx,
          )
        ).rows,
  history: async (tx, caseId, after) => {
    const { rows } = await sql<{ key: string; row: Part<'history'> }>`
      select h.number as key, json_build_object('at', ${at('h.happened_at')}, 'act', h.act, 'words', '',
        'person', ${who('h.person_id')}, 'party', h.party_id, 'wall', h.wall_id, 'about', h.about,
        'aboutId', h.about_id) as row
      from cases.audit h where h.case_id = ${caseId} and ${afterNumber('h.number', after)}`.execute(tx)
    return rows.map(({ key, row }) => ({ key, row: { ...row, words: actInWords(row.act) } }))
  },
}

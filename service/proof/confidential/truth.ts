/** Who may read which planted word where, worked out from the rows alone and never by the code that is tested. */
import type { Actor, Everybody, ServedMatter } from './served-matter.ts'

/** One thing that was said with a planted word in it. */
interface Row {
  readonly id: string
  readonly kind: string
  readonly word: string | null
  readonly about: string | null
  readonly corrects: string | null
  readonly side: string | null
  readonly use: string
  readonly wall: string
  readonly body: string
}

export interface Truth {
  /** Every word that was planted. */
  readonly words: readonly string[]
  /** Words that somebody stands in front of, in the pages of the matter. */
  mayReadInside(actor: Actor, word: string): boolean
  /** Words that somebody’s copy of the case may have. */
  mayTakeOut(actor: Actor, word: string): boolean
}

/** The parties that each acts for, as the case was made. */
const roleOf: Partial<Readonly<Record<Actor, string>>> = {
  adviser: 'service',
  mediator: 'service',
  family: 'family',
  officer: 'authority',
  nurse: 'commissioner',
  guest: 'provider',
}

/** Reads how it is now. */
export async function truthOf({ admin }: Everybody, { matter }: ServedMatter): Promise<Truth> {
  const rows = await admin.query<Row>(
    `select s.id, s.kind, s.word, s.about, s.corrects, s.side_id as side, w.use, w.wall_id as wall, s.body::text as body
     from mediation.step s join mediation.matter_wall w using (matter_id, wall_id)
     where s.matter_id = $1 order by s.number`,
    [matter],
  )
  const sides = await admin.query<{ readonly id: string; readonly role: string; readonly ended: boolean }>(
    `select id, role, ended_at is not null as ended from mediation.side where matter_id = $1`,
    [matter],
  )
  const behind = await admin.query<{ readonly wall: string; readonly role: string }>(
    `select w.wall_id as wall, coalesce(s.role, 'service') as role from mediation.matter_wall w
       join cases.wall_party p on p.wall_id = w.wall_id and p.withdrawn_at is null
       left join mediation.side s on s.matter_id = w.matter_id and s.party_id = p.party_id
     where w.matter_id = $1`,
    [matter],
  )
  const stands = (actor: Actor, wall: string): boolean =>
    behind.some((each) => each.wall === wall && each.role === roleOf[actor])
  const sideOf = (actor: Actor): string | null => sides.find(({ role }) => role === roleOf[actor])?.id ?? null
  const saying = (word: string): readonly Row[] => rows.filter(({ body }) => body.includes(word))
  const isOver = (row: Row): boolean =>
    row.word === 'taken-back' || rows.some(({ corrects }) => corrects === row.id)
  const isReleased = (row: Row): boolean =>
    row.use === 'mediation' &&
    !row.kind.startsWith('release') &&
    !isOver(row) &&
    rows.some((asking) => {
      if (asking.kind !== 'release-asked' || asking.about !== row.id || isOver(asking)) return false
      const last = (side: string | null) =>
        rows.findLast(
          (each) => each.kind === 'release-answer' && each.about === asking.id && each.side === side,
        )
      const needed = sides.filter(
        ({ id, ended }) => !ended || rows.some((each) => each.side === id && each.use === 'mediation'),
      )
      return [null, ...needed.map(({ id }) => id)].every((side) => last(side)?.word === 'agrees')
    })
  return {
    words: [...new Set(rows.flatMap(({ body }) => body.match(/zq[0-9a-f]{12}/g) ?? []))],
    mayReadInside: (actor, word) => saying(word).some(({ wall }) => stands(actor, wall)),
    mayTakeOut: (actor, word) =>
      saying(word).some(
        (row) =>
          stands(actor, row.wall) &&
          (row.use === 'matter' ||
            row.use === 'agreement' ||
            isReleased(row) ||
            (row.use === 'with' && row.side !== null && row.side === sideOf(actor))),
      ),
  }
}

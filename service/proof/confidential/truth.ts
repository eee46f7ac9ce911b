/** Who may read which planted word where, worked out from the rows alone and never by the code that is tested. */
import { plantedIn } from './planted.ts'
import type { Actor, Everybody, ServedMatter } from './served-matter.ts'

/** One thing that was said with a planted word in it: a step, or a version of the agreement. */
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
  readonly recorded: Date
}

interface Side {
  readonly id: string
  readonly party: string
  readonly role: string
  readonly ended: boolean
}

/** That a party stands, or stood, behind a wall of the matter. */
interface Behind {
  readonly wall: string
  readonly use: string
  readonly side: string | null
  readonly party: string
  readonly since: Date
  readonly until: Date | null
}

export interface Truth {
  /** Every word that was planted. */
  readonly words: readonly string[]
  /** Words of an agreement that everybody accepted: whoever stands behind it may use them. */
  readonly sealed: ReadonlySet<string>
  /** Words that somebody stands in front of, in the pages of the matter. */
  mayReadInside(actor: Actor, word: string): boolean
  /** Words that somebody’s copy of the case may have. */
  mayTakeOut(actor: Actor, word: string): boolean
  /** Words that may stand on a page or in an answer outside of the matter. */
  mayReadOutside(actor: Actor, word: string): boolean
}

/** What the service writes of a family for the family, which may take it. */
const forTheFamily = new Set(['referral', 'decision', 'notice-dated', 'contact', 'choice', 'certificate'])
/** What was agreed, and what became of it. */
const agreed = new Set(['agreed', 'term-due', 'term-undated', 'term'])

/** Reads how it is now. */
export async function truthOf(all: Everybody, served: ServedMatter): Promise<Truth> {
  const { admin } = all
  const { matter } = served
  const rows = await admin.query<Row>(
    `select s.id, s.kind, s.word, s.about, s.corrects, s.side_id as side, w.use, w.wall_id as wall, s.body::text as body,
       s.recorded_at as recorded
     from mediation.step s join mediation.matter_wall w using (matter_id, wall_id)
     where s.matter_id = $1 order by s.number`,
    [matter],
  )
  const versions = await admin.query<Row & { readonly number: number }>(
    `select v.id, 'version' as kind, null as word, null as about, null as corrects, v.side_id as side,
       'agreement' as use, v.wall_id as wall, v.content::text as body, v.made_at as recorded, v.number
     from mediation.agreement_version v where v.matter_id = $1`,
    [matter],
  )
  const sides = await admin.query<Side>(
    `select id, party_id as party, role, ended_at is not null as ended from mediation.side where matter_id = $1`,
    [matter],
  )
  const behind = await admin.query<Behind>(
    `select w.wall_id as wall, w.use, w.side_id as side, p.party_id as party, p.granted_at as since, p.withdrawn_at as until
     from mediation.matter_wall w join cases.wall_party p on p.wall_id = w.wall_id where w.matter_id = $1`,
    [matter],
  )
  const service = await serviceOf(all, served)
  const parties = await partiesOf(all, served)
  const isOf = (actor: Actor, party: string): boolean => parties.get(actor)?.has(party) === true
  /** Whether whoever stands there may, whatever the rows say: nobody is let in behind a wall that is not theirs. */
  const isTheirs = ({ use, side, party }: Behind): boolean => {
    if (party === service || use === 'matter' || use === 'agreement') return true
    const own = sides.find((each) => each.party === party)
    return own !== undefined && (use === 'mediation' || (use === 'with' && side === own.id))
  }
  /** What was said before somebody came stays with those who heard it. */
  const heard = ({ use, recorded }: Row, { since, until }: Behind): boolean =>
    use !== 'mediation' || (since <= recorded && (until === null || until >= recorded))
  const stands = (actor: Actor, row: Row): boolean => {
    const there = behind.filter((each) => each.wall === row.wall && isOf(actor, each.party) && isTheirs(each))
    return there.some(({ until }) => until === null) && there.some((each) => heard(row, each))
  }
  const isOwn = (actor: Actor, side: string | null): boolean =>
    sides.some(({ id, party }) => id === side && isOf(actor, party))
  const hasVoice = (actor: Actor): boolean =>
    isOf(actor, service) || sides.some(({ party, ended }) => !ended && isOf(actor, party))
  const isOver = (row: Row): boolean =>
    row.word === 'taken-back' || rows.some(({ corrects }) => corrects === row.id)
  /** Who heard a thing has to agree that it leaves: who stands there, and who did and took part. */
  const mustAgree = (wall: string): readonly string[] =>
    sides.flatMap(({ id, party, ended }) => {
      const there = behind.filter((each) => each.wall === wall && each.party === party)
      const tookPart = rows.some(
        ({ side, use, kind, word }) =>
          side === id && (use === 'mediation' || (kind === 'side-answer' && word === 'joins')),
      )
      const isNeeded = there.some(({ until }) => until === null) ? !ended : there.length > 0 && tookPart
      return isNeeded ? [id] : []
    })
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
      return [null, ...mustAgree(row.wall)].every((side) => last(side)?.word === 'agrees')
    })
  const sealedNumber = rows.find(({ kind }) => kind === 'agreed')?.body.match(/"version": (\d+)/)?.[1]
  const sealedVersion = versions.find(({ number }) => String(number) === sealedNumber)
  const everything: readonly Row[] = [...rows, ...versions]
  const saying = (word: string): readonly Row[] => everything.filter(({ body }) => body.includes(word))
  const isOfAgreement = (row: Row): boolean => row.id === sealedVersion?.id || agreed.has(row.kind)
  const readsInside = (actor: Actor, row: Row): boolean =>
    stands(actor, row) && (row.use !== 'agreement' || isOfAgreement(row) || hasVoice(actor))
  const takesOut = (actor: Actor, row: Row): boolean => {
    if (!stands(actor, row)) return false
    switch (row.use) {
      case 'matter':
        return true
      case 'agreement':
        return isOfAgreement(row) || (row.kind === 'accepted' && isOwn(actor, row.side))
      case 'mediation':
        return isReleased(row)
      default:
        return isOwn(actor, row.side) || (forTheFamily.has(row.kind) && isFamily(actor))
    }
  }
  const isFamily = (actor: Actor): boolean =>
    sides.some(({ role, party }) => role === 'family' && isOf(actor, party))
  const sealed = new Set(everything.filter(isOfAgreement).flatMap(({ body }) => plantedIn(body)))
  return {
    words: [...new Set(everything.flatMap(({ body }) => plantedIn(body)))],
    sealed,
    mayReadInside: (actor, word) => saying(word).some((row) => readsInside(actor, row)),
    mayTakeOut: (actor, word) => saying(word).some((row) => takesOut(actor, row)),
    mayReadOutside: (actor, word) => saying(word).some((row) => isOfAgreement(row) && stands(actor, row)),
  }
}

async function serviceOf({ admin }: Everybody, { matter }: ServedMatter): Promise<string> {
  const [found] = await admin.query<{ readonly party: string }>(
    'select service_party as party from mediation.matter where id = $1',
    [matter],
  )
  return found?.party ?? ''
}

/** The organisations whose people all act for it: a mediator acts where they are given a matter. */
const workFor = { adviser: 'service', officer: 'council', nurse: 'commissioner', head: 'school' } as const

/** The parties of the case that each acts for today. */
async function partiesOf(
  { admin, cast }: Everybody,
  { caseId, people }: ServedMatter,
): Promise<ReadonlyMap<Actor, ReadonlySet<string>>> {
  const acting = await admin.query<{ readonly person: string; readonly party: string }>(
    `select person_id as person, party_id as party from cases.acting
     where case_id = $1 and ended_at is null and (until_at is null or until_at > now())`,
    [caseId],
  )
  const working = await admin.query<{ readonly organisation: string; readonly party: string }>(
    `select organisation_id as organisation, id as party from cases.party
     where case_id = $1 and organisation_id is not null and left_at is null`,
    [caseId],
  )
  const own = (actor: Actor): ReadonlySet<string> => {
    const organisation = actor in workFor ? cast[workFor[actor as keyof typeof workFor]] : null
    return new Set([
      ...acting.filter(({ person }) => person === people[actor]).map(({ party }) => party),
      ...working.filter((each) => each.organisation === organisation).map(({ party }) => party),
    ])
  }
  return new Map((Object.keys(people) as Actor[]).map((actor) => [actor, own(actor)]))
}

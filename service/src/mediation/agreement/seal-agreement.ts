/** Seals an agreement that everybody accepted, and lets the family's case follow each of its terms. */
import { randomUUID } from 'node:crypto'
import { type Calendar, lawAsAt } from '@way-forward/law'
import { addConcern } from '../../cases/add-concern.ts'
import { canonicalJson } from '../../cases/entries/canonical-json.ts'
import { sealOf } from '../../cases/entries/sealed-letter.ts'
import { recordEvent } from '../../cases/record-event.ts'
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { isHealthAlone } from '../arranging/who-arranges.ts'
import { type Matter, sideOf } from '../matter.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import {
  type AgreementDays,
  type AgreementTerm,
  concernOfTerm,
  daysOfAgreement,
  outcomeOf,
} from './agreement.ts'
import { factsOfTerm, hasConcern } from './facts-of-term.ts'
import { issuesOfMatter } from './issues-of-matter.ts'
import { type AgreementVersion, acceptancesOf } from './read-agreement.ts'
import type { SealedAgreement } from './sealed-agreement.ts'
import { isAgreedTime, type TermTime, timeOfTerm } from './term-time.ts'

/**
 * Seals a version.
 * @param matter read after the last acceptance, by whoever gave it
 * @returns whether it is sealed now: the database looks again whether everybody accepted it
 */
export async function sealAgreement(
  tx: PersonTx,
  matter: Matter,
  version: AgreementVersion,
  calendar: Calendar,
): Promise<boolean> {
  const wall = wallOfMatter(matter, { use: 'agreement' })
  const outcome = outcomeOf(version.agreement, issuesOfMatter(matter))
  const parties = acceptancesOf(matter, version).flatMap(({ side, answer }) =>
    answer === null ? [] : [{ side, answer }],
  )
  const acceptedOn = parties
    .map(({ answer }) => answer.onDay)
    .sort()
    .at(-1)
  if (wall === null || outcome === 'none' || acceptedOn === undefined) return false
  const { terms } = version.agreement
  const days = daysOfAgreement(version.agreement, acceptedOn)
  const times = timesOfTerms(matter, terms, days, calendar)
  const who = (term: AgreementTerm) => whoDoes(matter, term)
  const sealed: SealedAgreement = {
    reference: matter.reference,
    process: matter.process,
    outcome,
    agreedOn: days.made,
    lawAsAt,
    service: matter.service.name,
    version: version.number,
    versionSha256: version.sha256,
    agreement: version.agreement,
    terms: terms.map((term) => {
      const time = times.get(term.id) ?? null
      return {
        id: term.id,
        what: term.what,
        who: who(term),
        kind: term.kind,
        lastDay: time?.lastDay ?? null,
        laterDay: time?.laterDay ?? null,
        isAgreedDay: time !== null && isAgreedTime(time),
        doubts: [...(time?.doubts ?? [])],
      }
    }),
    parties: parties.map(({ side, answer: { body, onDay } }) => ({
      side: side.name,
      name: body.name,
      acceptedOn: onDay,
      isOnPaper: body.through !== undefined,
    })),
  }
  const issued = randomUUID()
  await tx
    .insertInto('cases.issued')
    .values({
      id: issued,
      case_id: matter.caseId,
      wall_id: wall,
      entry_id: null,
      kind: 'agreement',
      title: matter.process === 'mediation' ? 'Mediation agreement' : 'Agreement in disagreement resolution',
      content: canonicalJson(sealed),
      sha256: sealOf(sealed),
      law_as_at: lawAsAt,
      issued_by: sql<string>`people.me()`,
    })
    .execute()
  const due = terms.map((term) => {
    const time = times.get(term.id)
    if (time === undefined) return { term: term.id }
    return { term: term.id, word: time.word, onDay: time.lastDay, laterDay: time.laterDay }
  })
  const { rows } = await sql<{
    done: boolean
  }>`select mediation.seal_agreement(${version.id}::uuid, ${issued}::uuid,
    ${outcome}, ${days.made}::date, ${JSON.stringify(due)}::jsonb) as done`.execute(tx)
  // What was issued of it goes with it: a seal without an agreement would mislead.
  if (rows[0]?.done !== true) throw new Error('an agreement that not everybody accepted cannot be sealed')
  if (sideOf(matter, 'family') !== null) await followInCase(tx, matter, { wall, terms, times, days })
  return true
}

/** The time of each term that has one. */
export function timesOfTerms(
  matter: Matter,
  terms: readonly AgreementTerm[],
  days: AgreementDays,
  calendar: Calendar,
): ReadonlyMap<string, TermTime> {
  const roleOf = (id: string) => matter.sides.find((side) => side.id === id)?.role ?? null
  const { process } = matter
  const counts = { ...days, process, isHealthAlone: isHealthAlone(matter), calendar, roleOf }
  const times = new Map<string, TermTime>()
  for (const term of terms) {
    const time = timeOfTerm(term, terms, counts)
    if (time !== null) times.set(term.id, time)
  }
  return times
}

/** Who does a term, by name. */
export function whoDoes({ sides }: Pick<Matter, 'sides'>, { side, named }: AgreementTerm): string {
  return sides.find(({ id }) => id === side)?.name ?? named ?? 'One of those who take part'
}

/** A concern for each term that the law has a time for, or that the parties gave one: dates and reminders follow it. */
async function followInCase(
  tx: PersonTx,
  matter: Matter,
  {
    wall,
    terms,
    times,
    days,
  }: {
    readonly wall: string
    readonly terms: readonly AgreementTerm[]
    readonly times: ReadonlyMap<string, TermTime>
    readonly days: AgreementDays
  },
): Promise<void> {
  const { caseId, process } = matter
  for (const [index, term] of terms.entries()) {
    const role = matter.sides.find(({ id }) => id === term.side)?.role
    if (!times.has(term.id) || !hasConcern(term, role)) continue
    const concern = concernOfTerm(matter.id, term.id)
    // No words of the term: a title stands in lists and calendars, and a term may name the child.
    const title = `Agreement ${matter.reference}, term ${index + 1}`
    await addConcern(tx, { caseId, wall, kind: 'agreement', title, id: concern })
    for (const [fact, value] of factsOfTerm(term, terms, { ...days, process }))
      await recordEvent(tx, { caseId, wall, concern, fact, value })
  }
}

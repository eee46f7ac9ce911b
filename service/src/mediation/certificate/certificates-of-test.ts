/** Matters that a certificate can be issued in, for tests. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { publishedCalendar } from '@way-forward/law'
import type { TestData } from '../../../proof/database.ts'
import { type Keys, openKeys } from '../../keys.ts'
import { wordOfDecision } from '../advice/notice-of-matter.ts'
import { sideOf } from '../matter.ts'
import { type Cast, calledMatter, inMatterAs } from '../mediation-of-test.ts'
import { type NewStep, recordStep } from '../record-step.ts'
import type { StepKind } from '../step-kinds.ts'
import { type WhichWall, wallOfMatter } from '../walls-of-matter.ts'
import { type Issued, issueCertificate, type NewCertificate } from './issue-certificate.ts'

/** Keys in a folder that goes at the end. */
export function keysOfTest(): { readonly keys: Keys; readonly close: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'way-forward-keys-'))
  return { keys: openKeys(folder), close: () => rmSync(folder, { recursive: true }) }
}

/** Keys for the suite of tests that calls, which go after its last. */
export function keysOfSuite(): Keys {
  const { keys, close } = keysOfTest()
  after(close)
  return keys
}

type Said = readonly [WhichWall['use'], Omit<NewStep<StepKind>, 'wall'>]

/** Says something in a matter as somebody. */
export async function says(
  test: TestData,
  person: string,
  matterId: string,
  said: readonly Said[],
): Promise<void> {
  await inMatterAs(test, person, matterId, async (tx, matter) => {
    for (const [use, step] of said) {
      const which = use === 'with' ? { use, side: sideOf(matter, 'family')?.id ?? '' } : { use }
      await recordStep(tx, matter, { ...step, wall: wallOfMatter(matter, which) ?? '' } as NewStep<StepKind>)
    }
  })
}

export interface AdvisedDays {
  readonly sentOn?: string
  readonly datedOn?: string
  readonly contactedOn?: string
  readonly choice?: 'mediate' | 'no-mediation'
  /** The family was asked for an earlier contact with another adviser. */
  readonly isAsked?: boolean
  /** The date on the letter alone is known. */
  readonly isDatedAlone?: boolean
  readonly disputed?: readonly ('needs' | 'provision' | 'placement' | 'health' | 'social-care')[]
}

/** A matter about a plan in which the family was advised, and chose. @returns its id */
export async function advisedMatter(
  test: TestData,
  cast: Cast,
  {
    sentOn = '2026-10-09',
    isDatedAlone = false,
    // Of a letter whose date alone is known the two steps say the same day.
    datedOn = isDatedAlone ? sentOn : undefined,
    contactedOn = '2026-11-02',
    choice = 'no-mediation',
    disputed = ['provision'],
    isAsked = true,
  }: AdvisedDays = {},
): Promise<string> {
  const { id } = await calledMatter(test, cast)
  const decision = randomUUID()
  await says(test, cast.adviser, id, [
    [
      'with',
      {
        id: decision,
        kind: 'decision',
        word: wordOfDecision('plan', disputed),
        onDay: sentOn,
        body: { isSentDay: !isDatedAlone, disputed },
      },
    ],
    ...(datedOn === undefined
      ? []
      : [['with', { kind: 'notice-dated', word: null, onDay: datedOn, about: decision, body: {} }] as const]),
    [
      'with',
      {
        kind: 'contact',
        word: 'here',
        onDay: contactedOn,
        body: { means: 'telephone', ...(isAsked && { noneBefore: true as const }) },
      },
    ],
    ['with', { kind: 'advice', word: 'telephone', onDay: contactedOn, body: { topics: [] } }],
    ['with', { kind: 'choice', word: choice, onDay: '2026-11-18', body: { means: 'telephone' } }],
  ])
  return id
}

/** A mediation that the family came to and that has ended. */
export async function mediated(
  test: TestData,
  cast: Cast,
  id: string,
  endedOn: string,
  word: 'partial' | 'withdrawn' = 'partial',
): Promise<void> {
  const family = await inMatterAs(
    test,
    cast.adviser,
    id,
    async (_, matter) => sideOf(matter, 'family')?.id ?? null,
  )
  await says(test, cast.adviser, id, [
    [
      'mediation',
      {
        kind: 'attended',
        word: null,
        onDay: endedOn,
        body: { people: [{ name: 'A parent', side: family, was: 'there' }] },
      },
    ],
    ['matter', { kind: 'ended', word, onDay: endedOn, body: {} }],
  ])
}

/** Issues a certificate as somebody. */
export function issued(
  test: TestData,
  { keys, person, matter }: { readonly keys: Keys; readonly person: string; readonly matter: string },
  asked: Partial<NewCertificate> = {},
): Promise<Issued> {
  return inMatterAs(test, person, matter, (tx, of) =>
    issueCertificate(
      tx,
      of,
      { keys, calendar: publishedCalendar },
      {
        id: randomUUID(),
        basis: 'no-mediation',
        issuedOn: '2026-11-20',
        adviser: 'A mediation adviser',
        issuedTo: { name: 'A parent', is: 'parent', child: 'A child' },
        reason: null,
        replaces: null,
        ...asked,
      },
    ),
  )
}

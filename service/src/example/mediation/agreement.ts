/** The agreements of the demonstration: one that waits for the council, and one that is sealed, with a term that is late. */
import { publishedCalendar } from '@way-forward/law'
import { readCase } from '../../cases/read-case.ts'
import { recordEvent } from '../../cases/record-event.ts'
import { hashOfSecret } from '../../cases/sharing/secret-of-link.ts'
import { wallOfKind } from '../../cases/wall-of-kind.ts'
import { addSide } from '../../mediation/add-side.ts'
import { acceptVersion } from '../../mediation/agreement/accept-version.ts'
import { type Agreement, type AgreementTerm, emptyAgreement } from '../../mediation/agreement/agreement.ts'
import { agreedStep, readVersions } from '../../mediation/agreement/read-agreement.ts'
import { recordTerm } from '../../mediation/agreement/record-term.ts'
import { writeVersion } from '../../mediation/agreement/write-version.ts'
import { offerSide } from '../../mediation/arranging/matter-invitations.ts'
import { takeSide } from '../../mediation/arranging/take-side.ts'
import { type Matter, sideOf } from '../../mediation/matter.ts'
import { type ExampleMatter, exampleMatters, examplePeople } from '../people.ts'
import { inMatterAs, type MatterFill } from './matters.ts'

type Who = 'mediation-adviser' | 'council-officer' | 'other-parent'

/** Terms of the demonstration, by fixed ids. */
const termId = (number: number): string => `0e000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** Fills both. */
export async function fillAgreements(fill: MatterFill): Promise<void> {
  await takeFamilySide(fill, 'agreeing')
  await takeFamilySide(fill, 'kept')
  await fillDraft(fill)
  await fillKept(fill)
}

/** The other parent takes the family's side over, as the link in an email offers it. */
export async function takeFamilySide(
  { doors: { data, origin } }: MatterFill,
  name: ExampleMatter,
): Promise<void> {
  const { id: person, email } = examplePeople['other-parent']
  const offered: string[] = []
  await inMatterAs(data, 'mediation-adviser', name, async (tx, matter) => {
    const family = sideOf(matter, 'family')
    if (family === null || family.isHere) return
    const secret = await offerSide(tx, matter, { side: family.id, to: email }, origin)
    if (secret !== null) offered.push(secret)
  })
  for (const secret of offered) {
    const presented = hashOfSecret(secret)?.toString('hex') ?? ''
    await data.actingAs({ person, presented }, (tx) => takeSide(tx, email))
  }
}

async function fillDraft(fill: MatterFill): Promise<void> {
  const council = await councilOf(fill, 'agreeing')
  if (council === null) return
  const first: AgreementTerm = {
    id: termId(1),
    what: 'Tell the family in writing that it will assess, and name the officer who leads the assessment.',
    side: council,
    named: null,
    kind: 'assess-notify',
    by: null,
  }
  const second: AgreementTerm = {
    ...first,
    id: termId(2),
    what: 'Ask for advice from a speech and language therapist as soon as possible, and share it with the school as appropriate.',
    kind: 'action',
  }
  await addCommissioner(fill)
  await write(fill, 'agreeing', 'mediation-adviser', 0, { ...emptyAgreement, terms: [first] })
  await write(fill, 'agreeing', 'council-officer', 1, {
    ...emptyAgreement,
    terms: [first, second],
    open: 'Whether the school pays for the help until the assessment is done.',
  })
  await accept(fill, 'agreeing', 'other-parent', fill.ago(1))
}

/** A commissioner without an account takes part in it, and signs on paper. */
async function addCommissioner({ doors: { data } }: MatterFill): Promise<void> {
  await inMatterAs(data, 'mediation-adviser', 'agreeing', async (tx, matter) => {
    if (sideOf(matter, 'commissioner') !== null) return
    const label = 'Example Northern Integrated Care Board'
    await addSide(tx, { matter: matter.id, role: 'commissioner', organisation: null, label, knownAs: null })
  })
}

async function fillKept(fill: MatterFill): Promise<void> {
  const { ago } = fill
  const council = await councilOf(fill, 'kept')
  if (council === null) return
  const term = (
    number: number,
    more: Pick<AgreementTerm, 'what' | 'kind'> & Partial<AgreementTerm>,
  ): AgreementTerm => ({
    id: termId(number),
    side: council,
    named: null,
    by: null,
    ...more,
  })
  const terms = [
    term(11, { kind: 'assess-notify', what: 'Tell the family in writing that it will assess.' }),
    term(12, {
      kind: 'action',
      what: 'Send the family the report of the educational psychologist of 12 June and the notes of both visits.',
    }),
    term(13, {
      kind: 'assess-final-plan',
      what: 'Assess, and send the final plan, or the decision with reasons that none is needed.',
    }),
    term(14, {
      kind: 'own-day',
      side: null,
      named: 'Example Academy',
      by: ago(-9),
      what: 'Give two hours of reading help each week, one to one, and send home a note of each lesson.',
    }),
  ]
  await knowDecision(fill)
  await write(fill, 'kept', 'mediation-adviser', 0, { ...emptyAgreement, terms })
  await accept(fill, 'kept', 'council-officer', ago(30))
  await accept(fill, 'kept', 'other-parent', ago(30))
  const tell = (who: Who, word: 'done' | 'confirmed') =>
    inMatterAs(fill.doors.data, who, 'kept', async (tx, matter) => {
      if (matter.steps.some((step) => step.kind === 'term' && step.word === word)) return
      const news = { term: termId(11), word, onDay: ago(19), says: null, document: null }
      await recordTerm(tx, matter, news)
    })
  await tell('council-officer', 'done')
  await tell('other-parent', 'confirmed')
}

/** The family writes down when the decision was sent: so there is a date for an appeal. */
async function knowDecision({ doors: { data }, ago }: MatterFill): Promise<void> {
  await inMatterAs(data, 'other-parent', 'kept', async (tx, { caseId, concern }) => {
    const file = await readCase(tx, caseId)
    if (concern === null || file === null || file.events.some(({ fact }) => fact === 'noticeSentOn')) return
    const wall = await wallOfKind(tx, caseId, 'family')
    for (const [fact, value] of [
      ['decision', 'refuse-assess'],
      ['noticeSentOn', ago(72)],
    ] as const)
      await recordEvent(tx, { caseId, wall, concern, fact, value })
  })
}

/** The side of the council; null: there is none. */
export async function councilOf(
  { doors: { data } }: MatterFill,
  name: ExampleMatter,
): Promise<string | null> {
  const found: string[] = []
  await inMatterAs(data, 'mediation-adviser', name, async (_, matter: Matter) => {
    const side = sideOf(matter, 'authority')
    if (side !== null) found.push(side.id)
  })
  return found[0] ?? null
}

/** Writes a version where the one before it is the last. */
export async function write(
  { doors: { data } }: MatterFill,
  name: ExampleMatter,
  who: Who,
  base: number,
  agreement: Agreement,
): Promise<void> {
  await inMatterAs(data, who, name, async (tx, matter) => {
    const versions = await readVersions(tx, matter.id)
    if (versions.length === base) await writeVersion(tx, matter, { base, agreement })
  })
}

/** Accepts the last version as one of the sides, where they have not. */
export async function accept(
  { doors: { data } }: MatterFill,
  name: ExampleMatter,
  who: Who,
  onDay: string,
): Promise<void> {
  await inMatterAs(data, who, name, async (tx, matter) => {
    const last = (await readVersions(tx, exampleMatters[name])).at(-1)
    const isSaid = matter.steps.some(({ kind, side }) => kind === 'accepted' && side === ownSide(matter))
    if (last === undefined || isSaid || agreedStep(matter) !== null) return
    const { id: version, sha256 } = last
    const answer = {
      version,
      sha256,
      word: 'accepts',
      name: examplePeople[who].name,
      says: null,
      onDay,
    } as const
    await acceptVersion(tx, matter, answer, publishedCalendar)
  })
}

function ownSide({ voice }: Matter): string | null {
  return voice.as === 'side' ? voice.side.id : null
}

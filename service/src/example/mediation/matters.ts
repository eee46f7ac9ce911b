/** The matters of the demonstration, each as far as it has come: opened here, and filled by the part that it shows. */
import { type Day, isoOf } from '@way-forward/law'
import { readCase } from '../../cases/read-case.ts'
import type { Data, PersonTx } from '../../db/data.ts'
import { addSide } from '../../mediation/add-side.ts'
import type { Matter } from '../../mediation/matter.ts'
import { openMatter, referCase } from '../../mediation/open-matter.ts'
import { caseOfMatter, readMatter } from '../../mediation/read-matter.ts'
import { type NewStep, recordStep } from '../../mediation/record-step.ts'
import type { Referral, StepKind } from '../../mediation/step-kinds.ts'
import { type WhichWall, wallOfMatter, wallWithFamily } from '../../mediation/walls-of-matter.ts'
import { type ExampleMatter, exampleCases, exampleMatters, examplePeople } from '../people.ts'
import type { ExampleDoors } from '../seed.ts'
import { fillAdvice } from './advice.ts'
import { fillAgreements } from './agreement.ts'
import { fillArranging } from './arranging.ts'
import { fillCertificates } from './certificates.ts'
import { fillCrowd } from './crowd.ts'
import { fillGiven } from './desk.ts'
import { fillDisagreement } from './disagreement.ts'
import { fillLargeMatters } from './large-matters.ts'
import { fillMeetings } from './meeting.ts'
import { fillPreparing } from './preparing.ts'
import { fillSystems } from './systems.ts'
import { fillYoungPerson } from './young-person.ts'

/** The organisations of the demonstration that take part. */
export interface ExampleParts {
  readonly mediation: string
  readonly council: string
  readonly commissioner: string
}

/** What fills a matter further. */
export interface MatterFill {
  readonly doors: ExampleDoors
  readonly parts: ExampleParts
  readonly today: Day
  /** The ISO day so many days before today; after it, where negative. */
  readonly ago: (days: number) => string
}

/** Opens what is missing. */
export async function fillMatters(doors: ExampleDoors, parts: ExampleParts, today: Day): Promise<void> {
  const { data } = doors
  const ago = (days: number): string => isoOf((today - days) as Day)
  await refer(data, parts, ago)
  const families: readonly (readonly [ExampleMatter, string, number])[] = [
    ['called', 'The parent of child M', 1],
    ['arranging', 'The parent of child N', 18],
    ['preparing', 'The parent of child O', 20],
    ['agreeing', 'The parent of child P', 35],
    ['kept', 'The parent of child Q', 70],
    ['refusing', 'The parent of child R', 6],
    ['dated', 'The parent of child S', 12],
    ['unwanted', 'The parent of child T', 15],
  ]
  for (const [name, family, days] of families) {
    await data.actingAs({ person: examplePeople['mediation-adviser'].id }, async (tx) => {
      if ((await caseOfMatter(tx, exampleMatters[name])) !== null) return
      await openMatter(tx, {
        id: exampleMatters[name],
        process: 'mediation',
        service: parts.mediation,
        opener: parts.mediation,
        area: null,
        concernKind: 'council-decision',
        withFamily: true,
        referredOn: ago(days),
        referral: referralOf(family),
      })
    })
  }
  await fillContacts(data, ago)
  await fillAdvice({ doors, parts, today, ago })
  await fillSides(data, parts, ago)
  await fillDisagreement({ doors, parts, today, ago })
  await fillArranging({ doors, parts, today, ago })
  await fillPreparing({ doors, parts, today, ago })
  await fillAgreements({ doors, parts, today, ago })
  await fillCertificates({ doors, parts, today, ago })
  await fillMeetings({ doors, parts, today, ago })
  await fillYoungPerson({ doors, parts, today, ago })
  await fillGiven({ doors, parts, today, ago })
  await fillCrowd({ doors, parts, today, ago })
  await fillLargeMatters({ doors, parts, today, ago })
  await fillSystems({ doors, parts })
}

/** What the demonstration knows of whom a service speaks with. */
export const referralOf = (name: string): Referral => ({
  name,
  label: 'parent',
  childName: null,
  email: null,
  // Another for each: the same number would look like the same family.
  phone: `01632 960 0${name.charCodeAt(name.length - 1)}`,
  reach: 'After four in the afternoon',
  needs: null,
  about: 'The council refused to assess.',
  consent: null,
  authority: 'Kent',
})

/** The parent refers their own case. */
async function refer(data: Data, { mediation }: ExampleParts, ago: MatterFill['ago']): Promise<void> {
  const caseId = exampleCases.refusal
  await data.actingAs({ person: examplePeople.parent.id, caseId }, async (tx) => {
    if ((await caseOfMatter(tx, exampleMatters.advised)) !== null) return
    const file = await readCase(tx, caseId)
    await referCase(tx, {
      id: exampleMatters.advised,
      caseId,
      process: 'mediation',
      service: mediation,
      area: null,
      concern: file?.concerns[0]?.id ?? null,
      concernKind: 'council-decision',
      referredOn: ago(4),
      referral: { ...referralOf('A parent'), email: examplePeople.parent.email },
    })
  })
}

/** The family's first contact, and what it decided. */
async function fillContacts(data: Data, ago: MatterFill['ago']): Promise<void> {
  const told: readonly (readonly [ExampleMatter, number, number | null])[] = [
    ['advised', 3, null],
    ['arranging', 18, 16],
    ['preparing', 20, 19],
    ['agreeing', 35, 34],
    ['kept', 70, 68],
    ['dated', 12, 11],
    ['unwanted', 15, 14],
  ]
  for (const [name, contacted, chose] of told) {
    await inMatterAs(data, 'mediation-adviser', name, async (tx, matter) => {
      const wall = wallWithFamily(matter)
      if (wall === null || matter.steps.some(({ kind }) => kind === 'contact')) return
      await recordStep(tx, matter, {
        kind: 'contact',
        word: 'here',
        wall,
        onDay: ago(contacted),
        body: { means: 'telephone' },
      })
      if (chose === null) return
      await recordStep(tx, matter, {
        kind: 'choice',
        word: 'mediate',
        wall,
        onDay: ago(chose),
        body: { means: 'telephone' },
      })
    })
  }
}

/** The council, and where health is in issue the commissioner. */
async function fillSides(data: Data, parts: ExampleParts, ago: MatterFill['ago']): Promise<void> {
  const told: readonly (readonly [ExampleMatter, number])[] = [
    ['arranging', 16],
    ['preparing', 19],
    ['agreeing', 34],
    ['kept', 68],
    ['dated', 11],
    ['unwanted', 14],
  ]
  for (const [name, days] of told) {
    await inMatterAs(data, 'mediation-adviser', name, async (tx, matter) => {
      if (matter.sides.length > 1) return
      const knownAs = 'The family of an example'
      const side = { matter: matter.id, knownAs }
      await addSide(tx, { ...side, role: 'authority', organisation: parts.council, label: 'council' })
      if (name === 'arranging')
        await addSide(tx, {
          ...side,
          role: 'commissioner',
          organisation: parts.commissioner,
          label: 'commissioner',
        })
      await say(
        tx,
        matter,
        { use: 'matter' },
        {
          kind: 'authority-told',
          word: 'by-service',
          onDay: ago(days),
          body: { means: 'email' },
        },
      )
    })
  }
}

/** Works in a matter of the demonstration as one of its people. Does nothing where they do not see it. */
export async function inMatterAs(
  data: Data,
  who: keyof typeof examplePeople,
  name: ExampleMatter,
  work: (tx: PersonTx, matter: Matter) => Promise<void>,
): Promise<void> {
  const person = examplePeople[who].id
  const id = exampleMatters[name]
  const caseId = await data.actingAs({ person }, (tx) => caseOfMatter(tx, id))
  if (caseId === null) return
  await data.actingAs({ person, caseId }, async (tx) => {
    const matter = await readMatter(tx, id)
    if (matter !== null) await work(tx, matter)
  })
}

/** Records a step behind a wall that the matter has. */
export async function say<Kind extends StepKind>(
  tx: PersonTx,
  matter: Matter,
  which: WhichWall,
  step: Omit<NewStep<Kind>, 'wall'>,
): Promise<string | null> {
  const wall = wallOfMatter(matter, which)
  if (wall === null) throw new RangeError(`no such wall in ${matter.reference}`)
  return recordStep(tx, matter, { ...step, wall } as NewStep<Kind>)
}

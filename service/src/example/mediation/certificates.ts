/** The certificate of a mediation that was held, and a family whose certificate is due. */
import { publishedCalendar } from '@way-forward/law'
import { recordDecision } from '../../mediation/advice/record-decision.ts'
import { issueCertificate } from '../../mediation/certificate/issue-certificate.ts'
import { NoSigningKey } from '../../mediation/certificate/signing-keys.ts'
import { bareStepsOf, sideOf } from '../../mediation/matter.ts'
import type { StepKind } from '../../mediation/step-kinds.ts'
import { wallWithFamily } from '../../mediation/walls-of-matter.ts'
import { exampleCertificates, examplePeople } from '../people.ts'
import { inMatterAs, type MatterFill, say } from './matters.ts'

/** Fills both; does nothing where they are filled. */
export async function fillCertificates(fill: MatterFill): Promise<void> {
  await fillRefusing(fill)
  await fillMediated(fill)
  await issueOne(fill)
}

/** Advised, and asked for no mediation yesterday. */
async function fillRefusing({ doors: { data }, ago }: MatterFill): Promise<void> {
  await inMatterAs(data, 'mediation-adviser', 'refusing', async (tx, matter) => {
    const family = sideOf(matter, 'family')
    if (family === null || bareStepsOf(matter, 'contact').length > 0) return
    const wall = { use: 'with', side: family.id } as const
    await recordDecision(tx, matter, {
      decision: 'refuse-assess',
      sentOn: ago(30),
      datedOn: null,
      disputed: [],
    })
    await say(tx, matter, wall, {
      kind: 'contact',
      word: 'here',
      onDay: ago(6),
      body: { means: 'telephone' },
    })
    await say(tx, matter, wall, { kind: 'advice', word: 'telephone', onDay: ago(5), body: { topics: [] } })
    await say(tx, matter, wall, {
      kind: 'choice',
      word: 'no-mediation',
      onDay: ago(1),
      body: { means: 'email' },
    })
  })
}

/** What a certificate of the mediation that was held turns on, where nothing said it yet. */
async function fillMediated({ doors: { data }, ago }: MatterFill): Promise<void> {
  await inMatterAs(data, 'mediation-adviser', 'kept', async (tx, matter) => {
    const family = sideOf(matter, 'family')
    if (family === null) return
    const lacks = (kind: StepKind) => bareStepsOf(matter, kind).length === 0
    const wall = { use: 'with', side: family.id } as const
    if (lacks('decision'))
      await recordDecision(tx, matter, {
        decision: 'plan',
        sentOn: ago(75),
        datedOn: null,
        disputed: ['provision'],
      })
    if (lacks('advice'))
      await say(tx, matter, wall, { kind: 'advice', word: 'telephone', onDay: ago(69), body: { topics: [] } })
    if (lacks('attended')) {
      const people = [{ name: 'The parent', side: family.id, was: 'there' as const }]
      await say(
        tx,
        matter,
        { use: 'mediation' },
        { kind: 'attended', word: null, onDay: ago(40), body: { people } },
      )
    }
    if (lacks('ended'))
      await say(tx, matter, { use: 'matter' }, { kind: 'ended', word: 'partial', onDay: ago(40), body: {} })
  })
}

/** Signed where there is a key to sign with. */
async function issueOne({ doors: { data, documents }, ago }: MatterFill): Promise<void> {
  try {
    await inMatterAs(data, 'mediation-adviser', 'kept', async (tx, matter) => {
      if (wallWithFamily(matter) === null) return
      await issueCertificate(
        tx,
        matter,
        { keys: documents.keys, calendar: publishedCalendar },
        {
          id: exampleCertificates.kept,
          basis: 'took-part',
          issuedOn: ago(38),
          adviser: examplePeople['mediation-adviser'].name,
          issuedTo: { name: 'The parent of child Q', is: 'parent', child: 'Child Q' },
          reason: null,
          replaces: null,
        },
      )
    })
  } catch (error) {
    if (!(error instanceof NoSigningKey)) throw error
  }
}

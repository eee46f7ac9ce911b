/** The disagreement resolution of the demonstration: of the parent’s second case, with a council and a school. */
import { answerConsent } from '../../mediation/disagreement/answer-consent.ts'
import { beginDisagreement } from '../../mediation/disagreement/begin-disagreement.ts'
import { consentsOf } from '../../mediation/disagreement/consents.ts'
import { referCase } from '../../mediation/open-matter.ts'
import { caseOfMatter } from '../../mediation/read-matter.ts'
import { exampleCases, exampleMatters, examplePeople } from '../people.ts'
import { inMatterAs, type MatterFill } from './matters.ts'

/** Opens it as the parent; the council takes part, and the school has not answered. */
export async function fillDisagreement({ doors: { data, origin }, parts, ago }: MatterFill): Promise<void> {
  const caseId = exampleCases.provision
  const { id: person, email, name } = examplePeople.parent
  await data.actingAs({ person, caseId }, async (tx) => {
    if ((await caseOfMatter(tx, exampleMatters.disagreement)) !== null) return
    const opened = await referCase(tx, {
      id: exampleMatters.disagreement,
      caseId,
      process: 'disagreement-resolution',
      service: parts.mediation,
      area: null,
      concern: null,
      concernKind: null,
      referredOn: ago(6),
      referral: {
        name,
        label: 'parent',
        childName: null,
        email,
        phone: null,
        reach: null,
        needs: null,
        about: null,
        consent: null,
        authority: 'Kent County Council',
      },
    })
    if (opened === null) return
    await beginDisagreement(tx, {
      matter: opened.id,
      onDay: ago(6),
      knownAs: name,
      runsBeside: ['complaint'],
      parts: [
        {
          role: 'authority',
          organisation: parts.council,
          name: 'council',
          subject: 'not-delivered',
          says: 'Who makes sure that the speech and language therapy in the plan takes place, and from when.',
        },
        {
          role: 'provider',
          organisation: null,
          name: 'Example Academy',
          setting: 'academy',
          subject: 'provision',
          says: 'Which adult helps in which lessons, and how we hear of it when that changes.',
        },
      ],
    })
  })
  await inMatterAs(data, 'council-officer', 'disagreement', async (tx, matter) => {
    const own = consentsOf(matter).find(({ side }) => side.isMine)
    if (own === undefined || own.consent !== 'silent') return
    await answerConsent(tx, matter, {
      word: 'joins',
      side: own.side.id,
      onDay: ago(3),
      says: 'Our head of service can come in the afternoons.',
      origin,
    })
  })
}

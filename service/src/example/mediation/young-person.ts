/** A young person of the demonstration with a case of their own: they asked a mediation service themselves, and want to mediate. */
import { day } from '@way-forward/law'
import { openCase } from '../../cases/open-case.ts'
import { readCase } from '../../cases/read-case.ts'
import { addSide } from '../../mediation/add-side.ts'
import { youngPerson } from '../../mediation/advice/advice-sheet.ts'
import { adviceTopics } from '../../mediation/advice/advice-topics.ts'
import { recordSaid } from '../../mediation/advice/record-conversation.ts'
import { referCase } from '../../mediation/open-matter.ts'
import { caseOfMatter, readMatter } from '../../mediation/read-matter.ts'
import { exampleCases, exampleMatters, examplePeople } from '../people.ts'
import { inMatterAs, type MatterFill, referralOf, say } from './matters.ts'

/** Opens and fills it; does nothing where it is there. */
export async function fillYoungPerson({ doors: { data }, parts, ago }: MatterFill): Promise<void> {
  const person = examplePeople['young-person'].id
  if ((await data.actingAs({ person }, (tx) => caseOfMatter(tx, exampleMatters.young))) !== null) return
  const caseId = await data.actingAs({ person }, (tx) =>
    openCase(tx, {
      id: exampleCases.young,
      label: youngPerson,
      facts: {
        person: { asks: 'young-person' },
        concerns: [
          {
            id: 'letter',
            kind: 'council-decision',
            decision: 'refuse-assess',
            noticeSentOn: day(ago(21)),
          },
        ],
      },
    }),
  )
  await data.actingAs({ person, caseId }, async (tx) => {
    const file = await readCase(tx, caseId)
    await referCase(tx, {
      id: exampleMatters.young,
      caseId,
      process: 'mediation',
      service: parts.mediation,
      area: null,
      concern: file?.concerns[0]?.id ?? null,
      concernKind: 'council-decision',
      referredOn: ago(9),
      referral: {
        ...referralOf('A young person'),
        label: youngPerson,
        email: examplePeople['young-person'].email,
        reach: 'By text message',
        about: 'My college says that it cannot help without an assessment.',
      },
    })
    const matter = await readMatter(tx, exampleMatters.young)
    if (matter === null) return
    const onDay = ago(9)
    await recordSaid(tx, matter, 'contact', {
      word: 'here',
      onDay,
      body: { means: 'online', noneBefore: true },
    })
  })
  await inMatterAs(data, 'mediation-adviser', 'young', async (tx, matter) => {
    await recordSaid(tx, matter, 'advice', {
      word: 'telephone',
      onDay: ago(7),
      body: { topics: adviceTopics.map(({ name }) => name) },
    })
    await recordSaid(tx, matter, 'choice', { word: 'mediate', onDay: ago(6), body: { means: 'telephone' } })
    await addSide(tx, {
      matter: matter.id,
      role: 'authority',
      organisation: parts.council,
      label: 'council',
      knownAs: 'A young person',
    })
    const told = {
      kind: 'authority-told',
      word: 'by-service',
      onDay: ago(6),
      body: { means: 'email' },
    } as const
    await say(tx, matter, { use: 'matter' }, told)
  })
}

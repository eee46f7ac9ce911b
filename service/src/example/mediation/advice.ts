/** What was said in the matters of the demonstration: the letter, the information and advice, a correction. */
import { adviceTopics } from '../../mediation/advice/advice-topics.ts'
import { noticeOfMatter } from '../../mediation/advice/notice-of-matter.ts'
import { noteConversation, recordSaid } from '../../mediation/advice/record-conversation.ts'
import { recordDecision } from '../../mediation/advice/record-decision.ts'
import { lastStep } from '../../mediation/matter.ts'
import { readMatter } from '../../mediation/read-matter.ts'
import type { ExampleMatter } from '../people.ts'
import { inMatterAs, type MatterFill } from './matters.ts'

/** Fills it; does nothing where it is filled. */
export async function fillAdvice({ doors: { data }, ago }: MatterFill): Promise<void> {
  // The family of the first case says itself what its letter is.
  await inMatterAs(data, 'parent', 'advised', async (tx, matter) => {
    if (noticeOfMatter(matter) !== null) return
    await recordDecision(tx, matter, {
      decision: 'refuse-assess',
      datedOn: ago(23),
      sentOn: ago(23),
      disputed: [],
    })
  })
  const letters: readonly (readonly [ExampleMatter, number])[] = [
    ['arranging', 30],
    ['preparing', 33],
    ['agreeing', 50],
    ['kept', 90],
  ]
  for (const [name, days] of letters) {
    await inMatterAs(data, 'mediation-adviser', name, async (tx, matter) => {
      if (noticeOfMatter(matter) !== null) return
      await recordDecision(tx, matter, {
        decision: 'refuse-assess',
        datedOn: ago(days),
        sentOn: null,
        disputed: [],
      })
    })
  }
  const advised: readonly (readonly [ExampleMatter, number])[] = [
    ['advised', 2],
    ['arranging', 17],
    ['preparing', 20],
    ['agreeing', 35],
    ['kept', 69],
  ]
  for (const [name, days] of advised) {
    await inMatterAs(data, 'mediation-adviser', name, async (tx, matter) => {
      if (lastStep(matter, 'advice') !== null) return
      await recordSaid(tx, matter, 'advice', {
        word: 'telephone',
        onDay: ago(days),
        body: {
          topics: adviceTopics.map((topic) => topic.name),
          questions: 'Whether a supporter may come to the meeting. One may.',
        },
      })
    })
  }
  await inMatterAs(data, 'mediation-adviser', 'advised', async (tx, matter) => {
    const contact = lastStep(matter, 'contact')
    if (contact === null || contact.corrects !== null) return
    await recordSaid(tx, matter, 'contact', {
      word: 'here',
      onDay: contact.onDay,
      body: { means: 'email', says: 'Wrote first, and was rung back the same day.' },
      corrects: contact.id,
    })
    const read = await readMatter(tx, matter.id)
    if (read !== null)
      await noteConversation(tx, read, { says: 'Rings back best after work.', onDay: ago(2) })
  })
}

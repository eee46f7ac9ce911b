/** What the sides of the matter that is prepared wrote, and showed each other. */
import { askRelease } from '../../mediation/confidential/ask-release.ts'
import { sideOf } from '../../mediation/matter.ts'
import { ownWall, prepareItem } from '../../mediation/preparing/prepare-item.ts'
import { ownItem, preparedBySide } from '../../mediation/preparing/prepared-items.ts'
import { recordNote } from '../../mediation/preparing/record-note.ts'
import { recordViews } from '../../mediation/preparing/record-views.ts'
import { recordStep } from '../../mediation/record-step.ts'
import { wallOfMatter } from '../../mediation/walls-of-matter.ts'
import { inMatterAs, type MatterFill } from './matters.ts'

/** Fills it; does nothing where it is filled. */
export async function fillPreparing({ doors: { data }, ago }: MatterFill): Promise<void> {
  let isNew = false
  await inMatterAs(data, 'council-officer', 'preparing', async (tx, matter) => {
    isNew = ownWall(matter) !== null && preparedBySide(matter).every(({ items }) => items.length === 0)
    if (!isNew) return
    await prepareItem(tx, matter, {
      word: 'matters',
      says: 'We want to see how much of the help of the last two terms was in place before we assess.',
      onDay: ago(6),
    })
    await prepareItem(tx, matter, {
      word: 'enough',
      says: 'An assessment that begins now, with a visit of our educational psychologist before Christmas.',
      onDay: ago(6),
    })
  })
  if (!isNew) return
  await inMatterAs(data, 'council-officer', 'preparing', async (tx, matter) => {
    const wall = wallOfMatter(matter, { use: 'mediation' })
    const id = preparedBySide(matter)[0]?.items[0]?.item.id
    const item = id === undefined ? undefined : ownItem(matter, id)?.item
    if (wall === null || item?.kind !== 'prepared') return
    const { says } = item.body
    const shown = { kind: 'shown', word: null, wall, onDay: ago(5), about: item.id, body: { says } } as const
    await recordStep(tx, matter, shown)
  })
  await inMatterAs(data, 'mediation-adviser', 'preparing', async (tx, matter) => {
    await recordNote(tx, matter, {
      word: 'own',
      says: 'The family would rather not begin with the school’s report. Ask first what helped.',
      onDay: ago(4),
    })
    await recordNote(tx, matter, {
      word: 'joint',
      says: 'Everybody would like to meet before the end of term.',
      onDay: ago(4),
    })
    if (sideOf(matter, 'family') !== null)
      await recordViews(tx, matter, {
        word: 'given',
        how: 'A talk with the mediation adviser, and a drawing',
        says: 'I like art and I like it when it is quiet. I do not like the bell.',
        for: 'mediation',
        onDay: ago(3),
      })
  })
  await inMatterAs(data, 'council-officer', 'preparing', async (tx, matter) => {
    const joint = matter.steps.find(({ kind, word }) => kind === 'note' && word === 'joint')
    if (joint === undefined) return
    const why = 'To plan the dates of our officers with it.'
    await askRelease(tx, matter, { item: joint.id, why, onDay: ago(2) })
  })
}

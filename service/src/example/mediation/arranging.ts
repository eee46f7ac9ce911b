/** What the matters of the demonstration need for the pages of who takes part: issues, answers, guests, an offer. */
import { offerSide, readOffers } from '../../mediation/arranging/matter-invitations.ts'
import { sideOf } from '../../mediation/matter.ts'
import { inMatterAs, type MatterFill, say } from './matters.ts'

const matterWall = { use: 'matter' } as const

/** Fills what is missing. */
export async function fillArranging({ doors: { data, origin }, ago }: MatterFill): Promise<void> {
  await inMatterAs(data, 'mediation-adviser', 'called', async (tx, matter) => {
    const family = sideOf(matter, 'family')
    if (family === null || family.isHere || (await readOffers(tx, matter)).length > 0) return
    await offerSide(tx, matter, { side: family.id, to: 'family-m@example.org' }, origin)
  })
  await inMatterAs(data, 'mediation-adviser', 'arranging', async (tx, matter) => {
    if (matter.steps.some(({ kind }) => kind === 'issues')) return
    await say(tx, matter, matterWall, {
      kind: 'issues',
      word: 'with-health',
      onDay: ago(16),
      body: {
        issues: [
          {
            id: '0e000000-0000-4000-8000-000000000001',
            area: 'education',
            says: 'How many hours of help in class the plan should give.',
          },
          {
            id: '0e000000-0000-4000-8000-000000000002',
            area: 'health',
            says: 'The plan names no occupational therapy.',
            wanted: 'Occupational therapy every week in term time.',
          },
        ],
      },
    })
    await say(tx, matter, matterWall, {
      kind: 'guest-asked',
      word: 'supporter',
      onDay: ago(9),
      body: { name: 'An adviser of a charity' },
    })
    await say(tx, matter, matterWall, { kind: 'guest-asked', word: 'child', onDay: ago(9), body: {} })
    await say(tx, matter, matterWall, {
      kind: 'guest-asked',
      word: 'other',
      onDay: ago(8),
      body: { name: 'The head of the school', says: 'Knows what was tried already.' },
    })
  })
  await inMatterAs(data, 'mediation-adviser', 'dated', async (tx, matter) => {
    if (matter.steps.some(({ kind }) => kind === 'guest-asked')) return
    const body = { name: 'An advocate of a charity' }
    await say(tx, matter, matterWall, { kind: 'guest-asked', word: 'supporter', onDay: ago(2), body })
  })
  await inMatterAs(data, 'council-officer', 'arranging', async (tx, matter) => {
    const board = sideOf(matter, 'commissioner')
    if (board === null || matter.steps.some(({ kind }) => kind === 'commissioner-told')) return
    await say(tx, matter, matterWall, {
      kind: 'commissioner-told',
      word: 'by-authority',
      about: board.id,
      onDay: ago(14),
      body: { means: 'email' },
    })
    await say(tx, matter, matterWall, {
      kind: 'side-answer',
      word: 'joins',
      onDay: ago(10),
      body: {
        people: [
          { name: 'An officer of the council', role: 'SEN casework', mayAgree: false },
          { name: 'The manager of the SEN team', role: 'decides on plans', mayAgree: true },
        ],
      },
    })
  })
}

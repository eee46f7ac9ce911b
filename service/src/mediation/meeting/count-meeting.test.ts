import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { day } from '@way-forward/law'
import { noDatabase } from '../../../proof/database.ts'
import { addSide } from '../add-side.ts'
import { inMatterAs, parentsMatter, withCast } from '../mediation-of-test.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { attendAs, setAs, talliesOf } from './meeting-of-test.ts'

describe('the time that a meeting took', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  let id: string
  beforeEach(async () => {
    ;({ id } = await parentsMatter(test, cast))
  })
  const as = <T>(person: string, work: Parameters<typeof inMatterAs<T>>[3]) =>
    inMatterAs(test, person, id, work)

  it('counts the days since the council was first told', async () => {
    await as(cast.adviser, async (tx, matter) => {
      for (const onDay of ['2026-11-13', '2026-11-11'])
        await recordStep(tx, matter, {
          kind: 'authority-told',
          word: 'by-service',
          wall: wallOfMatter(matter, { use: 'matter' }) ?? '',
          onDay,
          body: { means: 'email' },
        })
    })
    await setAs(test, cast.adviser, id)
    await attendAs(test, cast.adviser, id)
    assert.equal((await talliesOf(test, cast.service, id))[0]?.took, day('2026-12-08') - day('2026-11-11'))
  })

  it('counts the days since the health commissioner was told where health alone is in issue', async () => {
    const board = await as(cast.adviser, (tx, matter) =>
      addSide(tx, {
        matter: matter.id,
        role: 'commissioner',
        organisation: cast.commissioner,
        label: 'board',
        knownAs: null,
      }),
    )
    const say = (person: string, step: object) =>
      as(person, (tx, matter) =>
        recordStep(tx, matter, { wall: wallOfMatter(matter, { use: 'matter' }), ...step } as never),
      )
    const body = { means: 'email' }
    await say(cast.adviser, { kind: 'authority-told', word: 'by-service', onDay: '2026-11-02', body })
    const issues = [{ area: 'health', says: 'No therapy is named' }]
    await say(cast.adviser, { kind: 'issues', word: 'health-only', onDay: '2026-11-02', body: { issues } })
    const told = { kind: 'commissioner-told', word: 'by-authority', onDay: '2026-11-12', about: board, body }
    await say(cast.officer, told)
    await setAs(test, cast.adviser, id)
    await attendAs(test, cast.adviser, id)
    assert.equal((await talliesOf(test, cast.service, id))[0]?.took, day('2026-12-08') - day('2026-11-12'))
  })
})

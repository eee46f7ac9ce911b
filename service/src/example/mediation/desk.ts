/** Which matters of the demonstration the mediator has. */
import { day } from '@way-forward/law'
import { giveMatter } from '../../mediation/desk/give-matter.ts'
import { stepsOf } from '../../mediation/matter.ts'
import { examplePeople } from '../people.ts'
import { inMatterAs, type MatterFill } from './matters.ts'

const given = ['preparing', 'dated', 'agreeing', 'kept'] as const

/** Gives them. */
export async function fillGiven({ doors, ago }: MatterFill): Promise<void> {
  const { id: person, name } = examplePeople.mediator
  for (const matterName of given) {
    await inMatterAs(doors.data, 'mediation-adviser', matterName, async (tx, matter) => {
      if (stepsOf(matter, 'assigned').length > 0) return
      const giving = { person, name, part: 'mediator', isGiven: true } as const
      await giveMatter(tx, matter, giving, { origin: doors.origin, today: day(ago(9)) })
    })
  }
}

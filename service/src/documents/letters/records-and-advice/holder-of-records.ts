/** Who holds the records that a family asks for. */
import { sendTeam } from '../addressees.ts'
import { choice } from '../field.ts'
import type { Addressee } from '../letter.ts'

/** Asks who. */
export const holderField = choice(
  'Who holds the records?',
  {
    council: 'The council’s SEND team',
    'social-care': 'The council’s social care team',
    setting: 'A school, college or nursery',
    health: 'A health service',
    other: 'Another body',
  },
  'who holds the records',
)
type Holder = keyof (typeof holderField)['options']

const greeting = 'Sir or Madam'
const holders: Readonly<Record<Holder, Addressee>> = {
  council: sendTeam,
  'social-care': { roles: [], called: 'the social care team of the council', greeting },
  setting: { roles: [], called: 'the school, college or nursery', greeting },
  health: { roles: [], called: 'the health service', greeting },
  other: { roles: [], called: 'the body that holds the records', greeting },
}

/** The addressee; a general one where none was chosen. */
export function holderOfRecords(holder: Holder | null): Addressee {
  return holders[holder ?? 'other']
}

/** What the sides of a matter are called by what they are. */
import type { SideRole } from '../db/data.ts'

/** At the head of a column, or in a list. */
export const roleWords: Readonly<Record<SideRole, string>> = {
  family: 'Family',
  authority: 'Council',
  commissioner: 'Health commissioner',
  provider: 'School or other provider',
}

/** Where its own name is not known. */
export const roleNames: Readonly<Record<SideRole, string>> = {
  family: 'The family',
  authority: 'The council',
  commissioner: 'The health commissioner',
  provider: 'The school or other provider',
}

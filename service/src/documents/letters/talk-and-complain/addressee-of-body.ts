/** Who in a body gets a letter that is not yet a complaint. */
import type { Addressee } from '../letter.ts'

const addressees = {
  school: { roles: [], called: 'the head teacher', greeting: 'head teacher' },
  nursery: { roles: [], called: 'the manager of the nursery', greeting: 'manager' },
  college: { roles: [], called: 'the principal', greeting: 'principal' },
  council: { roles: ['send-team'], called: 'the SEND team', greeting: 'SEND team' },
  health: { roles: [], called: 'the manager of the health service', greeting: 'manager' },
  'social-care': { roles: [], called: 'the manager of the social care team', greeting: 'manager' },
} as const satisfies Readonly<Record<string, Addressee>>

const notChosen: Addressee = { roles: [], called: 'whom it is for', greeting: 'Sir or Madam' }

/** The addressee; a general one where no body was chosen. */
export function addresseeOfBody(body: keyof typeof addressees | null): Addressee {
  return body === null ? notChosen : addressees[body]
}

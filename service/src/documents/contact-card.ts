/**
 * Contacts of an area as cards for an address book. vCard 3.0 (RFC 2426), not 4.0: old phones and desktop
 * programs read 3.0, and every newer one does too. Nothing in an entry is confirmed, so each card says where
 * it was read and that it is to be checked.
 */
import type { Day } from '@way-forward/law'
import type { Entry, Role } from '../directory/directory.ts'
import { roleWords } from '../directory/role-words.ts'
import { escapedText, foldedLines, withoutControls } from './content-line.ts'
import { type AreaOfPlan, isReachable, sourceInWords } from './papers/people.ts'

/** Roles that a family rings about a plan; of the others nobody wants a card in a phone. */
const rolesWithCards: ReadonlySet<Role> = new Set<Role>([
  'mediation-advice',
  'information-and-advice',
  'send-team',
  'disagreement-resolution',
  'complaints-local-authority',
  'complaints-childrens-social-care',
  'complaints-adult-social-care',
  'health-commissioner',
  'pals',
  'tribunal',
])
const most = 40

/** The entries of an area that have a card: those that can be reached, and the Tribunal. */
export function entriesWithCards({ entries, national }: AreaOfPlan): readonly Entry[] {
  return [...entries, ...national.filter(({ role }) => role === 'tribunal')]
    .filter((entry) => rolesWithCards.has(entry.role) && isReachable(entry))
    .slice(0, most)
}

/**
 * The cards, one after the other in one file.
 * @param on the day on which the file is made
 */
export function contactCards(entries: readonly Entry[], on: Day): string {
  return foldedLines(entries.flatMap((entry) => cardOf(entry, on)))
}

function cardOf(entry: Entry, on: Day): readonly string[] {
  const { id, role, name, organisation, phones, email, website, postalAddress, hours } = entry
  const notes = [
    roleWords[role].title,
    ...phones.flatMap(({ number, when }) => (when === null ? [] : [`${number}: ${when}`])),
    ...(hours === null ? [] : [`Open: ${hours}`]),
    sourceInWords(entry, on),
  ]
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Way Forward//Contacts//EN',
    `UID:urn:uuid:${escapedText(id)}`,
    // A name of a person is compulsory; a service has none.
    'N:;;;;',
    `FN:${escapedText(name)}`,
    `ORG:${escapedText(organisation.name)}`,
    'X-ABShowAs:COMPANY',
    ...phones.map(({ number }) => `TEL;TYPE=WORK,VOICE:${escapedText(number)}`),
    ...(email === null ? [] : [`EMAIL;TYPE=INTERNET,WORK:${escapedText(email)}`]),
    ...(website === null ? [] : [`URL:${withoutControls(website)}`]),
    ...(postalAddress.length === 0 ? [] : [`ADR;TYPE=WORK:;;${escapedText(postalAddress.join(', '))};;;;`]),
    `NOTE:${escapedText(notes.join('\n'))}`,
    'END:VCARD',
  ]
}

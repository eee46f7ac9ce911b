/** What whoever referred a family knew of its letter and of its first contact: the service takes it over as facts. */
import type { Decision, DisputedPart } from '@way-forward/law'
import type { PersonTx } from '../../db/data.ts'
import { lastStep, type Matter } from '../matter.ts'
import { readMatter } from '../read-matter.ts'
import { firstContact } from './first-contact.ts'
import { noticeOfMatter } from './notice-of-matter.ts'
import { recordSaid } from './record-conversation.ts'
import { recordDecision } from './record-decision.ts'

/** What an adviser or a council that refers a family knows of it. Days are ISO text. */
export interface KnownByReferrer {
  readonly letter: {
    readonly decision: Decision
    readonly datedOn: string | null
    readonly sentOn: string | null
    readonly disputed: readonly DisputedPart[]
  } | null
  /** The family's first contact with a mediation adviser. */
  readonly contact: { readonly word: 'here' | 'elsewhere'; readonly onDay: string } | null
}

/** What of it is not a fact of the matter yet: the letter where none is, a contact where none is as early. */
export function offeredFacts(matter: Matter): KnownByReferrer {
  const known = lastStep(matter, 'referral')?.body.known
  const contacted = firstContact(matter)
  const contact = known?.contact ?? null
  return {
    letter: noticeOfMatter(matter) === null ? (known?.letter ?? null) : null,
    contact: contact !== null && (contacted === null || contact.onDay < contacted) ? contact : null,
  }
}

/**
 * Takes all of it over in the name of the service. @returns whether there was anything
 * @throws RangeError where the reader does not stand behind the family's wall
 */
export async function takeOfferedFacts(tx: PersonTx, matter: Matter): Promise<boolean> {
  const { letter, contact } = offeredFacts(matter)
  if (letter !== null) await recordDecision(tx, matter, letter)
  if (contact !== null) {
    const told = letter === null ? matter : await readMatter(tx, matter.id)
    if (told !== null)
      await recordSaid(tx, told, 'contact', {
        word: contact.word,
        onDay: contact.onDay,
        body: { means: null },
      })
  }
  return letter !== null || contact !== null
}

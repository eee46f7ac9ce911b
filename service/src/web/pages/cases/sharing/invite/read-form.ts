/** Reads the form of an invitation. */
import type { Day } from '@way-forward/law'
import { emailFrom } from '../../../../../auth/email-address.ts'
import type { CaseFile } from '../../../../../cases/case-file.ts'
import type { NewOffer } from '../../../../../cases/sharing/invite.ts'
import type { Sharing } from '../../../../../cases/sharing/sharing.ts'
import { typedLine } from '../../../../../documents/letters/typed-text.ts'
import { type FieldFault, fieldFault } from '../../../../kit/form-fault.ts'
import { readTerm } from '../read-term.ts'
import { ownParty, shareOf, wallsToShare } from '../share-words.ts'
import { type Invitee, invitees } from './words.ts'

export interface InviteReading {
  readonly faults: readonly FieldFault[]
  /** Null: something is wrong. */
  readonly offer: Omit<NewOffer, 'caseId'> | null
}

const longestName = 60

/** Reads it. @param own where whoever invites signs in */
export function readInviteForm(
  form: URLSearchParams,
  file: CaseFile,
  sharing: Sharing,
  { today, own }: { readonly today: Day; readonly own: string },
): InviteReading {
  const faults: FieldFault[] = []
  const who = Object.keys(invitees).find((each) => each === form.get('who')) as Invitee | undefined
  if (who === undefined) faults.push(fieldFault('who', 'Say whom you invite'))
  const email = emailFrom(form.get('email') ?? '')
  if (email === null) {
    faults.push(fieldFault('email', 'Write their email address, like name@example.com'))
  } else if (email === own.toLowerCase()) {
    faults.push(fieldFault('email', 'This is your own address'))
  }
  const madeAs = readName(form, file, faults)
  const chosen = form.getAll('sees')
  const walls = wallsToShare(file)
    .map(({ id }) => id)
    .filter((id) => chosen.includes(id))
  const kind = who === undefined ? null : invitees[who].kind
  if (kind === 'family' && walls.length === 0) faults.push(fieldFault('sees', 'Choose what they may see'))
  const adds = form.get('adds')
  if (adds !== 'yes' && adds !== 'no') faults.push(fieldFault('adds', 'Say whether they may add to it'))
  const term = readTerm(form, { today, knownFrom: null, longest: longestOf(file, sharing) }, faults)
  if (faults.length > 0 || who === undefined || email === null || madeAs === null || term === null) {
    return { faults, offer: null }
  }
  const { label } = invitees[who]
  return {
    faults,
    offer: { kind: invitees[who].kind, label, madeAs, email, walls, mayWrite: adds === 'yes', ...term },
  }
}

/** The last day on which the reader is let in themselves behind what they can share; null: none. ISO. */
export function longestOf(file: CaseFile, sharing: Sharing): string | null {
  const own = ownParty(file)?.id ?? ''
  const ends = wallsToShare(file).flatMap(({ id }) => shareOf(sharing, id, own)?.untilOn ?? [])
  return ends.sort()[0] ?? null
}

function readName(form: URLSearchParams, file: CaseFile, faults: FieldFault[]): string | null {
  const typed = typedLine(form.get('madeAs') ?? '')
  const says =
    typed === ''
      ? 'Say how we name you to them'
      : typed.length > longestName
        ? 'How we name you must be 60 characters or fewer'
        : !/^[\p{L}\p{M} .,’'()-]+$/u.test(typed)
          ? 'Use letters only when you say how we name you'
          : namesTheChild(typed, file)
            ? 'Leave the child’s name out: emails can be read by others'
            : null
  if (says === null) return typed
  faults.push(fieldFault('madeAs', says))
  return null
}

/** Whether a part of the child's name that nobody else of the family has stands in it, such as the first name. */
function namesTheChild(typed: string, { details, parties }: CaseFile): boolean {
  const family = new Set(
    parties
      .filter(({ kind }) => kind === 'family')
      .flatMap(({ people }) => people.flatMap(({ name }) => wordsOf(name))),
  )
  const child = wordsOf(details['child-name']?.value ?? '').filter((word) => !family.has(word))
  return wordsOf(typed).some((word) => child.includes(word) && !ordinary.has(word))
}

/** Words that stand in how people are named, and may stand in "Child A" too. */
const ordinary: ReadonlySet<string> = new Set(['a', 'an', 'the', 'child', 'my', 'of', 'parent', 'i'])

function wordsOf(text: string): readonly string[] {
  // “Name’s” holds a name as well.
  return text
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
}

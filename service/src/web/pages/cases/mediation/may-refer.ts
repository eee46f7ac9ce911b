/** Who may refer a case, and which concerns mediation is about. */

import { type Decision, type DisputedPart, decisions, disputedParts, parseDay } from '@way-forward/law'
import type { CaseConcern, CaseFile, Party } from '../../../../cases/case-file.ts'
import { currentEvents } from '../../../../cases/facts-of-case.ts'
import type { Letter } from '../../mediation/advice/letter-form.ts'

/** In whose name the reader refers: the family's own, or as its adviser with its consent; null: they may not. */
export function referrerOf({
  parties,
  walls,
}: CaseFile): { readonly as: 'family' | 'adviser'; readonly label: string } | null {
  const isMine = (kind: Party['kind']) =>
    parties.find((party) => party.kind === kind && party.isMine && !party.hasLeft)
  const own = isMine('family')
  if (own !== undefined) return { as: 'family', label: own.label }
  const mayAdd = walls.some(({ kind, mayWrite }) => mayWrite && (kind === 'family' || kind === 'shared'))
  const family = parties.find(({ kind, hasLeft }) => kind === 'family' && !hasLeft)
  return isMine('adviser') !== undefined && mayAdd && family !== undefined
    ? { as: 'adviser', label: family.label }
    : null
}

/** What mediation can be about: decisions of the council that go on (s.52). */
export function concernsToMediate({ concerns }: Pick<CaseFile, 'concerns'>): readonly CaseConcern[] {
  return concerns.filter(({ kind, settledOn }) => kind === 'council-decision' && settledOn === null)
}

/** What a case knows of the letter of a concern, and when an adviser was first contacted. ISO days. */
export interface KnownLetter {
  readonly letter: Partial<Letter>
  readonly contactedOn: string | null
}

/** What is known. @param concern its id */
export function knownLetter({ events }: Pick<CaseFile, 'events'>, concern: string): KnownLetter {
  const said = new Map(
    currentEvents(events)
      .filter((event) => event.concern === concern)
      .map(({ fact, value }) => [fact, value]),
  )
  const decision = decisions.find((each: Decision) => each === said.get('decision'))
  const parts = (said.get('disputed') ?? '').split(',')
  const dayOf = (fact: string): string | null => {
    const value = said.get(fact) ?? ''
    return parseDay(value) === null ? null : value
  }
  return {
    letter: {
      ...(decision === undefined ? {} : { decision }),
      datedOn: dayOf('noticeDatedOn'),
      sentOn: dayOf('noticeSentOn'),
      disputed: disputedParts.filter((part: DisputedPart) => parts.includes(part)),
    },
    contactedOn: dayOf('mediationAdviserContactedOn'),
  }
}

/** The letter where all of it that is needed is known; null: something is to be asked. */
export function wholeLetter({ letter }: KnownLetter): Letter | null {
  const { decision, datedOn = null, sentOn = null, disputed = [] } = letter
  if (decision === undefined || (datedOn === null && sentOn === null)) return null
  return { decision, datedOn, sentOn, disputed: decision === 'plan' ? disputed : [] }
}

/** Reads the form by which somebody's share is changed, and what would change by it. */
import type { Day } from '@way-forward/law'
import type { CaseFile, Party, Wall } from '../../../../../cases/case-file.ts'
import type { Share, Sharing } from '../../../../../cases/sharing/sharing.ts'
import { isoDay } from '../../../../kit/date.ts'
import type { FieldFault } from '../../../../kit/form-fault.ts'
import { readTerm, type Term } from '../read-term.ts'
import { shareOf } from '../share-words.ts'

/** What a party is to see behind a wall from now on; `mayWrite` null: nothing. */
export interface Change {
  readonly wall: string
  readonly mayWrite: boolean | null
  readonly term: Term
}

export interface ShareReading {
  readonly faults: readonly FieldFault[]
  readonly changes: readonly Change[]
}

/** The name of the field of a wall. */
export function fieldOf({ kind }: Wall): string {
  return `sees-${kind}`
}

/** What stands in the form at first. */
export function typedAtFirst(walls: readonly Wall[], sharing: Sharing, party: Party): URLSearchParams {
  const typed = new URLSearchParams()
  for (const wall of walls) typed.set(fieldOf(wall), choiceOf(current(sharing, wall.id, party.id)))
  const first = firstShare(walls, sharing, party)
  typed.set('from', first?.fromOn ?? '')
  typed.set('until', first?.untilOn ?? '')
  return typed
}

/** Reads it. @param walls those that the reader may change */
export function readShareForm(
  form: URLSearchParams,
  { file, sharing, party, walls }: Shown,
  limits: { readonly today: Day; readonly longest: string | null },
): ShareReading {
  const faults: FieldFault[] = []
  const knownFrom = firstShare(walls, sharing, party)?.fromOn ?? null
  const term = readTerm(form, { ...limits, knownFrom }, faults)
  if (term === null) return { faults, changes: [] }
  const changes = walls.flatMap((wall): Change[] => {
    const share = current(sharing, wall.id, party.id)
    const choice = form.get(fieldOf(wall)) ?? choiceOf(share)
    if (choice !== 'sees' && choice !== 'adds') {
      return share === null ? [] : [{ wall: wall.id, mayWrite: null, term }]
    }
    const mayWrite = choice === 'adds'
    if (isSame(share, mayWrite, term)) return []
    // What is opened now was not seen before today.
    const opened = share === null && term.fromOn < isoDay(limits.today)
    const since = opened ? { ...term, fromOn: isoDay(limits.today) } : term
    return [{ wall: wall.id, mayWrite, term: since }]
  })
  // What the two write to each other goes with the same days.
  const joint = file.walls.find(({ kind, party: owner }) => kind === 'adviser-joint' && owner === party.id)
  const share = joint === undefined ? null : current(sharing, joint.id, party.id)
  const goesAlong =
    joint !== undefined && share?.isMineToChange === true && !isSame(share, share.mayWrite, term)
  return {
    faults,
    changes: goesAlong ? [...changes, { wall: joint.id, mayWrite: share.mayWrite, term }] : changes,
  }
}

/** What the page shows. */
export interface Shown {
  readonly file: CaseFile
  readonly sharing: Sharing
  readonly party: Party
  readonly walls: readonly Wall[]
}

function isSame(share: Share | null, mayWrite: boolean, { fromOn, untilOn }: Term): boolean {
  return share?.mayWrite === mayWrite && share.fromOn === fromOn && share.untilOn === untilOn
}

function choiceOf(share: Share | null): 'none' | 'sees' | 'adds' {
  if (share === null) return 'none'
  return share.mayWrite ? 'adds' : 'sees'
}

/** The share that counts now or later; null: none. */
function current(sharing: Sharing, wall: string, party: string): Share | null {
  const share = shareOf(sharing, wall, party)
  return share?.state === 'over' ? null : share
}

function firstShare(walls: readonly Wall[], sharing: Sharing, party: Party): Share | null {
  for (const { id } of walls) {
    const share = current(sharing, id, party.id)
    if (share !== null) return share
  }
  return null
}

/** Who can see what, in words: of one place behind a wall, and of one party. */
import { day, plainDay } from '@way-forward/law'
import type { CaseFile, Party, Wall } from '../../../../cases/case-file.ts'
import type { Share, Sharing } from '../../../../cases/sharing/sharing.ts'
import { wallInWords } from '../../../../cases/wall-words.ts'

/** The last that was said of a party's place behind a wall; null: it was never let in there. */
export function shareOf({ shares }: Sharing, wall: string, party: string): Share | null {
  return shares.find((share) => share.wall === wall && share.party === party) ?? null
}

/** What a party may do behind a wall, in a word or two: "Sees and adds", "No". */
export function cellInWords(share: Share | null): string {
  if (share === null || share.state === 'over') return 'No'
  const may = share.mayWrite ? 'Sees and adds' : 'Sees'
  return share.state === 'coming' ? `${may}, from ${plain(share.fromOn)}` : may
}

/** The same with its days: "sees and adds, since 3 November 2026, until 30 November 2026". */
export function shareInWords(share: Share): string {
  const may = share.mayWrite ? 'sees and adds' : 'sees'
  const until = share.untilOn === null ? '' : `, until ${plain(share.untilOn)}`
  if (share.state === 'over') return `no more, since ${plain(endOf(share))}`
  return share.state === 'coming'
    ? `${may} from ${plain(share.fromOn)}${until}`
    : `${may}, since ${plain(share.fromOn)}${until}`
}

/** The day on which it ended. ISO. */
function endOf({ takenBackOn, untilOn, fromOn }: Share): string {
  if (takenBackOn !== null && (untilOn === null || takenBackOn < untilOn)) return takenBackOn
  return untilOn ?? takenBackOn ?? fromOn
}

/** The people of an organisation's party, and what they are to the child: "Adviser: A name". */
export function whoTheyAre({ label, organisation, people }: Party): string {
  const role = capital(label)
  if (organisation === null || people.length === 0) return role
  return `${role}: ${people.map(({ name }) => name).join(' and ')}`
}

/** The walls that a reader can let others in behind: what only one sees, or two write to each other, is not among them. */
export function wallsToShare({ walls }: Pick<CaseFile, 'walls'>): readonly Wall[] {
  return walls.filter(({ kind, mayWrite }) => mayWrite && (kind === 'family' || kind === 'shared'))
}

/** The party that the reader acts for. */
export function ownParty({ parties }: Pick<CaseFile, 'parties'>): Party | undefined {
  return parties.find(({ isMine, hasLeft }) => isMine && !hasLeft)
}

/**
 * The walls on which the reader may change what somebody else sees: those that they gave or keep, and those that they
 * may open and that are shut to them.
 */
export function wallsToChange(file: CaseFile, sharing: Sharing, party: Party): readonly Wall[] {
  if (ownParty(file)?.kind !== 'family' || party.isMine || party.hasLeft) return []
  return wallsToShare(file).filter(({ id }) => {
    const share = shareOf(sharing, id, party.id)
    return share === null || isEnded(share) || share.isMineToChange
  })
}

/** Nothing of it counts any more; one whose last day has passed can be given again by who gave it. */
function isEnded({ takenBackOn }: Share): boolean {
  return takenBackOn !== null
}

/** Whether a party sees, or will see, anything behind walls that the reader sees. */
export function isIn({ shares }: Sharing, party: string): boolean {
  return shares.some((share) => share.party === party && share.state !== 'over')
}

/** Whether the reader may take anything back from a party. */
export function mayTakeBack({ shares }: Sharing, party: string): boolean {
  return shares.some((share) => share.party === party && share.state !== 'over' && share.isMineToChange)
}

/** What stands behind a wall, where somebody is asked about it: "What is kept for everybody in this case". */
export function keptFor(wall: Wall, file: CaseFile): string {
  const words = wallInWords(wall, file)
  return `What is kept for ${words.slice(0, 1).toLowerCase()}${words.slice(1)}`
}

/** An ISO day as people read it. */
export function plain(iso: string): string {
  return plainDay(day(iso))
}

/** With its first letter large. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

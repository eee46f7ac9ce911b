/**
 * Shows an item that a side prepared to everybody in the mediation: its words, and a copy of its document, behind the
 * wall of the mediation. Its owner alone does, and it goes no further than that wall.
 */
import { randomUUID } from 'node:crypto'
import { type AddingFault, addDocument } from '../../cases/documents/add-document.ts'
import type { Documents } from '../../cases/documents/documents.ts'
import { openDocument } from '../../cases/documents/open-document.ts'
import { redactDocument } from '../../cases/documents/redact-document.ts'
import type { Data } from '../../db/data.ts'
import { everybodyAgreed, NotEverybodyAgreed } from '../disagreement/consents.ts'
import { holdMatter } from '../hold-matter.ts'
import { type Matter, takenBack } from '../matter.ts'
import { readMatter } from '../read-matter.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { type OwnItem, ownItem, shownItems, wordsOfItem } from './prepared-items.ts'
import { takeOutDocument } from './take-out-document.ts'

export interface Showing {
  readonly person: string
  readonly caseId: string
  readonly matter: string
  /** The id of the item, or of what was shown. */
  readonly item: string
  /** ISO day. */
  readonly onDay: string
}

/** Why an item is not shown. */
export type ShowingFault = AddingFault | 'not-there'

/**
 * Shows an item to everybody who takes part now. What they all see already is not shown twice.
 * @returns null where it is shown, or why it is not
 * @throws NotEverybodyAgreed in a disagreement resolution that waits for somebody
 * @throws DataUnavailable, LostKey, SpoiltFile
 */
export async function showItem(
  data: Data,
  documents: Documents,
  showing: Showing,
): Promise<ShowingFault | null> {
  const { person, caseId, matter: id, item: itemId, onDay } = showing
  const acting = { person, caseId }
  const found = await data.actingAs(acting, async (tx) => {
    const matter = await readMatter(tx, id)
    return matter === null ? null : showable(matter, itemId)
  })
  if (found === null) return 'not-there'
  if (found.isShown) return null
  const { item, wall } = found
  const document = item.kind === 'prepared' ? item.body.document : undefined
  const copied = document === undefined ? null : await copy(data, documents, { ...acting, document, wall })
  if (copied !== null && 'refused' in copied) return copied.refused
  let became: 'shown' | 'shown-already' | 'not-there' = 'not-there'
  try {
    became = await data.actingAs(acting, async (tx) => {
      const seen = await readMatter(tx, id)
      // Whoever shows it at the same moment waits, and then finds that it is shown.
      const matter = seen === null ? null : await holdMatter(tx, seen)
      const still = matter === null ? null : showable(matter, itemId)
      if (matter === null || still === null) return 'not-there'
      if (still.isShown) return 'shown-already'
      // Somebody came in between: a copy for those who were here before is none for everybody now.
      if (still.wall !== wall) return 'not-there'
      const body = { says: wordsOfItem(item), ...(copied !== null && { document: copied.added }) }
      const shown = { kind: 'shown', word: null, wall, onDay, about: itemId, body } as const
      return (await recordStep(tx, matter, shown)) === null ? 'not-there' : 'shown'
    })
  } finally {
    // A copy that nothing shows would stay behind the wall of everybody.
    if (became !== 'shown' && copied !== null) {
      const why = 'It was copied to be shown, and was not'
      await redactDocument(data, documents, person, { caseId, document: copied.added, why })
    }
  }
  return became === 'not-there' ? 'not-there' : null
}

interface Showable {
  readonly item: OwnItem
  /** The wall of the mediation. */
  readonly wall: string
  readonly isShown: boolean
}

function showable(matter: Matter, id: string): Showable | null {
  const own = ownItem(matter, id)
  const wall = wallOfMatter(matter, { use: 'mediation' })
  if (own === null || wall === null) return null
  if (matter.process === 'disagreement-resolution' && !everybodyAgreed(matter)) throw new NotEverybodyAgreed()
  return { item: own.item, wall, isShown: own.isShownToAll }
}

async function copy(
  data: Data,
  documents: Documents,
  which: {
    readonly person: string
    readonly caseId: string
    readonly document: string
    readonly wall: string
  },
): Promise<{ readonly added: string } | { readonly refused: ShowingFault }> {
  const { person, caseId, document, wall } = which
  const opened = await openDocument(data, documents, person, { caseId, document }, { isNoted: false })
  if (opened === null) return { refused: 'not-there' }
  if (opened === 'store-away') return { refused: 'store-away' }
  return addDocument(data, documents, person, {
    id: randomUUID(),
    caseId,
    wall,
    entry: null,
    name: opened.document.name ?? '',
    bytes: opened.bytes,
  })
}

/**
 * Takes back what one's own side showed, whoever of it did: nobody sees it from now on, and what was seen was seen.
 * @returns whether it could be
 */
export async function takeBackShown(
  data: Data,
  documents: Documents,
  { person, caseId, matter: id, item, onDay }: Showing,
): Promise<boolean> {
  const acting = { person, caseId }
  const step = await data.actingAs(acting, async (tx) => {
    const matter = await readMatter(tx, id)
    const found = matter === null ? undefined : shownItems(matter).find((each) => each.step.id === item)
    if (matter === null || found === undefined || found.takenBackOn !== null) return null
    const isMine = matter.voice.as === 'side' && matter.voice.side.id === found.step.side
    if (!isMine) return null
    const back = await recordStep(tx, matter, {
      kind: 'shown',
      word: takenBack,
      wall: found.step.wall,
      onDay,
      corrects: item,
      body: { says: '' },
    })
    return back === null ? null : found.step
  })
  if (step === null) return false
  const { document } = step.body
  if (document !== undefined) {
    const why = 'Whoever showed it in the mediation took it back'
    await takeOutDocument(data, documents, { person, caseId, step, document, why })
  }
  return true
}

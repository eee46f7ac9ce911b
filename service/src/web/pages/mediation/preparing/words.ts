/** The words of the pages on which the sides prepare for a meeting. */
import type { Process } from '../../../../db/data.ts'
import type { Matter, Side } from '../../../../mediation/matter.ts'
import type { PreparedWord } from '../../../../mediation/preparing/prepare-item.ts'
import type { ViewsFor } from '../../../../mediation/preparing/record-views.ts'
import { sidesWhoHear } from '../../../../mediation/walls-of-matter.ts'
import { toFamilyOr } from '../voice-of-reader.ts'

/** What a matter is in a sentence. */
export const processWords: Readonly<Record<Process, string>> = {
  mediation: 'mediation',
  'disagreement-resolution': 'disagreement resolution',
}

/** What an item is called by whoever wrote it, and by the service. */
export const itemWords: Readonly<Record<PreparedWord, { readonly title: string; readonly hint: string }>> = {
  matters: {
    title: 'What matters most to us',
    hint: 'What should be different for the child or young person, and why.',
  },
  enough: {
    title: 'What would be enough',
    hint: 'What you could live with. You can change it at any time, before the meeting or in it.',
  },
  document: { title: 'A document', hint: 'Say in a few words what it is.' },
  other: { title: 'Something else', hint: 'A question, a date, something that the mediator should know.' },
}

/** Who reads what one’s own side prepares. */
export const whoSeesOwn = ({ service }: Pick<Matter, 'service'>): string =>
  `Your side and ${service.name} see it: its advisers, and the mediator who is given this matter. Nobody else does, unless you show it to them.`

/** What the service writes down for a side that is not here. */
export const leadForSide = ({ name }: Pick<Side, 'name'>): string =>
  `${name} has no account here. Write down what they sent or told you, as they said it. It stands behind their own wall: they see it when they come, and no other side does.`

/** Who reads the service’s own notes. */
export const whoSeesNotes =
  'The advisers of your service see your own notes, and the mediator who is given this matter. No side ever does.'

/** Who reads what is shown to everybody. */
export const whoSeesShown = (matter: Matter): string => {
  const names = [...sidesWhoHear(matter).map(nameOfSide), matter.service.name]
  return `Everybody who takes part in this ${processWords[matter.process]} now sees it: ${listed(names)}. Who comes later does not, unless you show it again. It stays there: it leaves only if all of them agree.`
}

/** What a side is called to the reader. */
export const nameOfSide = ({ isMine, name }: Pick<Side, 'isMine' | 'name'>): string =>
  isMine ? `${name} (you)` : name

/** "One, two and three". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

export const viewsForWords = (matter: Matter): Readonly<Record<ViewsFor, string>> => ({
  service: `${matter.service.name} alone`,
  with: `${toFamilyOr(matter, 'You', 'The family')} and ${matter.service.name}`,
  mediation: `Everybody in this ${processWords[matter.process]}`,
})

export const viewsWords = {
  asked: 'They were asked',
  given: 'They said, wrote or drew what they think',
  'not-wanted': 'They were asked, and would rather not say',
} as const

export const longest = { words: 5000, line: 200 } as const

/** Says that words are missing, or are more than fit. */
export function wordsFault(words: string, missing: string): string | null {
  if (words === '') return missing
  return words.length > longest.words
    ? `Use at most ${longest.words.toLocaleString('en-GB')} characters`
    : null
}

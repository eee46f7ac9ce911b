/** `/mediation/<matter>/preparing/note`: a note of the service for itself, or a joint one. */
import type { Data } from '../../../../../db/data.ts'
import { typedText } from '../../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import {
  isOwnNote,
  type NewNote,
  notesOf,
  recordNote,
  wallOfNote,
} from '../../../../../mediation/preparing/record-note.ts'
import { isoDay } from '../../../../kit/date.ts'
import type { Html } from '../../../../kit/html.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { beginOnce, onceOf } from '../../../cases/sent-once.ts'
import { withMatter } from '../../opened-matter.ts'
import { idInQuery, preparingAddress, preparingOverview } from '../opened-item.ts'
import { whoSeesNotes, whoSeesShown } from '../words.ts'
import {
  faultsOfWords,
  largestWords,
  meanwhile,
  saysName,
  type WordsForm,
  wordsFormView,
} from '../words-form.ts'

interface Asked {
  readonly word: NewNote['word']
  readonly insteadOf: string | null
  readonly says: string
}

/** `/mediation/<matter>/preparing/note?as=own|joint` or `?item=<id>`. */
export function notePage(data: Data): Page {
  return {
    path: '/mediation/:matter/preparing/note',
    account: 'needed',
    takes: { largest: largestWords },
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) => {
        const asked = askedOf(matter, visit)
        if (asked === null) return notFound
        const typed = beginOnce(new URLSearchParams({ [saysName]: asked.says }))
        return shown(view(visit, matter, asked, { typed, faults: [] }))
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const { form: typed, today } = visit
        const asked = askedOf(matter, visit)
        if (asked === null) return notFound
        const says = typedText(typed.get(saysName) ?? '')
        const faults = faultsOfWords(says, 'Write the note')
        if (faults.length > 0) return shown(view(visit, matter, asked, { typed, faults }), 400)
        const id = onceOf(typed)
        if (id !== null && matter.steps.some((step) => step.id === id))
          return redirect(preparingOverview(matter, 'saved'))
        const saved = await recordNote(tx, matter, {
          word: asked.word,
          says,
          onDay: isoDay(today),
          ...(asked.insteadOf !== null && { insteadOf: asked.insteadOf }),
          ...(id !== null && { id }),
        })
        if (saved !== null) return redirect(preparingOverview(matter, 'saved'))
        return shown(view(visit, matter, asked, { typed, faults: [], notice: meanwhile }), 400)
      }),
    states: [
      {
        name: 'of the service',
        address: preparingAddress({ id: exampleMatters.preparing }, 'note', 'as=own'),
        as: 'mediation-adviser',
      },
      {
        name: 'a side has no such notes',
        address: preparingAddress({ id: exampleMatters.preparing }, 'note', 'as=own'),
        as: 'council-officer',
        status: 404,
      },
    ],
  }
}

function askedOf(matter: Matter, visit: Visit): Asked | null {
  const id = idInQuery(visit)
  const named = visit.query.get('as')
  const words = ['own', 'joint'] as const
  for (const word of words) {
    if (wallOfNote(matter, word) === null) continue
    const note = notesOf(matter, word).find((each) => each.id === id)
    if (note !== undefined && isOwnNote(matter, note))
      return { word, insteadOf: note.id, says: note.body.says }
    if (id === null && named === word) return { word, insteadOf: null, says: '' }
  }
  return null
}

function view(
  visit: Visit,
  matter: Matter,
  { word, insteadOf }: Asked,
  rest: Pick<WordsForm, 'typed' | 'faults' | 'notice'>,
): Html {
  return wordsFormView(visit, matter, {
    ...rest,
    part: '/preparing',
    title: word === 'own' ? 'A note for your service' : 'A joint note',
    lead: word === 'own' ? whoSeesNotes : whoSeesShown(matter),
    label: 'The note',
    hint: null,
    action: preparingAddress(matter, 'note', insteadOf === null ? `as=${word}` : `item=${insteadOf}`),
    submit: 'Save',
  })
}

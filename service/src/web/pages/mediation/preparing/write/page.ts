/** `/mediation/<matter>/preparing/write`: writes an item of one’s own side, or one anew. */
import type { Data } from '../../../../../db/data.ts'
import { typedText } from '../../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import { ownWall, type PreparedWord, prepareItem } from '../../../../../mediation/preparing/prepare-item.ts'
import { ownItem } from '../../../../../mediation/preparing/prepared-items.ts'
import { isoDay } from '../../../../kit/date.ts'
import type { Html } from '../../../../kit/html.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { beginOnce, onceOf } from '../../../cases/sent-once.ts'
import { withMatter } from '../../opened-matter.ts'
import { idInQuery, preparingAddress, preparingOverview } from '../opened-item.ts'
import { itemWords, whoSeesOwn } from '../words.ts'
import {
  faultsOfWords,
  largestWords,
  meanwhile,
  saysName,
  type WordsForm,
  wordsFormView,
} from '../words-form.ts'

/** What the address asks for: a new item, or one to write anew. */
interface Asked {
  readonly word: PreparedWord
  readonly insteadOf: string | null
  readonly says: string
}

/** `/mediation/<matter>/preparing/write?as=<word>` or `?item=<id>`. */
export function writeItemPage(data: Data): Page {
  return {
    path: '/mediation/:matter/preparing/write',
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
        const isAnew = idInQuery(visit) !== null
        const asked = askedOf(matter, visit) ?? (isAnew ? missed : null)
        if (asked === null || ownWall(matter) === null) return notFound
        const says = typedText(typed.get(saysName) ?? '')
        const faults = faultsOfWords(says, 'Write something')
        if (faults.length > 0) return shown(view(visit, matter, asked, { typed, faults }), 400)
        const id = onceOf(typed)
        if (id !== null && matter.steps.some((step) => step.id === id))
          return redirect(preparingOverview(matter, 'saved'))
        const saved =
          asked === missed
            ? null
            : await prepareItem(tx, matter, {
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
        name: 'what would be enough',
        address: `${preparingAddress({ id: exampleMatters.preparing }, 'write', 'as=enough')}`,
        as: 'council-officer',
      },
      {
        name: 'nothing written',
        address: `${preparingAddress({ id: exampleMatters.preparing }, 'write', 'as=matters')}`,
        as: 'council-officer',
        form: { says: ' ' },
        status: 400,
      },
    ],
  }
}

/** What was to be written anew is gone. */
const missed: Asked = { word: 'other', insteadOf: null, says: '' }

function askedOf(matter: Matter, visit: Visit): Asked | null {
  if (ownWall(matter) === null) return null
  const id = idInQuery(visit)
  if (id !== null) {
    const item = ownItem(matter, id)?.item
    if (item?.kind !== 'prepared' || item.word === 'taken-back') return null
    return { word: item.word, insteadOf: id, says: item.body.says }
  }
  const word = visit.query.get('as')
  return word === 'matters' || word === 'enough' || word === 'other'
    ? { word, insteadOf: null, says: '' }
    : null
}

function view(
  visit: Visit,
  matter: Matter,
  { word, insteadOf }: Asked,
  rest: Pick<WordsForm, 'typed' | 'faults' | 'notice'>,
): Html {
  const { title, hint } = itemWords[word]
  return wordsFormView(visit, matter, {
    ...rest,
    part: '/preparing',
    title,
    lead: whoSeesOwn(matter),
    label: 'In your words',
    hint,
    action: preparingAddress(
      matter,
      'write',
      insteadOf !== null || idInQuery(visit) !== null ? `item=${idInQuery(visit)}` : `as=${word}`,
    ),
    submit: 'Save',
  })
}

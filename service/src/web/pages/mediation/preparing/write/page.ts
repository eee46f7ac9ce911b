/** `/mediation/<matter>/preparing/write`: writes an item of one’s own side, or one anew. */
import type { Data } from '../../../../../db/data.ts'
import { typedText } from '../../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import type { Matter, Side } from '../../../../../mediation/matter.ts'
import { ownWall, type PreparedWord, prepareItem } from '../../../../../mediation/preparing/prepare-item.ts'
import { ownItem, throughOf } from '../../../../../mediation/preparing/prepared-items.ts'
import { isoDay } from '../../../../kit/date.ts'
import type { Html } from '../../../../kit/html.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { beginOnce, onceOf } from '../../../cases/sent-once.ts'
import { withMatter } from '../../opened-matter.ts'
import { beginTold, forSide, matterSpoken, readTold, sideToWriteFor, toldFields } from '../../told-form.ts'
import { idInQuery, preparingAddress, preparingOverview } from '../opened-item.ts'
import { itemWords, leadForSide, whoSeesOwn } from '../words.ts'
import {
  faultsOfWords,
  largestWords,
  meanwhile,
  saysName,
  type WordsForm,
  wordsFormView,
} from '../words-form.ts'

/** What the address asks for: a new item, or one to write anew; for a side that is not here what it told. */
interface Asked {
  /** The matter with the voice of the side whose it is. */
  readonly spoken: Matter
  /** The side for which the service writes; null: the reader writes for itself. */
  readonly side: Side | null

  readonly word: PreparedWord
  readonly insteadOf: string | null
  readonly says: string
  /** Somebody took it back, or wrote it anew, while this was written. */
  readonly isMissed: boolean
}

/** `/mediation/<matter>/preparing/write?as=<word>` or `?item=<id>`; with `&for=<side>` what a side told the service. */
export function writeItemPage(data: Data): Page {
  return {
    path: '/mediation/:matter/preparing/write',
    account: 'needed',
    takes: { largest: largestWords },
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) => {
        const asked = askedOf(matter, visit)
        if (asked === null) return notFound
        const typed = beginTold(beginOnce(new URLSearchParams({ [saysName]: asked.says })), visit.today)
        return shown(view(visit, matter, asked, { typed, faults: [] }))
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const { form: typed, today } = visit
        const isAnew = idInQuery(visit) !== null
        const asked = askedOf(matter, visit) ?? (isAnew ? missedOf(matter, visit) : null)
        if (asked === null) return notFound
        const says = typedText(typed.get(saysName) ?? '')
        const faults = [...faultsOfWords(says, 'Write something')]
        const told = asked.side === null ? null : readTold(typed, today, {}, faults)
        if (faults.length > 0) return shown(view(visit, matter, asked, { typed, faults }), 400)
        const id = onceOf(typed)
        if (id !== null && matter.steps.some((step) => step.id === id))
          return redirect(preparingOverview(matter, 'saved'))
        const spoken = matterSpoken(matter, visit, told?.through ?? undefined)
        const saved =
          asked.isMissed || spoken === null
            ? null
            : await prepareItem(tx, spoken, {
                word: asked.word,
                says,
                onDay: told?.on ?? isoDay(today),
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

type New = Omit<Asked, 'word'>

/** An item of whoever the address names; null: the reader writes nothing there. */
function newOf(matter: Matter, visit: Visit): New | null {
  const spoken = matterSpoken(matter, visit)
  if (spoken === null || ownWall(spoken) === null) return null
  return { spoken, side: sideToWriteFor(matter, visit), insteadOf: null, says: '', isMissed: false }
}

/** What was to be written anew is gone. */
function missedOf(matter: Matter, visit: Visit): Asked | null {
  const anew = newOf(matter, visit)
  return anew === null ? null : { ...anew, word: 'other', isMissed: true }
}

function askedOf(matter: Matter, visit: Visit): Asked | null {
  const anew = newOf(matter, visit)
  if (anew === null) return null
  const id = idInQuery(visit)
  if (id !== null) {
    const item = ownItem(anew.spoken, id)?.item
    if (item?.kind !== 'prepared' || item.word === 'taken-back') return null
    // What a side wrote itself is not written anew by the service, also when nobody of it is here any more.
    if (anew.side !== null && throughOf(item) === undefined) return null
    return { ...anew, word: item.word, insteadOf: id, says: item.body.says }
  }
  const word = visit.query.get('as')
  return word === 'matters' || word === 'enough' || word === 'other' ? { ...anew, word } : null
}

function view(
  visit: Visit,
  matter: Matter,
  { word, insteadOf, side }: Asked,
  rest: Pick<WordsForm, 'typed' | 'faults' | 'notice'>,
): Html {
  const { title, hint } = itemWords[word]
  return wordsFormView(visit, matter, {
    ...rest,
    part: '/preparing',
    title,
    lead: side === null ? whoSeesOwn(matter) : leadForSide(side),
    label: side === null ? 'In your words' : 'In their words',
    hint: side === null ? hint : null,
    ...(side !== null && { before: toldFields({ typed: rest.typed, faults: rest.faults }, side) }),
    action: preparingAddress(
      matter,
      'write',
      `${insteadOf !== null || idInQuery(visit) !== null ? `item=${idInQuery(visit)}` : `as=${word}`}${forSide(side)}`,
    ),
    submit: 'Save',
  })
}

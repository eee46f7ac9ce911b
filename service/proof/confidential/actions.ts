/** What those around a mediation do, honestly or not: prepare, show, note, ask, answer, and try what they should not. */
import fc from 'fast-check'
import { addDocument } from '../../src/cases/documents/add-document.ts'
import { sentBytes } from '../../src/cases/documents/documents-of-test.ts'
import { inMatterAs } from '../../src/mediation/mediation-of-test.ts'
import { ownWall, prepareItem } from '../../src/mediation/preparing/prepare-item.ts'
import type { Page } from '../../src/web/kit/page.ts'
import { type AroundAction, actAround, anyAround } from './actions-around.ts'
import { planted } from './planted.ts'
import { type Actor, actors, ask, type Everybody, newId, type ServedMatter, today } from './served-matter.ts'

/** One thing that somebody does. Numbers choose among what is there when it is done. */
export type Action =
  | AroundAction
  | { readonly does: 'prepare'; readonly by: Actor }
  | { readonly does: 'document'; readonly by: Actor }
  | { readonly does: 'note'; readonly by: Actor; readonly word: 'own' | 'joint' }
  | { readonly does: 'views'; readonly by: Actor; readonly for: 'service' | 'with' | 'mediation' }
  | { readonly does: 'show' | 'take-back' | 'ask'; readonly by: Actor; readonly item: number }
  | {
      readonly does: 'answer'
      readonly by: Actor
      readonly item: number
      readonly word: 'agrees' | 'refuses' | 'takes-back' | 'ask-no-more'
    }
  /** Everybody agrees to one thing, so that something is released at all. */
  | { readonly does: 'agree-all'; readonly item: number }
  /** Sends any form of a case or a matter with ids of the mediation in every field. */
  | { readonly does: 'poke'; readonly by: Actor; readonly page: number; readonly ids: readonly number[] }

const by = fc.constantFrom(...actors)
const inIt = fc.constantFrom<Actor[]>('adviser', 'mediator', 'family', 'officer', 'nurse', 'guest', 'head')
const item = fc.nat({ max: 40 })

/** Any action; those who take part act more often than those who do not. */
export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('prepare' as const), by: inIt }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('document' as const), by: inIt }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('note' as const),
      by: inIt,
      word: fc.constantFrom('own' as const, 'joint' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('views' as const),
      by: inIt,
      for: fc.constantFrom('service' as const, 'with' as const, 'mediation' as const),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constantFrom(
        'show' as const,
        'show' as const,
        'take-back' as const,
        'ask' as const,
        'ask' as const,
      ),
      by: fc.oneof(inIt, by),
      item,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('answer' as const),
      by: fc.oneof(inIt, by),
      item,
      word: fc.constantFrom('agrees', 'agrees', 'refuses', 'takes-back', 'ask-no-more'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('agree-all' as const), item }) },
  { weight: 12, arbitrary: anyAround },
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constant('poke' as const),
      by,
      page: fc.nat(),
      ids: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
    }),
  },
)

/** Does it. */
export async function act(all: Everybody, served: ServedMatter, action: Action): Promise<void> {
  const at = `/mediation/${served.matter}`
  const send = (actor: Actor, address: string, form: Readonly<Record<string, string>>) =>
    ask(all, served, actor, `${at}${address}`, form)
  switch (action.does) {
    case 'prepare':
      await send(action.by, '/preparing/write?as=matters', { says: planted(), once: newId() })
      return
    case 'document':
      return addPlantedDocument(all, served, action.by)
    case 'note':
      await send(action.by, `/preparing/note?as=${action.word}`, { says: planted(), once: newId() })
      return
    case 'views':
      await send(action.by, '/preparing/views', {
        word: 'given',
        how: planted(),
        says: planted(),
        for: action.for,
        once: newId(),
      })
      return
    case 'show':
    case 'take-back':
      await send(action.by, `/preparing/${action.does}?item=${await chosenStep(all, served, action)}`, {})
      return
    case 'ask':
      await send(action.by, `/confidential/ask?item=${await chosenStep(all, served, action)}`, {
        says: planted(),
        once: newId(),
      })
      return
    case 'answer':
      await send(
        action.by,
        `/confidential?asking=${await chosenStep(all, served, action, 'release-asked')}`,
        {
          word: action.word,
        },
      )
      return
    case 'agree-all':
      return agreeAll(all, served, action)
    case 'poke':
      return poke(all, served, action)
    default:
      return actAround(all, served, action)
  }
}

/** A step of the matter by a number; of one kind, or of those that may be shown or asked for. */
async function chosenStep(
  { admin }: Everybody,
  { matter }: ServedMatter,
  { item: index }: { readonly item: number },
  kind: string | null = null,
): Promise<string> {
  const steps = await admin.query<{ readonly id: string }>(
    `select id from mediation.step where matter_id = $1 and ($2::text is null or kind = $2)
       and kind not in ('referral', 'release-answer') order by number`,
    [matter, kind],
  )
  return steps[index % Math.max(1, steps.length)]?.id ?? newId()
}

async function agreeAll(
  all: Everybody,
  served: ServedMatter,
  action: { readonly item: number },
): Promise<void> {
  const at = `/mediation/${served.matter}/confidential`
  const items = await all.admin.query<{ readonly id: string }>(
    `select s.id from mediation.step s join mediation.matter_wall w using (matter_id, wall_id)
     where s.matter_id = $1 and w.use = 'mediation' and s.kind in ('note', 'shown', 'views') order by s.number`,
    [served.matter],
  )
  const id = items[action.item % Math.max(1, items.length)]?.id
  if (id === undefined) return
  await ask(all, served, 'family', `${at}/ask?item=${id}`, { says: planted(), once: newId() })
  const asked = await all.admin.query<{ readonly id: string }>(
    `select id from mediation.step where kind = 'release-asked' and about = $1 order by number desc limit 1`,
    [id],
  )
  for (const actor of ['adviser', 'family', 'officer', 'nurse', 'guest', 'head'] as const)
    await ask(all, served, actor, `${at}?asking=${asked[0]?.id}`, { word: 'agrees' })
}

/** A document with words that are planted, past the reading of a sent form. */
async function addPlantedDocument(all: Everybody, served: ServedMatter, actor: Actor): Promise<void> {
  const { test, documents } = all
  const { caseId, matter, people } = served
  const wall = await inMatterAs(test, people[actor], matter, async (_, each) => ownWall(each)).catch(
    () => null,
  )
  if (wall === null) return
  const word = planted()
  const given = { caseId, wall, entry: null, name: `${word} name.txt`, bytes: sentBytes(`${word} content`) }
  const added = await addDocument(test.data, documents, people[actor], given)
  if (!('added' in added)) return
  await inMatterAs(test, people[actor], matter, (tx, each) =>
    prepareItem(tx, each, { word: 'document', says: word, document: added.added, onDay: today }),
  )
}

/** Names of fields of forms, so that a form that takes an id finds one there. */
const fieldsOfIds = [
  'wall',
  'entry',
  'item',
  'asking',
  'about',
  'answers',
  'made',
  'concern',
  'party',
  'document',
  'step',
  'side',
  'claim',
  'version',
  'promise',
] as const

/** Pages that end somebody’s part, which would leave nothing to try. */
const ends = /\/erase|\/yours|\/sharing\/.*leave|\/certificate/

/** Sends a form of a page with ids of the mediation in its address and in every field. */
async function poke(
  all: Everybody,
  served: ServedMatter,
  { by: actor, page, ids }: Extract<Action, { does: 'poke' }>,
): Promise<void> {
  const pages = all.pages.filter(
    ({ path, post }) =>
      post !== undefined && /^\/(cases\/:case|mediation\/:matter)/.test(path) && !ends.test(path),
  )
  const chosen = pages[page % pages.length] as Page
  const pool = await poolOf(all, served)
  const idAt = (index: number): string => pool[(ids[index % ids.length] ?? 0) % pool.length] ?? newId()
  const address = chosen.path.replace(
    /:([a-z]+)/g,
    (_, name: string) => wordsOfAddress(served, name) ?? idAt(0),
  )
  const form: Record<string, string> = {
    says: 'nothing',
    word: 'agrees',
    kind: 'note',
    what: 'setting',
    once: newId(),
    'date-day': '3',
    'date-month': '11',
    'date-year': '2026',
  }
  for (const [index, name] of fieldsOfIds.entries()) form[name] = idAt(index)
  await ask(all, served, actor, `${address}?item=${idAt(1)}&entry=${idAt(2)}&asking=${idAt(3)}`, form)
}

/** What an address has in its place: an id that it names, or a word. Null: any id. */
export function wordsOfAddress({ caseId, matter }: ServedMatter, name: string): string | null {
  const words: Readonly<Record<string, string>> = {
    case: caseId,
    matter,
    kind: 'note',
    letter: 'raise-a-concern',
    fact: 'noticeSentOn',
    what: 'setting',
    format: 'pdf',
    week: '2026-11-16',
  }
  return words[name] ?? null
}

/** Ids of the mediation: steps, walls, documents, parties. */
export async function poolOf(
  { admin }: Everybody,
  { caseId, matter }: Pick<ServedMatter, 'caseId' | 'matter'>,
): Promise<readonly string[]> {
  const rows = await admin.query<{ readonly id: string }>(
    `select id from mediation.step where matter_id = $2
     union all select id from cases.wall where case_id = $1
     union all select id from cases.document where case_id = $1
     union all select id from cases.party where case_id = $1
     union all select id from cases.entry where case_id = $1
     union all select id from cases.event where case_id = $1
     order by id`,
    [caseId, matter],
  )
  return rows.map(({ id }) => id)
}

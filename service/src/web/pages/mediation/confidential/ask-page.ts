/** `/mediation/<matter>/confidential/ask`: asks everybody for their agreement that one item may leave. */
import type { Data } from '../../../../db/data.ts'
import { typedText } from '../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../example/people.ts'
import { askRelease } from '../../../../mediation/confidential/ask-release.ts'
import { itemsOf } from '../../../../mediation/confidential/released-items.ts'
import type { Matter, Step } from '../../../../mediation/matter.ts'
import { isoDay } from '../../../kit/date.ts'
import { type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { type Html, html } from '../../../kit/html.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { beginOnce, onceOf } from '../../cases/sent-once.ts'
import { matterAddress } from '../matter-frame.ts'
import { withMatter } from '../opened-matter.ts'
import { idInQuery } from '../preparing/opened-item.ts'
import { wordsView } from '../preparing/overview/item-cards.ts'
import { saysName, wordsFormView } from '../preparing/words-form.ts'
import { itemTitle, itemWords } from './item-in-words.ts'

const longestWhy = 1000

/** `/mediation/<matter>/confidential/ask?item=<id>`. */
export function askReleasePage(data: Data): Page {
  return {
    path: '/mediation/:matter/confidential/ask',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) => {
        const item = itemOf(matter, visit)
        return item === null
          ? notFound
          : shown(view(visit, matter, item, { typed: beginOnce(new URLSearchParams()), faults: [] }))
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const { form: typed, today } = visit
        const item = itemOf(matter, visit)
        if (item === null) return notFound
        const why = typedText(typed.get(saysName) ?? '')
        if (why === '' || why.length > longestWhy) {
          const says = `Say what it is for, in at most ${longestWhy.toLocaleString('en-GB')} characters`
          return shown(view(visit, matter, item, { typed, faults: [fieldFault(saysName, says)] }), 400)
        }
        const id = onceOf(typed)
        await askRelease(tx, matter, {
          item: item.id,
          why,
          onDay: isoDay(today),
          ...(id !== null && { id }),
        })
        return redirect(matterAddress(matter, '/confidential'))
      }),
    states: [
      {
        name: 'of a council',
        address: matterAddress({ id: exampleMatters.preparing }, '/confidential'),
        follow: '/confidential/ask',
        as: 'council-officer',
      },
    ],
  }
}

function itemOf(matter: Matter, visit: Visit): Step | null {
  if (matter.voice.as === 'nobody') return null
  const id = idInQuery(visit)
  return itemsOf(matter).find((each) => each.id === id) ?? null
}

function view(
  visit: Visit,
  matter: Matter,
  item: Step,
  { typed, faults }: { readonly typed: URLSearchParams; readonly faults: readonly FieldFault[] },
): Html {
  return wordsFormView(visit, matter, {
    part: '/confidential',
    title: 'Ask that this may leave',
    lead: 'Everybody who takes part is asked, and sees what you write here. To ask is to agree for your own side. Nobody need say why they do not agree.',
    label: 'What do you want it for?',
    hint: 'For example: to show it to the school, or to the Tribunal.',
    action: `${matterAddress(matter, '/confidential/ask')}?item=${item.id}`,
    submit: 'Ask everybody',
    typed,
    faults,
    before: html`<div class="card"><h2 class="govuk-heading-s">${itemTitle(matter, item)}</h2>${wordsView(itemWords(item))}</div>`,
  })
}

/** `/mediation/<matter>/preparing/views`: the views of the child or young person, asked for or written by them. */
import type { Data } from '../../../../../db/data.ts'
import { typedLine, typedText } from '../../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import { recordViews, viewsFor } from '../../../../../mediation/preparing/record-views.ts'
import { input } from '../../../../govuk/input.ts'
import { radios } from '../../../../govuk/radios.ts'
import { isoDay } from '../../../../kit/date.ts'
import { described, type FieldFault, fieldFault } from '../../../../kit/form-fault.ts'
import { type Html, html } from '../../../../kit/html.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { beginOnce, onceOf } from '../../../cases/sent-once.ts'
import { withMatter } from '../../opened-matter.ts'
import { preparingAddress, preparingOverview } from '../opened-item.ts'
import { longest, viewsForWords, viewsWords, wordsFault } from '../words.ts'
import { largestWords, saysName, wordsFormView } from '../words-form.ts'

/** `/mediation/<matter>/preparing/views`. */
export function viewsPage(data: Data): Page {
  const address = preparingAddress({ id: exampleMatters.preparing }, 'views')
  return {
    path: '/mediation/:matter/preparing/views',
    account: 'needed',
    takes: { largest: largestWords },
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) => {
        if (viewsFor(matter).length === 0) return notFound
        const typed = beginOnce(new URLSearchParams({ word: 'given', for: viewsFor(matter)[0] ?? '' }))
        return shown(view(visit, matter, typed, []))
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const { form: typed, today } = visit
        const to = viewsFor(matter).find((each) => each === typed.get('for'))
        const word = (['given', 'asked', 'not-wanted'] as const).find((each) => each === typed.get('word'))
        if (viewsFor(matter).length === 0) return notFound
        const how = typedLine(typed.get('how') ?? '')
        const says = typedText(typed.get(saysName) ?? '')
        const faults = faultsOf({ how, says, word, hasReaders: to !== undefined })
        if (faults.length > 0 || to === undefined || word === undefined)
          return shown(view(visit, matter, typed, faults), 400)
        const id = onceOf(typed)
        await recordViews(tx, matter, {
          word,
          how,
          for: to,
          onDay: isoDay(today),
          ...(says !== '' && { says }),
          ...(id !== null && { id }),
        })
        return redirect(preparingOverview(matter, 'saved'))
      }),
    states: [
      { name: 'the service', address, as: 'mediation-adviser' },
      {
        name: 'a family or child',
        address: preparingAddress({ id: exampleMatters.advised }, 'views'),
        as: 'parent',
      },
      { name: 'nothing said', address, as: 'mediation-adviser', form: { word: 'given' }, status: 400 },
    ],
  }
}

function faultsOf(given: {
  readonly how: string
  readonly says: string
  readonly word: string | undefined
  readonly hasReaders: boolean
}): readonly FieldFault[] {
  const { how, says, word, hasReaders } = given
  const faults: FieldFault[] = []
  if (word === undefined) faults.push(fieldFault('word', 'Say what happened'))
  if (how === '' || how.length > longest.line)
    faults.push(fieldFault('how', `Say who asked and how, in at most ${longest.line} characters`))
  const fault = wordsFault(says, 'Write down what they think')
  if (fault !== null && (word === 'given' || says !== '')) faults.push(fieldFault(saysName, fault))
  if (!hasReaders) faults.push(fieldFault('for', 'Choose who may see it'))
  return faults
}

function view(visit: Visit, matter: Matter, typed: URLSearchParams, faults: readonly FieldFault[]): Html {
  const isService = matter.voice.as === 'service'
  const readers = viewsForWords(matter)
  const before = html`${radios({
    name: 'word',
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: 'What happened', classes: 'govuk-fieldset__legend--s' } },
    ...described(faults, 'word', null),
    items: (['given', 'asked', 'not-wanted'] as const).map((word) => ({
      value: word,
      text: viewsWords[word],
      checked: typed.get('word') === word,
    })),
  })}${input({
    name: 'how',
    value: typed.get('how') ?? '',
    label: { text: 'How, and who asked', classes: 'govuk-label--s' },
    ...described(faults, 'how', 'For example: a drawing at school, a talk at home, “I wrote this myself”.'),
  })}${radios({
    name: 'for',
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: 'Who may see it?', classes: 'govuk-fieldset__legend--s' } },
    ...described(faults, 'for', null),
    items: viewsFor(matter).map((each) => ({
      value: each,
      text: readers[each],
      checked: typed.get('for') === each,
    })),
  })}`
  return wordsFormView(visit, matter, {
    part: '/preparing',
    title: isService ? 'Their views' : 'What the child or young person thinks',
    lead: isService
      ? 'Use their own words where you can. They need not say anything.'
      : 'If this is about you: you can write here yourself. Say what is good, what is hard, and what you would like to be different. There are no wrong answers. You do not have to write anything. Whoever uses this account can read it too, so ask the mediator if you would rather tell them alone.',
    label: 'In their words',
    hint: isService ? null : 'As much or as little as you like.',
    action: preparingAddress(matter, 'views'),
    submit: 'Save',
    typed,
    faults,
    before,
  })
}

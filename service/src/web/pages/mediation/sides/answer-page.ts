/** `/mediation/<matter>/sides/answer/<side>`: a side says who comes, and that they may settle; or that nobody does. */
import type { Data } from '../../../../db/data.ts'
import { typedText } from '../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../example/people.ts'
import { answerOf, isParty } from '../../../../mediation/arranging/answers-of-sides.ts'
import { tellOthers } from '../../../../mediation/arranging/tell-sides.ts'
import type { Matter, Side } from '../../../../mediation/matter.ts'
import { recordStep } from '../../../../mediation/record-step.ts'
import type { Attendee } from '../../../../mediation/step-kinds.ts'
import { wallOfMatter } from '../../../../mediation/walls-of-matter.ts'
import { radios } from '../../../govuk/radios.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { isoDay } from '../../../kit/date.ts'
import { described, type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { type Html, html } from '../../../kit/html.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { beginOnce, onceOf } from '../../cases/sent-once.ts'
import { provisionLinks } from '../../law/rule-statement.ts'
import { isOvertaken, overtakenWords, seeFrom } from '../made-from.ts'
import { matterAddress } from '../matter-frame.ts'
import { withMatter } from '../opened-matter.ts'
import { maySpeakFor } from './may-arrange.ts'
import { peopleFields, readPeople, typePeople } from './people-fields.ts'
import { sideFormView, type Typed } from './side-form.ts'

const longestText = 600

/** `/mediation/<matter>/sides/answer/<side>`. Consent to disagreement resolution is asked for on its own page. */
export function sideAnswerPage(data: Data): Page {
  return {
    path: '/mediation/:matter/sides/answer/:side',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (_, matter) => {
        const side = sideNamed(visit, matter)
        if (side === null) return notFound
        return shown(view(visit, matter, side, { typed: beginOnce(typedOf(matter, side)), faults: [] }))
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const side = sideNamed(visit, matter)
        const wall = wallOfMatter(matter, { use: 'matter' })
        if (side === null || wall === null) return notFound
        const { form: typed } = visit
        const { faults, word, people, says } = readAnswer(typed)
        if (word === null) return shown(view(visit, matter, side, { typed, faults }), 400)
        const before = answerOf(matter, side)
        if (isOvertaken(typed, matter, before)) {
          const form = { typed: seeFrom(typed, before), faults, notice: overtakenWords }
          return shown(view(visit, matter, side, form), 400)
        }
        const isOwn = matter.voice.as === 'side'
        const once = onceOf(typed)
        await recordStep(tx, matter, {
          kind: 'side-answer',
          word,
          wall,
          onDay: isoDay(visit.today),
          body: { people, ...(says !== '' && { says }) },
          ...(!isOwn && { about: side.id }),
          // A word that is said anew stands beside what was said before.
          ...(before?.word === word && (before.side !== null) === isOwn && { corrects: before.id }),
          ...(once !== null && { id: once }),
        })
        await tellOthers(tx, matter, visit.origin)
        return redirect(`${matterAddress(matter, '/sides')}?became=answered`)
      }),
    takes: { largest: 64 * 1024 },
    states: [
      {
        name: 'for the council',
        address: `/mediation/${exampleMatters.arranging}/sides`,
        as: 'council-officer',
        follow: '/sides/answer/',
      },
    ],
  }
}

function sideNamed(visit: Visit, matter: Matter): Side | null {
  const side = matter.sides.find(({ id }) => id === visit.params['side'])
  if (side === undefined || side.role === 'family' || matter.process !== 'mediation') return null
  return maySpeakFor(matter, side) && isParty(matter, side) ? side : null
}

function typedOf(matter: Matter, side: Side): URLSearchParams {
  const answer = answerOf(matter, side)
  const typed = seeFrom(new URLSearchParams(), answer)
  if (answer === null) return typed
  typed.set('word', answer.word)
  typed.set('says', answer.body.says ?? '')
  typePeople(typed, answer.body.people)
  return typed
}

interface AnswerReading {
  readonly faults: readonly FieldFault[]
  /** Null: something is wrong. */
  readonly word: 'joins' | 'declines' | null
  readonly people: readonly Attendee[]
  readonly says: string
}

/** Reads it. */
export function readAnswer(typed: URLSearchParams): AnswerReading {
  const faults: FieldFault[] = []
  const given = typed.get('word')
  const word = given === 'joins' || given === 'declines' ? given : null
  if (word === null) faults.push(fieldFault('word', 'Say whether you take part'))
  const people = word === 'joins' ? readPeople(typed, faults) : []
  const says = typedText(typed.get('says') ?? '')
  if (says.length > longestText) faults.push(fieldFault('says', `Use ${longestText} characters or fewer`))
  return { faults, word: faults.length > 0 ? null : word, people, says }
}

function view(visit: Visit, matter: Matter, side: Side, form: Typed): Html {
  const { typed, faults } = form
  const isOwn = matter.voice.as === 'side'
  return sideFormView(visit, matter, {
    ...form,
    title: isOwn ? 'Who comes for you' : `Who comes for ${side.name}`,
    lead: html`${!isOwn && 'Write down what they told you. '}Those who come must have authority to settle the issues (${provisionLinks(['LAW-MED-27'])}). Everybody who takes part reads this.`,
    fields: html`${radios({
      name: 'word',
      fieldset: {
        legend: {
          text: isOwn ? 'Do you take part?' : 'Do they take part?',
          classes: 'govuk-fieldset__legend--s',
        },
      },
      ...described(faults, 'word', null),
      items: [
        { value: 'joins', text: 'Yes', checked: typed.get('word') === 'joins' },
        { value: 'declines', text: 'No', checked: typed.get('word') === 'declines' },
      ],
    })}<h2 class="govuk-heading-m">If yes: who comes?</h2>${peopleFields(form)}${textarea({
      name: 'says',
      rows: 3,
      label: { text: 'Anything to add (you can leave it empty)', classes: 'govuk-label--s' },
      value: typed.get('says') ?? '',
      ...described(faults, 'says', 'If nobody comes, say why.'),
    })}`,
    submit: 'Save the answer',
  })
}

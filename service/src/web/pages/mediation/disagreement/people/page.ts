/** `/mediation/<matter>/disagreement/people/<side>`: a side that takes part says who comes, and who may settle. */
import type { Data } from '../../../../../db/data.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { answerOf } from '../../../../../mediation/arranging/answers-of-sides.ts'
import { mayNamePeople, namePeople } from '../../../../../mediation/disagreement/name-people.ts'
import type { Matter, Side } from '../../../../../mediation/matter.ts'
import { isoDay } from '../../../../kit/date.ts'
import type { FieldFault } from '../../../../kit/form-fault.ts'
import type { Html } from '../../../../kit/html.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { beginOnce, onceOf } from '../../../cases/sent-once.ts'
import { isOvertaken, overtakenWords, seeFrom } from '../../made-from.ts'
import { matterAddress } from '../../matter-frame.ts'
import { withMatter } from '../../opened-matter.ts'
import { peopleFields, readPeople, typePeople } from '../../sides/people-fields.ts'
import { sideFormView, type Typed } from '../../sides/side-form.ts'
import { words } from './words.ts'

/** The page. */
export function peopleOfSidePage(data: Data): Page {
  return {
    path: '/mediation/:matter/disagreement/people/:side',
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
        if (side === null) return notFound
        const { form: typed } = visit
        const faults: FieldFault[] = []
        const people = readPeople(typed, faults)
        if (faults.length > 0) return shown(view(visit, matter, side, { typed, faults }), 400)
        const before = answerOf(matter, side)
        if (isOvertaken(typed, matter, before)) {
          const form = { typed: seeFrom(typed, before), faults, notice: overtakenWords }
          return shown(view(visit, matter, side, form), 400)
        }
        const once = onceOf(typed)
        await namePeople(tx, matter, {
          side: side.id,
          people,
          onDay: isoDay(visit.today),
          origin: visit.origin,
          ...(once !== null && { id: once }),
        })
        return redirect(matterAddress(matter, '/disagreement'))
      }),
    takes: { largest: 32 * 1024 },
    states: [
      {
        name: 'for a body that takes part',
        address: `/mediation/${exampleMatters.disagreement}/disagreement`,
        as: 'council-officer',
        follow: '/disagreement/people/',
      },
    ],
  }
}

function sideNamed(visit: Visit, matter: Matter): Side | null {
  const side = matter.sides.find(({ id }) => id === visit.params['side'])
  return side !== undefined && mayNamePeople(matter, side.id) ? side : null
}

function typedOf(matter: Matter, side: Side): URLSearchParams {
  const answer = answerOf(matter, side)
  const typed = seeFrom(new URLSearchParams(), answer)
  typePeople(typed, answer?.body.people ?? [])
  return typed
}

function view(visit: Visit, matter: Matter, side: Side, form: Typed): Html {
  const isOwn = matter.voice.as === 'side'
  return sideFormView(visit, matter, {
    ...form,
    part: '/disagreement',
    title: isOwn ? words.title : words.titleFor(side.name),
    lead: isOwn ? words.lead : `${words.leadFor} ${words.lead}`,
    fields: peopleFields(form),
    submit: words.save,
  })
}

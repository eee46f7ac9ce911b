/** `/cases/<case>/events/<concern>/add/<fact>`: adds one fact. In place of a concern, `person`. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { recordEvent } from '../../../../../cases/record-event.ts'
import type { Data } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { withCase } from '../../opened-case.ts'
import { chosenWall, usualWall } from '../../wall-choice.ts'
import { addFactAddress, cameFrom, correctAddress, eventOf, mayCorrect } from '../../ways-of-case.ts'
import { recordedMeanwhile } from '../correct/page.ts'
import { newDisagreements } from '../disagreements.ts'
import { afterSaving } from '../event-anchor.ts'
import { fields, nothingTyped, readFactForm } from '../fact-form.ts'
import { type FactFormModel, factFormView } from '../fact-form-view.ts'
import { factNamed, subjectNamed, wallsFor } from '../subject.ts'

/** `/cases/<case>/events/<concern>/add/<fact>`. */
export function addFactPage(data: Data): Page {
  return {
    path: '/cases/:case/events/:concern/add/:fact',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (_tx, file) => {
        const model = modelOf(file, visit)
        if (model === null) return notFound
        const known = eventOf(file, model.concern, model.name)
        return known !== null && mayCorrect(file, known)
          ? redirect(correctAddress(file, known.id, cameFrom(visit.query)))
          : shown(factFormView(visit, file, model))
      }),
    post: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const { form, today, calendar, query } = visit
        const wall = chosenWall(file, form)
        const model = modelOf(file, visit)
        // A wall that the form never offered is no mistake of a reader.
        if (model === null || wall === null) return notFound
        const { kind, name: fact, concern } = model
        const { typed, value, faults } = readFactForm(kind, fact, form, today)
        const again = { ...model, typed, faults, wall: wall.id }
        if (value === null) return shown(factFormView(visit, file, again), 400)
        const known = eventOf(file, concern, fact)
        if (known?.wall === wall.id) {
          // Pressed twice; or somebody was quicker, and what they said is not put aside unseen.
          return known.value === value
            ? redirect(afterSaving(file, concern, fact, cameFrom(query)))
            : recordedMeanwhile(file, known, visit)
        }
        const proposed = { concern, fact, value, corrects: null }
        const disagreements =
          form.get(fields.sure) === 'yes' ? [] : newDisagreements(file, proposed, today, calendar)
        if (disagreements.length > 0) {
          return shown(factFormView(visit, file, { ...again, disagreements }), 400)
        }
        await recordEvent(tx, { caseId: file.id, wall: wall.id, concern, fact, value })
        return redirect(afterSaving(file, concern, fact, cameFrom(query)))
      }),
    states: [
      {
        name: 'a day of the person',
        address: `${caseAddress({ id: exampleCases.refusal }, '/events/person/add/bornOn')}`,
        as: 'parent',
      },
      {
        name: 'nothing chosen',
        address: `${caseAddress({ id: exampleCases.refusal }, '/events/person/add/schoolYearOfSixteen')}`,
        as: 'parent',
      },
      {
        name: 'no such fact',
        address: `${caseAddress({ id: exampleCases.refusal }, '/events/person/add/nothing')}`,
        as: 'parent',
        status: 404,
      },
    ],
  }
}

function modelOf(
  file: CaseFile,
  { params, query, today }: Visit,
): (FactFormModel & { readonly concern: string | null }) | null {
  const subject = subjectNamed(file, params['concern'])
  const name = params['fact'] ?? ''
  const fact = subject === null ? null : factNamed(subject, name)
  if (subject === null || fact === null) return null
  const wall = usualWall(file, wallsFor(subject, name))
  if (wall === null) return null
  return {
    kind: subject.kind,
    concern: subject.concern,
    name,
    fact,
    about: subject.name,
    action: addFactAddress(file, subject.concern, name, cameFrom(query)),
    wall: wall.id,
    corrects: null,
    typed: nothingTyped,
    faults: [],
    disagreements: [],
    notice: null,
    today,
  }
}

/** `/cases/<case>/events/<event>/correct`: corrects what was recorded, or takes it back. Both are kept. */
import type { CaseEvent, CaseFile } from '../../../../../cases/case-file.ts'
import { valueInWords } from '../../../../../cases/fact-words.ts'
import { recordEvent } from '../../../../../cases/record-event.ts'
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { type Answer, notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { inCase, withCase } from '../../opened-case.ts'
import { writableWalls } from '../../wall-choice.ts'
import { addFactAddress, cameFrom, correctAddress } from '../../ways-of-case.ts'
import { newDisagreements } from '../disagreements.ts'
import { afterSaving } from '../event-anchor.ts'
import { fields, nothingTyped, readFactForm, typedOfValue } from '../fact-form.ts'
import { type FactFormModel, factFormView } from '../fact-form-view.ts'
import { factNamed, type Subject, subjectNamed } from '../subject.ts'
import { words } from '../words.ts'

/** `/cases/<case>/events/<event>/correct`. */
export function correctFactPage(data: Data): Page {
  return {
    path: '/cases/:case/events/:event/correct',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (_tx, file) => {
        const found = findEvent(file, visit.params['event'])
        if (found === null) return notFound
        // An address of something that was corrected since leads to what it says now.
        if (found.event.id !== visit.params['event']) return redirect(addressOf(file, found, visit))
        return found.event.value === null
          ? redirect(addressOf(file, found, visit))
          : shown(factFormView(visit, file, modelOf(file, found, visit)))
      }),
    post: async (visit) => {
      const answer = await inCase(data, visit, (tx, file) => corrected(tx, file, visit))
      if (answer !== 'meanwhile') return answer ?? notFound
      // Somebody else was quicker by a moment: what they said is read anew.
      return withCase(data, visit, async (_tx, file) => {
        const found = findEvent(file, visit.params['event'])
        return found === null ? notFound : meanwhileOf(file, found, visit)
      })
    },
    states: [
      {
        name: 'no such event',
        address: caseAddress(
          { id: exampleCases.refusal },
          '/events/0c000000-0000-4000-8000-000000000001/correct',
        ),
        as: 'parent',
        status: 404,
      },
    ],
  }
}

/**
 * The form that corrects an event, with what somebody typed who did not know of it: it was recorded while they wrote.
 * @param event one that counts, behind a wall that they may write behind
 */
export function recordedMeanwhile(file: CaseFile, event: CaseEvent, visit: Visit): Answer {
  const found = findEvent(file, event.id)
  return found === null ? notFound : meanwhileOf(file, found, visit, words.recordedMeanwhile)
}

async function corrected(tx: PersonTx, file: CaseFile, visit: Visit): Promise<Answer | 'meanwhile'> {
  const { form, today, calendar, query, params } = visit
  const found = findEvent(file, params['event'])
  if (found === null) return notFound
  const { event, subject } = found
  if (event.id !== params['event']) return meanwhileOf(file, found, visit)
  const { concern, fact } = event
  const to = redirect(afterSaving(file, concern, fact, cameFrom(query)))
  const record = async (value: string | null): Promise<Answer | 'meanwhile'> => {
    const { id: corrects, wall } = event
    const id = await recordEvent(tx, { caseId: file.id, wall, concern, fact, value, corrects })
    return id === null ? 'meanwhile' : to
  }
  if (form.get('act') === 'take-back') return record(null)
  const { typed, value, faults } = readFactForm(subject.kind, fact, form, today)
  const again = { ...modelOf(file, found, visit), typed, faults }
  if (value === null) return shown(factFormView(visit, file, again), 400)
  // It says that already: there is nothing to correct.
  if (value === event.value) return to
  const disagreements =
    form.get(fields.sure) === 'yes'
      ? []
      : newDisagreements(file, { concern, fact, value, corrects: event.id }, today, calendar)
  if (disagreements.length > 0) return shown(factFormView(visit, file, { ...again, disagreements }), 400)
  return record(value)
}

/** An event that its reader may correct. */
interface Found {
  /** The last of its corrections; itself where it was not corrected. */
  readonly event: CaseEvent
  readonly subject: Subject
}

/** @returns null where there is none, or none of a fact that the law still has and behind a wall to write behind */
function findEvent(file: CaseFile, id: string | undefined): Found | null {
  let event = file.events.find((each) => each.id === id)
  while (event?.isCorrected) {
    const { id: earlier } = event
    event = file.events.find(({ corrects }) => corrects === earlier)
  }
  if (event === undefined || !writableWalls(file).some(({ id: wall }) => wall === event.wall)) return null
  const subject = subjectNamed(file, event.concern ?? 'person')
  return subject === null || factNamed(subject, event.fact) === null ? null : { event, subject }
}

/** Where what an event says now is corrected; where it was taken back, it is said anew. */
function addressOf(file: CaseFile, { event }: Found, { query }: Visit): string {
  const { id, concern, fact, value } = event
  return value === null
    ? addFactAddress(file, concern, fact, cameFrom(query))
    : correctAddress(file, id, cameFrom(query))
}

function modelOf(file: CaseFile, found: Found, visit: Visit): FactFormModel {
  const { event, subject } = found
  const { fact: name, value, wall } = event
  const fact = factNamed(subject, name)
  if (fact === null) throw new RangeError(`no fact ${name}`)
  return {
    kind: subject.kind,
    name,
    fact,
    about: subject.name,
    action: addressOf(file, found, visit),
    wall: value === null ? wall : null,
    corrects: value === null ? null : { value: valueInWords(subject.kind, name, value), wall },
    typed: value === null ? nothingTyped : typedOfValue(fact, value),
    faults: [],
    disagreements: [],
    notice: null,
    today: visit.today,
  }
}

/**
 * What was typed, to be saved against what it says now.
 * @param said what happened meanwhile, where something counts for it now
 */
function meanwhileOf(file: CaseFile, found: Found, visit: Visit, said = words.meanwhile): Answer {
  const { event, subject } = found
  const { typed } = readFactForm(subject.kind, event.fact, visit.form, visit.today)
  const notice =
    event.value === null
      ? words.meanwhileTakenBack
      : said(valueInWords(subject.kind, event.fact, event.value))
  return shown(factFormView(visit, file, { ...modelOf(file, found, visit), typed, notice }), 400)
}

/** `/cases/<case>/concerns/<concern>`: renames what the case is about, or says that it is settled, or goes on after all. */
import type { CaseConcern, CaseFile } from '../../../../../cases/case-file.ts'
import { renameConcern } from '../../../../../cases/rename-concern.ts'
import { settleConcern } from '../../../../../cases/settle-concern.ts'
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { exampleRecords } from '../../../../../example/record-ids.ts'
import { isoDay, readDateInput, sayDateFault, typedOf } from '../../../../kit/date.ts'
import { dateErrorAddress } from '../../../../kit/date-field.ts'
import { type FieldFault, fieldFault } from '../../../../kit/form-fault.ts'
import { type Answer, notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { afterSaving } from '../../events/event-anchor.ts'
import type { Became } from '../../events/saved-view.ts'
import { withCase } from '../../opened-case.ts'
import { readTitle } from '../read-title.ts'
import { words } from '../words.ts'
import { changeConcernView } from './view.ts'

/** `/cases/<case>/concerns/<concern>`. */
export function changeConcernPage(data: Data): Page {
  const address = caseAddress({ id: exampleCases.refusal }, `/concerns/${exampleRecords.concern}`)
  return {
    path: '/cases/:case/concerns/:concern',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (_tx, file) => {
        const concern = changeable(file, visit)
        if (concern === null) return notFound
        const model = { concern, title: concern.title ?? '', day: typedOf(visit.today), faults: [] }
        return shown(changeConcernView(visit, file, model))
      }),
    post: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const concern = changeable(file, visit)
        return concern === null ? notFound : changed(tx, file, concern, visit)
      }),
    states: [
      {
        name: 'no such thing',
        address: caseAddress({ id: exampleCases.refusal }, '/concerns/0c000000-0000-4000-8000-000000000001'),
        as: 'parent',
        status: 404,
      },
      { name: 'the form', address, as: 'parent' },
      {
        name: 'too long a name',
        address,
        form: { act: 'rename', title: 'A name '.repeat(30) },
        status: 400,
        as: 'parent',
      },
    ],
  }
}

async function changed(tx: PersonTx, file: CaseFile, concern: CaseConcern, visit: Visit): Promise<Answer> {
  const { form, today } = visit
  const done = (isDone: boolean, became: Became) =>
    isDone ? redirect(afterSaving(file, concern.id, became, null)) : notFound
  const of = { caseId: file.id, concern: concern.id }
  // Pressed twice, it is said once.
  const settle = async (settledOn: string | null) =>
    done(
      settledOn === concern.settledOn || (await settleConcern(tx, { ...of, settledOn })),
      settledOn === null ? 'goes-on' : 'settled',
    )
  const again = (fault: FieldFault) => {
    const day = readDateInput(form, 'settled').typed
    const model = { concern, title: form.get('title') ?? concern.title ?? '', day, faults: [fault] }
    return shown(changeConcernView(visit, file, model), 400)
  }
  switch (form.get('act')) {
    case 'rename': {
      const title = readTitle(form)
      if (title === 'too-long') return again(fieldFault('title', words.tooLong))
      return done(await renameConcern(tx, { ...of, title }), 'renamed')
    }
    case 'settle': {
      const reading = readDateInput(form, 'settled')
      const fault = (says: string, parts: FieldFault['parts'] = []) =>
        again({ name: 'settled', says, parts, href: dateErrorAddress('settled', parts) })
      if (reading.kind === 'empty') return fault(words.enterDay)
      if (reading.kind === 'fault') return fault(sayDateFault(reading, words.theDay), reading.parts)
      if (reading.day > today) return fault(words.notAhead)
      return settle(isoDay(reading.day))
    }
    case 'goes-on':
      return settle(null)
    default:
      return notFound
  }
}

/** A concern behind a wall that the reader may write behind. */
function changeable(file: CaseFile, { params }: Visit): CaseConcern | null {
  const found = file.concerns.find(({ id }) => id === params['concern'])
  const mayWrite = file.walls.some(({ id, mayWrite }) => id === found?.wall && mayWrite)
  return found !== undefined && mayWrite ? found : null
}

/** `/cases/<case>/yours/erase`: says what goes and what stays, and takes the word for it. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { askErasure } from '../../../../../cases/erase/ask-erasure.ts'
import { whatGoes } from '../../../../../cases/erase/what-goes.ts'
import type { Data } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { fieldFault } from '../../../../kit/form-fault.ts'
import { notFound, type Page, redirect, shown } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { withCase } from '../../opened-case.ts'
import { eraseView } from './view.ts'
import { isTheWord, words } from './words.ts'

/** `/cases/<case>/yours/erase`. */
export function erasePage(data: Data): Page {
  return {
    path: '/cases/:case/yours/erase',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const goes = await whatGoes(tx, file)
        return goes === null ? notFound : shown(eraseView(visit, file, goes, { typed: '', faults: [] }))
      }),
    post: (visit) =>
      withCase(data, visit, async (tx, file: CaseFile) => {
        const goes = await whatGoes(tx, file)
        if (goes === null) return notFound
        const typed = (visit.form.get('word') ?? '').slice(0, 100)
        if (!isTheWord(typed)) {
          const faults = [fieldFault('word', words.wrongWord)]
          return shown(eraseView(visit, file, goes, { typed, faults }), 400)
        }
        const isAsked = await askErasure(tx, { caseId: file.id, party: goes.party.id })
        return isAsked ? redirect(`${caseAddress(file, '/yours')}/erased`) : notFound
      }),
    states: [
      {
        name: 'what goes and what stays',
        address: caseAddress({ id: exampleCases.refusal }, '/yours/erase'),
        as: 'parent',
      },
      {
        name: 'of the other parent',
        address: caseAddress({ id: exampleCases.refusal }, '/yours/erase'),
        as: 'other-parent',
      },
      {
        name: 'another word',
        address: caseAddress({ id: exampleCases.refusal }, '/yours/erase'),
        form: { word: 'delete' },
        status: 400,
        as: 'parent',
      },
    ],
  }
}

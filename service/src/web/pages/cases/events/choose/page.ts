/** `/cases/<case>/events/<concern>/add`: chooses what to add, among the facts of that kind of concern. */
import type { Data } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { notFound, type Page, shown } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { withCase } from '../../opened-case.ts'
import { writableWalls } from '../../wall-choice.ts'
import { subjectNamed } from '../subject.ts'
import { chooseView } from './view.ts'

/** `/cases/<case>/events/<concern>/add`. */
export function chooseFactPage(data: Data): Page {
  return {
    path: '/cases/:case/events/:concern/add',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (_tx, file) => {
        const subject = subjectNamed(file, visit.params['concern'])
        return subject === null || writableWalls(file).length === 0
          ? notFound
          : shown(chooseView(visit, file, subject))
      }),
    states: [
      {
        name: 'about the person',
        address: caseAddress({ id: exampleCases.refusal }, '/events/person/add'),
        as: 'parent',
      },
    ],
  }
}

/** `/cases/<case>/entries/letters`: every letter; those that fit what the case is about come first. */
import { factsOf } from '../../../../../cases/facts-of-case.ts'
import type { Data } from '../../../../../db/data.ts'
import { goesWith, letters } from '../../../../../documents/letters/letters.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { notFound, type Page, shown } from '../../../../kit/page.ts'
import { withCase } from '../../opened-case.ts'
import { writableWalls } from '../../wall-choice.ts'
import { caseLetterListView } from './view.ts'

/** `/cases/<case>/entries/letters`. */
export function caseLetterListPage(data: Data): Page {
  return {
    path: '/cases/:case/entries/letters',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (_, file) => {
        if (writableWalls(file).length === 0) return notFound
        const goingOn = file.concerns.filter(({ settledOn }) => settledOn === null)
        const { concerns } = factsOf(file.events, goingOn).facts
        const fitting = goingOn.map((concern) => ({
          concern,
          letters: letters.filter((letter) =>
            concerns.some((known) => known.id === concern.id && goesWith(letter, known)),
          ),
        }))
        return shown(caseLetterListView(visit, file, fitting))
      }),
    states: [
      { name: 'for a refusal', address: `/cases/${exampleCases.refusal}/entries/letters`, as: 'parent' },
    ],
  }
}

/** Items of a mediation as a line that says which one it is, and their words. */
import { dayInWords } from '../../../../cases/entries/entry-words.ts'
import type { Matter, Step } from '../../../../mediation/matter.ts'
import { whoSaid } from '../preparing/overview/shared-sections.ts'

/** What sort of item it is. */
function sortOf(step: Step): string {
  switch (step.kind) {
    case 'shown':
      return 'What was shown'
    case 'note':
      return 'A joint note'
    case 'views':
      return 'Views of the child or young person'
    case 'attended':
      return 'Who came to the meeting'
    default:
      return 'Something recorded'
  }
}

/** "A joint note of Example Council, 10 November 2026". */
export function itemTitle(matter: Matter, step: Step): string {
  return `${sortOf(step)}: ${whoSaid(matter, step.side)}, ${dayInWords(step.onDay)}`
}

/** What it says. */
export function itemWords(step: Step): string {
  switch (step.kind) {
    case 'shown':
    case 'note':
      return step.body.says
    case 'views':
      return [step.body.how, step.body.says ?? ''].join('\n\n').trim()
    case 'attended':
      return step.body.people.map(({ name }) => name).join('\n')
    default:
      return ''
  }
}

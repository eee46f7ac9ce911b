/** The words of the page of situations. */
import type { SituationGroup } from '@way-forward/law'

export const words = {
  title: 'Situations like yours',
  lead: 'Each one opens a plan made for today, with its dates, its routes and what to do first. Change the answers there to make it your own.',
  groups: {
    letter: 'A letter from the council',
    plan: 'A plan: asking for one, and having one',
    setting: 'School, nursery or college',
    care: 'Health and social care',
    council: 'Other things that the council decides',
    kept: 'What was agreed or ordered',
    who: 'Who asks, and where you live',
  } satisfies Record<SituationGroup, string>,
  noneHeading: 'None of these?',
  none: 'Answer a few questions instead.',
  start: 'Start the questions',
} as const

/** Today's words where it matters who asks: a child, or a family in another nation. Source: LAW-CHILD-01, LAW-DEF-09, LAW-APP-13. */
import { describedRoute, type Person, writtenDay } from '@way-forward/law'
import type { TodayContext, TodayWords } from './today-context.ts'

/** A parent has to use the right. */
export function findAnAdult({ step, found, concern, on }: TodayContext): TodayWords {
  const finding = found.routes.find((each) => each.concern === concern.id && each.id === step.route)
  const last = step.deadline?.lastDay ?? null
  return {
    heading: 'Find an adult who can do this with you',
    card: 'Your parent, or whoever cares for you',
    why: [
      ...(finding?.first == null ? [] : [finding.first]),
      ...(last === null || on > last
        ? ['There may be a last day for it, so tell them soon.']
        : [`The last day for it is ${writtenDay(last)}, so tell them today.`]),
    ],
    parts: [
      {
        heading: 'What you can say',
        message:
          'I do not agree with [what was decided]. I want [what I want]. Please look at this page with me.',
      },
      {
        heading: 'If you have nobody',
        says: [
          'Ask SENDIASS, a teacher you trust, or an advocate. They can help you to find somebody, and what you think counts.',
        ],
      },
    ],
  }
}

/** Another nation of the United Kingdom. */
export function elsewhere({ step, found, concern, person }: TodayContext): TodayWords {
  const finding = found.routes.find((each) => each.concern === concern.id && each.id === step.route)
  const route = describedRoute('elsewhere-in-uk')
  return {
    heading: `Ask for advice in ${nationNames[person.nation ?? 'england']}`,
    card: 'Another law holds where you live',
    opensParts: true,
    why: finding?.why ?? [],
    parts: [{ heading: 'How to find it', list: route?.steps ?? [] }],
  }
}
const nationNames: Readonly<Record<NonNullable<Person['nation']>, string>> = {
  england: 'your nation',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
}

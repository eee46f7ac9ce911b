/** What a matter is about, as issues that an agreement marks as agreed or not. */
import { lastStep, type Matter } from '../matter.ts'

/** An issue with an id that stays the same while its words do. */
export interface IssueToMark {
  readonly id: string
  readonly says: string
}

/** The issues as the council was told of them; in disagreement resolution the parts of the disagreement. */
export function issuesOfMatter(matter: Matter): readonly IssueToMark[] {
  if (matter.process === 'disagreement-resolution') {
    const parts = lastStep(matter, 'disagreement')?.body.parts ?? []
    // What is said anew with a side about the same thing takes the place of what was said: it keeps its id.
    const names = parts.map(({ of, side, subject }) => `${of ?? 'family'}-${side}-${subject}`)
    return parts.map(({ says }, index) => {
      const name = names[index] ?? ''
      const before = names.slice(0, index).filter((each) => each === name).length
      return { id: before === 0 ? name : `${name}-${before}`, says }
    })
  }
  return (lastStep(matter, 'issues')?.body.issues ?? []).map(({ id, says }) => ({ id, says }))
}

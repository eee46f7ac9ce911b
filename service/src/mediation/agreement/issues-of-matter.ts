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
    return parts.map(({ type, side, says }, index) => ({ id: `${type}-${side}-${index}`, says }))
  }
  return (lastStep(matter, 'issues')?.body.issues ?? []).map(({ id, says }) => ({ id, says }))
}

/** The information and advice of a matter, as a family reads it on the page and on paper. Pure. */
import type { Reason } from '@way-forward/law'
import { type Matter, sideOf } from '../matter.ts'
import { adviceTopics, type TopicReader, topicFor } from './advice-topics.ts'

export interface TopicOnSheet {
  readonly title: string
  readonly says: string
  readonly rules: Reason['rule'][]
}

/** To whom the family's own papers speak, whoever looks at them: a parent, or a young person who takes part themselves. */
export function familyReader({ sides }: Pick<Matter, 'sides'>): Exclude<TopicReader, 'others'> {
  return sideOf({ sides }, 'family')?.label === youngPerson ? youngPersonReader : 'family'
}

/** What a young person is called as a party. */
export const youngPerson = 'young person'
const youngPersonReader = 'young-person'

/** Every topic, as it is said to the family. */
export function topicsFor(reader: TopicReader): readonly TopicOnSheet[] {
  return adviceTopics.map((topic) => {
    const { title, says, rules } = topicFor(topic, reader)
    return { title, says, rules: [...rules] }
  })
}

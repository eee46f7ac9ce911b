/** The question what the family decided: every answer in the same words and weight, and none of them chosen before. */
import { type Choice, choices } from '../../../../mediation/advice/advice-topics.ts'
import type { FieldFault } from '../../../kit/form-fault.ts'
import type { Html } from '../../../kit/html.ts'
import type { Typed } from '../sides/side-form.ts'
import { oneField, readOne } from './fields.ts'

/** Who answers: the family itself, or the service for it. */
export type Speaker = 'family' | 'service'

const says: Readonly<Record<Speaker, Readonly<Record<Choice, string>>>> = {
  family: {
    mediate: 'We want to mediate',
    'no-mediation': 'We do not want to mediate',
    undecided: 'We have not decided yet',
  },
  service: {
    mediate: 'They want to mediate',
    'no-mediation': 'They do not want to mediate',
    undecided: 'They have not decided yet',
  },
}

/** What follows, said of each in one sentence of the same shape. */
const follows: Readonly<Record<Choice, string>> = {
  mediate:
    'What follows: a mediation is arranged, and a certificate comes within three working days of its end.',
  'no-mediation':
    'What follows: no mediation is arranged, and a certificate comes within three working days of this.',
  undecided: 'What follows: nothing is arranged yet, and this can be answered at any time.',
}

/** The question. */
export function choiceField(typed: Typed, speaker: Speaker): Html {
  return oneField(
    typed,
    { name: 'choice', label: speaker === 'family' ? 'What do you want?' : 'What did they decide?' },
    choices.map((value) => ({ value, text: says[speaker][value], hint: follows[value] })),
  )
}

/** Reads the answer; null, with a fault: none was given. */
export function readChoice(form: URLSearchParams, speaker: Speaker, faults: FieldFault[]): Choice | null {
  const missing =
    speaker === 'family'
      ? 'Say what you want. You may also say that you have not decided'
      : 'Say what they decided'
  return readOne(form, { name: 'choice', missing }, choices, faults)
}

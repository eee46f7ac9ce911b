/** The question what the family decided: every answer in the same words and weight, and none of them chosen before. */
import { type Choice, choices } from '../../../../mediation/advice/advice-topics.ts'
import { certificateFacts } from '../../../../mediation/certificate/certificate-facts.ts'
import { contactStands } from '../../../../mediation/certificate/may-issue.ts'
import type { Matter } from '../../../../mediation/matter.ts'
import type { FieldFault } from '../../../kit/form-fault.ts'
import type { Html } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import type { Typed } from '../sides/side-form.ts'
import { oneField, readOne } from './fields.ts'

/** Who answers: the family itself, a young person who takes part themselves, or the service for either. */
export type Speaker = 'family' | 'young-person' | 'service'

const says: Readonly<Record<Speaker, Readonly<Record<Choice, string>>>> = {
  family: {
    mediate: 'We want to mediate',
    'no-mediation': 'We do not want to mediate',
    undecided: 'We have not decided yet',
  },
  'young-person': {
    mediate: 'I want to mediate',
    'no-mediation': 'I do not want to mediate',
    undecided: 'I have not decided yet',
  },
  service: {
    mediate: 'They want to mediate',
    'no-mediation': 'They do not want to mediate',
    undecided: 'They have not decided yet',
  },
}

/**
 * What follows, said of each in the same shape: nothing is promised that may not come. After late contact no certificate
 * may be issued to whoever does not mediate, and what the other is worth is not settled; where health alone is in issue
 * none follows from a mediation that is not arranged. Source: LAW-MED-21 to 23, 26, 31.
 */
function followsOf(
  matter: Matter,
  calendar: Visit['calendar'],
  contactedOn: string | null,
): Readonly<Record<Choice, string>> {
  const { notice, isHealthOnly, contactedOn: known } = certificateFacts(matter)
  const stands = contactStands({ notice, contactedOn: known ?? contactedOn }, calendar)
  const ofTime = stands === 'late' ? afterLateContact : stands === 'in-time' ? inTime : notSure
  return {
    mediate: isHealthOnly ? `${ofTime.mediate} ${healthOnly}` : ofTime.mediate,
    'no-mediation': ofTime['no-mediation'],
    undecided: 'What follows: nothing is arranged yet, and this can be answered at any time.',
  }
}

type Follows = Readonly<Record<'mediate' | 'no-mediation', string>>

const mediated =
  'What follows: a mediation is arranged, and a certificate comes within three working days of its end.'
const inTime: Follows = {
  mediate: mediated,
  'no-mediation':
    'What follows: no mediation is arranged, and a certificate comes within three working days of this.',
}
const notSure: Follows = {
  mediate: mediated,
  'no-mediation':
    'What follows: no mediation is arranged, and the adviser looks whether a certificate can be issued.',
}
const afterLateContact: Follows = {
  mediate:
    'What follows: a mediation is arranged, and a certificate comes after it. Whether it gives more time to appeal is not settled; a judge can let in a late appeal.',
  'no-mediation':
    'What follows: no mediation is arranged. An adviser first contacted after the two months may not issue this certificate; a judge can give leave to appeal without one.',
}
const healthOnly =
  'The health commissioner arranges it, and no rule gives a certificate where it does not in time.'

interface Asked {
  readonly matter: Matter
  readonly calendar: Visit['calendar']
  /** ISO day of the first contact, where the answer itself would be it. */
  readonly contactedOn: string | null
}

/** The question in words. */
export function questionFor(speaker: Speaker): string {
  return speaker === 'service' ? 'What did they decide?' : 'What do you want?'
}

/** Every answer with what follows from it, in the order in which they are offered everywhere. */
export function answersFor(
  speaker: Speaker,
  { matter, calendar, contactedOn }: Asked,
): readonly { readonly value: Choice; readonly text: string; readonly follows: string }[] {
  const follows = followsOf(matter, calendar, contactedOn)
  return choices.map((value) => ({ value, text: says[speaker][value], follows: follows[value] }))
}

/** The question with its answers. */
export function choiceField(typed: Typed, speaker: Speaker, asked: Asked): Html {
  return oneField(
    typed,
    { name: 'choice', label: questionFor(speaker) },
    answersFor(speaker, asked).map(({ follows, ...answer }) => ({ ...answer, hint: follows })),
  )
}

/** Reads the answer; null, with a fault: none was given. */
export function readChoice(form: URLSearchParams, speaker: Speaker, faults: FieldFault[]): Choice | null {
  const missing =
    speaker !== 'service'
      ? 'Say what you want. You may also say that you have not decided'
      : 'Say what they decided'
  return readOne(form, { name: 'choice', missing }, choices, faults)
}

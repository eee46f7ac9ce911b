/** Reads the form by which a case is referred to a mediation service. */

import type { Day } from '@way-forward/law'
import { dayInWords } from '../../../../../cases/entries/entry-words.ts'
import type { Area } from '../../../../../directory/directory.ts'
import type { KnownByReferrer } from '../../../../../mediation/advice/known-by-referrer.ts'
import type { MediationService } from '../../../../../mediation/advice/mediation-services.ts'
import { everyMeans, meansWords } from '../../../../../mediation/means-words.ts'
import type { Means, Referral } from '../../../../../mediation/step-kinds.ts'
import { isoDay } from '../../../../kit/date.ts'
import { type FieldFault, fieldFault } from '../../../../kit/form-fault.ts'
import { readSpokenDay } from '../../../mediation/advice/day-words.ts'
import { readOne, readText } from '../../../mediation/advice/fields.ts'
import { type Letter, readLetter } from '../../../mediation/advice/letter-form.ts'
import { readReaching } from '../../../mediation/advice/referral-form.ts'

/** How the family was in touch with an adviser before. */
export const earlierContacts = ['no', 'here', 'elsewhere'] as const

export interface ReferContext {
  readonly services: readonly MediationService[]
  readonly area: Area | null
  readonly today: Day
  /** What the reader of the case refers as. */
  readonly as: 'family' | 'adviser'
  /** What the family is to the child. */
  readonly label: string
  /** What the case knows of the letter, where that is all that is needed; null: it is asked. */
  readonly known: Letter | null
  /** ISO day of a contact that the case knows; null: none. */
  readonly contactedOn: string | null
}

export interface ReferralSaid {
  readonly service: string
  readonly referral: Referral
  readonly letter: Letter | null
  /** An earlier contact; null: this is the first. */
  readonly earlier: {
    readonly word: 'here' | 'elsewhere'
    readonly onDay: string
    readonly means: Means | null
  } | null
}

/** Reads it. */
export function readReferForm(
  form: URLSearchParams,
  { services, area, today, as, label, known, contactedOn }: ReferContext,
): { readonly faults: readonly FieldFault[]; readonly said: ReferralSaid | null } {
  const faults: FieldFault[] = []
  const [only] = services
  const service =
    services.length === 1 && only !== undefined
      ? only.id
      : readOne(
          form,
          { name: 'service', missing: 'Choose a mediation service' },
          services.map(({ id }) => id),
          faults,
        )
  const consent = as === 'adviser' ? readConsent(form, today, faults) : null
  const isoToday = isoDay(today)
  const letterFaults: FieldFault[] = []
  const letter = known ?? readLetter(form, { today, contact: isoToday, isNeeded: false }, letterFaults)
  faults.push(...letterFaults)
  const earlier = readEarlier(form, today, noticeOf(letter), faults)
  // A later contact must not take the place of one that the case knows.
  if (contactedOn !== null && form.get('earlier') === 'no')
    faults.push(
      fieldFault(
        'earlier',
        `The case says that an adviser was contacted on ${dayInWords(contactedOn)}. Say with whom, or correct it in the case`,
      ),
    )
  const reaching = readReaching(form, label, faults)
  const about = readText(form, { name: 'about', most: 2000 }, faults)
  if (faults.length > 0 || service === null || reaching === null) return { faults, said: null }
  return {
    faults,
    said: {
      service,
      letter,
      earlier,
      referral: {
        ...reaching,
        consent,
        about,
        ...(as === 'adviser' &&
          (letter !== null || earlier !== null) && { known: { letter, contact: contactOf(earlier) } }),
        authority: area?.name ?? null,
      },
    },
  }
}

function noticeOf(letter: Letter | null): string | null {
  return [letter?.sentOn, letter?.datedOn].filter((day) => day != null).sort()[0] ?? null
}

/** How and when the family agreed, where its adviser refers it. */
function readConsent(form: URLSearchParams, today: Day, faults: FieldFault[]): string | null {
  if (form.get('consent') !== 'yes')
    faults.push(fieldFault('consent', 'Refer a family only if it agrees. If you have not asked, ask first'))
  const means = readOne(
    form,
    { name: 'means', missing: 'Say how the family gave its consent' },
    everyMeans,
    faults,
  )
  const on = readSpokenDay(form, today, { name: 'on', subject: 'The day of the consent' }, null, faults)
  return means === null || on === null ? null : `${meansWords[means]}, on ${dayInWords(on)}`
}

function readEarlier(
  form: URLSearchParams,
  today: Day,
  notice: string | null,
  faults: FieldFault[],
): ReferralSaid['earlier'] {
  const word = readOne(
    form,
    { name: 'earlier', missing: 'Say whether a mediation adviser was contacted before' },
    earlierContacts,
    faults,
  )
  if (word === null || word === 'no') return null
  const onDay = readSpokenDay(
    form,
    today,
    { name: `${word}On`, subject: 'The day of the first contact' },
    notice,
    faults,
  )
  return onDay === null ? null : { word, onDay, means: null }
}

function contactOf(earlier: ReferralSaid['earlier']): KnownByReferrer['contact'] {
  return earlier === null ? null : { word: earlier.word, onDay: earlier.onDay }
}

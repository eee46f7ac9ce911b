/** Reads the form in which a call or letter is typed in, or a family is referred with its consent. */

import type { Day } from '@way-forward/law'
import { dayInWords } from '../../../../../cases/entries/entry-words.ts'
import type { Area } from '../../../../../directory/directory.ts'
import type { MediationService } from '../../../../../mediation/advice/mediation-services.ts'
import { everyMeans, meansWords } from '../../../../../mediation/means-words.ts'
import type { Means, Referral } from '../../../../../mediation/step-kinds.ts'
import { isoDay } from '../../../../kit/date.ts'
import { type FieldFault, fieldFault } from '../../../../kit/form-fault.ts'
import { readSpokenDay } from '../day-words.ts'
import { readOne, readText } from '../fields.ts'
import { type Letter, readLetter } from '../letter-form.ts'
import { readReaching } from '../referral-form.ts'

/** What the form says once it is whole. */
export interface NewReferral {
  readonly service: string
  readonly area: Area | null
  readonly referral: Referral
  /** ISO day of the call or letter, or on which a council refers. */
  readonly referredOn: string
  readonly means: Means
  /** ISO day of an earlier contact with another adviser; null: none is known. */
  readonly elsewhereOn: string | null
  /** The family was asked for one, and there was none. */
  readonly noneBefore: boolean
  readonly letter: Letter | null
}

export interface NewContext {
  readonly isService: boolean
  readonly services: readonly MediationService[]
  readonly areas: readonly Area[]
  readonly today: Day
}

/** Reads it. @param own the id of the service that types in; null: another refers, and chooses */
export function readNewForm(
  form: URLSearchParams,
  own: string | null,
  { services, areas, today }: NewContext,
): { readonly faults: readonly FieldFault[]; readonly said: NewReferral | null } {
  const faults: FieldFault[] = []
  const isService = own !== null
  const service =
    own ??
    readOne(
      form,
      { name: 'service', missing: 'Choose a mediation service' },
      services.map(({ id }) => id),
      faults,
    )
  const means = readOne(
    form,
    { name: 'means', missing: isService ? 'Say how they came' : 'Say how the family gave its consent' },
    everyMeans,
    faults,
  )
  const subject = isService ? 'The day of the first contact' : 'The day of the consent'
  const before = faults.length
  const on = readSpokenDay(form, today, { name: 'on', subject }, null, faults)
  if (!isService && form.get('consent') !== 'yes')
    faults.push(
      fieldFault('consent', 'Refer a family only if it agrees to this. If you have not asked, ask first'),
    )
  const elsewhere =
    isService && form.get('elsewhere') === 'yes'
      ? readSpokenDay(
          form,
          today,
          { name: 'elsewhereOn', subject: 'The day of the earlier contact' },
          null,
          faults,
        )
      : null
  const reaching = readReaching(form, null, faults)
  const about = readText(form, { name: 'about', most: 2000 }, faults)
  const area = areas.find(({ slug }) => slug === form.get('area')) ?? null
  const contact = isService ? ([elsewhere, on].filter((day) => day !== null).sort()[0] ?? null) : null
  const letter =
    faults.length > before && on === null
      ? null
      : readLetter(form, { today, contact, isNeeded: false }, faults)
  if (faults.length > 0 || service === null || means === null || on === null || reaching === null)
    return { faults, said: null }
  return {
    faults,
    said: {
      service,
      area,
      means,
      elsewhereOn: elsewhere,
      noneBefore: form.get('elsewhere') === 'no',
      letter,
      referredOn: isService ? on : isoDay(today),
      referral: {
        ...reaching,
        about,
        authority: area?.name ?? null,
        consent: isService ? null : `${meansWords[means]}, on ${dayInWords(on)}`,
      },
    },
  }
}

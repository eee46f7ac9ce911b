/** Reads who opens a disagreement resolution, for whom, and how they can be reached. */
import type { Day } from '@way-forward/law'
import { typedLine, typedText } from '../../../../../documents/letters/typed-text.ts'
import type { Referral } from '../../../../../mediation/step-kinds.ts'
import { isoDay } from '../../../../kit/date.ts'
import { type FieldFault, fieldFault } from '../../../../kit/form-fault.ts'
import { dayFault, readDay } from '../../../../kit/typed-day.ts'
import { readReach } from '../reach-fields.ts'
import type { Choosable } from '../read-parts.ts'
import type { Opener, OpenFor } from './page.ts'
import { words } from './words.ts'

export interface Opening {
  readonly service: string
  /** The council that is one of the two, between bodies; an id of null: it has no account here. */
  readonly council: { readonly id: string | null; readonly name: string }
  /** ISO day on which they asked. */
  readonly on: string
  readonly referral: Omit<Referral, 'authority'>
  /** How the family told the service that it agrees; null: it has not said, or says it itself. */
  readonly toldConsent: string | null
}

interface Known {
  readonly openFor: OpenFor
  readonly opener: Opener
  readonly services: readonly Choosable[]
  /** Councils that are here, of the area. */
  readonly council: readonly Choosable[]
  readonly today: Day
}

const longestName = 200
const longestConsent = 500

/** @returns null: something is wrong, and a fault says what */
export function readOpening(form: URLSearchParams, known: Known, faults: FieldFault[]): Opening | null {
  const { openFor, opener, services, today } = known
  const before = faults.length
  const service = services.length === 1 ? services[0] : services.find(({ id }) => id === form.get('service'))
  if (service === undefined) faults.push(fieldFault('service', words.chooseService))
  const on = readDay(form, 'on', 'The day on which they asked', faults)
  if (on !== null && on > today) faults.push(dayFault('on', words.future))
  if (on === null && !faults.some(({ name }) => name === 'on')) faults.push(dayFault('on', words.onMissing))
  const council = councilOf(form, known, faults)
  const ofFamily = openFor === 'family' ? readFamily(form, opener, faults) : null
  if (service === undefined || on === null || faults.length > before) return null
  const ofBodies = {
    name: opener.kind === 'mediationService' ? council.name : opener.name,
    label: opener.kind === 'commissioner' ? 'health commissioner' : 'council',
    childName: null,
    email: null,
    phone: null,
    reach: null,
    needs: null,
    about: null,
    consent: null,
  }
  return {
    service: service.id,
    council,
    on: isoDay(on),
    referral: ofFamily?.referral ?? ofBodies,
    toldConsent: ofFamily?.toldConsent ?? null,
  }
}

function councilOf(
  form: URLSearchParams,
  { openFor, opener, council }: Known,
  faults: FieldFault[],
): Opening['council'] {
  if (opener.kind === 'authority') return opener
  const found = council.find(({ id }) => id === form.get('council'))
  const name = found?.name ?? typedLine(form.get('council-name') ?? '')
  if (openFor === 'bodies' && (name === '' || name.length > longestName))
    faults.push(fieldFault('council-name', words.councilMissing))
  return { id: found?.id ?? null, name }
}

function readFamily(
  form: URLSearchParams,
  { kind }: Opener,
  faults: FieldFault[],
): Pick<Opening, 'referral' | 'toldConsent'> {
  const name = typedLine(form.get('name') ?? '')
  if (name === '') faults.push(fieldFault('name', words.nameMissing))
  if (name.length > longestName) faults.push(fieldFault('name', words.nameLong))
  const label = Object.keys(words.labels).find((each) => each === form.get('label')) ?? 'parent'
  const consent = typedText(form.get('consent') ?? '')
  const agrees = form.get('agrees')
  const isService = kind === 'mediationService'
  if (isService && agrees !== 'yes' && agrees !== 'later')
    faults.push(fieldFault('agrees', words.agreesMissing))
  if (consent === '' && (!isService || agrees === 'yes'))
    faults.push(fieldFault('consent', words.consentMissing))
  if (consent.length > longestConsent) faults.push(fieldFault('consent', words.consentLong))
  return {
    referral: {
      name,
      label,
      childName: null,
      ...readReach(form, faults),
      about: null,
      consent: consent === '' ? null : consent,
    },
    toldConsent: isService && agrees === 'yes' ? consent : null,
  }
}

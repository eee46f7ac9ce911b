/** Reads the form of an organisation's own sign-in. */
import type { SingleSignOn } from '../../../../auth/organisations/single-sign-on.ts'
import { type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { words } from './words.ts'

/** What was typed, to be given back. The secret never is. */
export interface TypedSignIn {
  readonly issuer: string
  readonly clientId: string
  readonly domain: string
  readonly joins: string
  readonly second: string
  readonly acr: string
}

/** What is kept, as the form shows it. */
export function typedOf(kept: SingleSignOn | null): TypedSignIn {
  return {
    issuer: kept?.issuer ?? '',
    clientId: kept?.clientId ?? '',
    domain: kept?.domain ?? '',
    joins: kept === null ? '' : kept.joins ? 'everybody' : 'invited',
    second: kept === null ? '' : kept.trustsSecondStep ? 'theirs' : 'ours',
    acr: kept?.acr ?? '',
  }
}

export type ReadSignIn =
  | {
      readonly kind: 'read'
      readonly given: Omit<SingleSignOn, 'isConfirmed'>
      /** Null: the one that is kept goes on. */
      readonly clientSecret: string | null
    }
  | { readonly kind: 'faults'; readonly faults: readonly FieldFault[] }

const longestSecret = 1000

/** What was typed. */
export function typedSignIn(form: URLSearchParams): TypedSignIn {
  const text = (name: string) => (form.get(name) ?? '').trim().slice(0, 500)
  return {
    issuer: text('issuer'),
    clientId: text('clientId'),
    domain: text('domain').toLowerCase().replace(/^@/, ''),
    joins: text('joins'),
    second: text('second'),
    acr: text('acr'),
  }
}

/** Reads it. @param hasSecret one is kept already */
export function readSignIn(form: URLSearchParams, hasSecret: boolean): ReadSignIn {
  const typed = typedSignIn(form)
  const { issuer, clientId, domain, joins, second, acr } = typed
  const secret = (form.get('clientSecret') ?? '').trim()
  const faults = [
    !isIssuer(issuer) && fieldFault('issuer', words.noIssuer),
    !/^[\x21-\x7e]{1,300}$/.test(clientId) && fieldFault('clientId', words.noClientId),
    (secret === '' ? !hasSecret : !/^[\x20-\x7e]+$/.test(secret) || secret.length > longestSecret) &&
      fieldFault('clientSecret', words.noSecret),
    !isDomain(domain) && fieldFault('domain', words.noDomain),
    !['invited', 'everybody'].includes(joins) && fieldFault('joins', words.noJoins),
    !['ours', 'theirs'].includes(second) && fieldFault('second', words.noSecond),
    !/^[\x21-\x7e]{0,300}$/.test(acr) && fieldFault('acr', words.longAcr),
  ].filter((fault) => fault !== false)
  if (faults.length > 0) return { kind: 'faults', faults }
  const trustsSecondStep = second === 'theirs'
  return {
    kind: 'read',
    given: {
      issuer,
      clientId,
      domain,
      joins: joins === 'everybody',
      trustsSecondStep,
      acr: trustsSecondStep && acr !== '' ? acr : null,
    },
    clientSecret: secret === '' ? null : secret,
  }
}

function isIssuer(text: string): boolean {
  const url = URL.parse(text)
  return (
    url !== null && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' && !/\s/.test(text)
  )
}

function isDomain(text: string): boolean {
  return text.length <= 253 && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text)
}

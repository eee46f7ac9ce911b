/** `POST /api/v1/mediation/referrals`: a council refers a family with its consent; `GET …/services`: to whom. */
import { dayInWords } from '../../cases/entries/entry-words.ts'
import type { MatterAlike } from '../../mediation/advice/same-family.ts'
import { exampleReferral, readReferral, referralSchema } from '../../mediation/api/read-referral.ts'
import { referFamily } from '../../mediation/api/refer-family.ts'
import { nameByToken, referenceByToken, servicesByToken } from '../../mediation/api/services-by-token.ts'
import { unknownParameter } from '../operation.ts'
import type { CallFault } from '../problem.ts'
import { refusedCall, type TokenOperation } from '../token-operation.ts'
import { id, listOf, shape, text } from './schemas.ts'

export const servicesOperation: TokenOperation = {
  method: 'get',
  path: '/api/v1/mediation/services',
  id: 'services',
  summary: 'The mediation services that a family can be referred to',
  description: 'Every mediation service that works here, by name.',
  scope: 'referrals:write',
  parameters: [],
  body: null,
  answers: shape({ services: listOf(shape({ id, name: text })) }),
  async answer(tx, { query }) {
    const unknown = unknownParameter(query, [])
    if (unknown !== null) return refusedCall(unknown)
    return { status: 200, data: { services: await servicesByToken(tx) } }
  },
}

export const referralsOperation: TokenOperation = {
  method: 'post',
  path: '/api/v1/mediation/referrals',
  id: 'referrals',
  summary: 'Refer a family that agreed to it',
  description:
    'Opens a mediation with a service, in which your council takes part. Ask the family first: its consent is kept with the referral. The same call with the same key opens nothing more, and answers 200 in place of 201. Where your council takes part in a matter that may be of the same family, nothing is opened (409) until you say so.',
  scope: 'referrals:write',
  parameters: [
    {
      name: 'Idempotency-Key',
      in: 'header',
      description:
        'What your system calls this referral, such as a UUID: 8 to 100 characters. It is kept for 30 days.',
      required: true,
      schema: { type: 'string', minLength: 8, maxLength: 100 },
    },
  ],
  body: referralSchema,
  makes: true,
  example: exampleReferral,
  answers: shape({ id, reference: text, isNew: { type: 'boolean' } }),
  async answer(tx, { query, key, body, asker, today, origin }) {
    const { organisation } = asker
    const faults: CallFault[] = []
    const unknown = unknownParameter(query, [])
    if (unknown !== null) faults.push(unknown)
    const isKey = key !== null && /^[\x21-\x7e]{8,100}$/.test(key)
    if (!isKey) faults.push(noKey)
    const read = readReferral(body, await nameByToken(tx, organisation), today)
    if ('faults' in read) faults.push(...read.faults)
    if (!isKey || 'faults' in read || faults.length > 0) return refusedCall(...faults)
    const referred = await referFamily(tx, { organisation, key, said: read.said, origin })
    switch (referred.became) {
      case 'alike':
        return { status: 409, faults: referred.alike.map(alikeFault) }
      case 'other':
        return { status: 409, faults: [otherWithKey] }
      case 'no-service':
        return refusedCall(noService)
      case 'no':
        return refusedCall(notCouncil)
      default: {
        const isNew = referred.became === 'opened'
        const reference = await referenceByToken(tx, referred.matter)
        return { status: isNew ? 201 : 200, data: { id: referred.matter, reference, isNew } }
      }
    }
  },
}

const noKey: CallFault = {
  code: 'missing',
  field: 'Idempotency-Key',
  message: 'Send the header with 8 to 100 characters that name this referral, without spaces.',
}
const otherWithKey: CallFault = {
  code: 'key-used',
  field: 'Idempotency-Key',
  message: 'Another referral was sent with this key. Send each with a key of its own.',
}
const noService: CallFault = {
  code: 'bad-value',
  field: 'service',
  message: 'There is no such mediation service. /api/v1/mediation/services lists them.',
}
const notCouncil: CallFault = {
  code: 'bad-value',
  field: null,
  message: 'Only a council refers a family in this way.',
}

function alikeFault({ reference, onDay }: MatterAlike): CallFault {
  return {
    code: 'may-be-the-same',
    field: 'family',
    message: `The matter ${reference} of ${dayInWords(onDay)} may be of the same family. To open another, send "evenIfAlike": true.`,
  }
}

/** `GET /api/v1/mediation/matters/{id}`: one matter with its clocks; `…/outcome`: what came of it. */
import type { TokenTx } from '../../db/data.ts'
import { wholeShape } from '../../mediation/api/matter-shape.ts'
import { meetingPlaces } from '../../mediation/api/meeting-places.ts'
import { outcomeShape, sealedByToken } from '../../mediation/api/outcome-of-matter.ts'
import { matterByToken, type TokenMatter } from '../../mediation/api/read-by-token.ts'
import { type Parameter, unknownParameter } from '../operation.ts'
import {
  isId,
  noMatter,
  refusedCall,
  type TokenAnswer,
  type TokenCall,
  type TokenOperation,
} from '../token-operation.ts'
import { id, outcome, wholeMatter } from './schemas.ts'

const parameters: readonly Parameter[] = [
  { name: 'id', in: 'path', description: 'The id of a matter.', required: true, schema: id },
]

export const matterOperation: TokenOperation = {
  method: 'get',
  path: '/api/v1/mediation/matters/{id}',
  id: 'matter',
  summary: 'One matter: its stage, its clocks, its meetings and who takes part',
  description:
    'Each clock with its last day (surely in time), the later reading where there is one, the rule and the doubt. Nobody is late before the later reading has passed. Clocks that run from what your organisation may not read are not told. A family is not named.',
  scope: 'matters:read',
  parameters,
  body: null,
  answers: wholeMatter,
  answer: (tx, call) =>
    withMatter(tx, call, async (matter) => {
      const places = await meetingPlaces(tx, matter.id)
      return wholeShape(matter, places, call.today, call.calendar)
    }),
}

export const outcomeOperation: TokenOperation = {
  method: 'get',
  path: '/api/v1/mediation/matters/{id}/outcome',
  id: 'outcome',
  summary: 'What came of a matter: how it ended, what was agreed, and whether it is kept',
  description:
    'The terms of a sealed agreement that your organisation may read, each with its last day, the later reading, and what became of it. What was said in the mediation is in no answer.',
  scope: 'outcomes:read',
  parameters,
  body: null,
  answers: outcome,
  answer: (tx, call) =>
    withMatter(tx, call, async (matter) => outcomeShape(matter, await sealedByToken(tx, matter), call.today)),
}

async function withMatter(
  tx: TokenTx,
  { params, query, asker }: TokenCall,
  told: (matter: TokenMatter) => Promise<unknown>,
): Promise<TokenAnswer> {
  const unknown = unknownParameter(query, [])
  if (unknown !== null) return refusedCall(unknown)
  const named = params['id'] ?? ''
  const matter = isId(named) ? await matterByToken(tx, asker.organisation, named) : null
  return matter === null ? noMatter : { status: 200, data: await told(matter) }
}

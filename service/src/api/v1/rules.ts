/** `GET /api/v1/rules` and `/api/v1/rules/{id}`: what each rule says, and where it is written. */
import { examplesOf, lawAsAt, provisionOf, type RuleId, ruleIds } from '@way-forward/law'
import { data, notFound, type Operation, refused, unknownParameter } from '../operation.ts'

const text = { type: 'string' }
const ruleProperties = {
  id: text,
  says: text,
  provision: text,
  link: { type: 'string', format: 'uri' },
  confidence: { enum: ['VERIFIED', 'SECONDARY', 'UNVERIFIED', 'DERIVED'] },
  doubt: { type: ['string', 'null'] },
  needs: { type: 'array', items: text },
  inForce: {
    type: 'array',
    items: {
      type: 'object',
      properties: { from: text, to: { type: ['string', 'null'] }, says: text },
      required: ['from', 'to', 'says'],
      additionalProperties: false,
    },
  },
}
const rule = {
  type: 'object',
  properties: ruleProperties,
  required: Object.keys(ruleProperties),
  additionalProperties: false,
}

export const rulesOperation: Operation = {
  method: 'get',
  path: '/api/v1/rules',
  id: 'rules',
  summary: 'Every rule',
  description: 'What each rule says in one sentence, where it is written, and how surely it is known.',
  parameters: [],
  body: null,
  answers: {
    type: 'object',
    properties: { lawAsAt: text, rules: { type: 'array', items: rule } },
    required: ['lawAsAt', 'rules'],
    additionalProperties: false,
  },
  examples: [{ name: 'Every rule', address: '/api/v1/rules' }],
  isFixed: true,
  answer({ query }) {
    const fault = unknownParameter(query, [])
    return fault === null ? data({ lawAsAt, rules: ruleIds.map(ruleOf) }) : refused([fault])
  },
}

export const ruleOperation: Operation = {
  method: 'get',
  path: '/api/v1/rules/{id}',
  id: 'rule',
  summary: 'One rule, with worked examples',
  description: 'A rule by its id, such as LAW-MED-06.',
  parameters: [
    { name: 'id', in: 'path', description: 'The id of the rule.', required: true, schema: { enum: ruleIds } },
  ],
  body: null,
  answers: {
    ...rule,
    properties: { ...ruleProperties, examples: { type: 'array', items: { type: 'object' } } },
    required: [...Object.keys(ruleProperties), 'examples'],
  },
  examples: [{ name: 'When no certificate is needed', address: '/api/v1/rules/LAW-MED-06' }],
  isFixed: true,
  answer({ params, query }) {
    const fault = unknownParameter(query, [])
    if (fault !== null) return refused([fault])
    const id = ruleIds.find((each) => each === params['id'])
    if (id === undefined) return notFound('There is no rule with this id. /api/v1/rules lists them.')
    return data({ ...ruleOf(id), examples: examplesOf(id) })
  },
}

function ruleOf(id: RuleId) {
  const { says, provision, link, confidence, doubt, needs, inForce } = provisionOf(id)
  return { id, says, provision, link, confidence, doubt, needs, inForce }
}

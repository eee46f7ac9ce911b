/** `GET /api/v1/claims`: what published guides say, and what the law says. */
import { claims, conflicts, guideOf, guides, verdicts } from '@way-forward/law'
import { data, type Operation, refused, unknownParameter, wordOf } from '../operation.ts'

const text = { type: 'string' }
const texts = { type: 'array', items: text }

export const claimsOperation: Operation = {
  method: 'get',
  path: '/api/v1/claims',
  id: 'claims',
  summary: 'What the guides say, and what the law says',
  description:
    'Statements of published guides in our own words, each with a verdict, what is right and the rules that settle it; and where the guides disagree with each other.',
  parameters: [
    {
      name: 'guide',
      in: 'query',
      description: 'One guide alone.',
      required: false,
      schema: { enum: guides },
    },
    {
      name: 'verdict',
      in: 'query',
      description: 'One verdict alone.',
      required: false,
      schema: { enum: verdicts },
    },
  ],
  body: null,
  answers: {
    type: 'object',
    properties: {
      guides: {
        type: 'array',
        items: {
          type: 'object',
          properties: { id: { enum: guides }, title: text, dated: { type: ['string', 'null'] } },
          required: ['id', 'title', 'dated'],
          additionalProperties: false,
        },
      },
      claims: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            id: text,
            guide: { enum: guides },
            says: text,
            verdict: { enum: verdicts },
            right: { type: ['string', 'null'] },
            rules: texts,
            check: { type: 'object' },
          },
          required: ['id', 'guide', 'says', 'verdict', 'right', 'rules', 'check'],
          additionalProperties: false,
        },
      },
      conflicts: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            id: text,
            topic: text,
            positions: { type: 'array', items: { type: 'object' } },
            answer: text,
            rules: texts,
            check: { type: 'object' },
          },
          required: ['id', 'topic', 'positions', 'answer', 'rules', 'check'],
          additionalProperties: false,
        },
      },
    },
    required: ['guides', 'claims', 'conflicts'],
    additionalProperties: false,
  },
  examples: [
    { name: 'Every statement', address: '/api/v1/claims' },
    { name: 'What one guide gets wrong', address: '/api/v1/claims?guide=S0&verdict=WRONG' },
  ],
  isFixed: true,
  answer({ query }) {
    const unknown = unknownParameter(query, ['guide', 'verdict'])
    const guide = wordOf(query, 'guide', guides)
    const verdict = wordOf(query, 'verdict', verdicts)
    const faults = [
      ...(unknown === null ? [] : [unknown]),
      ...('fault' in guide ? [guide.fault] : []),
      ...('fault' in verdict ? [verdict.fault] : []),
    ]
    if ('fault' in guide || 'fault' in verdict || faults.length > 0) return refused(faults)
    return data({
      guides: guides.map((id) => guideOf[id]),
      claims: claims.filter(
        (each) =>
          (guide.word === null || each.guide === guide.word) &&
          (verdict.word === null || each.verdict === verdict.word),
      ),
      conflicts,
    })
  },
}

/** Facts that every concern with a complaint shares. */
import { dayOf, event } from './fact.ts'

export const complaintFacts = {
  awareOn: dayOf(
    'the day on which you first knew',
    'The day on which the family first had notice of the matter.',
  ),
  complainedOn: event('the complaint', 'The day on which a formal complaint was made.'),
  complaintAnsweredOn: event(
    'the final answer to the complaint',
    'The day on which the final answer to the complaint came.',
  ),
} as const

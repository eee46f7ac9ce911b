/** The question that is asked of the API: the typical appeal. */
import { workedExample, workedFacts } from '@way-forward/law'

const kind = 'council-decision'

export const path = '/api/v1/position'
export const json = JSON.stringify({ on: workedExample(kind).on, ...workedFacts(kind) })

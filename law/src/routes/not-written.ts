import { type ConcernKind, concernKinds } from '../facts.ts'
import { always, found, reason } from './route.ts'

/** Stands in for what is still to be written. */
export const otherKinds = always(
  concernKinds.filter((kind) => kind !== 'council-decision') as Exclude<ConcernKind, 'council-decision'>[],
  found('does-not-apply', [reason('Not for this concern.', 'LAW-CMP-13')]),
)

/** What a token may be used for, what webhooks tell of, and which organisations have either. */
import type { OrganisationKind, Scope, WebhookEvent } from '../../db/data.ts'

export const webhookEvents: readonly WebhookEvent[] = ['matter.changed', 'clock.changed', 'outcome.changed']

/** What a token of an organisation can be made for: councils alone refer families; empty: it has no tokens at all. */
export function scopesFor(kind: OrganisationKind): readonly Scope[] {
  if (kind === 'authority') return ['referrals:write', 'matters:read', 'outcomes:read']
  return kind === 'body' || kind === 'mediationService' ? ['matters:read', 'outcomes:read'] : []
}

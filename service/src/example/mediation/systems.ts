/** The case system of the council in the demonstration: a token that nobody has the secret of, and a webhook to nowhere. */
import { scopesFor, webhookEvents } from '../../mediation/api/scopes.ts'
import { makeToken } from '../../mediation/api/tokens.ts'
import { makeWebhook } from '../../mediation/api/webhooks.ts'
import { examplePeople, exampleToken, exampleWebhook } from '../people.ts'
import type { MatterFill } from './matters.ts'

/** Makes what is missing. */
export async function fillSystems({ doors, parts }: Pick<MatterFill, 'doors' | 'parts'>): Promise<void> {
  const { council } = parts
  await doors.data.actingAs({ person: examplePeople['council-officer'].id }, async (tx) => {
    const name = 'Case system of the council'
    const scopes = scopesFor('authority')
    await makeToken(tx, { id: exampleToken, organisation: council, name, scopes, days: 365 })
    await makeWebhook(tx, {
      id: exampleWebhook,
      organisation: council,
      name,
      address: 'https://cases.council.example/told',
      events: webhookEvents,
    })
  })
}

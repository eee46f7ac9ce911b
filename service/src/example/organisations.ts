/** What the organisations of the demonstration are kept by: places that wait, and a sign-in of their own. */
import { createHash } from 'node:crypto'
import { offerPlace } from '../auth/organisations/offer-place.ts'
import { readOffers } from '../auth/organisations/read-members.ts'
import { confirmDomain, keepSingleSignOn, readSingleSignOn } from '../auth/organisations/single-sign-on.ts'
import { queueMessage } from '../cases/post/queue-message.ts'
import { examplePeople, examplePlace } from './people.ts'
import type { ExampleDoors } from './seed.ts'

const domain = 'sendiass.example'

/** Fills what is missing. */
export async function fillOrganisations(
  {
    data,
    operatorData,
    documents,
    origin,
  }: Pick<ExampleDoors, 'data' | 'operatorData' | 'documents' | 'origin'>,
  { service, mediation }: { readonly service: string; readonly mediation: string },
): Promise<void> {
  const { 'service-administrator': head } = examplePeople
  const waits = await data.actingAs({ person: head.id }, (tx) => readOffers(tx, mediation))
  if (waits.length === 0) {
    await operatorData.asOperator((tx) =>
      tx
        .insertInto('people.invitation')
        .values({
          organisation_id: mediation,
          email: examplePlace.email,
          role: 'member',
          capacities: ['mediator'],
          secret_hash: createHash('sha256').update(examplePlace.secret).digest(),
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    )
  }
  await data.actingAs({ person: head.id }, async (tx) => {
    if ((await readSingleSignOn(tx, service)) !== null) return
    await keepSingleSignOn(tx, documents.keys, {
      organisation: service,
      issuer: 'https://sign-in.sendiass.example',
      clientId: 'way-forward',
      clientSecret: 'the secret of an example',
      domain,
      joins: false,
      trustsSecondStep: false,
      acr: null,
    })
    const email = 'new-adviser@sendiass.example'
    const secret = await offerPlace(tx, { organisation: service, email, role: 'member', capacities: [] })
    if (secret === null) return
    await queueMessage(tx, {
      kind: 'organisation-invitation',
      to: { email },
      fills: { organisation: 'Example SENDIASS', link: `${origin}/join/${secret}` },
    })
  })
}

/** Confirms the domain of the service, as whoever runs the demonstration. */
export async function confirmExampleDomain(data: ExampleDoors['data'], service: string): Promise<void> {
  await data.actingAs({ person: examplePeople.operator.id }, (tx) =>
    confirmDomain(tx, { organisation: service, domain, isTheirs: true }),
  )
}

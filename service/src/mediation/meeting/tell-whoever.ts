/** Tells whoever of the service offered times or set a meeting that there is an answer to it. */
import { queueMessage } from '../../cases/post/queue-message.ts'
import type { PersonTx } from '../../db/data.ts'
import type { Matter } from '../matter.ts'

/** @param person who said it; null: they have no account any more, and nobody is told @param origin of the service */
export async function tellWhoever(
  tx: PersonTx,
  { id, service }: Pick<Matter, 'id' | 'service'>,
  person: string | null,
  origin: string,
): Promise<void> {
  if (person === null) return
  const fills = { organisation: service.name, link: `${origin}/mediation/${id}/meeting` }
  await queueMessage(tx, { kind: 'matter-news', to: { person }, fills })
}

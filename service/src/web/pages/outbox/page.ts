/** `/demo/outbox`: what a demonstration would have sent. Where mail goes out to people there is no such page. */
import type { Outbox } from '../../kit/outbox.ts'
import { notFound, type Page, shown } from '../../kit/page.ts'
import { outboxView } from './view.ts'

/** Emails shown at most. */
const most = 50

/** @param outbox null: mail goes out to people */
export function outboxPages(outbox: Outbox | null): readonly Page[] {
  return [
    {
      path: '/demo/outbox',
      account: 'optional',
      get: async (visit) =>
        outbox === null || !visit.isDemo ? notFound : shown(outboxView(visit, await outbox.list(most), most)),
      states: [{ name: 'of a parent', address: '/demo/outbox', as: 'parent' }],
    },
  ]
}

/** The contacts of the plan's area at `/plan/contacts.vcf`. */
import { addressOf } from '@way-forward/law'
import type { Data } from '../../../../db/data.ts'
import { contactCards, entriesWithCards } from '../../../../documents/contact-card.ts'
import { type Page, redirect } from '../../../kit/page.ts'
import { whereOf } from '../area/where.ts'
import { readPlan } from '../plan/read-plan.ts'

/** Cards for an address book. Without an area, or without anybody to reach in it, the plan says whom to ask. */
export function contactsFilePage(data: Data): Page {
  return {
    path: '/plan/contacts.vcf',
    async get(visit) {
      const { plan, otherwise } = readPlan(visit)
      if (plan === null) return otherwise
      const where = await whereOf(data, plan.answers)
      const entries = where.kind === 'found' ? entriesWithCards(where.area) : []
      if (entries.length === 0) return redirect(`/plan?${addressOf(plan.answers)}`)
      return {
        kind: 'file',
        type: 'text/vcard; charset=utf-8',
        name: 'way-forward-contacts.vcf',
        body: contactCards(entries, plan.on),
      }
    },
    states: [],
  }
}

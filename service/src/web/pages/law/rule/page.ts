/** `/law/<id>`: one rule. */
import { ruleIds } from '@way-forward/law'
import { type Page, redirect, shown } from '../../../kit/page.ts'
import { ruleView, unknownRuleView } from './view.ts'

/** The page of a rule. @param contact an email or https address for corrections, or null */
export function rulePage(contact: string | null): Page {
  return {
    path: '/law/:id',
    get({ params }) {
      const id = ruleIds.find((each) => each === params['id']?.toUpperCase())
      if (id === undefined) return shown(unknownRuleView(), 404)
      return id === params['id'] ? shown(ruleView(id, contact)) : redirect(`/law/${id}`)
    },
    states: [
      { name: 'a rule with examples', address: '/law/LAW-MED-06' },
      { name: 'a rule that has changed', address: '/law/LAW-TIME-11' },
      { name: 'a rule for a time that is over', address: '/law/LAW-REGS-03' },
      { name: 'a statement', address: '/law/LAW-FORM-07' },
      { name: 'a worked date', address: '/law/LAW-WK-07' },
      { name: 'a rule about a notice', address: '/law/LAW-NOT-01' },
      { name: 'no such rule', address: '/law/no-such-rule', status: 404 },
    ],
  }
}

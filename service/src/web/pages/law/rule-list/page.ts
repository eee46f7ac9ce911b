/** `/law`: every rule by subject, and `?find=` for those with certain words. */
import { type Page, shown } from '../../../kit/page.ts'
import { findRules } from './find-rules.ts'
import { everyRuleView, foundRulesView } from './view.ts'

/** Longer than any rule that somebody would look for. */
const longest = 200

const everyRule = everyRuleView()

export const ruleListPage: Page = {
  path: '/law',
  get({ query }) {
    const sought = (query.get('find') ?? '').trim().replace(/\s+/g, ' ').slice(0, longest)
    return shown(sought === '' ? everyRule : foundRulesView(sought, findRules(sought)))
  },
  states: [
    { name: 'every rule', address: '/law' },
    { name: 'some are found', address: '/law?find=certificate+school' },
    { name: 'none is found', address: '/law?find=lunch' },
  ],
}

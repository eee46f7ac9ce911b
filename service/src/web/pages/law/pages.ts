/** The pages of the law: routes, rules, words, the appeal, what has changed, and what guides say. */
import type { Page } from '../../kit/page.ts'
import { appealStepsPage } from './appeal-steps/page.ts'
import { changesFeed } from './changes/feed.ts'
import { changesPage } from './changes/page.ts'
import { glossaryPage } from './glossary/page.ts'
import { guidesPage } from './guides/page.ts'
import { proposalsPage } from './proposals/page.ts'
import { routePage } from './route/page.ts'
import { routeListPage } from './route-list/page.ts'
import { rulePage } from './rule/page.ts'
import { ruleListPage } from './rule-list/page.ts'

/** @param contact where corrections of a rule are sent: an email or https address, or null */
export function lawPages(contact: string | null): readonly Page[] {
  return [
    routeListPage,
    routePage,
    ruleListPage,
    // Before the rules, whose pattern would take their addresses for ids.
    changesPage,
    changesFeed,
    rulePage(contact),
    glossaryPage,
    appealStepsPage,
    proposalsPage,
    guidesPage,
  ]
}

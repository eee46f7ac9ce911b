/** Visits of the pages of mediation, for tests, by everybody of a cast. */
import type { TestData } from '../../../../../proof/database.ts'
import type { SignedIn, Work } from '../../../../auth/signed-in.ts'
import type { Cast } from '../../../../mediation/mediation-of-test.ts'
import { noAccounts } from '../../../kit/accounts.ts'
import type { Page } from '../../../kit/page.ts'
import { answerLater, read } from '../../../kit/visit-of.ts'
import { caseMediationPages } from '../../cases/mediation/pages.ts'
import { familyMember, type Visitor } from '../../cases/pages-of-test.ts'
import { advicePages } from './pages.ts'

/** The pages of this part, and those by which a family enters. */
export function pagesOfAdvice(test: TestData): readonly Page[] {
  return [...caseMediationPages(test.data), ...advicePages(test.data, noAccounts)]
}

/** Whoever of a cast visits, as sign-in would say who they are. @param on ISO day */
export function visitorsOfCast(
  test: TestData,
  cast: Cast,
  on: string,
): Readonly<Record<'adviser' | 'mediator' | 'officer' | 'nurse', Visitor>> {
  const member = (person: string, work: Pick<Work, 'organisation' | 'kind' | 'capacities'>): SignedIn => ({
    ...familyMember(person, 'Somebody'),
    works: [{ name: 'An organisation', role: 'member', ...work }],
    isStrong: true,
  })
  const { adviser, mediator, officer, nurse, service, council, commissioner } = cast
  const at = (who: SignedIn) => visitorAs(pagesOfAdvice(test), who, on)
  return {
    adviser: at(
      member(adviser, { organisation: service, kind: 'mediationService', capacities: ['mediationAdviser'] }),
    ),
    mediator: at(
      member(mediator, { organisation: service, kind: 'mediationService', capacities: ['mediator'] }),
    ),
    officer: at(member(officer, { organisation: council, kind: 'authority', capacities: [] })),
    nurse: at(member(nurse, { organisation: commissioner, kind: 'body', capacities: [] })),
  }
}

/** Visits pages as somebody. */
export function visitorAs(pages: readonly Page[], who: SignedIn, on: string): Visitor {
  return {
    get: async (address) => read(await answerLater(pages, address, undefined, on, who)),
    post: async (address, form) => read(await answerLater(pages, address, form, on, who)),
    answer: (address) => answerLater(pages, address, undefined, on, who),
  }
}

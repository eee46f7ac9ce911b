/** Visits to the pages of disagreement resolution, for tests. */
import type { TestData } from '../../../../../proof/database.ts'
import type { SignedIn, Work } from '../../../../auth/signed-in.ts'
import { noAccounts } from '../../../kit/accounts.ts'
import { answerLater, read } from '../../../kit/visit-of.ts'
import { familyMember } from '../../cases/pages-of-test.ts'
import { disagreementPages } from './pages.ts'

/** The area `kent` of the directory. */
export async function addKent(test: TestData): Promise<void> {
  const admin = await test.session('way_forward_admin')
  await admin.query(
    `insert into directory.area (id, gss_code, name, short_name, slug, region, kind, latitude, longitude)
      values (gen_random_uuid(), 'E10000016', 'Kent County Council', 'Kent', 'kent', 'South East', 'county', 51, 1)`,
  )
}

/** Somebody's work for an organisation; of a mediation service as an adviser. */
export function work(organisation: string, kind: Work['kind']): SignedIn['works'] {
  return [
    {
      organisation,
      kind,
      name: 'An organisation',
      role: 'member',
      capacities: kind === 'mediationService' ? ['mediationAdviser'] : [],
    },
  ]
}

/** The pages as somebody visits them. */
export function visitsAs(test: TestData, person: string, works: SignedIn['works'] = []) {
  const who: SignedIn = { ...familyMember(person), works }
  const pages = disagreementPages(test.data, noAccounts)
  return {
    get: async (address: string) => read(await answerLater(pages, address, undefined, undefined, who)),
    post: async (address: string, form: Readonly<Record<string, string>>) =>
      read(await answerLater(pages, address, form, undefined, who)),
  }
}

/** The words of a page's main part. */
export function textOf(markup: string): string {
  return markup
    .slice(markup.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

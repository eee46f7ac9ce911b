/** `/mediation/<matter>/advice`: the conversation between a family and its mediation service. */
import type { Data } from '../../../../../db/data.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { adviceClocks } from '../../../../../mediation/advice/advice-clocks.ts'
import { takeOfferedFacts } from '../../../../../mediation/advice/known-by-referrer.ts'
import { mattersAlike } from '../../../../../mediation/advice/same-family.ts'
import { tellSides } from '../../../../../mediation/arranging/tell-sides.ts'
import { isService, lastStep, sideOf } from '../../../../../mediation/matter.ts'
import { wallWithFamily } from '../../../../../mediation/walls-of-matter.ts'
import { notFound, type Page, redirect, shown, signedIn } from '../../../../kit/page.ts'
import { matterAddress } from '../../matter-frame.ts'
import { inMatter, withMatter } from '../../opened-matter.ts'
import { isMediation } from '../who-says.ts'
import { overviewView } from './view.ts'

/**
 * `/mediation/<matter>/advice`. A post tells the family by email that it can answer in writing, or takes over as facts what
 * whoever referred it knew.
 */
export function advicePage(data: Data): Page {
  return {
    path: '/mediation/:matter/advice',
    account: 'needed',
    counts: 'invitations',
    get: async (visit) => {
      const matter = await inMatter(data, visit, async (_tx, found) => found)
      if (matter === null || wallWithFamily(matter) === null) return notFound
      const referral = lastStep(matter, 'referral')
      // Looked for among all that this person sees, and so outside this one case.
      const alike =
        isService(matter) && referral !== null
          ? await data.actingAs({ person: signedIn(visit).person }, (tx) =>
              mattersAlike(tx, referral.body, matter.id),
            )
          : []
      const clocks = adviceClocks(matter, visit.calendar)
      return shown(overviewView(visit, { matter, clocks, alike, became: visit.query.get('became') }))
    },
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const family = sideOf(matter, 'family')
        if (!isService(matter) || !isMediation(matter) || family === null) return notFound
        if (visit.form.get('act') === 'take') {
          const taken = await takeOfferedFacts(tx, matter)
          return redirect(`${matterAddress(matter, '/advice')}?became=${taken ? 'taken' : 'changed'}`)
        }
        const told = await tellSides(tx, matter, [family.id], visit.origin)
        return redirect(`${matterAddress(matter, '/advice')}?became=${told > 0 ? 'offered' : 'not-offered'}`)
      }),
    states: [
      {
        name: 'a call, for the service',
        address: `/mediation/${exampleMatters.called}/advice`,
        as: 'mediation-adviser',
      },
      {
        name: 'advice given, for the service',
        address: `/mediation/${exampleMatters.advised}/advice`,
        as: 'mediation-adviser',
      },
      { name: 'for the family', address: `/mediation/${exampleMatters.advised}/advice`, as: 'parent' },
      {
        name: 'for a young person',
        address: `/mediation/${exampleMatters.young}/advice`,
        as: 'young-person',
      },
      {
        name: 'not for the council',
        address: `/mediation/${exampleMatters.arranging}/advice`,
        as: 'council-officer',
        status: 404,
      },
    ],
  }
}

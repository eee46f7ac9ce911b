/** `/mediation/<matter>/sides/out/<side>`: the service says that a side takes part no more, or was added by mistake. */
import type { Data } from '../../../../db/data.ts'
import { exampleMatters } from '../../../../example/people.ts'
import { endSide } from '../../../../mediation/add-side.ts'
import { tellOthers } from '../../../../mediation/arranging/tell-sides.ts'
import { isService, type Matter, type Side } from '../../../../mediation/matter.ts'
import { readMatter } from '../../../../mediation/read-matter.ts'
import { radios } from '../../../govuk/radios.ts'
import { described, fieldFault } from '../../../kit/form-fault.ts'
import type { Html } from '../../../kit/html.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { matterAddress } from '../matter-frame.ts'
import { withMatter } from '../opened-matter.ts'
import { sideFormView, type Typed } from './side-form.ts'
import type { Became } from './words.ts'

/** `/mediation/<matter>/sides/out/<side>`. For the service alone. */
export function sideOutPage(data: Data): Page {
  return {
    path: '/mediation/:matter/sides/out/:side',
    account: 'needed',
    counts: 'invitations',
    get: (visit) =>
      withMatter(data, visit, async (_, matter) => {
        const side = sideNamed(visit, matter)
        if (side === null) return notFound
        return shown(view(visit, matter, side, { typed: new URLSearchParams(), faults: [] }))
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const side = sideNamed(visit, matter)
        if (side === null) return notFound
        const { form: typed } = visit
        const why = waysOut(matter).find(({ value }) => value === typed.get('why'))
        if (why === undefined) {
          const faults = [fieldFault('why', 'Say how it is')]
          return shown(view(visit, matter, side, { typed, faults }), 400)
        }
        // One that was added by mistake is told nothing more; any other is told while it is still there to be told.
        if (why.value === 'has-ended') await tellOthers(tx, matter, visit.origin)
        const isOut = await endSide(tx, side.id, why.value === 'mistake')
        const now = await readMatter(tx, matter.id)
        if (isOut && now !== null && why.value === 'mistake') await tellOthers(tx, now, visit.origin)
        const became: Became = isOut ? 'side-out' : 'nothing'
        return redirect(`${matterAddress(matter, '/sides')}?became=${became}`)
      }),
    states: [
      {
        name: 'of a council',
        address: `/mediation/${exampleMatters.arranging}/sides`,
        as: 'mediation-adviser',
        follow: '/sides/out/',
      },
    ],
  }
}

/** Whether the service may put a side out: never the family, which leaves by itself. */
export function mayBePutOut(matter: Matter, side: Side): boolean {
  return isService(matter) && side.role !== 'family' && !side.hasEnded
}

function sideNamed(visit: Visit, matter: Matter): Side | null {
  const side = matter.sides.find(({ id }) => id === visit.params['side'])
  return side !== undefined && mayBePutOut(matter, side) ? side : null
}

const mistake = {
  value: 'mistake',
  text: 'It was added by mistake',
  hint: {
    text: 'It keeps no way in: not to the dates, not to who takes part, not to what was agreed. What it saw before, it has seen. Offers to its people are taken back.',
  },
} as const
const hasEnded = {
  value: 'has-ended',
  text: 'It takes part no more',
  hint: {
    text: 'It sees nothing of what is said from now on, nor of what was said. The dates, who takes part and what was agreed stay open to it.',
  },
} as const

/** In disagreement resolution a side goes by what it says itself, on its own page: there a mistake alone is put right. */
function waysOut({ process }: Pick<Matter, 'process'>) {
  return process === 'mediation' ? [mistake, hasEnded] : [mistake]
}

function view(visit: Visit, matter: Matter, side: Side, { typed, faults }: Typed): Html {
  return sideFormView(visit, matter, {
    title: `${side.name} takes part no more`,
    lead: 'Everybody who takes part is told that there is something new. If it takes part again later, add it anew: it then sees what is said from that day on.',
    typed,
    faults,
    fields: radios({
      name: 'why',
      fieldset: { legend: { text: 'How is it?', classes: 'govuk-fieldset__legend--s' } },
      ...described(faults, 'why', null),
      items: waysOut(matter).map((each) => ({ ...each, checked: typed.get('why') === each.value })),
    }),
    submit: 'Save',
  })
}

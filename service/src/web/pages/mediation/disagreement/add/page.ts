/** `/mediation/<matter>/disagreement/add`: one more with whom there is a disagreement, or about something else. */
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { allAreas } from '../../../../../directory/areas.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { tellOthers } from '../../../../../mediation/arranging/tell-sides.ts'
import type { PartWith } from '../../../../../mediation/disagreement/begin-disagreement.ts'
import { addPart, mayChangeParts } from '../../../../../mediation/disagreement/begin-disagreement.ts'
import { standingOf } from '../../../../../mediation/disagreement/consents.ts'
import type { Disputant } from '../../../../../mediation/disagreement/disagreement-types.ts'
import { lastStep, type Matter, sideOf } from '../../../../../mediation/matter.ts'
import { readMatter } from '../../../../../mediation/read-matter.ts'
import { button } from '../../../../govuk/button.ts'
import { isoDay } from '../../../../kit/date.ts'
import { type FieldFault, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html } from '../../../../kit/html.ts'
import { type Answer, notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { matterAddress, matterLayout } from '../../matter-frame.ts'
import { withMatter } from '../../opened-matter.ts'
import { Undone } from '../../undone.ts'
import { outsideView, partsFields } from '../part-fields.ts'
import { notAdded, type PartChoices, partChoices, readOutside, readParts } from '../read-parts.ts'
import { words as shared } from '../words.ts'

const words = {
  title: 'Add somebody, or something else that it is about',
  lead: 'Whoever is new is asked whether they take part. Until they say yes, or the service goes on without them, nothing more can be said in it. They see what is said from then on: what was said and shown before stays with those who heard it, and whoever showed something can show it again.',
  save: 'Add it',
} as const

/** The page. */
export function addPartPage(data: Data): Page {
  return {
    path: '/mediation/:matter/disagreement/add',
    account: 'needed',
    counts: 'invitations',
    get: async (visit) => {
      const areas = await data.asPublic(allAreas)
      return withMatter(data, visit, async (tx, matter) => {
        if (!isOpen(matter)) return notFound
        const choices = await choicesOf(tx, areas, matter)
        return show(visit, matter, choices, { typed: new URLSearchParams(), faults: [], outside: [] }, 200)
      })
    },
    post: async (visit) => {
      const areas = await data.asPublic(allAreas)
      return withMatter(data, visit, async (tx, matter) => {
        if (!isOpen(matter)) return notFound
        const choices = await choicesOf(tx, areas, matter)
        const { form: typed } = visit
        const faults: FieldFault[] = []
        const parts = await readParts(tx, typed, choices, faults)
        const outside = readOutside(typed, parts, choices.one, faults)
        if (faults.length > 0) return show(visit, matter, choices, { typed, faults, outside }, 400)
        const knownAs = nameOfFamily(matter)
        for (const part of parts) {
          const now = await readMatter(tx, matter.id)
          if (now === null) return notFound
          if (!(await addPart(tx, now, part, { onDay: isoDay(visit.today), knownAs })))
            throw new Undone(show(visit, matter, choices, { typed, faults: [notAdded], outside }, 400))
        }
        const now = await readMatter(tx, matter.id)
        if (now !== null) await tellOthers(tx, now, visit.origin)
        return redirect(matterAddress(matter, '/disagreement'))
      })
    },
    takes: { largest: 96 * 1024 },
    states: [
      {
        name: 'the form',
        address: `/mediation/${exampleMatters.disagreement}/disagreement/add`,
        as: 'parent',
      },
    ],
  }
}

function isOpen(matter: Matter): boolean {
  return (
    matter.process === 'disagreement-resolution' && mayChangeParts(matter) && standingOf(matter) !== 'over'
  )
}

/** With the family it is with anybody; without, between the council and a body. */
function choicesOf(
  tx: PersonTx,
  areas: Parameters<typeof partChoices>[1],
  matter: Matter,
): Promise<PartChoices> {
  const hasFamily = sideOf(matter, 'family') !== null
  const one: Disputant = hasFamily ? 'family' : 'authority'
  const roles = hasFamily
    ? (['authority', 'commissioner', 'provider'] as const)
    : (['commissioner', 'provider'] as const)
  // A council adds nobody but a commissioner.
  const isCouncil = matter.voice.as === 'side' && matter.voice.side.role !== 'family'
  return partChoices(tx, areas, matter.area, { roles: isCouncil ? ['commissioner'] : roles, one })
}

/** How those who are added call the matter: as it is known already. */
function nameOfFamily(matter: Matter): string | null {
  const family = sideOf(matter, 'family')
  return lastStep(matter, 'referral')?.body.name ?? (family?.isHere === true ? family.name : null)
}

interface Shown {
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
  readonly outside: readonly PartWith[]
}

function show(
  visit: Visit,
  matter: Matter,
  choices: PartChoices,
  { typed, faults, outside }: Shown,
  status: 200 | 400,
): Answer {
  const isService = matter.voice.as === 'service'
  const main: Html = html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${words.title}</h1><p>${words.lead}</p><form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${partsFields(
    { choices, typed, faults },
    sideOf(matter, 'family') === null ? shared.withCouncil : isService ? shared.withFor : shared.with,
  )}${outsideView(outside, { typed, faults }, isService)}${button({ text: words.save, preventDoubleClick: true })}</form>`
  return shown(
    matterLayout(visit, matter, {
      title: words.title,
      part: '/disagreement',
      isBelow: true,
      hasErrors: faults.length > 0,
      main,
    }),
    status,
  )
}

/**
 * `/mediation/disagreement/open`: a service opens one from a call, a council with the family’s consent or without one, a
 * health commissioner with a council alone.
 */
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { allAreas } from '../../../../../directory/areas.ts'
import type { Area } from '../../../../../directory/directory.ts'
import { mediationServices } from '../../../../../mediation/advice/mediation-services.ts'
import { tellOthers } from '../../../../../mediation/arranging/tell-sides.ts'
import { beginDisagreement, type PartWith } from '../../../../../mediation/disagreement/begin-disagreement.ts'
import { isHealthCommissioner } from '../../../../../mediation/disagreement/is-health-commissioner.ts'
import { openMatter } from '../../../../../mediation/open-matter.ts'
import { caseOfMatter, readMatter } from '../../../../../mediation/read-matter.ts'
import { isoDay } from '../../../../kit/date.ts'
import type { FieldFault } from '../../../../kit/form-fault.ts'
import {
  type Answer,
  notFound,
  type Page,
  redirect,
  shown,
  signedIn,
  type Visit,
} from '../../../../kit/page.ts'
import { beginOnce, onceOf } from '../../../cases/sent-once.ts'
import { orUndone, Undone } from '../../undone.ts'
import {
  type Choosable,
  notAdded,
  type PartChoices,
  partChoices,
  readBeside,
  readOutside,
  readParts,
} from '../read-parts.ts'
import { type Opening, readOpening } from './read-opening.ts'
import { openView } from './view.ts'

/** Who opens it: a service with advisers, a council, or a health commissioner. */
export interface Opener extends Choosable {
  readonly kind: 'mediationService' | 'authority' | 'commissioner'
}

/** With a family, or between bodies alone. */
export type OpenFor = 'family' | 'bodies'

export interface OpenModel {
  readonly opener: Opener
  readonly openFor: OpenFor | null
  readonly areas: readonly Area[]
  readonly area: Area | null
  readonly services: readonly Choosable[]
  readonly choices: PartChoices
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
  readonly outside: readonly PartWith[]
}

/** The page. */
export function openDisagreementPage(data: Data): Page {
  return {
    path: '/mediation/disagreement/open',
    account: 'needed',
    counts: 'invitations',
    get: async (visit) => {
      const areas = await data.asPublic(allAreas)
      return data.actingAs({ person: signedIn(visit).person }, async (tx) => {
        const opener = await openerOf(tx, visit)
        if (opener === null) return notFound
        const known = await knownFor(tx, opener, areas, visit.query)
        const typed = beginOnce(
          new URLSearchParams({
            service: known.services.length === 1 ? (known.services[0]?.id ?? '') : '',
            on: isoDay(visit.today),
          }),
        )
        return shown(openView(visit, { ...known, typed, faults: [], outside: [] }))
      })
    },
    post: async (visit) => {
      const areas = await data.asPublic(allAreas)
      return orUndone(() =>
        data.actingAs({ person: signedIn(visit).person }, async (tx) => {
          const opener = await openerOf(tx, visit)
          return opener === null ? notFound : send(tx, visit, opener, areas)
        }),
      )
    },
    takes: { largest: 128 * 1024 },
    states: [
      { name: 'which kind', address: '/mediation/disagreement/open', as: 'mediation-adviser' },
      {
        name: 'from a call',
        address: '/mediation/disagreement/open?for=family&w=kent',
        as: 'mediation-adviser',
      },
      {
        name: 'by a council alone',
        address: '/mediation/disagreement/open?for=bodies&w=kent',
        as: 'council-officer',
      },
      { name: 'by a commissioner', address: '/mediation/disagreement/open?w=kent', as: 'commissioner' },
      { name: 'nobody else', address: '/mediation/disagreement/open', as: 'parent', status: 404 },
    ],
  }
}

/** The organisation of the reader that may open one; null: none. */
async function openerOf(tx: PersonTx, visit: Visit): Promise<Opener | null> {
  for (const { kind, organisation, name, capacities } of signedIn(visit).works) {
    if (kind === 'authority') return { id: organisation, name, kind }
    if (kind === 'mediationService' && capacities.includes('mediationAdviser'))
      return { id: organisation, name, kind }
    if (kind === 'body' && (await isHealthCommissioner(tx, organisation)))
      return { id: organisation, name, kind: 'commissioner' }
  }
  return null
}

async function knownFor(tx: PersonTx, opener: Opener, areas: readonly Area[], said: URLSearchParams) {
  const asked = said.get('for')
  const openFor: OpenFor | null =
    opener.kind === 'commissioner' ? 'bodies' : asked === 'family' || asked === 'bodies' ? asked : null
  const area = areas.find(({ slug }) => slug === said.get('w')) ?? null
  const isService = opener.kind === 'mediationService'
  const services: readonly Choosable[] = isService ? [opener] : await mediationServices(tx, area?.id ?? null)
  // A council adds nobody but itself and a commissioner; between bodies it is one of the two already.
  const council = ['authority', 'commissioner'] as const
  const roles =
    openFor === 'bodies'
      ? (['commissioner', 'provider'] as const).filter((role) => isService || role === 'commissioner')
      : isService
        ? ([...council, 'provider'] as const)
        : council
  const choices = await partChoices(tx, areas, area?.id ?? null, {
    roles,
    one: openFor === 'bodies' ? 'authority' : 'family',
    fixed: opener.kind === 'mediationService' ? null : { role: opener.kind, organisation: opener },
  })
  return { opener, openFor, areas, area, services, choices }
}

async function send(tx: PersonTx, visit: Visit, opener: Opener, areas: readonly Area[]): Promise<Answer> {
  const { form: typed } = visit
  const known = await knownFor(tx, opener, areas, typed)
  const { openFor, area, services, choices } = known
  if (openFor === null || area === null) return notFound
  const faults: FieldFault[] = []
  const opening = readOpening(
    typed,
    { openFor, opener, services, council: choices.here.authority, today: visit.today },
    faults,
  )
  const parts = await readParts(tx, typed, choices, faults)
  const outside = readOutside(typed, parts, choices.one, faults)
  if (faults.length > 0 || opening === null)
    return shown(openView(visit, { ...known, typed, faults, outside }), 400)
  const once = onceOf(typed)
  if (once !== null && (await caseOfMatter(tx, once)) !== null)
    return redirect(`/mediation/${once}/disagreement`)
  const withFamily = openFor === 'family'
  const opened = await openMatter(tx, {
    process: 'disagreement-resolution',
    service: opening.service,
    opener: opener.id,
    area: area.id,
    concernKind: null,
    withFamily,
    referredOn: opening.on,
    referral: { ...opening.referral, authority: area.name },
    ...(once !== null && { id: once }),
  })
  if (opened === null) return notFound
  const isBegun = await beginDisagreement(tx, {
    matter: opened.id,
    parts: withFamily ? parts : [councilOf(opening), ...parts],
    runsBeside: readBeside(typed),
    onDay: opening.on,
    knownAs: withFamily ? opening.referral.name : null,
    ...(opening.toldConsent !== null && { toldConsent: opening.toldConsent }),
  })
  if (!isBegun)
    throw new Undone(shown(openView(visit, { ...known, typed, faults: [notAdded], outside }), 400))
  const matter = await readMatter(tx, opened.id)
  if (matter !== null) await tellOthers(tx, matter, visit.origin)
  return redirect(`/mediation/${opened.id}/disagreement`)
}

/** Between bodies the council is a side too: what it disagrees about is said with each of the others. */
function councilOf({ council }: Opening): PartWith {
  return {
    role: 'authority',
    organisation: council.id,
    name: council.name,
    subject: 'plan-process',
    says: '',
  }
}

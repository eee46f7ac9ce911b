/** `/operate/organisations/<organisation>`: one organisation, for whoever runs the service. */
import type { Auth } from '../../../../auth/auth.ts'
import {
  areasOf,
  readOrganisation,
  renameOrganisation,
  retireOrganisation,
  sayBodySort,
  workIn,
} from '../../../../auth/organisations/keep-organisations.ts'
import {
  bodySorts,
  type Organisation,
  organisationNameFrom,
} from '../../../../auth/organisations/organisation.ts'
import { readMembers, readOffers } from '../../../../auth/organisations/read-members.ts'
import {
  confirmDomain,
  confirmedDomains,
  holderOf,
  readSingleSignOn,
} from '../../../../auth/organisations/single-sign-on.ts'
import type { Data, PersonTx } from '../../../../db/data.ts'
import { allAreas } from '../../../../directory/areas.ts'
import type { Area } from '../../../../directory/directory.ts'
import { type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { type Answer, notFound, type Page, redirect, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { isUuid } from '../../cases/opened-case.ts'
import { emailOfPlace, sendPlace, typedPlace } from '../../organisation/place-form.ts'
import { words as organisationWords } from '../../organisation/words.ts'
import { asOperator, withOperator } from '../operate-frame.ts'
import { words } from '../words.ts'
import { organisationView } from './view.ts'

/** `/operate/organisations/:organisation`. */
export function oneOrganisationPage(data: Data, auth: Auth): Page {
  const show = async (visit: Visit, faults: readonly FieldFault[]): Promise<Answer> => {
    const all = await data.asPublic(allAreas)
    return withOperator(data, visit, async (tx, who) => {
      const organisation = await named(tx, visit)
      if (organisation === null) return notFound
      const { id } = organisation
      const members = await readMembers(tx, id)
      const emails = await auth.emailsOf(
        who,
        members.map(({ person }) => person),
      )
      const model = {
        organisation,
        members,
        emails,
        offers: await readOffers(tx, id),
        areas: await areasOf(tx, id),
        allAreas: all,
        signIn: await readSingleSignOn(tx, id),
        confirmed: await confirmedDomains(tx, id),
      }
      return shown(organisationView(visit, model, faults), faults.length === 0 ? 200 : 400)
    })
  }
  return {
    path: '/operate/organisations/:organisation',
    // Not counted as invitations: most of its forms send none, and `offerPlace` counts those that do.
    account: 'needed',
    get: (visit) => show(visit, []),
    async post(visit) {
      const all = await data.asPublic(allAreas)
      const became = await asOperator(data, visit, async (tx) => {
        const organisation = await named(tx, visit)
        if (organisation === null) return notFound
        const does = changes[visit.form.get('do') ?? '']
        if (does === undefined) return notFound
        const done = await does(tx, organisation, visit, all)
        return typeof done === 'string'
          ? redirect(`/operate/organisations/${organisation.id}?became=${done}`)
          : done
      })
      if (became === null) return notFound
      return 'says' in became ? show(visit, [became]) : became
    },
    states: [
      { name: 'a service', address: '/operate', follow: '/operate/organisations/', as: 'operator' },
      {
        name: 'none',
        address: '/operate/organisations/0d000000-0000-4000-8000-000000000000',
        as: 'operator',
        status: 404,
      },
    ],
  }
}

async function named(tx: PersonTx, { params }: Visit): Promise<Organisation | null> {
  const id = params['organisation'] ?? ''
  return isUuid(id) ? readOrganisation(tx, id) : null
}

/** What can be done: the word of what became, what was wrong, or another answer. */
type Change = (
  tx: PersonTx,
  organisation: Organisation,
  visit: Visit,
  allAreas: readonly Area[],
) => Promise<keyof typeof words.became | FieldFault | Answer>

const changes: Readonly<Record<string, Change | undefined>> = {
  rename: async (tx, organisation, { form }) => {
    const name = organisationNameFrom(form.get('name') ?? '')
    if (name === null) return fieldFault('name', words.noName)
    const became = await renameOrganisation(tx, organisation, name)
    if (became === 'taken') return fieldFault('name', words.taken)
    return became === 'renamed' ? 'renamed' : notFound
  },
  sort: async (tx, { id }, { form }) => {
    const sort = bodySorts.find((each) => each === form.get('sort'))
    if (sort === undefined) return fieldFault('sort', words.noSort)
    return (await sayBodySort(tx, id, sort)) ? 'sort' : notFound
  },
  'add-area': async (tx, { id }, { form }, all) => {
    const area = form.get('area')
    const known = all.find((each) => each.id === area)
    if (known === undefined) return fieldFault('area', words.noArea)
    await workIn(tx, { organisation: id, area: known.id, works: true })
    return 'area'
  },
  'remove-area': async (tx, { id }, { form }) => {
    const area = form.get('area') ?? ''
    if (!isUuid(area)) return notFound
    await workIn(tx, { organisation: id, area, works: false })
    return 'area'
  },
  invite: async (tx, { id, name, kind, isRetired }, { form, origin }) => {
    if (isRetired) return notFound
    const email = emailOfPlace(typedPlace(form, kind))
    if (typeof email !== 'string') return email
    const place = { organisation: id, name, email, role: 'administrator', capacities: [] } as const
    return (await sendPlace(tx, place, origin)) ? 'invited' : fieldFault('email', organisationWords.tooMany)
  },
  confirm: async (tx, { id }, { form }) => {
    // What was read is confirmed, and nothing that was written down since.
    const domain = form.get('domain') ?? ''
    if ((await readSingleSignOn(tx, id))?.domain !== domain) return fieldFault('domain', words.domainChanged)
    const done = await confirmDomain(tx, { organisation: id, domain, isTheirs: true })
    if (done === 'done') return 'confirmed'
    return fieldFault('domain', words.domainTaken((await holderOf(tx, domain))?.name ?? words.another))
  },
  unconfirm: async (tx, { id }, { form }) => {
    await confirmDomain(tx, { organisation: id, domain: form.get('domain') ?? '', isTheirs: false })
    return 'unconfirmed'
  },
  retire: async (tx, { id }, visit) => {
    // Whoever runs the service cannot shut themselves out.
    if (signedIn(visit).works.some(({ organisation }) => organisation === id)) return notFound
    return (await retireOrganisation(tx, id, true)) ? 'retired' : notFound
  },
  'bring-back': async (tx, { id }) => ((await retireOrganisation(tx, id, false)) ? 'back' : notFound),
}

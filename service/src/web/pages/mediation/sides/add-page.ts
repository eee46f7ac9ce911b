/** `/mediation/<matter>/sides/add`: finds a council, a commissioner or another body by name and area, and adds it. */
import type { Data, PersonTx } from '../../../../db/data.ts'
import { typedLine } from '../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../example/people.ts'
import { addSide } from '../../../../mediation/add-side.ts'
import { offerSide } from '../../../../mediation/arranging/matter-invitations.ts'
import {
  type OrganisationHere,
  organisationsHere,
} from '../../../../mediation/arranging/organisations-here.ts'
import { tellOthers, tellSides } from '../../../../mediation/arranging/tell-sides.ts'
import { lastStep, type Matter } from '../../../../mediation/matter.ts'
import { readMatter } from '../../../../mediation/read-matter.ts'
import { isoDay } from '../../../kit/date.ts'
import { type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { notFound, type Page, redirect, shown } from '../../../kit/page.ts'
import { councilsOf } from '../../cases/about/councils.ts'
import { isUuid } from '../../cases/opened-case.ts'
import { beginOnce, onceOf } from '../../cases/sent-once.ts'
import { matterAddress } from '../matter-frame.ts'
import { withMatter } from '../opened-matter.ts'
import { Undone } from '../undone.ts'
import { type AddModel, addSideView } from './add-view.ts'
import { readAddress } from './address-fields.ts'
import { isKnown, sayAsked, tooManyOffers } from './invite-page.ts'
import type { Became } from './words.ts'

export type AddedRole = 'authority' | 'commissioner' | 'provider'
const longestName = 120

/** `/mediation/<matter>/sides/add`. */
export function addSidePage(data: Data): Page {
  return {
    path: '/mediation/:matter/sides/add',
    account: 'needed',
    counts: 'invitations',
    get: async (visit) => {
      const areas = await councilsOf(data)
      return withMatter(data, visit, async (tx, matter) => {
        const roles = rolesToAdd(matter)
        if (roles.length === 0) return notFound
        const typed = beginOnce(new URLSearchParams(visit.query))
        if (!typed.has('knownAs')) typed.set('knownAs', lastStep(matter, 'referral')?.body.name ?? '')
        return shown(
          addSideView(visit, matter, await modelOf(tx, matter, areas, { roles, typed, faults: [] })),
        )
      })
    },
    post: async (visit) => {
      const areas = await councilsOf(data)
      return withMatter(data, visit, async (tx, matter) => {
        const roles = rolesToAdd(matter)
        if (roles.length === 0) return notFound
        const { form: typed, origin } = visit
        const { faults, side, email } = readAddForm(typed, roles, matter)
        const again = async (more: readonly FieldFault[]) =>
          shown(
            addSideView(visit, matter, await modelOf(tx, matter, areas, { roles, typed, faults: more })),
            400,
          )
        if (side === null) return again(faults)
        const once = onceOf(typed)
        const done = (became: Became) => redirect(`${matterAddress(matter, '/sides')}?became=${became}`)
        if (isKnown(matter, once)) return done('added')
        const added = await addSide(tx, { matter: matter.id, ...side })
        if (added === null) return again([fieldFault('organisation', 'Choose one that is here')])
        if (matter.sides.some(({ id }) => id === added)) return done('here-already')
        const now = await readMatter(tx, matter.id)
        if (now === null) return notFound
        if (email !== null && (await offerSide(tx, now, { side: added, to: email }, origin)) === null)
          throw new Undone(await again([tooManyOffers]))
        const isTold = (await tellSides(tx, now, [added], origin)) > 0
        await tellOthers(tx, now, origin)
        if (isTold || email !== null)
          await sayAsked(tx, now, { id: added }, { onDay: isoDay(visit.today), once })
        return done(email === null ? 'added' : 'added-and-asked')
      })
    },
    states: [
      { name: 'a council', address: `${address}?role=authority`, as: 'mediation-adviser' },
      {
        name: 'what was found',
        address: `${address}?role=commissioner&words=example`,
        as: 'mediation-adviser',
      },
    ],
  }
}

const address = `/mediation/${exampleMatters.called}/sides/add`

/** Whom the reader may add: the council adds commissioners alone. In a mediation no school takes part as a side. */
export function rolesToAdd({ voice, process }: Pick<Matter, 'voice' | 'process'>): readonly AddedRole[] {
  if (voice.as === 'nobody') return []
  const all: readonly AddedRole[] =
    process === 'mediation' ? ['authority', 'commissioner'] : ['authority', 'commissioner', 'provider']
  if (voice.as === 'service' || voice.side.role === 'family') return all
  return voice.side.role === 'authority' ? ['commissioner'] : []
}

async function modelOf(
  tx: PersonTx,
  matter: Matter,
  areas: Awaited<ReturnType<typeof councilsOf>>,
  { roles, typed, faults }: Pick<AddModel, 'roles' | 'typed' | 'faults'>,
): Promise<AddModel> {
  const role =
    roles.find((each) => each === typed.get('role')) ?? (roles.length === 1 ? (roles[0] ?? null) : null)
  const found: readonly OrganisationHere[] =
    role === null
      ? []
      : await organisationsHere(
          tx,
          {
            kind: role === 'authority' ? 'authority' : 'body',
            sort: role === 'commissioner' ? 'health-commissioner' : 'others',
            words: typedLine(typed.get('words') ?? '').slice(0, 80),
            area: matter.area,
          },
          areas,
        )
  const here = new Set(
    matter.sides.filter(({ hasEnded }) => !hasEnded).map(({ organisation }) => organisation),
  )
  return { roles, role, typed, faults, found: found.filter(({ id }) => !here.has(id)) }
}

/** Reads who is added: an organisation that is here, or a name with an address where one is given. */
function readAddForm(typed: URLSearchParams, roles: readonly AddedRole[], matter: Matter) {
  const faults: FieldFault[] = []
  const role = roles.find((each) => each === typed.get('role')) ?? null
  if (role === null) faults.push(fieldFault('role', 'Say whom you add'))
  const chosen = typed.get('organisation') ?? ''
  const isHere = isUuid(chosen)
  const label = typedLine(typed.get('label') ?? '')
  const knownAs = typedLine(typed.get('knownAs') ?? '')
  let email: string | null = null
  if (!isHere && chosen !== 'none')
    faults.push(fieldFault('organisation', 'Choose one, or say that it is not here'))
  if (chosen === 'none') {
    if (label === '') faults.push(fieldFault('label', 'Write its name'))
    if (label.length > longestName) faults.push(fieldFault('label', `Use ${longestName} characters or fewer`))
    // The family adds it by name; the service makes sure of an address, and invites.
    if (matter.voice.as === 'service') email = readAddress(typed, faults)
  }
  if (knownAs.length > longestName)
    faults.push(fieldFault('knownAs', `Use ${longestName} characters or fewer`))
  if (faults.length > 0 || role === null) return { faults, side: null, email: null }
  const side = {
    role,
    organisation: isHere ? chosen : null,
    label: isHere ? roleLabel[role] : label,
    knownAs: knownAs === '' ? null : knownAs,
  }
  return { faults, side, email }
}

const roleLabel: Readonly<Record<AddedRole, string>> = {
  authority: 'council',
  commissioner: 'commissioner',
  provider: 'provider',
}

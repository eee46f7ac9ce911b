/** `/mediation/new`: a mediation service types in a call or a letter; a council refers a family. */
import { randomUUID } from 'node:crypto'
import { areasOfService } from '../../../../../cases/desk/services-of-area.ts'
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { mediationServices } from '../../../../../mediation/advice/mediation-services.ts'
import { openedOnce } from '../../../../../mediation/advice/opened-once.ts'
import { recordSaid } from '../../../../../mediation/advice/record-conversation.ts'
import { recordDecision } from '../../../../../mediation/advice/record-decision.ts'
import {
  type MatterAlike,
  mattersAlike,
  mattersKnownAlike,
} from '../../../../../mediation/advice/same-family.ts'
import { tellService } from '../../../../../mediation/arranging/tell-sides.ts'
import { openMatter } from '../../../../../mediation/open-matter.ts'
import { caseOfMatter, readMatter } from '../../../../../mediation/read-matter.ts'
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
import { councilsOf } from '../../../cases/about/councils.ts'
import { beginOnce, onceOf } from '../../../cases/sent-once.ts'
import { matterAddress } from '../../matter-frame.ts'
import { sureName } from '../alike-view.ts'
import { chosenOpener, type Opener, openersOf } from './openers.ts'
import { type NewReferral, readNewForm } from './read-form.ts'
import { type NewModel, newView } from './view.ts'

/** `/mediation/new`. */
export function newMatterPage(data: Data): Page {
  return {
    path: '/mediation/new',
    account: 'needed',
    takes: { largest: 96 * 1024 },
    get: async (visit) => {
      const known = await knownFor(data, visit, visit.query)
      if (known === null) return notFound
      const typed = beginOnce(new URLSearchParams({ area: known.ownArea ?? '', elsewhere: 'no' }))
      return shown(newView(visit, { ...known, typed, faults: [], alike: [] }))
    },
    post: async (visit) => {
      const known = await knownFor(data, visit, visit.form)
      return known === null ? notFound : send(data, visit, known)
    },
    states: [
      { name: 'a call that is typed in', address: '/mediation/new', as: 'mediation-adviser' },
      { name: 'a council refers', address: '/mediation/new', as: 'council-officer' },
      { name: 'nothing was typed', address: '/mediation/new', form: {}, as: 'council-officer', status: 400 },
      { name: 'nobody who may', address: '/mediation/new', as: 'parent', status: 404 },
    ],
  }
}

interface Known extends Pick<NewModel, 'openers' | 'opener' | 'services' | 'areas' | 'today' | 'isService'> {
  /** The slug of the one area that the opener works in; null: several, or none. */
  readonly ownArea: string | null
}

/** What the form is made from; null: the reader may open none. */
async function knownFor(data: Data, visit: Visit, named: URLSearchParams): Promise<Known | null> {
  const openers = openersOf(visit)
  const opener = chosenOpener(openers, named.get('as'))
  if (opener === null) return null
  const areas = await councilsOf(data)
  return data.actingAs({ person: signedIn(visit).person }, async (tx) => {
    const own = await areasOfService(tx, opener.organisation)
    const [only] = own
    return {
      openers,
      opener,
      areas,
      services: opener.isService ? [] : await mediationServices(tx, only ?? null),
      today: visit.today,
      isService: opener.isService,
      ownArea: own.length === 1 ? (areas.find(({ id }) => id === only)?.slug ?? null) : null,
    }
  })
}

async function send(data: Data, visit: Visit, known: Known): Promise<Answer> {
  const { opener } = known
  const { person } = signedIn(visit)
  const { form: typed } = visit
  const again = (faults: readonly FieldFault[], alike: readonly MatterAlike[] = []): Answer =>
    shown(newView(visit, { ...known, typed, faults, alike }), 400)
  const once = onceOf(typed)
  if (once === null) beginOnce(typed)
  const { faults, said } = readNewForm(typed, opener.isService ? opener.organisation : null, known)
  if (said === null || once === null) return again(faults)
  const opened = matterAddress({ id: once }, opener.isService ? '/advice' : '')
  // Pressed twice: it is open already.
  if ((await data.actingAs({ person }, (tx) => caseOfMatter(tx, once))) !== null) return redirect(opened)
  if (typed.get(sureName) !== 'yes') {
    const alike = await data.actingAs({ person }, (tx) =>
      opener.isService
        ? mattersAlike(tx, said.referral)
        : mattersKnownAlike(tx, opener.organisation, said.referral.name),
    )
    if (alike.length > 0) return again([], alike)
  }
  const caseId = randomUUID()
  const isOpened = await openedOnce(() =>
    data.actingAs({ person, caseId }, (tx) => open(tx, { once, caseId, origin: visit.origin }, opener, said)),
  )
  // `before`: the same form came a moment ago.
  return isOpened === false ? notFound : redirect(opened)
}

/** Opens it, and what the family said with it. @returns whether this person may */
async function open(
  tx: PersonTx,
  { once, caseId, origin }: { readonly once: string; readonly caseId: string; readonly origin: string },
  opener: Opener,
  { service, area, referral, referredOn, means, elsewhereOn, noneBefore, letter }: NewReferral,
): Promise<boolean> {
  const opened = await openMatter(tx, {
    id: once,
    caseId,
    process: 'mediation',
    service,
    opener: opener.organisation,
    area: area?.id ?? null,
    concernKind: 'council-decision',
    withFamily: true,
    referredOn,
    // A council may write nothing behind the family's wall but the referral itself.
    referral:
      opener.isService || letter === null ? referral : { ...referral, known: { letter, contact: null } },
  })
  if (opened === null) return false
  if (!opener.isService) {
    await tellService(tx, { id: once }, origin)
    return true
  }
  const read = () => readMatter(tx, once)
  if (elsewhereOn !== null) {
    const matter = await read()
    if (matter !== null)
      await recordSaid(tx, matter, 'contact', {
        word: 'elsewhere',
        onDay: elsewhereOn,
        body: { means: null },
      })
  }
  const contacted = await read()
  if (contacted !== null)
    await recordSaid(tx, contacted, 'contact', {
      word: 'here',
      onDay: referredOn,
      body: { means, ...(noneBefore && { noneBefore }) },
    })
  const matter = letter === null ? null : await read()
  if (matter !== null && letter !== null) await recordDecision(tx, matter, letter)
  return true
}

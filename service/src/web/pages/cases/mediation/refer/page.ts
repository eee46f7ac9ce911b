/** `/cases/<case>/mediation/refer`: the family, or its adviser with its consent, asks a mediation service. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { namesOfConcerns } from '../../../../../cases/concern-names.ts'
import { factsOf } from '../../../../../cases/facts-of-case.ts'
import type { Data, PersonTx } from '../../../../../db/data.ts'
import type { Area } from '../../../../../directory/directory.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { mediationServices } from '../../../../../mediation/advice/mediation-services.ts'
import { openedOnce } from '../../../../../mediation/advice/opened-once.ts'
import { recordSaid } from '../../../../../mediation/advice/record-conversation.ts'
import { recordDecision } from '../../../../../mediation/advice/record-decision.ts'
import { mattersOfConcern } from '../../../../../mediation/advice/same-family.ts'
import { tellService } from '../../../../../mediation/arranging/tell-sides.ts'
import { referCase } from '../../../../../mediation/open-matter.ts'
import { readMatter } from '../../../../../mediation/read-matter.ts'
import { isoDay } from '../../../../kit/date.ts'
import {
  type Answer,
  notFound,
  type Page,
  redirect,
  shown,
  signedIn,
  type Visit,
} from '../../../../kit/page.ts'
import { sureName } from '../../../mediation/advice/alike-view.ts'
import { putDay } from '../../../mediation/advice/fields.ts'
import { putLetter } from '../../../mediation/advice/letter-form.ts'
import { councilsOf } from '../../about/councils.ts'
import { caseAddress } from '../../case-frame.ts'
import { withCase } from '../../opened-case.ts'
import { beginOnce, onceOf } from '../../sent-once.ts'
import { areaOfCase } from '../area-of-case.ts'
import { concernsToMediate, knownLetter, referrerOf, wholeLetter } from '../may-refer.ts'
import { type ReferralSaid, readReferForm } from './read-form.ts'
import { type ReferModel, referView } from './view.ts'

/** `/cases/<case>/mediation/refer`. */
export function referPage(data: Data): Page {
  return {
    path: '/cases/:case/mediation/refer',
    account: 'needed',
    takes: { largest: 96 * 1024 },
    get: async (visit) => {
      const areas = await councilsOf(data)
      return withCase(data, visit, async (tx, file) => {
        const model = await modelOf(tx, visit, file, areaOfCase(areas, file), visit.query)
        if (model === null) return notFound
        begin(visit, file, model)
        return shown(referView(visit, file, model))
      })
    },
    post: async (visit) => {
      const areas = await councilsOf(data)
      const answer = await openedOnce(() =>
        withCase(data, visit, (tx, file) => send(tx, visit, file, areaOfCase(areas, file))),
      )
      // The same form came a moment ago.
      return answer === 'before' ? redirect(visit.path.replace(/\/refer$/, '')) : answer
    },
    states: [
      { name: 'for the parent', address: `/cases/${exampleCases.refusal}/mediation/refer`, as: 'parent' },
      {
        name: 'nothing was typed',
        address: `/cases/${exampleCases.provision}/mediation/refer`,
        form: {},
        as: 'parent',
        status: 400,
      },
    ],
  }
}

/** What the form is made from; null: the reader may not refer this case, or no service is here. */
async function modelOf(
  tx: PersonTx,
  visit: Visit,
  file: CaseFile,
  area: Area | null,
  named: URLSearchParams,
): Promise<ReferModel | null> {
  const referrer = referrerOf(file)
  const services = await mediationServices(tx, area?.id ?? null)
  if (referrer === null || services.length === 0) return null
  const goingOn = concernsToMediate(file)
  const names = namesOfConcerns(goingOn, factsOf(file.events, goingOn).facts)
  const concerns = goingOn.map(({ id }) => ({ id, name: names.get(id) ?? '' }))
  const [only] = concerns
  const chosen = concerns.find(({ id }) => id === named.get('concern'))
  const concern = chosen ?? (concerns.length === 1 ? (only ?? null) : null)
  const known = concern === null ? null : knownLetter(file, concern.id)
  return {
    ...referrer,
    services,
    area,
    today: visit.today,
    concerns,
    concern,
    known: known === null ? null : wholeLetter(known),
    contactedOn: known?.contactedOn ?? null,
    typed: new URLSearchParams(),
    faults: [],
    alike: [],
  }
}

/** What stands in the boxes at first: what the case knows. */
function begin(
  visit: Visit,
  file: CaseFile,
  { typed, as, concern, contactedOn, services }: ReferModel,
): void {
  beginOnce(typed)
  const { name, email } = signedIn(visit)
  const family = file.parties.find(({ kind, hasLeft }) => kind === 'family' && !hasLeft)
  typed.set('name', as === 'family' ? name : (family?.people[0]?.name ?? ''))
  if (as === 'family') typed.set('email', email)
  typed.set('childName', file.details['child-name']?.value ?? '')
  const near = services.filter(({ isOfArea }) => isOfArea)
  if (near.length === 1 && near[0] !== undefined) typed.set('service', near[0].id)
  if (concern !== null) putLetter(typed, knownLetter(file, concern.id).letter)
  if (contactedOn !== null) {
    putDay(typed, 'hereOn', contactedOn)
    putDay(typed, 'elsewhereOn', contactedOn)
  }
}

async function send(tx: PersonTx, visit: Visit, file: CaseFile, area: Area | null): Promise<Answer> {
  const { form: typed } = visit
  const model = await modelOf(tx, visit, file, area, typed)
  if (model === null || (model.concern === null && model.concerns.length > 1)) return notFound
  const once = onceOf(typed)
  const sent =
    model.as === 'family' ? `/mediation/${once}/advice` : `${caseAddress(file, '/mediation')}?became=referred`
  // Pressed twice: it is open already.
  if (once === null) beginOnce(typed)
  else if ((await readMatter(tx, once)) !== null) return redirect(sent)
  const { faults, said } = readReferForm(typed, model)
  if (said === null || once === null) return shown(referView(visit, file, { ...model, typed, faults }), 400)
  const concern = model.concern?.id ?? null
  if (typed.get(sureName) !== 'yes') {
    const alike = await mattersOfConcern(tx, { caseId: file.id, concern, process: 'mediation' })
    if (alike.length > 0) return shown(referView(visit, file, { ...model, typed, faults, alike }), 400)
  }
  const today = isoDay(visit.today)
  const opened = await referCase(tx, {
    id: once,
    caseId: file.id,
    process: 'mediation',
    concern,
    concernKind: 'council-decision',
    service: said.service,
    area: area?.id ?? null,
    referredOn: today,
    referral: said.referral,
  })
  if (opened === null) return notFound
  if (model.as === 'family') await tell(tx, once, said, today)
  await tellService(tx, { id: once }, visit.origin)
  return redirect(sent)
}

/** What the family tells with it: the letter, and when it first contacted an adviser. This form is a contact too. */
async function tell(
  tx: PersonTx,
  id: string,
  { letter, earlier }: ReferralSaid,
  today: string,
): Promise<void> {
  const matter = await readMatter(tx, id)
  if (matter === null) return
  if (letter !== null) await recordDecision(tx, matter, letter)
  if (earlier !== null)
    await recordSaid(tx, matter, 'contact', {
      word: earlier.word,
      onDay: earlier.onDay,
      body: { means: earlier.means },
    })
  const told = earlier === null ? matter : await readMatter(tx, id)
  if (told === null || earlier?.word === 'here') return
  await recordSaid(tx, told, 'contact', {
    word: 'here',
    onDay: today,
    // The form asked: no adviser was contacted before.
    body: { means: 'online', ...(earlier === null && { noneBefore: true }) },
  })
}

/** `/cases/<case>/disagreement`: a family, or its adviser with its consent, asks for disagreement resolution. */
import type { CaseFile } from '../../../../cases/case-file.ts'
import type { Data, PersonTx } from '../../../../db/data.ts'
import { typedText } from '../../../../documents/letters/typed-text.ts'
import { exampleCases } from '../../../../example/people.ts'
import { mediationServices } from '../../../../mediation/advice/mediation-services.ts'
import { tellOthers, tellService } from '../../../../mediation/arranging/tell-sides.ts'
import { beginDisagreement, type PartWith } from '../../../../mediation/disagreement/begin-disagreement.ts'
import type { Matter } from '../../../../mediation/matter.ts'
import { mattersOfCase } from '../../../../mediation/matters-of-case.ts'
import { referCase } from '../../../../mediation/open-matter.ts'
import { readMatter } from '../../../../mediation/read-matter.ts'
import { isoDay } from '../../../kit/date.ts'
import { type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { type Answer, notFound, type Page, redirect, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { type Where, whereOf } from '../../letters/letter/where.ts'
import { readReach } from '../../mediation/disagreement/reach-fields.ts'
import {
  type PartChoices,
  partChoices,
  readBeside,
  readOutside,
  readParts,
} from '../../mediation/disagreement/read-parts.ts'
import { subjectWords } from '../../mediation/disagreement/words.ts'
import { caseAddress } from '../case-frame.ts'
import { whereOfCase } from '../mediation/area-of-case.ts'
import { referrerOf } from '../mediation/may-refer.ts'
import { withCase } from '../opened-case.ts'
import { beginOnce, onceOf } from '../sent-once.ts'
import { caseDisagreementView } from './view.ts'
import { words } from './words.ts'

/** Bytes of the form: the longest words, every character of them escaped. */
const largest = 128 * 1024
const longestConsent = 500

export interface CaseDisagreementModel {
  readonly where: Where
  readonly services: readonly { readonly id: string; readonly name: string }[]
  readonly choices: PartChoices
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
  /** Parts that section 57 does not name, where the form named some. */
  readonly outside: readonly PartWith[]
  /** Those that are open or were, of this case. */
  readonly matters: readonly Matter[]
  readonly isAdviser: boolean
  /** An adviser has just asked. */
  readonly isSent: boolean
}

/** The page. */
export function caseDisagreementPage(data: Data): Page {
  return {
    path: '/cases/:case/disagreement',
    account: 'needed',
    counts: 'invitations',
    get: async (visit) => {
      const where = await whereOf(data, visit.query.get('w'))
      return withCase(data, visit, (tx, file) => ask(tx, visit, where, file))
    },
    post: async (visit) => {
      const where = await whereOf(data, visit.form.get('w'))
      return withCase(data, visit, (tx, file) => send(tx, visit, where, file))
    },
    takes: { largest },
    states: [
      { name: 'the form', address: `/cases/${exampleCases.provision}/disagreement?w=kent`, as: 'parent' },
      {
        name: 'which council',
        address: `/cases/${exampleCases.provision}/disagreement?w=other`,
        as: 'parent',
      },
      {
        name: 'outside of the law',
        address: `/cases/${exampleCases.provision}/disagreement`,
        as: 'parent',
        form: {
          w: 'kent',
          with: 'commissioner',
          'commissioner-name': 'A care board',
          'commissioner-subject': 'not-delivered',
          'commissioner-says': 'The therapy that the plan promises',
          email: 'parent@example.org',
        },
        status: 400,
      },
    ],
  }
}

async function knownFor(tx: PersonTx, visit: Visit, asked: Where, file: CaseFile) {
  const where = whereOfCase(asked, visit, file)
  const matters = await Promise.all((await mattersOfCase(tx, file.id)).map((id) => readMatter(tx, id)))
  return {
    where,
    services: await mediationServices(tx, where.area?.id ?? null),
    choices: await partChoices(tx, where.areas, where.area?.id ?? null, {
      roles: ['authority', 'commissioner', 'provider'],
    }),
    matters: matters.filter((each) => each?.process === 'disagreement-resolution') as readonly Matter[],
    isAdviser: referrerOf(file)?.as === 'adviser',
    isSent: visit.query.has('sent'),
  }
}

async function ask(tx: PersonTx, visit: Visit, asked: Where, file: CaseFile): Promise<Answer> {
  if (referrerOf(file) === null) return notFound
  const known = await knownFor(tx, visit, asked, file)
  const typed = beginOnce(new URLSearchParams())
  const { email } = signedIn(visit)
  if (!known.isAdviser) typed.set('email', email)
  const [first] = known.choices.here.authority
  if (first !== undefined) typed.set('authority-organisation', first.id)
  else if (known.where.area !== null) typed.set('authority-name', known.where.area.name)
  const [only] = known.services.filter(({ isOfArea }) => isOfArea)
  typed.set('service', only?.id ?? '')
  return shown(caseDisagreementView(visit, file, { ...known, typed, faults: [], outside: [] }))
}

async function send(tx: PersonTx, visit: Visit, asked: Where, file: CaseFile): Promise<Answer> {
  const by = referrerOf(file)
  if (by === null) return notFound
  const { as: asks } = by
  const known = await knownFor(tx, visit, asked, file)
  const { form: typed } = visit
  const faults: FieldFault[] = []
  const service = known.services.find(({ id }) => id === typed.get('service'))
  if (service === undefined) faults.push(fieldFault('service', words.chooseService))
  const parts = await readParts(tx, typed, known.choices, faults)
  const outside = readOutside(typed, parts, 'family', faults)
  const reach = readReach(typed, faults)
  const consent = typedText(typed.get('consent') ?? '')
  if (asks === 'adviser' && consent === '') faults.push(fieldFault('consent', words.consentMissing))
  if (consent.length > longestConsent) faults.push(fieldFault('consent', words.consentLong))
  if (faults.length > 0 || service === undefined)
    return shown(caseDisagreementView(visit, file, { ...known, typed, faults, outside }), 400)
  const once = onceOf(typed)
  // Sent twice, it is opened once.
  if (once !== null && known.matters.some(({ id }) => id === once))
    return redirect(`/mediation/${once}/disagreement`)
  const { name } = signedIn(visit)
  const onDay = isoDay(visit.today)
  const opened = await referCase(tx, {
    caseId: file.id,
    process: 'disagreement-resolution',
    service: service.id,
    area: known.where.area?.id ?? null,
    concern: null,
    concernKind: null,
    referredOn: onDay,
    referral: {
      name: asks === 'family' ? name : words.familyOf(name),
      label: by.label,
      childName: null,
      ...reach,
      about: inWords(parts),
      consent: asks === 'adviser' ? consent : null,
      authority: known.where.area?.name ?? null,
    },
    ...(once !== null && { id: once }),
  })
  if (opened === null) return notFound
  // An adviser has no voice in it: the family, or the service, says with whom it is.
  if (asks === 'adviser') {
    await tellService(tx, opened, visit.origin)
    return redirect(`${caseAddress(file, '/disagreement')}?sent`)
  }
  const isBegun = await beginDisagreement(tx, {
    matter: opened.id,
    parts,
    runsBeside: readBeside(typed),
    onDay,
    knownAs: name,
  })
  if (!isBegun) throw new Error('a family adds no side to what it opened')
  const matter = await readMatter(tx, opened.id)
  if (matter !== null) await tellOthers(tx, matter, visit.origin)
  return redirect(`/mediation/${opened.id}/disagreement`)
}

/** What it is about, for the service to read. */
function inWords(parts: readonly PartWith[]): string {
  return parts
    .map(({ name, subject, says }) => `${name} (${subjectWords[subject].toLowerCase()}): ${says}`)
    .join('\n\n')
}

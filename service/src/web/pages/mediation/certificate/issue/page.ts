/** `/mediation/<matter>/certificate/issue?basis=…`: a mediation adviser issues a certificate, or replaces one (`&replaces=…`). */
import { randomUUID } from 'node:crypto'
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { tellOfEnd, tellSides } from '../../../../../mediation/arranging/tell-sides.ts'
import { certificateFacts } from '../../../../../mediation/certificate/certificate-facts.ts'
import { decideNotToIssue } from '../../../../../mediation/certificate/decide-not-to-issue.ts'
import { issueCertificate } from '../../../../../mediation/certificate/issue-certificate.ts'
import { mayIssue } from '../../../../../mediation/certificate/may-issue.ts'
import {
  mayCertify,
  readCertificates,
  stands,
} from '../../../../../mediation/certificate/read-certificates.ts'
import { lastStep, type Matter, sideOf } from '../../../../../mediation/matter.ts'
import type { Accounts } from '../../../../kit/accounts.ts'
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
import { beginOnce, onceOf } from '../../../cases/sent-once.ts'
import { withMatter } from '../../opened-matter.ts'
import { answerToNoIssuer } from '../cannot-issue.ts'
import { certificateAddress, hasCertificates } from '../certificate-address.ts'
import { basisOf, isNotToIssue, readIssueForm, readWhyNot } from './read-issue-form.ts'
import { type AskedToIssue, issueView } from './view.ts'

/** The page. */
export function issuePage(data: Data, { keys }: Pick<Accounts, 'keys'>): Page {
  const address = (basis: string) =>
    certificateAddress({ id: exampleMatters.refusing }, `/issue?basis=${basis}`)
  return {
    path: '/mediation/:matter/certificate/issue',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const asked = await askedOf(tx, matter, visit)
        if (asked === null) return answerToNoIssuer(tx, matter)
        const typed = beginOnce(new URLSearchParams(asked.known))
        return shown(issueView(visit, matter, asked, { typed, faults: [], notice: null }))
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const asked = await askedOf(tx, matter, visit)
        if (asked === null) return answerToNoIssuer(tx, matter)
        return asked.mayDecideNot && isNotToIssue(visit.form)
          ? decideNot(tx, matter, visit, asked)
          : issue(tx, matter, visit, asked, keys)
      }),
    states: [
      { name: 'of one that may be issued', address: address('no-mediation'), as: 'mediation-adviser' },
      {
        name: 'nothing given',
        address: address('no-mediation'),
        as: 'mediation-adviser',
        form: { name: '' },
        status: 400,
      },
      { name: 'to a mediator', address: address('no-mediation'), as: 'mediator', status: 404 },
    ],
  }
}

/** What the address asks for; null: nothing that the reader may issue now. */
async function askedOf(
  tx: PersonTx,
  matter: Matter,
  { query, calendar }: Visit,
): Promise<AskedToIssue | null> {
  const basis = basisOf(query.get('basis'))
  if (basis === null || !hasCertificates(matter) || !(await mayCertify(tx, matter.id))) return null
  const id = query.get('replaces')
  const replaces = id === null ? null : (await readCertificates(tx, matter.id)).find((each) => each.id === id)
  if (replaces === undefined || (replaces !== null && replaces.replacedBy !== null)) return null
  const found = mayIssue(basis, certificateFacts(matter), calendar, replaces)
  const referral = lastStep(matter, 'referral')?.body
  const before = replaces?.payload.issuedTo
  return {
    found,
    replaces,
    mayDecideNot: found.may === 'decide' && (replaces === null || !stands(replaces)),
    known: {
      name: before?.name ?? referral?.name ?? sideOf(matter, 'family')?.name ?? '',
      is: before?.is ?? referral?.label ?? 'parent',
      child: before?.child ?? referral?.childName ?? '',
    },
  }
}

/** Where the readings differ: none is issued, and the family is told that there is something new. */
async function decideNot(tx: PersonTx, matter: Matter, visit: Visit, asked: AskedToIssue): Promise<Answer> {
  const { form, calendar, today, origin } = visit
  const { why, faults } = readWhyNot(form)
  const again = (notice: string | null) =>
    shown(issueView(visit, matter, asked, { typed: form, faults, notice }), 400)
  if (faults.length > 0) return again(null)
  const id = onceOf(form) ?? randomUUID()
  if (!(await decideNotToIssue(tx, matter, calendar, { id, on: isoDay(today), why }))) return again(meanwhile)
  const family = sideOf(matter, 'family')
  if (family !== null) await tellSides(tx, matter, [family.id], origin)
  return redirect(certificateAddress(matter))
}

const meanwhile = 'Somebody issued or changed a certificate here meanwhile. Look at what there is now.'

async function issue(
  tx: PersonTx,
  matter: Matter,
  visit: Visit,
  asked: AskedToIssue,
  keys: Accounts['keys'],
): Promise<Answer> {
  const { form, calendar, origin } = visit
  const { found, replaces } = asked
  const needs = { reason: found.may === 'decide', wrong: replaces !== null }
  const { typed, faults } = readIssueForm(form, needs)
  const again = (notice: string | null) =>
    shown(issueView(visit, matter, asked, { typed: form, faults, notice }), 400)
  if (found.may === 'no' || faults.length > 0) return again(null)
  const became = await issueCertificate(
    tx,
    matter,
    { keys, calendar },
    {
      id: onceOf(form) ?? randomUUID(),
      basis: found.basis,
      issuedOn: isoDay(visit.today),
      adviser: signedIn(visit).name,
      issuedTo: { name: typed.name, is: typed.is, child: typed.child === '' ? null : typed.child },
      reason: typed.reason === '' ? null : typed.reason,
      replaces: replaces === null ? null : { id: replaces.id, wrong: typed.wrong },
    },
  )
  if (became.became === 'not-yours') return notFound
  if (became.became !== 'issued') return again(meanwhile)
  const family = sideOf(matter, 'family')
  // A family that wants no mediation is at the end of it, and is asked what it thought.
  if (found.basis === 'no-mediation' && replaces === null) await tellOfEnd(tx, matter, origin, 'family-alone')
  else if (family !== null) await tellSides(tx, matter, [family.id], origin)
  return redirect(certificateAddress(matter, `/${became.id}`))
}

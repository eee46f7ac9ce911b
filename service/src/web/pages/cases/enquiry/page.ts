/** `/enquiry` and `/cases/<case>/sharing/enquiry`: asks the advice service of an area for help. */

import type { CaseFile } from '../../../../cases/case-file.ts'
import { sentEnquiries } from '../../../../cases/desk/read-enquiries.ts'
import { sendEnquiry } from '../../../../cases/desk/send-enquiry.ts'
import { servicesOfArea } from '../../../../cases/desk/services-of-area.ts'
import type { Data, PersonTx } from '../../../../db/data.ts'
import { exampleCases } from '../../../../example/people.ts'
import { fieldFault } from '../../../kit/form-fault.ts'
import type { Html } from '../../../kit/html.ts'
import { type Answer, type Page, redirect, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { signedInLayout } from '../../../kit/signed-in-frame.ts'
import { type Where, whereOf } from '../../letters/letter/where.ts'
import { caseLayout } from '../case-frame.ts'
import { whereOfCase } from '../mediation/area-of-case.ts'
import { withCase } from '../opened-case.ts'
import { type EnquiryModel, enquiryMain } from './form-view.ts'
import { readEnquiryForm, refusalOf, shareableWalls } from './read-enquiry-form.ts'
import { words } from './words.ts'

/** Bytes of the form: every character of the longest words, escaped. */
const largest = 96 * 1024

/** `/cases/<case>/sharing/enquiry`. */
export function caseEnquiryPage(data: Data): Page {
  return {
    path: '/cases/:case/sharing/enquiry',
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
      {
        name: 'the form of a case',
        address: `/cases/${exampleCases.provision}/sharing/enquiry?w=kent`,
        as: 'parent',
      },
    ],
  }
}

/** `/enquiry`. */
export function enquiryPage(data: Data): Page {
  return {
    path: '/enquiry',
    account: 'needed',
    counts: 'invitations',
    get: async (visit) => {
      const where = await whereOf(data, visit.query.get('w'))
      return data.actingAs({ person: signedIn(visit).person }, (tx) => ask(tx, visit, where, null))
    },
    post: async (visit) => {
      const where = await whereOf(data, visit.form.get('w'))
      return data.actingAs({ person: signedIn(visit).person }, (tx) => send(tx, visit, where, null))
    },
    takes: { largest },
    states: [
      { name: 'which council', address: '/enquiry', as: 'parent' },
      { name: 'the form', address: '/enquiry?w=kent', as: 'parent' },
      { name: 'no service there', address: '/enquiry?w=hartlepool', as: 'parent' },
    ],
  }
}

async function ask(tx: PersonTx, visit: Visit, asked: Where, file: CaseFile | null): Promise<Answer> {
  const where = whereOfCase(asked, visit, file)
  const typed = startOf(visit, file)
  const faults = visit.query.get('w') === '' ? [fieldFault('w', words.chooseArea)] : []
  const model = { ...(await knownFor(tx, where, file)), where, typed, faults, file }
  return shown(frame(visit, model), faults.length > 0 ? 400 : 200)
}

async function send(tx: PersonTx, visit: Visit, where: Where, file: CaseFile | null): Promise<Answer> {
  const { form: typed } = visit
  const known = await knownFor(tx, where, file)
  const again = (faults: EnquiryModel['faults']) =>
    shown(frame(visit, { ...known, where, typed, faults, file }), 400)
  if (where.area === null || known.services.length === 0) return again([])
  const { faults, said } = readEnquiryForm(typed, known.services, file, visit.today)
  if (said === null) return again(faults)
  const from = file === null || said.scope === null ? null : { caseId: file.id, scope: said.scope }
  const made = await sendEnquiry(
    tx,
    { ...said.words, organisation: said.service.id, area: where.area.id, from },
    visit.origin,
  )
  return made.kind === 'sent' ? redirect(`/enquiry/sent/${made.id}`) : again([refusalOf(made.kind)])
}

async function knownFor(tx: PersonTx, { area }: Where, file: CaseFile | null) {
  return {
    services: area === null ? [] : await servicesOfArea(tx, area.id),
    sent: await sentEnquiries(tx, file?.id ?? null),
  }
}

/** What stands in the boxes at first. */
function startOf(visit: Visit, file: CaseFile | null): URLSearchParams {
  const { name, email } = signedIn(visit)
  const typed = new URLSearchParams({ name, email, meeting: 'no' })
  if (file === null) return typed
  typed.set('childName', file.details['child-name']?.value ?? '')
  typed.set('mayWrite', 'no')
  for (const { id } of shareableWalls(file)) typed.append('shares', id)
  return typed
}

function frame(visit: Visit, model: EnquiryModel): Html {
  const { file, faults } = model
  const main = enquiryMain(visit, model)
  const hasErrors = faults.length > 0
  const title = words.title
  return file === null
    ? signedInLayout(visit, { title, accountSection: '/cases', hasErrors, main })
    : caseLayout(visit, file, { title, part: '/sharing', isBelow: true, hasErrors, main })
}

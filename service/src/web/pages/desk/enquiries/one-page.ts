/** `/desk/enquiries/<enquiry>`: reads an enquiry, accepts it, declines it or passes it on; later, what was done for it. */

import {
  acceptEnquiry,
  declineEnquiry,
  handOnEnquiry,
  passOnEnquiry,
} from '../../../../cases/desk/answer-enquiry.ts'
import type { Enquiry } from '../../../../cases/desk/enquiry.ts'
import { readEnquiry } from '../../../../cases/desk/read-enquiries.ts'
import { colleaguesIn } from '../../../../cases/desk/service-cases.ts'
import { otherServices } from '../../../../cases/desk/services-of-area.ts'
import type { Data, PersonTx } from '../../../../db/data.ts'
import { typedText } from '../../../../documents/letters/typed-text.ts'
import { exampleEnquiries } from '../../../../example/people.ts'
import { type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { type Answer, notFound, type Page, redirect, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { isUuid } from '../../cases/opened-case.ts'
import { afterDoing, withDesk } from '../desk-frame.ts'
import { keepRecord, recordOf } from '../family/keep-record.ts'
import { readAbout, readLevel } from '../family/record-form.ts'
import { enquiryView } from './one-view.ts'
import { words } from './words.ts'

const longestWhy = 1000
/** Bytes of a form: the longest reason, every character escaped. */
const largest = 32 * 1024

/** `/desk/enquiries/<enquiry>`. */
export function oneEnquiryPage(data: Data): Page {
  return {
    path: '/desk/enquiries/:enquiry',
    account: 'needed',
    get: (visit) =>
      withDesk(data, visit, async (tx, services) => {
        const enquiry = await found(tx, visit, services)
        return enquiry === null ? notFound : shown(await view(tx, visit, enquiry, []))
      }),
    post: (visit) =>
      withDesk(data, visit, async (tx, services) => {
        const enquiry = await found(tx, visit, services)
        return enquiry === null ? notFound : answer(tx, visit, enquiry)
      }),
    takes: { largest },
    states: [
      { name: 'waits', address: `/desk/enquiries/${exampleEnquiries.waiting}`, as: 'adviser' },
      {
        name: 'may be passed on',
        address: `/desk/enquiries/${exampleEnquiries.mayBePassedOn}`,
        as: 'adviser',
      },
      { name: 'is answered', address: `/desk/enquiries/${exampleEnquiries.answered}`, as: 'adviser' },
    ],
  }
}

/** An enquiry that is with a service of the visitor; null: there is none. */
async function found(
  tx: PersonTx,
  { params }: Visit,
  services: readonly { readonly organisation: string }[],
) {
  const id = params['enquiry'] ?? ''
  if (!isUuid(id)) return null
  const enquiry = await readEnquiry(tx, id)
  const isOurs = services.some(({ organisation }) => organisation === enquiry?.organisation.id)
  const isOpen = enquiry?.state === 'waiting' || enquiry?.state === 'accepted'
  return isOurs && isOpen ? enquiry : null
}

async function answer(tx: PersonTx, visit: Visit, enquiry: Enquiry): Promise<Answer> {
  const { form, origin } = visit
  const again = async (faults: readonly FieldFault[]) => shown(await view(tx, visit, enquiry, faults), 400)
  const faults: FieldFault[] = []
  switch (form.get('do')) {
    case 'accept': {
      const level = readLevel(form, faults)
      if (level === null) return again(faults)
      const became = await acceptEnquiry(tx, { enquiry: enquiry.id, level, concern: readAbout(form) }, origin)
      if (became.kind === 'accepted') {
        return redirect(
          became.caseId === null ? `/desk/enquiries/${enquiry.id}` : `/desk/families/${became.caseId}`,
        )
      }
      const says = { gone: words.gone, 'family-left': words.familyLeft, over: words.over }[became.kind]
      return again([fieldFault('accept', says)])
    }
    case 'decline': {
      const why = readWhy(form, 'decline-why', faults)
      if (why === null) return again(faults)
      const done = await declineEnquiry(tx, { enquiry: enquiry.id, why }, origin)
      return done
        ? redirect(afterDoing('/desk/enquiries', 'declined'))
        : again([fieldFault('decline', words.gone)])
    }
    case 'pass-on': {
      const to = (await otherServices(tx, enquiry.organisation.id)).find(({ id }) => id === form.get('to'))
      if (to === undefined) faults.push(fieldFault('to', 'Choose a service'))
      const why = readWhy(form, 'pass-on-why', faults)
      if (why === null || to === undefined) return again(faults)
      const done = await passOnEnquiry(tx, { enquiry: enquiry.id, to, why }, origin)
      return done
        ? redirect(afterDoing('/desk/enquiries', 'passed'))
        : again([fieldFault('pass-on', words.gone)])
    }
    case 'hand-on': {
      const to = form.get('colleague') ?? ''
      if (!isUuid(to)) return again([fieldFault('colleague', 'Choose a colleague')])
      return (await handOnEnquiry(tx, { enquiry: enquiry.id, to }))
        ? redirect(afterDoing('/desk/enquiries', 'given'))
        : notFound
    }
    default:
      return keep(tx, visit, enquiry)
  }
}

/** The service's own record of an enquiry without a case. */
async function keep(tx: PersonTx, visit: Visit, enquiry: Enquiry): Promise<Answer> {
  if (!isMineToKeep(visit, enquiry)) return notFound
  const { id: file, organisation, area } = enquiry
  const kept = await keepRecord(tx, visit, { file, organisation: organisation.id, area })
  if (kept === null || kept === 'not-there') return notFound
  if (kept === 'done') return redirect(`/desk/enquiries/${file}`)
  return shown(await view(tx, visit, enquiry, kept.faults), 400)
}

/** Only whoever answers it writes its record. */
function isMineToKeep(visit: Visit, { state, caseId, withPerson }: Enquiry): boolean {
  return state === 'accepted' && caseId === null && withPerson?.id === signedIn(visit).person
}

function readWhy(form: URLSearchParams, name: string, faults: FieldFault[]): string | null {
  const why = typedText(form.get(name) ?? '')
  if (why === '') faults.push(fieldFault(name, 'Write why, in words for the family'))
  else if (why.length > longestWhy) faults.push(fieldFault(name, 'Why must be 1,000 characters or fewer'))
  else return why
  return null
}

async function view(tx: PersonTx, visit: Visit, enquiry: Enquiry, faults: readonly FieldFault[]) {
  const { organisation, state, mayPassOn, id } = enquiry
  const isKept = isMineToKeep(visit, enquiry)
  const colleagues = state === 'accepted' ? await colleaguesIn(tx, organisation.id) : []
  return enquiryView(visit, {
    enquiry,
    others: state === 'waiting' && mayPassOn ? await otherServices(tx, organisation.id) : [],
    colleagues: colleagues.filter((each) => each.id !== enquiry.withPerson?.id),
    kept: isKept ? await recordOf(tx, id) : null,
    asked: visit.form.get('do'),
    faults,
  })
}

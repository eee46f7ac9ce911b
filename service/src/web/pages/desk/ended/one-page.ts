/** `/desk/ended/<party>`: what the service wrote for itself about a family that shares nothing with it any more. */
import { type EndedFamily, endedFamily } from '../../../../cases/desk/ended-families.ts'
import type { Entry } from '../../../../cases/entries/entry.ts'
import { readEntries } from '../../../../cases/entries/read-entries.ts'
import type { Data, PersonTx } from '../../../../db/data.ts'
import { breadcrumbs } from '../../../govuk/breadcrumbs.ts'
import { type FieldFault, faultSummary } from '../../../kit/form-fault.ts'
import { type Html, html } from '../../../kit/html.ts'
import { dayOfInstant } from '../../../kit/instant-words.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { isUuid } from '../../cases/opened-case.ts'
import { deskLayout, withDesk } from '../desk-frame.ts'
import { areaOf, keepRecord, recordOf } from '../family/keep-record.ts'
import { notesList } from '../family/notes-view.ts'
import { type RecordModel, recordView } from '../family/record-view.ts'

const mostNotes = 500

/** `/desk/ended/<party>`. */
export function oneEndedPage(data: Data): Page {
  return {
    path: '/desk/ended/:party',
    account: 'needed',
    get: (visit) =>
      withDesk(data, visit, async (tx) => {
        const family = await found(tx, visit)
        return family === null ? notFound : shown(await view(tx, visit, family, []))
      }),
    post: (visit) =>
      withDesk(data, visit, async (tx) => {
        const family = await found(tx, visit)
        if (family === null) return notFound
        const { party: file, organisation } = family
        const { record } = await recordOf(tx, file)
        const kept = await keepRecord(tx, visit, { file, organisation, area: areaOf(record) })
        if (kept === null || kept === 'not-there') return notFound
        if (kept === 'done') return redirect(`/desk/ended/${file}`)
        return shown(await view(tx, visit, family, kept.faults), 400)
      }),
    states: [{ name: 'no such family', address: '/desk/ended/none', as: 'adviser', status: 404 }],
  }
}

async function found(tx: PersonTx, { params }: Visit): Promise<EndedFamily | null> {
  const party = params['party'] ?? ''
  return isUuid(party) ? endedFamily(tx, party) : null
}

async function view(tx: PersonTx, visit: Visit, family: EndedFamily, faults: readonly FieldFault[]) {
  const { entries } = await readEntries(tx, family.caseId, { wall: family.wall, most: mostNotes })
  const record = { ...(await recordOf(tx, family.party)), asked: visit.form.get('do'), faults }
  return endedFamilyView(visit, family, entries, record)
}

function endedFamilyView(
  visit: Visit,
  { joinedAt, leftAt }: EndedFamily,
  notes: readonly Entry[],
  record: RecordModel,
): Html {
  const title = `A family from ${dayOfInstant(joinedAt)}${leftAt === null ? '' : ` to ${dayOfInstant(leftAt)}`}`
  return deskLayout(visit, {
    title: 'A family that shares nothing with you now',
    part: '/desk/ended',
    hasErrors: record.faults.length > 0,
    before: breadcrumbs({ items: [{ text: 'Ended', href: '/desk/ended' }, { text: title }] }),
    main: html`${faultSummary(record.faults)}<h1 class="govuk-heading-l">${title}</h1><div class="desk-columns"><section class="card" aria-labelledby="own-heading"><h2 class="govuk-heading-m" id="own-heading">Your service’s own notes</h2>${notesList(notes, null)}</section><div>${recordView(visit, record)}</div></div>`,
  })
}

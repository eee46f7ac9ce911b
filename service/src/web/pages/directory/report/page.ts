/** `/directory/report/<entry>`: anybody can say that an entry is wrong. An entry has room for twenty open reports. */
import type { Data } from '../../../../db/data.ts'
import { entryNamed } from '../../../../directory/entry-named.ts'
import { longestReport, reportEntry } from '../../../../directory/report-entry.ts'
import { type Page, redirect, shown } from '../../../kit/page.ts'
import { reportedView, reportView, unknownEntryView } from './view.ts'
import { words } from './words.ts'

/** `/directory/report/<entry>`. */
export function reportPage(data: Data): Page {
  return {
    path: '/directory/report/:entry',
    async get({ params, query }) {
      const placed = await data.asPublic((tx) => entryNamed(tx, params['entry'] ?? ''))
      if (placed === null) return shown(unknownEntryView(), 404)
      const became = query.get('became')
      return shown(
        became === 'sent' || became === 'full' ? reportedView(placed, became) : reportView(placed, '', null),
      )
    },
    async post({ params, form }) {
      const entry = params['entry'] ?? ''
      const says = form.get('says') ?? ''
      const { placed, reported } = await data.asPublic(async (tx) => {
        const placed = await entryNamed(tx, entry)
        return { placed, reported: placed === null ? null : await reportEntry(tx, { entry, says }) }
      })
      if (placed === null || reported === 'no-such-entry') return shown(unknownEntryView(), 404)
      if (reported === 'empty') return shown(reportView(placed, says, words.empty), 400)
      if (reported === 'too-long')
        return shown(reportView(placed, says.slice(0, 2 * longestReport), words.tooLong), 400)
      return redirect(`/directory/report/${entry}?became=${reported === 'taken' ? 'sent' : 'full'}`)
    },
    // Every character may take nine bytes once it is encoded.
    takes: { largest: 64 * 1024 },
    states: reportStates,
  }
}

/** The id of an entry that the directory starts with: the Tribunal. */
const tribunal = '/directory/report/372c0245-1078-595d-b8b8-1c0b5bf83f5d'
const reportStates = [
  { name: 'the form', address: tribunal },
  { name: 'nothing written', address: tribunal, form: { says: ' ' }, status: 400 },
  { name: 'thanks', address: `${tribunal}?became=sent` },
  { name: 'no room', address: `${tribunal}?became=full` },
  { name: 'no such entry', address: '/directory/report/none', status: 404 },
]

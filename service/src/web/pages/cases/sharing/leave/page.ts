/** `/cases/<case>/sharing/leave`: leaving a case by oneself. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { readSharing } from '../../../../../cases/sharing/read-sharing.ts'
import { leaveCase } from '../../../../../cases/sharing/withdraw-share.ts'
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { tellOthers } from '../../../../../mediation/arranging/tell-sides.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import { mattersOfCase } from '../../../../../mediation/matters-of-case.ts'
import { readMatter } from '../../../../../mediation/read-matter.ts'
import { button } from '../../../../govuk/button.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html } from '../../../../kit/html.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import { withCase } from '../../opened-case.ts'
import { ownParty } from '../share-words.ts'
import { words } from './words.ts'

/** `/cases/<case>/sharing/leave`. */
export function leavePage(data: Data): Page {
  return {
    path: '/cases/:case/sharing/leave',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const { mayLeave } = await readSharing(tx, file)
        return shown(view(visit, file, { mayLeave, takesPart: (await ownMatters(tx, file)).length > 0 }))
      }),
    post: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const party = ownParty(file)
        if (party === undefined) return notFound
        const { mayLeave } = await readSharing(tx, file)
        // Who has left has no voice to tell the others with.
        if (mayLeave)
          for (const matter of await ownMatters(tx, file)) await tellOthers(tx, matter, visit.origin)
        if (!mayLeave || !(await leaveCase(tx, { caseId: file.id, party: party.id }))) {
          return shown(view(visit, file, { mayLeave: false, takesPart: false }), 400)
        }
        // Family members keep what is theirs alone; to everybody else the case is not there any more.
        return redirect(party.kind === 'family' ? `${caseAddress(file, '/sharing')}?became=left` : '/cases')
      }),
    states: [
      {
        name: 'the only one who can go on',
        address: `/cases/${exampleCases.provision}/sharing/leave`,
        as: 'parent',
      },
      { name: 'another parent', address, as: 'other-parent' },
      { name: 'an adviser', address, as: 'adviser' },
    ],
  }
}

const address = `/cases/${exampleCases.refusal}/sharing/leave`

/** The matters in which the reader takes part as a side. */
async function ownMatters(tx: PersonTx, file: CaseFile): Promise<readonly Matter[]> {
  const ids = await mattersOfCase(tx, file.id)
  const all = await Promise.all(ids.map((id) => readMatter(tx, id)))
  return all.filter((matter) => matter?.voice.as === 'side') as readonly Matter[]
}

interface Leaving {
  readonly mayLeave: boolean
  /** The reader is a side of a mediation or a disagreement resolution of the case. */
  readonly takesPart: boolean
}

function view(visit: Visit, file: CaseFile, { mayLeave, takesPart }: Leaving): Html {
  const yours = html`<p><a class="govuk-link" href="${href(caseAddress(file, '/yours'))}">${words.yours}</a></p>`
  const lines = ownParty(file)?.kind === 'family' ? words.family : words.adviser
  return caseLayout(visit, file, {
    title: words.title,
    part: '/sharing',
    isBelow: true,
    main: mayLeave
      ? html`<h1 class="govuk-heading-xl">${words.title}</h1><ul>${lines.map((line) => html`<li>${line}</li>`)}${takesPart && html`<li>${words.matters}</li>`}</ul>${yours}<form method="post" action="${href(visit.path)}">${tokenInput(visit)}${button(
          { text: words.confirm, classes: 'govuk-button--warning', preventDoubleClick: true },
        )}</form>`
      : html`<h1 class="govuk-heading-xl">${words.cannotTitle}</h1><p class="govuk-body-l">${words.cannot}</p><p>${words.canDo}</p>${yours}`,
  })
}

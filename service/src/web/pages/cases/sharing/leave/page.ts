/** `/cases/<case>/sharing/leave`: leaving a case by oneself. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { readSharing } from '../../../../../cases/sharing/read-sharing.ts'
import { leaveCase } from '../../../../../cases/sharing/withdraw-share.ts'
import type { Data } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
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
      withCase(data, visit, async (tx, file) =>
        shown(view(visit, file, (await readSharing(tx, file)).mayLeave)),
      ),
    post: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const party = ownParty(file)
        if (party === undefined) return notFound
        if (!(await leaveCase(tx, { caseId: file.id, party: party.id }))) {
          return shown(view(visit, file, false), 400)
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

function view(visit: Visit, file: CaseFile, mayLeave: boolean): Html {
  const yours = html`<p><a class="govuk-link" href="${href(caseAddress(file, '/yours'))}">${words.yours}</a></p>`
  const lines = ownParty(file)?.kind === 'family' ? words.family : words.adviser
  return caseLayout(visit, file, {
    title: words.title,
    part: '/sharing',
    isBelow: true,
    main: mayLeave
      ? html`<h1 class="govuk-heading-xl">${words.title}</h1><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>${yours}<form method="post" action="${href(visit.path)}">${tokenInput(visit)}${button(
          { text: words.confirm, classes: 'govuk-button--warning', preventDoubleClick: true },
        )}</form>`
      : html`<h1 class="govuk-heading-xl">${words.cannotTitle}</h1><p class="govuk-body-l">${words.cannot}</p><p>${words.canDo}</p>${yours}`,
  })
}

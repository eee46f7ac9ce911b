/** The form with which a certificate is issued, and what will stand on it. */

import { dayInWords } from '../../../../../cases/entries/entry-words.ts'
import { noticeOfMatter } from '../../../../../mediation/advice/notice-of-matter.ts'
import { certificateFacts } from '../../../../../mediation/certificate/certificate-facts.ts'
import {
  basisWords,
  decisionWords,
  stopWords,
} from '../../../../../mediation/certificate/certificate-words.ts'
import type { MayIssue } from '../../../../../mediation/certificate/may-issue.ts'
import type { Certificate } from '../../../../../mediation/certificate/read-certificates.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import { button } from '../../../../govuk/button.ts'
import { input } from '../../../../govuk/input.ts'
import { summaryList } from '../../../../govuk/summary-list.ts'
import { textarea } from '../../../../govuk/textarea.ts'
import { isoDay } from '../../../../kit/date.ts'
import { described, type FieldFault, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { onceInput } from '../../../cases/sent-once.ts'
import { backWithoutSaving, matterAddress, matterLayout } from '../../matter-frame.ts'
import { certificateAddress, certificatesOf } from '../certificate-address.ts'
import { cited } from '../cited.ts'
import { notToIssue } from './read-issue-form.ts'

/** What is to be issued. */
export interface AskedToIssue {
  readonly found: MayIssue
  readonly replaces: Certificate | null
  /** The readings differ, and none stands: the adviser may decide that none is issued. */
  readonly mayDecideNot: boolean
  /** What is known of whom it is for. */
  readonly known: { readonly name: string; readonly is: string; readonly child: string }
}

interface Shown {
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
  /** Said above the form. */
  readonly notice: string | null
}

/** A whole page. */
export function issueView(
  visit: Visit,
  matter: Matter,
  { found, replaces, mayDecideNot }: AskedToIssue,
  { typed, faults, notice }: Shown,
): Html {
  const { basis, may, stops } = found
  const title = replaces === null ? 'Issue a certificate' : 'Replace a certificate'
  const field = (name: string, label: string, hint: string | null, autocomplete = 'off') =>
    input({
      name,
      label: { text: label, classes: 'govuk-label--s' },
      value: typed.get(name) ?? '',
      autocomplete,
      ...described(faults, name, hint),
    })
  const action = certificateAddress(
    matter,
    `/issue?basis=${basis}${replaces === null ? '' : `&replaces=${replaces.id}`}`,
  )
  const main = html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${title}</h1><p class="govuk-body-l">${basisWords[basis]}</p>${
    notice === null ? nothing : html`<div class="card card--late" role="alert"><p>${notice}</p></div>`
  }${
    may === 'no'
      ? html`<div class="card card--late"><h2 class="govuk-heading-m">It may not be issued now</h2><ul class="govuk-list govuk-list--bullet">${stops.map(({ code, rule }) => html`<li>${stopWords[code]}${cited(rule)}</li>`)}</ul></div><p><a class="govuk-link" href="${href(certificateAddress(matter))}">Back to the certificates</a></p>`
      : html`${replacedView(replaces)}<h2 class="govuk-heading-m">What will stand on it</h2>${factsView(visit, matter)}<form method="post" action="${href(action)}" novalidate>${tokenInput(visit)}${onceInput(typed)}${field('name', 'Who it is for', null)}${field('is', 'What they are to the child', 'Such as parent or young person.')}${field('child', 'Name of the child or young person', 'Leave it empty if it is the same person, or is not known.')}${
          may === 'decide'
            ? textarea({
                name: 'reason',
                rows: 4,
                label: {
                  text: mayDecideNot ? 'Why do you issue it, or not?' : 'Why do you issue it?',
                  classes: 'govuk-label--s',
                },
                value: typed.get('reason') ?? '',
                ...described(
                  faults,
                  'reason',
                  `${noticeOfMatter(matter)?.sentOn == null ? 'Only the date on the letter is known, and the first contact came more than two months after it: write down what is known of the day on which it was sent.' : 'The letter has two dates, and the first contact was in time by one of them alone.'} Your service keeps what you write; it does not stand on the certificate.`,
                ),
              })
            : nothing
        }${
          replaces === null
            ? nothing
            : field(
                'wrong',
                'What is wrong with the earlier certificate?',
                'This stands on the new one. For example: the name was spelled wrongly.',
              )
        }<p>It is signed as it stands. A mistake is put right by another that replaces it.</p>${button({ text: replaces === null ? 'Issue it' : 'Replace it', preventDoubleClick: true })}${mayDecideNot ? notToIssueView : nothing}</form>${backWithoutSaving(certificateAddress(matter))}`
  }`
  return matterLayout(visit, matter, {
    title,
    part: '/advice',
    isBelow: true,
    through: certificatesOf(matter),
    hasErrors: faults.length > 0,
    main,
  })
}

const notToIssueView = html`<p>If you do not issue it, the family reads that no certificate is issued and what is open all the same. You can take that back.</p>${button(
  {
    text: 'Do not issue it',
    name: notToIssue.name,
    value: notToIssue.value,
    classes: 'govuk-button--secondary',
    preventDoubleClick: true,
  },
)}`

function replacedView(replaces: Certificate | null): Html {
  if (replaces === null) return nothing
  const { code, issuedOn, withdrawn } = replaces
  const time =
    withdrawn === null
      ? 'The month for an appeal stays counted from the first one: whether a later certificate gives more time is not settled.'
      : 'The earlier one was withdrawn and does not count. Time is counted from the new one, or from the first that stands.'
  return html`<p>It takes the place of ${code} of ${dayInWords(issuedOn)}, and names it. ${time}</p>`
}

function factsView(visit: Visit, matter: Matter): Html {
  const notice = noticeOfMatter(matter)
  const { contactedOn } = certificateFacts(matter)
  const row = (key: string, value: string | null | undefined) =>
    value == null ? null : { key: { text: key }, value: { text: value } }
  return html`${summaryList({
    rows: [
      row('About', notice === null ? null : decisionWords[notice.decision]),
      row('Letter sent on', notice?.sentOn == null ? null : dayInWords(notice.sentOn)),
      row('Date on the letter', notice?.datedOn == null ? null : dayInWords(notice.datedOn)),
      row('First contact', contactedOn === null ? null : dayInWords(contactedOn)),
      row('Issued on', dayInWords(isoDay(visit.today))),
      row('Number of the mediation', matter.reference),
    ],
  })}<p><a class="govuk-link" href="${href(matterAddress(matter, '/advice'))}">Something is wrong here: correct it with the advice</a></p>`
}

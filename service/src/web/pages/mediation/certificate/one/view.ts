/** One certificate on the page: what stands on it, what it means for time, and what can be done with it. */

import { daysOf } from '../../../../../documents/plan/dates.ts'
import { certificateSheet, type TimeOnSheet } from '../../../../../mediation/certificate/certificate-sheet.ts'
import { type Certificate, stands } from '../../../../../mediation/certificate/read-certificates.ts'
import type { DatesToShare } from '../../../../../mediation/certificate/share-dates.ts'
import type { WhyNotIssue } from '../../../../../mediation/certificate/why-not-issue.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import { button } from '../../../../govuk/button.ts'
import { details } from '../../../../govuk/details.ts'
import { summaryList } from '../../../../govuk/summary-list.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { matterLayout } from '../../matter-frame.ts'
import { cannotIssueView } from '../cannot-issue.ts'
import { certificateAddress, certificatesOf } from '../certificate-address.ts'
import { cited } from '../cited.ts'

interface Around {
  /** The reader issues certificates here. */
  readonly isIssuer: boolean
  /** Null: they do, or are not of the service. */
  readonly whyNot: WhyNotIssue | null
  /** Null: the reader shares none. */
  readonly toShare: DatesToShare | null
  /** Why there is no PDF; null: none was asked for, or it was made. */
  readonly noPdf: string | null
}

/** A whole page. */
export function certificateView(
  visit: Visit,
  matter: Matter,
  certificate: Certificate,
  { isIssuer, whyNot, toShare, noPdf }: Around,
): Html {
  const sheet = certificateSheet(certificate, visit.calendar)
  const { id, code } = certificate
  const title = 'Mediation certificate'
  const own = certificateAddress(matter, `/${id}`)
  const main = html`<h1 class="govuk-heading-xl">${title}</h1>${
    noPdf === null ? nothing : html`<div class="card card--late" role="alert"><p>${noPdf}</p></div>`
  }${sheet.ended === null ? nothing : html`<div class="card card--late"><p><strong>${sheet.ended}</strong></p></div>`}<p class="govuk-body-l"><strong>${sheet.basis}</strong></p><p>${sheet.statement.say}${cited(sheet.statement.rule)}</p>${summaryList(
    {
      rows: [
        {
          key: { text: 'Code' },
          value: {
            html: html`<a class="govuk-link nowrap" href="${href(`/certificate/${code}`)}">${code}</a>`,
          },
        },
        ...sheet.rows.map(({ name, value }) => ({ key: { text: name }, value: { text: value } })),
      ],
    },
  )}<section aria-labelledby="time"><h2 class="govuk-heading-m" id="time">What it means for an appeal</h2>${timeView(sheet.time)}</section><section class="not-print" aria-labelledby="take"><h2 class="govuk-heading-m" id="take">Keep it, send it, show it</h2><ul class="govuk-list govuk-list--bullet"><li><a class="govuk-link" href="${href(`${own}/pdf`)}" download>The certificate as a PDF</a>, to send with an appeal</li><li><a class="govuk-link" href="${href(`${own}/json`)}" download>The certificate as a file that a computer can check</a></li><li><a class="govuk-link" href="${href(`/certificate/${code}`)}">What whoever is shown it finds by its code</a>: whether it stands, its basis and dates, and no name</li></ul></section>${
    toShare === null ? nothing : shareView(visit, own, toShare)
  }${isIssuer ? issuerView(matter, certificate) : cannotIssueView(matter, whyNot)}<p class="not-print"><a class="govuk-link" href="${href(certificateAddress(matter))}">All certificates of this mediation</a></p>`
  return matterLayout(visit, matter, {
    title,
    part: '/advice',
    isBelow: true,
    through: certificatesOf(matter),
    main,
  })
}

function timeView({ lastDay, says, working, doubt }: TimeOnSheet): Html {
  return html`${
    lastDay === null
      ? nothing
      : html`<p class="govuk-body-l">The Tribunal must receive the appeal by <strong>5pm on ${lastDay}</strong>.</p>`
  }${says.map(({ say, rule }) => html`<p>${say}${cited(rule)}</p>`)}${
    doubt === null ? nothing : html`<p><strong>Not settled:</strong> ${doubt}</p>`
  }${
    working.length === 0
      ? nothing
      : details({
          summaryText: 'How the date is worked out',
          html: html`<ol class="govuk-list govuk-list--number">${working.map((step) => {
            const days = daysOf(step)
            return html`<li>${step.say}${days === null ? nothing : html`: <strong>${days}</strong>`}${cited(step.rule)}</li>`
          })}</ol>`,
        })
  }`
}

function shareView(visit: Visit, own: string, { facts }: DatesToShare): Html {
  return html`<section class="not-print" aria-labelledby="share"><h2 class="govuk-heading-m" id="share">Those you share your case with</h2>${
    facts.length === 0
      ? html`<p>Whoever sees this concern in your case sees the dates of this certificate.</p>`
      : html`<p>They do not see this certificate. If you like, whoever sees this concern in your case sees its dates, such as an adviser who helps you: when you first contacted the mediation adviser, and when the certificate was issued.</p><form method="post" action="${href(own)}">${tokenInput(visit)}${button({ text: 'Let them see its dates', classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
  }</section>`
}

function issuerView(matter: Matter, certificate: Certificate): Html {
  const { id, basis, replacedBy } = certificate
  if (replacedBy !== null) return nothing
  return html`<section class="not-print" aria-labelledby="wrong"><h2 class="govuk-heading-m" id="wrong">If something is wrong with it</h2><ul class="govuk-list govuk-list--bullet"><li><a class="govuk-link" href="${href(certificateAddress(matter, `/issue?basis=${basis}&replaces=${id}`))}">Replace it</a> by another that names what was wrong</li>${
    stands(certificate)
      ? html`<li><a class="govuk-link" href="${href(certificateAddress(matter, `/${id}/withdraw`))}">Withdraw it</a>, where it should not have been issued</li>`
      : nothing
  }</ul></section>`
}

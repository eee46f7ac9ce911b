/** `/mediation/<matter>/certificate/<certificate>/withdraw`: a mediation adviser withdraws a certificate. */
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { typedLine } from '../../../../../documents/letters/typed-text.ts'
import { exampleCertificates, exampleMatters } from '../../../../../example/people.ts'
import { tellSides } from '../../../../../mediation/arranging/tell-sides.ts'
import {
  type Certificate,
  mayCertify,
  stands,
} from '../../../../../mediation/certificate/read-certificates.ts'
import { withdrawCertificate } from '../../../../../mediation/certificate/withdraw-certificate.ts'
import { type Matter, sideOf } from '../../../../../mediation/matter.ts'
import { button } from '../../../../govuk/button.ts'
import { input } from '../../../../govuk/input.ts'
import { isoDay } from '../../../../kit/date.ts'
import { described, type FieldFault, faultSummary, fieldFault } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html } from '../../../../kit/html.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { matterLayout } from '../../matter-frame.ts'
import { withMatter } from '../../opened-matter.ts'
import { answerToNoIssuer } from '../cannot-issue.ts'
import { certificateAddress, certificateNamed, certificatesOf } from '../certificate-address.ts'

const longestWhy = 500

/** The page. */
export function withdrawPage(data: Data): Page {
  const address = certificateAddress({ id: exampleMatters.kept }, `/${exampleCertificates.kept}/withdraw`)
  return {
    path: '/mediation/:matter/certificate/:certificate/withdraw',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const certificate = await withdrawable(tx, matter, visit)
        return certificate === null
          ? answerToNoIssuer(tx, matter)
          : shown(view(visit, matter, certificate, '', []))
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const certificate = await withdrawable(tx, matter, visit)
        if (certificate === null) return answerToNoIssuer(tx, matter)
        const why = typedLine(visit.form.get('why') ?? '')
        const fault = faultOf(why)
        if (fault !== null) return shown(view(visit, matter, certificate, why, [fault]), 400)
        const on = isoDay(visit.today)
        if (!(await withdrawCertificate(tx, matter, { id: certificate.id, on, why }))) return notFound
        const family = sideOf(matter, 'family')
        if (family !== null) await tellSides(tx, matter, [family.id], visit.origin)
        return redirect(certificateAddress(matter, `/${certificate.id}`))
      }),
    states: [
      { name: 'asks why', address, as: 'mediation-adviser' },
      { name: 'no reason given', address, as: 'mediation-adviser', form: { why: '' }, status: 400 },
    ],
  }
}

async function withdrawable(tx: PersonTx, matter: Matter, visit: Visit): Promise<Certificate | null> {
  const certificate = await certificateNamed(tx, matter, visit.params['certificate'])
  if (certificate === null || !stands(certificate)) return null
  return (await mayCertify(tx, matter.id)) ? certificate : null
}

function faultOf(why: string): FieldFault | null {
  if (why === '') return fieldFault('why', 'Write why it is withdrawn')
  return why.length > longestWhy ? fieldFault('why', 'The reason must be 500 characters or fewer') : null
}

function view(
  visit: Visit,
  matter: Matter,
  { id, code }: Certificate,
  why: string,
  faults: readonly FieldFault[],
): Html {
  const title = 'Withdraw a certificate'
  const own = certificateAddress(matter, `/${id}`)
  const main = html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${title}</h1><p class="govuk-body-l">${code}</p><p>Whoever looks it up by its code is told that it was withdrawn, and when. The family keeps it, sees why, and its month no longer counts in their dates. To put a mistake right, <a class="govuk-link" href="${href(own)}">replace it</a> instead.</p><form method="post" action="${href(`${own}/withdraw`)}" novalidate>${tokenInput(visit)}${input(
    {
      name: 'why',
      value: why,
      label: { text: 'Why is it withdrawn?', classes: 'govuk-label--s' },
      ...described(faults, 'why', 'The family reads this.'),
      autocomplete: 'off',
    },
  )}${button({ text: 'Withdraw it', classes: 'govuk-button--warning', preventDoubleClick: true })}</form><p><a class="govuk-link" href="${href(own)}">Leave it as it is</a></p>`
  return matterLayout(visit, matter, {
    title,
    part: '/advice',
    isBelow: true,
    through: certificatesOf(matter),
    hasErrors: faults.length > 0,
    main,
  })
}

/** To somebody of the service who issues no certificate in a matter: why, and who does. */
import type { PersonTx } from '../../../../db/data.ts'
import { mayCertify } from '../../../../mediation/certificate/read-certificates.ts'
import type { WhyNotIssue } from '../../../../mediation/certificate/why-not-issue.ts'
import type { Matter } from '../../../../mediation/matter.ts'
import { insetText } from '../../../govuk/inset-text.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import { type Answer, notFound, redirect } from '../../../kit/page.ts'
import { certificateAddress, hasCertificates } from './certificate-address.ts'

const whyWords: Readonly<Record<WhyNotIssue['why'], string>> = {
  interest: 'You cannot issue or withdraw a certificate here: you declared an interest in this matter.',
  conflict:
    'You cannot issue or withdraw a certificate here: you declared a conflict with somebody who takes part.',
  'not-independent': 'You cannot issue or withdraw a certificate: you declared that you are not independent.',
  'not-adviser':
    'You cannot issue or withdraw a certificate here: mediation advisers of the service do so, and you are not one of them.',
}

/** @param found null: nothing of the sort is to be said */
export function cannotIssueView({ service }: Pick<Matter, 'service'>, found: WhyNotIssue | null): Html {
  if (found === null) return nothing
  const { why, canIssue } = found
  const who =
    canIssue.length > 0
      ? `These advisers of ${service.name} can: ${canIssue.join(', ')}.`
      : why === 'not-adviser'
        ? `Ask a mediation adviser of ${service.name}.`
        : `As far as is written down, no other adviser of ${service.name} can: ask whoever keeps its members.`
  return insetText({
    html: html`<p>${whyWords[why]} ${who}</p>${
      why === 'not-adviser'
        ? nothing
        : html`<p>What you declared is on <a class="govuk-link" href="/mediation/people">your page of advisers and mediators</a>.</p>`
    }`,
  })
}

/** What a form for those who issue certificates answers to others: to the service the page that says why, else nothing. */
export async function answerToNoIssuer(tx: PersonTx, matter: Matter): Promise<Answer> {
  const isService = matter.voice.as === 'service' && hasCertificates(matter)
  return isService && !(await mayCertify(tx, matter.id)) ? redirect(certificateAddress(matter)) : notFound
}

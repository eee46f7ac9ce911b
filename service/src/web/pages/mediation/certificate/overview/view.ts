/** The certificates of a mediation, what stands in the way of each, and what is open where one may not be issued. */
import type { RuleId } from '@way-forward/law'
import { dayInWords } from '../../../../../cases/entries/entry-words.ts'
import { notIssued } from '../../../../../mediation/advice/advice-clocks.ts'
import type { LawOfMatter } from '../../../../../mediation/agreement/appeal-dates.ts'
import { certificateFacts } from '../../../../../mediation/certificate/certificate-facts.ts'
import { basisWords, stopWords } from '../../../../../mediation/certificate/certificate-words.ts'
import { whyNotIssued } from '../../../../../mediation/certificate/decide-not-to-issue.ts'
import {
  type CertificateFacts,
  type MayIssue,
  mayIssueAny,
} from '../../../../../mediation/certificate/may-issue.ts'
import { type Certificate, stands } from '../../../../../mediation/certificate/read-certificates.ts'
import type { WhyNotIssue } from '../../../../../mediation/certificate/why-not-issue.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import { button } from '../../../../govuk/button.ts'
import { insetText } from '../../../../govuk/inset-text.ts'
import { tag } from '../../../../govuk/tag.ts'
import { isoDay } from '../../../../kit/date.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { matterAddress, matterLayout } from '../../matter-frame.ts'
import { noCertificateView } from '../../sides/no-certificate-view.ts'
import { toFamilyOr } from '../../voice-of-reader.ts'
import { cannotIssueView } from '../cannot-issue.ts'
import { certificateAddress } from '../certificate-address.ts'
import { cited } from '../cited.ts'

const title = 'Certificate'

interface Reader {
  /** They issue certificates here. */
  readonly isIssuer: boolean
  /** Null: they issue them, or are not of the service. */
  readonly whyNot: WhyNotIssue | null
  /** As their case has it; null: they see none. */
  readonly law: LawOfMatter | null
}

/** A whole page. */
export function certificatesView(
  visit: Visit,
  matter: Matter,
  certificates: readonly Certificate[],
  { isIssuer, whyNot, law }: Reader,
): Html {
  const facts = certificateFacts(matter)
  const found = mayIssueAny(facts, visit.calendar)
  const main = html`<h1 class="govuk-heading-xl">${title}</h1><p class="govuk-body-l">Most appeals about SEN need a certificate from a mediation adviser.${cited('LAW-MED-05')} No family has to mediate.${cited('LAW-MED-09')} ${toFamilyOr(matter, 'In practice it costs you nothing.', 'In practice it costs the family nothing.')}${cited('LAW-MED-37')}</p>${cannotIssueView(matter, whyNot)}${needView(facts)}${
    certificates.length === 0
      ? html`<p>No certificate has been issued in this mediation.</p>`
      : certificates.map((each) => cardView(matter, each))
  }${isIssuer ? found.map((each) => basisView(visit, matter, certificates, facts, each)) : waitingView(visit, matter, certificates, found, facts)}${facts.isHealthOnly && !certificates.some(stands) ? healthOnlyView(matter, law) : nothing}`
  return matterLayout(visit, matter, { title, part: '/advice', isBelow: true, main })
}

function needView({ need }: CertificateFacts): Html {
  if (need === 'exempt')
    return insetText({
      html: html`<p>As the dispute is recorded, it is about the school or other setting alone. No certificate is needed for that appeal.${cited('LAW-MED-06')} One may be issued to whoever asks for it: whether it then gives more time is not settled, so it prints the two months alone.${cited('LAW-MED-39')}</p>`,
    })
  if (need === 'doubted')
    return insetText({
      html: html`<p>As the dispute is recorded, it is about the setting, and about health or social care too. By the words of the Act no certificate is needed, but that is not settled. A certificate is the safe course.${cited('LAW-MED-06')}</p>`,
    })
  return nothing
}

function cardView(matter: Matter, certificate: Certificate): Html {
  const { id, code, basis, issuedOn, withdrawn, replacedBy } = certificate
  const [words, look] =
    withdrawn !== null
      ? [`Withdrawn on ${dayInWords(withdrawn.on)}`, 'tag--closed']
      : replacedBy !== null
        ? [`Replaced on ${dayInWords(replacedBy.on)}`, 'tag--closed']
        : ['Valid', 'tag--open']
  const address = certificateAddress(matter, `/${id}`)
  return html`<section class="card" aria-labelledby="c-${id}"><h2 class="govuk-heading-m" id="c-${id}">${basisWords[basis]}</h2><p>${tag({ text: words, classes: look })}</p><p>Issued on ${dayInWords(issuedOn)}. Code <strong class="nowrap">${code}</strong></p><p><a class="govuk-link" href="${href(address)}">Read it, download it<span class="govuk-visually-hidden"> (${code})</span></a></p></section>`
}

/** What the family, or whoever issues none, waits for. */
function waitingView(
  visit: Visit,
  matter: Matter,
  certificates: readonly Certificate[],
  found: readonly MayIssue[],
  facts: CertificateFacts,
): Html {
  const awaited = found.filter(
    ({ basis, may }) => may !== 'no' && !certificates.some((each) => each.basis === basis && stands(each)),
  )
  const decided = notIssued(matter, visit.calendar)
  const isDecided = (may: MayIssue['may']) => may === 'decide' && decided !== null
  const due = awaited.filter(({ may, dueOn }) => dueOn !== null && !isDecided(may))
  // Where none is needed nobody waits for what the adviser decides.
  const isToDecide = facts.need !== 'exempt' && awaited.some(({ may }) => may === 'decide')
  const isLate = found.some(
    ({ stops, triggeredOn }) => triggeredOn !== null && stops.some(({ code }) => code === 'late-contact'),
  )
  const isAsked = found.some(
    ({ stops, triggeredOn }) => triggeredOn !== null && stops.some(({ code }) => code === 'ask-of-earlier'),
  )
  return html`${due.map(
    ({ dueOn, basis }) =>
      html`<p>The service has until <strong>${dayInWords(dueOn ?? '')}</strong> to issue a certificate: ${basisWords[basis].toLowerCase()}.${cited(ruleOfDue[basis])}${isoDay(visit.today) > (dueOn ?? '') ? ' That day has passed: ask the adviser for it in writing.' : nothing}</p>`,
  )}${isAsked ? askedView() : nothing}${isToDecide ? differingView(facts, decided) : nothing}${isLate || isAsked || isToDecide ? stillOpenView() : nothing}`
}

const ruleOfDue: Readonly<Record<MayIssue['basis'], RuleId>> = {
  'no-mediation': 'LAW-MED-21',
  'took-part': 'LAW-MED-31',
  deemed: 'LAW-MED-26',
}

const notIssuedWords = 'Not issued'
const mayWords = { yes: 'May be issued', decide: 'You decide', no: 'Not now' } as const
const mayLook = { yes: 'tag--open', decide: 'tag--unknown', no: 'tag--closed' } as const

function basisView(
  visit: Visit,
  matter: Matter,
  certificates: readonly Certificate[],
  facts: CertificateFacts,
  found: MayIssue,
): Html {
  const { basis, may, stops, dueOn } = found
  const issued = certificates.find((each) => each.basis === basis && each.replacedBy === null)
  // Its own page replaces or withdraws it. One that was withdrawn may leave the adviser to decide that none is issued.
  if (issued !== undefined && (may !== 'decide' || stands(issued))) return nothing
  const decided = may === 'decide' ? notIssued(matter, visit.calendar) : null
  const [tagText, look] = decided === null ? [mayWords[may], mayLook[may]] : [notIssuedWords, mayLook.no]
  const codes = stops.map(({ code }) => code)
  const isNeeded = facts.need !== 'exempt'
  const isDoubtful = may === 'decide' || codes.includes('late-contact') || codes.includes('ask-of-earlier')
  return html`<section class="card" aria-labelledby="${basis}"><h2 class="govuk-heading-m" id="${basis}">${basisWords[basis]}</h2><p>${tag({ text: tagText, classes: look })}</p>${
    stops.length === 0
      ? nothing
      : html`<ul class="govuk-list govuk-list--bullet">${stops.map(({ code, rule }) => html`<li>${stopWords[code]}${cited(rule)}</li>`)}</ul>`
  }${may === 'decide' ? arguableView(facts) : nothing}${
    decided === null ? nothing : decidedView(visit, matter, decided)
  }${
    dueOn !== null && may !== 'no' && decided === null
      ? html`<p>Due by <strong>${dayInWords(dueOn)}</strong>${cited(ruleOfDue[basis])}${isoDay(visit.today) > dueOn ? html` ${tag({ text: 'Late', classes: 'tag--late' })}` : nothing}</p>`
      : nothing
  }${!isNeeded && may !== 'no' ? html`<p>Only if the family asks for one: no day is counted for it.</p>` : nothing}${isDoubtful && isNeeded ? stillOpenView() : nothing}${
    may === 'no'
      ? codes.some((code) => recordedInAdvice.has(code))
        ? html`<p><a class="govuk-link" href="${href(matterAddress(matter, '/advice'))}">Record it with the advice</a></p>`
        : nothing
      : button({
          html: html`${may === 'decide' ? 'Decide about this certificate' : 'Issue this certificate'}<span class="govuk-visually-hidden"> (${basisWords[basis].toLowerCase()})</span>`,
          href: certificateAddress(
            matter,
            `/issue?basis=${basis}${issued === undefined ? '' : `&replaces=${issued.id}`}`,
          ),
          ...(decided !== null && { classes: 'govuk-button--secondary' }),
        })
  }</section>`
}

/** To the adviser: that none is issued, why, and the way back. */
function decidedView(
  visit: Visit,
  matter: Matter,
  decided: { readonly id: string; readonly onDay: string },
): Html {
  const why = whyNotIssued(matter, decided)
  return html`<p>On <strong>${dayInWords(decided.onDay)}</strong> it was decided that it is not issued. The family reads that, and not why.</p>${
    why === null ? nothing : insetText({ html: html`<span class="as-written">${why}</span>` })
  }<form method="post" action="${href(certificateAddress(matter))}">${tokenInput(visit)}${button({ text: 'Take that back', classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
}

/** To the family, and whoever issues none: the readings differ, and what the adviser decided. */
function differingView({ notice }: CertificateFacts, decided: { readonly onDay: string } | null): Html {
  const readings =
    notice?.sentOn == null
      ? 'Counted from the date on the letter, the first contact with an adviser came after two months; counted from the day of sending it may not have.'
      : 'The letter has two dates. Counted from one of them, the first contact with an adviser came within two months, and from the other it did not.'
  return html`<p>${readings} The law does not settle which counts, so the adviser decides whether a certificate is issued.${cited('LAW-MED-20', 'LAW-MED-22', 'LAW-TIME-21')}</p>${
    decided === null
      ? nothing
      : html`<p>On <strong>${dayInWords(decided.onDay)}</strong> the adviser decided that no certificate is issued.</p>`
  }`
}

const recordedInAdvice: ReadonlySet<string> = new Set([
  'no-notice',
  'no-contact',
  'ask-of-earlier',
  'no-advice',
  'not-told',
  'undecided',
  'did-not-choose',
])

/** Only where the day is in time on one reading and not on the other, or may be. */
function arguableView({ notice, contactedOn }: CertificateFacts): Html {
  if (notice?.sentOn == null)
    return html`<p>Only the date on the letter is known. Counted from it the first contact on ${dayInWords(contactedOn ?? '')} is later than two months; counted from the day of sending it may not be. Ask when the letter was sent, and write it down with the letter. If nobody knows, you decide and write down why.${cited('LAW-MED-20', 'LAW-MED-22', 'LAW-TIME-21')}</p>`
  const days = [notice?.sentOn, notice?.datedOn].filter((each) => each != null)
  return html`<p>The letter has two dates (${days.map((each, at) => [at > 0 && ' and ', dayInWords(each)])}). Counted from one of them the first contact on ${dayInWords(contactedOn ?? '')} is within two months, and from the other it is not. The law does not settle which counts, so you decide and write down why.${cited('LAW-MED-20', 'LAW-MED-22', 'LAW-TIME-21')}</p>`
}

function askedView(): Html {
  return html`<p>The first contact that is recorded here came more than two months after the letter. If you were in touch with another mediation adviser about it before, tell the service on which day: that day counts.${cited('LAW-MED-20')}</p>`
}

function stillOpenView(): Html {
  return html`<p>What is open all the same:</p><ul class="govuk-list govuk-list--bullet"><li>Mediation can still be asked for. By its words the bar is not for the certificate after it. Whether that certificate gives more time to appeal is not settled, so appeal, or ask for more time, without waiting for it.${cited('LAW-MED-22')}</li><li>The Tribunal can give leave to appeal without a certificate.${cited('LAW-MED-23')}</li><li>An appeal that is late can ask for more time, and says why it is late.${cited('LAW-TIME-14')}</li></ul>`
}

/** No certificate follows where the commissioner does not arrange it: the last day to appeal, and what the Tribunal is asked. */
function healthOnlyView(matter: Matter, law: LawOfMatter | null): Html {
  return html`<p>Where only health provision is in issue the health commissioner arranges the mediation. If it does not in time, no certificate follows from that.${cited('LAW-MED-26')}</p>${noCertificateView(matter, law)}`
}

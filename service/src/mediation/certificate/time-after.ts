/** What a certificate means for the time to appeal: worked out anew whenever it is read. */
import { type Calendar, type DeadlineResult, deadline } from '@way-forward/law'
import { noticeValues } from '../advice/notice-of-matter.ts'
import { contactStands } from './may-issue.ts'
import type { CertificatePayload } from './payload.ts'

export interface TimeAfter {
  /** The date that is safe, and its working; null: it lies beyond the holidays that are known, or the days do not fit. */
  readonly appeal: DeadlineResult | null
  /** ISO day on which the latest reading ends; null: there is one reading, or it could not be worked out. */
  readonly laterDay: string | null
  /** What is not settled. */
  readonly doubt: string | null
  /** No certificate is needed, or whether one is turns on more: the two months alone are safe (LAW-MED-06, LAW-MED-39). */
  readonly isTwoMonthsAlone: boolean
}

type Counted = Pick<CertificatePayload, 'countsFrom' | 'issuedOn' | 'decision' | 'need' | 'contactedOn'>

/** The time to appeal after a certificate. */
export function timeAfter(certificate: Counted, calendar: Calendar): TimeAfter {
  const { need, decision, countsFrom, issuedOn, contactedOn } = certificate
  const ends = (values: Readonly<Record<string, string | boolean>>): DeadlineResult | null => {
    const found = deadline('appeal', { ...noticeValues({ step: '', ...decision }), ...values }, calendar)
    return 'faults' in found ? null : found
  }
  const after = (issued: string) =>
    ends({
      'certificate-issued': issued,
      'placement-only': need === 'exempt',
      ...(contactedOn !== null && { 'adviser-contacted': contactedOn }),
    })
  const counted = after(countsFrom)
  const isSendingUnknown = decision.sentOn === null
  // Late by the date on the letter, where that alone is known: it may have been sent later (LAW-TIME-21).
  const isMaybeLate =
    isSendingUnknown &&
    need !== 'exempt' &&
    contactStands({ notice: decision, contactedOn }, calendar) === 'arguable'
  const isLeftOut = need === 'unknown' || need === 'doubted' || isMaybeLate
  const found = isLeftOut ? ends({}) : counted
  const appeal = found !== null && isSendingUnknown ? fromDateOnLetter(found) : found
  const last = [appeal, counted, after(issuedOn)]
    .flatMap((each) => [each?.lastDay, each?.laterDay])
    .filter((day) => day != null)
    .toSorted()
    .at(-1)
  const unsettled = [
    need === 'unknown' || need === 'doubted' ? doubts[need] : null,
    isMaybeLate ? doubts.maybeLate : null,
    appeal?.doubt,
  ]
  const doubt = unsettled.filter((each) => each != null).join(' ')
  return {
    appeal,
    laterDay: last === undefined || last === appeal?.lastDay ? null : last,
    doubt: doubt === '' ? null : doubt,
    isTwoMonthsAlone: need !== 'needed',
  }
}

/** The law's first step counts from the day that it was given as that of sending: here it is the date on the letter. */
function fromDateOnLetter(found: DeadlineResult): DeadlineResult {
  const [first, ...rest] = found.working
  return first === undefined
    ? found
    : { ...found, working: [{ ...first, say: 'Two months after the date on the letter' }, ...rest] }
}

const doubts = {
  unknown:
    'If the appeal is about the school or other setting alone, whether this certificate gives more time is not settled. The two months are safe.',
  maybeLate:
    'Only the date on the letter is known. Counted from it the first contact with an adviser came more than two months after it; counted from the day of sending it may not have. Whether this certificate gives more time is not settled, so appeal as if it did not.',
  doubted:
    'The dispute, as it is recorded, is about the setting, and about health or social care too. By the words of the Act no certificate is needed, but that is not settled, and neither is whether this one gives more time. The two months are safe.',
} as const

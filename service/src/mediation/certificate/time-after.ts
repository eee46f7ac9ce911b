/** What a certificate means for the time to appeal: worked out anew whenever it is read. */
import { type Calendar, type DeadlineResult, deadline } from '@way-forward/law'
import { noticeValues } from '../advice/notice-of-matter.ts'
import type { CertificatePayload } from './payload.ts'

export interface TimeAfter {
  /** The date and its working; null: it lies beyond the bank holidays that are known, or the days do not fit. */
  readonly appeal: DeadlineResult | null
  /** No certificate is needed, or that is doubted: the two months alone are safe (LAW-MED-39). */
  readonly isTwoMonthsAlone: boolean
}

/** The time to appeal after a certificate. */
export function timeAfter(
  {
    countsFrom,
    decision,
    need,
    contactedOn,
  }: Pick<CertificatePayload, 'countsFrom' | 'decision' | 'need' | 'contactedOn'>,
  calendar: Calendar,
): TimeAfter {
  const isTwoMonthsAlone = need !== 'needed'
  const found = deadline(
    'appeal',
    {
      ...noticeValues({ step: '', ...decision }),
      'certificate-issued': countsFrom,
      'placement-only': isTwoMonthsAlone,
      ...(contactedOn !== null && { 'adviser-contacted': contactedOn }),
    },
    calendar,
  )
  return { appeal: 'faults' in found ? null : found, isTwoMonthsAlone }
}

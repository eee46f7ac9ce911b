/** An enquiry in words: for whoever sent it, for the service that reads it, and on paper. */
import type { EnquiryState, MeetingWish } from '../../db/data.ts'
import { dayInWords } from '../entries/entry-words.ts'
import type { EnquiryStep, EnquiryWords } from './enquiry.ts'

export const meetingWords: Readonly<Record<MeetingWish, string>> = {
  no: 'No',
  'in-person': 'Yes, in person',
  online: 'Yes, online',
  either: 'Yes, in person or online',
}

export const stateWords: Readonly<Record<EnquiryState, string>> = {
  waiting: 'Waiting for an answer',
  accepted: 'Accepted',
  declined: 'Declined',
  'taken-back': 'Taken back',
}

/** One step in a sentence. */
export function stepInWords({ became, organisation, to }: EnquiryStep): string {
  switch (became) {
    case 'sent':
      return `You sent it to ${organisation}.`
    case 'accepted':
      return `${organisation} accepted it.`
    case 'declined':
      return `${organisation} cannot take it on.`
    case 'passed-on':
      return `${organisation} passed it on to ${to ?? 'another service'}.`
    case 'handed-on':
      return `Another adviser of ${organisation} has it now.`
    case 'taken-back':
      return 'You took it back.'
  }
}

/** What somebody told a service: a name and what they said, and nothing of what they left out. */
export function saidInEnquiry(enquiry: EnquiryWords): readonly (readonly [string, string])[] {
  const { meeting, meetingSays, bornOn } = enquiry
  const rows: readonly (readonly [string, string | null])[] = [
    ['From', enquiry.name],
    ['Child or young person', enquiry.childName],
    ['Date of birth', bornOn === null ? null : dayInWords(bornOn)],
    ['Question', enquiry.query],
    [
      'Somebody at a meeting',
      meetingSays === null ? meetingWords[meeting] : `${meetingWords[meeting]}\n${meetingSays}`,
    ],
    ['Email', enquiry.email],
    ['Telephone', enquiry.phone],
    ['Best reached', enquiry.reach],
    ['Access needs', enquiry.accessNeeds],
    ['May be passed to another service', enquiry.mayPassOn ? 'Yes' : 'No'],
  ]
  return rows.flatMap(([name, said]) => (said === null ? [] : [[name, said] as const]))
}

/** The one thing that matters most in a conversation now, as a heading. Pure. */
import type { Calendar } from '@way-forward/law'
import { dayInWords } from '../../../../../cases/entries/entry-words.ts'
import { isRefusalBarred, notIssued, standingChoice } from '../../../../../mediation/advice/advice-clocks.ts'
import type { Clock } from '../../../../../mediation/clock.ts'
import { isFamily, isService, lastStep, type Matter } from '../../../../../mediation/matter.ts'
import { choiceInWords } from '../step-words.ts'
import { isMediation } from '../who-says.ts'

/** As what to do, for whoever reads it. */
export function headingOf(matter: Matter, clocks: readonly Clock[], calendar: Calendar): string {
  if (!isMediation(matter)) return 'What was said'
  const certificate = clocks.find(({ kind }) => kind === 'certificate')
  const choice = standingChoice(matter)
  if (certificate !== undefined) {
    if (certificate.doneOn !== null) return `The certificate was issued on ${dayInWords(certificate.doneOn)}`
    return isService(matter)
      ? `Issue the certificate by ${dayInWords(certificate.lastDay)}`
      : `The certificate is due by ${dayInWords(certificate.lastDay)}`
  }
  if (notIssued(matter, calendar) !== null && choice?.word === 'no-mediation')
    return 'It was decided that no certificate is issued'
  if (choice !== null) {
    return isService(matter) && isRefusalBarred(matter, calendar)
      ? 'Tell the family what is open to it'
      : choiceInWords(choice.word, matter)
  }
  if (isFamily(matter)) return 'Say what you want, when you are ready'
  if (lastStep(matter, 'contact') === null) return 'Write down the family’s first contact'
  if (lastStep(matter, 'advice') === null) return 'Give the information and advice'
  return 'Ask the family what it decides'
}

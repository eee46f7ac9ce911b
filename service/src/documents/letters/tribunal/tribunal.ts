/** Letters to the Tribunal, in the order of lists. */
import { askForLeaveWithoutACertificate } from './ask-for-leave-without-a-certificate.ts'
import { askTheTribunalForMoreTime } from './ask-the-tribunal-for-more-time.ts'
import { giveReasonsForALateAppeal } from './give-reasons-for-a-late-appeal.ts'

export const tribunal = [
  askTheTribunalForMoreTime,
  giveReasonsForALateAppeal,
  askForLeaveWithoutACertificate,
] as const

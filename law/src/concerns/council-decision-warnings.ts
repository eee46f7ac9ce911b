/** What the reader must see about a decision of the council, whatever route they choose. */
import type { CouncilDecision } from '../facts.ts'
import type { DecisionMatter } from '../position/matter.ts'
import { tribunalHasDecided } from '../rules/appeal/appeal-progress.ts'
import type { TimeToAppeal } from '../rules/appeal/time-to-appeal.ts'
import { planContinues } from '../rules/plan/plan-continues.ts'
import { day } from '../time/day.ts'
import { type Said, warning } from './concern.ts'
import { appealWarnings } from './council-decision-appeal.ts'
import { hasDateForContact } from './council-decision-dates.ts'
import { mediationWarnings } from './council-decision-mediation.ts'

/** The warnings of a decision on one day. */
export function councilDecisionWarnings(matter: DecisionMatter, warn: (said: Said) => void): void {
  aboutTheLaw(matter, warn)
  aboutTheAppeal(matter, warn)
  if (planContinues(matter)) warn(planContinuesMeanwhile)
  aboutTheAdviser(matter, warn)
  appealWarnings(matter, warn)
  mediationWarnings(matter, warn)
}

function aboutTheLaw({ right, notice }: DecisionMatter, warn: (said: Said) => void): void {
  if (right === 'not-yet') warn(notADecision)
  if (notice !== null && notice.second < presentLawFrom) warn(beforeTheLaw)
}

function aboutTheAppeal({ concern, appeal, time, need }: DecisionMatter, warn: (said: Said) => void): void {
  switch (appeal) {
    case 'made':
      if (wasMadeLate(concern, time) && !tribunalHasDecided(concern))
        warn(need === 'needed' || need === 'unknown' ? maybeMadeLate : madeLate)
      break
    case 'between':
      warn(laterReading)
      break
    case 'over':
      warn(appealTimePassed)
      break
    case 'in-time':
    case 'no-date':
    case 'decision-unknown':
      warn(clockKeepsRunning)
      break
    case 'awaiting-certificate':
      warn(monthStartsWithCertificate)
      break
    case 'contact-unknown':
    case 'certificate-unknown':
    case 'disputed-unknown':
      warn(twoMonthsPassed)
      break
    default:
      break
  }
}

function aboutTheAdviser(matter: DecisionMatter, warn: (said: Said) => void): void {
  const { concern, contact, need, appeal } = matter
  if (need === 'exempt' || appeal === 'made' || typeof concern.certificateIssuedOn === 'number') return
  if (hasDateForContact(matter)) {
    if (contact === 'passed') warn(contactTimePassed)
    if (contact === 'between') warn(contactLaterReading)
  } else if (contact === 'late' && matter.right === 'yes') warn(contactTimePassed)
}

function wasMadeLate({ appealMadeOn: made }: CouncilDecision, time: TimeToAppeal | null): boolean {
  return time !== null && typeof made === 'number' && made > time.lastDay
}

const presentLawFrom = day('2014-09-01')

const notADecision = warning(
  'not-a-decision',
  'This is not a decision yet, so no appeal and no mediation certificate is needed now. Comment on it in time: that is how the plan can still change.',
  'LAW-APP-10',
  ['decision'],
)
const beforeTheLaw = warning(
  'before-the-law',
  'The letter is from before 1 September 2014, when the law applied here began. Other rules may have applied. Ask for advice.',
  'LAW-POL-01',
  ['noticeDatedOn', 'noticeSentOn'],
)
const clockKeepsRunning = warning(
  'clock-keeps-running',
  'Nothing stops the time to appeal: not a talk, not a complaint, not mediation.',
  'LAW-CMP-13',
)
const monthStartsWithCertificate = warning(
  'clock-keeps-running',
  'Your month to appeal starts on the day that the certificate is issued, and nothing stops it then.',
  'LAW-TIME-19',
)
const laterReading = warning(
  'later-reading',
  'On the safe reading the last day to appeal has passed; on a later reading, which is not settled, it has not. Send the appeal today and ask in it for more time.',
  'LAW-TIME-21',
)
const appealTimePassed = warning(
  'appeal-time-passed',
  'The last day to appeal has passed. That does not end your right: a judge can accept a late appeal that says why it is late.',
  'LAW-TIME-14',
)
const twoMonthsPassed = warning(
  'appeal-time-passed',
  'The two months to appeal have passed. Whether that matters turns on an answer that is missing. If you cannot find it out today, send the appeal and ask in it for more time.',
  'LAW-TIME-19',
  ['mediationAdviserContactedOn', 'certificateIssuedOn'],
)
const madeLate = warning(
  'appeal-time-passed',
  'Your appeal reached the Tribunal after the last day. If it did not ask for more time, write to the Tribunal today, ask for it, and say why it was late. A judge decides.',
  'LAW-TIME-14',
  ['appealMadeOn'],
)
const maybeMadeLate = warning(
  'appeal-time-passed',
  'By the dates you gave, your appeal reached the Tribunal after the last day, unless a certificate gave you more time. If it did not ask for more time, write to the Tribunal today and ask. A judge decides.',
  'LAW-TIME-14',
  ['appealMadeOn', 'certificateIssuedOn'],
)
const planContinuesMeanwhile = warning(
  'plan-continues',
  'The plan goes on meanwhile. The council may not end it before the time to appeal is over, nor while an appeal that was made in time is undecided.',
  'LAW-DUTY-13',
  ['decision'],
)
const contactTimePassed = warning(
  'contact-time-passed',
  'The two months to contact the mediation adviser have passed. A judge can still let you appeal without a certificate, and you can still ask for mediation. Contact the adviser all the same.',
  'LAW-MED-23',
  ['mediationAdviserContactedOn'],
)
const contactLaterReading = warning(
  'later-reading',
  'On the safe reading the time to contact the mediation adviser has passed; on the later date of the letter it has not. Contact the adviser today.',
  'LAW-MED-22',
  ['mediationAdviserContactedOn'],
)

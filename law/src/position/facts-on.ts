/** What had happened by a day: facts dated later have not happened yet. */
import type { CouncilDecision, Event, FactName } from '../facts.ts'
import type { Position } from '../rule.ts'
import type { Day } from '../time/day.ts'

/** A concern as it was on a day, and what was left out of it. */
export interface FactsOnDay {
  readonly concern: CouncilDecision
  readonly ignored: Position['ignored']
}

/**
 * The concern as it was known on a day. An event dated later counts as known not to have happened. A
 * notice sent later is left out with both its dates; a letter that was sent may carry a later date.
 */
export function factsOn(concern: CouncilDecision, on: Day): FactsOnDay {
  if (!hasLaterFact(concern, on)) return { concern, ignored: none }
  const ignored: { concern: string; fact: FactName; say: string }[] = []
  const notSentYet = (concern.noticeSentOn ?? concern.noticeDatedOn ?? on) > on
  if (notSentYet) {
    const fact = concern.noticeSentOn === undefined ? 'noticeDatedOn' : 'noticeSentOn'
    ignored.push({ concern: concern.id, fact, say: noticeIsAhead })
  }
  const happened = (fact: FactName, event: Event): Event => {
    if (typeof event !== 'number' || event <= on) return event
    ignored.push({ concern: concern.id, fact, say: eventIsAhead })
    return 'no'
  }
  return {
    concern: {
      ...concern,
      noticeDatedOn: notSentYet ? undefined : concern.noticeDatedOn,
      noticeSentOn: notSentYet ? undefined : concern.noticeSentOn,
      mediationAdviserContactedOn: happened(
        'mediationAdviserContactedOn',
        concern.mediationAdviserContactedOn,
      ),
      certificateIssuedOn: happened('certificateIssuedOn', concern.certificateIssuedOn),
      authorityToldOfMediationOn: happened('authorityToldOfMediationOn', concern.authorityToldOfMediationOn),
      appealMadeOn: happened('appealMadeOn', concern.appealMadeOn),
    },
    ignored,
  }
}

function hasLaterFact(concern: CouncilDecision, on: Day): boolean {
  return (
    isLater(concern.noticeSentOn ?? concern.noticeDatedOn, on) ||
    isLater(concern.mediationAdviserContactedOn, on) ||
    isLater(concern.certificateIssuedOn, on) ||
    isLater(concern.authorityToldOfMediationOn, on) ||
    isLater(concern.appealMadeOn, on)
  )
}

function isLater(event: Event, on: Day): boolean {
  return typeof event === 'number' && event > on
}

const none: Position['ignored'] = []
const noticeIsAhead =
  'The letter is dated after this day, so it is left out here. Its time limits start on the day on which it is sent.'
const eventIsAhead = 'This is dated after this day, so here it has not happened yet.'

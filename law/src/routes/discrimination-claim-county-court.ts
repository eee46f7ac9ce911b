import type { MatterOf } from '../position/matter.ts'
import { timeSinceConduct, timeToClaim } from '../rules/discrimination/time-to-claim.ts'
import {
  type WhoHears,
  whoHearsAgainst,
  whoHearsAgainstSetting,
} from '../rules/discrimination/who-hears-a-claim.ts'
import type { Day } from '../time/day.ts'
import { everyKindBut } from './every-kind-but.ts'
import { always, type Found, found, reason, route } from './route.ts'

/**
 * A disability discrimination claim to the County Court. Its time was not confirmed, so nothing is ever
 * refused on it. Source: LAW-EQ-01.
 */
export const discriminationClaimCountyCourt = route(
  {
    id: 'discrimination-claim-county-court',
    title: 'Discrimination claim in the County Court',
    what: 'The County Court decides claims about colleges, private nurseries and councils where they are not acting as a school.',
    goodFor: 'Disability discrimination by someone other than a school.',
    cannot: 'It is not for claims about schools: those go to the Tribunal.',
    cost: 'Ask a solicitor what the court charges',
    time: 'No set time',
    binding: 'The court decides; binds both sides',
    beside: 'Can run beside all others',
    steps: [
      'Write down what happened, on which days, who did it, and what it has to do with the disability.',
      'Ask Civil Legal Advice or a solicitor today: the time is short, and it is for them to confirm it.',
      'Act as if six months, less a day, from what happened is all you have.',
    ],
    whom: 'A solicitor for discrimination or education law; the advice service can help you find one.',
    rules: ['LAW-EQ-01', 'LAW-AID-01'],
  },
  {
    ...always(
      everyKindBut(['discrimination', 'exclusion', 'help-in-setting']),
      found('does-not-apply', [
        reason(
          'This concern is not about discrimination. If a college, a private nursery or a council also treated you worse because of a disability, add it as a concern of its own.',
          'LAW-EQ-01',
        ),
      ]),
    ),
    discrimination: findClaim,
    exclusion: ({ concern, on }) =>
      againstSetting(whoHearsAgainstSetting(concern.setting), concern.excludedOn, on, noExclusionDay),
    'help-in-setting': ({ concern, on }) =>
      againstSetting(whoHearsAgainstSetting(concern.setting), concern.awareOn, on, noDayOfKnowing),
  },
)

function findClaim({ concern, on }: MatterOf<'discrimination'>): Found {
  const hears = whoHearsAgainst(concern.respondent)
  if (hears === 'unknown') return respondentUnknown
  if (hears !== 'county-court') return elsewhere[hears]
  switch (timeToClaim(concern, on)) {
    case 'day-unknown':
      return noConductDay
    case 'in-time':
      return inTime
    default:
      return afterwards
  }
}

function againstSetting(hears: WhoHears, conduct: Day | undefined, on: Day, noDay: Found): Found {
  if (hears === 'unknown') return settingUnknown
  if (hears !== 'county-court') return elsewhere[hears]
  if (conduct === undefined) return noDay
  return timeSinceConduct(conduct, on) === 'in-time' ? inTimeIfDisability : afterwardsIfDisability
}

const turnsOnWho = reason(
  'Claims about colleges, private nurseries and councils go to the County Court; claims about schools go to the Tribunal. It turns on who it was.',
  'LAW-EQ-01',
)
const respondentUnknown = found('unknown', [turnsOnWho], ['respondent'])
const settingUnknown = found('unknown', [turnsOnWho], ['setting'])

const elsewhere: Readonly<Record<Exclude<WhoHears, 'county-court' | 'unknown'>, Found>> = {
  tribunal: found('does-not-apply', [
    reason('A claim about a school goes to the Tribunal, not to this court.', 'LAW-EQ-01'),
  ]),
  unsettled: found('open', [
    reason(
      'Whether a claim about this setting goes to the Tribunal or to the County Court was not confirmed. Ask the Tribunal and a solicitor today; the six months run meanwhile.',
      'LAW-EQ-01',
    ),
  ]),
  'nobody-known': found('open', [
    reason(
      'It is not a school, so the Tribunal does not hear it. Ask a solicitor today whether this court does, and act as if the six months run.',
      'LAW-EQ-01',
    ),
  ]),
}

const sixMonthsLessADay = reason(
  'The time that was read is six months less a day, counted from what happened. It was not confirmed: ask a solicitor at once.',
  'LAW-EQ-01',
)
const mayBeOver = reason(
  'Six months less a day have passed on the reading that was seen, which was not confirmed. Ask a solicitor today whether the court can still hear a claim.',
  'LAW-EQ-01',
)
const askAboutLegalAid = reason(
  'Ask Civil Legal Advice what legal aid can pay for in this court; what was read is about claims against schools.',
  'LAW-AID-01',
)
const onlyDisability = reason(
  'Only if what was done has to do with a disability. What else happened has a time of its own.',
  'LAW-EQ-01',
)
const inTime = found('open', [sixMonthsLessADay, askAboutLegalAid])
const afterwards = found('open', [mayBeOver, askAboutLegalAid])
const inTimeIfDisability = found('open', [onlyDisability, sixMonthsLessADay, askAboutLegalAid])
const afterwardsIfDisability = found('open', [onlyDisability, mayBeOver, askAboutLegalAid])

const turnsOnTheDay = reason(
  'The time runs from the day of what happened. Until you know it, act as if time is short.',
  'LAW-EQ-01',
)
const noConductDay = found('unknown', [turnsOnTheDay], ['conductOn', 'goesOn'])
const noExclusionDay = found('unknown', [turnsOnTheDay], ['excludedOn'])
const noDayOfKnowing = found('unknown', [turnsOnTheDay], ['awareOn'])

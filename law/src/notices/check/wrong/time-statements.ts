/** What letters say wrongly about time. */
import { clauseBefore, isDenied } from '../denial.ts'
import type { Sentence } from '../sentences.ts'
import type { Span } from '../time-spans.ts'
import { where } from './where.ts'
import type { WrongCase, WrongRule } from './wrong-statement.ts'

const receipt =
  /^,?(?: (?:of|from|after|following|once|beginning|starting|when|counted|counting|running|the|date|day|on|which|that|with|you|your|have|has|first|actually|and|is|are))*? (?:receipt|received?|receives|receiving|getting|got|get)\b(?!-)/
const notOurs =
  /\b(?:we|council|authority|us|our|tribunal) (?:have |has )?(?:receiv|get|got)|\b(?:us|our|council|authority) (?:receipt|receiving)/

function spansThat(seen: WrongCase, fits: (span: Span) => boolean): readonly Sentence[] {
  return seen.spans.filter(fits).map(({ sentence }) => sentence)
}

/** The words after a length of time that say from when it runs. */
function runsFrom({ after }: Span): string {
  return (
    /^,?(?: (?:calendar|clear))? (?:from|of|after|following|since|starting|beginning|to run from)\b([^,;.()|]{0,90})/.exec(
      after,
    )?.[1] ?? ''
  )
}

const ofDecision = /\b(?:letter|decision|notice|notification|plan|today)\b/

export const timeStatements: readonly WrongRule[] = [
  {
    code: 'time-from-receipt',
    says: 'The time does not run from the day on which you receive something. The two months run from the day that the council’s letter was sent; the one month runs from the day that the certificate was issued.',
    rule: 'LAW-TIME-02',
    doubt: null,
    find: (seen) => [
      ...spansThat(seen, ({ what, after, sentence, from }) => {
        if (what !== 'appeal' && what !== 'adviser') return false
        const match = receipt.exec(after)
        return (
          match !== null &&
          !notOurs.test(after.slice(0, match[0].length + 24)) &&
          !/\bnot\b/.test(match[0]) &&
          !isDenied(sentence.said, from)
        )
      }),
      ...where(seen, ['receiv', 'receipt', ' get '], (said) => {
        const match =
          /\b(?:time|clock|period|months?|limit)\b[^.;,]{0,50}\b(?:runs?|starts?|begins?|counts?|counted|measured)\b[^.;,]{0,40}\b(?:receiv\w+|receipt|get this|got this)\b/.exec(
            said,
          )
        return match !== null && !/\bnot\b|n't/.test(match[0]) && !isDenied(said, match.index)
      }),
    ],
  },
  {
    code: 'time-in-days',
    says: 'The time to appeal is two months from the day that the letter was sent, or one month from the day that the certificate was issued, whichever is later. They are months of the calendar, not a number of days or weeks.',
    rule: 'LAW-TIME-01',
    doubt: null,
    find: (seen) =>
      spansThat(seen, (span) => {
        const { what, unit, count, sentence, from } = span
        if (
          what !== 'appeal' ||
          isDenied(sentence.said, from) ||
          /\binstead\b|\bnot \d+ days/.test(sentence.said)
        )
          return false
        if (unit === 'month') return false
        if (
          /\b(?:hearing|evidence|bundle|tribunal (?:will|aims|usually)|permission|upper tribunal)\b/.test(
            sentence.said,
          )
        )
          return false
        return unit === 'week' ? count >= 3 && count <= 13 : count >= 20 && count <= 95
      }),
  },
  {
    code: 'time-too-short',
    says: 'You have two months from the day that the letter was sent, or one month from the day that the certificate was issued. The later of the two days counts.',
    rule: 'LAW-TIME-01',
    doubt: null,
    find: (seen) => [
      ...where(
        seen,
        ['whichever'],
        (said) =>
          /\bwhichever (?:\w+ ){0,4}(?:sooner|earlier|earliest|first|shorter|shortest|soonest)\b/.test(
            said,
          ) && /appeal|tribunal|month|certificate/.test(said),
      ),
      ...spansThat(seen, (span) => {
        const { what, unit, count, sentence } = span
        return (
          what === 'appeal' &&
          unit === 'month' &&
          count === 1 &&
          ofDecision.test(runsFrom(span)) &&
          !/certificate|mediation/.test(runsFrom(span)) &&
          !/\b(?:send|sent|give) us\b/.test(sentence.said)
        )
      }),
    ],
  },
  {
    code: 'two-months-from-certificate',
    says: 'The two months run from the day that the council’s letter was sent. From the certificate you have one month. The later of the two days counts.',
    rule: 'LAW-TIME-01',
    doubt: null,
    find: (seen) =>
      spansThat(seen, (span) => {
        const { what, unit, count } = span
        const from = runsFrom(span)
        return (
          what === 'appeal' &&
          unit === 'month' &&
          count === 2 &&
          /\bcertificate\b|\bmediation\b/.test(from) &&
          !ofDecision.test(from)
        )
      }),
  },
  {
    code: 'month-from-mediation',
    says: 'The month runs from the day that the mediation certificate was issued, not from the mediation.',
    rule: 'LAW-TIME-01',
    doubt: null,
    find: (seen) =>
      spansThat(seen, (span) => {
        const { unit, count, what } = span
        const from = runsFrom(span)
        return (
          (what === 'appeal' || what === 'meeting') &&
          unit === 'month' &&
          count === 1 &&
          /\bmediation\b/.test(from) &&
          !/certificate/.test(from)
        )
      }),
  },
  {
    code: 'adviser-time-too-short',
    says: 'You have two months from the day that the letter was sent in which to contact the mediation adviser.',
    rule: 'LAW-MED-20',
    doubt: null,
    find: (seen) => [
      ...spansThat(seen, ({ what, unit, count, isWorking, sentence, from }) => {
        if (what !== 'adviser' || isDenied(sentence.said, from)) return false
        const before = sentence.said.slice(Math.max(0, from - 90), from)
        // What others must do in that time is another thing.
        if (
          /\b(?:we|they|council|authority|la|service|company|adviser|advisor|mediator|it|commissioner|icb)\b (?:will|must|should|aims?|has to|have to|is required|are required|tries)\b[^.;]*$/.test(
            before,
          )
        )
          return false
        if (
          /\b(?:arranged?|arranging|held|take place|issued?|certificate (?:will|must))\b/.test(
            before.slice(-50),
          )
        )
          return false
        if (
          /^ of (?:you|your|being|telling|the request)|^ of (?:contact|hearing)/.test(
            sentence.said.slice(from + 1).replace(/^[\w ]*?(?:days?|weeks?|months?)/, ''),
          )
        )
          return false
        return unit === 'month'
          ? count < 2
          : unit === 'week'
            ? count < 8
            : count < 59 && !(isWorking && count <= 5)
      }),
      ...where(seen, ['certificate'], (said) => {
        const match =
          /\b(?:must|need to|have to|should)\b[^.;]{0,40}\b(?:get|obtain|have|request|receive|apply for|secure)\b[^.;]{0,40}\bcertificate\b[^.;]{0,40}\bwithin (?:30 days|thirty days|28 days|one month|1 month|a month|\d weeks|(?:four|six) weeks)\b/.exec(
            said,
          )
        return match !== null && !isDenied(said, match.index)
      }),
    ],
  },
  {
    code: 'clock-stopped',
    says: 'Nothing stops the time to appeal: not talks, not mediation, not disagreement resolution, not a complaint. The month from the certificate is what protects your time.',
    rule: 'LAW-MED-35',
    doubt: null,
    find: (seen) =>
      where(
        seen,
        ['mediat', 'talk', 'discuss', 'meet', 'disagreement', 'complain', 'negotiat', 'dispute'],
        (said) => {
          if (
            !/\b(?:time|deadlines?|clock|limit|period|two months|2 months)\b/.test(said) ||
            /\b(?:judge|tribunal) (?:can|may|might|could)\b/.test(said)
          )
            return false
          const stops =
            /\b(?:paus\w+|stop(?:s|ped)?|on hold|suspend\w*|frozen|freez\w+|put back|lengthen\w*|extend(?:s|ed)?|reset|restart\w*|do(?:es)? not (?:run|start|begin|count)|will not (?:run|start|begin))\b/.exec(
              said,
            )
          if (stops === null || !/appeal|tribunal|clock|two months|2 months|deadline/.test(said)) return false
          if (/^extend/.test(stops[0]) && /certificate/.test(said)) return false
          const before = clauseBefore(said, stops.index)
          return (
            /^do|^will/.test(stops[0]) ||
            !/\b(?:no|not|never|nothing|nor|neither|cannot|without)\b|n't/.test(before)
          )
        },
      ),
  },
  {
    code: 'right-lost-when-late',
    says: 'A missed date does not end the right to appeal by itself. You can ask the Tribunal for more time, and for leave to appeal without a certificate; a judge decides.',
    rule: 'LAW-TIME-14',
    doubt: null,
    find: (seen) =>
      where(seen, ['appeal'], (said) => {
        if (
          /\b(?:judge|permission|leave to|extension|extend|exceptional|may still|can still|might still|normally|usually|ask the tribunal|discretion|good reason)\b/.test(
            said,
          )
        )
          return false
        if (
          /\blate appeals? (?:will|can|are|is)(?: ?not|n't)|\b(?:not|never) (?:be )?(?:accept|consider|allow)\w*[^.;]{0,20}\blate\b|\bnot accept(?:ed)? (?:an |any )?(?:appeals?|late)[^.;]{0,40}\b(?:after|late)/.test(
            said,
          )
        )
          return true
        const lost =
          /\b(?:lose|loses|lost|losing|forfeit\w*|barred|no right (?:of|to)|no longer (?:have|be able|able|possible|appeal)|will not be able to|(?:cannot|can't|can not|unable to|not be able to|not be possible to) (?:then )?(?:appeal|make|lodge|register|bring)|rights? (?:will )?(?:expires?|ends?|lapses?))\b/.exec(
            said,
          )
        if (
          lost === null ||
          /\b(?:not|\w+n't|never|doesn't|does not|won't|will not) (?:mean you )?(?:lose|forfeit)/.test(said)
        )
          return false
        const late =
          /\b(?:miss\w*|too late|late|out of time)\b|\b(?:after|past|beyond|outside)(?: of)? (?:this|that|the|these|those) (?:\w+[- ]?){0,3}(?:date|time|deadline|period|limit|months)\b|\b(?:if|unless|should)\b[^.;]{0,50}\b(?:not|\w+n't|fail\w*|unless you)\b[^.;]{0,70}\b(?:within|by|in time|before the|deadline)\b|\bunless you[^.;]{0,60}\b(?:within|by the|in time)\b|\bfail\w* to (?:contact|do|meet|comply|appeal|register|lodge|act)\b|\b(?:if|unless)\b[^.;]{0,20}\b(?:do not|don't|did not|have not)\b (?:contact|ring|call|speak)/
        return late.test(said)
      }),
  },
]

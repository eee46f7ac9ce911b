/** What letters say wrongly about the right of appeal, the Tribunal’s powers, and plans. */
import { day } from '../../../time/day.ts'
import { noticeOfKind } from '../../contents.ts'
import { clauseAfter, clauseBefore, isDenied } from '../denial.ts'
import { recommendations } from '../items/appeal-items.ts'
import { where } from './where.ts'
import type { WrongCase, WrongRule } from './wrong-statement.ts'

/** The last day of the trial of the recommendations. Source: LAW-REC-01. */
const trialEnded = day('2021-08-31')
const ourOffice =
  '(?:us|me|this office|county hall|(?:the |our |your )?(?:[\\w-]+ ){0,3}?(?:council|local authority|authority|la|send team|sen team|ehc team|sen office|send service|sen service|panel|sen manager|head of send?|director)|the (?:above )?address (?:above|at the top|below)|the above address)\\b'
const toCouncil = new RegExp(
  `\\b(?:send|return|submit|post|e-?mail|forward|lodge|hand|give|make|made|sent|returned|submitted|posted|lodged|forwarded|emailed|addressed|register|registered)\\b(?: [\\w'()-]+){0,6}? ?(?:to|with|at) ${ourOffice}`,
)
const appealToCouncil = new RegExp(`\\bappeal(?:s|ed)? (?:directly |first |in writing )?to ${ourOffice}`)

/** What a letter may put before an appeal though the law does not. */
const deed =
  '(?:complain|mak(?:e|ing|en?) a (?:formal )?complaint|made a (?:formal )?complaint|complained|(?:go|gone|been|going) through (?:our|the)(?: \\w+){0,3} complaints?|us(?:e|ed|ing) (?:our|the)(?: \\w+){0,3} (?:complaints?|disagreement resolution|dispute resolution)|exhaust\\w* (?:our|the)(?: \\w+){0,3} complaints?|meet(?: with)?|met(?: with)? (?:us|the|an?|your)|attend\\w* an?(?: [\\w-]+){0,3} meeting|had an?(?: [\\w-]+){0,3} meeting|have an?(?: [\\w-]+){0,3} meeting|ask(?:ed)? (?:us|the council|the panel) (?:for|to) (?:an? )?(?:internal )?(?:review|reconsider)|request(?:ed)? an?(?: [\\w-]+){0,2} (?:review|meeting)|(?:try|tried) disagreement resolution)'
const mustFirst = new RegExp(
  `\\b(?:must|have to|need to|required to|expected to|obliged to)\\b(?: \\w+){0,2}? ${deed}\\b`,
)
const notUntil = new RegExp(
  `\\b(?:cannot|can't|can not|only|not)\\b[^.;]{0,20}\\bappeal\\b[^.;]{0,30}\\b(?:until|unless|before|after|once|without)\\b[^.;]{0,20}\\b${deed}\\b`,
)
const age =
  '(?:1[6-9]|2[0-4]|sixteen|eighteen|nineteen|twenty(?:-one)?)(?:th|st|nd|rd)?\\b(?! ?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\\b|feb\\b|week|month|day|hour|of |%|\\/|pupils|students))(?!\\d)(?![.:,/]\\d)'
const ends =
  '\\b(?:ends?|ended|ending|stops?|stopped|ceas\\w+|laps\\w+|expires?|expired|finish\\w*|comes? to an end|not entitled|no longer (?:entitled|eligible|covered|have|need|maintain\\w*))\\b'
const endsAtAge = new RegExp(
  `\\b(?:plans?|ehcps?|support|entitlement|help|maintain)\\b[^.;]{0,60}${ends}[^.;]{0,70}\\b(?:turn(?:s|ed)?|reach(?:es|ed)?|age(?:d)?(?: of)?|is now|are now|at|become|becomes|over|is|are|beyond|past|after|until)\\b(?: the)?(?: age(?: of)?)? ${age}`,
)
const thing =
  "(?:diagnos\\w+|(?:educational )?psycholog\\w+(?:'s)? (?:report|advice|assessment)|£ ?6,?000|(?:two|2|three|3) years behind|(?:two|2|three|3|four) (?:full |complete )?cycles)"
const condition = new RegExp(
  `\\b(?:cannot|can't|can not|can only|will only|only|unable to|not)\\b[^.;]{0,70}\\b(?:without|unless|until|if|where|when|after|once)\\b[^.;]{0,50}${thing}|\\b(?:unless|until|without)\\b[^.;]{0,40}${thing}[^.;]{0,60}\\b(?:cannot|can't|not|unable)\\b|${thing}[^.;]{0,30}\\b(?:is|are) (?:needed|required|necessary|a requirement|essential)\\b|\\b(?:must|needs? to|required to|has to|have to) (?:first )?(?:have|be|show|spend|provide|complete|get|obtain|demonstrate|prove)\\b[^.;]{0,50}${thing}`,
)

/** Whether the text is a decision from which an appeal lies, so far as is known. */
function isAppealable({ kind, sort }: WrongCase): boolean {
  return sort === 'decision' && (kind === null || noticeOfKind(kind)?.ground !== 'none')
}

export const routeStatements: readonly WrongRule[] = [
  {
    code: 'no-right-of-appeal',
    says: 'This kind of decision can be appealed to the First-tier Tribunal.',
    rule: 'LAW-NOT-01',
    doubt: 'A plan issued to carry out an order of the Tribunal probably carries no new right of appeal.',
    find: (seen) =>
      !isAppealable(seen)
        ? []
        : where(seen, ['appeal'], (said) => {
            const match =
              /\b(?:no(?: further| statutory| legal| automatic)?|not have (?:a|the|any)|\w+n't have (?:a|the|any)|not (?:carry|give|attract|come with) (?:you )?(?:a|the|any)|without (?:a|any))(?: [\w-]+){0,2}? ?rights? (?:of|to) (?:an )?appeal\b|\b(?:cannot|can't|can not|not possible to|not able to|not be able to|unable to|may not) (?:be )?appeal(?:ed)?\b|\bnot (?:be )?(?:appealable|open to appeal|subject to appeal)\b|\bdoes not carry a right\b/.exec(
                said,
              )
            if (match === null) return false
            const rest = clauseAfter(said, match.index)
            const whole = `${clauseBefore(said, match.index)} ${rest}`
            return !/\b(?:without|until|unless|before|while|yet|draft|proposal|proposed|late|deadline|sections? [acdeghjk]|health|social care|personal budget|transport|delay|if|order|once|after|only|except|certificate|certain|some)\b/.test(
              `${whole} ${said.slice(match.index, match.index + 90)}`,
            )
          }),
  },
  {
    code: 'proposal-appealable',
    says: 'A draft or a proposal cannot be appealed. The final plan, or the decision not to change it, can.',
    rule: 'LAW-NOT-03',
    doubt: null,
    find: (seen) =>
      seen.sort !== 'draft-plan' && seen.sort !== 'proposal-to-amend'
        ? []
        : where(seen, ['appeal'], (said) => {
            const match =
              /\b(?:you|parents?) (?:now |also )?(?:have (?:a|the) right (?:of|to) appeal|(?:can|may) (?:now |also )?appeal|are entitled to appeal)|\bright of appeal (?:against|about) (?:this|these|the) (?:draft|propos\w+)|\bappeal (?:against |about )?(?:this|these|the) (?:draft|propos\w+)/.exec(
                said,
              )
            return (
              match !== null &&
              !isDenied(said, match.index) &&
              !/\b(?:once|when|after|final|until|if|later|will have|then)\b/.test(said)
            )
          }),
  },
  {
    code: 'appeal-sent-to-council',
    says: 'The appeal goes to the First-tier Tribunal, which must receive it in time. The council does not take appeals.',
    rule: 'LAW-TIME-01',
    doubt: null,
    find: (seen) =>
      where(seen, ['appeal'], (said) => {
        const sent = toCouncil.exec(said)
        const direct = appealToCouncil.exec(said)
        const match = direct ?? sent
        if (match === null || isDenied(said, match.index)) return false
        const words = match[0]
        if (/\bcop(?:y|ies)\b/.test(said.slice(Math.max(0, match.index - 24), match.index))) return false
        if (
          /\btribunal\b|\bcop(?:y|ies)\b|\bnot\b|\bmediation\b|\bcertificate\b|\bcomplain\w*|\bcomments?\b|\brequest\b|\bform\b.{0,20}\bopt\b/.test(
            words,
          )
        )
          return false
        // What is sent must be the appeal: in the words themselves, or just before them.
        return (
          direct !== null ||
          /\bappeals?\b/.test(
            `${said.slice(Math.max(0, match.index - 36), match.index)} ${words}`.replace(
              /\bif you (?:wish|want|decide) to appeal\b|\bappeal rights\b/g,
              ' ',
            ),
          )
        )
      }),
  },
  {
    code: 'complaint-first',
    says: 'You do not have to complain, meet anybody or use disagreement resolution before you appeal. These can run beside an appeal, and none of them stops its clock.',
    rule: 'LAW-CMP-13',
    doubt: null,
    find: (seen) =>
      where(seen, ['appeal', 'tribunal'], (said) => {
        const must = mustFirst.exec(said)
        if (
          must !== null &&
          !isDenied(said, must.index) &&
          /\b(?:before|first|prior to|until)\b/.test(said) &&
          !/\bmeet (?:the|this) (?:deadline|time)/.test(said)
        )
          return true
        return notUntil.test(said) && !/\b(?:not|\w+n't) (?:have|need) to\b/.test(said)
      }),
  },
  {
    code: 'trial-of-recommendations',
    says: 'The trial ended on 31 August 2021. The power to make recommendations about health and social care stayed.',
    rule: 'LAW-REC-01',
    doubt: null,
    find: (seen) =>
      seen.decidedOn <= trialEnded
        ? []
        : where(seen, ['trial', 'pilot'], (said) => {
            if (!/tribunal|recommend|redress|appeal/.test(said)) return false
            const match =
              /\b(?:two|2)[- ]year (?:\w+ )?(?:trial|pilot)|\bnational trial\b|\btrial\b(?! bundle)|\bpilot (?:scheme|project|period)\b/.exec(
                said,
              )
            return (
              match !== null &&
              !/\b(?:ended|finished|was|were|former\w*|earlier|used to|after the)\b/.test(said) &&
              !isDenied(said, match.index)
            )
          }),
  },
  {
    code: 'recommendations-on-refusal-to-assess',
    says: 'On an appeal against a decision not to assess, the Tribunal cannot make recommendations about health and social care.',
    rule: 'LAW-REC-03',
    doubt: null,
    find: (seen) =>
      seen.kind === 'refuse-assess' && seen.sort === 'decision' ? recommendations(seen).found.slice(-1) : [],
  },
  {
    code: 'recommendations-binding',
    says: 'The Tribunal can recommend on health and social care, and a recommendation does not bind. Whoever gets it must answer in writing and give reasons for what is not followed.',
    rule: 'LAW-REC-07',
    doubt: null,
    find: (seen) =>
      where(seen, ['recommend', 'tribunal'], (said) => {
        const match =
          /\brecommend\w*[^.;]{0,60}\b(?:(?<!non[- ])binding|must be (?:followed|carried out|implemented|complied with|accepted)|(?:must|have to|has to|are required to|is required to|will have to) (?:follow|carry out|comply|implement|accept|obey))\b|\b(?:must|have to|has to) (?:follow|carry out|comply with|implement|accept) (?:\w+ ){0,3}recommend\w*|(?<!non-)(?<!non )\bbinding recommendations\b|\btribunal\b[^.;]{0,30}\b(?:can|may|will|is able to|has the power to|has power to|could)(?: also| now)? (?:order|direct|requir(?:e|es)|instruct|compel)\b[^.;]{0,70}\b(?:health|nhs|social care|icb|integrated care|care board)\b/.exec(
            said,
          )
        return (
          match !== null &&
          !isDenied(said, match.index) &&
          !/\b(?:not|\w+n't|never|non|neither|nor)\b[^.;]{0,30}\b(?:binding|bind|order|follow)|\bnon-?binding\b/.test(
            said,
          )
        )
      }),
  },
  {
    code: 'support-ends-at-once',
    says: 'The council may not end the plan until the time to appeal is over and, if you appeal in time, until the appeal is decided. Until then the plan and what it promises go on.',
    rule: 'LAW-DUTY-13',
    doubt: null,
    find: (seen) =>
      where(
        seen,
        [
          'immediate',
          'at once',
          'today',
          'straight away',
          'from now',
          'date of this letter',
          'forthwith',
          'now stop',
          'this letter',
          'already',
        ],
        (said) => {
          const match =
            /\b(?:plan|ehcp|support|provision|help|placement|therapy|maintain\w*|maintenance)\b[^.;]{0,70}\b(?:stop|stops|stopped|end|ends|ended|cease|ceases|ceased|withdrawn|removed|finish\w*|terminat\w+|discontinued)\b[^.;]{0,40}\b(?:immediately|at once|today|straight away|immediate effect|forthwith|from now|as of now|(?:from|on|of|with) (?:the )?(?:date of )?this letter)\b|\b(?:immediately|with immediate effect|at once|from today|forthwith)\b[^.;]{0,40}\b(?:ceas\w+|end\w*|stop\w*|withdr\w+|terminat\w+)\b[^.;]{0,60}\b(?:plan|ehcp|support|provision|help)\b|\b(?:ceas\w+|end|ending|stop|stopping|withdraw\w*|terminat\w+)\b[^.;]{0,60}\b(?:plan|ehcp|support|provision)\b[^.;]{0,30}\b(?:immediately|today|immediate effect|forthwith|at once|straight away)\b/.exec(
              said,
            )
          return (
            match !== null &&
            !/\b(?:not|\w+n't|never|nor|cannot)\b/.test(`${clauseBefore(said, match.index)} ${match[0]}`) &&
            !/\bappeal (?:period|is|has)\b|\bif you (?:do not|don't) appeal\b|\bmonths? (?:from|of|after) (?:the )?(?:date of )?this letter/.test(
              said,
            )
          )
        },
      ),
  },
  {
    code: 'plan-ends-at-an-age',
    says: 'A plan does not end by itself at 16, 18, 19 or another birthday. It may go on up to 25 and ends only if the council decides so, on grounds that the law allows; that can be appealed.',
    rule: 'LAW-DUTY-14',
    doubt: null,
    find: (seen) =>
      where(
        seen,
        ['16', '17', '18', '19', '20', '21', '22', '23', '24', 'sixteen', 'eighteen', 'nineteen', 'twenty'],
        (said) => {
          const match = endsAtAge.exec(said)
          return (
            match !== null &&
            !/\b(?:not|\w+n't|never|nor)\b(?! entitled)/.test(
              `${clauseBefore(said, match.index)} ${match[0]}`.replace(/not entitled/g, ''),
            ) &&
            !/\b(?:automatically|simply|just)\b[^.;]{0,12}\bnot\b/.test(said)
          )
        },
      ),
  },
  {
    code: 'short-time-to-comment',
    says: 'You have at least 15 days to comment on a draft plan or on proposed changes, counting the day on which they reach you.',
    rule: 'LAW-EHC-05',
    doubt: null,
    find: (seen) =>
      seen.sort !== 'draft-plan' && seen.sort !== 'proposal-to-amend'
        ? []
        : seen.spans
            .filter(
              ({ what, unit, count, isWorking }) =>
                what === 'comments' &&
                (unit === 'day' ? count < (isWorking ? 10 : 14) : unit === 'week' && count < 2),
            )
            .map(({ sentence }) => sentence),
  },
  {
    code: 'other-test-to-assess',
    says: 'The law asks only whether the child or young person has or may have special educational needs, and whether it may be necessary for help to be given through a plan. A diagnosis, a report, a sum spent or a number of years behind is no condition.',
    rule: 'LAW-DUTY-06',
    doubt: 'The council may look at such things as evidence.',
    find: (seen) =>
      where(seen, ['diagnos', 'psycholog', '6,000', '6000', 'years behind', 'cycles'], (said) => {
        if (!/assess|ehc|\bplan\b/.test(said)) return false
        const match = condition.exec(said)
        return (
          match !== null &&
          !/\b(?:not|\w+n't) (?:need|have to|required|necessary)\b|\bno need\b/.test(match[0]) &&
          !isNotACondition(said, match.index)
        )
      }),
  },
  {
    code: 'provision-left-to-school',
    says: 'The council itself must secure the special educational provision that the plan specifies (Section F), whoever gives it.',
    rule: 'LAW-DUTY-10',
    doubt: null,
    find: (seen) =>
      where(seen, ['school', 'college', 'responsib', 'setting'], (said) => {
        if (!/\b(?:provision|section f|deliver\w*|plan|support)\b/.test(said)) return false
        const match =
          /\b(?:school|college|setting|headteacher|governors)\b(?:'s)?(?: [\w']+){0,3}? (?:alone|solely|entirely)(?: [\w']+){0,2}? responsib\w+|\b(?:sole|entire) responsibility of (?:the|your)(?: \w+)? (?:school|college|setting)\b|\b(?:is|are) (?:solely |entirely |only )?(?:a matter (?:only |solely )?for the (?:school|college|setting)|for the (?:school|college|setting) (?:alone )?to (?:deliver|provide|secure)|the (?:school|college)'s (?:sole )?responsibility)\b|\b(?:council|authority|we|la)\b (?:is|are|cannot be|can't be)(?: ?not|n't| held)?(?: held)? (?:not )?responsible for (?:[\w']+ ){0,5}(?:provision|deliver\w*|section f|support)\b(?<=\b(?:not|cannot|can't|\w+n't)\b[^.;]{0,90})/.exec(
            said,
          )
        if (match === null || /\b(?:not|\w+n't)\b/.test(clauseBefore(said, match.index))) return false
        return /\b(?:council|authority|we|la)\b/.test(match[0]) || !/\b(?:not|\w+n't)\b/.test(match[0])
      }),
  },
]

/** "A diagnosis is not required". */
function isNotACondition(said: string, at: number): boolean {
  return /\b(?:is|are|was) not (?:needed|required|necessary|a requirement|a condition)\b/.test(said.slice(at))
}

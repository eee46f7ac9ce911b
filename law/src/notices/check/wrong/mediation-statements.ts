/** What letters say wrongly about mediation and the certificate. */
import { clauseBefore, isDenied } from '../denial.ts'
import { aboutMediation } from '../time-spans.ts'
import { where } from './where.ts'
import type { WrongRule } from './wrong-statement.ts'

const council = /\b(?:we|us|council|authority|la|icb|commissioner|health body|both sides|they)\b/
const placeOnly =
  /\b(?:only|just|solely|simply|nothing but)\b[^.;]{0,70}\b(?:school|college|placement|section i|setting|institution|nursery)\b|\b(?:school|college|placement|section i|setting|institution)\b[^.;]{0,24}\b(?:only|alone)\b|\bincluding\b[^.;]{0,50}\b(?:section i|placement|school named|name of the school)\b/

export const mediationStatements: readonly WrongRule[] = [
  {
    code: 'certificate-for-placement-only',
    says: 'An appeal that concerns only the school or college that is named, its type, or that none is named, needs no certificate. You may still have mediation if you want it.',
    rule: 'LAW-MED-06',
    doubt: null,
    find: (seen) =>
      where(seen, ['certificate', 'advis'], (said) => {
        if (!/certificate|mediation advis/.test(said) || !/appeal|challeng|disagree|tribunal/.test(said))
          return false
        if (!placeOnly.test(said)) return false
        if (
          /\b(?:unless|except\w*|save (?:where|if|when|that)|exempt\w*|apart from|other than)\b|\b(?:not|\w+n't|no) (?:need|needed|required|have to|necessary|be required|be needed|apply)\b|\bno (?:certificate|need|requirement)\b|\bwithout (?:a|the|any|needing|having)\b/.test(
            said,
          )
        )
          return false
        return /\b(?:must|need|needs|needed|required|requires?|have to|has to|even)\b/.test(said)
      }),
  },
  {
    code: 'mediation-compulsory',
    says: 'Mediation is your choice. What an appeal may need is a certificate from the mediation adviser, and you can have that without any mediation.',
    rule: 'LAW-MED-09',
    doubt: null,
    find: (seen) =>
      where(seen, ['mediation', 'mediate'], (said) => {
        if (/\bif (?:you|both|the parties) (?:want|wish|would like|choose|decide|agree|opt)\b/.test(said))
          return false
        const must =
          /\b(?:must|have to|has to|need to|needs to|required to|obliged to|expected to|should)(?: first| then| both| therefore| now)? (?:attend|take part in|participate in|go to|go through|engage (?:with|in)|enter(?: into)?|undertake|try|have|complete|use|have been (?:to|through)|have (?:tried|had|attended|completed)|pursue|mediate|(?:ask|request|apply)(?: us| the council| the local authority)?(?: for)?)(?: [\w-]+){0,2}? ?(?:mediation\b(?! (?:advi|info|cert|service|compan|provider))|with us\b)|\bmust (?:first )?mediate\b/.exec(
            said,
          )
        if (must !== null && !isDenied(said, must.index) && !council.test(subjectOf(said, must.index)))
          return true
        const is =
          /\bmediation (?:is|becomes|has become|proces[s] is|meeting is) (?:a )?(?:compulsory|mandatory|obligatory|legal requirement|requirement|required)\b(?! to (?:tell|inform|notify|write|contact|say|give|send))/.exec(
            said,
          )
        if (is !== null && !isDenied(said, is.index)) return true
        return /\b(?:cannot|can't|can not|not|\w+n't|only)\b[^.;]{0,40}\bappeal\b[^.;]{0,30}\b(?:unless|until|before|without|after|once|if)\b[^.;]{0,20}\b(?:you )?(?:have )?(?:been to|attended|attending|taken part in|taking part in|tried|trying|completed|completing|gone through|had|having) (?:a |the )?mediation\b(?! (?:advi|info|cert))/.test(
          said,
        )
      }),
  },
  {
    code: 'certificate-from-mediator',
    says: 'The mediation adviser issues the certificate, not the mediator. Ask the adviser for it.',
    rule: 'LAW-DEF-13',
    doubt: null,
    find: (seen) =>
      where(seen, ['mediator'], (said) => {
        const match =
          /\bmediator\b(?: [\w']+){0,6}? (?:issues?|gives?|sends?|provides?|signs?|hands?|produces?)\b(?: [\w']+){0,6}? certificate\b|\bcertificate\b(?: [\w']+){0,6} (?:from|by) (?:the|your|a) mediator\b|\bmediator's certificate\b/.exec(
            said,
          )
        return (
          match !== null &&
          !isDenied(said, match.index) &&
          !/\bnot (?:from |by )?(?:the|a|your) mediator|\bmediator (?:does|can|will|may)(?: ?not|n't)/.test(
            said,
          )
        )
      }),
  },
  {
    code: 'council-may-decline-mediation',
    says: 'If you want mediation it must be arranged, and those who have to arrange it must take part. It is not for the council to refuse; where only health provision is in issue the health commissioner arranges it and the council is not a party.',
    rule: 'LAW-MED-09',
    doubt: null,
    find: (seen) =>
      where(seen, ['council', 'authority', 'we ', ' la ', 'both', 'us '], (said, sentence) => {
        if (!aboutMediation(seen.letter, sentence) || /disagreement resolution|dispute resolution/.test(said))
          return false
        const match =
          /\b(?:we|council|authority|la)\b (?:may|can|could|might|reserves? the right to|is free to|are free to|is able to|are able to|is entitled to|are entitled to)(?: also| then)? (?:decide not to|choose not to|choose whether|decide whether|decline|refuse|opt out|withdraw|say no|turn down)\b|\bmediation\b[^.;]{0,40}\b(?:only|voluntary)\b[^.;]{0,30}\b(?:if|for|when|where)\b[^.;]{0,16}\b(?:the council|the authority|the local authority|we|us|both (?:sides|parties)|all (?:sides|parties))\b(?: (?:agree|agrees|consent|consents|want|accept)\w*)?|\b(?:we|council|authority)\b (?:will|shall) (?:decide|consider) (?:whether|if) (?:to|it will|we will) (?:take part|mediate|attend|agree|participate)\b/.exec(
            said,
          )
        return match !== null && !isDenied(said, match.index)
      }),
  },
  {
    code: 'no-supporter',
    says: 'You may bring an advocate or another supporter to mediation.',
    rule: 'LAW-MED-29',
    doubt: 'More than one lawyer may need the agreement of the others.',
    find: (seen) =>
      where(
        seen,
        ['bring', 'accompan', 'support', 'advocate', 'lawyer', 'solicitor', 'alone', 'represent'],
        (said, sentence) => {
          if (
            !aboutMediation(seen.letter, sentence) ||
            /\b(?:more than one|a second|not necessary|not need|n't need)\b/.test(said)
          )
            return false
          return /\b(?:may|can|must|are|is|will|should)(?: ?not|n't)(?: be)?(?: able| allowed| permitted)?(?: to)? (?:bring|be accompanied|have|be supported|be represented|take|bring along)\b[^.;]{0,30}\b(?:anyone|anybody|any ?one else|supporters?|advocates?|friend|representative|someone|solicitor|lawyer|person)\b|\b(?:no|supporters?|advocates?|representatives?|lawyers?|solicitors?)\b[^.;]{0,30}\b(?:not allowed|not permitted|not able to attend|cannot attend|may not attend|will not be admitted|are allowed|is allowed)\b(?<=\b(?:no [^.;]{0,30}|not [a-z ]{0,14}|cannot attend))|\bmust (?:come|attend) (?:alone|on your own|by yourself)\b/.test(
            said,
          )
        },
      ),
  },
  {
    code: 'fee',
    says: 'An appeal costs no fee, and mediation and the certificate cost you nothing.',
    rule: 'LAW-TRIB-04',
    doubt: null,
    find: (seen) =>
      where(seen, ['fee', 'charge', 'cost', ' pay', '£'], (said) => {
        if (
          !/appeal|mediat|certificate|tribunal/.test(said) ||
          /\b(?:travel|expenses|solicitor|lawyer|parking|costs order|private|loss of earnings|refund)\b/.test(
            said,
          )
        )
          return false
        const match =
          /\b(?:there (?:is|will be|may be) (?:a|an) (?:small |modest |nominal )?(?:fee|charge|cost)|(?:fee|charge|cost) of|a fee is|fees? (?:is|are|will be) (?:payable|charged|due)|fee applies|charges? (?:apply|applies)|(?:you (?:will |must |may |should )?(?:have to |need to |be asked to )?pay|must be paid|payable by you)|costs? £|will cost(?: you)?|you will be charged|is charged|(?:share|half) (?:of )?the cost)\b/.exec(
            said,
          )
        if (match === null || isDenied(said, match.index)) return false
        const before = clauseBefore(said, match.index)
        return (
          !council.test(before) &&
          !/\b(?:free|nothing|no charge|no cost|does not|not)\b/.test(
            `${before} ${said.slice(match.index, match.index + match[0].length + 12)}`,
          )
        )
      }),
  },
]

/** The words just before a verb, where who must do it stands. */
function subjectOf(said: string, at: number): string {
  return said.slice(Math.max(0, at - 24), at)
}

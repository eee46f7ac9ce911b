/** The six things that regulation 32 asks a letter to say about mediation. Source: LAW-NOT-02. */
import { goesOn } from '../contact-owners.ts'
import { isDenied, isPointer, isReported } from '../denial.ts'
import type { Sentence } from '../sentences.ts'
import { aboutMediation } from '../time-spans.ts'
import { inOrder, type ReadLetter, type Sought, saying } from './sought.ts'

const mayMediate =
  /\bright(?:s)? (?:to|of)(?: [\w'-]+){0,5}? ?mediat|\bentitled to(?: [\w'-]+){0,4}? mediat|\b(?:can|may|could|able to|free to|wish to|want to|choose to|decide to|prefer to|like to|decide on|choose|want|like|wish|wish for)(?: also| still| then| instead| both| either)?(?: (?:to|for|request|ask|ask us|ask the council|have|use|go|try|take|part|in|enter|into|pursue|attend|access|opt|consider|choose|mediation or|an?|this|arrange|engage|with|proceed|seek|participate|going|ahead|having|trying|using|asking|requesting|taking))* mediat|\bmediation is (?:also |freely |still )?(?:available|offered|open|free|an option|yours)|\bmediation (?:can|may|could) be (?:requested|asked for|used|arranged)|\b(?:offer|offers|offering|offered)(?: [\w'-]+){0,3}? mediation\b|\brequest(?:ing)? (?:for )?mediation|\bask(?:ing)? (?:us |the council |the local authority )?for mediation|\b(?:whether|if)(?: or not)? (?:you )?(?:to |want to |wish to |would like to |will )?(?:mediate|go to mediation|take part in mediation)|\bwhether you (?:would like|want|wish for) mediation|\byou can choose whether|\b(?:try|option of|opportunity (?:to|for)|access to|use of|availability of)(?: \w+)? mediation\b|\bmediation\b.{0,50}\byou (?:can|may) (?:request|ask for|use|have) (?:it|this)\b|\bmediation\b.{0,20}\| ?you can request it/
/** "You have a right to ask for one", under the heading of mediation. */
const mayHaveOne =
  /\b(?:right to|entitled to|can|may) (?:also )?(?:ask for|request|have) (?:one|it|this)(?= ?(?:[.;:|]|$|if\b|about\b))/
const aboutAdvice = /mediat\w* (?:information|advice|advis)/

/** Whether the letter says that the family can ask for mediation. */
export function rightToMediation({ letter }: ReadLetter): Sought {
  const plain = saying(letter, ['mediat'], mayMediate).filter(
    ({ said }) =>
      !onlyAdvice(said) &&
      !/^(?:before|you must consider|you (?:need|have) to consider)/.test(
        said.slice(mayMediate.exec(said)?.index ?? 0),
      ),
  )
  const found = [
    ...plain,
    ...saying(letter, ['ask for', 'request', 'have '], mayHaveOne).filter(isUnderMediation),
  ]
  const near = letter.sentences.filter(({ low }) => low.includes('mediat') && !isReported(low))
  return {
    found: inOrder(found),
    near: inOrder(near).slice(0, 2),
    whyFound: 'It says that you can ask for mediation.',
    whyNear: 'It speaks of mediation and does not say plainly that you can ask for it.',
    whyNot: 'Nothing says that you can ask for mediation.',
  }
}

function isUnderMediation({ said, under }: Sentence): boolean {
  return (
    /^(?:the )?(?:right to )?mediation(?: meetings?)?$/.test(
      under.replace(/^\W*(?:\w{1,2}[.)] )?/, '').trim(),
    ) && !/certificate|appeal|advis/.test(said)
  )
}

/** "You can ask for mediation information": that is the adviser, not mediation. */
function onlyAdvice(said: string): boolean {
  const match = mayMediate.exec(said)
  return match !== null && aboutAdvice.test(said.slice(match.index, match.index + match[0].length + 14))
}

const needed =
  /\b(?:need|needs|needed|must|requir(?:e|ed|es)|requirement|have to|has to|necessary|without|unless|only (?:if|when|where|after|once|be)|only\b[^.;]{0,50}\b(?:if|when|once|with)|before|first|until|prior to|in order to|should obtain|precondition|prerequisite|condition of|accompanied by|allows?|enables?|so that)\b/

/** Whether the letter says that an appeal needs a certificate. */
export function certificateRequirement({ letter }: ReadLetter): Sought {
  const found: Sentence[] = []
  const near: Sentence[] = []
  for (const sentence of letter.sentences) {
    const { said } = sentence
    const at = said.indexOf('certificate')
    if (at === -1 && meansCertificate(sentence, letter.sentences)) found.push(sentence)
    else if (at === -1 || isReported(said)) {
      if (
        /\bmust (?:first )?(?:consider|contact)\b.{0,60}mediat.{0,80}appeal|\bconsider mediation\b/.test(said)
      )
        near.push(sentence)
      continue
    }
    if (/\b(?:birth|exam|examination|attendance|medical) certificate/.test(said)) continue
    const appeals =
      /appeal|tribunal|lodg|regist/.test(`${said} ${sentence.under}`) ||
      appealsBeside(sentence, letter.sentences)
    if (isPointer(said)) near.push(sentence)
    else if (followsFromAdviser(sentence, letter.sentences)) found.push(sentence)
    else if (needed.test(said) && appeals && !onlyWaived(said)) found.push(sentence)
    else near.push(sentence)
  }
  return {
    found: inOrder(found),
    near: inOrder(near),
    whyFound: found.some(({ said }) => /only|unless|except|exempt|not (?:need|required)/.test(said))
      ? 'It says that an appeal needs a mediation certificate, and when it does not.'
      : 'It says that an appeal needs a mediation certificate.',
    whyNear:
      'It speaks of a certificate, or of considering mediation, and does not say that an appeal needs a mediation certificate.',
    whyNot: 'Nothing says that an appeal needs a mediation certificate.',
  }
}

/** "You must speak to an adviser before you appeal. They will give you a certificate." */
function followsFromAdviser({ index, block }: Sentence, sentences: readonly Sentence[]): boolean {
  const before = sentences[index - 1]
  if (before === undefined || before.block < block - 1) return false
  const match = /\b(?:must|need to|have to|required to)\b/.exec(before.said)
  return (
    match !== null &&
    !isDenied(before.said, match.index) &&
    /mediat|advis[eo]r/.test(before.said) &&
    /\b(?:before|prior to|first)\b/.test(before.said) &&
    /appeal|tribunal/.test(before.said)
  )
}

/** "Before appealing you will need one", next to a sentence or a heading about the certificate. */
function meansCertificate({ said, under, index, block }: Sentence, sentences: readonly Sentence[]): boolean {
  if (
    !/\b(?:need|have|get|obtain|must have|without|requires?)\b(?: to (?:have|get|obtain))? (?:one|this|it)\b/.test(
      said,
    )
  )
    return false
  if (!/appeal|tribunal/.test(said) || isDenied(said, said.search(/appeal|tribunal/))) return false
  const before = sentences[index - 1]
  return (
    under.includes('certificate') ||
    (before !== undefined && before.block >= block - 1 && before.low.includes('certificate'))
  )
}

function appealsBeside(sentence: Sentence, sentences: readonly Sentence[]): boolean {
  return [-1, 1].some((step) => {
    const other = sentences[sentence.index + step]
    return (
      other !== undefined && Math.abs(other.block - sentence.block) <= 1 && /appeal|tribunal/.test(other.low)
    )
  })
}

/** The sentence only says when no certificate is needed, or only measures time from one. */
function onlyWaived(said: string): boolean {
  const waived =
    /\b(?:not|\w+n't|no) (?:need|required|necessary|have to)\b|\bno (?:need for|certificate)\b|\b(?:exempt|without (?:a|the|any) certificate)\b/.test(
      said,
    )
  const asked =
    /\b(?:cannot|can't|can not|not be able to|unable to|may not|not)\b[^.]{0,80}\b(?:without|unless|until)\b|\b(?:must|need|needs|needed|required|requires?|have to|has to|only|precondition|prerequisite)\b/.test(
      said.replace(
        /\b(?:not|\w+n't|no) (?:need|needed|required|have to)\b|\bonly (?:about|disagree|concerns?|against|challenging|appealing|if you)\b|must (?:reach|arrive|be (?:made|lodged|received|registered|brought))/g,
        ' ',
      ),
    )
  if (waived) return !asked
  // "within one month from the date of the certificate": a time, not a requirement.
  return (
    /\b(?:months?|days?|weeks?)\b[^.|]{0,60}certificate/.test(said) &&
    !/\b(?:need|needed|requires?|required|before you|without|unless|obtain|get a|get the|first have|have a certificate)\b/.test(
      said,
    )
  )
}

/** Whether the letter says how to reach the mediation adviser. */
export function adviserContact({ letter, contacts }: ReadLetter): Sought {
  const of = contacts.filter(({ owner }) => owner === 'adviser')
  const near = letter.sentences.filter(
    ({ low }) =>
      /\b(?:contact|ring|call|speak|phone|details|get in touch|talk|adviser|advisor|provider|service|company|organisation|people)\b/.test(
        low,
      ) && /mediat|advis[eo]r/.test(low),
  )
  const isElsewhere = near.some(({ low }) =>
    /\b(?:enclosed|attached|leaflet|website|local offer|overleaf)\b/.test(low),
  )
  return {
    found: inOrder(of.flatMap(({ namedIn, sentence }) => [namedIn, sentence])),
    near: inOrder(near),
    whyFound: 'It gives a way to reach the mediation adviser.',
    whyNear: isElsewhere
      ? 'It says that the details of the mediation adviser are somewhere else. Look there: this check has read only what you gave.'
      : 'It names a mediation service or adviser and gives no number, email, page or address for it.',
    whyNot: 'Nothing says how to reach the mediation adviser.',
  }
}

/** Whether the letter says in what time mediation, or the adviser, must be asked. */
export function mediationTimescales({ letter, spans }: ReadLetter): Sought {
  const times = spans.filter(({ what }) => what === 'adviser').map(({ sentence }) => sentence)
  const dated = letter.sentences.filter(
    ({ said }) =>
      /mediat|advis[eo]r/.test(said) &&
      /\b(?:contact|ring|call|phone|speak|ask|request|tell|approach)\b[^.]{0,140}\b(?:by|before|no later than|on or before|until)\b (?:\w+day,? )?\d{1,2}/.test(
        said,
      ),
  )
  const near = spans
    .filter(({ what, sentence }) => what === 'meeting' && aboutMediation(letter, sentence))
    .map(({ sentence }) => sentence)
  const vague = letter.sentences.filter(
    ({ said }) =>
      said.includes('mediat') &&
      /\bas soon as|\bpromptly|\bdeadline|\btime limits?|\btimescales?|\bstraight away|\bwithout delay/.test(
        said,
      ),
  )
  return {
    found: inOrder([...times, ...dated]),
    near: inOrder([...near, ...vague]),
    whyFound: 'It says in what time you must ask.',
    whyNear:
      near.length > 0
        ? 'It gives a time for the meeting, and not the time in which you must ask for mediation or ring the adviser.'
        : 'It speaks of time and mediation together, and gives no time in which you must ask.',
    whyNot: 'Nothing says in what time mediation, or the adviser, must be asked.',
  }
}

const tellUs =
  /\b(?:tell|inform|notify|notifying|informing|telling|let|advise|write to|writing to|contact|contacting|email|emailing|ring|ringing|reply to|respond to)(?: \w+){0,4}? (?:us|me|council|authority|local authority|la|officer|team|service|co-?ordinator|manager|lead|know|caseworker|worker|that)\b|\bneed to (?:tell|inform|notify)\b|\b(?:council|authority|la) (?:should|must|needs to|has to|is to) be (?:told|informed|notified)\b|\b(?:set|setting) out\b|\bto tell is\b/
const issues =
  /\bissues?\b|\bwhat (?:\w+ ){0,6}(?:about|disagree|discuss|cover|unhappy|concern|wrong|mediate|talk|resolve|like|sort|settle|raise|achieve)|\b(?:points|matters|parts|areas|aspects|concerns|topics|subjects?|things|reasons)\b(?: [\w']+){0,3} (?:you|that|which|of|to|for)\b|\bwhich (?:parts|sections|decisions?|points)\b|\bwhy you disagree\b|\bhealth (?:care )?(?:provision|help|issues?)\b|\bnature of (?:the|your)\b/

/** Whether the letter says that a family that wants mediation must tell the council so, and what it is about. */
export function tellAuthorityIssues({ letter }: ReadLetter): Sought {
  const found: Sentence[] = []
  const near: Sentence[] = []
  for (const sentence of letter.sentences) {
    const { said } = sentence
    const match = tellUs.exec(said)
    if (
      match === null ||
      !aboutMediation(letter, sentence) ||
      isReported(said) ||
      isDenied(said, match.index)
    )
      continue
    const adviserOnly =
      /\b(?:tell|inform|notify|ring|contact|call|speak to)(?: (?:to|the|your|an?|independent))* (?:mediation )?(?:mediation|advis[eo]r)\b/.test(
        said,
      ) && !/\b(?:us|council|authority|local authority|la)\b/.test(said)
    if (adviserOnly || /\bdisagreement resolution\b/.test(said)) continue
    const next = letter.sentences[sentence.index + 1]
    const both =
      next !== undefined && next.block <= sentence.block + 1 && !/appeal|tribunal|certificate/.test(next.low)
        ? `${said} ${next.low}`
        : said
    const wants = /\bmediat/.test(said) || /\b(?:want|like|wish|choose|decide|pursue|so|it)\b/.test(said)
    if (wants && issues.test(said)) found.push(sentence)
    else if (wants && issues.test(both) && tellUs.test(next?.low ?? ''))
      found.push(sentence, next as Sentence)
    else if (said.includes('mediat')) near.push(sentence)
  }
  const health = found.some(({ said }) => /\bhealth\b/.test(said))
  return {
    found: inOrder(found),
    near: inOrder(near),
    whyFound: health
      ? 'It says that you must tell the council that you want mediation, what it is about, and what health provision you want.'
      : 'It says that you must tell the council that you want mediation and what it is about. It should also ask for any health provision that you want.',
    whyNear:
      'It asks you to tell the council about mediation and does not say that you must say what it is about.',
    whyNot: 'Nothing says that you must tell the council that you want mediation and what it is about.',
  }
}

/** "Just reply to this email": whoever wrote it. */
const byReply = /\brepl(?:y|ying) to this (?:e-?mail|message)\b/

/** Whether the letter says whom at the council to contact about mediation, and how. */
export function authorityContact(read: ReadLetter): Sought {
  const { letter, contacts } = read
  const ofCouncil = contacts.filter(({ owner }) => owner === 'council')
  const tells = new Set(tellAuthorityIssues(read).found)
  const isFor = (sentence: Sentence): boolean => {
    if (/mediat/.test(sentence.said) || /mediat/.test(sentence.under) || tells.has(sentence)) return true
    const before = letter.sentences[sentence.index - 1]
    return (
      before !== undefined &&
      before.block >= sentence.block - 1 &&
      !before.isHeading &&
      (/mediat/.test(before.low) || tells.has(before)) &&
      goesOn(sentence) &&
      !/\bquestions?\b|\bquer(?:y|ies)\b|\banything else\b|\bcomplain/.test(sentence.low)
    )
  }
  const found = ofCouncil.filter(
    ({ sentence, namedIn }) => (isFor(sentence) || isFor(namedIn)) && !isLetterhead(sentence.low),
  )
  const replies = letter.sentences.filter(({ said }) => {
    const match = byReply.exec(said)
    return match !== null && said.includes('mediat') && !isDenied(said, match.index)
  })
  const named = letter.sentences.filter(
    ({ low }) =>
      /mediat/.test(low) &&
      /\b(?:contact|speak|email|tell|ring|call)\b/.test(low) &&
      /\b(?:us|officer|team|co-?ordinator|manager|caseworker)\b/.test(low),
  )
  const general = ofCouncil
    .filter(({ sentence }) => !isLetterhead(sentence.low))
    .map(({ sentence }) => sentence)
  return {
    found: inOrder([...found.flatMap(({ namedIn, sentence }) => [namedIn, sentence]), ...replies]),
    near: inOrder([...named, ...general]),
    whyFound: 'It says whom at the council to contact about mediation, and how.',
    whyNear:
      named.length > 0
        ? 'It says whom to ask about mediation at the council and not how to reach them.'
        : 'It gives a way to reach the council and does not say that it is for mediation.',
    whyNot: 'Nothing says whom at the council to contact about mediation.',
  }
}

/** The council’s own address at the top or the foot of the page: it names nobody and asks for nothing. */
function isLetterhead(low: string): boolean {
  return (
    /\b(?:county hall|civic centre|town hall|council house|shire hall|(?:county|council|civic|city|borough|municipal) (?:offices?|buildings?))\b/.test(
      low,
    ) &&
    !/mediat|contact|ring|call|speak|\b(?:officer|clerk|lead|co-?ordinator|manager)\b|\b(?:address|given|made|sent|send|told|tell|inform|write)\b.{0,20}\bto\b/.test(
      low,
    )
  )
}

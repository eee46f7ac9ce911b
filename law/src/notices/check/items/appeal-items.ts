/** The right of appeal, its time limits, the recommendations and the reasons in a letter. */

import { dateIn } from '../dates.ts'
import { isPointer, isReported, isSupposed } from '../denial.ts'
import type { Sentence } from '../sentences.ts'
import { inOrder, type ReadLetter, type Sought, saying } from './sought.ts'

const appealWords = ['appeal', 'tribunal', 'sendist']
const right =
  /\bright(?:s)? (?:of|to|to make an|to an|to lodge an|to bring an)(?: [\w-]+){0,2}? ?appeal|\brights? (?:of|to)(?: [\w-]+){0,3} or (?:to )?appeal|\bentitled to(?: [\w-]+){0,3} appeal|\b(?:can|may|could|able to|wish to|want to|decide to|choose to|like to|need to|must|like|open to you to|possible to|how to|in order to|so as to|option(?:s)? (?:is|are|of) to)(?: also| still| then| now| either| only)? (?:appeal|(?:lodge|make|register|bring|submit|file)(?: an| your| the)? appeal)|\bappeal (?:against )?(?:this|our|the|that|any of)? ?(?:decision|to the)|\bappeal(?:s|ing)? to (?:the |a )?(?:first|send|special|independent|tribunal)|\b(?:appeal|appeals) (?:against|about)|\bto appeal\b|\bappeal lies\b|^\W*appeals? ?(?:-|:|\|) |\b(?:can|may|could|wish to|want to|right to)(?: also)? (?:go|take (?:this|it|us|your case|the matter)) to (?:the |a )?(?:\w+ )?tribunal|\bappeal (?:must|should|has to|needs to) (?:be|reach|arrive|get)|\btribunal must (?:get|receive|have)/
const aboutTribunal = /\btribunal\b|\bsendist\b|\bfirst-tier\b|\bftt\b/

/** Whether the letter says that this decision can be appealed to the Tribunal. Source: LAW-NOT-01. */
export function rightOfAppeal({ letter }: ReadLetter): Sought {
  const told = saying(letter, appealWords, right).filter(
    ({ said }) =>
      !/\b(?:once|when|after) (?:the|your|we)\b.{0,60}\bfinal|if we (?:decide|do not)|\bwill (?:then )?have (?:the|a) right/.test(
        said,
      ),
  )
  const tribunal = letter.sentences.filter(({ low }) => aboutTribunal.test(low)).slice(0, 2)
  const vague = letter.sentences.filter(
    ({ low }) =>
      (low.includes('appeal') && isPointer(low)) ||
      /\b(?:challenge|contest|dispute|question) (?:this|the|our) decision|\bfurther rights|\byour (?:legal )?rights\b|\bright to (?:challenge|redress|complain)/.test(
        low,
      ),
  )
  const has = told.length > 0 && tribunal.length > 0
  return {
    found: has ? inOrder([...told.slice(0, 2), ...told.filter(({ said }) => aboutTribunal.test(said))]) : [],
    near: has ? [] : inOrder([...told, ...(told.length > 0 ? [] : [...vague, ...tribunal])]),
    whyFound: 'It says that you can appeal to the Tribunal.',
    whyNear:
      told.length > 0
        ? 'It speaks of an appeal and does not say to whom: the First-tier Tribunal.'
        : 'Words come near it, and none says plainly that you can appeal to the Tribunal against this decision.',
    whyNot: 'Nothing says that you can appeal to the First-tier Tribunal.',
  }
}

/** Whether the letter gives the time for the appeal, right or wrong. Source: LAW-NOT-01. */
export function timeLimits({ letter, spans }: ReadLetter): Sought {
  const times = spans.filter(
    ({ what, unit, count, isWorking }) =>
      what === 'appeal' && !isWorking && (unit === 'month' || (unit === 'week' ? count >= 4 : count >= 14)),
  )
  const dated = letter.sentences.filter(
    ({ said }) =>
      /appeal|tribunal/.test(said) &&
      /\b(?:by|before|until|no later than|on or before|deadline|last (?:day|date)|closing date|time limit)\b/.test(
        said,
      ) &&
      !/\b(?:contact|mediation|advis[eo]r) (?:\w+ ){0,6}by\b/.test(said) &&
      dateIn(
        said.slice(
          /\b(?:by|before|until|no later than|on or before|deadline|last (?:day|date)|closing date|time limit)\b/.exec(
            said,
          )?.index ?? 0,
        ),
      ),
  )
  const near = letter.sentences.filter(
    ({ said }) =>
      /appeal|tribunal/.test(said) &&
      /\bdeadlines?\b|\btime limits?\b|\btimescales?\b|\bhow long\b|\bin time\b|\bpromptly\b/.test(said),
  )
  return {
    found: inOrder([...times.map(({ sentence }) => sentence), ...dated]),
    near: inOrder(near),
    whyFound: 'It says in what time an appeal must be made.',
    whyNear: 'It speaks of a time limit for the appeal and does not say what it is.',
    whyNot: 'Nothing says in what time an appeal must be made.',
  }
}

const healthOrCare = /\bhealth\b|\bsocial care\b|\bcare provision\b/
const extended = ['tribunal', 'recommend', 'extended appeal', 'single route', 'powers']

/** Whether the letter tells of the Tribunal’s power to recommend. Source: LAW-NOT-01, LAW-REC-03. */
export function recommendations({ letter }: ReadLetter): Sought {
  const all = saying(
    letter,
    extended,
    /\brecommend/,
    /\b(?:panel|report|review|school|psychologist|professional)s?(?:'s)? recommend|\brecommended by\b/,
  )
  const told = all.filter(
    (sentence) =>
      healthOrCare.test(around(sentence, letter.sentences)) && isOfTribunal(sentence, letter.sentences),
  )
  const near = saying(
    letter,
    extended,
    /\bextended appeal|\bsingle route of redress|\btribunal\b.{0,120}\b(?:health|social care)\b|\b(?:health|social care)\b.{0,120}\btribunal\b/,
    /\brecommend|health,? education and social care chamber|mediation/,
  )
  return {
    found: inOrder(told),
    near: inOrder(near),
    whyFound: 'It says that the Tribunal can make recommendations about health and social care.',
    whyNear:
      'It connects the Tribunal with health or social care and does not say that it can make recommendations.',
    whyNot: 'Nothing says that the Tribunal can make recommendations about health and social care.',
  }
}

function around(sentence: Sentence, sentences: readonly Sentence[]): string {
  const next = [1, 2, 3].map((ahead) => sentences[sentence.index + ahead]?.low ?? '')
  const follows = /:$/.test(sentence.low) ? next.join(' ') : (sentences[sentence.index - 1]?.low ?? '')
  return `${sentence.under} ${sentence.said} ${follows}`
}

function isOfTribunal(sentence: Sentence, sentences: readonly Sentence[]): boolean {
  const before = [1, 2].map((back) => sentences[sentence.index - back]?.low ?? '')
  return /tribunal|appeal|\bjudge\b|\bthey can\b|\bit can\b/.test(
    `${sentence.under} ${sentence.said} ${before.join(' ')}`,
  )
}

const because =
  /\bbecause\b|^(?:grounds?|reasons?|rationale|the reasons?)(?: for (?:the |our |this )?decision)?(?: ?[:-]| \|) \w|\bno longer requires?\b|\breasons are\b|\bthe reasons? (?:for|that|why|is|are|was|were)\b|\b(?:our|its|my|these) reasons?\b|\bfor (?:this|these|the following|that) reasons?\b|\b(?:due|owing) to\b|\bin view of (?!the above|this|that)|\bon account of\b|\bno longer (?:practicable|possible|suitable|appropriate)\b|\b(?:has|have) (?:now )?(?:met|achieved) (?:[\w']+ ){0,5}outcomes\b|\bon the (?:basis|grounds?) (?:that|of)\b|\bgiven that\b|\bsince (?:he|she|they|you|your|the|targets|there)\b|,? as (?:he|she|they|you|your (?:child|son|daughter)|the (?:school|college|nursery|setting|evidence|reports?|needs?|placement)|there (?:is|was|are)|it(?:'s| (?:is|was)) (?!for\b|now\b|until\b|at\b|and\b|or\b|stands\b)\w+|an? [\w-]+ (?:was|is|has|had)|(?:he|she)'s|they're|we (?:do|did|feel|felt|believe|consider))\b|\b(?:panel|authority|council|la|we|i|it|officers?|group|moderation)(?: [\w-]+){0,3}? (?:felt|feel|feels|concluded|believes?|believed|noted|notes|found|considered|considers?|recognis\w+|of the (?:view|opinion)|took the view|(?:is|are|was|were) (?:not )?satisfied)(?: that| there| your| the| he| she| it| his| her| their| this| needs)|\b(?:evidence|reports?|advice|information|assessments?|paperwork|data|records?|documents?|letters?)(?: [\w-]+){0,6}? (?:does not|did not|do not|has not|shows?|showed|shown|says?|tells?|told|indicates?|indicated|suggests?|suggested|describes?|demonstrates?|confirms?|confirmed|identif\w+|recommends)\b|\bneeds?(?: [\w-]+){0,4}? (?:can|could|are|is)(?: \w+)? (?:be |being )?(?:met|supported)\b|\b(?:made|making|shown|making) (?:\w+ ){0,3}progress\b|\b(?:school|college|nursery|setting) (?:can|could|is able to|are able to|has the|already)\b|\b(?:completed|finished|left|achieved|moved)\b.{0,60}\b(?:course|outcomes|college|education|out of)|\boutcomes? (?:have|has) been (?:achieved|met)|\b(?:tells?|told) us that\b/
/** A heading over the reasons, on its own line or at the head of a paragraph: "Why", "Grounds.", "How we decided". */
const reasonsHeading =
  /^\W*(?:\w{1,2}[.)] )?(?:(?:our|the|my|its) )?(?:why\b(?! (?:we (?:are|have) (?:writing|written|sen|contact)|i am|am i|this letter|you (?:are|have)|mediat|appeal|not\b))(?= ?\W*$| (?:we|the (?:council|authority|panel|plan)|this|not)\b)|(?:reasons?|grounds?|rationale|explanation)(?: (?:for|of|behind) (?:(?:the|our|this|that) )?[\w' ]{2,30})?\W*$|how (?:we|the (?:council|panel|authority)) (?:came|got|reached|arrived|made|decided)\b)/
/** "The council had regard to the following.": what comes next is why. */
const reasonsFollow =
  /\b(?:regard to|account of|into account|considered|noted|weighed|based on|reasons? (?:are|were)|because of) (?:the following|these (?:points|things|matters|reasons))\W*$/
/** So many sentences after such words, and so many blocks, are read as the reasons. */
const reasonsReach = 4
const boilerplate =
  /\b(?:in (?:reaching|making|coming to|arriving at) (?:that|this|its|our|the) (?:decision|conclusion|view)|took (?:into )?account|taken into account|taking into account)\b/
const bareTest =
  /\b(?:criteria|criterion|threshold|test)\b.{0,40}\b(?:not|met|satisf\w+)\b|\b(?:not|\w+n't)\b.{0,40}\b(?:criteria|threshold|test)\b/

/** Whether the letter says why the council decided as it did. Source: LAW-NOT-05. */
export function reasons({ letter }: ReadLetter): Sought {
  const isRights = /mediat|appeal|tribunal|certificate|advis[eo]r|disagreement resolution|sendias/
  const found: Sentence[] = []
  const near: Sentence[] = []
  let leftOfHeading = 0
  let startedIn = 0
  for (const sentence of letter.sentences) {
    const { said, low, block } = sentence
    const isUnder = leftOfHeading-- > 0 && !sentence.isHeading && block <= startedIn + reasonsReach
    if (low.length <= 90 ? reasonsHeading.test(low) || reasonsFollow.test(low) : reasonsFollow.test(low)) {
      leftOfHeading = reasonsReach
      startedIn = block
      if (low.length <= 90) continue
    }
    if (isReported(said) || sentence.isHeading || /^(?:dear|thank you for|if you)\b/.test(said)) continue
    const isElsewhere =
      /\breasons?\b|\brationale\b|\bexplanation\b/.test(said) &&
      /\b(?:enclosed|attached|overleaf|separate|appendix|annex|available|on request|request (?:a|the)|report|minutes|feedback form)\b/.test(
        said,
      )
    if (isElsewhere && !/\bbecause\b|\breasons? (?:is|are) that\b/.test(said)) near.push(sentence)
    else if (isRights.test(said)) continue
    else {
      if (
        (because.test(said) || (isUnder && isSubstance(low))) &&
        !/\bwriting to (?:you|inform)\b.{0,20}because/.test(said) &&
        !(isSupposed(said) && /\bif we\b/.test(said))
      ) {
        if (isThin(said)) near.push(sentence)
        else found.push(sentence)
      } else if (bareTest.test(said) || boilerplate.test(said)) near.push(sentence)
    }
    if (found.length >= 4) break
  }
  return {
    found: inOrder(found),
    near: inOrder(near),
    whyFound: 'It says why the council decided as it did. Whether the reasons are good is another question.',
    whyNear: 'It says that there are reasons, or that a test was not met, and not what the reasons are.',
    whyNot: 'Nothing says why the council decided as it did.',
  }
}

/** Says something of the case: no closing line, no request, no repetition of the decision, no word of care taken. */
function isSubstance(low: string): boolean {
  return (
    low.split(' ').length >= 5 &&
    !/^(?:please|if|yours|we have (?:now )?decided|the (?:council|authority|panel) has decided|i am sorry|do (?:ring|call|contact)|you can (?:ring|call|contact|read|ask|find)|(?:we|i) (?:have |had )?(?:read|looked|thought|met|considered|will write))\b|\b(?:enclosed|attached|overleaf|available on request)\b/.test(
      low,
    )
  )
}

/** "As the criteria have not been met" and no more. */
function isThin(said: string): boolean {
  return (
    bareTest.test(said) &&
    !/\bevidence\b|\bprogress\b|\breports?\b|\bschool\b|\bcollege\b|\bneeds (?:can|are)\b/.test(said)
  )
}

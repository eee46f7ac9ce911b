/** Disagreement resolution, and information and advice, in a letter. Source: LAW-NOT-01. */
import { isDenied, isPointer, isReported } from '../denial.ts'
import type { Sentence } from '../sentences.ts'
import { inOrder, type ReadLetter, type Sought } from './sought.ts'

const resolutionName =
  /\b(?:disagreement|dispute|difference)s?[ -]resolution\b|\bresolution of disagreements?\b|\bresolv\w+ (?:of )?(?:disagreements?|disputes?) service/
const resolutionDescribed =
  /\b(?:service|facilitator|organisation|company|body|arrangements?|help|someone)\b[^.]{0,80}\b(?:resolv\w+|sort\w* out|settl\w+|avoid\w*|work\w* through)\b[^.]{0,40}\b(?:disagreements?|disputes?|differences)\b/
const officer = /\bresolution (?:officer|lead|manager|co-?ordinator|team)\b|@/

/** Whether the letter says that there are disagreement resolution services. */
export function disagreementResolution({ letter }: ReadLetter): Sought {
  const found: Sentence[] = []
  const near: Sentence[] = []
  for (const sentence of letter.sentences) {
    const { said } = sentence
    if (isReported(said)) continue
    const name = resolutionName.exec(said)
    if (name !== null && isPointer(said)) {
      near.push(sentence)
      continue
    }
    if (name !== null) {
      const only =
        officer.test(said.slice(name.index, name.index + 40)) && !/\bservices?\b|\barrangements?\b/.test(said)
      if (!isDenied(said, name.index) && !only) found.push(sentence)
      continue
    }
    const described = resolutionDescribed.exec(said)
    if (described !== null && !isDenied(said, described.index)) {
      if (/mediat/.test(said) || /mediat/.test(sentence.under)) near.push(sentence)
      else if (
        /\bindependent\b|\bimpartial\b|\bneutral\b|\bseparate\b|\bservices? (?:for|that|which|to)\b|\barrangements\b/.test(
          said,
        )
      )
        found.push(sentence)
      else near.push(sentence)
    }
  }
  return {
    found: inOrder(found),
    near: inOrder(near),
    whyFound: 'It says that there are disagreement resolution services.',
    whyNear:
      'It speaks of sorting out a disagreement and not of the disagreement resolution service, which is not the same as mediation.',
    whyNot: 'Nothing says that there are disagreement resolution services.',
  }
}

const adviceName =
  /\b[a-z]{0,12}sendias{1,2}\b|\bsen(?:d)? ?ias{1,2}\b|\bias{1,2}\b|\binformation,? (?:and )?(?:advice|guidance)(?:,? (?:and|&) support)?\b|\binformation (?:and|&) advice\b|\badvice (?:and|&|,) (?:information|support|guidance)\b|\bparent partnership\b|\bsend? (?:advice|information|support and advice) service\b|\bindependent (?:and impartial |, impartial )?(?:advice|information|support)\b|\bimpartial (?:advice|information|support|service|help|and confidential)\b|\bfree,? (?:confidential|independent|impartial)\b[^.]{0,40}\b(?:advice|information|support)\b/
/** Capitals that end in IAS or IASS: the local names of the service. */
const localName = /\b[A-Z]{1,8}IASS?\b|\bIASS\b/
const charity =
  /\bipsea\b|\bsos ?!? ?sen\b|\bcontact a family\b|\bnational autistic society\b|\bcoram\b|\bcitizens advice\b|\bchild law advice\b/

/** Whether the letter says that there is a service of information and advice. A national charity alone is not the council’s. */
export function informationAndAdvice({ letter }: ReadLetter): Sought {
  const found: Sentence[] = []
  const near: Sentence[] = []
  for (const sentence of letter.sentences) {
    const { said } = sentence
    if (isReported(said)) continue
    const name = adviceName.exec(said)
    const isLocal = localName.test(sentence.words)
    if (name === null && !isLocal) {
      if (
        charity.test(said) ||
        /\blocal offer\b|\bsupport (?:group|service|organisation)|\bparent carer forum\b|\bwhere to (?:find|get) advice\b/.test(
          said,
        )
      )
        near.push(sentence)
      continue
    }
    const ofMediator =
      name !== null &&
      /mediat/.test(said) &&
      !/sendias|\bias{1,2}\b|parent partnership|special educational|support service/.test(said) &&
      !isLocal
    const ofCharity =
      charity.test(said) && !/sendias|\bias{1,2}\b|support service|information,? advice/.test(said)
    if (ofMediator) continue
    if (isPointer(said)) {
      near.push(sentence)
      continue
    }
    if (ofCharity) near.push(sentence)
    else if (name === null || !isDenied(said, name.index)) found.push(sentence)
  }
  const isCharity = near.some(({ said }) => charity.test(said))
  return {
    found: inOrder(found),
    near: inOrder(near),
    whyFound: 'It names the service that gives information and advice.',
    whyNear: isCharity
      ? 'It names a national charity, which is not the information, advice and support service that the council must tell you of.'
      : 'It speaks of help, or says that you can read of it elsewhere, and does not itself name the information, advice and support service.',
    whyNot: 'Nothing says where you can get information and advice about special educational needs.',
  }
}

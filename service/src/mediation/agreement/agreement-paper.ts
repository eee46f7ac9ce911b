/** A sealed agreement as the data that the template `agreement` sets. It adds nothing to what was sealed. */
import { day, plainDay, writtenDay } from '@way-forward/law'
import type { SealedAgreement, SealedTerm } from './sealed-agreement.ts'
import { kindWords } from './term-kinds.ts'

/** What the template is given. */
export interface AgreementPaper {
  readonly title: string
  readonly dayLine: string
  readonly foot: string
  readonly intro: readonly string[]
  readonly terms: readonly {
    readonly heading: string
    readonly what: readonly string[]
    readonly rows: readonly (readonly [label: string, says: string])[]
    readonly doubts: readonly string[]
  }[]
  readonly issues: readonly { readonly says: string; readonly mark: string }[]
  readonly open: readonly string[]
  readonly words: readonly string[]
  readonly parties: readonly (readonly [string, string, string])[]
  readonly hashes: readonly (readonly [label: string, hash: string])[]
  readonly labels: Readonly<Record<string, string>>
}

const labels = {
  terms: 'What was agreed',
  issues: 'The issues',
  open: 'What is not agreed',
  words: 'What else stands in it',
  parties: 'Who accepted it',
  side: 'For',
  name: 'By',
  on: 'Accepted on',
  hashes: 'How to know that it is unchanged',
  hashNote:
    'Each side accepted exactly these words by their hash. If a single character of the agreement were changed, its hash would be another.',
  clock:
    'What could have been appealed must be done in the time that a Tribunal order would give (regulations 42(2) and 44 of the Special Educational Needs and Disability Regulations 2014); any other action of the council or a health commissioner within two weeks (regulation 42(3)); after mediation about health alone the commissioner tells the council of it within one week (regulation 42(4)); unless another time is agreed here in writing (regulation 42(5)). This agreement does not stop or move the time for an appeal.',
  outside:
    'The Regulations set no time for what is agreed in disagreement resolution: the days that stand here count. This agreement does not stop or move the time for an appeal.',
} as const

/** @param sha256 of what was sealed, in hex */
export function agreementPaper(sealed: SealedAgreement, sha256: string): AgreementPaper {
  const { process, outcome, agreedOn, service, reference, agreement } = sealed
  const isMediation = process === 'mediation'
  const title = isMediation ? 'Mediation agreement' : 'Agreement in disagreement resolution'
  return {
    title: `${title} ${reference}`,
    dayLine: writtenOn(agreedOn),
    foot: `Way Forward. ${title} ${reference}, ${plainOn(agreedOn)}. Law as at ${plainOn(sealed.lawAsAt)}.`,
    intro: [
      `This is the written agreement of ${plainOn(agreedOn)} in ${isMediation ? 'mediation' : 'disagreement resolution'} with ${service}. ${
        outcome === 'full'
          ? 'Everything that was in dispute is agreed.'
          : 'A part of what was in dispute is agreed.'
      }`,
      isMediation ? labels.clock : labels.outside,
    ],
    terms: sealed.terms.map((term, index) => ({
      heading: `Term ${index + 1}`,
      what: linesOf(term.what),
      rows: rowsOf(term),
      doubts: term.doubts,
    })),
    issues: agreement.issues.map(({ says, isAgreed }) => ({
      says,
      mark: isAgreed ? 'Agreed' : 'Not agreed',
    })),
    open: linesOf(agreement.open),
    words: linesOf(agreement.words),
    parties: sealed.parties.map(({ side, name, acceptedOn, isOnPaper }) => [
      side,
      isOnPaper ? `${name}, signed on paper` : `${name}, typed`,
      plainOn(acceptedOn),
    ]),
    hashes: [
      [
        `The words that were accepted, version ${sealed.version} (SHA-256)`,
        hashInGroups(sealed.versionSha256),
      ],
      ['This sealed agreement with its days and names (SHA-256)', hashInGroups(sha256)],
    ],
    labels,
  }
}

function rowsOf({
  who,
  kind,
  lastDay,
  laterDay,
  isAgreedDay,
}: SealedTerm): readonly (readonly [string, string])[] {
  const by =
    lastDay === null
      ? 'No day is set'
      : isAgreedDay
        ? `${writtenOn(lastDay)}, the day that is agreed here`
        : `Last day ${writtenOn(lastDay)}`
  return [
    ['Who', who],
    ['Kind', kindWords[kind].option],
    ['By when', laterDay === null ? by : `${by}; later reading ${writtenOn(laterDay)}`],
  ]
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}

/** In groups of eight, so that people can compare it. */
export function hashInGroups(hash: string): string {
  return hash.replace(/(.{8})(?=.)/g, '$1 ')
}

function plainOn(iso: string): string {
  return plainDay(day(iso))
}
function writtenOn(iso: string): string {
  return writtenDay(day(iso))
}

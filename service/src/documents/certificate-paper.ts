/** One page: a mediation certificate as the data that the template `certificate` sets. */
import { day, lawAsAt, plainDay, type Reason, type Step } from '@way-forward/law'
import { renderWritable } from './letter-paper.ts'
import { citing, type PaperSentence } from './papers/cited-law.ts'
import { type PaperStep, stepsOf } from './papers/dates.ts'
import { qrOf, qrSvg } from './qr.ts'

/** What stands on it, in words. */
export interface CertificateOnPaper {
  readonly code: string
  /** Where whoever is shown it can see whether it stands. */
  readonly address: string
  readonly basis: string
  readonly statement: Reason
  readonly rows: readonly { readonly name: string; readonly value: string }[]
  readonly ended: string | null
  readonly time: {
    readonly lastDay: string | null
    readonly says: readonly Reason[]
    readonly working: readonly Step[]
    readonly doubt: string | null
  }
}

interface Paper {
  readonly title: string
  readonly basis: string
  readonly statement: PaperSentence
  readonly rows: CertificateOnPaper['rows']
  readonly ended: string | null
  readonly timeHeading: string
  readonly lastDay: string | null
  readonly says: readonly PaperSentence[]
  readonly workingHeading: string
  readonly working: readonly PaperStep[]
  readonly doubt: string | null
  readonly check: {
    readonly heading: string
    readonly says: string
    readonly code: string
    readonly address: string
    readonly qr: string | null
  }
  readonly lawHeading: string
  readonly law: readonly { readonly number: number; readonly provision: string; readonly link: string }[]
  readonly foot: string
}

/**
 * A certificate as a tagged PDF (PDF/UA-1).
 * @throws NoTypst, RenderBusy, NoFont: as letters do
 */
export function certificateAsPdf(given: CertificateOnPaper): Promise<Uint8Array> {
  const paper = certificateOnPaper(given)
  return renderWritable('certificate', (left) =>
    JSON.parse(JSON.stringify(paper), (_, value) =>
      typeof value === 'string' ? [...value].filter((each) => !left.includes(each)).join('') : value,
    ),
  )
}

/** A certificate on paper. */
export function certificateOnPaper(given: CertificateOnPaper): Paper {
  const cited = citing()
  const { time, code, address } = given
  const qr = qrOf(address)
  const statement = cited.sentence(given.statement)
  const says = time.says.map(cited.sentence)
  const working = stepsOf(time.working, cited)
  return {
    title: 'Mediation certificate',
    basis: given.basis,
    statement,
    rows: given.rows,
    ended: given.ended,
    timeHeading: 'What it means for an appeal',
    lastDay: time.lastDay === null ? null : `The Tribunal must receive the appeal by 5pm on ${time.lastDay}.`,
    says,
    workingHeading: 'How the date is worked out',
    working,
    doubt: time.doubt === null ? null : `Not settled: ${time.doubt}`,
    check: {
      heading: 'Check this certificate',
      says: 'Scan the square or open the address. It says whether the certificate stands, its basis and its dates, and nobody’s name.',
      code,
      address,
      qr: qr === null ? null : qrSvg(qr),
    },
    lawHeading: 'The law',
    law: cited.listed(),
    foot: `The law as it was read on ${plainDay(day(lawAsAt))}. This is information, not legal advice.`,
  }
}

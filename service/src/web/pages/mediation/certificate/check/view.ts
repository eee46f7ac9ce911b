/** Where anybody checks a certificate, and what is found. Nobody's name stands here. */

import { dayInWords } from '../../../../../cases/entries/entry-words.ts'
import { basisWords } from '../../../../../mediation/certificate/certificate-words.ts'
import type { CheckedCertificate } from '../../../../../mediation/certificate/check-certificate.ts'
import type { FileVerdict } from '../../../../../mediation/certificate/verify-file.ts'
import { backLink } from '../../../../govuk/back-link.ts'
import { button } from '../../../../govuk/button.ts'
import { fileUpload } from '../../../../govuk/file-upload.ts'
import { input } from '../../../../govuk/input.ts'
import { summaryList } from '../../../../govuk/summary-list.ts'
import { described, type FieldFault, faultSummary } from '../../../../kit/form-fault.ts'
import { type Html, html, nothing } from '../../../../kit/html.ts'
import { layout } from '../../../../kit/layout.ts'

interface CheckForm {
  readonly typed: string
  readonly faults: readonly FieldFault[]
}

const title = 'Check a mediation certificate'

/** The form. */
export function checkView({ typed, faults }: CheckForm): Html {
  return layout({
    title,
    section: null,
    hasErrors: faults.length > 0,
    main: html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${title}</h1><p class="govuk-body-l">For whoever was shown a certificate. You learn whether it stands, on what basis and when it was issued, and nobody’s name.</p><form method="post" action="/certificate" enctype="multipart/form-data" novalidate>${input(
      {
        name: 'code',
        label: { text: 'The code on the certificate', classes: 'govuk-label--m' },
        classes: 'govuk-input--width-20',
        value: typed,
        autocomplete: 'off',
        spellcheck: false,
        autocapitalize: 'characters',
        ...described(faults, 'code', 'Such as 7K2M-QX04-9TBD. Small letters will do.'),
      },
    )}${fileUpload({
      name: 'file',
      label: { text: 'Or its file', classes: 'govuk-label--m' },
      hint: {
        text: 'The file that ends in .json, not the PDF. It is checked to the byte, and not kept.',
      },
      attributes: { accept: '.json,application/json' },
    })}${button({ text: 'Check it' })}</form>`,
  })
}

const headings = {
  valid: 'This certificate is valid',
  replaced: 'This certificate was replaced',
  withdrawn: 'This certificate was withdrawn',
  unknown: 'There is no certificate with this code here',
} as const satisfies Readonly<Record<CheckedCertificate['state'], string>>

const meanings = {
  valid:
    'Hold the code, basis and dates below against the certificate that you were shown. If any differs, it is not the one that was issued.',
  replaced: 'Another took its place, which names it and says what was wrong. Ask for that one.',
  withdrawn: 'It no longer counts. The mediation service that issued it can say more to whom it was issued.',
  unknown:
    'Look at the code again: every letter and digit counts. A certificate of another service is checked with that service, and one whose family had everything erased is no longer known here.',
} as const satisfies Readonly<Record<CheckedCertificate['state'], string>>

/** What was found. @param code null: it can be none */
export function foundView(code: string | null, found: CheckedCertificate): Html {
  const heading = headings[found.state]
  return layout({
    title: heading,
    section: null,
    before: backLink({ text: 'Check another', href: '/certificate' }),
    main: html`<h1 class="govuk-heading-xl">${heading}</h1><p class="govuk-body-l">${meanings[found.state]}</p>${listOf(code, found)}`,
  })
}

function listOf(code: string | null, found: CheckedCertificate): Html {
  if (found.state === 'unknown')
    return code === null
      ? nothing
      : html`<p>The code that you asked for: <strong class="nowrap">${code}</strong></p>`
  const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } })
  return summaryList({
    rows: [
      row('Code', code ?? ''),
      row('Basis', basisWords[found.basis]),
      row('Issued on', dayInWords(found.issuedOn)),
      ...(found.state === 'valid'
        ? []
        : [row(found.state === 'replaced' ? 'Replaced on' : 'Withdrawn on', dayInWords(found.endedOn))]),
    ],
  })
}

const fileWords = {
  changed: [
    'This file was changed',
    'It names one of our keys, and is not byte for byte what was signed. Ask for the file again.',
  ],
  'not-ours': [
    'This file is not from this service',
    'No key of this service is named in it. Check it with the service that issued it.',
  ],
  'key-not-in-use': [
    'This file is not as this service signs',
    'The key that signed it did not sign on the day on which the file says that it was issued. Do not rely on it. Ask the mediation service that it names.',
  ],
  'no-certificate': [
    'This file is no certificate',
    'Choose the file that ends in .json. A PDF is checked by its code.',
  ],
} as const

/** What was found of a file. @param found null: nobody looked its code up */
export function fileView(verdict: FileVerdict, found: CheckedCertificate | null): Html {
  if (verdict.found !== 'signed') {
    const [heading, says] = fileWords[verdict.found]
    return layout({
      title: heading,
      section: null,
      before: backLink({ text: 'Check another', href: '/certificate' }),
      main: html`<h1 class="govuk-heading-xl">${heading}</h1><p class="govuk-body-l">${says}</p>`,
    })
  }
  const state = found?.state ?? 'unknown'
  const heading = state === 'unknown' ? 'This file is as it was signed' : headings[state]
  return layout({
    title: heading,
    section: null,
    before: backLink({ text: 'Check another', href: '/certificate' }),
    main: html`<h1 class="govuk-heading-xl">${heading}</h1><p class="govuk-body-l">The file is byte for byte as this service signed it.</p>${
      state === 'unknown'
        ? html`<p>The certificate itself is no longer kept here, so whether it was replaced or withdrawn cannot be said.</p>`
        : html`<p>${meanings[state]}</p>`
    }${found === null ? nothing : listOf(verdict.code, found)}`,
  })
}
